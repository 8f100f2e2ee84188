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

  @GeneratorMethod
  static int twoWay(TwoWayYielder<String, Integer> out, int depth) {
    int own = out.yield_("own " + depth);
    return depth == 0 ? own : own + twoWay(out, depth - 1) * out.yield_("after " + depth); // REFUSED: operand-type-unknown
  }

}
