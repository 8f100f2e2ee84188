package dev.switchback.tests.benchmarks.compile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;

/** Compilations that are run in turns, A B A B, so that what slows the machine down slows all of them. */
final class Measurement {
  private final Javac javac;
  private final Map<String, Job> jobs = new LinkedHashMap<>();
  private final Map<String, List<Javac.Result>> results = new LinkedHashMap<>();

  Measurement(Javac javac) {
    this.javac = javac;
  }

  private record Job(Corpus corpus, List<String> options) {}

  /** A median with the lowest and the highest. */
  record Range(double median, double lowest, double highest) {
    static Range of(List<Double> values) {
      List<Double> sorted = values.stream().sorted().toList();
      return new Range(
          (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2,
          sorted.get(0),
          sorted.get(sorted.size() - 1));
    }
  }

  /** Adds a compilation. */
  void add(String name, Corpus corpus, List<String> options) {
    jobs.put(name, new Job(corpus, options));
    results.put(name, new ArrayList<>());
  }

  /** Runs all compilations as many times. */
  void run(int rounds) throws IOException, InterruptedException {
    for (int round = 0; round < rounds; round++) {
      for (Map.Entry<String, Job> each : jobs.entrySet()) {
        Job job = each.getValue();
        Javac.Result result = javac.compile(each.getKey(), job.corpus(), job.options());
        results.get(each.getKey()).add(result);
        // what has come so far, for those who wait: a run of everything takes its time
        System.err.printf(
            Locale.ROOT,
            "%d: %s, %.0f ms, CPU %.0f ms%n",
            round + 1,
            each.getKey(),
            result.millis(),
            result.cpuMillis());
      }
    }
  }

  /** What came of a compilation: each time the same but for the time. */
  Javac.Result result(String name) {
    return results.get(name).get(0);
  }

  /** The milliseconds of a compilation. */
  Range millis(String name) {
    return Range.of(results.get(name).stream().map(Javac.Result::millis).toList());
  }

  /** The milliseconds that processors have worked for it. */
  Range cpuMillis(String name) {
    return Range.of(results.get(name).stream().map(Javac.Result::cpuMillis).toList());
  }

  /** The time of one beside that of another in the same round. */
  Range ratio(String name, String base) {
    return ratio(name, base, Javac.Result::millis, result -> 0);
  }

  /** The same of the time that processors have worked. */
  Range cpuRatio(String name, String base) {
    return ratio(name, base, Javac.Result::cpuMillis, result -> 0);
  }

  /** The same again, when from both is taken what {@code least} needs. */
  Range cpuRatioAbove(String least, String name, String base) {
    return ratio(
        name,
        base,
        Javac.Result::cpuMillis,
        round -> results.get(least).get(round).cpuMillis());
  }

  private Range ratio(
      String name,
      String base,
      ToDoubleFunction<Javac.Result> time,
      IntToDoubleFunction subtracted) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < results.get(name).size(); i++) {
      double less = subtracted.applyAsDouble(i);
      ratios.add((time.applyAsDouble(results.get(name).get(i)) - less)
          / (time.applyAsDouble(results.get(base).get(i)) - less));
    }
    return Range.of(ratios);
  }
}
