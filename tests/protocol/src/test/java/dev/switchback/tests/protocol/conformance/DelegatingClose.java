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

/** {@code delegating_close.py}: how a delegator is closed, and all that it delegates to. */
final class DelegatingClose {
  private DelegatingClose() {}

  /** Closes two generators around a suspended one, and makes another step. */
  private static void closed(Trace t, Coroutine<Object, Object, ?> sub) {
    var g = PartsGenerators.through(PartsGenerators.witness(t, "middle", sub));
    t.next(g);
    t.close(g);
    t.state(g);
    t.state(sub);
    t.next(g);
  }

  @GeneratorMethod
  static void raising(TwoWayYielder<Object, Object> out, Throwable raised) {
    try {
      out.yield_(1);
      out.yield_(2);
    } catch (GeneratorExit exit) {
      throw Trace.<RuntimeException>raise(raised);
    }
  }

  @GeneratorMethod
  static String ignoring(TwoWayYielder<Object, Object> out) {
    try {
      out.yield_(1);
    } catch (GeneratorExit exit) {
      out.yield_("ignored");
    }
    return "result";
  }

  static void closingClosesTheSubgeneratorFirst(Trace t) {
    closed(t, PartsGenerators.witness(t, "inner", PartsGenerators.count(2)));
  }

  static void closingBeforeTheFirstStep(Trace t) {
    var sub = PartsGenerators.cleaning(t, "inner");
    var g = PartsGenerators.witness(t, "outer", sub);
    t.close(g);
    t.state(g);
    t.state(sub);
    t.drain(g);
    t.drain(sub);
  }

  static void closingAfterTheEnd(Trace t) {
    var g = PartsGenerators.witness(t, "outer", PartsGenerators.cleaning(t, "inner"));
    t.drain(g);
    t.close(g);
  }

  static void closingTwice(Trace t) {
    var g = PartsGenerators.witness(t, "outer", PartsGenerators.cleaning(t, "inner"));
    t.next(g);
    t.close(g);
    t.close(g);
  }

  @GeneratorMethod
  static void ownYield(TwoWayYielder<Object, Object> out, Coroutine<Object, Object, ?> sub) {
    out.yield_("own");
    out.yieldFrom(sub);
  }

  static void closingAtAnOwnYield(Trace t) {
    var sub = PartsGenerators.cleaning(t, "inner");
    var g = DelegatingCloseGenerators.ownYield(sub);
    t.next(g);
    t.next(sub);
    t.close(g);
    t.state(sub);
    t.drain(sub);
  }

  static void subgeneratorWithoutTry(Trace t) {
    closed(t, PartsGenerators.count(2));
  }

  @GeneratorMethod
  static String returning(TwoWayYielder<Object, Object> out) {
    try {
      out.yield_(1);
      return null;
    } catch (GeneratorExit exit) {
      return "result";
    }
  }

  static void subgeneratorThatReturns(Trace t) {
    closed(t, DelegatingCloseGenerators.returning());
  }

  static void subgeneratorThatRaisesGeneratorExit(Trace t) {
    closed(t, DelegatingCloseGenerators.raising(new GeneratorExit()));
  }

  static void subgeneratorThatRaisesStopIteration(Trace t) {
    closed(t, DelegatingCloseGenerators.raising(new StopIteration("raised")));
  }

  static void subgeneratorThatRaisesAnError(Trace t) {
    closed(t, DelegatingCloseGenerators.raising(new Quit("raised")));
  }

  static void subgeneratorThatRaisesAnException(Trace t) {
    closed(t, DelegatingCloseGenerators.raising(new Eggs("raised")));
  }

  static void subgeneratorThatYields(Trace t) {
    closed(t, DelegatingCloseGenerators.ignoring());
  }

  @GeneratorMethod
  static void careless(TwoWayYielder<Object, Object> out, Trace t) {
    for (int turn = 1; turn < 6; turn++) {
      try {
        out.yield_(turn);
      } catch (GeneratorExit exit) {
        t.log("inner does not care");
      }
    }
  }

  static void subgeneratorThatIgnoresEveryExit(Trace t) {
    var sub = DelegatingCloseGenerators.careless(t);
    var g = PartsGenerators.through(sub);
    t.next(g);
    t.close(g);
    t.state(g);
    t.next(sub);
    t.close(sub);
    t.drain(sub);
  }

  @GeneratorMethod
  static void forgiving(TwoWayYielder<Object, Object> out, Trace t) {
    try {
      out.yieldFrom(DelegatingCloseGenerators.raising(new Eggs("raised")));
    } catch (Eggs eggs) {
      t.log("outer caught", eggs);
    }
  }

  static void delegatorForgivesWhatClosingRaised(Trace t) {
    var g = DelegatingCloseGenerators.forgiving(t);
    t.next(g);
    t.close(g);
    t.next(g);
  }

