package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorExit;
import dev.switchback.GeneratorMethod;
import dev.switchback.StopIteration;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;

/** Bodies with little in them, bodies that fail, and exceptions with a meaning of their own. */
final class Degenerate {
  Degenerate() {}

  @GeneratorMethod
  static void empty(Yielder<Integer> out) {}

  @GeneratorMethod
  static void noSuspensionPoint(Yielder<Integer> out) {
    mark("only a mark");
  }

  @GeneratorMethod
  static String noSuspensionPointWithResult(TwoWayYielder<Integer, String> out) {
    return log("result", "r");
  }

  @GeneratorMethod
  static void onlyAYield(Yielder<Integer> out) {
    out.yield_(1);
  }

  @GeneratorMethod
  static void throwsAtOnce(Yielder<Integer> out) {
    throw new IllegalStateException("at once");
  }

  @GeneratorMethod
  static void throwsCheckedAtOnce(Yielder<Integer> out) throws IOException {
    throw new FileNotFoundException("checked");
  }

  @GeneratorMethod
  static void throwsAfterAYield(Yielder<Integer> out) throws Exception {
    out.yield_(1);
    throw new Exception("checked");
  }

  @GeneratorMethod
  static void throwsAnError(Yielder<Integer> out) {
    out.yield_(1);
    throw new StackOverflowError("not really");
  }

  @GeneratorMethod
  static void throwsTheSameObjectAgain(Yielder<Integer> out) {
    RuntimeException once = log("exception", new IllegalStateException("once"));
    try {
      out.yield_(1);
      throw once;
    } catch (IllegalStateException e) {
      log("same", e == once);
      out.yield_(2);
      throw once;
    }
  }

  @GeneratorMethod
  static void throwsNull(Yielder<Integer> out) {
    RuntimeException none = null;
    out.yield_(1);
    throw none;
  }

  @GeneratorMethod
  static void returnsAtOnce(Yielder<Integer> out) {
    mark("start");
    return;
  }

  @GeneratorMethod
  static void throwsStopIteration(Yielder<Integer> out) {
    out.yield_(1);
    List.of().iterator();
    throw new StopIteration("own");
  }

  @GeneratorMethod
  static void throwsNoSuchElement(Yielder<Integer> out) {
    out.yield_(1);
    List.of().iterator().next();
  }

  @GeneratorMethod
  static void throwsGeneratorExit(Yielder<Integer> out) {
    out.yield_(1);
    throw new GeneratorExit();
  }

  @GeneratorMethod
  static void catchesGeneratorExitAndReturns(Yielder<Integer> out) {
    try {
      out.yield_(1);
      out.yield_(2);
    } catch (GeneratorExit e) {
      mark("closing");
    }
  }

  @GeneratorMethod
  static void catchesGeneratorExitAndYields(Yielder<Integer> out) {
    for (int i = 0; i < 3; i++) {
      try {
        out.yield_(i);
      } catch (GeneratorExit e) {
        mark("ignored once");
      }
    }
  }

  @GeneratorMethod
  static void yieldsInFinally(Yielder<Integer> out) {
    try {
      out.yield_(1);
    } finally {
      out.yield_(2);
      mark("finally");
    }
  }

  @GeneratorMethod
  static void closingThrowsAnother(Yielder<Integer> out) {
    try {
      out.yield_(1);
    } finally {
      throwing("from finally");
    }
  }

  static void throwing(String message) {
    throw new IllegalStateException(message);
  }

  @GeneratorMethod
  static void closingThrowsStopIteration(Yielder<Integer> out) {
    try {
      out.yield_(1);
    } catch (GeneratorExit e) {
      throw new StopIteration("while closing");
    }
  }

  @GeneratorMethod
  static int resultAfterBeingClosed(TwoWayYielder<Integer, String> out) {
    try {
      out.yield_(1);
      return 1;
    } catch (GeneratorExit e) {
      return log("result of closing", 2);
    }
  }

  @GeneratorMethod
  static void catchesEverything(Yielder<String> out) {
    for (int i = 0; i < 5; i++) {
      try {
        out.yield_("go on " + i);
      } catch (GeneratorExit e) {
        throw e;
      } catch (Throwable t) {
        log("caught", t);
      }
    }
  }

  @GeneratorMethod
  static void capabilityUnused(Yielder<Integer> unused, int n) {
    log("n", n);
  }

  @GeneratorMethod
  static void unreachableYield(Yielder<Integer> out) {
    if (log("never", false)) {
      out.yield_(1);
    }
  }

  @GeneratorMethod
  static void endlessWithoutEnd(Yielder<Integer> out) {
    for (int i = 0; true; i++) {
      out.yield_(i);
    }
  }

  @GeneratorMethod
  static void annotatedLocal(Yielder<Integer> out) {
    @SuppressWarnings("unused")
    int n = 1;
    out.yield_(n);
    out.yield_(n);
  }
}
