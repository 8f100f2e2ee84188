package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorExit;
import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.io.IOException;

/** Catch clauses around, and with, suspension points. */
final class TryCatch {
  private TryCatch() {}

  @GeneratorMethod
  static void suspendsInTry(Yielder<Integer> out) {
    try {
      out.yield_(1);
      mark("between");
      out.yield_(2);
    } catch (IllegalArgumentException e) {
      log("caught", e);
    }
    out.yield_(3);
  }

  @GeneratorMethod
  static void suspendsInCatch(Yielder<Object> out, int n) {
    try {
      log("quotient", 10 / n);
    } catch (ArithmeticException e) {
      out.yield_(e.getMessage());
      log("still", e);
      out.yield_(e);
    }
    out.yield_("after");
  }

  @GeneratorMethod
  static void suspendsInBoth(Yielder<Object> out) {
    try {
      out.yield_("try");
      log("parsed", Integer.parseInt("x"));
      out.yield_("never");
    } catch (NumberFormatException e) {
      out.yield_("catch");
      log("caught", e);
    }
  }

  @GeneratorMethod
  static void firstMatchingClause(Yielder<Integer> out) {
    for (int i = 0; i < 3; i++) {
      try {
        out.yield_(i);
      } catch (IllegalArgumentException e) {
        log("first", e);
        out.yield_(10 + i);
      } catch (RuntimeException e) {
        log("second", e);
      } catch (GeneratorExit e) {
        mark("exit");
        throw e;
      } catch (Error e) {
        log("third", e);
        out.yield_(30 + i);
      } catch (Throwable e) {
        log("fourth", e);
      }
    }
  }

  @GeneratorMethod
  static void multiCatch(Yielder<Object> out) {
    try {
      out.yield_(1);
    } catch (IllegalArgumentException | AssertionError e) {
      log("caught", e);
      out.yield_(e.getMessage());
      log("again", e.getMessage());
    }
    out.yield_(2);
  }

  @GeneratorMethod
  static void caughtParameterReassigned(Yielder<Object> out) {
    try {
      out.yield_(1);
      throw new IllegalStateException("original");
    } catch (RuntimeException e) {
      out.yield_(e);
      e = new IllegalArgumentException("replaced", e);
      out.yield_(e);
      throw e;
    }
  }

  @GeneratorMethod
  static void checkedExceptions(Yielder<Integer> out, boolean fail) throws IOException {
    try {
      out.yield_(1);
      if (fail) {
        throw new IOException("from the body");
      }
      out.yield_(2);
    } catch (IOException e) {
      log("caught", e);
      out.yield_(3);
      throw e;
    }
  }

  @GeneratorMethod
  static void preciseRethrow(Yielder<Integer> out) throws IOException {
    try {
      out.yield_(1);
      if (log("fail", true)) {
        throw new IOException("precise");
      }
    } catch (final Exception e) {
      out.yield_(2);
      throw e;
    }
  }

  @GeneratorMethod
  static void nestedInnerCatches(Yielder<Integer> out) {
    try {
      out.yield_(1);
      try {
        out.yield_(2);
      } catch (IllegalArgumentException e) {
        log("inner", e);
        out.yield_(3);
        throw new IllegalStateException("from the inner catch", e);
      }
      out.yield_(4);
    } catch (RuntimeException e) {
      log("outer", e);
      out.yield_(5);
    }
    out.yield_(6);
  }

  @GeneratorMethod
  static void tryInsideCatch(Yielder<Integer> out) {
    try {
      out.yield_(1);
      throw new IllegalArgumentException("first");
    } catch (IllegalArgumentException e) {
      try {
        out.yield_(2);
        throw new IllegalArgumentException("second");
      } catch (IllegalArgumentException f) {
        out.yield_(3);
        log("first", e);
        log("second", f);
      }
      out.yield_(4);
      log("first again", e);
    }
  }

  @GeneratorMethod
  static void loopInsideTry(Yielder<Integer> out) {
    int i = 0;
    try {
      for (; i < 4; i++) {
        out.yield_(i);
      }
    } catch (IllegalArgumentException e) {
      log("stopped at", i);
    }
    mark("after");
  }

  @GeneratorMethod
  static void tryInsideLoopGoesOn(Yielder<Integer> out) {
    for (int i = 0; i < 4; i++) {
      try {
        if (i == 1) {
          continue;
        }
        out.yield_(i);
        if (i == 3) {
          break;
        }
      } catch (IllegalArgumentException e) {
        log("skipped", i);
        continue;
      }
      mark("tail " + i);
    }
  }

  @GeneratorMethod
  static void localsAssignedInTryAreSeenInCatch(Yielder<Integer> out) {
    int progress = 0;
    String last = null;
    try {
      progress = 1;
      out.yield_(progress);
      progress = 2;
      last = "two";
      out.yield_(progress);
      progress = 3;
      throw new IllegalArgumentException("end");
    } catch (IllegalArgumentException e) {
      log("progress", progress);
      log("last", last);
      out.yield_(progress);
    }
  }

  @GeneratorMethod
  static String answersWhatWasThrown(TwoWayYielder<String, String> out) {
    String answer = "none";
    for (int i = 0; i < 4; i++) {
      try {
        answer = out.yield_(answer);
      } catch (Exception e) {
        answer = e.getMessage();
      }
    }
    return answer;
  }
}
