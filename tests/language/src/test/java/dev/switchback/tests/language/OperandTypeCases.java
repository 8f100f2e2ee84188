package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Operands whose types only the compiler knows, or that get them from where they stand, beside suspension points. */
final class OperandTypeCases {
  OperandTypeCases() {}

  @GeneratorMethod
  static void polyExpressionsBeforeASuspension(TwoWayYielder<Object, String> out) {
    log("diamond", all(new ArrayList<>(), out.yield_(1)));
    log("generic", all(List.of(), out.yield_(2)));
    log("generic of target", all(Collections.emptyList(), "" + out.yield_(3)));
    log("lambda", apply(s -> s + "!", out.yield_(4)));
    log("reference", apply(String::length, "" + out.yield_(5)));
    log("constructor", apply(StringBuilder::new, "" + out.yield_(6)).reverse());
    log("conditional", all(out.yield_(7) == null ? List.of() : List.of("x"), out.yield_(8)));
    log("null", all(null, out.yield_(9)));
  }

  static <T> String all(List<T> list, T last) {
    return list + "," + last;
  }

  static <A, B> B apply(Function<? super A, ? extends B> f, A argument) {
    return f.apply(argument);
  }

  @GeneratorMethod
  static void unknownTypesInArms(TwoWayYielder<Object, String> out, boolean flag) {
    var list = flag
        ? List.of("a").stream().map(s -> s + "b").collect(Collectors.toList())
        : List.of(out.yield_(1) + "c");
    log("list", list);
    int length = (flag ? list.get(0) : out.yield_(2) + list.get(0)).length();
    log("length", length);
    String s = list.stream().findFirst().map(x -> x + x).orElse("none")
        + (flag ? Optional.of(1).map(n -> n + 1).get() : out.yield_(3))
        + list.size();
    log("s", s);
  }

  @GeneratorMethod
  static void lambdasOfUnknownTypeKept(TwoWayYielder<Object, Integer> out) {
    int base = 10;
    Supplier<Supplier<Integer>> nested = () -> () -> base;
    log("sum", nested.get().get() + step(out.yield_(1)) + nested.get().get());
    BiFunction<Integer, Integer, Integer> add = (a, b) -> a + b + base;
    log("applied", add.andThen(n -> n * 2).apply(step(out.yield_(2)), step(out.yield_(3))));
    log("sorted", sorted(Comparator.reverseOrder(), step(out.yield_(4)), 3));
    log("keyed", sorted(Comparator.comparing(n -> -n), step(out.yield_(5)), 3));
  }

  static int step(Integer sent) {
    return sent == null ? 2 : sent;
  }

  static List<Integer> sorted(Comparator<Integer> order, int a, int b) {
    List<Integer> all = new ArrayList<>(List.of(a, b, 7));
    all.sort(order);
    return all;
  }

  @GeneratorMethod
  static void varsOfUnknownTypeThatChange(TwoWayYielder<Object, Integer> out) {
    var map = Map.of("k", List.of(1, 2));
    var n = map.get("k").get(0);
    log("sent", out.yield_(n));
    n++;
    n += step(out.yield_(n));
    log("n", n);
    var list = map.values().stream().flatMap(List::stream).collect(Collectors.toList());
    out.yield_(list);
    list = new ArrayList<>(list);
    list.add(n);
    out.yield_(list);
    var each = list.iterator();
    while (each.hasNext()) {
      var value = each.next();
      value = value * 2;
      out.yield_(value);
      value--;
      log("value", value);
    }
  }

  @GeneratorMethod
  static void numbersOfUnknownTypeBesideSuspensions(TwoWayYielder<Object, Integer> out) {
    List<Integer> list = new ArrayList<>(List.of(5, 6));
    int sum =
        list.get(0) * 2 + step(out.yield_(1)) - list.stream().mapToInt(n -> n).sum();
    log("sum", sum);
    long count = list.stream().count() + step(out.yield_(2));
    log("count", count);
    boolean less = list.get(1) < step(out.yield_(3)) && list.get(0) == 5;
    log("less", less);
    list.set(step(null) - 2, list.get(1) + step(out.yield_(4)));
    log("list", list);
    double d = list.stream().mapToInt(n -> n).average().orElse(0) / step(out.yield_(5));
    log("d", d > 0);
  }

  @GeneratorMethod
  static void nullOfUnknownTypeIsUnboxedInItsTurn(TwoWayYielder<Object, Integer> out) {
    Map<String, Integer> map = new java.util.HashMap<>();
    map.put("none", null);
    try {
      int n = map.get("none") * step(out.yield_("never"));
      log("n", n);
    } catch (NullPointerException e) {
      mark("times");
    }
    try {
      boolean b = map.get("none") < step(out.yield_("never"));
      log("b", b);
    } catch (NullPointerException e) {
      mark("less");
    }
    log("text", map.get("none") + "" + step(out.yield_("text")));
  }

  @GeneratorMethod
  static void conditionsOfUnknownType(TwoWayYielder<Object, Boolean> out) {
    Map<String, Boolean> flags = new java.util.HashMap<>(Map.of("a", true));
    if (flags.get("a") && out.yield_(1)) {
      mark("both");
    }
    while (flags.getOrDefault("a", false) || out.yield_(2)) {
      flags.put("a", out.yield_(3));
      if (flags.size() > 1) break;
      flags.put("b", true);
    }
    log("chosen", flags.containsKey("a") ? flags.get("a") : out.yield_(4));
  }

  @GeneratorMethod
  static void yieldedValuesOfEveryForm(Yielder<Object> out, int n) {
    out.yield_(n > 0 ? List.of(n) : "text");
    out.yield_((Supplier<Integer>) () -> n);
    out.yield_(new int[][] {{n}, {}});
    out.yield_(
        switch (n) {
          case 0 -> 'c';
          case 1 -> 2;
          default -> 3L;
        });
    out.yield_(new ArrayList<>(List.of(n)) {
      private static final long serialVersionUID = 1;

      @Override
      public String toString() {
        return "anonymous";
      }
    });
    out.yield_((Object) (n + "").isEmpty());
  }

  static <X> int sorted(List<X> list, Comparator<? super X> order, String mark) {
    list.sort(order);
    return mark.length() + list.size();
  }

  static <X> int applied(Function<X, Integer> function, List<X> list, String mark) {
    return function.apply(list.get(0)) + mark.length();
  }

  static <X> Function<X, Integer> same(Function<X, Integer> function) {
    return log("function", function) == null ? null : function;
  }

  static <X> X firstOf(Iterable<? extends X> values, X other, String mark) {
    return values.iterator().next();
  }

  @GeneratorMethod
  static void operandsWhoseTargetsAreInferred(TwoWayYielder<Object, String> out) {
    List<String> list = new ArrayList<>(List.of("ccc", "bb", "a"));
    log("sorted", sorted(list, Comparator.comparing(s -> s.length()), "" + out.yield_(1)));
    log("applied", applied(same(s -> s.length()), List.of("four"), "" + out.yield_(list)));
    String first = firstOf(
        new ArrayList<>(list) {
          {
            add(0, "first");
          }
        },
        "other",
        out.yield_(2));
    log("first", first);
    out.yield_(list);
  }
}
