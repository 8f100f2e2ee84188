package dev.switchback.tests.protocol.conformance;

import dev.switchback.Coroutine;
import dev.switchback.Generator;
import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.tests.protocol.conformance.Sources.ByHand;
import dev.switchback.tests.protocol.conformance.Trace.Eggs;
import dev.switchback.tests.protocol.conformance.Trace.Spam;
import java.util.List;
import java.util.Map;

/** {@code delegating_running.py}: the state of each level, and what is refused while they run. */
final class DelegatingRunning {
  private DelegatingRunning() {}

  /** A generator that those below it, or beside it, get to see. */
  static final class Known {
    Coroutine<Object, Object, ?> g;
  }

  private static void states(Trace t, Generator<?>... generators) {
    for (Generator<?> generator : generators) {
      t.state(generator);
    }
  }

  static void statesOverTime(Trace t) {
    var sub = PartsGenerators.count(2);
    var middle = PartsGenerators.surviving(t, "middle", sub);
    var g = PartsGenerators.through(middle);
    states(t, g, middle, sub);
    t.next(g);
    states(t, g, middle, sub);
    t.next(g);
    t.next(g);
    states(t, g, middle, sub);
    t.next(g);
    states(t, g, middle, sub);
  }

  static void delegatorsCountAsRunning(Trace t) {
    Known outermost = new Known();
    Known between = new Known();
    Known innermost = new Known();
    var sub = PartsGenerators.calling(() -> states(t, outermost.g, between.g, innermost.g));
    var middle = PartsGenerators.through(sub);
    var g = PartsGenerators.through(middle);
    outermost.g = g;
    between.g = middle;
    innermost.g = sub;
    t.next(g);
    t.next(g);
    states(t, g, middle, sub);
    t.drain(g);
  }

  @GeneratorMethod
  static void tellingThrown(TwoWayYielder<Object, Object> out, Trace t, Known g, Known middle) {
    try {
      out.yield_(1);
    } catch (Spam spam) {
      t.state(g.g);
      t.state(middle.g);
      out.yield_(2);
    }
  }

  static void delegatorsCountAsRunningWhileThrownInto(Trace t) {
    Known g = new Known();
    Known middle = new Known();
    middle.g = PartsGenerators.through(DelegatingRunningGenerators.tellingThrown(t, g, middle));
    g.g = PartsGenerators.through(middle.g);
    t.next(g.g);
    t.throw_(g.g, new Spam("thrown"));
    t.state(g.g);
    t.drain(g.g);
  }

  @GeneratorMethod
  static void tellingClosed(TwoWayYielder<Object, Object> out, Trace t, Known g, Known middle) {
    try {
      out.yield_(1);
    } finally {
      t.state(g.g);
      t.state(middle.g);
    }
  }

  static void delegatorsCountAsRunningWhileClosed(Trace t) {
    Known g = new Known();
    Known middle = new Known();
    middle.g = PartsGenerators.through(DelegatingRunningGenerators.tellingClosed(t, g, middle));
    g.g = PartsGenerators.through(middle.g);
    t.next(g.g);
    t.close(g.g);
    t.state(g.g);
  }

  /** Yields, steps a generator in every way, and yields again. */
  private static Coroutine<Object, Object, String> trying(Trace t, Known known) {
    return PartsGenerators.calling(() -> {
      t.next(known.g);
      t.send(known.g, "value");
      t.throw_(known.g, new Spam("thrown"));
      t.close(known.g);
    });
  }

  static void steppedByTheInnermost(Trace t) {
    Known g = new Known();
    var inner = PartsGenerators.witness(t, "inner", trying(t, g));
    g.g = PartsGenerators.witness(t, "outer", inner);
    t.drain(g.g);
  }

  static void middleSteppedByTheInnermost(Trace t) {
    Known middle = new Known();
    middle.g = PartsGenerators.witness(t, "middle", trying(t, middle));
    t.drain(PartsGenerators.witness(t, "outer", middle.g));
  }

  static void steppedByItself(Trace t) {
    Known sub = new Known();
    sub.g = trying(t, sub);
    t.drain(PartsGenerators.witness(t, "outer", sub.g));
  }

  static void errorInTheInnermost(Trace t) {
    Known g = new Known();
    var inner = PartsGenerators.witness(t, "inner", PartsGenerators.calling(() -> g.g.next()));
    g.g = PartsGenerators.witness(t, "outer", inner);
    t.next(g.g);
    t.next(g.g);
    t.state(g.g);
  }

  @GeneratorMethod
  static void steppingThrown(TwoWayYielder<Object, Object> out, Trace t, Known g) {
    try {
      out.yield_(1);
    } catch (Spam spam) {
      t.next(g.g);
      t.close(g.g);
      out.yield_(2);
    }
  }

  static void steppedWhileThrownInto(Trace t) {
    Known g = new Known();
    g.g = PartsGenerators.witness(t, "outer", DelegatingRunningGenerators.steppingThrown(t, g));
    t.next(g.g);
    t.throw_(g.g, new Spam("thrown"));
    t.drain(g.g);
  }

