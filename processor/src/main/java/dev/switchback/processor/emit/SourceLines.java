package dev.switchback.processor.emit;

import dev.switchback.processor.source.TemplateSource;

/** Lines of templates, for the comments beside the states of their machines. */
final class SourceLines {
  private static final int LONGEST = 80;

  private SourceLines() {}

  /** The number and text of a line, fit for a line comment. */
  static String comment(TemplateSource source, int line) {
    String text = text(source, line);
    // A unicode escape is translated even in a comment, and a line terminator among them would end
    // it (JLS 3.3).
    if (text.isEmpty() || text.contains("\\u")) {
      return "line " + line;
    }
    return line + ": " + (text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text);
  }

  private static String text(TemplateSource source, int line) {
    if (line < 1) {
      return "";
    }
    int start = (int) source.unit().getLineMap().getStartPosition(line);
    int end = start;
    while (end < source.text().length() && "\r\n".indexOf(source.text().charAt(end)) < 0) {
      end++;
    }
    return source.text().substring(start, end).strip();
  }
}
