package dev.switchback.tests.harness;

import java.util.List;

/** Shows two traces next to each other, the first line that differs pointed at. */
final class SideBySide {
  private static final int WIDTH = 56;

  private SideBySide() {}

  static String text(String title, Run push, Run pull) {
    StringBuilder text = new StringBuilder(title).append('\n');
    line(text, " ", "push (expected)", "pull (got)");
    boolean same = true;
    for (int i = 0; i < Math.max(push.events().size(), pull.events().size()); i++) {
      String left = at(push.events(), i);
      String right = at(pull.events(), i);
      boolean first = same && !Lines.agree(left, right);
      same = same && !first;
      line(text, first ? ">" : " ", left, right);
    }
    return text.toString();
  }

  private static String at(List<String> events, int index) {
    return index < events.size() ? events.get(index) : "";
  }

  private static void line(StringBuilder text, String pointer, String left, String right) {
    text.append(pointer)
        .append(' ')
        .append(left)
        .append(" ".repeat(Math.max(1, WIDTH - left.length())));
    text.append("| ").append(right).append('\n');
  }
}
