package dev.switchback.tests.benchmarks.objects;

import dev.switchback.tests.benchmarks.Sum;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Iterators of objects, stored in a field first: of ints that have to be boxed, and of strings. */
@State(Scope.Thread)
@OperationsPerInvocation(ObjectsBenchmark.LENGTH)
public class ObjectsBenchmark {
  static final int LENGTH = 10_000;

  private final String[] words =
      IntStream.range(0, LENGTH).mapToObj(Integer::toString).toArray(String[]::new);
  private int length = LENGTH;
  private Iterator<?> stored;

  private <T extends Iterator<?>> T store(T iterator) {
    stored = iterator;
    return iterator;
  }

  private static long lengths(Iterator<String> words) {
    long sum = 0;
    while (words.hasNext()) {
      sum += words.next().length();
    }
    return sum;
  }

  /** A machine. */
  @Benchmark
  public long range() {
    return Sum.ofBoxed(store(ObjectsGenerators.range(0, length)));
  }

  /** By hand. */
  @Benchmark
  public long rangeByHand() {
    return Sum.ofBoxed(store(new BoxedRangeIterator(0, length)));
  }

  /** By a stream. */
  @Benchmark
  public long rangeByStream() {
    return Sum.ofBoxed(store(IntStream.range(0, length).boxed().iterator()));
  }

  /** A machine. */
  @Benchmark
  public long words() {
    return lengths(store(ObjectsGenerators.words(words)));
  }

  /** By hand. */
  @Benchmark
  public long wordsByHand() {
    return lengths(store(new WordIterator(words)));
  }

  /** By a stream. */
  @Benchmark
  public long wordsByStream() {
    return lengths(store(Arrays.stream(words).iterator()));
  }
}
