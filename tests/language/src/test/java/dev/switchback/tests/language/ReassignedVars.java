package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Locals declared with {@code var} that are assigned again, and whose types only the compiler knows. */
final class ReassignedVars {
  private ReassignedVars() {}

  static <T> T id(T t) {
    return t;
  }

  static <T> List<T> list(T t) {
    List<T> all = new ArrayList<>();
    all.add(t);
    return all;
  }

  @GeneratorMethod
  static void reference(Yielder<Object> out) {
    var text = id("a");
    out.yield_(text);
    text = text + "b";
    out.yield_(text.length());
    text += 'c';
    out.yield_(text);
  }

  @GeneratorMethod
  static void boxed(Yielder<Object> out) {
    var n = id(1);
    out.yield_(n);
    n++;
    out.yield_(n);
    n += 5;
    out.yield_(n--);
    out.yield_(-n);
    n = null;
    out.yield_(n);
  }

  @SuppressWarnings("lossy-conversions")
  @GeneratorMethod
  static void primitives(Yielder<Object> out) {
    var length = list("abc").get(0).length();
    var letter = list("abc").get(0).charAt(1);
    var count = Stream.of(1).count();
    var flag = list("").isEmpty() || list(true).get(0);
    out.yield_(kind(length));
    length += 1.5;
    letter++;
    letter += 1;
    count <<= 33;
    flag ^= true;
    out.yield_(kind(letter));
    out.yield_(kind(count));
    out.yield_(length);
    out.yield_(letter);
    out.yield_(count);
    out.yield_(flag);
    length = letter;
    out.yield_(length / 2);
  }

  static String kind(int n) {
    return "int";
  }

  static String kind(long n) {
    return "long";
  }

  static String kind(char n) {
    return "char";
  }

  static String kind(Object n) {
    return "Object";
  }

  @GeneratorMethod
  static void assignedASuspensionsAnswer(TwoWayYielder<Object, String> out) {
    var s = id("s");
    s = out.yield_(s);
    log("s", s);
    s += out.yield_(s);
    log("s", s);
    log("both", s + (s = out.yield_(1)) + s);
  }

  @GeneratorMethod
  static void inLoops(Yielder<Object> out) {
    for (var n = id(0); n < 3; n++) {
      out.yield_(n);
    }
    for (var s : list("x").stream().toList()) {
      out.yield_(s);
      s = s + s;
      out.yield_(s);
    }
    for (var e : Map.of("k", 1).entrySet()) {
      out.yield_(e);
      e = Map.entry("l", 2);
      out.yield_(e.getKey());
    }
    var sum = id(0L);
    for (var n : Stream.of(1, 2).collect(Collectors.toList())) {
      sum += n;
      n = n * 2;
      out.yield_(n);
      sum += n;
    }
    out.yield_(sum);
  }

  @GeneratorMethod
  static void writtenInNativeStatements(Yielder<Object> out) {
    var n = list(1).get(0);
    for (int i = 0; i < 3; i++) {
      n += i;
      if (n > 2) {
        break;
      }
    }
    out.yield_(n);
    var words = Stream.of("a", "b").collect(Collectors.toList());
    while (true) {
      words = words.subList(1, words.size());
      if (words.isEmpty()) {
        break;
      }
    }
    out.yield_(words);
    out.yield_(n);
  }

  @GeneratorMethod
  static void writtenBeforeAJump(Yielder<Object> out, int m) {
    var n = id(m);
    outer:
    while (true) {
      out.yield_(n);
      for (int i = 0; i < 5; i++) {
        n = n + 1;
        if (n > 6) {
          break outer;
        }
        if (n % 2 == 0) {
          continue outer;
        }
      }
    }
    out.yield_("end " + n);
  }

  @GeneratorMethod
  static void writtenBeforeAnException(Yielder<Object> out) {
    var n = id(1);
    try {
      out.yield_(n);
      n = 2;
      mark("" + 1 / (n - 2));
    } catch (ArithmeticException e) {
      out.yield_(n);
    } finally {
      n += 10;
      out.yield_(n);
    }
  }

  @GeneratorMethod
  static void inBranches(Yielder<Object> out, boolean flag) {
    var o = flag ? id("o") : null;
    if (flag) {
      out.yield_(o);
      o = "p";
    } else {
      o = "q";
      out.yield_(o);
    }
    out.yield_(o.length());
    out.yield_(flag ? o = "r" : o);
    out.yield_(o);
  }

  @GeneratorMethod
  static void anonymousType(Yielder<Object> out) {
    var counter = new Object() {
      int count;
    };
    counter.count++;
    out.yield_(counter.count);
    var old = counter;
    counter = id(old);
    counter.count++;
    out.yield_(old.count);
  }

  @GeneratorMethod
  static void intersectionType(Yielder<Object> out, boolean flag) {
    var either = flag ? 1 : "one";
    out.yield_(either);
    either = 2.5;
    out.yield_(either);
    either = "two";
    out.yield_(either.hashCode() == "two".hashCode());
  }

  @GeneratorMethod
  static void array(Yielder<Object> out) {
    var all = id(new int[] {1, 2, 3});
    out.yield_(all.length);
    all[1] += 5;
    all = id(new int[] {all[1]});
    out.yield_(all[0]);
    var rows = list(new String[] {"r"}).toArray(new String[0][]);
    rows[0] = new String[] {rows[0][0] + "s"};
    out.yield_(rows[0][0]);
    rows = null;
    out.yield_(rows);
  }

  @GeneratorMethod
  static void sameNameInSiblings(Yielder<Object> out) {
    {
      var x = id(1);
      x++;
      out.yield_(x);
      out.yield_(x + 1);
    }
    {
      var x = id("s");
      out.yield_(x);
      x = x + x;
      out.yield_(x.length());
    }
  }

  @GeneratorMethod
  static void copiedForALambda(Yielder<Object> out) {
    var n = id(1);
    n++;
    int m = n;
    out.yield_(Stream.of(1, 2).map(k -> k + m).toList());
    var map = new HashMap<>(Map.of("a", n));
    map = new HashMap<>(map);
    out.yield_(map);
    map.put("b", n);
    out.yield_(map.size());
  }

  @GeneratorMethod
  static void compoundWithAYield(TwoWayYielder<Integer, Integer> out) {
    var n = id(1);
    var all = id(new int[] {4, 5});
    n += sent(out.yield_(n));
    log("n", n);
    n = n++ + sent(out.yield_(n));
    log("n", n);
    all[sent(null)] += sent(out.yield_(all[0])) + (n = 3);
    log("all", all);
    log("n", n);
  }

  static int sent(Integer n) {
    return n == null ? 1 : n;
  }

  @GeneratorMethod
  static <T extends Comparable<T>> void typeVariable(Yielder<Object> out, T t) {
    var copy = id(t);
    out.yield_(copy);
    copy = list(copy).get(0);
    out.yield_(copy.compareTo(t));
  }

  @GeneratorMethod
  static void wildcards(Yielder<Object> out) {
    List<? extends Number> numbers = List.of(1, 2.5);
    var n = numbers.get(0);
    out.yield_(n.intValue());
    n = numbers.get(1);
    out.yield_(n);
  }
}
