package dev.switchback.tests.benchmarks.dispatch;

import dev.switchback.Generator;
import dev.switchback.tests.benchmarks.Sum;
import dev.switchback.tests.benchmarks.loops.LoopsGenerators;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * All values of a range at one go, in a program that does the same with other machines and with other consumers: the profile of
 * what hands values to them tells the compiler nothing.
 */
@State(Scope.Thread)
@OperationsPerInvocation(WholeAfterOthersBenchmark.LENGTH)
public class WholeAfterOthersBenchmark {
  static final int LENGTH = 10_000;

  /** Enough for the last tier of compilation. */
  private static final int TURNS = 2_000;

  private int length = LENGTH;
  private long pollution;

  /** Other machines with other consumers, and streams of the library with as many. */
  @Setup
  public void pollute() {
    for (int i = 0; i < TURNS; i++) {
      for (Generator.OfInt each : Six.machines(100)) {
        each.forEachRemaining((int value) -> pollution += value);
      }
      for (Generator.OfInt each : Six.machines(100)) {
        each.forEachRemaining((int value) -> pollution ^= value);
      }
      for (Generator.OfInt each : Six.machines(100)) {
        pollution += each.intStream().filter(value -> value > 3).sum();
      }
      pollution += IntStream.range(0, 100).filter(value -> value > 3).sum();
      pollution += IntStream.range(0, 100).map(value -> value * 2).max().orElse(0);
      IntStream.range(0, 100).forEach(value -> pollution += value);
    }
  }

  /** A consumer. */
  @Benchmark
  public long forEachRemaining() {
    Sum sum = new Sum();
    LoopsGenerators.range(0, length).forEachRemaining((IntConsumer) sum);
    return sum.total();
  }

  /** A loop that steps. */
  @Benchmark
  public long stepping() {
    Generator.OfInt values = LoopsGenerators.range(0, length);
    long sum = 0;
    while (values.hasNext()) {
      sum += values.nextInt();
    }
    return sum;
  }

  /** A stream of a machine. */
  @Benchmark
  public long stream() {
    return LoopsGenerators.range(0, length).intStream().mapToLong(i -> i * 3L).sum();
  }

  /** A stream of the library. */
  @Benchmark
  public long libraryStream() {
    return IntStream.range(0, length).mapToLong(i -> i * 3L).sum();
  }
}
