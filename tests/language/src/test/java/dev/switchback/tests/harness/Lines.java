package dev.switchback.tests.harness;

import java.lang.StackWalker.StackFrame;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * On which line a template yields: that of its outermost frame. A template that calls itself last begins again in the place of
 * its caller, so that its machine may stand on the line of a call that its caller made.
 */
final class Lines {
  private static final String AT = " at line ";
  private static final String OR = " or ";
  private static final Pattern SEVERAL = Pattern.compile(AT + "(\\d+(?:" + OR + "\\d+)+)$");

  private Lines() {}

  /** What stands after a yield: the line, or those of all calls of the template by itself. */
  static String here(Template template) {
    String type = template.method().getDeclaringClass().getName();
    String name = template.method().getName();
    List<StackFrame> frames =
        StackWalker.getInstance().walk(all -> all.collect(Collectors.toCollection(ArrayList::new)));
    Collections.reverse(frames);
    return AT
        + frames.stream()
            .dropWhile(frame -> !isOf(frame, type, name))
            .takeWhile(frame -> isOf(frame, type, name))
            .map(frame -> Integer.toString(frame.getLineNumber()))
            .distinct()
            .collect(Collectors.joining(OR));
  }

  private static boolean isOf(StackFrame frame, String type, String name) {
    return frame.getClassName().equals(type) && frame.getMethodName().equals(name);
  }

  /** What stands after the yield of a machine. */
  static String at(Object line) {
    return AT + line;
  }

  /** Whether what a machine did is what its template did. */
  static boolean agree(String expected, String event) {
    if (expected.equals(event)) {
      return true;
    }
    Matcher several = SEVERAL.matcher(expected);
    return several.find()
        && Stream.of(several.group(1).split(OR))
            .anyMatch(line -> event.equals(expected.substring(0, several.start()) + at(line)));
  }
}
