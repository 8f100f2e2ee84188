package dev.switchback.tests.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The rows of the table. */
final class Comparisons {
  private final List<Comparison> rows = new ArrayList<>();

  private Comparisons() {
    LoopRows.addTo(this);
    DelegationRows.addTo(this);
    OtherRows.addTo(this);
    PeerRows.addTo(this);
    SizeRows.addTo(this);
  }

  /** The rows in whose text the pattern is found, in any case; all if it is empty. */
  static List<Comparison> matching(String pattern) {
    Pattern only = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    List<Comparison> found = new Comparisons()
        .rows.stream().filter(row -> only.matcher(row.toString()).find()).toList();
    if (found.isEmpty()) {
      throw new IllegalArgumentException("no row matches " + pattern);
    }
    return found;
  }

  void add(Comparison row) {
    rows.add(row);
  }

  /** For rows that compare methods of one benchmark. */
  Group group(Class<?> benchmark) {
    return new Group(benchmark);
  }

  /** Rows that compare methods of one benchmark. */
  final class Group {
    private final Class<?> benchmark;

    private Group(Class<?> benchmark) {
      this.benchmark = benchmark;
    }

    void row(String what, String measured, String beside, String base) {
      row(what, measured, beside, base, Double.NaN);
    }

    void row(String what, String measured, String beside, String base, double target) {
      rows.add(new Comparison(
          what, Measure.time(benchmark, measured), beside, Measure.time(benchmark, base), target));
    }
  }
}
