package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Locals declared with {@code var}, whose types only the compiler knows. */
final class VarLocals {
  VarLocals() {}

  @GeneratorMethod
  static void parameterised(Yielder<Object> out) {
    var map = new HashMap<String, List<int[]>>();
    out.yield_(map.size());
    map.computeIfAbsent("k", k -> new ArrayList<>()).add(new int[] {1, 2});
    out.yield_(map.get("k").get(0)[1]);
  }

  @GeneratorMethod
  @SuppressWarnings("lossy-conversions")
  static void primitives(Yielder<Object> out) {
    var i = 1;
    var l = 1L;
    var c = 'c';
    var d = i / 2.0;
    var z = i == l;
    out.yield_("saved");
    i += 1.5;
    l <<= 40;
    c++;
    out.yield_(i);
    out.yield_(l);
    out.yield_(c);
    out.yield_(d);
    out.yield_(z);
    d /= 2;
    out.yield_(d);
  }

  @GeneratorMethod
  static void primitiveFromACall(Yielder<Object> out) {
    var length = "abc".length();
    var parsed = Long.parseLong("12");
    var letter = "abc".charAt(1);
    out.yield_(length);
    length--;
    letter += 1;
    out.yield_(length);
    out.yield_(parsed / 5);
    out.yield_(letter);
  }

  @GeneratorMethod
  static void anonymousClass(Yielder<Object> out) {
    var counter = new Object() {
      int count = 1;

      int increment() {
        return ++count;
      }
    };
    out.yield_(counter.count);
    counter.count += 10;
    out.yield_(counter.increment());
    out.yield_(counter.count);
  }

  @GeneratorMethod
  static void inferredUnion(Yielder<Object> out, boolean flag) {
    var either = flag ? 1 : "one";
    out.yield_(either);
    out.yield_(either.hashCode() == 1);
    var numbers = List.of(1, 2.5);
    out.yield_(numbers.get(1).intValue());
    for (var number : numbers) {
      out.yield_(number.intValue());
      out.yield_(number.compareTo(null == number ? null : cast(number)) == 0);
    }
  }

  @SuppressWarnings("unchecked")
  static <T> T cast(Object o) {
    return (T) o;
  }

  @GeneratorMethod
  static void inLoops(Yielder<Object> out) {
    for (var i = 0; i < 2; i++) {
      out.yield_(i);
    }
    for (var s : List.of("a", "b")) {
      out.yield_(s.length());
      out.yield_(s);
    }
    for (var c : "xy".toCharArray()) {
      out.yield_(c);
      c++;
      out.yield_(c);
    }
    for (var entry : new TreeMap<>(java.util.Map.of("k", 1, "l", 2)).entrySet()) {
      out.yield_(entry.getKey());
      out.yield_(entry.getValue() + 1);
    }
  }

  @GeneratorMethod
  static void capturedWildcard(Yielder<Object> out) {
    List<? extends Comparable<?>> list = List.of("a", 1);
    var first = list.get(0);
    var same = list;
    out.yield_(first);
    out.yield_(same.size());
    out.yield_(first.getClass().getSimpleName());
  }

  @GeneratorMethod
  static void reassigned(Yielder<Object> out) {
    var list = new ArrayList<String>();
    list.add("a");
    out.yield_(list);
    list = new ArrayList<>();
    out.yield_(list.isEmpty());
    var text = "a";
    text += list;
    out.yield_(text);
    text = null;
    out.yield_(text);
  }

  @GeneratorMethod
  static void fromWhatIsSent(TwoWayYielder<Integer, String> out) {
    var sent = out.yield_(1);
    mark(sent);
    var again = out.yield_(sent == null ? -1 : sent.length());
    mark(sent + again);
  }

  @GeneratorMethod
  static void sameNameInSiblings(Yielder<Object> out) {
    {
      var x = 1;
      out.yield_(x);
      out.yield_(x + 1);
    }
    {
      var x = List.of("s");
      out.yield_(x);
      out.yield_(x.get(0).length());
    }
    for (var x = 0L; x < 2; x++) {
      out.yield_(x);
    }
  }

  @GeneratorMethod
  static void inTryAndLambda(Yielder<Object> out) {
    try {
      var text = new StringBuilder("t");
      out.yield_(text.length());
      text.append("u");
      out.yield_(text);
    } finally {
      var last = new int[] {1};
      out.yield_(last[0]);
      last[0]++;
      log("last", last);
    }
    out.yield_(Stream.of(1, 2).map((var n) -> n + 1).collect(Collectors.toList()));
  }

  @GeneratorMethod
  static <T extends Comparable<T>> void ofATypeVariable(Yielder<Object> out, T element) {
    var copy = element;
    var list = List.of(element);
    out.yield_(copy);
    out.yield_(copy.compareTo(list.get(0)));
  }

  @GeneratorMethod
  static void lambdaReturningAnonymous(Yielder<Object> out) {
    var pairs = Stream.of("a", "bc")
        .map(s -> new Object() {
          final String text = s;
          final int length = s.length();
        })
        .collect(Collectors.toList());
    for (var pair : pairs) {
      out.yield_(pair.text);
      out.yield_(pair.length);
    }
  }
}
