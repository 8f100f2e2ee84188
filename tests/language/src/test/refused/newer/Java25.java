package newer;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.Yielder;
import java.util.List;
import java.util.stream.Gatherers;

/** Unnamed variables and patterns, module imports aside. */
final class Java25 {
  private Java25() {}

  record Pair(Object first, Object second) {}

  @GeneratorMethod
  static void unnamedPatterns(Yielder<Object> out) {
    for (Object o : List.of(new Pair("a", 1), new Pair(2, "b"), "c")) {
      if (o instanceof Pair(String s, _)) {
        out.yield_(s);
        out.yield_(s + s);
      }
      switch (o) {
        case Pair(_, String s) -> { // REFUSED: statement-not-lowered
          out.yield_(s);
          out.yield_(s + 1);
        }
        case Pair(Integer _, _), String _ -> out.yield_("either");
        default -> mark("neither");
      }
    }
  }
}
