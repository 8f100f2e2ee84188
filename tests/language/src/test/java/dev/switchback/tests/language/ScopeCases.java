package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

/** Names that mean different things in places close to each other (JLS 6.3 and 6.4). */
final class ScopeCases {
  static int n = 1000;
  int m = 2000;

  ScopeCases() {}

  @GeneratorMethod
  static void lambdaParameterNamedLikeALaterLocal(Yielder<Object> out) {
    IntUnaryOperator twice = i -> 2 * i;
    IntUnaryOperator shadow = x -> x + 1;
    for (int i = 0; i < 2; i++) {
      out.yield_(twice.applyAsInt(i));
      int x = shadow.applyAsInt(i);
      out.yield_(x);
      log("x", x);
    }
    Function<Integer, Function<Integer, Integer>> add = i -> x -> i + x;
    out.yield_(add.apply(1).apply(2));
  }

  @GeneratorMethod
  static void catchParametersShadowNothingOutside(Yielder<Object> out, int x) {
    String text = "outer";
    try {
      throw new IllegalStateException("one");
    } catch (IllegalStateException e) {
      out.yield_(e.getMessage());
      e = new IllegalStateException("two");
      out.yield_(e.getMessage() + text);
    }
    try {
      out.yield_(x);
      throw new IllegalArgumentException("three");
    } catch (RuntimeException e) {
      out.yield_(e.getMessage());
      try {
        throw new IllegalStateException("four");
      } catch (RuntimeException f) {
        out.yield_(f.getMessage());
        RuntimeException g = e;
        e = f;
        f = g;
        log("f", f);
      }
      out.yield_(e.getMessage());
    }
    int e = x;
    out.yield_(e);
    log("e", e);
  }

  @GeneratorMethod
  static void fieldAndLocalInOneBlock(Yielder<Integer> out) {
    n = 1000;
    out.yield_(n);
    {
      int before = n;
      int n = before + 1;
      out.yield_(n);
      n++;
      out.yield_(n + ScopeCases.n);
    }
    out.yield_(n);
    for (int n = n_(); n < 8; n++) {
      out.yield_(n);
    }
    n += 1;
    out.yield_(n);
  }

  static int n_() {
    return 6;
  }

  @GeneratorMethod
  void fieldReadInItsOwnShadowsInitialiser(Yielder<Integer> out) {
    int m = this.m + 1;
    out.yield_(m);
    this.m = m + 1;
    out.yield_(this.m - m);
    Supplier<Integer> supplier = () -> this.m + n;
    out.yield_(supplier.get());
    this.m = 2000;
    log("m", m);
  }

  @GeneratorMethod
  static void sameNameOfEveryKind(Yielder<Object> out) {
    int mark = 1;
    mark("method");
    out.yield_(mark);
    List<String> List = java.util.List.of("local named like a type");
    out.yield_(List.get(0));
    mark:
    for (; ; ) {
      out.yield_(mark++);
      if (mark > 2) break mark;
    }
    String String = "variable";
    out.yield_(String);
    out.yield_(String.length());
    log("List", List);
  }

  @GeneratorMethod
  static void siblingBlocksOfDifferentTypes(Yielder<Object> out) {
    int a$0 = 0;
    int a_1 = 1;
    {
      int a = 1;
      out.yield_(a + a$0);
    }
    {
      String a = "2";
      out.yield_(a + a_1);
    }
    for (long a = 3; a < 4; a++) {
      out.yield_(a);
    }
    for (char a : "xy".toCharArray()) {
      out.yield_(a);
    }
    try {
      throw new IllegalStateException("a");
    } catch (IllegalStateException a) {
      out.yield_(a.getMessage());
    }
    boolean a = true;
    out.yield_(a);
  }

  @GeneratorMethod
  static void patternVariableAndFieldOfOneName(Yielder<Object> out, Object o) {
    if (o instanceof Integer n && n > 3) {
      out.yield_(n);
      out.yield_(n + 1);
    } else {
      out.yield_(n);
      out.yield_(n + 2);
    }
    if (!(o instanceof String n)) {
      out.yield_(n);
      return;
    }
    out.yield_(n);
    out.yield_(n.length());
  }