  @GeneratorMethod
  static void steppingClosed(TwoWayYielder<Object, Object> out, Trace t, Known g) {
    try {
      out.yield_(1);
    } finally {
      t.next(g.g);
      t.close(g.g);
    }
  }

  static void steppedWhileClosed(Trace t) {
    Known g = new Known();
    g.g = PartsGenerators.witness(t, "outer", DelegatingRunningGenerators.steppingClosed(t, g));
    t.next(g.g);
    t.close(g.g);
  }

  static void otherDelegatorIsNotRunning(Trace t) {
    Known g = new Known();
    Known h = new Known();
    var sub = PartsGenerators.calling(() -> {
      t.state(g.g);
      t.state(h.g);
      t.next(h.g);
      t.state(h.g);
    });
    g.g = PartsGenerators.witness(t, "g", sub);
    h.g = PartsGenerators.surviving(t, "h", sub);
    t.next(h.g);
    t.next(g.g);
    t.next(h.g);
    t.drain(g.g);
  }

  /** Two delegators of one generator, which does something with the second one while it runs for the first. */
  private static void otherDelegator(Trace t, Known h, Runnable tries) {
    var sub = PartsGenerators.calling(() -> {
      tries.run();
      t.state(h.g);
    });
    var g = PartsGenerators.witness(t, "g", sub);
    h.g = PartsGenerators.witness(t, "h", sub);
    t.next(h.g);
    t.next(g);
    t.drain(g);
  }

  static void otherDelegatorIsClosed(Trace t) {
    Known h = new Known();
    otherDelegator(t, h, () -> t.close(h.g));
  }

  static void otherDelegatorIsThrownInto(Trace t) {
    Known h = new Known();
    otherDelegator(t, h, () -> t.throw_(h.g, new Spam("thrown")));
  }

  static void startedWhileTheSharedOneRuns(Trace t) {
    Known sub = new Known();
    sub.g = PartsGenerators.calling(() -> t.next(PartsGenerators.surviving(t, "h", sub.g)));
    t.drain(PartsGenerators.through(sub.g));
  }

  @GeneratorMethod
  static void selfish(TwoWayYielder<Object, Object> out, Trace t, Known g) {
    out.yield_(1);
    try {
      out.yieldFrom(g.g);
    } catch (IllegalStateException error) {
      t.log("caught", error);
    }
    out.yield_(2);
  }

  static void delegatingToOneself(Trace t) {
    Known g = new Known();
    g.g = DelegatingRunningGenerators.selfish(t, g);
    t.drain(g.g);
  }

  @GeneratorMethod
  static void ringOuter(TwoWayYielder<Object, Object> out, Trace t, Known g) {
    out.yield_(1);
    out.yieldFrom(PartsGenerators.witness(t, "outer", DelegatingRunningGenerators.ringInner(t, g)));
  }

  @GeneratorMethod
  static void ringInner(TwoWayYielder<Object, Object> out, Trace t, Known g) {
    out.yield_(2);
    out.yieldFrom(PartsGenerators.witness(t, "inner", g.g));
  }

  static void ringOfTwo(Trace t) {
    Known g = new Known();
    g.g = DelegatingRunningGenerators.ringOuter(t, g);
    t.drain(g.g);
  }

  @GeneratorMethod
  static void goingOnOuter(TwoWayYielder<Object, Object> out, Trace t, Known g) {
    out.yield_(1);
    out.yieldFrom(DelegatingRunningGenerators.goingOnInner(t, g));
    out.yield_(4);
  }

  @GeneratorMethod
  static void goingOnInner(TwoWayYielder<Object, Object> out, Trace t, Known g) {
    out.yield_(2);
    try {
      out.yieldFrom(g.g);
    } catch (IllegalStateException error) {
      t.log("inner caught", error);
    }
    out.yield_(3);
  }

  static void ringOfTwoGoesOn(Trace t) {
    Known g = new Known();
    g.g = DelegatingRunningGenerators.goingOnOuter(t, g);
    t.drain(g.g);
    g.g = DelegatingRunningGenerators.goingOnOuter(t, g);
    t.next(g.g);
    t.send(g.g, "a");
    t.send(g.g, "b");
    t.send(g.g, "c");
    t.send(g.g, "d");
  }

  @GeneratorMethod
  static void ringThrown(TwoWayYielder<Object, Object> out, Trace t, Known g) {
    try {
      out.yield_(1);
    } catch (Spam spam) {
      out.yieldFrom(PartsGenerators.surviving(t, "inner", g.g));
    }
  }

  static void ringOfTwoThrownInto(Trace t) {
    Known g = new Known();
    g.g = PartsGenerators.witness(t, "outer", DelegatingRunningGenerators.ringThrown(t, g));
    t.next(g.g);
    t.throw_(g.g, new Spam("thrown"));
    t.drain(g.g);
  }

