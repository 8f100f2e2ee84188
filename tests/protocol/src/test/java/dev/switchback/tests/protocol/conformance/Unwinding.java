package dev.switchback.tests.protocol.conformance;

import dev.switchback.Coroutine;
import dev.switchback.Generator;
import dev.switchback.GeneratorMethod;
import dev.switchback.Yielder;
import dev.switchback.tests.protocol.conformance.Trace.Eggs;
import dev.switchback.tests.protocol.conformance.Trace.Quit;
import dev.switchback.tests.protocol.conformance.Trace.Spam;
import java.util.List;

/** {@code unwinding.py}: what finally blocks do to what passes them. */
final class Unwinding {
  private Unwinding() {}

  @GeneratorMethod
  static void twoFinallies(Yielder<Object> out, Trace t) {
    try {
      try {
        out.yield_(1);
      } finally {
        t.log("inner");
      }
    } finally {
      t.log("outer");
    }
  }

  static void finallyRuns(Trace t) {
    Generator<Object> g = UnwindingGenerators.twoFinallies(t);
    t.next(g);
    t.throw_(g, new Spam("through"));
    t.state(g);
  }

  @GeneratorMethod
  static void slowFinally(Yielder<Object> out, Trace t) {
    try {
      out.yield_(1);
    } finally {
      t.log("cleaning");
      out.yield_("not yet");
      t.log("cleaned");
    }
  }

  static void finallyYields(Trace t) {
    Generator<Object> g = UnwindingGenerators.slowFinally(t);
    t.next(g);
    t.throw_(g, new Spam("patient"));
    t.state(g);
    t.next(g);
  }

  static void replacedAtAYieldInFinally(Trace t) {
    Generator<Object> g = UnwindingGenerators.slowFinally(t);
    t.next(g);
    t.throw_(g, new Spam("first"));
    t.throw_(g, new Eggs("second"));
    t.next(g);
  }

  @GeneratorMethod
  static void catchesInFinally(Yielder<Object> out, Trace t) {
    try {
      out.yield_(1);
    } finally {
      try {
        out.yield_(2);
      } catch (Eggs eggs) {
        t.log("caught", eggs);
      }
    }
  }

  static void caughtInFinally(Trace t) {
    Generator<Object> g = UnwindingGenerators.catchesInFinally(t);
    t.next(g);
    t.throw_(g, new Spam("first"));
    t.throw_(g, new Eggs("second"));
  }

  @GeneratorMethod
  static String returnsThroughFinally(Yielder<Object> out) {
    try {
      out.yield_(1);
      return "result";
    } finally {
      out.yield_(2);
    }
  }

  static void returnReplacedInFinally(Trace t) {
    Coroutine<Object, Void, String> g = UnwindingGenerators.returnsThroughFinally();
    t.next(g);
    t.next(g);
    t.throw_(g, new Spam("instead"));
    t.next(g);
  }

  @GeneratorMethod
  @SuppressWarnings("finally")
  static String returnsInFinally(Yielder<Object> out) {
    try {
      out.yield_(1);
    } finally {
      return "swallowed";
    }
  }

  static void finallyReturns(Trace t) {
    Coroutine<Object, Void, String> g = UnwindingGenerators.returnsInFinally();
    t.next(g);
    t.throw_(g, new Spam("lost"));
    t.next(g);
  }

  @GeneratorMethod
  @SuppressWarnings("finally")
  static void breaksInFinally(Yielder<Object> out) {
    for (int i = 0; i < 3; i++) {
      try {
        out.yield_(i);
      } finally {
        if (i < 2) {
          continue;
        }
        break;
      }
    }
    out.yield_("after the loop");
  }

  static void finallyBreaks(Trace t) {
    Generator<Object> g = UnwindingGenerators.breaksInFinally();
    t.next(g);
    t.throw_(g, new Spam("a"));
    t.throw_(g, new Spam("b"));
    t.throw_(g, new Spam("c"));
  }

  @GeneratorMethod
  @SuppressWarnings("finally")
  static void raisesInFinally(Yielder<Object> out) {
    try {
      out.yield_(1);
    } finally {
      throw new Eggs("broken");
    }
  }

  static void finallyRaises(Trace t) {
    Generator<Object> g = UnwindingGenerators.raisesInFinally();
    t.next(g);
    t.throw_(g, new Spam("replaced"));
    t.state(g);
  }

  @GeneratorMethod
  @SuppressWarnings("finally")
  static String replacesTheResult(Yielder<Object> out) {
    try {
      out.yield_(1);
      return "first";
    } finally {
      return "second";
    }
  }

  static void finallyReplacesTheResult(Trace t) {
    Coroutine<Object, Void, String> g = UnwindingGenerators.replacesTheResult();
    t.next(g);
    t.next(g);
  }

  @GeneratorMethod
  static int returnsACount(Yielder<Object> out) {
    int count = 1;
    try {
      out.yield_(count);
      return count;
    } finally {
      count = 100;
      out.yield_(count);
    }
  }

