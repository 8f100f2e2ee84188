package dev.switchback.tests.benchmarks.files;

import dev.switchback.tests.benchmarks.files.Entry.Directory;
import dev.switchback.tests.benchmarks.files.Entry.File;
import java.util.Iterator;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Some thousand directories, each with a few files; the time is that for each file. */
@State(Scope.Thread)
@OperationsPerInvocation(WalkBenchmark.DIRECTORIES * WalkBenchmark.FILES)
public class WalkBenchmark {
  static final int LEVELS = 7;
  static final int FILES = 8;
  static final int DIRECTORIES = 1 + 4 + 16 + 64 + 256 + 1024 + 4096;

  private final Directory root = Directory.tree("d", LEVELS, FILES, 4);
  private Iterator<File> stored;

  private Iterator<File> store(Iterator<File> iterator) {
    stored = iterator;
    return iterator;
  }

  private static long sum(Iterator<File> files) {
    long sum = 0;
    while (files.hasNext()) {
      sum += files.next().size();
    }
    return sum;
  }

  /** The template. */
  @Benchmark
  public long push() {
    long[] sum = {0};
    Walk.files(file -> sum[0] += file.size(), root);
    return sum[0];
  }

  /** A machine. */
  @Benchmark
  public long heap() {
    return sum(store(WalkGenerators.files(root)));
  }

  /** By hand. */
  @Benchmark
  public long heapByHand() {
    return sum(store(new WalkIterator(root)));
  }

  /** As one writes it with streams. */
  @Benchmark
  public long stream() {
    return files(root).mapToLong(File::size).sum();
  }

  private static Stream<File> files(Directory directory) {
    return directory.entries().stream()
        .flatMap(
            entry -> entry instanceof Directory below ? files(below) : Stream.of((File) entry));
  }
}
