package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.Coroutine;
import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Operands of unknown type in expressions that are not always evaluated. */
final class OperandArms {
  private OperandArms() {}

  static <T> T id(T t) {
    return log("id", t);
  }

  static int number(Integer n) {
    return n == null ? 5 : n;
  }

  @GeneratorMethod
  static Integer counted(Yielder<Object> out, int n) {
    for (int i = 0; i < n; i++) {
      out.yield_(i);
    }
    return n;
  }

  @GeneratorMethod
  static <T> T same(Yielder<Object> out, T t) {
    out.yield_("same");
    return t;
  }

  @GeneratorMethod
  static void answerOfYieldFrom(Yielder<Object> out, boolean flag) {
    int a = 7;
    log("n", flag ? number(out.yieldFrom(OperandArmsGenerators.counted(2))) : a);
    log("n", !flag ? a : out.yieldFrom(OperandArmsGenerators.counted(1)) + 1);
    Object o = flag
        ? out.yieldFrom(OperandArmsGenerators.same("x"))
        : out.yieldFrom(OperandArmsGenerators.same(2));
    log("o", o);
  }

  @GeneratorMethod
  static void answerOfGenericCall(Yielder<Object> out, boolean flag) {
    int length = flag ? same(out, "text").length() : 0;
    log("length", length);
    boolean b = flag && same(out, Boolean.TRUE);
    log("b", b);
    b = flag || same(out, List.of()).isEmpty() && same(out, flag);
    log("b", b);
  }

  @GeneratorMethod
  static void inLogicalOperators(Yielder<Object> out, boolean flag) {
    if (flag && out.yieldFrom(OperandArmsGenerators.counted(1)) == 1) {
      mark("one");
    }
    if (flag || out.yieldFrom(OperandArmsGenerators.counted(2)).equals(2) && id(flag)) {
      mark("two");
    }
    while (!flag || out.yieldFrom(OperandArmsGenerators.same(false))) {
      flag = true;
      out.yield_("loop");
    }
  }

  @GeneratorMethod
  static void keptOperands(TwoWayYielder<Integer, Integer> out, boolean flag) {
    int i = 3;
    log("sum", flag ? id(i++) + number(out.yield_(i)) : id(i--) - number(out.yield_(i)));
    log("i", i);
    log("text", flag ? id("a").concat("" + out.yield_(1)) : id("b").length() + out.yield_(2));
    log("list", flag ? Arrays.asList(id(1), out.yield_(3)) : Arrays.asList(id(2.5), out.yield_(4)));
  }

  @GeneratorMethod
  static void keptPrimitives(TwoWayYielder<Integer, Integer> out, boolean flag) {
    log(
        "kind",
        flag ? kind(id("abc").length(), out.yield_(1)) : kind(id("x").charAt(0), out.yield_(2)));
    log("kind", !flag ? "none" : kind(List.of(1, 2).size() > 1 ? id(1) : id(2), out.yield_(3)));
    log("kind", flag ? "none" : kind(Stream.of(1).count(), out.yield_(4)));
    log("kind", flag && kind(Stream.of(1).count(), out.yield_(5)).equals("long"));
  }

  static String kind(Object o, Integer n) {
    return "Object";
  }

  static String kind(int i, Integer n) {
    return "int";
  }

  static String kind(long l, Integer n) {
    return "long";
  }

  static String kind(char c, Integer n) {
    return "char";
  }

  static String kind(Integer i, Integer n) {
    return "Integer";
  }

  @GeneratorMethod
  static void polyOperands(TwoWayYielder<Integer, String> out, boolean flag) {
    List<String> list =
        flag ? put(List.of(), out.yield_(1)) : put(new ArrayList<>(), out.yield_(2));
    log("list", list);
    list = flag ? put(id(list), out.yield_(3)) : Arrays.asList("a", out.yield_(4));
    log("list", list);
    log(
        "empty",
        flag && put(List.of(), out.yield_(5)).isEmpty()
            || put(id(list), out.yield_(6)).isEmpty());
  }

  static <T> List<T> put(List<T> list, T t) {
    List<T> all = new ArrayList<>(list);
    all.add(t);
    return all;
  }

  @GeneratorMethod
  static void nested(TwoWayYielder<Integer, String> out, int n) {
    Object o = n == 0
        ? put(List.of(), out.yield_(0))
        : n == 1 ? id("one").concat("" + out.yield_(1)) : id(n) + "" + id(2L) + out.yield_(2);
    log("o", o);
    log(
        "p",
        n < 2 ? n == 0 ? id('c') + ("" + out.yield_(3)) : id(1) + ("" + out.yield_(4)) : "none");
  }