  @GeneratorMethod
  static void patternScopesByOperators(Yielder<Object> out, Object o, boolean flag) {
    boolean is = o instanceof String s && !s.isEmpty();
    out.yield_(is);
    boolean not = !(o instanceof String s) || s.length() == 4;
    out.yield_(not);
    Object text = o instanceof String s ? s + "!" : o instanceof Integer s ? s + 1 : o;
    out.yield_(text);
    if (flag && !(o instanceof String s && s.length() > 2)) {
      out.yield_("short");
    } else if (o instanceof Number s && (flag || s.intValue() > 5)) {
      out.yield_(s);
      log("s", s);
    }
    while (!(o instanceof Integer i)) {
      out.yield_("no integer");
      o = 42;
    }
    out.yield_(i);
    for (Object each = o; each instanceof Integer j && j < 44; each = j + 1) {
      out.yield_(j);
    }
    do {
      out.yield_("do");
      o = "end";
    } while (o instanceof Integer);
    log("i", i);
  }

  @GeneratorMethod
  static void patternWithSuspensionBesideIt(TwoWayYielder<Object, Object> out) {
    if (out.yield_("first") instanceof String s && out.yield_(s) instanceof Integer i && i > 1) {
      log("s", s);
      out.yield_(i);
      log("i", i);
    }
    if (!(out.yield_("second") instanceof Integer k) || out.yield_(k) == null) {
      out.yield_("left");
      return;
    }
    out.yield_(k);
    log("k", k);
    Object p = out.yield_("third") instanceof String s ? out.yield_(s.length()) : out.yield_("no");
    log("p", p);
  }

  @GeneratorMethod
  static void lambdasCaptureEachRound(Yielder<Integer> out) {
    Deque<Supplier<Integer>> all = new ArrayDeque<>();
    for (int x = 0; x < 3; x++) {
      int y = x;
      all.push(() -> y);
      out.yield_(y);
    }
    for (int x : new int[] {7, 8}) {
      all.push(() -> x * 10);
    }
    {
      Supplier<Integer> x;
      while ((x = all.poll()) != null) {
        out.yield_(x.get());
      }
    }
  }

  @GeneratorMethod
  static void lambdaBodiesDeclareNamesOfTheMachine(Yielder<Object> out, int size) {
    List<Object> list = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      IntFunction<String> text = k -> {
        String state = "s" + k;
        int value = state.length();
        for (int label = 0; label < 2; label++) {
          value += label;
        }
        try {
          return state + value + size;
        } finally {
          list.add(value);
        }
      };
      out.yield_(text.apply(i));
      String state = "outer " + i;
      out.yield_(state);
      log("state", state);
    }
    out.yield_(list);
  }

  @GeneratorMethod
  void anonymousClassesHideAndCapture(Yielder<Object> out, int k) {
    int m = k + 1;
    Supplier<Integer> first = new Supplier<>() {
      int k = 100;

      @Override
      public Integer get() {
        int n = this.k + m;
        return n + ScopeCases.this.m;
      }
    };
    out.yield_(first.get());
    out.yield_(k);
    Object second = new Object() {
      @Override
      public String toString() {
        return "m" + m + "k" + k + "n" + n + hashCode();
      }

      @Override
      public int hashCode() {
        return k;
      }
    };
    out.yield_(second.toString());
    out.yield_(m);
  }

  @GeneratorMethod
  static void twoPatternsOfOneNameInOneExpression(Yielder<Object> out, Object o) {
    out.yield_(o instanceof String x && x.length() > 1 || o instanceof Integer);
    out.yield_((o instanceof String x ? x.length() : 0) + (o instanceof Integer x ? x : 1));
    if (o instanceof String x) {
      out.yield_(x);
      log("x", x);
    } else if (o instanceof Integer x) {
      out.yield_(x + 1);
      log("x", x);
    }
  }

  @GeneratorMethod
  static void labelsAndVariablesShareNames(Yielder<Integer> out) {
    i:
    for (int i = 0; i < 2; i++) {
      j:
      for (int j = 0; j < 3; j++) {
        if (j == 1) continue i;
        out.yield_(10 * i + j);
        if (j == 2) break j;
      }
    }
    i:
    {
      out.yield_(-1);
      break i;
    }
  }
}
