package dev.switchback.tests.protocol.conformance;

import dev.switchback.Coroutine;
import dev.switchback.Generator;
import dev.switchback.GeneratorExit;
import dev.switchback.GeneratorMethod;
import dev.switchback.StopIteration;
import dev.switchback.Yielder;
import dev.switchback.tests.protocol.conformance.Trace.Spam;
import java.util.Iterator;
import java.util.List;

/** {@code ending.py}: StopIteration and GeneratorExit as exceptions, raised in a body or thrown into it. */
final class Ending {
  private Ending() {}

  @GeneratorMethod
  static void raises(Yielder<Object> out) {
    out.yield_(1);
    throw new StopIteration("value");
  }

  static void stopIterationLeavesABody(Trace t) {
    Generator<Object> g = EndingGenerators.raises();
    t.next(g);
    t.next(g);
    t.next(g);
  }

  @GeneratorMethod
  static String innerOne(Yielder<Object> out) {
    out.yield_(1);
    return "inner result";
  }

  @GeneratorMethod
  static void hasANext(Yielder<Object> out) {
    Generator<Object> source = EndingGenerators.innerOne();
    while (true) {
      out.yield_(source.next());
    }
  }

  static void stopIterationOfAnInnerNext(Trace t) {
    t.drain(EndingGenerators.hasANext());
  }

  @GeneratorMethod
  static void innerThree(Yielder<Object> out) {
    out.yield_(1);
    out.yield_(2);
    out.yield_(3);
  }

  @GeneratorMethod
  static String pairs(Yielder<Object> out) {
    Generator<Object> source = EndingGenerators.innerThree();
    while (true) {
      try {
        out.yield_(List.of(source.next(), source.next()));
      } catch (StopIteration end) {
        return "odd";
      }
    }
  }

  static void stopIterationOfAnInnerNextCaught(Trace t) {
    Generator<Object> g = EndingGenerators.pairs();
    t.next(g);
    t.next(g);
  }

  @GeneratorMethod
  static void one(Yielder<Object> out) {
    out.yield_(1);
  }

  static void stopIterationThrownIn(Trace t) {
    Generator<Object> g = EndingGenerators.one();
    t.next(g);
    t.throw_(g, new StopIteration("in"));
    t.state(g);
  }

  @GeneratorMethod
  static void catchesEnd(Yielder<Object> out, Trace t) {
    try {
      out.yield_(1);
    } catch (StopIteration stop) {
      t.log("caught", stop);
      out.yield_(2);
    }
  }

  static void stopIterationThrownInAndCaught(Trace t) {
    Generator<Object> g = EndingGenerators.catchesEnd(t);
    t.next(g);
    t.throw_(g, new StopIteration("in"));
  }

  static void stopIterationBeforeTheStart(Trace t) {
    Generator<Object> g = EndingGenerators.one();
    t.throw_(g, new StopIteration("early"));
    t.state(g);
  }

  static void stopIterationAfterTheEnd(Trace t) {
    Generator<Object> g = EndingGenerators.one();
    t.all(g);
    t.throw_(g, new StopIteration("late"));
  }

  @GeneratorMethod
  @SuppressWarnings("finally")
  static void raisesInFinally(Yielder<Object> out) {
    try {
      out.yield_(1);
    } finally {
      throw new StopIteration();
    }
  }

  static void stopIterationFromFinally(Trace t) {
    Generator<Object> g = EndingGenerators.raisesInFinally();
    t.next(g);
    t.throw_(g, new Spam("replaced"));
  }

  @GeneratorMethod
  static void catchesExceptions(Yielder<Object> out, Trace t) {
    try {
      out.yield_(1);
    } catch (Exception other) {
      t.log("never here");
    }
  }

  static void exitThrownIn(Trace t) {
    Generator<Object> g = EndingGenerators.catchesExceptions(t);
    t.next(g);
    t.throw_(g, new GeneratorExit());
    t.state(g);
  }

  @GeneratorMethod
  static void staysOnExit(Yielder<Object> out) {
    try {
      out.yield_(1);
    } catch (GeneratorExit exit) {
      out.yield_(2);
    }
  }

  static void exitThrownInAndIgnored(Trace t) {
    Generator<Object> g = EndingGenerators.staysOnExit();
    t.next(g);
    t.throw_(g, new GeneratorExit());
    t.next(g);
  }

  @GeneratorMethod
  static String returnsOnExit(Yielder<Object> out) {
    try {
      out.yield_(1);
    } catch (GeneratorExit exit) {
      return "last words";
    }
    return null;
  }

  static void exitThrownInAndReturned(Trace t) {
    Coroutine<Object, Void, String> g = EndingGenerators.returnsOnExit();
    t.next(g);
    t.throw_(g, new GeneratorExit());
  }

  @GeneratorMethod
  static String innerResult(Yielder<Object> out, boolean yields) {
    if (yields) {
      out.yield_(1);
    }
    return "inner result";
  }

  @GeneratorMethod
  static void handsOn(Yielder<Object> out, Trace t) {
    try {
      out.yield_(EndingGenerators.innerResult(false).next());
    } catch (StopIteration end) {
      t.log("caught", end);
      throw end;
    }
  }

  static void stopIterationHandedOn(Trace t) {
    t.next(EndingGenerators.handsOn(t));
  }

  private static Object second(Generator<Object> source) {
    source.next();
    return source.next();
  }

  @GeneratorMethod
  static void callsSecond(Yielder<Object> out, Trace t) {
    try {
      out.yield_(second(EndingGenerators.one()));
    } finally {
      t.log("finally");
    }
  }

  static void stopIterationOfAFunction(Trace t) {
    t.next(EndingGenerators.callsSecond(t));
  }

  @GeneratorMethod
  static void raisesPlain(Yielder<Object> out) {
    out.yield_(1);
    throw new StopIteration();
  }

  @GeneratorMethod
  static void outerTwo(Yielder<Object> out, Generator<Object> source) {
    out.yield_(source.next());
    out.yield_(source.next());
  }

  static void stopIterationThroughTwoBodies(Trace t) {
    Generator<Object> g = EndingGenerators.outerTwo(EndingGenerators.raisesPlain());
    t.next(g);
    t.next(g);
  }

  @GeneratorMethod
  static void plainNext(Yielder<Object> out, Iterator<?> source) {
    while (true) {
      out.yield_(source.next());
    }
  }

  static void endOfAPlainIterator(Trace t) {
    t.drain(EndingGenerators.plainNext(List.of(1).iterator()));
  }

  @GeneratorMethod
  static void exitsLater(Yielder<Object> out) {
    try {
      out.yield_(1);
    } catch (GeneratorExit exit) {
      out.yield_(2);
      throw exit;
    }
  }

  static void exitRaisedAgainLater(Trace t) {
    Generator<Object> g = EndingGenerators.exitsLater();
    t.next(g);
    t.throw_(g, new GeneratorExit());
    t.next(g);
    t.state(g);
  }
}
