package dev.switchback.tests.protocol.conformance;

import dev.switchback.Coroutine;
import dev.switchback.GeneratorExit;
import dev.switchback.GeneratorMethod;
import dev.switchback.StopIteration;
import dev.switchback.TwoWayYielder;
import dev.switchback.tests.protocol.conformance.Trace.Eggs;
import dev.switchback.tests.protocol.conformance.Trace.Quit;
import dev.switchback.tests.protocol.conformance.Trace.Spam;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** {@code delegating_throw.py}: where an exception goes that is thrown into the delegator. */
final class DelegatingThrow {
  private DelegatingThrow() {}

  /** Throws into a suspended generator of its own each time, and makes another step. */
  private static void eachWay(Trace t, Supplier<Coroutine<Object, Object, ?>> factory) {
    for (Throwable thrown : List.of(
        new Spam("thrown"), new Quit("thrown"), new StopIteration("thrown"), new GeneratorExit())) {
      var g = PartsGenerators.through(PartsGenerators.witness(t, "middle", factory.get()));
      t.next(g);
      t.throw_(g, thrown);
      t.next(g);
    }
  }

  @GeneratorMethod
  static void raising(TwoWayYielder<Object, Object> out, Throwable raised) {
    try {
      out.yield_(1);
      out.yield_(2);
    } catch (Throwable any) {
      throw Trace.<RuntimeException>raise(raised);
    }
  }

  @GeneratorMethod
  static void handledOuter(TwoWayYielder<Object, Object> out, Trace t) {
    t.log("outer gets", out.<Object>yieldFrom(DelegatingThrowGenerators.handledInner(t)));
    out.yield_("after");
  }

  @GeneratorMethod
  static String handledInner(TwoWayYielder<Object, Object> out, Trace t) {
    try {
      out.yield_(1);
    } catch (Spam spam) {
      t.log("inner caught", spam);
      out.yield_(2);
    }
    return "result";
  }

  static void thrownIntoTheSubgeneratorAndHandledThere(Trace t) {
    var g = DelegatingThrowGenerators.handledOuter(t);
    t.next(g);
    t.throw_(g, new Spam("lettuce"));
    t.next(g);
    t.next(g);
  }

  @GeneratorMethod
  static void unhandled(TwoWayYielder<Object, Object> out, Trace t) {
    try {
      out.yieldFrom(PartsGenerators.cleaning(t, "inner"));
    } catch (Eggs eggs) {
      t.log("outer caught", eggs);
      out.yield_("rescued");
    }
  }

  static void thrownIntoTheSubgeneratorAndNotHandled(Trace t) {
    var g = DelegatingThrowGenerators.unhandled(t);
    t.next(g);
    t.throw_(g, new Eggs("scrambled"));
    t.drain(g);
  }

  static void subgeneratorWithoutTry(Trace t) {
    eachWay(t, () -> PartsGenerators.count(2));
  }

  static void subgeneratorThatRaisesGeneratorExit(Trace t) {
    eachWay(t, () -> DelegatingThrowGenerators.raising(new GeneratorExit()));
  }

  static void subgeneratorThatRaisesStopIteration(Trace t) {
    eachWay(t, () -> DelegatingThrowGenerators.raising(new StopIteration("raised")));
  }

  static void subgeneratorThatRaisesAnError(Trace t) {
    eachWay(t, () -> DelegatingThrowGenerators.raising(new Quit("raised")));
  }

  static void subgeneratorThatRaisesAnotherException(Trace t) {
    eachWay(t, () -> DelegatingThrowGenerators.raising(new Eggs("raised")));
  }

  @GeneratorMethod
  static void yielding(TwoWayYielder<Object, Object> out) {
    try {
      out.yield_(1);
    } catch (Throwable any) {
      out.yield_(2);
      throw any;
    }
  }

  static void subgeneratorThatYields(Trace t) {
    eachWay(t, DelegatingThrowGenerators::yielding);
  }

