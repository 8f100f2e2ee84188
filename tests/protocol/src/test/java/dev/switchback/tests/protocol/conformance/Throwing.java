package dev.switchback.tests.protocol.conformance;

import dev.switchback.Coroutine;
import dev.switchback.Generator;
import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import dev.switchback.tests.protocol.conformance.Trace.Crumbs;
import dev.switchback.tests.protocol.conformance.Trace.Eggs;
import dev.switchback.tests.protocol.conformance.Trace.Quit;
import dev.switchback.tests.protocol.conformance.Trace.Resource;
import dev.switchback.tests.protocol.conformance.Trace.Spam;
import java.util.Arrays;
import java.util.List;

/** {@code throwing.py}: where exceptions thrown in are raised, who handles them, and what comes back out. */
final class Throwing {
  private Throwing() {}

  @GeneratorMethod
  static void catches(Yielder<Object> out, Trace t) {
    try {
      out.yield_(1);
    } catch (Spam spam) {
      t.log("caught", spam);
    }
    out.yield_(2);
  }

  static void caughtAtTheYield(Trace t) {
    Generator<Object> g = ThrowingGenerators.catches(t);
    t.next(g);
    t.throw_(g, new Spam("in"));
    t.next(g);
  }

  @GeneratorMethod
  static void yieldsCaught(Yielder<Object> out) {
    try {
      out.yield_(1);
    } catch (Spam caught) {
      out.yield_(caught);
    }
  }

  static void sameObjectIsCaught(Trace t) {
    Generator<Object> g = ThrowingGenerators.yieldsCaught();
    t.next(g);
    Spam spam = new Spam("in");
    t.log(g.throw_(spam) == spam);
  }

  @GeneratorMethod
  static void oneAndTwo(Yielder<Object> out) {
    out.yield_(1);
    out.yield_(2);
  }

  static void notCaught(Trace t) {
    Generator<Object> g = ThrowingGenerators.oneAndTwo();
    t.next(g);
    t.throw_(g, new Spam("through"));
    t.state(g);
    t.next(g);
  }

  @GeneratorMethod
  static void starts(Yielder<Object> out, Trace t) {
    try {
      t.log("starts");
      out.yield_(1);
    } catch (Spam spam) {
      t.log("never here");
    }
  }

  static void beforeTheStart(Trace t) {
    Generator<Object> g = ThrowingGenerators.starts(t);
    t.throw_(g, new Spam("early"));
    t.state(g);
    t.next(g);
  }

  @GeneratorMethod
  static void one(Yielder<Object> out) {
    out.yield_(1);
  }

  static void afterTheEnd(Trace t) {
    Generator<Object> g = ThrowingGenerators.one();
    t.all(g);
    t.throw_(g, new Spam("late"));
    t.throw_(g, new Eggs("later"));
    t.state(g);
    t.next(g);
  }

  @GeneratorMethod
  static String returnsAfterwards(Yielder<Object> out) {
    try {
      out.yield_(1);
    } catch (Spam spam) {
      return "got over it";
    }
    return null;
  }

  static void caughtAndEnded(Trace t) {
    Coroutine<Object, Void, String> g = ThrowingGenerators.returnsAfterwards();
    t.next(g);
    t.throw_(g, new Spam("in"));
    t.throw_(g, new Spam("again"));
  }

  @GeneratorMethod
  static void catchesAlways(TwoWayYielder<Object, Object> out, Trace t) {
    while (true) {
      try {
        t.log("got", out.yield_(null));
      } catch (Spam spam) {
        t.log("caught", spam);
      }
    }
  }

  static void caughtInALoop(Trace t) {
    Coroutine<Object, Object, ?> g = ThrowingGenerators.catchesAlways(t);
    t.next(g);
    t.throw_(g, new Spam("xyz"));
    t.send(g, 1);
    t.throw_(g, new Spam(""));
    t.throw_(g, new Eggs("of another class"));
    t.state(g);
    t.send(g, 2);
    t.throw_(g, new Spam("after the end"));
  }

  @GeneratorMethod
  static void outerCatches(Yielder<Object> out, Trace t) {
    try {
      try {
        out.yield_(1);
      } catch (Eggs eggs) {
        out.yield_("wrong");
      }
    } catch (Spam spam) {
      t.log("outer caught", spam);
      out.yield_("right");
    }
  }

