package dev.switchback.tests.benchmarks;

import java.time.Duration;
import java.util.Locale;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** How long the benchmarks run. */
enum Effort {
  /** All rows in less than ten minutes, builds included, on whatever machine. */
  QUICK(3, 5, 25, Duration.ofMinutes(8)),
  /** About an hour, for figures that are published. */
  FULL(10, 10, 100, Duration.ofHours(3));

  private static final TimeValue WARMUP = TimeValue.milliseconds(100);

  /** Short, so that some of many are left alone by whatever else the machine does. */
  private static final TimeValue ITERATION = TimeValue.milliseconds(20);

  /** How often all benchmarks are run at most, each time in JVMs of their own. */
  final int rounds;

  private final int warmups;
  private final int iterations;
  private final Duration limit;

  Effort(int rounds, int warmups, int iterations, Duration limit) {
    this.rounds = rounds;
    this.warmups = warmups;
    this.iterations = iterations;
    this.limit = limit;
  }

  /** The effort of that name in any case; quick if there is none. */
  static Effort of(String name) {
    return name.isEmpty() ? QUICK : valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** Whether one more round will end within the limit if it takes as long as each of those before it. */
  boolean hasTimeForAnother(int done, Duration taken) {
    return done < rounds && taken.plus(taken.dividedBy(done)).compareTo(limit) <= 0;
  }

  ChainedOptionsBuilder applyTo(ChainedOptionsBuilder options) {
    return options
        .forks(1)
        .warmupIterations(warmups)
        .warmupTime(WARMUP)
        .measurementIterations(iterations)
        .measurementTime(ITERATION);
  }
}
