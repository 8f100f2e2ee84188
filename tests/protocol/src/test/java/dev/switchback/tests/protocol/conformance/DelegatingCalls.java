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
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** {@code delegating_calls.py}: calls of templates with one's own capability. */
final class DelegatingCalls {
  private DelegatingCalls() {}

  @GeneratorMethod
  static void orderOuter(TwoWayYielder<Object, Object> out, Trace t) {
    t.log("outer starts");
    out.yield_("before");
    orderInner(out, t);
    t.log("outer ends");
  }

  @GeneratorMethod
  static void orderInner(TwoWayYielder<Object, Object> out, Trace t) {
    t.log("inner starts");
    out.yield_(42);
    t.log("inner ends");
  }

  static void orderOfACall(Trace t) {
    var g = DelegatingCallsGenerators.orderOuter(t);
    t.next(g);
    t.next(g);
    t.next(g);
  }

  private static <T> T said(Trace t, T value) {
    t.log("evaluated", value);
    return value;
  }

  @GeneratorMethod
  static void argumentsOuter(TwoWayYielder<Object, Object> out, Trace t) {
    out.yield_("before");
    argumentsInner(out, said(t, "a"), said(t, "b"));
  }

  @GeneratorMethod
  static void argumentsInner(TwoWayYielder<Object, Object> out, String a, String b) {
    out.yield_(List.of(a, b));
  }

  static void argumentsOfACall(Trace t) {
    t.drain(DelegatingCallsGenerators.argumentsOuter(t));
  }

  @GeneratorMethod
  static void suspendingOuter(TwoWayYielder<Object, Object> out, Trace t) {
    t.log(
        "outer gets",
        suspendingInner(out, said(t, 1), suspendingInner(out, said(t, 2), out.yield_("which?"))));
  }

  @GeneratorMethod
  static int suspendingInner(TwoWayYielder<Object, Object> out, int a, Object b) {
    out.yield_(List.of(a, b));
    return a + (Integer) b;
  }

  static void argumentsThatSuspend(Trace t) {
    var g = DelegatingCallsGenerators.suspendingOuter(t);
    t.next(g);
    t.send(g, 3);
    t.next(g);
    t.next(g);
  }

  @GeneratorMethod
  static List<Integer> expressionOuter(TwoWayYielder<Object, Object> out, Trace t) {
    return List.of(
        expressionInner(out, t, 1), expressionInner(out, t, 2), expressionInner(out, t, 3));
  }

  @GeneratorMethod
  static int expressionInner(TwoWayYielder<Object, Object> out, Trace t, int number) {
    t.log("starts", number);
    out.yield_(number);
    return number * number;
  }

  static void callsInOneExpression(Trace t) {
    var g = DelegatingCallsGenerators.expressionOuter(t);
    for (int i = 0; i < 4; i++) {
      t.next(g);
    }
  }

  @GeneratorMethod
  static void nothing(TwoWayYielder<Object, Object> out, Trace t) {
    t.log("outer gets", Parts.count(out, 0));
    out.yield_("after");
  }

  static void callThatYieldsNothing(Trace t) {
    t.drain(DelegatingCallsGenerators.nothing(t));
  }

  @GeneratorMethod
  static void sentOuter(TwoWayYielder<Object, Object> out, Trace t) {
    String result = sentMiddle(out, t);
    t.log("outer gets", result);
    t.log("outer is sent", out.yield_(result));
  }

  @GeneratorMethod
  static String sentMiddle(TwoWayYielder<Object, Object> out, Trace t) {
    String result = Parts.echo(out, t, "inner");
    t.log("middle gets", result);
    return result;
  }

  static void sentToACallee(Trace t) {
    var g = DelegatingCallsGenerators.sentOuter(t);
    t.next(g);
    t.send(g, 1);
    t.send(g, "stop");
    t.send(g, 2);
  }

  @GeneratorMethod
  static void thrownOuter(TwoWayYielder<Object, Object> out, Trace t) {
    try {
      middle(out, t);
    } catch (Eggs eggs) {
      t.log("outer caught", eggs);
      out.yield_("rescued");
    }
  }

  @GeneratorMethod
  static void middle(TwoWayYielder<Object, Object> out, Trace t) {
    try {
      Parts.cleaning(out, t, "inner");
    } finally {
      t.log("middle cleans up");
    }
  }

  static void thrownIntoACallee(Trace t) {
    var g = DelegatingCallsGenerators.thrownOuter(t);
    t.next(g);
    t.throw_(g, new Eggs("thrown"));
    t.drain(g);
  }

  @GeneratorMethod
  static void handlingOuter(TwoWayYielder<Object, Object> out, Trace t) {
    t.log("outer gets", handlingInner(out));
  }

