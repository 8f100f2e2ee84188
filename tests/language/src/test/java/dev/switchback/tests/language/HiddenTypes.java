package dev.switchback.tests.language;

import dev.switchback.GeneratorMethod;
import dev.switchback.Yielder;
import java.util.List;
import java.util.Map;

/** Types of the package that are named like the member types which every machine inherits. */
final class HiddenTypes {
  HiddenTypes() {}

  @GeneratorMethod
  static void typesNamedLikeInheritedOnes(Yielder<Object> out) {
    State state = new State("on");
    OfInt[] numbers = {new OfInt(1), new OfInt(2)};
    out.yield_(state.name);
    for (OfInt number : numbers) {
      out.yield_(number.value);
    }
    Map<String, List<? extends State>> map = Map.of("k", List.of(state));
    out.yield_(map.get("k").get(0).name);
    Object any = numbers[1];
    out.yield_(any instanceof OfInt second ? second.value : state);
  }

  @GeneratorMethod
  static void yieldsOne(Yielder<State> out) {
    State last = new State("first");
    out.yield_(last);
    out.yield_(last);
  }
}
