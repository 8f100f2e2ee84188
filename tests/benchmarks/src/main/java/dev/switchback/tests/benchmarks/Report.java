package dev.switchback.tests.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The table. */
final class Report {
  private final List<Comparison> rows;
  private final Map<Measure, Double> figures;

  Report(List<Comparison> rows, Map<Measure, Double> figures) {
    this.rows = rows;
    this.figures = figures;
  }

  @Override
  public String toString() {
    StringBuilder table = new StringBuilder();
    table.append(String.format(
        Locale.ROOT,
        "Java %s, %d processors; ns are for each element unless the row says otherwise%n",
        System.getProperty("java.version"),
        Runtime.getRuntime().availableProcessors()));
    table.append(line("what", "beside", "ratio", "target", "met", "figure", "beside", ""));
    rows.forEach(row -> table.append(line(row)));
    table.append(summary());
    return table.toString();
  }

  private String line(Comparison row) {
    return line(
        row.what(),
        row.beside(),
        number(row.ratio(figures)),
        row.hasTarget() ? number(row.target()) : "",
        row.hasTarget() ? row.isMet(figures) ? "yes" : "NO" : "",
        number(figures.get(row.measured())),
        number(figures.get(row.base())),
        row.measured().kind().unit);
  }

  private static String line(Object... cells) {
    return String.format("%-38s %-26s %8s %7s %-4s %11s %11s %s", cells)
        .stripTrailing()
        .concat(System.lineSeparator());
  }

  /** Two digits after the point where they mean something. */
  private static String number(double value) {
    return String.format(Locale.ROOT, value < 1 ? "%.3f" : value < 1000 ? "%.2f" : "%.0f", value);
  }

  private String summary() {
    List<Comparison> aimed = rows.stream().filter(Comparison::hasTarget).toList();
    long met = aimed.stream().filter(row -> row.isMet(figures)).count();
    return String.format("%d of %d targets met%n", met, aimed.size());
  }
}