  static void otherClassPasses(Trace t) {
    Generator<Object> g = ThrowingGenerators.outerCatches(t);
    t.next(g);
    t.throw_(g, new Spam("in"));
  }

  @GeneratorMethod
  static void severalCatches(Yielder<Object> out) {
    while (true) {
      try {
        out.yield_("ready");
      } catch (Spam spam) {
        out.yield_("spam");
      } catch (Eggs | ArithmeticException other) {
        out.yield_("eggs or arithmetic");
      } catch (Exception other) {
        out.yield_("something else");
      }
    }
  }

  static void firstOfTheExcepts(Trace t) {
    Generator<Object> g = ThrowingGenerators.severalCatches();
    t.next(g);
    for (Exception exception :
        List.of(new Spam("a"), new Eggs("b"), new ArithmeticException("c"), new Crumbs("d"))) {
      t.throw_(g, exception);
      t.next(g);
    }
    t.throw_(g, new Quit("e"));
  }

  @GeneratorMethod
  static void beforeInAndAfter(Yielder<Object> out, Trace t) {
    out.yield_("before");
    try {
      out.yield_("in");
    } catch (Spam spam) {
      t.log("never here");
    }
    out.yield_("after");
  }

  static void outOfTry(Trace t) {
    Generator<Object> g = ThrowingGenerators.beforeInAndAfter(t);
    t.next(g);
    t.throw_(g, new Spam("before"));
    g = ThrowingGenerators.beforeInAndAfter(t);
    t.next(g);
    t.next(g);
    t.next(g);
    t.throw_(g, new Spam("after"));
  }

  @GeneratorMethod
  static void yieldsInCatch(Yielder<Object> out, Trace t) {
    try {
      try {
        out.yield_(1);
      } catch (Spam spam) {
        out.yield_(2);
      } catch (Eggs eggs) {
        t.log("never here");
      } finally {
        t.log("finally");
      }
    } catch (Eggs eggs) {
      t.log("outer caught", eggs);
      out.yield_(3);
    }
  }

  static void thrownInAnExcept(Trace t) {
    Generator<Object> g = ThrowingGenerators.yieldsInCatch(t);
    t.next(g);
    t.throw_(g, new Spam("first"));
    t.throw_(g, new Eggs("second"));
    t.next(g);
  }

  @GeneratorMethod
  static void raisesAnother(Yielder<Object> out) {
    try {
      out.yield_(1);
    } catch (Spam spam) {
      Eggs eggs = new Eggs("scrambled");
      eggs.initCause(spam);
      throw eggs;
    }
  }

  static void exceptRaises(Trace t) {
    Generator<Object> g = ThrowingGenerators.raisesAnother();
    t.next(g);
    t.throw_(g, new Spam("reason"));
    t.next(g);
  }

  @GeneratorMethod
  static void caughtBefore(Yielder<Object> out, Trace t) {
    try {
      throw new Eggs("earlier");
    } catch (Eggs eggs) {
      // forgotten
    }
    try {
      out.yield_(1);
    } catch (Exception other) {
      t.log("caught", other);
      throw other;
    }
  }

  static void afterAnEarlierOne(Trace t) {
    Generator<Object> g = ThrowingGenerators.caughtBefore(t);
    t.next(g);
    t.throw_(g, new Spam("later"));
  }

  @GeneratorMethod
  static void raisesLater(Yielder<Object> out) {
    try {
      out.yield_(1);
    } catch (Spam spam) {
      out.yield_(2);
      out.yield_(3);
      throw spam;
    }
  }

  private static boolean isRaised(Generator<Object> g, Spam expected) {
    try {
      g.next();
      return false;
    } catch (Spam spam) {
      return spam == expected;
    }
  }

  static void raisedAgainLater(Trace t) {
    Generator<Object> g = ThrowingGenerators.raisesLater();
    t.next(g);
    Spam spam = new Spam("kept");
    t.throw_(g, spam);
    t.next(g);
    t.attempt("same", () -> isRaised(g, spam));
  }

  @GeneratorMethod
  static void catchesTwo(Yielder<Object> out) {
    int count = 0;
    while (count < 2) {
      try {
        out.yield_(count);
      } catch (Spam spam) {
        count++;
      }
    }
  }

  static void thrownTwice(Trace t) {
    Generator<Object> g = ThrowingGenerators.catchesTwo();
    t.next(g);
    Spam spam = new Spam("boomerang");
    t.throw_(g, spam);
    t.throw_(g, spam);
    t.throw_(g, spam);
  }

