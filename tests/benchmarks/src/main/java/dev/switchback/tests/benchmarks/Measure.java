package dev.switchback.tests.benchmarks;

import java.util.regex.Pattern;

/**
 * One thing that is measured.
 *
 * @param unit what the figure counts
 * @param name which thing: for a time the method of a benchmark, as JMH names it
 */
record Measure(Unit unit, String name) {
  /** What figures count. */
  enum Unit {
    NANOSECONDS("ns"),
    BYTES("B");

    final String symbol;

    Unit(String symbol) {
      this.symbol = symbol;
    }
  }

  static Measure time(Class<?> benchmark, String method) {
    return new Measure(Unit.NANOSECONDS, benchmark.getName() + "." + method);
  }

  /** Of a machine, or another object that keeps a loop's place, while it is suspended. */
  static Measure suspended(Class<?> type) {
    return new Measure(Unit.BYTES, "suspended " + type.getName());
  }

  static Measure classFile(Class<?> type) {
    return new Measure(Unit.BYTES, "class file " + type.getName());
  }

  boolean isTime() {
    return unit == Unit.NANOSECONDS;
  }

  /** For JMH: matches this benchmark alone. */
  String pattern() {
    return "^" + Pattern.quote(name) + "$";
  }
}