  static void resultIsComputedBeforeFinally(Trace t) {
    Coroutine<Object, Void, Integer> g = UnwindingGenerators.returnsACount();
    t.next(g);
    t.next(g);
    t.next(g);
  }

  @GeneratorMethod
  static void nestedFinallies(Yielder<Object> out, Trace t) {
    try {
      try {
        try {
          out.yield_("body");
        } finally {
          out.yield_("inner");
        }
      } finally {
        out.yield_("middle");
      }
    } catch (Spam spam) {
      t.log("caught", spam);
    } finally {
      out.yield_("outer");
    }
    out.yield_("after");
  }

  static void eachFinallyYields(Trace t) {
    Generator<Object> g = UnwindingGenerators.nestedFinallies(t);
    t.next(g);
    t.throw_(g, new Spam("on its way"));
    t.all(g);
  }

  static void replacedTwiceOnItsWay(Trace t) {
    Generator<Object> g = UnwindingGenerators.nestedFinallies(t);
    t.next(g);
    t.throw_(g, new Quit("one"));
    t.throw_(g, new Eggs("two"));
    t.throw_(g, new Spam("three"));
    t.all(g);
  }

  @GeneratorMethod
  static void finallyInALoop(Yielder<Object> out, Trace t) {
    for (int i = 0; ; i++) {
      try {
        out.yield_(i);
      } catch (Spam spam) {
        t.log("caught", spam);
        break;
      } finally {
        t.log("finally", i);
      }
    }
    out.yield_("left");
  }

  static void finallyAtEachTurn(Trace t) {
    Generator<Object> g = UnwindingGenerators.finallyInALoop(t);
    t.next(g);
    t.next(g);
    t.throw_(g, new Spam("enough"));
  }

  @GeneratorMethod
  static void raisesInTry(Yielder<Object> out, Trace t) {
    try {
      out.yield_(1);
      throw new Spam("own");
    } finally {
      out.yield_("in finally");
      t.log("finished");
    }
  }

  static void ownExceptionWaitsForFinally(Trace t) {
    Generator<Object> g = UnwindingGenerators.raisesInTry(t);
    t.next(g);
    t.next(g);
    t.next(g);
    t.state(g);
  }

  @GeneratorMethod
  static List<Integer> returnsFromLoops(Yielder<Object> out) {
    for (int i = 0; i < 3; i++) {
      try {
        for (int j = 0; j < 3; j++) {
          try {
            if (i == 1) {
              return List.of(i, j);
            }
            out.yield_(List.of(i, j));
            break;
          } finally {
            out.yield_("inner");
          }
        }
      } finally {
        out.yield_("outer");
      }
    }
    return null;
  }

  static void returnThroughTwoFinallies(Trace t) {
    Generator<Object> g = UnwindingGenerators.returnsFromLoops();
    for (int i = 0; i < 6; i++) {
      t.next(g);
    }
  }

  @GeneratorMethod
  static void handles(Yielder<Object> out) {
    try {
      throw new Spam("first");
    } catch (Spam handled) {
      try {
        out.yield_(handled);
      } catch (Spam again) {
        out.yield_(again == handled);
      }
    }
  }

  static void handledExceptionThrownAgain(Trace t) {
    Generator<Object> g = UnwindingGenerators.handles();
    t.throw_(g, (Spam) t.next(g));
    t.next(g);
  }

  @GeneratorMethod
  static void raisesAfterwards(Yielder<Object> out, Trace t) {
    try {
      out.yield_(1);
    } catch (Spam spam) {
      t.log("caught", spam);
    }
    try {
      out.yield_(2);
    } finally {
      t.log("finally");
    }
    throw new Eggs("later");
  }

  static void caughtOneIsForgotten(Trace t) {
    Generator<Object> g = UnwindingGenerators.raisesAfterwards(t);
    t.next(g);
    t.throw_(g, new Spam("earlier"));
    t.next(g);
  }

  @GeneratorMethod
  static void loopsInFinally(Yielder<Object> out, Trace t) {
    try {
      out.yield_("work");
    } finally {
      for (int i = 0; i < 3; i++) {
        try {
          out.yield_(i);
        } catch (Eggs eggs) {
          t.log("ignored", eggs);
        }
      }
    }
  }

  static void finallyWithALoop(Trace t) {
    Generator<Object> g = UnwindingGenerators.loopsInFinally(t);
    t.next(g);
    t.throw_(g, new Spam("patient"));
    t.next(g);
    t.throw_(g, new Eggs("impatient"));
    t.next(g);
  }

  @GeneratorMethod
  static String returnsInCatch(Yielder<Object> out) {
    String done = "nothing";
    try {
      out.yield_(done);
      done = "work";
    } catch (Spam spam) {
      done = "rescue";
      return done;
    } finally {
      out.yield_("finally after " + done);
    }
    return null;
  }

  static void finallyAfterAnInnerReturn(Trace t) {
    Generator<Object> g = UnwindingGenerators.returnsInCatch();
    t.next(g);
    t.throw_(g, new Spam("in"));
    t.next(g);
    g = UnwindingGenerators.returnsInCatch();
    t.next(g);
    t.next(g);
    t.next(g);
  }
}
