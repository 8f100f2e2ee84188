package dev.switchback.tests.protocol.conformance;

import dev.switchback.Coroutine;
import dev.switchback.Generator;
import dev.switchback.GeneratorMethod;
import dev.switchback.StopIteration;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import dev.switchback.tests.protocol.conformance.Trace.Spam;
import java.util.Iterator;
import java.util.List;

/** {@code stepping.py}: from the creation of a generator to its end, and what a loop sees of it. */
final class Stepping {
  private Stepping() {}

  @GeneratorMethod
  static void created(Yielder<Object> out, Trace t) {
    t.log("body starts");
    out.yield_(1);
  }

  static void creationRunsNothing(Trace t) {
    Generator<Object> g = SteppingGenerators.created(t);
    t.state(g);
    t.log("created");
    t.next(g);
    t.state(g);
  }

  private static String argument(Trace t, String name) {
    t.log("evaluated", name);
    return name;
  }

  @GeneratorMethod
  static void two(Yielder<Object> out, Object first, Object second) {
    out.yield_(first);
    out.yield_(second);
  }

  static void argumentsAreEvaluatedAtCreation(Trace t) {
    Generator<Object> g = SteppingGenerators.two(argument(t, "a"), argument(t, "b"));
    t.log("created");
    t.all(g);
  }

  @GeneratorMethod
  static void betweenYields(Yielder<Object> out, Trace t) {
    t.log("before the first");
    out.yield_(1);
    t.log("between");
    out.yield_(2);
    t.log("after the last");
  }

  static void runsFromYieldToYield(Trace t) {
    Generator<Object> g = SteppingGenerators.betweenYields(t);
    t.next(g);
    t.log("outside");
    t.next(g);
    t.log("outside");
    t.next(g);
  }

  static void fallsOffTheEnd(Trace t) {
    Generator<Object> g = SteppingGenerators.two(1, 2);
    t.next(g);
    t.next(g);
    t.next(g);
    t.state(g);
  }

  @GeneratorMethod
  static void mayReturn(Yielder<Object> out, boolean early) {
    out.yield_(1);
    if (early) {
      return;
    }
    out.yield_(2);
  }

  static void returnEnds(Trace t) {
    t.all(SteppingGenerators.mayReturn(false));
    t.all(SteppingGenerators.mayReturn(true));
  }

  @GeneratorMethod
  static void one(Yielder<Object> out) {
    out.yield_(1);
  }

  static void endIsFinal(Trace t) {
    Generator<Object> g = SteppingGenerators.one();
    t.next(g);
    for (int i = 0; i < 3; i++) {
      t.next(g);
      t.state(g);
    }
  }

  @GeneratorMethod
  static String oneAndResult(Yielder<Object> out) {
    out.yield_(1);
    return "result";
  }

  static void resultIsCarriedOnce(Trace t) {
    Coroutine<Object, Void, String> g = SteppingGenerators.oneAndResult();
    t.next(g);
    t.next(g);
    t.next(g);
  }

  @GeneratorMethod
  static String resultAtOnce(Yielder<Object> out, boolean empty) {
    if (empty) {
      return "nothing to do";
    }
    out.yield_(1);
    return null;
  }

  static void resultWithoutAYield(Trace t) {
    Coroutine<Object, Void, String> g = SteppingGenerators.resultAtOnce(true);
    t.next(g);
    t.next(g);
  }

  static void resultAfterALoop(Trace t) {
    Coroutine<Object, Void, String> g = SteppingGenerators.oneAndResult();
    t.drain(g);
    t.next(g);
  }

  @GeneratorMethod
  static void never(Yielder<Object> out, Trace t, int count) {
    t.log("runs");
    for (int i = 0; i < count; i++) {
      out.yield_(i);
    }
  }

  static void neverYields(Trace t) {
    Generator<Object> g = SteppingGenerators.never(t, 0);
    t.state(g);
    t.all(g);
  }

  @GeneratorMethod
  static void nulls(Yielder<Object> out) {
    for (int i = 0; i < 3; i++) {
      out.yield_(null);
    }
    out.yield_(null);
  }