  @GeneratorMethod
  static String returning(TwoWayYielder<Object, Object> out) {
    try {
      out.yield_(1);
      return null;
    } catch (Throwable any) {
      return "result";
    }
  }

  static void subgeneratorThatReturns(Trace t) {
    eachWay(t, DelegatingThrowGenerators::returning);
  }

  static void thrownBeforeTheFirstStep(Trace t) {
    var sub = PartsGenerators.cleaning(t, "inner");
    var g = PartsGenerators.witness(t, "outer", sub);
    t.throw_(g, new Spam("early"));
    t.state(g);
    t.state(sub);
    t.drain(sub);
  }

  static void thrownAfterTheEnd(Trace t) {
    var g = PartsGenerators.witness(t, "outer", PartsGenerators.count(1));
    t.drain(g);
    t.throw_(g, new Spam("late"));
    t.throw_(g, new StopIteration("late"));
    t.throw_(g, new GeneratorExit());
  }

  @GeneratorMethod
  static Object ownYield(
      TwoWayYielder<Object, Object> out, Trace t, Coroutine<Object, Object, ?> sub) {
    out.yieldFrom(sub);
    try {
      out.yield_("own");
    } catch (Spam spam) {
      t.log("outer caught", spam);
    }
    return out.yieldFrom(sub);
  }

  static void thrownAtAnOwnYield(Trace t) {
    var sub = PartsGenerators.witness(t, "inner", PartsGenerators.count(1));
    var g = DelegatingThrowGenerators.ownYield(t, sub);
    t.next(g);
    t.next(g);
    t.throw_(g, new Spam("thrown"));
  }

  @GeneratorMethod
  static void sameObject(
      TwoWayYielder<Object, Object> out,
      Trace t,
      String name,
      Throwable thrown,
      Coroutine<Object, Object, ?> sub) {
    try {
      out.yieldFrom(sub);
    } catch (Throwable seen) {
      t.log(name, "sees the same", seen == thrown);
      throw seen;
    }
  }

  private static void threeLevels(Trace t, Throwable thrown) {
    Coroutine<Object, Object, ?> g = PartsGenerators.count(2);
    for (String name : List.of("inner", "middle", "outer")) {
      g = DelegatingThrowGenerators.sameObject(t, name, thrown, g);
    }
    t.next(g);
    t.throw_(g, thrown);
  }

  static void sameObjectAtEveryLevel(Trace t) {
    threeLevels(t, new Spam("thrown"));
  }

  static void ownGeneratorExitBelow(Trace t) {
    threeLevels(t, new GeneratorExit());
  }

  @GeneratorMethod
  static String middleHandles(
      TwoWayYielder<Object, Object> out, Trace t, Coroutine<Object, Object, ?> sub) {
    try {
      out.yieldFrom(sub);
    } catch (Spam spam) {
      t.log("middle caught", spam);
      t.state(sub);
      out.yield_("from the middle");
    }
    return "middle's result";
  }

  static void middleLevelHandles(Trace t) {
    var middle = DelegatingThrowGenerators.middleHandles(t, PartsGenerators.cleaning(t, "inner"));
    var g = PartsGenerators.witness(t, "outer", middle);
    t.next(g);
    t.throw_(g, new Spam("thrown"));
    t.next(g);
  }

  @GeneratorMethod
  static void middleRaises(TwoWayYielder<Object, Object> out, Coroutine<Object, Object, ?> sub) {
    try {
      out.yieldFrom(sub);
    } catch (Spam spam) {
      throw Trace.<RuntimeException>raise(new Eggs("translated").initCause(spam));
    }
  }

  static void middleLevelRaisesAnother(Trace t) {
    var middle = DelegatingThrowGenerators.middleRaises(PartsGenerators.cleaning(t, "inner"));
    var g = PartsGenerators.witness(t, "outer", middle);
    t.next(g);
    t.throw_(g, new Spam("thrown"));
  }

  @GeneratorMethod
  static String again(TwoWayYielder<Object, Object> out) {
    int caught = 0;
    while (caught < 3) {
      try {
        out.yield_(List.of("caught", caught));
      } catch (Spam spam) {
        caught++;
      }
    }
    return "enough";
  }

