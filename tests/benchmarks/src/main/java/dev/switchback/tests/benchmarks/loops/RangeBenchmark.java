package dev.switchback.tests.benchmarks.loops;

import dev.switchback.Generator;
import dev.switchback.tests.benchmarks.Sum;
import java.util.PrimitiveIterator;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * A range of ints: machines that the compiler can see from their making to their end, and those that it can't since they
 * are stored in a field first.
 */
@State(Scope.Thread)
@OperationsPerInvocation(RangeBenchmark.LENGTH)
public class RangeBenchmark {
  static final int LENGTH = 10_000;

  // neither final nor static, so that they are no constants
  private int length = LENGTH;
  private PrimitiveIterator.OfInt stored;

  private PrimitiveIterator.OfInt store(PrimitiveIterator.OfInt iterator) {
    stored = iterator;
    return iterator;
  }

  /** No iterator. */
  @Benchmark
  public long loop() {
    long sum = 0;
    for (int i = 0; i < length; i++) {
      sum += i;
    }
    return sum;
  }

  /** The template. */
  @Benchmark
  public long push() {
    Sum sum = new Sum();
    Loops.range(sum, 0, length);
    return sum.total();
  }

  /** A machine. */
  @Benchmark
  public long local() {
    return Sum.of(LoopsGenerators.range(0, length));
  }

  /** By hand. */
  @Benchmark
  public long localByHand() {
    return Sum.of(new RangeIterator(0, length));
  }

  /** A stored machine. */
  @Benchmark
  public long heap() {
    return Sum.of(store(LoopsGenerators.range(0, length)));
  }

  /** By hand, stored. */
  @Benchmark
  public long heapByHand() {
    return Sum.of(store(new RangeIterator(0, length)));
  }

  /** A stored machine, by the cheap protocol. */
  @Benchmark
  public long heapAdvancing() {
    Generator.OfInt machine = LoopsGenerators.range(0, length);
    store(machine);
    return Sum.advancing(machine);
  }

  /** The stream's iterator, stored. */
  @Benchmark
  public long heapByStream() {
    return Sum.of(store(IntStream.range(0, length).iterator()));
  }

  /** A machine that yields an expression. */
  @Benchmark
  public long expressionLocal() {
    return Sum.of(LoopsGenerators.doubled(0, length));
  }

  /** By hand. */
  @Benchmark
  public long expressionLocalByHand() {
    return Sum.of(new DoubledIterator(0, length));
  }

  /** A stored machine that yields an expression. */
  @Benchmark
  public long expressionHeap() {
    return Sum.of(store(LoopsGenerators.doubled(0, length)));
  }

  /** By hand, stored. */
  @Benchmark
  public long expressionHeapByHand() {
    return Sum.of(store(new DoubledIterator(0, length)));
  }
}
