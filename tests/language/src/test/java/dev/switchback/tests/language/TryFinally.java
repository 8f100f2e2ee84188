package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.Yielder;

/** Finally clauses that run when the try is left by its end or by an exception. */
final class TryFinally {
  private TryFinally() {}

  @GeneratorMethod
  static void runsOnEveryWay(Yielder<Integer> out) {
    try {
      out.yield_(1);
      out.yield_(2);
    } finally {
      mark("finally");
    }
    out.yield_(3);
  }

  @GeneratorMethod
  static void suspendsInFinally(Yielder<Integer> out) {
    try {
      mark("try");
    } finally {
      out.yield_(1);
      mark("finally");
    }
    out.yield_(2);
  }

  @GeneratorMethod
  static void suspendsInBoth(Yielder<Integer> out) {
    try {
      out.yield_(1);
    } finally {
      mark("finally starts");
      out.yield_(2);
      mark("finally ends");
    }
    out.yield_(3);
  }

  @GeneratorMethod
  static void exceptionHeldWhileFinallyYields(Yielder<Integer> out) {
    try {
      out.yield_(1);
      throw new IllegalStateException("held");
    } finally {
      out.yield_(2);
      mark("in finally");
      out.yield_(3);
    }
  }

  @GeneratorMethod
  static void catchAndFinally(Yielder<Integer> out) {
    try {
      out.yield_(1);
    } catch (IllegalArgumentException e) {
      log("caught", e);
      out.yield_(2);
    } finally {
      out.yield_(3);
      mark("finally");
    }
    out.yield_(4);
  }

  @GeneratorMethod
  static void catchRethrowsThroughFinally(Yielder<Integer> out) {
    try {
      out.yield_(1);
    } catch (RuntimeException e) {
      out.yield_(2);
      throw new IllegalStateException("translated", e);
    } finally {
      mark("finally");
      out.yield_(3);
    }
  }

  @GeneratorMethod
  static void nested(Yielder<Integer> out) {
    try {
      out.yield_(1);
      try {
        out.yield_(2);
        try {
          out.yield_(3);
        } finally {
          mark("innermost");
        }
      } finally {
        out.yield_(4);
        mark("middle");
      }
    } finally {
      mark("outermost");
      out.yield_(5);
    }
    out.yield_(6);
  }

  @GeneratorMethod
  static void tryInsideFinally(Yielder<Integer> out) {
    try {
      out.yield_(1);
    } finally {
      try {
        out.yield_(2);
      } finally {
        out.yield_(3);
        mark("inner finally");
      }
      mark("outer finally");
    }
  }

  @GeneratorMethod
  static void tryInsideFinallyCatchesItsOwnOnly(Yielder<Integer> out) {
    try {
      out.yield_(1);
      throw new IllegalStateException("held");
    } finally {
      try {
        out.yield_(2);
        throw new IllegalArgumentException("inner");
      } catch (IllegalArgumentException e) {
        log("caught", e);
        out.yield_(3);
      }
      mark("held one goes on");
    }
  }

  @GeneratorMethod
  static void exceptionInFinallyReplacesTheHeldOne(Yielder<Integer> out, int n) {
    try {
      out.yield_(1);
      throw new IllegalStateException("held");
    } finally {
      out.yield_(2);
      log("quotient", 10 / n);
    }
  }

  @GeneratorMethod
  static void finallyInsideCatch(Yielder<Integer> out) {
    try {
      throw new IllegalStateException("outer");
    } catch (IllegalStateException e) {
      try {
        out.yield_(1);
      } finally {
        log("caught", e);
        out.yield_(2);
      }
    } finally {
      out.yield_(3);
    }
  }

  @GeneratorMethod
  static void loopInsideFinally(Yielder<Integer> out) {
    try {
      out.yield_(0);
    } finally {
      for (int i = 1; i < 4; i++) {
        out.yield_(i);
      }
      mark("finally");
    }
    out.yield_(4);
  }

  @GeneratorMethod
  static void localsOfTryAndFinally(Yielder<Object> out) {
    int before = 1;
    try {
      String s = "try";
      before++;
      out.yield_(s);
      before++;
      out.yield_(s + before);
    } finally {
      int s = before * 10;
      out.yield_(s);
      before += s;
      log("s", s);
    }
    out.yield_(before);
  }

  @GeneratorMethod
  static void twoInSequence(Yielder<Integer> out) {
    try {
      out.yield_(1);
    } finally {
      mark("first");
    }
    try {
      out.yield_(2);
    } finally {
      mark("second");
    }
  }

  @GeneratorMethod
  static void emptyTryAndEmptyFinally(Yielder<Integer> out) {
    try {
    } finally {
      out.yield_(1);
    }
    try {
      out.yield_(2);
    } finally {
    }
    out.yield_(3);
  }

  @GeneratorMethod
  static void thrownIntoCatchRunsFinallyOnce(Yielder<Integer> out) {
    int runs = 0;
    try {
      try {
        throw new IllegalStateException("x");
      } catch (IllegalStateException e) {
        out.yield_(1);
      } finally {
        runs++;
        out.yield_(10 + runs);
      }
    } finally {
      log("runs", runs);
    }
  }

  @GeneratorMethod
  static void stateBeforeTry(Yielder<Integer> out) {
    out.yield_(0);
    int[] resource = {1};
    try {
      for (int i = 0; i < 3; i++) {
        out.yield_(resource[0]);
        resource[0] *= 2;
      }
    } finally {
      log("released", resource);
    }
  }
}
