package dev.switchback.tests.benchmarks.delegation;

import dev.switchback.Generator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What a step costs that goes through one delegation, and one that goes through 1,000: the chains are made beforehand. */
@State(Scope.Thread)
@OperationsPerInvocation(DelegationDepth.STEPS)
public class DelegationDepth {
  static final int STEPS = 10_000;

  private static final int DEEP = 1_001;

  private Generator.OfInt calls;
  private Generator.OfInt deepCalls;
  private Generator.OfInt delegates;
  private Generator.OfInt deepDelegates;
  private Generator.OfInt both;
  private Generator.OfInt deepBoth;
  private Generator.OfInt kinds;
  private Generator.OfInt deepKinds;

  /** Makes chains that never end while they are measured. */
  @Setup(Level.Iteration)
  public void start() {
    calls = started(ChainsGenerators.calls(2, Integer.MAX_VALUE));
    deepCalls = started(ChainsGenerators.calls(DEEP, Integer.MAX_VALUE));
    delegates = started(ChainsGenerators.delegates(2, Integer.MAX_VALUE));
    deepDelegates = started(ChainsGenerators.delegates(DEEP, Integer.MAX_VALUE));
    both = started(ChainsGenerators.both(3, Integer.MAX_VALUE));
    deepBoth = started(ChainsGenerators.both(DEEP, Integer.MAX_VALUE));
    kinds = started(ChainsGenerators.ints(3, Integer.MAX_VALUE));
    deepKinds = started(ChainsGenerators.ints(DEEP, Integer.MAX_VALUE));
  }

  private static Generator.OfInt started(Generator.OfInt generator) {
    generator.nextInt();
    return generator;
  }

  private static long sum(Generator.OfInt generator) {
    long sum = 0;
    for (int i = 0; i < STEPS && generator.advance(); i++) {
      sum += generator.currentInt();
    }
    return sum;
  }

  /** One call; returns a sum of what was yielded. */
  @Benchmark
  public long call() {
    return sum(calls);
  }

  /** 1,000 calls. */
  @Benchmark
  public long thousandCalls() {
    return sum(deepCalls);
  }

  /** One {@code yieldFrom}. */
  @Benchmark
  public long yieldFrom() {
    return sum(delegates);
  }

  /** 1,000 of them. */
  @Benchmark
  public long thousandYieldFroms() {
    return sum(deepDelegates);
  }

  /** A call and a {@code yieldFrom}. */
  @Benchmark
  public long callAndYieldFrom() {
    return sum(both);
  }

  /** 1,000 in turns. */
  @Benchmark
  public long thousandInTurns() {
    return sum(deepBoth);
  }

  /** From ints by way of boxes to ints. */
  @Benchmark
  public long boxed() {
    return sum(kinds);
  }

  /** 1,000 in turns. */
  @Benchmark
  public long thousandBoxed() {
    return sum(deepKinds);
  }
}
