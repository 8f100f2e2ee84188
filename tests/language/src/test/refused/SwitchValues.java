package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import java.util.ArrayList;
import java.util.List;

/** Values of switch expressions that are made inside of a try, where nothing tells their type. */
final class SwitchValues {
  private SwitchValues() {}

  @GeneratorMethod
  static void insideATry(TwoWayYielder<String, String> out, int n) {
    var list = List.copyOf(switch (n) {
      case 0 -> {
        try {
          yield List.of(1 / n); // REFUSED: operand-type-unknown
        } catch (ArithmeticException e) {
          mark("caught");
          yield new ArrayList<Integer>();
        }
      }
      default -> {
        out.yield_("a");
        yield List.<Integer>of();
      }
    });
    log("list", list);
  }
}
