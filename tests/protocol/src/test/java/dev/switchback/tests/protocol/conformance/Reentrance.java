package dev.switchback.tests.protocol.conformance;

import dev.switchback.Coroutine;
import dev.switchback.Generator;
import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import dev.switchback.tests.protocol.conformance.Trace.Self;
import dev.switchback.tests.protocol.conformance.Trace.Spam;
import java.util.concurrent.CompletableFuture;

/** {@code reentrance.py}: a generator that is stepped while it runs, by its own body, directly or by a detour. */
final class Reentrance {
  private Reentrance() {}

  @GeneratorMethod
  static void nextOfMe(TwoWayYielder<Object, Object> out, Self me) {
    out.yield_(me.machine.next());
  }

  static void nextOfItself(Trace t) {
    Self me = new Self();
    Coroutine<Object, Object, ?> g = me.machine = ReentranceGenerators.nextOfMe(me);
    t.next(g);
    t.state(g);
    t.next(g);
  }

  @GeneratorMethod
  static void nextOfMeCaught(TwoWayYielder<Object, Object> out, Trace t, Self me) {
    int count = 1;
    t.next(me.machine);
    out.yield_(count);
    count++;
    t.next(me.machine);
    out.yield_(count);
  }

  static void nextOfItselfCaught(Trace t) {
    Self me = new Self();
    Coroutine<Object, Object, ?> g = me.machine = ReentranceGenerators.nextOfMeCaught(t, me);
    t.next(g);
    t.next(g);
    t.next(g);
  }

  @GeneratorMethod
  static void sendToMe(TwoWayYielder<Object, Object> out, Trace t, Self me) {
    t.log("got", out.yield_(1));
    t.send(me.machine, "lost");
    t.log("got", out.yield_(2));
  }

  static void sendToItself(Trace t) {
    Self me = new Self();
    Coroutine<Object, Object, ?> g = me.machine = ReentranceGenerators.sendToMe(t, me);
    t.next(g);
    t.send(g, "a");
    t.send(g, "b");
  }

  @GeneratorMethod
  static void throwIntoMe(TwoWayYielder<Object, Object> out, Trace t, Self me) {
    try {
      t.throw_(me.machine, new Spam("lost"));
    } catch (Spam spam) {
      t.log("never here");
    }
    out.yield_(1);
  }

  static void throwIntoItself(Trace t) {
    Self me = new Self();
    Coroutine<Object, Object, ?> g = me.machine = ReentranceGenerators.throwIntoMe(t, me);
    t.next(g);
    t.next(g);
  }

  @GeneratorMethod
  static void closeMe(TwoWayYielder<Object, Object> out, Trace t, Self me) {
    t.close(me.machine);
    out.yield_(1);
    t.close(me.machine);
    out.yield_(2);
  }

  static void closeOfItself(Trace t) {
    Self me = new Self();
    Coroutine<Object, Object, ?> g = me.machine = ReentranceGenerators.closeMe(t, me);
    t.next(g);
    t.next(g);
    t.close(g);
  }

  @GeneratorMethod
  static void loopOverMe(TwoWayYielder<Object, Object> out, Trace t, Self me) {
    t.take(me.machine, 3);
    out.yield_(1);
  }

  static void loopOverItself(Trace t) {
    Self me = new Self();
    Coroutine<Object, Object, ?> g = me.machine = ReentranceGenerators.loopOverMe(t, me);
    t.next(g);
  }

  @GeneratorMethod
  static void detourOne(TwoWayYielder<Object, Object> out, Generator<Object> another) {
    out.yield_(another.next());
    out.yield_("one goes on");
  }

  @GeneratorMethod
  static void detourOther(Yielder<Object> out, Trace t, Self me) {
    t.next(me.machine);
    out.yield_("other");
  }

  static void byADetour(Trace t) {
    Self me = new Self();
    Coroutine<Object, Object, ?> g =
        me.machine = ReentranceGenerators.detourOne(ReentranceGenerators.detourOther(t, me));
    t.next(g);
    t.next(g);
  }

  @GeneratorMethod
  static void uncaughtOne(TwoWayYielder<Object, Object> out, Trace t, Generator<Object> another) {
    try {
      out.yield_(another.next());
    } finally {
      t.state(another);
    }
  }

  @GeneratorMethod
  static void uncaughtOther(Yielder<Object> out, Self me) {
    out.yield_(me.machine.next());
  }

  static void byADetourUncaught(Trace t) {
    Self me = new Self();
    Generator<Object> another = ReentranceGenerators.uncaughtOther(me);
    Coroutine<Object, Object, ?> g = me.machine = ReentranceGenerators.uncaughtOne(t, another);
    t.next(g);
    t.state(g);
    t.state(another);
  }

  private static Object step(Self me) {
    return me.machine.next();
  }

  @GeneratorMethod
  static void calls(TwoWayYielder<Object, Object> out, Trace t, Self me) {
    t.attempt("call", () -> step(me));
    out.yield_(1);
  }

  static void byAFunction(Trace t) {
    Self me = new Self();
    Coroutine<Object, Object, ?> g = me.machine = ReentranceGenerators.calls(t, me);
    t.next(g);
  }

  @GeneratorMethod
  static void closesInFinally(TwoWayYielder<Object, Object> out, Trace t, Self me) {
    try {
      out.yield_(1);
    } finally {
      t.close(me.machine);
      t.next(me.machine);
    }
  }

