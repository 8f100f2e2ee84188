package dev.switchback.tests.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Nanoseconds of each benchmark that a row needs: the fastest iteration of each fork, and of these the median.
 *
 * <p>Within a fork the code stays the same once it is compiled, and what else the machine does can only make an iteration
 * slower: the fastest is the one that was disturbed least. Between forks it is the compiled code that differs, to both
 * sides, and the luckiest compilation is not what users get. The forks of one benchmark don't follow each other: all are
 * run once before any is run again, so that a disturbance of some seconds spoils one of them at most.
 */
final class Timings {
  private Timings() {}

  static Map<Measure, Double> of(List<Comparison> rows, Effort effort) throws RunnerException {
    List<Measure> measures = rows.stream()
        .flatMap(row -> row.measures().stream())
        .filter(measure -> measure.kind() == Measure.Kind.TIME)
        .distinct()
        .toList();
    if (measures.isEmpty()) {
      return Map.of(); // JMH would take it to mean all
    }
    Map<String, List<Double>> fastest = new HashMap<>();
    for (int round = 1; round <= effort.rounds; round++) {
      System.err.printf("round %d of %d: %d benchmarks%n", round, effort.rounds, measures.size());
      for (RunResult result : round(measures, effort)) {
        BenchmarkParams benchmark = result.getParams();
        result
            .getBenchmarkResults()
            .forEach(fork -> fastest
                .computeIfAbsent(benchmark.getBenchmark(), name -> new ArrayList<>())
                .add(fastest(fork)));
      }
    }
    Map<Measure, Double> times = new HashMap<>();
    for (Measure measure : measures) {
      List<Double> forks = fastest.get(measure.name());
      if (forks == null) {
        throw new IllegalStateException("no such benchmark: " + measure.name());
      }
      times.put(measure, median(forks));
    }
    return times;
  }

  private static Collection<RunResult> round(List<Measure> measures, Effort effort)
      throws RunnerException {
    ChainedOptionsBuilder options = effort
        .applyTo(new OptionsBuilder())
        .mode(Mode.AverageTime)
        .timeUnit(TimeUnit.NANOSECONDS)
        .verbosity(VerboseMode.SILENT)
        .shouldFailOnError(true)
        .jvmArgs(jvmOptions());
    measures.forEach(measure -> options.include(measure.pattern()));
    return new Runner(options.build()).run();
  }

  /** A heap that does not grow while it is measured; and JMH's way of padding fields is one that newer JDKs complain of. */
  private static String[] jvmOptions() {
    return Runtime.version().feature() < 23
        ? new String[] {"-Xms1g", "-Xmx1g"}
        : new String[] {"-Xms1g", "-Xmx1g", "--sun-misc-unsafe-memory-access=allow"};
  }

  private static double fastest(BenchmarkResult fork) {
    return fork.getIterationResults().stream()
        .map(IterationResult::getPrimaryResult)
        .mapToDouble(result -> result.getScore())
        .min()
        .orElseThrow();
  }

  private static double median(List<Double> values) {
    Collections.sort(values);
    int middle = values.size() / 2;
    return values.size() % 2 == 1
        ? values.get(middle)
        : (values.get(middle - 1) + values.get(middle)) / 2;
  }
}
