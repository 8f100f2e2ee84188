package dev.switchback.tests.protocol.conformance;

import dev.switchback.Coroutine;
import dev.switchback.Generator;
import dev.switchback.GeneratorExit;
import dev.switchback.GeneratorMethod;
import dev.switchback.StopIteration;
import dev.switchback.TwoWayYielder;
import dev.switchback.tests.protocol.conformance.Trace.Eggs;
import dev.switchback.tests.protocol.conformance.Trace.Quit;
import dev.switchback.tests.protocol.conformance.Trace.Spam;
import java.util.List;
import java.util.function.Consumer;

/** {@code delegating_shared.py}: delegation to a generator that others step as well. */
final class DelegatingShared {
  private DelegatingShared() {}

  static void begunBefore(Trace t) {
    var sub = PartsGenerators.count(4);
    t.next(sub);
    t.next(sub);
    t.drain(PartsGenerators.witness(t, "outer", sub));
  }

  static void steppedFromOutside(Trace t) {
    var sub = PartsGenerators.count(5);
    var g = PartsGenerators.witness(t, "outer", sub);
    t.next(g);
    t.next(sub);
    t.next(g);
    t.next(sub);
    t.drain(g);
  }

  static void sentFromOutside(Trace t) {
    var sub = PartsGenerators.echo(t, "inner");
    var g = PartsGenerators.witness(t, "outer", sub);
    t.next(g);
    t.send(sub, "directly");
    t.send(g, "through outer");
    t.send(sub, "stop");
    t.send(g, "nobody is there");
  }

  @GeneratorMethod
  static void handling(TwoWayYielder<Object, Object> out, Trace t, int first) {
    try {
      out.yield_(first);
    } catch (Spam spam) {
      t.log("inner caught", spam);
      out.yield_(first + 1);
    }
    out.yield_(first + 2);
  }

  static void thrownIntoFromOutside(Trace t) {
    var sub = DelegatingSharedGenerators.handling(t, 1);
    var g = PartsGenerators.witness(t, "outer", sub);
    t.next(g);
    t.throw_(sub, new Spam("thrown"));
    t.next(g);
    t.next(g);
  }

  static void twoDelegatorsInTurn(Trace t) {
    var sub = PartsGenerators.count(3);
    var g = PartsGenerators.witness(t, "g", sub);
    var h = PartsGenerators.witness(t, "h", sub);
    t.next(g);
    t.next(h);
    t.next(g);
    t.next(h);
    t.next(g);
  }

  static void twoDelegatorsSendingInTurn(Trace t) {
    var sub = PartsGenerators.echo(t, "inner");
    var g = PartsGenerators.witness(t, "g", sub);
    var h = PartsGenerators.witness(t, "h", sub);
    t.next(g);
    t.next(h);
    t.send(g, "from g");
    t.send(h, "from h");
    t.send(h, "stop");
    t.send(g, "too late");
  }

  @GeneratorMethod
  static void twice(TwoWayYielder<Object, Object> out, Trace t, Coroutine<Object, Object, ?> sub) {
    t.log("first", out.<Object>yieldFrom(sub));
    out.yield_("between");
    t.log("second", out.<Object>yieldFrom(sub));
  }

  static void twiceByTheSame(Trace t) {
    t.drain(DelegatingSharedGenerators.twice(t, PartsGenerators.count(2)));
  }

  static void endedBefore(Trace t) {
    for (Consumer<Generator<?>> prepare : List.<Consumer<Generator<?>>>of(t::drain, t::close)) {
      var sub = PartsGenerators.count(2);
      prepare.accept(sub);
      t.drain(PartsGenerators.witness(t, "outer", sub));
    }
  }

  static void endedFromOutside(Trace t) {
    var sub = PartsGenerators.count(2);
    var g = PartsGenerators.witness(t, "outer", sub);
    t.next(g);
    t.next(sub);
    t.next(sub);
    t.state(g);
    t.next(g);
  }

  static void failedFromOutside(Trace t) {
    var sub = PartsGenerators.cleaning(t, "inner");
    var g = PartsGenerators.witness(t, "outer", sub);
    t.next(g);
    t.throw_(sub, new Spam("thrown"));
    t.next(g);
  }