  @GeneratorMethod
  static String handlingInner(TwoWayYielder<Object, Object> out) {
    try {
      out.yield_(1);
    } catch (Spam spam) {
      out.yield_(List.of("inner caught", spam));
    }
    return "result";
  }

  static void thrownIntoACalleeThatHandlesIt(Trace t) {
    var g = DelegatingCallsGenerators.handlingOuter(t);
    t.next(g);
    t.throw_(g, new Spam("thrown"));
    t.next(g);
  }

  @GeneratorMethod
  static void raisedOuter(TwoWayYielder<Object, Object> out, Trace t) {
    for (boolean first : new boolean[] {true, false}) {
      try {
        raisedInner(out, first);
      } catch (Quit quit) {
        t.log("outer caught", quit);
      }
    }
  }

  @GeneratorMethod
  static void raisedInner(TwoWayYielder<Object, Object> out, boolean first) {
    if (first) {
      throw new Quit("at once");
    }
    out.yield_(1);
    throw new Quit("later");
  }

  static void raisedByACallee(Trace t) {
    t.drain(DelegatingCallsGenerators.raisedOuter(t));
  }

  @GeneratorMethod
  static void closingOuter(TwoWayYielder<Object, Object> out, Trace t) {
    try {
      middle(out, t);
    } catch (GeneratorExit exit) {
      t.log("outer sees", exit);
      throw exit;
    }
  }

  static void closingACaller(Trace t) {
    var g = DelegatingCallsGenerators.closingOuter(t);
    t.next(g);
    t.close(g);
    t.state(g);
  }

  @GeneratorMethod
  static void raisingOuter(TwoWayYielder<Object, Object> out, Trace t) {
    try {
      raisingInner(out);
    } catch (Eggs eggs) {
      t.log("outer sees", eggs);
      throw eggs;
    }
  }

  @GeneratorMethod
  static void raisingInner(TwoWayYielder<Object, Object> out) {
    try {
      out.yield_(1);
    } catch (GeneratorExit exit) {
      throw new Eggs("raised");
    }
  }

  static void closingACalleeThatRaises(Trace t) {
    var g = DelegatingCallsGenerators.raisingOuter(t);
    t.next(g);
    t.close(g);
  }

  @GeneratorMethod
  static void returningOuter(TwoWayYielder<Object, Object> out, Trace t) {
    try {
      t.log("outer gets", returningInner(out));
    } finally {
      t.log("outer cleans up");
    }
  }

  @GeneratorMethod
  static String returningInner(TwoWayYielder<Object, Object> out) {
    try {
      out.yield_(1);
      return null;
    } catch (GeneratorExit exit) {
      return "result";
    }
  }

  static void closingACalleeThatReturns(Trace t) {
    var g = DelegatingCallsGenerators.returningOuter(t);
    t.next(g);
    t.close(g);
    t.state(g);
  }

  @GeneratorMethod
  static void yieldingOuter(TwoWayYielder<Object, Object> out, Trace t) {
    try {
      t.log("outer gets", yieldingInner(out));
    } catch (IllegalStateException error) {
      t.log("outer caught", error);
    }
  }

  @GeneratorMethod
  static String yieldingInner(TwoWayYielder<Object, Object> out) {
    try {
      out.yield_(1);
    } catch (GeneratorExit exit) {
      out.yield_("ignored");
    }
    return "result";
  }

  static void closingACalleeThatYields(Trace t) {
    var g = DelegatingCallsGenerators.yieldingOuter(t);
    t.next(g);
    t.close(g);
    t.state(g);
    t.next(g);
  }

  @GeneratorMethod
  static void exitOuter(TwoWayYielder<Object, Object> out, Trace t, GeneratorExit exit) {
    try {
      exitInner(out, t, exit);
    } catch (GeneratorExit seen) {
      t.log("outer sees the same", seen == exit);
      throw seen;
    }
  }

  @GeneratorMethod
  static void exitInner(TwoWayYielder<Object, Object> out, Trace t, GeneratorExit exit) {
    try {
      out.yield_(1);
    } catch (GeneratorExit seen) {
      t.log("inner sees the same", seen == exit);
      throw seen;
    }
  }

  static void exitThrownIntoACallee(Trace t) {
    GeneratorExit exit = new GeneratorExit();
    var g = DelegatingCallsGenerators.exitOuter(t, exit);
    t.next(g);
    t.throw_(g, exit);
  }

  @GeneratorMethod
  static void stopOuter(TwoWayYielder<Object, Object> out, Trace t) {
    try {
      stopInner(out);
    } catch (StopIteration | IllegalStateException raised) {
      t.log("outer caught", raised);
    }
    out.yield_("after");
  }

  @GeneratorMethod
  static void stopInner(TwoWayYielder<Object, Object> out) {
    out.yield_(1);
    throw new StopIteration("raised");
  }

  static void stopIterationRaisedByACallee(Trace t) {
    t.drain(DelegatingCallsGenerators.stopOuter(t));
  }

