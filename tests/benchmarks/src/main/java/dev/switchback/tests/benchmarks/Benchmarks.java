package dev.switchback.tests.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Runs the benchmarks and prints one table of ratios. By system properties:
 * <ul>
 *   <li>{@code switchback.benchmarks}: {@code quick} or {@code full}, see {@link Effort};
 *   <li>{@code switchback.benchmarks.only}: a pattern, found in any case in what a row compares; only these are measured.
 * </ul>
 */
public final class Benchmarks {
  private Benchmarks() {}

  /** Runs what the properties ask for; no arguments. */
  public static void main(String[] arguments) throws RunnerException {
    Effort effort = Effort.of(System.getProperty("switchback.benchmarks", ""));
    List<Comparison> rows =
        Comparisons.matching(System.getProperty("switchback.benchmarks.only", ""));
    Agreement.check(rows);
    Map<Measure, Double> figures = new HashMap<>(Sizes.of(rows));
    figures.putAll(Timings.of(rows, effort));
    System.out.print(new Report(rows, figures));
  }
}