  @GeneratorMethod
  static Object attempts(TwoWayYielder<Object, Object> out, Trace t) {
    for (int attempt = 0; attempt < 3; attempt++) {
      try {
        Object value = out.yield_(attempt);
        return Arrays.asList(attempt, value);
      } catch (Spam spam) {
        t.log("failed", attempt, spam);
      }
    }
    return "gave up";
  }

  static void attemptsAreCounted(Trace t) {
    Coroutine<Object, Object, ?> g = ThrowingGenerators.attempts(t);
    t.next(g);
    t.throw_(g, new Spam("a"));
    t.send(g, "at last");
    g = ThrowingGenerators.attempts(t);
    t.next(g);
    t.throw_(g, new Spam("a"));
    t.throw_(g, new Spam("b"));
    t.throw_(g, new Spam("c"));
  }

  private static int noted(Trace t, int what) {
    t.log("evaluated", what);
    return what;
  }

  @GeneratorMethod
  static void inASum(TwoWayYielder<Object, Integer> out, Trace t) {
    try {
      t.log("sum", noted(t, 1) + out.yield_("now") + noted(t, 2));
    } catch (Spam spam) {
      t.log("caught", spam);
    }
    out.yield_("after");
  }

  static void raisedWithinAnExpression(Trace t) {
    Generator<Object> g = ThrowingGenerators.inASum(t);
    t.next(g);
    t.throw_(g, new Spam("in the midst"));
  }

  @GeneratorMethod
  static void assigns(TwoWayYielder<Object, Object> out) {
    Object value = "old";
    try {
      value = out.yield_("now");
    } catch (Spam spam) {
      // keeps the old one
    }
    out.yield_(value);
  }

  static void assignmentDoesNotHappen(Trace t) {
    Generator<Object> g = ThrowingGenerators.assigns();
    t.next(g);
    t.throw_(g, new Spam("in"));
  }

  @GeneratorMethod
  static void holdsADoor(Yielder<Object> out, Trace t) {
    try {
      try (Resource door = t.open("door")) {
        out.yield_(door.name());
      }
    } catch (Spam spam) {
      t.log("caught", spam);
      out.yield_("outside");
    }
  }

  static void resourceIsClosedBeforeTheExcept(Trace t) {
    Generator<Object> g = ThrowingGenerators.holdsADoor(t);
    t.next(g);
    t.throw_(g, new Spam("fire"));
  }

  @GeneratorMethod
  static void cleansUp(Yielder<Object> out, Trace t) {
    try {
      out.yield_(1);
    } finally {
      t.log("cleans up");
    }
  }

  static void checkedException(Trace t) {
    Generator<Object> g = ThrowingGenerators.cleansUp(t);
    t.next(g);
    t.throw_(g, new Crumbs("in the bed"));
    t.state(g);
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

  static void quitPassesExceptions(Trace t) {
    Generator<Object> g = ThrowingGenerators.catchesExceptions(t);
    t.next(g);
    t.throw_(g, new Quit("now"));
    t.state(g);
  }

  @GeneratorMethod
  static void catchesQuit(Yielder<Object> out, Trace t) {
    try {
      out.yield_(1);
    } catch (Quit quit) {
      t.log("caught", quit);
      out.yield_(2);
    }
  }

  static void quitIsCaughtByItsName(Trace t) {
    Generator<Object> g = ThrowingGenerators.catchesQuit(t);
    t.next(g);
    t.throw_(g, new Quit("not yet"));
  }

  @GeneratorMethod
  static void innerCatches(Yielder<Object> out, Trace t) {
    try {
      out.yield_("inner");
    } catch (Spam spam) {
      t.log("inner caught", spam);
      out.yield_("inner again");
    }
  }

  @GeneratorMethod
  static void outerThrowsIn(Yielder<Object> out, Trace t) {
    Generator<Object> other = ThrowingGenerators.innerCatches(t);
    try {
      out.yield_(other.next());
    } catch (Spam spam) {
      out.yield_(other.throw_(spam));
    }
  }

  static void thrownInFromAnotherBody(Trace t) {
    Generator<Object> g = ThrowingGenerators.outerThrowsIn(t);
    t.next(g);
    t.throw_(g, new Spam("handed on"));
    t.next(g);
  }
}
