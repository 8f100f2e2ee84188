package dev.switchback.tests.benchmarks;

import java.util.List;
import java.util.Map;

/**
 * One row of the table: what is measured beside what.
 *
 * @param what what is measured
 * @param measured where its figure comes from
 * @param beside what it is compared with
 * @param base where that figure comes from
 * @param target the ratio that it shall not exceed; NaN if there is none
 */
record Comparison(String what, Measure measured, String beside, Measure base, double target) {
  /** Ratios are printed with two digits, and one that reads like its target meets it. */
  private static final double ROUNDING = 0.005;

  List<Measure> measures() {
    return List.of(measured, base);
  }

  double ratio(Map<Measure, Double> figures) {
    return figures.get(measured) / figures.get(base);
  }

  boolean hasTarget() {
    return !Double.isNaN(target);
  }

  boolean isMet(Map<Measure, Double> figures) {
    return ratio(figures) < target + ROUNDING;
  }

  /** What patterns are looked for in. */
  @Override
  public String toString() {
    return what + " | " + beside;
  }
}
