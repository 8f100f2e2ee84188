package dev.switchback.tests.benchmarks.loops;

import dev.switchback.tests.benchmarks.Sum;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** All values of a machine that has not started, at one go. */
@State(Scope.Thread)
@OperationsPerInvocation(WholeBenchmark.LENGTH)
public class WholeBenchmark {
  static final int LENGTH = 10_000;

  private int length = LENGTH;

  /** No machine. */
  @Benchmark
  public long loop() {
    long sum = 0;
    for (int i = 0; i < length; i++) {
      sum += i;
    }
    return sum;
  }

  /** No machine; what the streams do. */
  @Benchmark
  public long mappingLoop() {
    long sum = 0;
    for (int i = 0; i < length; i++) {
      sum += i * 3L;
    }
    return sum;
  }

  /** A consumer. */
  @Benchmark
  public long forEachRemaining() {
    Sum sum = new Sum();
    LoopsGenerators.range(0, length).forEachRemaining((IntConsumer) sum);
    return sum.total();
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
