package newer;

import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import java.util.List;

/** Legal Java of which ECJ makes code that the JVM refuses. */
final class OnlyJavac25 {
  record Pair(Object left, Object right) {}

  /** ECJ's stack maps are wrong where the value of a switch over record patterns is added to a string. */
  @GeneratorMethod
  static String unnamedPatternsInExpressions(TwoWayYielder<Object, String> out) {
    String all = "";
    for (Object o : List.of(new Pair("a", 1), new Pair(2, "b"), "c", 'd', new Pair('e', 'f'))) {
      all += switch (o) {
        case Pair(_, Integer i) -> out.yield_(i);
        case Pair(Integer _, _) when out.yield_("guard") == null -> "integer";
        case Pair(_, String _), Pair(Character _, _) when o.hashCode() != 7 -> "pair";
        case Pair _ -> "other pair";
        case String _, Character _ -> {
          for (String _ : List.of("x")) {
            out.yield_(o);
          }
          yield "either";
        }
        default -> throw new IllegalStateException();
      };
      mark(all);
    }
    return all;
  }
}
