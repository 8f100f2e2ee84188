package dev.switchback.tests.benchmarks;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Nanoseconds of each benchmark that a row needs: those of its fastest iteration in any fork.
 *
 * <p>Whatever else the machine does can only make an iteration slower, so the fastest of many short ones is the one that
 * was disturbed least. On two cores that others kept busy, ratios of minima over three forks of 25 iterations of 20 ms were
 * off by 3 to 15 % (standard deviation), those of medians over forks of each fork's minimum by 9 to 78 %, and those of
 * medians throughout by 17 to 73 %; five iterations of 100 ms, which take as long, made each of them worse.
 *
 * <p>The forks of one benchmark don't follow each other: all are run once before any is run again, so that a disturbance of
 * some seconds spoils one of them at most.
 */
final class Timings {
  private final Map<String, Double> fastest = new HashMap<>();

  private Timings() {}

  static Map<Measure, Double> of(List<Comparison> rows, Effort effort) throws RunnerException {
    List<Measure> measures = rows.stream()
        .flatMap(row -> row.measures().stream())
        .filter(measure -> measure.kind() == Measure.Kind.TIME)
        .distinct()
        .toList();
    Timings timings = new Timings();
    if (!measures.isEmpty()) { // JMH would take it to mean all
      timings.measure(measures, effort);
    }
    Map<Measure, Double> times = new HashMap<>();
    measures.forEach(measure -> times.put(measure, timings.of(measure)));
    return times;
  }

  private double of(Measure measure) {
    Double time = fastest.get(measure.name());
    if (time == null) {
      throw new IllegalStateException("no such benchmark: " + measure.name());
    }
    return time;
  }

  private void measure(List<Measure> measures, Effort effort) throws RunnerException {
    long start = System.nanoTime();
    int round = 0;
    do {
      round++;
      System.err.printf(
          "round %d of %d at most: %d benchmarks%n", round, effort.rounds, measures.size());
      for (RunResult result : new Runner(options(measures, effort).build()).run()) {
        fastest.merge(result.getParams().getBenchmark(), fastest(result), Math::min);
      }
    } while (effort.hasTimeForAnother(round, Duration.ofNanos(System.nanoTime() - start)));
  }

  private static ChainedOptionsBuilder options(List<Measure> measures, Effort effort) {
    ChainedOptionsBuilder options = effort
        .applyTo(new OptionsBuilder())
        .mode(Mode.AverageTime)
        .timeUnit(TimeUnit.NANOSECONDS)
        .verbosity(VerboseMode.SILENT)
        .shouldFailOnError(true)
        .jvmArgs(jvmOptions());
    measures.forEach(measure -> options.include(measure.pattern()));
    return options;
  }

  /** A heap that does not grow while it is measured, and leave to do what JMH does, of which newer JDKs complain. */
  private static String[] jvmOptions() {
    return Runtime.version().feature() < 23
        ? new String[] {"-Xms1g", "-Xmx1g"}
        : new String[] {"-Xms1g", "-Xmx1g", "--sun-misc-unsafe-memory-access=allow"};
  }

  private static double fastest(RunResult result) {
    return result.getBenchmarkResults().stream()
        .flatMap(fork -> fork.getIterationResults().stream())
        .map(IterationResult::getPrimaryResult)
        .mapToDouble(time -> time.getScore())
        .min()
        .orElseThrow();
  }
}