  static void innermostStepsAnotherChain(Trace t) {
    var others = PartsGenerators.witness(t, "other's", PartsGenerators.count(3));
    var other = PartsGenerators.witness(t, "other", others);
    t.next(other);
    t.drain(PartsGenerators.witness(t, "outer", PartsGenerators.calling(() -> {
      t.next(other);
      t.close(other);
    })));
  }

  @GeneratorMethod
  static void closingLater(
      TwoWayYielder<Object, Object> out,
      Trace t,
      Coroutine<Object, Object, ?> first,
      Coroutine<Object, Object, ?> second) {
    t.log("first", out.<Object>yieldFrom(first));
    t.log("second", out.<Object>yieldFrom(second));
  }

  static void innermostClosesWhatIsDelegatedToLater(Trace t) {
    var second = PartsGenerators.cleaning(t, "second");
    t.next(second);
    var first = PartsGenerators.calling(() -> t.close(second));
    t.drain(DelegatingRunningGenerators.closingLater(t, first, second));
  }

  @GeneratorMethod
  static void steppingLater(
      TwoWayYielder<Object, Object> out, Trace t, Coroutine<Object, Object, ?> sub) {
    t.next(sub);
    t.log("inner gets", out.<Object>yieldFrom(sub));
  }

  static void innermostStepsOneOfItsOwnLater(Trace t) {
    var inner = DelegatingRunningGenerators.steppingLater(t, PartsGenerators.count(3));
    t.drain(PartsGenerators.through(inner));
  }

  private static void tell(Trace t, Map<String, Generator<?>> named, Generator<?>... delegators) {
    for (Generator<?> delegator : delegators) {
      t.yieldingFrom(delegator, named);
    }
  }

  static void yieldingFromOverTime(Trace t) {
    var sub = PartsGenerators.count(1);
    var middle = PartsGenerators.surviving(t, "middle", sub);
    var g = PartsGenerators.witness(t, "outer", middle);
    Map<String, Generator<?>> named = Map.of("middle", middle, "sub", sub);
    tell(t, named, g, middle, sub);
    t.next(g);
    tell(t, named, g, middle, sub);
    t.next(g);
    tell(t, named, g, middle, sub);
    t.next(g);
    tell(t, named, g, middle, sub);
  }

  @GeneratorMethod
  static void oneAfterTheOther(
      TwoWayYielder<Object, Object> out,
      Coroutine<Object, Object, ?> a,
      Coroutine<Object, Object, ?> b) {
    out.yieldFrom(a);
    out.yield_("between");
    out.yieldFrom(b);
  }

  static void yieldingFromOneAfterTheOther(Trace t) {
    var a = PartsGenerators.count(1);
    var b = PartsGenerators.count(1);
    var g = DelegatingRunningGenerators.oneAfterTheOther(a, b);
    for (int i = 0; i < 4; i++) {
      t.next(g);
      t.yieldingFrom(g, Map.of("a", a, "b", b));
    }
  }

  static void yieldingFromASharedOne(Trace t) {
    var sub = PartsGenerators.count(5);
    var middle = PartsGenerators.through(sub);
    var g = PartsGenerators.through(middle);
    var h = PartsGenerators.through(sub);
    Map<String, Generator<?>> named = Map.of("middle", middle, "sub", sub);
    t.next(g);
    t.next(h);
    tell(t, named, g, middle, h);
    t.next(middle);
    tell(t, named, g, middle, h);
    t.next(g);
    tell(t, named, g, middle, h);
    t.close(middle);
    tell(t, named, g, middle, h);
  }

  static void yieldingFromOneThatHasEnded(Trace t) {
    var sub = PartsGenerators.count(2);
    var g = PartsGenerators.surviving(t, "outer", sub);
    t.next(g);
    t.close(sub);
    tell(t, Map.of("sub", sub), g);
    t.next(g);
    tell(t, Map.of("sub", sub), g);
  }

  @GeneratorMethod
  static void elsewhere(
      TwoWayYielder<Object, Object> out,
      Coroutine<Object, Object, ?> a,
      Coroutine<Object, Object, ?> b) {
    try {
      out.yieldFrom(a);
    } catch (Eggs eggs) {
      out.yieldFrom(b);
    }
  }

  static void yieldingFromAfterThrowing(Trace t) {
    var a = PartsGenerators.count(2);
    var b = PartsGenerators.count(2);
    var g = DelegatingRunningGenerators.elsewhere(a, b);
    t.next(g);
    t.throw_(g, new Eggs("thrown"));
    tell(t, Map.of("a", a, "b", b), g);
    t.close(g);
    tell(t, Map.of("a", a, "b", b), g);
  }

  static void yieldingFromByHand(Trace t) {
    ByHand source = new ByHand(t, 1);
    var g = PartsGenerators.through(source);
    t.next(g);
    tell(t, Map.of("source", source), g);
    t.close(g);
  }

  static void yieldingFromAnIterator(Trace t) {
    var g = DelegatingSourcesGenerators.through(List.of(1, 2));
    t.next(g);
    tell(t, Map.of(), g);
  }
}
