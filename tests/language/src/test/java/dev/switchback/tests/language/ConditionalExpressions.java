package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Suspension points in {@code ?:}, {@code &&} and {@code ||}: only what Java evaluates is evaluated. */
final class ConditionalExpressions {
  ConditionalExpressions() {}

  @GeneratorMethod
  static void thenArm(TwoWayYielder<Integer, String> out, boolean flag) {
    String s = log("flag", flag) ? out.yield_(1) : log("else", "e");
    log("s", s);
  }

  @GeneratorMethod
  static void elseArm(TwoWayYielder<Integer, String> out, boolean flag) {
    String s = flag ? log("then", "t") : out.yield_(1);
    log("s", s);
  }

  @GeneratorMethod
  static void bothArms(TwoWayYielder<Integer, String> out, boolean flag) {
    String s = flag ? out.yield_(1) : out.yield_(2) + out.yield_(3);
    log("s", s);
  }

  @GeneratorMethod
  static void condition(TwoWayYielder<String, Boolean> out) {
    String s = out.yield_("flag?") ? "yes" : "no";
    log("s", s);
  }

  @GeneratorMethod
  static String everywhere(TwoWayYielder<String, Boolean> out) {
    return out.yield_("a")
        ? out.yield_("b") ? "ab" : "a" + out.yield_("c")
        : "none" + out.yield_("d");
  }

  @GeneratorMethod
  static void asStatementArgument(TwoWayYielder<Object, Object> out, boolean flag) {
    out.yield_(flag ? out.yield_("inner") : 5);
    log("mixed", flag ? 1 : 2.0);
  }

  @GeneratorMethod
  static void numericPromotion(TwoWayYielder<String, Integer> out, boolean flag) {
    Object o = flag ? out.yield_("int") : Double.valueOf(0.5);
    log("o", o);
    long l = flag ? 1L : out.yield_("long");
    log("l", l);
    Object p = flag ? 'c' : (int) out.yield_("char");
    log("p", p);
    Integer none = null;
    Object q = flag ? none : out.yield_("unboxed null?");
    log("q", q);
  }

  @GeneratorMethod
  static void polyArms(TwoWayYielder<String, String> out, boolean flag) {
    List<String> list = flag ? new ArrayList<>() : List.of(out.yield_("element"));
    log("list", list);
    Supplier<String> supplier = flag ? () -> "lambda" : supply(out.yield_("supplied"));
    log("supplied", supplier.get());
    Function<String, Integer> length = flag ? String::length : s -> s.length() * 2;
    log("length", length.apply("" + out.yield_("length")));
  }

  static Supplier<String> supply(String s) {
    return () -> s;
  }

  @GeneratorMethod
  static void and(TwoWayYielder<String, Boolean> out, boolean flag) {
    boolean b = log("left", flag) && out.yield_("right");
    log("b", b);
    b = out.yield_("left") && log("right", flag);
    log("b", b);
  }

  @GeneratorMethod
  static void or(TwoWayYielder<String, Boolean> out, boolean flag) {
    boolean b = log("left", flag) || out.yield_("right");
    log("b", b);
    b = out.yield_("left") || log("right", flag);
    log("b", b);
  }

  @GeneratorMethod
  static void mixedLogic(TwoWayYielder<String, Boolean> out, boolean a, boolean b) {
    boolean c = a && out.yield_("1") || b && !out.yield_("2") || log("3", true);
    log("c", c);
    c = (a || out.yield_("4")) && (b || out.yield_("5")) & log("6", true);
    log("c", c);
  }

  @GeneratorMethod
  static void inIf(TwoWayYielder<String, Boolean> out, boolean flag) {
    if (flag && out.yield_("if")) {
      mark("then");
      out.yield_("then");
    } else if (!flag || out.yield_("else if")) {
      mark("else if");
    } else {
      mark("else");
    }
  }

  @GeneratorMethod
  static void operandsBeforeAreKept(TwoWayYielder<Integer, Integer> out, boolean flag) {
    int i = 1;
    int sum = i++ + (flag ? out.yield_(i++) : log("i", i)) + i;
    log("sum", sum);
  }

  @GeneratorMethod
  static void conditionEvaluatedOnce(TwoWayYielder<Integer, Integer> out) {
    int i = 0;
    Integer n = log("condition", i++ == 0) ? out.yield_(i) : log("never", i);
    log("n", n);
    log("i", i);
  }

  @GeneratorMethod
  static void nestedInElse(TwoWayYielder<String, String> out, int n) {
    String s = n == 0 ? "zero" : n == 1 ? out.yield_("one") : n == 2 ? "two" : out.yield_("many");
    log("s", s);
  }

  @GeneratorMethod
  static void assignedInOneArmOnly(TwoWayYielder<Integer, Integer> out) {
    int b = 2;
    for (int i = 0; i < 4; i++) {
      log("b", b);
      Integer n = i % 2 == 0 ? out.yield_(b) : (b = i);
      log("n", n);
    }
    if (b < 0 && (b = 7) > 0 || out.yield_(b) != null) {
      log("b", b);
    }
    b = 1;
    b *= (b = 8) > sent(out.yield_(0)) ? b : 3;
    log("b", b);
  }

  static int sent(Integer n) {
    return n == null ? 5 : n;
  }

  @GeneratorMethod
  static void definiteAssignmentByAnd(TwoWayYielder<String, Integer> out, boolean flag) {
    Integer n;
    if (flag && (n = out.yield_("n")) != null) {
      log("n", n);
    }
    int m;
    if (!flag || (m = log("m", 4)) < out.yield_("m")) {
      mark("unset or less");
    } else {
      log("m", m);
    }
  }
}