  static void inFinally(Trace t) {
    Self me = new Self();
    Coroutine<Object, Object, ?> g = me.machine = ReentranceGenerators.closesInFinally(t, me);
    t.next(g);
    t.close(g);
    t.state(g);
  }

  @GeneratorMethod
  static void throwsInCatch(TwoWayYielder<Object, Object> out, Trace t, Self me) {
    try {
      out.yield_(1);
    } catch (Spam spam) {
      t.throw_(me.machine, new Spam("lost"));
      out.yield_(spam);
    }
  }

  static void inAnExcept(Trace t) {
    Self me = new Self();
    Coroutine<Object, Object, ?> g = me.machine = ReentranceGenerators.throwsInCatch(t, me);
    t.next(g);
    t.throw_(g, new Spam("kept"));
  }

  @GeneratorMethod
  static void sendsAtOnce(TwoWayYielder<Object, Object> out, Trace t, Self me) {
    t.state(me.machine);
    t.send(me.machine, "early");
    t.send(me.machine, null);
    out.yield_(1);
  }

  static void inTheFirstStep(Trace t) {
    Self me = new Self();
    Coroutine<Object, Object, ?> g = me.machine = ReentranceGenerators.sendsAtOnce(t, me);
    t.state(g);
    t.next(g);
    t.state(g);
  }

  private static boolean running(Self me) {
    return me.machine.state() == Generator.State.RUNNING;
  }

  @GeneratorMethod
  static void tellsRunning(TwoWayYielder<Object, Object> out, Self me) {
    out.yield_(running(me));
    out.yield_(running(me));
  }

  static void stateWithin(Trace t) {
    Self me = new Self();
    Coroutine<Object, Object, ?> g = me.machine = ReentranceGenerators.tellsRunning(me);
    t.log("running", running(me));
    t.next(g);
    t.log("running", running(me));
    t.next(g);
    t.log("running", running(me));
    t.next(g);
    t.log("running", running(me));
  }

  @GeneratorMethod
  static void stepsAnother(TwoWayYielder<Object, Object> out, Generator<Object> another) {
    out.yield_(another.next());
  }

  @GeneratorMethod
  static void tellsState(Yielder<Object> out, Trace t, Self me) {
    t.state(me.machine);
    out.yield_("other");
  }

  static void stateOfTheSteppingOne(Trace t) {
    Self me = new Self();
    Generator<Object> another = ReentranceGenerators.tellsState(t, me);
    Coroutine<Object, Object, ?> g = me.machine = ReentranceGenerators.stepsAnother(another);
    t.next(g);
    t.state(g);
    t.state(another);
  }

  @GeneratorMethod
  static void countdown(Yielder<Object> out, int n) {
    if (n > 0) {
      out.yield_(n);
      for (Object each : ReentranceGenerators.countdown(n - 1)) {
        out.yield_(each);
      }
    }
  }

  static void anotherOfItsKind(Trace t) {
    t.all(ReentranceGenerators.countdown(4));
  }

  @GeneratorMethod
  static void ping(TwoWayYielder<Object, Object> out) {
    out.yield_("ping 1");
    out.yield_("ping 2");
  }

  @GeneratorMethod
  static void pong(Yielder<Object> out, Self me) {
    out.yield_("pong " + me.machine.next());
    out.yield_("pong " + me.machine.next());
  }

  static void suspendedOneMayBeStepped(Trace t) {
    Self me = new Self();
    Coroutine<Object, Object, ?> g = me.machine = ReentranceGenerators.ping();
    t.all(ReentranceGenerators.pong(me));
    t.next(g);
  }

  @GeneratorMethod
  static void source(Yielder.OfInt out) {
    for (int i = 0; ; i++) {
      out.yield_(i);
    }
  }

  @GeneratorMethod
  static void until(Yielder.OfInt out, int limit) {
    Generator.OfInt numbers = ReentranceGenerators.source();
    for (int i : numbers) {
      if (i == limit) {
        numbers.close();
      }
      out.yield_(i);
    }
  }

  static void closesAnother(Trace t) {
    t.all(ReentranceGenerators.until(2));
  }

  @GeneratorMethod
  static void keepsTheError(TwoWayYielder<Object, Object> out, Self me) {
    Object caught = null;
    try {
      me.machine.next();
    } catch (IllegalStateException error) {
      caught = error;
    }
    out.yield_(1);
    out.yield_(caught);
  }

  static void errorMayBeKept(Trace t) {
    Self me = new Self();
    Coroutine<Object, Object, ?> g = me.machine = ReentranceGenerators.keepsTheError(me);
    t.next(g);
    t.next(g);
  }

  @GeneratorMethod
  static void otherThread(TwoWayYielder<Object, Object> out, Trace t, Self me) {
    CompletableFuture.runAsync(() -> t.next(me.machine)).join();
    out.yield_(1);
  }

  static void fromAnotherThread(Trace t) {
    Self me = new Self();
    Coroutine<Object, Object, ?> g = me.machine = ReentranceGenerators.otherThread(t, me);
    t.next(g);
    t.next(g);
  }

  @GeneratorMethod
  static void counting(Yielder<Object> out, int limit) {
    for (int i = 0; i < limit; i++) {
      out.yield_(i);
    }
  }

  static void handedToAnotherThread(Trace t) {
    Generator<Object> g = ReentranceGenerators.counting(3);
    t.next(g);
    for (int i = 0; i < 3; i++) {
      CompletableFuture.runAsync(() -> t.next(g)).join();
    }
    t.next(g);
  }
}