  static void handledAgainAndAgain(Trace t) {
    var g = PartsGenerators.witness(t, "outer", DelegatingThrowGenerators.again());
    t.next(g);
    t.throw_(g, new Spam("one"));
    t.throw_(g, new Spam("two"));
    t.next(g);
    t.throw_(g, new Spam("three"));
  }

  @GeneratorMethod
  static String sentAfter(TwoWayYielder<Object, Object> out, Trace t) {
    try {
      out.yield_(1);
    } catch (Spam spam) {
      t.log("inner is sent", out.yield_(2));
    }
    return out.yieldFrom(PartsGenerators.echo(t, "innermost"));
  }

  static void sentAfterThrown(Trace t) {
    var g = PartsGenerators.witness(t, "outer", DelegatingThrowGenerators.sentAfter(t));
    t.next(g);
    t.throw_(g, new Spam("thrown"));
    t.send(g, "something");
    t.send(g, "more");
    t.send(g, "stop");
  }

  @GeneratorMethod
  static void answering(TwoWayYielder<Object, Object> out) {
    String result = out.yieldFrom(DelegatingThrowGenerators.returning());
    out.yield_(List.of("outer got", result));
  }

  static void answeredByTheDelegator(Trace t) {
    var g = DelegatingThrowGenerators.answering();
    t.next(g);
    t.throw_(g, new Spam("thrown"));
    t.next(g);
  }

  @GeneratorMethod
  static Object elsewhere(TwoWayYielder<Object, Object> out, Trace t) {
    try {
      return out.yieldFrom(PartsGenerators.witness(t, "first", PartsGenerators.count(2)));
    } catch (Spam spam) {
      return out.yieldFrom(PartsGenerators.witness(t, "second", PartsGenerators.count(2)));
    }
  }

  static void delegatingElsewhereOnFailure(Trace t) {
    var g = DelegatingThrowGenerators.elsewhere(t);
    t.next(g);
    t.throw_(g, new Spam("one"));
    t.throw_(g, new Spam("two"));
    t.state(g);
  }

  @GeneratorMethod
  static List<Object> givingUp(TwoWayYielder<Object, Object> out) {
    try {
      out.yieldFrom(PartsGenerators.count(2));
      return null;
    } catch (Spam spam) {
      return List.of("gave up", spam);
    }
  }

  static void returningOnFailure(Trace t) {
    var g = DelegatingThrowGenerators.givingUp();
    t.next(g);
    t.throw_(g, new Spam("thrown"));
    t.next(g);
  }

  @GeneratorMethod
  static void tryingAgain(
      TwoWayYielder<Object, Object> out, Trace t, Coroutine<Object, Object, ?> sub) {
    try {
      out.yieldFrom(sub);
    } catch (Spam spam) {
      t.log("again", out.<Object>yieldFrom(sub));
    }
  }

  static void tryingTheSameAgain(Trace t) {
    var g = DelegatingThrowGenerators.tryingAgain(t, PartsGenerators.count(3));
    t.next(g);
    t.throw_(g, new Spam("thrown"));
  }

  @GeneratorMethod
  static String stopHandled(TwoWayYielder<Object, Object> out, Trace t) {
    try {
      out.yield_(1);
    } catch (StopIteration stop) {
      t.log("inner caught", stop);
      out.yield_(2);
    }
    return "result";
  }

  static void stopIterationHandledBelow(Trace t) {
    var g = PartsGenerators.witness(t, "outer", DelegatingThrowGenerators.stopHandled(t));
    t.next(g);
    t.throw_(g, new StopIteration("thrown"));
    t.next(g);
  }

  static void stopIterationThroughThreeLevels(Trace t) {
    var inner = PartsGenerators.witness(t, "inner", PartsGenerators.count(2));
    var g = PartsGenerators.witness(t, "outer", PartsGenerators.witness(t, "middle", inner));
    t.next(g);
    t.throw_(g, new StopIteration("thrown"));
  }

