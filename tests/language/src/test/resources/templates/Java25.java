package newer;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import module java.base;

/** Unnamed variables and patterns, and types that a module import brings. */
final class Java25 {
  private Java25() {}

  record Pair(Object first, Object second) {}

  @GeneratorMethod
  static void unnamedVariables(Yielder<Object> out) {
    int total = 0;
    for (String _ : List.of("a", "b", "c")) {
      total++;
      out.yield_(total);
    }
    for (int i = 0, _ = log("side effect", 1); i < 2; i++) {
      out.yield_(i);
    }
    var _ = log("ignored", "x");
    int _ = total++;
    try {
      log("number", Integer.parseInt("x"));
    } catch (NumberFormatException _) {
      out.yield_("caught");
    }
    out.yield_(List.of(1, 2).stream().map(_ -> "mapped").toList());
    out.yield_(total);
  }

  @GeneratorMethod
  static void unnamedResource(Yielder<Object> out) throws Exception {
    try (AutoCloseable _ = () -> mark("closed")) {
      out.yield_(1);
      out.yield_(2);
    }
  }

  @GeneratorMethod
  static void gatherers(Yielder<Object> out) {
    var windows = List.of(1, 2, 3, 4, 5).stream().gather(Gatherers.windowFixed(2));
    out.yield_("before");
    out.yieldFrom(windows);
  }

  @GeneratorMethod
  static void typesOfAModule(Yielder<Object> out) {
    Map<String, List<Integer>> map = new TreeMap<>();
    for (String word : List.of("b", "a", "cc")) {
      map.computeIfAbsent(word, key -> new ArrayList<>()).add(word.length());
      out.yield_(map.toString());
    }
    out.yield_(Stream.of(3, 1, 2).sorted(Comparator.reverseOrder()).collect(Collectors.toList()));
    Map.Entry<String, List<Integer>> first = map.entrySet().iterator().next();
    out.yield_(first.getKey());
    out.yield_(first.getValue().get(0) + Math.max(1, 2));
  }

  @GeneratorMethod
  static void unnamedPatterns(Yielder<Object> out) {
    for (Object o : List.of(new Pair("a", 1), new Pair(2, "b"), "c")) {
      if (o instanceof Pair(String s, _)) {
        out.yield_(s);
        out.yield_(s + s);
      }
      switch (o) {
        case Pair(_, String s) -> {
          out.yield_(s);
          out.yield_(s + 1);
        }
        case Pair(Integer _, _), String _ -> out.yield_("either");
        default -> mark("neither");
      }
    }
  }
}
