package dev.switchback.tests.benchmarks.loops;

import dev.switchback.tests.benchmarks.Sum;
import java.util.PrimitiveIterator;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Fibonacci numbers: two variables besides the counter; what iterates is stored in a field first. */
@State(Scope.Thread)
@OperationsPerInvocation(FibonacciBenchmark.COUNT)
public class FibonacciBenchmark {
  static final int COUNT = 10_000;

  private int count = COUNT;
  private PrimitiveIterator.OfLong stored;

  private PrimitiveIterator.OfLong store(PrimitiveIterator.OfLong iterator) {
    stored = iterator;
    return iterator;
  }

  /** The template. */
  @Benchmark
  public long push() {
    long[] sum = {0};
    Loops.fibonacci(value -> sum[0] += value, count);
    return sum[0];
  }

  /** A machine. */
  @Benchmark
  public long heap() {
    return Sum.of(store(LoopsGenerators.fibonacci(count)));
  }

  /** By hand. */
  @Benchmark
  public long heapByHand() {
    return Sum.of(store(new FibonacciIterator(count)));
  }

  /** As one writes it with streams. */
  @Benchmark
  public long stream() {
    record Pair(long a, long b) {}

    return Stream.iterate(new Pair(0, 1), pair -> new Pair(pair.b, pair.a + pair.b))
        .limit(count)
        .mapToLong(Pair::a)
        .sum();
  }
}
