import dev.switchback.GeneratorMethod;
import dev.switchback.Yielder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Variables of types with wildcards that only inference tells, which are assigned again. */
class Vars {
  @GeneratorMethod
  static void commonSupertype(Yielder<Object> out, boolean b, List<String> list) {
    var v = b ? list : List.of(); // REFUSED: var-type-unknown
    out.yield_(1);
    v = b ? List.of(1) : list;
    out.yield_(v);
  }

  @GeneratorMethod
  static void ofSwitch(Yielder<Object> out, int n) {
    var v = switch (n) { case 0 -> Set.of("a"); default -> List.of(1); }; // REFUSED: var-type-unknown
    out.yield_(1);
    v = Set.of(3);
    out.yield_(v);
  }

  @GeneratorMethod
  static void capturedInside(Yielder<Object> out, Map<?, ?> map) {
    var v = List.of(map); // REFUSED: var-type-unknown
    out.yield_(1);
    v = List.of(map);
    out.yield_(v);
  }

  @GeneratorMethod
  static void capturedByACall(Yielder<Object> out, Class<?> type) {
    var v = Optional.of(type).map(x -> x); // REFUSED: var-type-unknown
    out.yield_(1);
    v = Optional.empty();
    out.yield_(v);
  }
}