  @GeneratorMethod
  static void through(TwoWayYielder<Object, Object> out, Trace t, String... names) {
    try {
      if (names.length == 1) {
        out.yield_(1);
      } else {
        through(out, t, names[1]);
      }
    } catch (Throwable raised) {
      t.log(names[0], "sees", raised);
      throw raised;
    }
  }

  static void stopIterationThrownThroughCalls(Trace t) {
    var g = DelegatingCallsGenerators.through(t, "outer", "inner");
    t.next(g);
    t.throw_(g, new StopIteration("thrown"));
  }

  @GeneratorMethod
  static String inFinally(TwoWayYielder<Object, Object> out, Trace t) {
    try {
      return Parts.count(out, 1);
    } finally {
      t.log("in between", Parts.count(out, 2));
    }
  }

  static void callInAFinally(Trace t) {
    var g = DelegatingCallsGenerators.inFinally(t);
    for (int i = 0; i < 4; i++) {
      t.next(g);
    }
  }

  @GeneratorMethod
  static int hanoi(
      TwoWayYielder<Object, Object> out, int disks, String source, String target, String spare) {
    if (disks == 0) {
      return 0;
    }
    int moves = hanoi(out, disks - 1, source, spare, target);
    out.yield_(List.of(disks, source, target));
    return moves + 1 + hanoi(out, disks - 1, spare, target, source);
  }

  static void recursiveCalls(Trace t) {
    var g = DelegatingCallsGenerators.hanoi(3, "a", "c", "b");
    for (int i = 0; i < 8; i++) {
      t.next(g);
    }
  }

  @GeneratorMethod
  static int level(TwoWayYielder<Object, Object> out, int depth, List<Integer> left) {
    if (depth == 0) {
      return (Integer) out.yield_("bottom");
    }
    try {
      return 1 + level(out, depth - 1, left);
    } catch (Spam spam) {
      left.add(depth);
      throw spam;
    }
  }

  static void hundredCalls(Trace t) {
    List<Integer> left = new ArrayList<>();
    var g = DelegatingCallsGenerators.level(100, left);
    t.next(g);
    t.send(g, 1000);
    g = DelegatingCallsGenerators.level(100, left);
    t.next(g);
    t.throw_(g, new Spam("thrown"));
    t.log("left", left.size(), "levels, first", left.get(0), "and last", left.get(99));
  }

  @GeneratorMethod
  static Object mixed(TwoWayYielder<Object, Object> out, Trace t) {
    var inner = DelegatingCallsGenerators.caller(t, PartsGenerators.echo(t, "inner"));
    return caller(out, t, PartsGenerators.witness(t, "sub", inner));
  }

  @GeneratorMethod
  static Object caller(
      TwoWayYielder<Object, Object> out, Trace t, Coroutine<Object, Object, ?> sub) {
    return Parts.witness(out, t, "callee", sub);
  }

  static void callsAndDelegationsInTurn(Trace t) {
    var g = DelegatingCallsGenerators.mixed(t);
    t.next(g);
    t.send(g, "value");
    t.send(g, "stop");
    g = DelegatingCallsGenerators.mixed(t);
    t.next(g);
    t.throw_(g, new Spam("thrown"));
    g = DelegatingCallsGenerators.mixed(t);
    t.next(g);
    t.close(g);
  }

  @GeneratorMethod
  static void sharedOuter(
      TwoWayYielder<Object, Object> out, Trace t, Coroutine<Object, Object, ?> sub) {
    t.log("outer gets", caller(out, t, sub));
  }

  static void calleeDelegatesToASharedOne(Trace t) {
    var sub = PartsGenerators.count(4);
    var g = DelegatingCallsGenerators.sharedOuter(t, sub);
    var h = DelegatingCallsGenerators.sharedOuter(t, sub);
    t.next(g);
    t.next(sub);
    t.next(h);
    t.drain(g);
    t.drain(h);
  }

  @GeneratorMethod
  static void stepping(TwoWayYielder<Object, Object> out, Runnable tries) {
    Parts.calling(out, tries);
  }

  static void calleeStepsItsCaller(Trace t) {
    var g = new AtomicReference<Coroutine<Object, Object, ?>>();
    g.set(DelegatingCallsGenerators.stepping(() -> {
      t.state(g.get());
      t.next(g.get());
      t.close(g.get());
    }));
    t.drain(g.get());
  }

  @GeneratorMethod
  static void told(TwoWayYielder<Object, Object> out) {
    out.yield_("before");
    Parts.count(out, 1);
    out.yield_("after");
  }

  static void yieldingFromACallee(Trace t) {
    var g = DelegatingCallsGenerators.told();
    for (int i = 0; i < 4; i++) {
      t.next(g);
      t.yieldingFrom(g, Map.of());
    }
  }
}