  static void closedFromOutside(Trace t) {
    var sub = PartsGenerators.cleaning(t, "inner");
    var g = PartsGenerators.surviving(t, "outer", sub);
    t.next(g);
    t.close(sub);
    t.state(g);
    t.next(g);
    t.next(g);
  }

  static void closedFromOutsideThenSent(Trace t) {
    var sub = PartsGenerators.echo(t, "inner");
    var g = PartsGenerators.surviving(t, "outer", sub);
    t.next(g);
    t.close(sub);
    t.send(g, "lost");
    t.next(g);
  }

  static void closedFromOutsideThenThrown(Trace t) {
    for (Throwable thrown : List.of(new Spam("thrown"), new Quit("thrown"), new GeneratorExit())) {
      var sub = PartsGenerators.cleaning(t, "inner");
      var g = PartsGenerators.surviving(t, "outer", sub);
      t.next(g);
      t.close(sub);
      t.throw_(g, thrown);
      t.next(g);
    }
  }

  static void closedFromOutsideThenThrownStopIteration(Trace t) {
    var sub = PartsGenerators.cleaning(t, "inner");
    var g = PartsGenerators.surviving(t, "outer", sub);
    t.next(g);
    t.close(sub);
    t.throw_(g, new StopIteration("thrown"));
    t.next(g);
  }

  static void closedFromOutsideThenClosed(Trace t) {
    var sub = PartsGenerators.cleaning(t, "inner");
    var g = PartsGenerators.witness(t, "outer", sub);
    t.next(g);
    t.close(sub);
    t.close(g);
  }

  static void closedByTheOtherDelegator(Trace t) {
    var sub = PartsGenerators.cleaning(t, "inner");
    var g = PartsGenerators.witness(t, "g", sub);
    var h = PartsGenerators.witness(t, "h", sub);
    t.next(g);
    t.next(h);
    t.close(g);
    t.state(h);
    t.next(h);
  }

  static void failedByTheOtherDelegator(Trace t) {
    var sub = PartsGenerators.cleaning(t, "inner");
    var g = PartsGenerators.witness(t, "g", sub);
    var h = PartsGenerators.witness(t, "h", sub);
    t.next(g);
    t.next(h);
    t.throw_(g, new Eggs("thrown"));
    t.next(h);
  }

  @GeneratorMethod
  static void ignoring(TwoWayYielder<Object, Object> out) {
    try {
      out.yield_(1);
      out.yield_(2);
    } catch (GeneratorExit exit) {
      out.yield_("ignored");
    }
    out.yield_("left");
  }

  static void exitIgnoredUnderOneDelegator(Trace t) {
    var sub = DelegatingSharedGenerators.ignoring();
    var g = PartsGenerators.witness(t, "g", sub);
    var h = PartsGenerators.witness(t, "h", sub);
    t.next(g);
    t.next(h);
    t.close(g);
    t.drain(h);
  }

  @GeneratorMethod
  static void ownYield(
      TwoWayYielder<Object, Object> out, Trace t, Coroutine<Object, Object, ?> sub) {
    out.yield_("own");
    t.log("outer gets", out.<Object>yieldFrom(sub));
  }

  static void delegatorAtAnOwnYield(Trace t) {
    var sub = PartsGenerators.count(2);
    var g = DelegatingSharedGenerators.ownYield(t, sub);
    t.next(g);
    t.next(sub);
    t.next(g);
    t.next(g);
  }

  @GeneratorMethod
  static String stepping(
      TwoWayYielder<Object, Object> out, Trace t, Coroutine<Object, Object, String> sub) {
    t.log("outer takes", sub.next());
    t.log("outer sends and takes", sub.send("by hand"));
    String result = out.yieldFrom(sub);
    t.next(sub);
    return result;
  }

  static void delegatorStepsItItself(Trace t) {
    var g = DelegatingSharedGenerators.stepping(t, PartsGenerators.echo(t, "inner"));
    t.next(g);
    t.send(g, "through outer");
    t.send(g, "stop");
  }

  static void middleSteppedFromOutside(Trace t) {
    var sub = PartsGenerators.count(6);
    var middle = PartsGenerators.witness(t, "middle", sub);
    var g = PartsGenerators.witness(t, "outer", middle);
    t.next(g);
    t.next(middle);
    t.next(sub);
    t.next(g);
    t.next(middle);
    t.next(g);
    t.next(g);
  }

