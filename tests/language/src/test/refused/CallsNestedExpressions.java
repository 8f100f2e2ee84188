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
    switch (square(out, 2)) {
      case 4:
        out.yield_(44);
        break;
      default:
        mark("default");
    }
    String s = switch (text(out, "x")) { // REFUSED: expression-not-lowered
      case "x" -> text(out, "arm");
      default -> "other";
    };
    mark(s);
  }

}