  static void yieldsNone(Trace t) {
    t.all(SteppingGenerators.nulls());
  }

  @GeneratorMethod
  static void returnInTry(Yielder<Object> out) {
    try {
      return;
    } catch (Throwable any) {
      out.yield_(1);
    }
  }

  static void returnIsNoException(Trace t) {
    t.all(SteppingGenerators.returnInTry());
  }

  @GeneratorMethod
  static void raisedInTry(Yielder<Object> out) {
    out.yield_(1);
    try {
      throw new StopIteration();
    } catch (StopIteration end) {
      out.yield_(42);
    }
    out.yield_(3);
  }

  static void raisedStopIterationIsOne(Trace t) {
    t.all(SteppingGenerators.raisedInTry());
  }

  @GeneratorMethod
  static String finallyAtReturn(Yielder<Object> out, Trace t) {
    try {
      out.yield_(1);
      return "result";
    } finally {
      out.yield_(2);
      t.log("end of finally");
    }
  }

  static void finallyYieldsAfterReturn(Trace t) {
    Generator<Object> g = SteppingGenerators.finallyAtReturn(t);
    t.next(g);
    t.next(g);
    t.next(g);
  }

  @GeneratorMethod
  static void finallyAtContinue(Yielder<Object> out) {
    for (int i = 0; i < 3; i++) {
      try {
        continue;
      } finally {
        out.yield_(i);
      }
    }
  }

  static void finallyYieldsAtContinue(Trace t) {
    t.all(SteppingGenerators.finallyAtContinue());
  }

  @GeneratorMethod
  static void finallyAtBreak(Yielder<Object> out) {
    for (int i = 0; i < 5; i++) {
      try {
        if (i == 2) {
          break;
        }
        out.yield_(i);
      } finally {
        out.yield_(-i);
      }
    }
    out.yield_("done");
  }

  static void finallyYieldsAtBreak(Trace t) {
    t.all(SteppingGenerators.finallyAtBreak());
  }

  @GeneratorMethod
  static void counting(Yielder.OfInt out, int n) {
    int i = 0;
    while (i < n) {
      out.yield_(i);
      i++;
    }
  }

  static void rangeOfOnesOwn(Trace t) {
    t.all(SteppingGenerators.counting(5));
    t.all(SteppingGenerators.counting(0));
  }

  private static Generator.OfInt creator(Trace t, int n) {
    Generator.OfInt r = SteppingGenerators.counting(n);
    t.log("creator", r.nextInt());
    return r;
  }

  static void returnsToTheMostRecentCaller(Trace t) {
    for (int i : creator(t, 4)) {
      t.log("caller", i);
    }
  }

  @GeneratorMethod
  static void squares(Yielder.OfInt out, int n) {
    for (int i : SteppingGenerators.counting(n)) {
      out.yield_(i * i);
    }
  }

  static void generatorsUseGenerators(Trace t) {
    t.all(SteppingGenerators.squares(5));
  }

  static void secondLoopGoesOn(Trace t) {
    Generator<Integer> g = SteppingGenerators.counting(6);
    t.take(g, 2);
    t.take(g, 3);
    t.next(g);
    t.next(g);
  }

  static void loopOverAnEndedOne(Trace t) {
    Generator<Object> g = SteppingGenerators.one();
    t.take(g, 3);
    t.take(g, 3);
  }

  static void iteratorOfItself(Trace t) {
    Generator<Object> g = SteppingGenerators.one();
    t.log(g.iterator() == g);
    t.next(g);
    t.log(g.iterator() == g);
  }

  @GeneratorMethod
  static void named(Yielder<Object> out, String name) {
    for (int count = 1; ; count++) {
      out.yield_(name + count);
    }
  }

  static void independentOfEachOther(Trace t) {
    Generator<Object> a = SteppingGenerators.named("a");
    Generator<Object> b = SteppingGenerators.named("b");
    t.next(a);
    t.next(a);
    t.next(b);
    t.next(a);
    t.next(b);
  }

  private static void fails() {
    throw new Spam("from a call");
  }