  static void middleBegunBefore(Trace t) {
    var inner = PartsGenerators.echo(t, "inner");
    var middle = PartsGenerators.witness(t, "middle", inner);
    t.next(middle);
    t.send(middle, "through middle");
    var g = PartsGenerators.witness(t, "outer", middle);
    t.next(g);
    t.send(g, "through outer");
    t.send(g, "stop");
  }

  static void middleEndedFromOutside(Trace t) {
    var middle = PartsGenerators.witness(t, "middle", PartsGenerators.count(2));
    var g = PartsGenerators.witness(t, "outer", middle);
    t.next(g);
    t.drain(middle);
    t.next(g);
  }

  static void middleClosedFromOutside(Trace t) {
    var sub = PartsGenerators.cleaning(t, "inner");
    var middle = PartsGenerators.witness(t, "middle", sub);
    var g = PartsGenerators.witness(t, "outer", middle);
    t.next(g);
    t.close(middle);
    t.state(sub);
    t.state(g);
    t.next(g);
  }

  static void middleSurvivesFromOutside(Trace t) {
    var middle = PartsGenerators.surviving(t, "middle", PartsGenerators.cleaning(t, "inner"));
    var g = PartsGenerators.witness(t, "outer", middle);
    t.next(g);
    t.throw_(middle, new Spam("thrown"));
    t.next(g);
  }

  static void innermostClosedFromOutside(Trace t) {
    var sub = PartsGenerators.cleaning(t, "inner");
    var g = PartsGenerators.witness(t, "outer", PartsGenerators.surviving(t, "middle", sub));
    t.next(g);
    t.close(sub);
    t.next(g);
    t.next(g);
  }

  static void atTwoDepths(Trace t) {
    var sub = PartsGenerators.count(5);
    var g = PartsGenerators.witness(t, "g", PartsGenerators.witness(t, "middle", sub));
    var h = PartsGenerators.witness(t, "h", sub);
    t.next(g);
    t.next(h);
    t.next(g);
    t.next(sub);
    t.next(h);
    t.next(h);
    t.next(g);
  }

  static void atTwoDepthsAndClosed(Trace t) {
    var sub = PartsGenerators.cleaning(t, "inner");
    var g = PartsGenerators.witness(t, "g", PartsGenerators.surviving(t, "middle", sub));
    var h = PartsGenerators.witness(t, "h", sub);
    t.next(g);
    t.next(h);
    t.close(h);
    t.next(g);
    t.close(g);
  }

  static void sharedDelegator(Trace t) {
    var sub = PartsGenerators.echo(t, "inner");
    var middle = PartsGenerators.witness(t, "middle", sub);
    var g = PartsGenerators.witness(t, "g", middle);
    var h = PartsGenerators.witness(t, "h", middle);
    t.next(g);
    t.next(h);
    t.send(g, "from g");
    t.send(h, "from h");
    t.send(middle, "to the middle");
    t.send(sub, "to the innermost");
    t.send(g, "stop");
    t.next(h);
  }

  @GeneratorMethod
  static void moving(TwoWayYielder<Object, Object> out, Trace t) {
    out.yieldFrom(PartsGenerators.witness(t, "first", PartsGenerators.count(2)));
    out.yieldFrom(PartsGenerators.witness(t, "second", PartsGenerators.count(2)));
  }

  static void sharedDelegatorMovesOn(Trace t) {
    var sub = DelegatingSharedGenerators.moving(t);
    var g = PartsGenerators.witness(t, "g", sub);
    var h = PartsGenerators.witness(t, "h", PartsGenerators.through(sub));
    t.next(g);
    t.next(h);
    t.next(g);
    t.next(h);
    t.next(g);
    t.next(h);
  }

  @GeneratorMethod
  static void several(
      TwoWayYielder<Object, Object> out,
      Trace t,
      List<? extends Coroutine<Object, Object, ?>> subs) {
    for (Coroutine<Object, Object, ?> sub : subs) {
      t.log("outer gets", out.<Object>yieldFrom(sub));
    }
  }

  static void delegatorOutlivesSeveral(Trace t) {
    var subs = List.of(
        PartsGenerators.count(3),
        PartsGenerators.count(3),
        PartsGenerators.count(3),
        PartsGenerators.count(3));
    t.next(subs.get(0));
    t.drain(subs.get(1));
    t.close(subs.get(2));
    t.drain(DelegatingSharedGenerators.several(t, subs));
  }
}
