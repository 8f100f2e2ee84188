package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorExit;
import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.io.IOException;
import java.util.List;

/** Delegation by calling a template with one's own capability, as a whole statement or its right side. */
final class Calls {
  private Calls() {}

  @GeneratorMethod
  static void ownStatic(Yielder<Integer> out, int n) {
    out.yield_(-1);
    range(out, 0, n);
    out.yield_(-2);
    Calls.range(out, n, n + 1);
  }

  @GeneratorMethod
  static void range(Yielder<Integer> out, int from, int to) {
    for (int i = from; i < to; i++) {
      out.yield_(i);
    }
    mark("range ended");
  }

  @GeneratorMethod
  static void ofAnotherClass(Yielder<Integer> out) {
    Other.twice(out, 1);
    out.yield_(100);
    dev.switchback.tests.language.Calls.Other.twice(out, 2);
  }

  @GeneratorMethod
  static void insideLoopsAndBranches(Yielder<Integer> out, boolean flag) {
    for (int i = 0; i < 3; i++) {
      if (flag == (i == 1)) {
        range(out, i, i + 2);
      } else {
        Other.twice(out, i);
      }
      mark("round " + i);
    }
  }

  @GeneratorMethod
  static void argumentsAreEvaluatedAtTheCall(Yielder<Integer> out) {
    int i = 1;
    range(out, log("from", i++), log("to", i + 1));
    out.yield_(i);
    range(out, i, i += 2);
    out.yield_(i);
  }

  @GeneratorMethod
  static String result(Yielder<Integer> out) {
    String s = Other.join(out, "a", "b");
    mark(s);
    s = Other.join(out, s, "c");
    return s;
  }

  @GeneratorMethod
  static String resultReturned(Yielder<Integer> out) {
    return Other.join(out, "x", "y");
  }

  @GeneratorMethod
  static int primitiveResults(Yielder<Integer> out, int n) {
    int sum = Other.sum(out, n);
    out.yield_(sum);
    long wide = Other.sum(out, 2);
    log("wide", wide);
    boolean positive = Other.isPositive(out, n);
    log("positive", positive);
    return sum;
  }

  @GeneratorMethod
  static void resultDropped(Yielder<Integer> out) {
    Other.join(out, "a", "b");
    Other.sum(out, 2);
  }

  @GeneratorMethod
  static void genericResult(Yielder<Object> out) {
    List<String> list = Other.collect(out, "a", "b");
    out.yield_(list.get(0).length());
    String s = Other.same(out, "s");
    log("s", s);
    Integer n = Other.same(out, 5);
    log("n", n);
  }

  @GeneratorMethod
  static void exceptionSurfacesAtTheCall(Yielder<Integer> out) {
    try {
      Other.fail(out, "message");
      mark("never");
    } catch (IOException e) {
      log("caught", e);
      out.yield_(2);
    } catch (IllegalArgumentException e) {
      log("thrown in", e);
      out.yield_(3);
    }
    out.yield_(4);
  }

  @GeneratorMethod
  static void exceptionPassesThrough(Yielder<Integer> out) throws IOException {
    try {
      out.yield_(0);
      Other.fail(out, "message");
    } finally {
      mark("finally");
      out.yield_(5);
    }
  }

  @GeneratorMethod
  static void calleeWithFinally(Yielder<Integer> out) {
    try {
      Other.guarded(out);
    } catch (GeneratorExit e) {
      mark("exit surfaces at the call");
      throw e;
    }
    mark("after the call");
  }

  @GeneratorMethod
  static void calleeThatSwallowsExit(Yielder<Integer> out) {
    Other.swallows(out);
    mark("goes on after the swallowed exit");
    out.yield_(10);
  }

  @GeneratorMethod
  static void calleeWithoutYields(Yielder<Integer> out) {
    Other.silent(out);
    Other.silent(out);
    out.yield_(1);
    Other.silent(out);
  }

  @GeneratorMethod
  static void tailCall(Yielder<Integer> out, int n) {
    out.yield_(n);
    if (n > 0) {
      tailCall(out, n - 1);
    }
  }

  @GeneratorMethod
  static void inTryCatchAndFinally(Yielder<Integer> out) {
    try {
      range(out, 0, 2);
      throw new IllegalStateException("held");
    } catch (IllegalStateException e) {
      range(out, 10, 11);
      log("caught", e);
    } finally {
      range(out, 20, 22);
      mark("finally");
    }
  }

  @GeneratorMethod
  static int twoWay(TwoWayYielder<String, Integer> out) {
    int a = Other.ask(out, "a");
    int b = Other.ask(out, "b");
    return a + b;
  }

  @GeneratorMethod
  static void withNullArguments(Yielder<Integer> out) {
    String s = Other.join(out, null, null);
    log("s", s);
  }

  /** Templates that others call. */
  static final class Other {
    private Other() {}

    @GeneratorMethod
    static void twice(Yielder<Integer> out, int n) {
      out.yield_(n);
      out.yield_(n);
    }

    @GeneratorMethod
    static String join(Yielder<Integer> out, String a, String b) {
      out.yield_(1);
      return log("joined", a + b);
    }

    @GeneratorMethod
    static int sum(Yielder<Integer> out, int n) {
      int sum = 0;
      for (int i = 0; i <= n; i++) {
        out.yield_(i);
        sum += i;
      }
      return sum;
    }

    @GeneratorMethod
    static boolean isPositive(Yielder<Integer> out, int n) {
      out.yield_(n);
      return n > 0;
    }

    @GeneratorMethod
    static <T> T same(Yielder<Object> out, T t) {
      out.yield_(t);
      return t;
    }

    @GeneratorMethod
    static <T> List<T> collect(Yielder<? super T> out, T a, T b) {
      out.yield_(a);
      out.yield_(b);
      return List.of(a, b);
    }

    @GeneratorMethod
    static void fail(Yielder<Integer> out, String message) throws IOException {
      out.yield_(1);
      throw new IOException(message);
    }

    @GeneratorMethod
    static void guarded(Yielder<Integer> out) {
      try {
        out.yield_(1);
      } finally {
        mark("callee's finally");
      }
    }

    @GeneratorMethod
    static void swallows(Yielder<Integer> out) {
      try {
        out.yield_(1);
      } catch (GeneratorExit e) {
        mark("swallowed");
      }
    }

    @GeneratorMethod
    static void silent(Yielder<Integer> out) {
      mark("silent");
    }

    @GeneratorMethod
    static int ask(TwoWayYielder<String, Integer> out, String question) {
      Integer answer = out.yield_(question);
      return answer == null ? 0 : answer;
    }

    static java.util.stream.Stream<Object[]> sameArguments() {
      return java.util.stream.Stream.<Object[]>of(new Object[] {"t"}, new Object[] {null});
    }
  }
}
