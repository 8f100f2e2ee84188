package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;

/** Calls of templates inside of other expressions. */
final class CallsNestedExpressions {
  private CallsNestedExpressions() {}

  @GeneratorMethod
  static void selector(Yielder<Integer> out) {
    String s = switch (text(out, "x")) { // REFUSED: expression-not-lowered
      case "x" -> text(out, "arm");
      default -> "other";
    };
    mark(s);
  }

  @GeneratorMethod
  static String text(Yielder<Integer> out, String s) {
    out.yield_(s.length());
    return s;
  }
}
