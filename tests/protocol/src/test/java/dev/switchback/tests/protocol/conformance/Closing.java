package dev.switchback.tests.protocol.conformance;

import dev.switchback.Coroutine;
import dev.switchback.Generator;
import dev.switchback.GeneratorExit;
import dev.switchback.GeneratorMethod;
import dev.switchback.StopIteration;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import dev.switchback.tests.protocol.conformance.Trace.Eggs;
import dev.switchback.tests.protocol.conformance.Trace.Quit;
import dev.switchback.tests.protocol.conformance.Trace.Spam;

/** {@code closing.py}: what close() raises in the body, what the body may do about it, and what comes out. */
final class Closing {
  private Closing() {}

  @GeneratorMethod
  static void raisesAgain(Yielder<Object> out, Trace t) {
    try {
      out.yield_(1);
    } catch (GeneratorExit exit) {
      t.log("caught", exit);
      throw exit;
    }
  }

  static void raisesExit(Trace t) {
    Generator<Object> g = ClosingGenerators.raisesAgain(t);
    t.next(g);
    t.close(g);
    t.state(g);
    t.next(g);
  }

  @GeneratorMethod
  static void swallows(Yielder<Object> out, Trace t) {
    try {
      out.yield_(1);
    } catch (GeneratorExit exit) {
      t.log("exiting");
    }
  }

  static void exitIsSwallowed(Trace t) {
    Generator<Object> g = ClosingGenerators.swallows(t);
    t.next(g);
    t.close(g);
    t.state(g);
  }

  @GeneratorMethod
  static String returns(Yielder<Object> out) {
    try {
      out.yield_(1);
    } catch (GeneratorExit exit) {
      return "nobody sees it";
    }
    return null;
  }

  static void resultIsDropped(Trace t) {
    Coroutine<Object, Void, String> g = ClosingGenerators.returns();
    t.next(g);
    t.close(g);
    t.next(g);
  }

  @GeneratorMethod
  static void starts(Yielder<Object> out, Trace t) {
    try {
      t.log("starts");
      out.yield_(1);
    } finally {
      t.log("never here");
    }
  }

  static void beforeTheStart(Trace t) {
    Generator<Object> g = ClosingGenerators.starts(t);
    t.close(g);
    t.state(g);
    t.next(g);
  }

  @GeneratorMethod
  static void cleansUp(Yielder<Object> out, Trace t) {
    try {
      out.yield_(1);
    } finally {
      t.log("finally");
    }
  }

  static void afterTheEnd(Trace t) {
    Generator<Object> g = ClosingGenerators.cleansUp(t);
    t.all(g);
    t.close(g);
    t.state(g);
  }

  @GeneratorMethod
  static void fails(Yielder<Object> out) {
    out.yield_(1);
    throw new Spam("ended by it");
  }

  static void afterAnException(Trace t) {
    Generator<Object> g = ClosingGenerators.fails();
    t.next(g);
    t.next(g);
    t.close(g);
  }

  static void twice(Trace t) {
    Generator<Object> g = ClosingGenerators.cleansUp(t);
    t.next(g);
    t.close(g);
    t.close(g);
  }

  @GeneratorMethod
  static void withoutTry(Yielder<Object> out, Trace t) {
    t.log("before");
    out.yield_(1);
    t.log("never here");
  }

  static void withoutATry(Trace t) {
    Generator<Object> g = ClosingGenerators.withoutTry(t);
    t.next(g);
    t.close(g);
    t.state(g);
    t.next(g);
  }

  @GeneratorMethod
  static void forEver(TwoWayYielder<Object, Object> out) {
    while (true) {
      out.yield_(1);
    }
  }