  @GeneratorMethod
  static void callFails(Yielder<Object> out) {
    out.yield_(1);
    fails();
    out.yield_(2);
  }

  static void bodyRaises(Trace t) {
    Generator<Object> g = SteppingGenerators.callFails();
    t.next(g);
    t.next(g);
    t.state(g);
    t.next(g);
  }

  @GeneratorMethod
  static void failsAtOnce(Yielder<Object> out, boolean bad) {
    if (bad) {
      throw new Spam("bad");
    }
    out.yield_(1);
  }

  static void bodyRaisesAtOnce(Trace t) {
    Generator<Object> g = SteppingGenerators.failsAtOnce(true);
    t.log("created");
    t.next(g);
    t.next(g);
  }

  @GeneratorMethod
  static void failsInTheEnd(Yielder<Object> out) {
    out.yield_(1);
    out.yield_(2);
    throw new Spam("third");
  }

  static void loopStopsAtAnException(Trace t) {
    t.drain(SteppingGenerators.failsInTheEnd());
  }

  @GeneratorMethod
  static void allClauses(Yielder<Object> out, Trace t, boolean yes) {
    try {
      out.yield_(1);
      try {
        out.yield_(2);
        if (yes) {
          throw new Spam("inner");
        }
        out.yield_(3);
      } catch (Spam spam) {
        out.yield_(4);
        out.yield_(5);
        throw spam;
      }
      out.yield_(6);
    } catch (Exception other) {
      t.log("outer", other);
      out.yield_(7);
    }
    out.yield_(8);
    int x;
    try {
      x = 12;
    } finally {
      out.yield_(9);
    }
    out.yield_(x);
  }

  static void throughAllTheClauses(Trace t) {
    t.all(SteppingGenerators.allClauses(t, true));
  }

  @GeneratorMethod
  static void nestedTry(Yielder<Object> out) {
    try {
      try {
        out.yield_(12);
        throw new ArithmeticException("by zero");
      } catch (ArithmeticException arithmetic) {
        out.yield_(666);
      } catch (Exception other) {
        try {
          out.yield_(1);
        } finally {
          out.yield_(2);
        }
      }
    } catch (Exception other) {
      return;
    }
  }

  static void unexpectedInNestedTry(Trace t) {
    t.all(SteppingGenerators.nestedTry());
  }

  @GeneratorMethod
  static void itself(TwoWayYielder<Object, Object> out) {
    Object me = out.yield_(null);
    while (true) {
      out.yield_(me);
    }
  }

  static void yieldsItself(Trace t) {
    Coroutine<Object, Object, ?> g = SteppingGenerators.itself();
    g.next();
    t.log(g.send(g) == g);
    t.log(g.next() == g);
  }

  /** Can be looped over again and again. */
  record Countdown(int start) implements Iterable<Integer> {
    @GeneratorMethod
    void down(Yielder.OfInt out) {
      int i = start;
      while (i > 0) {
        out.yield_(i);
        i--;
      }
    }

    @Override
    public Iterator<Integer> iterator() {
      return Stepping_CountdownGenerators.down(this);
    }
  }

  static void iterableOfFreshGenerators(Trace t) {
    Countdown countdown = new Countdown(3);
    for (int a : countdown) {
      for (int b : countdown) {
        t.log(a, b);
      }
    }
  }

  /** Counts by a step that may be changed. */
  static final class Counter {
    int by = 1;

    @GeneratorMethod
    void counting(Yielder.OfInt out) {
      int count = 0;
      while (true) {
        out.yield_(count);
        count += by;
      }
    }
  }

  static void seesChangesOfItsObject(Trace t) {
    Counter counter = new Counter();
    Generator<Integer> g = Stepping_CounterGenerators.counting(counter);
    t.take(g, 3);
    counter.by = 10;
    t.take(g, 3);
  }

  @GeneratorMethod
  static void bothLoops(Yielder<Object> out) {
    outer:
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        if (i + j == 3) {
          break outer;
        }
        out.yield_(List.of(i, j));
      }
    }
  }

  static void breakOfAnOuterLoop(Trace t) {
    t.all(SteppingGenerators.bothLoops());
  }
}
