package dev.switchback.tests.protocol.conformance;

import dev.switchback.Coroutine;
import dev.switchback.Generator;
import dev.switchback.GeneratorExit;
import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import dev.switchback.tests.protocol.conformance.Trace.Resource;
import dev.switchback.tests.protocol.conformance.Trace.Self;
import dev.switchback.tests.protocol.conformance.Trace.Spam;
import java.util.List;

/** {@code managing.py}: what is closed with a generator, and what closes a generator. */
final class Managing {
  private Managing() {}

  @GeneratorMethod
  static void holdsThree(Yielder<Object> out, Trace t) {
    try (Resource a = t.open("a");
        Resource b = t.open("b")) {
      try (Resource c = t.open("c")) {
        out.yield_(a.name() + b.name() + c.name());
      }
    }
  }

  static void resourcesAreClosed(Trace t) {
    Generator<Object> g = ManagingGenerators.holdsThree(t);
    t.next(g);
    t.close(g);
    t.state(g);
  }

  @GeneratorMethod
  static void holdsOneByOne(Yielder<Object> out, Trace t) {
    for (String name : List.of("a", "b", "c")) {
      try (Resource resource = t.open(name)) {
        out.yield_(resource.name());
      }
    }
  }

  static void onlyOpenResources(Trace t) {
    Generator<Object> g = ManagingGenerators.holdsOneByOne(t);
    t.next(g);
    t.next(g);
    t.close(g);
  }

  static void resourceOfEachTurn(Trace t) {
    t.all(ManagingGenerators.holdsOneByOne(t));
  }

  @GeneratorMethod
  static void holdsBroken(Yielder<Object> out, Trace t) {
    try (Resource door = t.open("door", new Spam("stuck"))) {
      out.yield_(door.name());
    }
  }

  static void resourceFailsToClose(Trace t) {
    Generator<Object> g = ManagingGenerators.holdsBroken(t);
    t.next(g);
    t.close(g);
    t.state(g);
  }

  static void resourceFailsToCloseAtTheEnd(Trace t) {
    t.drain(ManagingGenerators.holdsBroken(t));
  }

  @GeneratorMethod
  static void opensTwo(Yielder<Object> out, Trace t, boolean second) {
    try (Resource a = t.open("a")) {
      out.yield_(a.name());
      if (second) {
        throw new Spam("b is missing");
      }
    } finally {
      out.yield_("afterwards");
    }
  }

  static void resourceIsClosedBeforeFinally(Trace t) {
    t.drain(ManagingGenerators.opensTwo(t, true));
  }

  @GeneratorMethod
  static void oneAndTwo(Yielder<Object> out, Trace t) {
    try {
      out.yield_(1);
      out.yield_(2);
    } finally {
      t.log("finally");
    }
  }

  static void withStatementCloses(Trace t) {
    Generator<Object> left = ManagingGenerators.oneAndTwo(t);
    try (left) {
      t.next(left);
    }
    t.state(left);
    try (Generator<Object> g = ManagingGenerators.oneAndTwo(t)) {
      t.next(g);
      throw new Spam("in the block");
    } catch (Spam spam) {
      t.log("caught", spam);
    }
  }

  static void breakDoesNotClose(Trace t) {
    Generator<Object> g = ManagingGenerators.oneAndTwo(t);
    for (Object value : g) {
      t.log("value", value);
      break;
    }
    t.state(g);
    t.close(g);
  }

  @GeneratorMethod
  static void inner(Yielder<Integer> out, Trace t) {
    try {
      out.yield_(1);
      out.yield_(2);
    } finally {
      t.log("inner finally");
    }
  }

  @GeneratorMethod
  static void tenfold(Yielder<Object> out, Generator<Integer> source) {
    for (int value : source) {
      out.yield_(value * 10);
    }
  }

  static void sourceOfALoopStaysOpen(Trace t) {
    Generator<Integer> source = ManagingGenerators.inner(t);
    Generator<Object> g = ManagingGenerators.tenfold(source);
    t.next(g);
    t.close(g);
    t.state(source);
    t.next(source);
    t.close(source);
  }

  @GeneratorMethod
  static void owner(Yielder<Object> out, Trace t) {
    try (Generator<Integer> source = ManagingGenerators.inner(t)) {
      for (int value : source) {
        out.yield_(value * 10);
      }
    }
  }

  static void ownedSourceIsClosed(Trace t) {
    Generator<Object> g = ManagingGenerators.owner(t);
    t.next(g);
    t.close(g);
  }

  @GeneratorMethod
  static void other(Yielder<Object> out, Trace t) {
    try {
      out.yield_("other 1");
      out.yield_("other 2");
    } finally {
      t.log("other finally");
    }
  }

  @GeneratorMethod
  static void stepsInCleanup(Yielder<Object> out, Trace t) {
    Generator<Object> companion = ManagingGenerators.other(t);
    try {
      out.yield_(companion.next());
    } finally {
      t.log("cleanup", companion.next());
      companion.close();
    }
  }

  static void cleanupStepsAnother(Trace t) {
    Generator<Object> g = ManagingGenerators.stepsInCleanup(t);
    t.next(g);
    t.close(g);
  }

  @GeneratorMethod
  static void looksAtItself(TwoWayYielder<Object, Object> out, Trace t, Self me) {
    try {
      out.yield_(1);
    } catch (GeneratorExit exit) {
      t.state(me.machine);
      out.yield_(2);
    }
  }

  static void stateWhileClosing(Trace t) {
    Self me = new Self();
    Coroutine<Object, Object, ?> g = me.machine = ManagingGenerators.looksAtItself(t, me);
    t.next(g);
    t.close(g);
    t.state(g);
    t.close(g);
    t.state(g);
  }

  @GeneratorMethod
  static void neverThrownInto(Yielder<Object> out, Trace t) {
    try {
      out.yield_(1);
      out.yield_(2);
    } catch (Spam spam) {
      t.log("never here");
    }
  }

  @GeneratorMethod
  static void catchesInALoop(Yielder<Object> out, Trace t, Generator<Object> source) {
    for (Object value : source) {
      try {
        out.yield_(value);
      } catch (Spam spam) {
        t.log("outer caught", spam);
      }
    }
  }

  static void sourceOfALoopIsNotThrownInto(Trace t) {
    Generator<Object> source = ManagingGenerators.neverThrownInto(t);
    Generator<Object> g = ManagingGenerators.catchesInALoop(t, source);
    t.next(g);
    t.throw_(g, new Spam("in"));
    t.next(g);
    t.state(source);
  }

  @GeneratorMethod
  static void fails(Yielder<Object> out) {
    out.yield_(1);
    throw new Spam("no more");
  }

  @GeneratorMethod
  static void catchesAroundALoop(Yielder<Object> out, Trace t) {
    try {
      for (Object value : ManagingGenerators.fails()) {
        out.yield_(value);
      }
    } catch (Spam spam) {
      t.log("caught", spam);
    }
    out.yield_("something else");
  }

  static void sourceFails(Trace t) {
    t.all(ManagingGenerators.catchesAroundALoop(t));
  }

  static void abandoned(Trace t) {
    Generator<Object> g = ManagingGenerators.oneAndTwo(t);
    t.next(g);
    g = null;
    System.gc();
    t.log("collected", g);
  }
}