  @GeneratorMethod
  static void goingOn(TwoWayYielder<Object, Object> out) {
    try {
      out.yieldFrom(DelegatingCloseGenerators.raising(new Eggs("raised")));
    } catch (Eggs eggs) {
      out.yield_(List.of("outer caught", eggs));
    }
    out.yield_("left");
  }

  static void delegatorGoesOnAfterWhatClosingRaised(Trace t) {
    var g = DelegatingCloseGenerators.goingOn();
    t.next(g);
    t.close(g);
    t.state(g);
    t.next(g);
  }

  @GeneratorMethod
  static void forgivingIgnored(
      TwoWayYielder<Object, Object> out, Trace t, Coroutine<Object, Object, ?> sub) {
    try {
      out.yieldFrom(sub);
    } catch (IllegalStateException error) {
      t.log("outer caught", error);
    }
  }

  static void delegatorForgivesAnIgnoredExit(Trace t) {
    var sub = DelegatingCloseGenerators.ignoring();
    var g = DelegatingCloseGenerators.forgivingIgnored(t, sub);
    t.next(g);
    t.close(g);
    t.state(g);
    t.next(sub);
  }

  @GeneratorMethod
  static void goingOnIgnored(
      TwoWayYielder<Object, Object> out, Trace t, Coroutine<Object, Object, ?> sub) {
    try {
      out.yieldFrom(sub);
    } catch (IllegalStateException error) {
      t.log("outer caught", error);
      out.yield_("not yet");
    }
    t.log("outer gets", out.<Object>yieldFrom(sub));
  }

  static void delegatorGoesOnAfterAnIgnoredExit(Trace t) {
    var g = DelegatingCloseGenerators.goingOnIgnored(t, DelegatingCloseGenerators.ignoring());
    t.next(g);
    t.close(g);
    t.state(g);
    t.next(g);
  }

  @GeneratorMethod
  static void notYet(TwoWayYielder<Object, Object> out, Coroutine<Object, Object, ?> sub) {
    try {
      out.yieldFrom(sub);
    } catch (GeneratorExit exit) {
      out.yield_("not yet");
    }
    out.yield_("left");
  }

  static void delegatorThatYields(Trace t) {
    var sub = PartsGenerators.cleaning(t, "inner");
    var g = DelegatingCloseGenerators.notYet(sub);
    t.next(g);
    t.close(g);
    t.state(g);
    t.state(sub);
    t.next(g);
    t.close(g);
    t.state(g);
  }

  @GeneratorMethod
  static String returningOuter(TwoWayYielder<Object, Object> out, Trace t) {
    try {
      return out.yieldFrom(PartsGenerators.cleaning(t, "inner"));
    } catch (GeneratorExit exit) {
      return "result";
    }
  }

  static void delegatorThatReturns(Trace t) {
    var g = DelegatingCloseGenerators.returningOuter(t);
    t.next(g);
    t.close(g);
    t.next(g);
  }

  @GeneratorMethod
  static void raisingOuter(TwoWayYielder<Object, Object> out, Trace t, Throwable raised) {
    try {
      out.yieldFrom(PartsGenerators.cleaning(t, "inner"));
    } catch (GeneratorExit exit) {
      throw Trace.<RuntimeException>raise(raised);
    }
  }

  static void delegatorThatRaisesAnother(Trace t) {
    for (Throwable raised : List.of(
        new Spam("raised"), new Quit("raised"), new StopIteration("raised"), new GeneratorExit())) {
      var g = DelegatingCloseGenerators.raisingOuter(t, raised);
      t.next(g);
      t.close(g);
      t.state(g);
    }
  }

  static void innermostOfThreeYields(Trace t) {
    closed(t, PartsGenerators.witness(t, "inner", DelegatingCloseGenerators.ignoring()));
  }

  @GeneratorMethod
  static void middleNotYet(
      TwoWayYielder<Object, Object> out, Trace t, Coroutine<Object, Object, ?> sub) {
    try {
      out.yieldFrom(sub);
    } catch (GeneratorExit exit) {
      t.state(sub);
      out.yield_("not yet");
    }
    t.log("middle ends");
  }

  static void middleOfThreeYields(Trace t) {
    var sub = DelegatingCloseGenerators.middleNotYet(t, PartsGenerators.cleaning(t, "inner"));
    var g = PartsGenerators.witness(t, "outer", sub);
    t.next(g);
    t.close(g);
    t.state(sub);
    t.next(sub);
  }

  @GeneratorMethod
  static String middleForgiving(
      TwoWayYielder<Object, Object> out, Trace t, Coroutine<Object, Object, ?> sub) {
    try {
      out.yieldFrom(sub);
    } catch (Throwable raised) {
      t.log("middle caught", raised);
    }
    return "result";
  }

  static void middleOfThreeForgives(Trace t) {
    for (Coroutine<Object, Object, ?> inner : List.of(
        PartsGenerators.cleaning(t, "inner"),
        DelegatingCloseGenerators.raising(new Eggs("raised")),
        DelegatingCloseGenerators.ignoring())) {
      var middle = DelegatingCloseGenerators.middleForgiving(t, inner);
      var g = PartsGenerators.witness(t, "outer", middle);
      t.next(g);
      t.close(g);
    }
  }

