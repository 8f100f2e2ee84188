package dev.switchback.tests.benchmarks;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks in a quick form and prints one table of ratios. */
public final class Benchmarks {
  private static final List<Comparison> COMPARISONS = List.of(
      new Comparison("private members", PrivateAccess.class, "throughHandles", "direct"),
      new Comparison("depth, by call", DelegationDepth.class, "thousandCalls", "call"),
      new Comparison(
          "depth, by yieldFrom", DelegationDepth.class, "thousandYieldFroms", "yieldFrom"),
      new Comparison(
          "depth, in turns", DelegationDepth.class, "thousandInTurns", "callAndYieldFrom"),
      new Comparison("depth, boxed", DelegationDepth.class, "thousandBoxed", "boxed"));

  private Benchmarks() {}

  /** What is measured beside what. */
  private record Comparison(String name, Class<?> type, String measured, String base) {
    double ratio(Map<String, Double> times) {
      return times.get(type.getName() + "." + measured) / times.get(type.getName() + "." + base);
    }

    double time(Map<String, Double> times) {
      return times.get(type.getName() + "." + measured);
    }
  }

  /** Runs all benchmarks; no arguments. */
  public static void main(String[] arguments) throws RunnerException {
    Collection<RunResult> results = new Runner(new OptionsBuilder()
            .forks(5)
            .warmupIterations(5)
            .warmupTime(TimeValue.milliseconds(300))
            .measurementIterations(5)
            .measurementTime(TimeValue.milliseconds(300))
            .verbosity(VerboseMode.SILENT)
            .shouldFailOnError(true)
            .build())
        .run();
    Map<String, Double> times = new HashMap<>();
    for (RunResult result : results) {
      times.put(result.getParams().getBenchmark(), result.getPrimaryResult().getScore());
    }
    System.out.printf("Java %s, ns for each element%n", System.getProperty("java.version"));
    System.out.printf("%-20s %-18s %-18s %8s %8s%n", "", "measured", "beside", "ratio", "ns");
    for (Comparison each : COMPARISONS) {
      System.out.printf(
          Locale.ROOT,
          "%-20s %-18s %-18s %8.2f %8.2f%n",
          each.name(),
          each.measured(),
          each.base(),
          each.ratio(times),
          each.time(times));
    }
  }
}
