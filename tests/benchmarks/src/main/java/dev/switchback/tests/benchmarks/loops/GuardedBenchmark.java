package dev.switchback.tests.benchmarks.loops;

import dev.switchback.tests.benchmarks.Sum;
import java.util.PrimitiveIterator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What a {@code try} with a {@code finally} around a loop costs each step of it. */
@State(Scope.Thread)
@OperationsPerInvocation(GuardedBenchmark.LENGTH)
public class GuardedBenchmark {
  static final int LENGTH = 10_000;

  private final Loops.Resource resource = new Loops.Resource();
  private int length = LENGTH;
  private PrimitiveIterator.OfInt stored;

  private PrimitiveIterator.OfInt store(PrimitiveIterator.OfInt iterator) {
    stored = iterator;
    return iterator;
  }

  /** With. */
  @Benchmark
  public long guarded() {
    return Sum.of(store(LoopsGenerators.guarded(resource, 0, length)));
  }

  /** Without. */
  @Benchmark
  public long unguarded() {
    return Sum.of(store(LoopsGenerators.unguarded(resource, 0, length)));
  }

  /** With, the machine known to the compiler from its making to its end. */
  @Benchmark
  public long guardedLocal() {
    return Sum.of(LoopsGenerators.guarded(resource, 0, length));
  }

  /** Without. */
  @Benchmark
  public long unguardedLocal() {
    return Sum.of(LoopsGenerators.unguarded(resource, 0, length));
  }
}
