package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import java.io.StringReader;
import java.util.List;

/** Suspension points in the headers of statements. */
@SuppressWarnings("try")
final class LoopExpressions {
  LoopExpressions() {}

  @GeneratorMethod
  static void whileCondition(TwoWayYielder<String, Boolean> out) {
    int i = 0;
    while (out.yield_("go on?")) {
      mark("round " + i);
      if (i++ == 5) {
        break;
      }
    }
  }

  @GeneratorMethod
  static void doCondition(TwoWayYielder<String, Boolean> out) {
    int i = 0;
    do {
      i++;
      if (i == 2) {
        continue;
      }
      mark("round " + i);
    } while (i < 8 && out.yield_("again?"));
  }

  @GeneratorMethod
  static void forHeader(TwoWayYielder<String, Integer> out) {
    int rounds = 0;
    for (int i = out.yield_("init"); i < out.yield_("limit"); i += out.yield_("update")) {
      log("i", i);
      if (rounds++ == 3) {
        break;
      }
    }
  }

  @GeneratorMethod
  static void forUpdateAndContinue(TwoWayYielder<String, String> out) {
    for (int i = 0; i < 4; mark("update " + out.yield_("u" + i)), i++) {
      if (i == 1) {
        continue;
      }
      mark("body " + i);
    }
  }

  @GeneratorMethod
  static void enhancedForExpression(TwoWayYielder<Integer, List<String>> out) {
    for (String s : out.yield_(1)) {
      mark(s);
      out.yield_(2);
    }
  }

  @GeneratorMethod
  static void enhancedForOverSentArray(TwoWayYielder<Integer, int[]> out) {
    for (int n : out.yield_(1)) {
      log("n", n);
    }
  }

  @GeneratorMethod
  static void throwOperand(TwoWayYielder<Integer, String> out) {
    throw new IllegalStateException(log("before", "m") + out.yield_(1));
  }

  @GeneratorMethod
  static void resource(TwoWayYielder<Integer, String> out) throws Exception {
    try (StringReader reader = new StringReader(out.yield_(1));
        AutoCloseable last = closing(out.yield_(2))) {
      log("first", reader.read());
      out.yield_(3);
    }
  }

  static AutoCloseable closing(String name) {
    return () -> mark("close " + name);
  }

  @GeneratorMethod
  static void emptyBodies(TwoWayYielder<Integer, Integer> out) {
    int i;
    for (i = 0; i < 3; out.yield_(i++))
      ;
    log("i", i);
    while (i-- > 0 && out.yield_(i) != null)
      ;
    log("i", i);
  }

  @GeneratorMethod
  static void switchSelectorInsideLoop(TwoWayYielder<Integer, Integer> out) {
    for (int i = 0; i < 3; i++) {
      switch (out.yield_(i) % 2) {
        case 0:
          mark("even");
          continue;
        default:
          mark("odd");
      }
      mark("tail");
    }
  }

  @GeneratorMethod
  static void localArrayInitialiser(TwoWayYielder<Integer, Integer> out) {
    int[] a = {log("first", 1), out.yield_(2), log("third", 3), out.yield_(4)};
    log("a", a);
    int[][] b = {{out.yield_(5)}, {}, {log("x", 6), out.yield_(7)}};
    log("b", b);
  }

  @GeneratorMethod
  static void labelledWhileWithSuspendingCondition(TwoWayYielder<Integer, Boolean> out) {
    int n = 0;
    outer:
    while (out.yield_(n)) {
      for (; ; ) {
        if (++n > 6) {
          break outer;
        }
        if (n % 2 == 0) {
          continue outer;
        }
        mark("inner " + n);
      }
    }
  }

  @GeneratorMethod
  static void synchronizedExpression(TwoWayYielder<Integer, Object> out) {
    synchronized (out.yield_(1)) {
      mark("inside");
    }
    out.yield_(2);
  }
}
