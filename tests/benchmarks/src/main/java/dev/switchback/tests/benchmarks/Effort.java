package dev.switchback.tests.benchmarks;

import java.util.Locale;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** How long each benchmark runs. */
enum Effort {
  /** All rows in less than ten minutes. */
  QUICK(3, 5, 5, 100),
  /** About an hour, for figures that are published. */
  FULL(10, 10, 10, 200);

  /** How often all benchmarks are run, each time in JVMs of their own. */
  final int rounds;

  private final int warmups;
  private final int iterations;
  private final TimeValue time;

  Effort(int rounds, int warmups, int iterations, int milliseconds) {
    this.rounds = rounds;
    this.warmups = warmups;
    this.iterations = iterations;
    this.time = TimeValue.milliseconds(milliseconds);
  }

  /** The effort of that name in any case; quick if there is none. */
  static Effort of(String name) {
    return name.isEmpty() ? QUICK : valueOf(name.toUpperCase(Locale.ROOT));
  }

  ChainedOptionsBuilder applyTo(ChainedOptionsBuilder options) {
    return options
        .forks(1)
        .warmupIterations(warmups)
        .warmupTime(time)
        .measurementIterations(iterations)
        .measurementTime(time);
  }
}