  @GeneratorMethod
  static String exitAnswered(TwoWayYielder<Object, Object> out, Trace t) {
    try {
      out.yieldFrom(PartsGenerators.cleaning(t, "inner"));
    } catch (GeneratorExit exit) {
      out.yield_("not yet");
    }
    return "done";
  }

  static void generatorExitCaughtAndAnswered(Trace t) {
    var g = DelegatingThrowGenerators.exitAnswered(t);
    t.next(g);
    t.throw_(g, new GeneratorExit());
    t.next(g);
  }

  @GeneratorMethod
  static Object ignoredOuter(
      TwoWayYielder<Object, Object> out, Trace t, Coroutine<Object, Object, ?> sub) {
    try {
      out.yieldFrom(sub);
    } catch (IllegalStateException error) {
      t.log("outer caught", error);
    }
    t.state(sub);
    return out.yieldFrom(sub);
  }

  @GeneratorMethod
  static String ignoredInner(TwoWayYielder<Object, Object> out) {
    try {
      out.yield_(1);
    } catch (GeneratorExit exit) {
      out.yield_("ignored");
    }
    out.yield_("left");
    return "result";
  }

  static void subgeneratorIgnoresAThrownGeneratorExit(Trace t) {
    var inner = DelegatingThrowGenerators.ignoredInner();
    var g = DelegatingThrowGenerators.ignoredOuter(t, inner);
    t.next(g);
    t.throw_(g, new GeneratorExit());
    t.next(g);
  }

  @GeneratorMethod
  static void wayOut(
      TwoWayYielder<Object, Object> out, String name, Coroutine<Object, Object, ?> sub) {
    try {
      out.yieldFrom(sub);
    } finally {
      out.yield_(name);
    }
  }

  static void yieldingOnTheWayOut(Trace t) {
    var inner = DelegatingThrowGenerators.wayOut("inner", PartsGenerators.count(2));
    var g = DelegatingThrowGenerators.wayOut("outer", inner);
    t.next(g);
    t.throw_(g, new Spam("thrown"));
    t.next(g);
    t.next(g);
  }

  @GeneratorMethod
  static void failingCleanUp(TwoWayYielder<Object, Object> out, Trace t) {
    try {
      out.yield_(1);
    } finally {
      t.log("inner cleans up");
      Trace.<RuntimeException>raise(new Eggs("while cleaning up"));
    }
  }

  static void failingWhileCleaningUp(Trace t) {
    var g = PartsGenerators.witness(t, "outer", DelegatingThrowGenerators.failingCleanUp(t));
    t.next(g);
    t.throw_(g, new Spam("thrown"));
  }

  @GeneratorMethod
  static void exceptionsOnly(
      TwoWayYielder<Object, Object> out, Trace t, String name, Coroutine<Object, Object, ?> sub) {
    try {
      out.yieldFrom(sub);
    } catch (Exception caught) {
      t.log(name, "caught", caught);
    }
  }

  static void errorsPassHandlersOfExceptions(Trace t) {
    for (Throwable thrown : List.of(new Quit("thrown"), new Spam("thrown"))) {
      var inner = DelegatingThrowGenerators.exceptionsOnly(t, "inner", PartsGenerators.count(2));
      var g = DelegatingThrowGenerators.exceptionsOnly(t, "outer", inner);
      t.next(g);
      t.throw_(g, thrown);
    }
  }

  @GeneratorMethod
  static void level(TwoWayYielder<Object, Object> out, int depth, List<Integer> left) {
    try {
      if (depth == 0) {
        out.yield_("bottom");
      } else {
        out.yieldFrom(DelegatingThrowGenerators.level(depth - 1, left));
      }
    } finally {
      left.add(depth);
    }
  }

  static void throughAHundredLevels(Trace t) {
    List<Integer> left = new ArrayList<>();
    var g = DelegatingThrowGenerators.level(100, left);
    t.next(g);
    t.throw_(g, new Spam("thrown"));
    t.log("left", left.size(), "levels, first", left.get(0), "and last", left.get(100));
  }
}