  static void throwAndSendAfterwards(Trace t) {
    Coroutine<Object, Object, ?> g = ClosingGenerators.forEver();
    t.next(g);
    t.close(g);
    t.throw_(g, new Spam("late"));
    t.send(g, "late");
  }

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
    Generator<Object> g = ClosingGenerators.twoFinallies(t);
    t.next(g);
    t.close(g);
  }

  @GeneratorMethod
  static void catchesExceptions(Yielder<Object> out, Trace t) {
    try {
      out.yield_(1);
    } catch (Exception exception) {
      t.log("never here");
    } finally {
      t.log("finally");
    }
  }

  static void exceptForExceptions(Trace t) {
    Generator<Object> g = ClosingGenerators.catchesExceptions(t);
    t.next(g);
    t.close(g);
  }

  @GeneratorMethod
  static void yieldsInCatch(Yielder<Object> out, Trace t) {
    try {
      out.yield_(1);
    } catch (Spam spam) {
      out.yield_(2);
    } catch (GeneratorExit exit) {
      t.log("never here");
    } finally {
      t.log("finally");
    }
  }

  static void atAYieldInAnExcept(Trace t) {
    Generator<Object> g = ClosingGenerators.yieldsInCatch(t);
    t.next(g);
    t.throw_(g, new Spam("in"));
    t.close(g);
    t.state(g);
  }

  @GeneratorMethod
  static void yieldsInFinally(Yielder<Object> out, Trace t) {
    try {
      out.yield_(1);
    } finally {
      out.yield_("cleaning");
      t.log("cleaned");
    }
  }

  static void atAYieldInAFinally(Trace t) {
    Generator<Object> g = ClosingGenerators.yieldsInFinally(t);
    t.next(g);
    t.throw_(g, new Spam("lost"));
    t.close(g);
    t.state(g);
  }

  @GeneratorMethod
  static void answersExit(Yielder<Object> out, Trace t) {
    try {
      out.yield_(1);
    } catch (GeneratorExit exit) {
      out.yield_("foo");
    }
    t.log("goes on");
  }

  static void exitIsIgnored(Trace t) {
    Generator<Object> g = ClosingGenerators.answersExit(t);
    t.next(g);
    t.close(g);
    t.state(g);
    t.next(g);
  }

  static void exitIsIgnoredOnce(Trace t) {
    Generator<Object> g = ClosingGenerators.answersExit(t);
    t.next(g);
    t.close(g);
    t.close(g);
    t.state(g);
  }

  @GeneratorMethod
  static void ignoresAlways(Yielder<Object> out) {
    int i = 0;
    while (true) {
      try {
        out.yield_(i);
      } catch (GeneratorExit exit) {
        i += 10;
      }
    }
  }

  static void exitIsIgnoredForEver(Trace t) {
    Generator<Object> g = ClosingGenerators.ignoresAlways();
    t.next(g);
    t.close(g);
    t.close(g);
    t.next(g);
    t.throw_(g, new Quit("at last"));
    t.state(g);
  }

  static void finallyIgnoresExit(Trace t) {
    Generator<Object> g = ClosingGenerators.yieldsInFinally(t);
    t.next(g);
    t.close(g);
    t.state(g);
    t.next(g);
    t.state(g);
  }

  @GeneratorMethod
  @SuppressWarnings("finally")
  static String returnsInFinally(Yielder<Object> out) {
    try {
      out.yield_(1);
    } finally {
      return "nobody sees it";
    }
  }

  static void finallyReturns(Trace t) {
    Coroutine<Object, Void, String> g = ClosingGenerators.returnsInFinally();
    t.next(g);
    t.close(g);
    t.state(g);
    t.next(g);
  }

  @GeneratorMethod
  @SuppressWarnings("finally")
  static void breaksInFinally(Yielder<Object> out, Trace t) {
    while (true) {
      try {
        out.yield_(1);
      } finally {
        break;
      }
    }
    t.log("after the loop");
  }

  static void finallyBreaks(Trace t) {
    Generator<Object> g = ClosingGenerators.breaksInFinally(t);
    t.next(g);
    t.close(g);
    t.state(g);
  }

  @GeneratorMethod
  static void raisesAnother(Yielder<Object> out) {
    try {
      out.yield_(1);
    } catch (GeneratorExit exit) {
      throw new Spam("fie!");
    }
  }

  static void anotherIsRaised(Trace t) {
    Generator<Object> g = ClosingGenerators.raisesAnother();
    t.next(g);
    t.close(g);
    t.state(g);
    t.close(g);
  }

  @GeneratorMethod
  static void raisesBecause(Yielder<Object> out) {
    try {
      out.yield_(1);
    } catch (GeneratorExit exit) {
      Eggs eggs = new Eggs("broken");
      eggs.initCause(exit);
      throw eggs;
    }
  }

  static void anotherBecauseOfExit(Trace t) {
    Generator<Object> g = ClosingGenerators.raisesBecause();
    t.next(g);
    t.close(g);
  }

  @GeneratorMethod
  @SuppressWarnings("finally")
  static void raisesInFinally(Yielder<Object> out) {
    try {
      out.yield_(1);
    } finally {
      throw new Spam("broken");
    }
  }

  static void finallyRaises(Trace t) {
    Generator<Object> g = ClosingGenerators.raisesInFinally();
    t.next(g);
    t.close(g);
    t.state(g);
  }

  @GeneratorMethod
  static void raisesNewExit(Yielder<Object> out) {
    try {
      out.yield_(1);
    } catch (GeneratorExit exit) {
      throw new GeneratorExit();
    }
  }

  static void anotherExit(Trace t) {
    Generator<Object> g = ClosingGenerators.raisesNewExit();
    t.next(g);
    t.close(g);
    t.state(g);
  }

  @GeneratorMethod
  static void raisesEnd(Yielder<Object> out) {
    try {
      out.yield_(1);
    } catch (GeneratorExit exit) {
      throw new StopIteration("instead");
    }
  }

  static void stopIterationInstead(Trace t) {
    Generator<Object> g = ClosingGenerators.raisesEnd();
    t.next(g);
    t.close(g);
    t.state(g);
  }

  @GeneratorMethod
  static void exitsByItself(Yielder<Object> out) {
    out.yield_(1);
    throw new GeneratorExit();
  }

  static void bodyRaisesExit(Trace t) {
    Generator<Object> g = ClosingGenerators.exitsByItself();
    t.next(g);
    t.next(g);
    t.state(g);
  }
}
