package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.Yielder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Locals of declared types that live across suspension points. */
final class Locals {
  private Locals() {}

  @GeneratorMethod
  static void everyPrimitive(Yielder<Object> out) {
    boolean z = true;
    byte b = -1;
    short s = 300;
    char c = 'c';
    int i = 1 << 20;
    long l = 1L << 40;
    float f = 1.25f;
    double d = 1e100;
    out.yield_("saved");
    out.yield_(z);
    out.yield_(b);
    out.yield_(s);
    out.yield_(c);
    out.yield_(i);
    out.yield_(l);
    out.yield_(f);
    out.yield_(d);
  }

  @GeneratorMethod
  static void everyWrapper(Yielder<Object> out) {
    Boolean z = false;
    Byte b = 1;
    Short s = 2;
    Character c = 'x';
    Integer i = 1000;
    Long l = 5L;
    Float f = 2f;
    Double d = null;
    out.yield_(1);
    out.yield_(List.of(z, b, s, c, i, l, f));
    out.yield_(d);
  }

  @GeneratorMethod
  @SuppressWarnings("lossy-conversions")
  static void compoundAssignmentNarrows(Yielder<Object> out) {
    byte b = 120;
    char c = 'a';
    short s = 1;
    int i = 7;
    out.yield_(b);
    b += 10;
    c += 1;
    s *= 1.5;
    i /= 2.5;
    out.yield_(b);
    out.yield_(c);
    out.yield_(s);
    out.yield_(i);
    b++;
    c--;
    out.yield_(b);
    out.yield_(c);
  }

  @GeneratorMethod
  static void constantsNarrow(Yielder<Object> out) {
    final int hundred = 100;
    final char letter = 'q';
    out.yield_(1);
    byte b = hundred;
    short s = letter;
    out.yield_(b);
    out.yield_(s);
  }

  @GeneratorMethod
  static void constantVariablesAsCaseLabels(Yielder<String> out, int n) {
    final int one = 1;
    final int four = one + 3;
    final String word = "w" + one;
    out.yield_("start");
    switch (n) {
      case one:
        mark("one");
        break;
      case four:
        mark("four");
        break;
      default:
        mark("other");
    }
    switch ("w" + n) {
      case word -> mark("word");
      default -> mark("no word");
    }
    out.yield_(word);
  }

  @GeneratorMethod
  static void arrays(Yielder<Object> out) {
    int[] a = {1, 2, 3};
    int b[] = new int[2], c = 5, d[][] = {{1}, {2, 3}};
    String[][] names = new String[2][];
    out.yield_(a);
    a[0] = c;
    b[1] = a.length;
    names[0] = new String[] {"n"};
    out.yield_(a);
    out.yield_(b);
    out.yield_(d[1]);
    out.yield_(names);
  }

  @GeneratorMethod
  static void generics(Yielder<Object> out) {
    Map<String, List<int[]>> map = new HashMap<>();
    out.yield_(map.size());
    map.computeIfAbsent("k", k -> new ArrayList<>()).add(new int[] {1});
    out.yield_(map.get("k").get(0)[0]);
    List<? super Integer> sink = new ArrayList<Number>(List.of(1.5));
    out.yield_(sink.size());
    sink.add(3);
    out.yield_(sink);
    Function<? super String, ? extends Number> length = String::length;
    out.yield_(0);
    out.yield_(length.apply("four").intValue());
  }

  @GeneratorMethod
  static <T, L extends List<T>> void typeVariables(Yielder<Object> out, T element) {
    T copy = element;
    T[] array = null;
    List<T> list = new ArrayList<>();
    L none = null;
    out.yield_(copy);
    list.add(copy);
    out.yield_(list);
    out.yield_(array);
    out.yield_(none);
  }

  @GeneratorMethod
  static void declaredThenAssigned(Yielder<Object> out, boolean flag) {
    int n;
    String s;
    final long once;
    out.yield_("nothing yet");
    if (flag) {
      n = 1;
      once = 10;
    } else {
      n = 2;
      out.yield_("else");
      once = 20;
    }
    out.yield_(n);
    s = "assigned";
    out.yield_(s + once);
  }

  @GeneratorMethod
  static void severalDeclarators(Yielder<Integer> out) {
    int a = log("a", 1), b = log("b", a + 1), c;
    out.yield_(a);
    c = a + b;
    out.yield_(c);
  }

  @GeneratorMethod
  static void parametersAreLocals(Yielder<Object> out, int n, String s, final boolean flag) {
    out.yield_(n);
    n += 10;
    s = s + n;
    out.yield_(s);
    out.yield_(flag);
    n++;
    out.yield_(n);
  }

  @GeneratorMethod
  static void everyParameterType(
      Yielder<Object> out,
      boolean z,
      byte b,
      char c,
      short s,
      long l,
      float f,
      double d,
      int[] array,
      Integer boxed) {
    out.yield_(boxed);
    out.yield_(List.of(z, b, c, s, l, f, d));
    out.yield_(array);
  }

  static Stream<Object[]> everyParameterTypeArguments() {
    return Stream.<Object[]>of(
        new Object[] {true, (byte) 1, 'c', (short) 2, 3L, 4f, 5d, new int[] {6}, 7},
        new Object[] {false, (byte) -1, '\0', (short) -2, -3L, -4f, -5d, null, null});
  }

  @GeneratorMethod
  static void initialisersInsideLoopsRunEachTime(Yielder<Integer> out) {
    for (int i = 0; i < 3; i++) {
      int n = 0;
      List<Integer> list = new ArrayList<>();
      out.yield_(n);
      n += i;
      list.add(n);
      out.yield_(list.size());
    }
  }

  @GeneratorMethod
  static void declaredInLoopAssignedLater(Yielder<Integer> out) {
    for (int i = 0; i < 3; i++) {
      int n;
      out.yield_(-1);
      n = i;
      out.yield_(n);
    }
  }

  @GeneratorMethod
  static void annotatedAndFinal(Yielder<String> out) {
    @SuppressWarnings({"unchecked", "rawtypes"})
    final List<String> list = (List) new ArrayList<>(List.of("raw"));
    out.yield_("x");
    out.yield_(list.get(0));
  }

  @GeneratorMethod
  static void qualifiedTypes(Yielder<Object> out) {
    java.util.concurrent.atomic.AtomicInteger counter =
        new java.util.concurrent.atomic.AtomicInteger();
    Map.Entry<String, Integer> entry = Map.entry("k", 1);
    Thread.State state = Thread.State.NEW;
    out.yield_(counter.incrementAndGet());
    out.yield_(counter.incrementAndGet());
    out.yield_(entry.getKey());
    out.yield_(state.name());
  }
}
