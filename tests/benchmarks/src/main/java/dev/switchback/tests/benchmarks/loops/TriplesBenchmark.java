package dev.switchback.tests.benchmarks.loops;

import dev.switchback.tests.benchmarks.Sum;
import java.util.PrimitiveIterator;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Three nested loops that yield seldom: how fast code between suspension points is. A run of all. */
@State(Scope.Thread)
public class TriplesBenchmark {
  private int n = 100;
  private PrimitiveIterator.OfInt stored;

  private PrimitiveIterator.OfInt store(PrimitiveIterator.OfInt iterator) {
    stored = iterator;
    return iterator;
  }

  /** The template. */
  @Benchmark
  public long push() {
    Sum sum = new Sum();
    Loops.triples(sum, n);
    return sum.total();
  }

  /** A machine. */
  @Benchmark
  public long heap() {
    return Sum.of(store(LoopsGenerators.triples(n)));
  }

  /** By hand. */
  @Benchmark
  public long heapByHand() {
    return Sum.of(store(new TriplesIterator(n)));
  }

  /** As one writes it with streams. */
  @Benchmark
  public long stream() {
    return IntStream.rangeClosed(1, n)
        .flatMap(a -> IntStream.rangeClosed(a, n)
            .flatMap(b -> IntStream.rangeClosed(b, n)
                .filter(c -> a * a + b * b == c * c)
                .map(c -> a * b * c)))
        .asLongStream()
        .sum();
  }
}
