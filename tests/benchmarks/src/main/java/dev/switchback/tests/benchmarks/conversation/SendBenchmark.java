package dev.switchback.tests.benchmarks.conversation;

import dev.switchback.Coroutine;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A running average: each step sends a number and gets one. What averages is stored in a field first. */
@State(Scope.Thread)
@OperationsPerInvocation(SendBenchmark.LENGTH)
public class SendBenchmark {
  static final int LENGTH = 10_000;

  private int length = LENGTH;
  private Object stored;

  private <T> T store(T object) {
    stored = object;
    return object;
  }

  /** A machine. */
  @Benchmark
  public double boxed() {
    Coroutine<Double, Double, Void> average = store(AveragesGenerators.average());
    double sum = average.next();
    for (int i = 0; i < length; i++) {
      sum += average.send((double) i);
    }
    return sum;
  }

  /** By hand, boxed. */
  @Benchmark
  public double boxedByHand() {
    Average average = store(new Average());
    double sum = 0;
    for (int i = 0; i < length; i++) {
      sum += average.sendBoxed((double) i);
    }
    return sum;
  }

  /** By hand, nothing boxed. */
  @Benchmark
  public double primitiveByHand() {
    Average average = store(new Average());
    double sum = 0;
    for (int i = 0; i < length; i++) {
      sum += average.send(i);
    }
    return sum;
  }
}
