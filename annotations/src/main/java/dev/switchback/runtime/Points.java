package dev.switchback.runtime;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads what a machine tells of its suspension points in one text, which costs a class file far less than tables and code do:
 * {@code "Numbers.range(Numbers.java) 6 from to; 8 to i"}.
 *
 * <p>After the template come the points, from label 0 on, with {@code "; "} between: the line, and the locals that are alive
 * there. A local that shares its name with another is told by the name of its field as well: {@code i=i_2}.
 */
final class Points {
  private final String template;
  private final List<List<String>> points;

  private Points(String template, List<List<String>> points) {
    this.template = template;
    this.points = points;
  }

  static Points of(String text) {
    int end =
        text.lastIndexOf(')') + 1; // a file's name may have any character, a local's none of these
    List<List<String>> points = List.of(text.substring(end).split(";")).stream()
        .map(point -> List.of(point.strip().split(" ")))
        .toList();
    return new Points(text.substring(0, end), points);
  }

  /** Where a suspension point is, in a template of a package. */
  StackTraceElement position(String packageName, int label) {
    String prefix = packageName.isEmpty() ? "" : packageName + ".";
    int open = template.indexOf('(');
    int dot = template.lastIndexOf('.', open);
    return new StackTraceElement(
        prefix + template.substring(0, dot),
        template.substring(dot + 1, open),
        template.substring(open + 1, template.length() - 1),
        Integer.parseInt(points.get(label).get(0)));
  }

  /**
   * The locals of a suspension point.
   *
   * @param values of all points, in the order in which the text first tells them
   */
  void locals(int label, Object[] values, Map<String, Object> into) {
    Set<String> all = new LinkedHashSet<>();
    points.forEach(point -> all.addAll(locals(point)));
    List<String> fields = all.stream().map(Points::field).toList();
    for (String local : locals(points.get(label))) {
      int equals = local.indexOf('=');
      into.put(
          equals < 0 ? local : local.substring(0, equals), values[fields.indexOf(field(local))]);
    }
  }

  private static List<String> locals(List<String> point) {
    return point.subList(1, point.size());
  }

  private static String field(String local) {
    return local.substring(local.indexOf('=') + 1);
  }
}
