package dev.switchback.tests.benchmarks;

import java.util.regex.Pattern;

/**
 * One thing that is measured.
 *
 * @param kind what of it
 * @param name which thing: a benchmark's method as JMH names it, or a class
 */
record Measure(Kind kind, String name) {
  /** What is measured. */
  enum Kind {
    /** Nanoseconds that an element takes. */
    TIME("ns"),
    /** Bytes of a suspended machine, or of another object that keeps a loop's place. */
    SUSPENDED("B"),
    /** Bytes of the file of a class. */
    CLASS_FILE("B");

    final String unit;

    Kind(String unit) {
      this.unit = unit;
    }
  }

  static Measure time(Class<?> benchmark, String method) {
    return new Measure(Kind.TIME, benchmark.getName() + "." + method);
  }

  static Measure suspended(Class<?> type) {
    return new Measure(Kind.SUSPENDED, type.getName());
  }

  static Measure classFile(Class<?> type) {
    return new Measure(Kind.CLASS_FILE, type.getName());
  }

  /** For JMH: matches this benchmark alone. */
  String pattern() {
    return "^" + Pattern.quote(name) + "$";
  }
}
