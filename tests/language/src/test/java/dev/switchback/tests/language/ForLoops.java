package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.Yielder;

/** The basic {@code for} statement in its forms. */
final class ForLoops {
  private ForLoops() {}

  @GeneratorMethod
  static void upTo(Yielder<Integer> out, int from, int to) {
    for (int i = from; i < to; i++) {
      out.yield_(i);
    }
  }

  @GeneratorMethod
  static void severalInitsAndUpdates(Yielder<String> out) {
    for (int i = 0, j = 10; i < j; i++, j -= 2) {
      out.yield_(i + ":" + j);
    }
  }

  @GeneratorMethod
  static void initsThatAreExpressions(Yielder<Integer> out) {
    int i;
    int j;
    for (i = log("i", 3), j = log("j", 5); i < j; ++i, mark("update")) {
      out.yield_(i * j);
    }
    out.yield_(i);
  }

  @GeneratorMethod
  static void noInitNoUpdate(Yielder<Integer> out) {
    int i = 0;
    for (; i < 4; ) {
      out.yield_(i);
      i += 2;
    }
  }

  @GeneratorMethod
  static void endlessWithBreak(Yielder<Integer> out) {
    int i = 0;
    for (; ; ) {
      if (i == 3) {
        break;
      }
      out.yield_(i++);
    }
    mark("after");
  }

  @GeneratorMethod
  static void endless(Yielder<Long> out) {
    for (long a = 0, b = 1, next; ; a = b, b = next) {
      out.yield_(a);
      next = a + b;
    }
  }

  @GeneratorMethod
  static void conditionAndUpdateWithEffects(Yielder<Integer> out) {
    for (int i = log("init", 0); log("condition", i) < 3; i = log("update", i + 1)) {
      out.yield_(i);
    }
  }

  @GeneratorMethod
  static void continueRunsTheUpdate(Yielder<Integer> out) {
    for (int i = 0; i < 6; i = log("update", i + 1)) {
      if (i % 2 == 0) {
        continue;
      }
      out.yield_(i);
      if (i == 3) {
        continue;
      }
      mark("tail");
    }
  }

  @GeneratorMethod
  static void triples(Yielder<String> out, int n) {
    for (int a = 1; a <= 3 * n; a++) {
      for (int b = a; b <= 3 * n; b++) {
        for (int c = b; c <= 3 * n; c++) {
          if (a * a + b * b == c * c) {
            out.yield_(a + "," + b + "," + c);
          }
        }
      }
    }
  }

  @GeneratorMethod
  static void nestedWithWorkBetween(Yielder<Integer> out) {
    for (int i = 0; i < 3; i++) {
      mark("before inner");
      for (int j = 0; j < i; j++) {
        out.yield_(10 * i + j);
      }
      mark("between");
      out.yield_(i);
      for (int j = 0; j < 2; j++) {
        mark("native " + j);
      }
    }
  }

  @GeneratorMethod
  static void fallsToYieldAfterLoop(Yielder<Integer> out) {
    int sum = 0;
    for (int i = 0; i < 5; i++) {
      sum += i;
    }
    out.yield_(sum);
    for (int i = 0; i < 5; i++) sum -= i;
    out.yield_(sum);
  }

  @GeneratorMethod
  static void bodyWithoutBraces(Yielder<Integer> out) {
    for (int i = 0; i < 3; i++) out.yield_(i);
    for (int i = 0; i < 3; i++) for (int j = 0; j < 2; j++) out.yield_(i * j);
    for (int i = 0; i < 4; i++)
      if (i % 2 == 0) out.yield_(i);
      else mark("odd " + i);
  }

  @GeneratorMethod
  static void stringBuilderAsLoopState(Yielder<String> out) {
    for (StringBuilder text = new StringBuilder("x"); text.length() < 4; text.append('y')) {
      out.yield_(text.toString());
    }
  }

  @GeneratorMethod
  static void loopThatNeverRuns(Yielder<Integer> out) {
    for (int i = 5; i < 5; i++) {
      out.yield_(i);
    }
    mark("end");
  }

  @GeneratorMethod
  static void emptyLoopBody(Yielder<Integer> out) {
    int i;
    for (i = 0; i < 10; i++)
      ;
    out.yield_(i);
  }
}
