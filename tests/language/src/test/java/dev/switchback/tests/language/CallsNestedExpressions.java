package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;

/** Calls of templates inside of other expressions. */
final class CallsNestedExpressions {
  CallsNestedExpressions() {}

  @GeneratorMethod
  static int square(Yielder<Integer> out, int n) {
    out.yield_(n);
    return n * n;
  }

  @GeneratorMethod
  static int operands(Yielder<Integer> out) {
    int i = 2;
    return i++ + square(out, i) * square(out, i++) - log("i", i);
  }

  @GeneratorMethod
  static int asArgumentOfAnother(Yielder<Integer> out) {
    return square(out, square(out, square(out, 2)));
  }

  @GeneratorMethod
  static void asYieldedValue(Yielder<Integer> out) {
    out.yield_(square(out, 3));
    out.yield_(-square(out, 4));
  }

  @GeneratorMethod
  static void inConditions(Yielder<Integer> out) {
    for (int i = 0; square(out, i) < 5; i++) {
      mark("body " + i);
    }
    if (square(out, 2) == 4 && square(out, 3) != 9 || square(out, 1) > 0) {
      mark("then");
    }
  }

  @GeneratorMethod
  static int factorial(Yielder<Integer> out, int n) {
    out.yield_(n);
    return n == 0 ? 1 : n * factorial(out, n - 1);
  }

  @GeneratorMethod
  static int fibonacci(Yielder<String> out, int n) {
    if (n < 2) {
      return n;
    }
    int sum = fibonacci(out, n - 1) + fibonacci(out, n - 2);
    out.yield_(n + ":" + sum);
    return sum;
  }

  @GeneratorMethod
  static String receiverOfAnotherCall(Yielder<Integer> out) {
    return text(out, "a").concat(text(out, "b")).toUpperCase() + text(out, "c").length();
  }

  @GeneratorMethod
  static String text(Yielder<Integer> out, String s) {
    out.yield_(s.length());
    return s;
  }

  @GeneratorMethod
  static void compound(Yielder<Integer> out) {
    int sum = 1;
    for (int i = 1; i < 4; i++) {
      sum += square(out, i);
    }
    log("sum", sum);
    int[] a = {0, 0};
    a[sum % 2] += square(out, sum);
    log("a", a);
  }

  @GeneratorMethod
  static void inThrow(Yielder<Integer> out) {
    throw new IllegalStateException("m" + square(out, 5));
  }

  @GeneratorMethod
  static int twoWay(TwoWayYielder<String, Integer> out, int depth) {
    int own = out.yield_("own " + depth);
    return depth == 0 ? own : own + twoWay(out, depth - 1) * out.yield_("after " + depth);
  }

  @GeneratorMethod
  static void selector(Yielder<Integer> out) {
    String s = switch (text(out, "x")) {
      case "x" -> text(out, "arm");
      default -> "other";
    };
    mark(s);
  }
}
