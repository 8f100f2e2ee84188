package dev.switchback.tests.benchmarks.dispatch;

import dev.switchback.tests.benchmarks.Sum;
import dev.switchback.tests.benchmarks.loops.LoopsGenerators;
import dev.switchback.tests.benchmarks.loops.RangeIterator;
import java.util.PrimitiveIterator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * A range in a program that uses other machines as well: what machines have in common has been run by six other classes,
 * so that its profile tells the compiler nothing. The loop that consumes the range sees no other class.
 */
@State(Scope.Thread)
@OperationsPerInvocation(PollutedBenchmark.LENGTH)
public class PollutedBenchmark {
  static final int LENGTH = 10_000;

  /** Enough for the last tier of compilation. */
  private static final int TURNS = 2_000;

  private int length = LENGTH;
  private PrimitiveIterator.OfInt stored;
  private long pollution;

  private PrimitiveIterator.OfInt store(PrimitiveIterator.OfInt iterator) {
    stored = iterator;
    return iterator;
  }

  /** The six others, and six classes by hand, in all ways of driving. */
  @Setup
  public void pollute() {
    for (int i = 0; i < TURNS; i++) {
      for (PrimitiveIterator.OfInt each : SixByHand.all(100)) {
        pollution += Sum.of(each);
      }
      for (var each : Six.machines(100)) {
        pollution += Sum.of(each);
      }
      for (var each : Six.machines(100)) {
        pollution += Sum.advancing(each);
      }
    }
  }

  /** A machine. */
  @Benchmark
  public long local() {
    return sum(LoopsGenerators.range(0, length));
  }

  /** By hand. */
  @Benchmark
  public long localByHand() {
    return sum(new RangeIterator(0, length));
  }

  /** A stored machine. */
  @Benchmark
  public long heap() {
    return sum(store(LoopsGenerators.range(0, length)));
  }

  /** By hand, stored. */
  @Benchmark
  public long heapByHand() {
    return sum(store(new RangeIterator(0, length)));
  }

  /** The same as that of {@link Sum}, with a profile of its own. */
  private static long sum(PrimitiveIterator.OfInt values) {
    long sum = 0;
    while (values.hasNext()) {
      sum += values.nextInt();
    }
    return sum;
  }
}
