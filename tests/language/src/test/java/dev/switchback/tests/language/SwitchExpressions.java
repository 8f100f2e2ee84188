package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;

/** Switch expressions with suspension points in selector and arms. */
@SuppressWarnings("fallthrough")
final class SwitchExpressions {
  SwitchExpressions() {}

  @GeneratorMethod
  static void selectorOfStatement(TwoWayYielder<String, String> out) {
    switch (out.yield_("which?")) {
      case "s1":
        mark("one");
      default:
        mark("fell through");
    }
  }
}