  @GeneratorMethod
  static void failing(
      TwoWayYielder<Object, Object> out, Trace t, String name, Coroutine<Object, Object, ?> sub) {
    try {
      out.yieldFrom(sub);
    } catch (Throwable raised) {
      t.log(name, "sees", raised);
      throw Trace.<RuntimeException>raise(new Spam(name).initCause(raised));
    }
  }

  static void failingAtSeveralLevels(Trace t) {
    var inner = DelegatingCloseGenerators.failing(t, "inner", PartsGenerators.count(2));
    var middle = DelegatingCloseGenerators.failing(t, "middle", inner);
    var g = DelegatingCloseGenerators.failing(t, "outer", middle);
    t.next(g);
    t.close(g);
  }

  @GeneratorMethod
  static void exceptionsOnly(
      TwoWayYielder<Object, Object> out, Trace t, String name, Coroutine<Object, Object, ?> sub) {
    try {
      out.yieldFrom(sub);
    } catch (Exception caught) {
      t.log(name, "caught", caught);
    } finally {
      t.log(name, "cleans up");
    }
  }

  static void handlersOfExceptionsDoNotSeeIt(Trace t) {
    var inner = DelegatingCloseGenerators.exceptionsOnly(t, "inner", PartsGenerators.count(2));
    var g = DelegatingCloseGenerators.exceptionsOnly(t, "outer", inner);
    t.next(g);
    t.close(g);
  }

  @GeneratorMethod
  static void finallyYields(TwoWayYielder<Object, Object> out, Trace t) {
    try {
      out.yieldFrom(PartsGenerators.cleaning(t, "inner"));
    } finally {
      out.yieldFrom(PartsGenerators.cleaning(t, "another"));
    }
  }

  static void finallyDelegatesToWhatYields(Trace t) {
    var g = DelegatingCloseGenerators.finallyYields(t);
    t.next(g);
    t.close(g);
    t.state(g);
    t.next(g);
    t.next(g);
  }

  @GeneratorMethod
  static void finallyEmpty(TwoWayYielder<Object, Object> out, Trace t) {
    try {
      out.yieldFrom(PartsGenerators.cleaning(t, "inner"));
    } finally {
      t.log("another returns", out.<Object>yieldFrom(PartsGenerators.count(0)));
    }
  }

  static void finallyDelegatesToWhatIsEmpty(Trace t) {
    var g = DelegatingCloseGenerators.finallyEmpty(t);
    t.next(g);
    t.close(g);
    t.state(g);
  }

  record Resource(Trace t, String name) implements AutoCloseable {
    Resource {
      t.log("open", name);
    }

    @Override
    public void close() {
      t.log("close", name);
    }
  }

  @GeneratorMethod
  @SuppressWarnings(
      "try") // the resource is not used in the block: what matters is when it is closed
  static void resourcesOuter(TwoWayYielder<Object, Object> out, Trace t) {
    try (Resource outer = new Resource(t, "outer")) {
      out.yieldFrom(DelegatingCloseGenerators.resourcesInner(t));
    }
  }

  @GeneratorMethod
  @SuppressWarnings("try")
  static void resourcesInner(TwoWayYielder<Object, Object> out, Trace t) {
    try (Resource first = new Resource(t, "first");
        Resource second = new Resource(t, "second")) {
      out.yield_(1);
    }
  }

  static void resourcesAreClosedFromTheInnermost(Trace t) {
    var g = DelegatingCloseGenerators.resourcesOuter(t);
    t.next(g);
    t.close(g);
  }

  static void breakingOffALoop(Trace t) {
    var g = PartsGenerators.through(PartsGenerators.cleaning(t, "inner"));
    for (Object value : g) {
      t.log("value", value);
      break;
    }
    t.state(g);
    t.close(g);
    t.drain(g);
  }

  static void afterClosing(Trace t) {
    var g = PartsGenerators.witness(t, "outer", PartsGenerators.count(3));
    t.next(g);
    t.close(g);
    t.next(g);
    t.send(g, "late");
    t.throw_(g, new Spam("late"));
  }

  @GeneratorMethod
  static void level(TwoWayYielder<Object, Object> out, int depth, List<Integer> left) {
    try {
      if (depth == 0) {
        out.yield_("bottom");
      } else {
        out.yieldFrom(DelegatingCloseGenerators.level(depth - 1, left));
      }
    } finally {
      left.add(depth);
    }
  }

  static void throughAHundredLevels(Trace t) {
    List<Integer> left = new ArrayList<>();
    var g = DelegatingCloseGenerators.level(100, left);
    t.next(g);
    t.close(g);
    t.log("left", left.size(), "levels, first", left.get(0), "and last", left.get(100));
  }
}