  @GeneratorMethod
  static void inALoop(TwoWayYielder<Integer, String> out) {
    for (int i = 0; i < 4; i++) {
      log("o", i % 2 == 0 ? id(i).toString().concat("" + out.yield_(i)) : "odd");
      out.yield_(10 + i);
      log("b", i % 2 == 1 && id(i).equals(("" + out.yield_(20 + i)).length()));
      out.yield_(30 + i);
    }
  }

  @GeneratorMethod
  static void armsOfAKeptOperand(TwoWayYielder<Integer, String> out, boolean flag) {
    log("put", put(flag ? put(List.of(), out.yield_(1)) : List.of(), out.yield_(2)));
    log("put", put(flag ? List.of() : id(put(List.of(), "" + out.yield_(3))), out.yield_(4)));
    log("both", both(flag ? id(1) : id("x"), flag ? id(2) : id(2.5), out.yield_(5)));
  }

  static <A, B> String both(A a, B b, Object c) {
    return a + " " + b + " " + c;
  }

  @GeneratorMethod
  static void compoundInAnArm(TwoWayYielder<Integer, Integer> out, boolean flag) {
    var n = Stream.of(1, 2).collect(Collectors.toList()).get(0);
    var all = id(new int[] {1, 2});
    int m = flag ? n += number(out.yield_(1)) : (n -= 1);
    log("m", m);
    log("n", n);
    log("element", flag ? all[id(0)] += number(out.yield_(2)) : all[id(1)]);
    log("all", all);
  }

  @GeneratorMethod
  static void inTry(TwoWayYielder<Integer, Integer> out, boolean flag) {
    try {
      log("n", flag ? id(3) / (number(out.yield_(1)) - 5) : id(4) + number(out.yield_(2)));
    } catch (ArithmeticException e) {
      out.yield_(3);
    } finally {
      log("n", !flag ? id(5) + number(out.yield_(4)) : 6);
    }
  }

  @GeneratorMethod
  static <T> Coroutine<?, ?, T> unused(Yielder<Object> out, T t, boolean flag) {
    Object o = flag ? same(out, t) : null;
    log("o", o);
    return null;
  }

  @GeneratorMethod
  static void afterAnEarlierSuspensionInTheArm(TwoWayYielder<Integer, Integer> out, boolean flag) {
    log(
        "sum",
        flag
            ? number(out.yield_(1))
                + (number(out.yield_(2)) > 0 ? id(1) + number(out.yield_(3)) : id(2))
            : number(out.yield_(4))
                + (number(out.yield_(5)) > 0 ? id(3) + number(out.yield_(6)) : id(4)));
  }

  @GeneratorMethod
  static int throughFinally(TwoWayYielder<String, Integer> out) {
    return 1
        + switch (out.yield_("a") == null ? 0 : 1) {
          case 0 -> {
            try {
              yield log("inner", 10);
            } finally {
              out.yield_("finally");
            }
          }
          default -> 2;
        };
  }

  @GeneratorMethod
  static void valuesOfSwitchesThroughATry(TwoWayYielder<Integer, String> out, int n) {
    log(
        "put",
        put(
            switch (n) {
              case 0 -> {
                try {
                  out.yield_(1);
                  yield List.of();
                } finally {
                  out.yield_(2);
                }
              }
              case 1 -> new ArrayList<>();
              default -> {
                try {
                  yield id(put(List.of(), "" + out.yield_(3)));
                } catch (RuntimeException e) {
                  yield Arrays.asList("caught", out.yield_(4));
                }
              }
            },
            out.yield_(5)));
  }

  @GeneratorMethod
  static void primitivesOfSwitchesThroughATry(TwoWayYielder<Integer, Integer> out, int n) {
    log(
        "kind",
        kind(
            switch (n) {
              case 0 -> {
                try {
                  yield id("abc").length() / (number(out.yield_(1)) - 5);
                } catch (ArithmeticException e) {
                  yield id('c').charValue();
                }
              }
              default -> id(n) + 1;
            },
            out.yield_(2)));
  }

  @GeneratorMethod
  static void insideATry(TwoWayYielder<String, String> out, int n) {
    var list = List.copyOf(
        switch (n) {
          case 0 -> {
            try {
              yield List.of(1 / n);
            } catch (ArithmeticException e) {
              mark("caught");
              yield new ArrayList<Integer>();
            }
          }
          default -> {
            out.yield_("a");
            yield List.<Integer>of();
          }
        });
    log("list", list);
  }
}
