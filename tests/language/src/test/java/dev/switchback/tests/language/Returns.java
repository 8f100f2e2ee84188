package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.Yielder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Return statements, and results of every type. */
final class Returns {
  Returns() {}

  @GeneratorMethod
  static void early(Yielder<Integer> out, int n) {
    out.yield_(1);
    if (n > 0) {
      return;
    }
    out.yield_(2);
  }

  @GeneratorMethod
  static void fromTheMiddleOfLoops(Yielder<Integer> out) {
    for (int i = 0; ; i++) {
      for (int j = 0; j < 3; j++) {
        if (i * j == 2) {
          return;
        }
        out.yield_(i + j);
      }
    }
  }

  @GeneratorMethod
  static String text(Yielder<Integer> out) {
    out.yield_(1);
    return log("result", "done");
  }

  @GeneratorMethod
  static String nullResult(Yielder<Integer> out) {
    out.yield_(1);
    return null;
  }

  @GeneratorMethod
  static int intResult(Yielder<String> out, int n) {
    int sum = 0;
    for (int i = 0; i < n; i++) {
      out.yield_("s" + i);
      sum += i;
    }
    return sum;
  }

  @GeneratorMethod
  static boolean booleanResult(Yielder<String> out) {
    out.yield_("x");
    return true;
  }

  @GeneratorMethod
  static byte byteResultFromConstant(Yielder<String> out) {
    out.yield_("x");
    return 7;
  }

  @GeneratorMethod
  static short shortResult(Yielder<String> out) {
    short s = 3;
    out.yield_("x");
    return s;
  }

  @GeneratorMethod
  static char charResult(Yielder<String> out) {
    out.yield_("x");
    return 65;
  }

  @GeneratorMethod
  static long longResultFromInt(Yielder<String> out) {
    int n = 5;
    out.yield_("x");
    return n;
  }

  @GeneratorMethod
  static float floatResult(Yielder<String> out) {
    out.yield_("x");
    return 1L;
  }

  @GeneratorMethod
  static double doubleResultFromInt(Yielder<String> out) {
    out.yield_("x");
    return 1;
  }

  @GeneratorMethod
  static Integer boxedResult(Yielder<String> out) {
    out.yield_("x");
    return 1000;
  }

  @GeneratorMethod
  static int[] arrayResult(Yielder<Integer> out) {
    int[] sums = new int[3];
    for (int i = 0; i < 3; i++) {
      sums[i] = i * i;
      out.yield_(sums[i]);
    }
    return sums;
  }

  @GeneratorMethod
  static int[][] nestedArrayResult(Yielder<Integer> out) {
    out.yield_(1);
    return new int[][] {{1}, {}};
  }

  @GeneratorMethod
  static List<? extends Number> wildcardResult(Yielder<Integer> out) {
    out.yield_(1);
    return List.of(1, 2.5);
  }

  @GeneratorMethod
  static Map<String, List<Integer>> polyResult(Yielder<Integer> out) {
    out.yield_(1);
    return Map.of("k", new ArrayList<>());
  }

  @GeneratorMethod
  static Object lambdaResult(Yielder<Integer> out) {
    out.yield_(1);
    Supplier<Supplier<String>> make = () -> () -> "inner";
    return make.get().get();
  }

  @GeneratorMethod
  static Supplier<String> lambdaAsResult(Yielder<String> out) {
    Supplier<String> first = onlyLambda("a");
    out.yield_(first.get());
    return () -> "b";
  }

  static Supplier<String> onlyLambda(String s) {
    return () -> s;
  }

  @GeneratorMethod
  static <T extends Comparable<T>> T max(Yielder<T> out, List<T> list) {
    T max = null;
    for (T t : list) {
      if (max == null || t.compareTo(max) > 0) {
        max = t;
        out.yield_(max);
      }
    }
    return max;
  }

  @GeneratorMethod
  static Void voidReference(Yielder<Integer> out) {
    out.yield_(1);
    return null;
  }

  @GeneratorMethod
  static int conditionalResult(Yielder<Integer> out, boolean flag) {
    out.yield_(1);
    return flag ? log("then", 1) : log("else", 2);
  }

  @GeneratorMethod
  static Object conditionalOfMixedNumbers(Yielder<Integer> out, boolean flag) {
    out.yield_(1);
    return flag ? 1 : 2.0;
  }

  @GeneratorMethod
  static int infiniteLoopNeedsNoReturn(Yielder<Integer> out) {
    int i = 0;
    while (true) {
      out.yield_(i);
      if (i++ == 2) {
        return i;
      }
    }
  }

  @GeneratorMethod
  static int throwNeedsNoReturn(Yielder<Integer> out) {
    out.yield_(1);
    throw new UnsupportedOperationException("no result");
  }

  @GeneratorMethod
  static int resultThatThrows(Yielder<Integer> out, int n) {
    out.yield_(1);
    return 10 / n;
  }

  @GeneratorMethod
  static String resultWithoutYield(Yielder<Integer> out) {
    mark("ran");
    return "r";
  }
}
