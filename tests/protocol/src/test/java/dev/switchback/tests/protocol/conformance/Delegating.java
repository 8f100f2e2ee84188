package dev.switchback.tests.protocol.conformance;

import dev.switchback.Coroutine;
import dev.switchback.Generator;
import dev.switchback.GeneratorExit;
import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.tests.protocol.conformance.Trace.Eggs;
import dev.switchback.tests.protocol.conformance.Trace.Spam;

/** {@code delegating.py}: who is resumed, thrown into and closed, and what comes back. */
final class Delegating {
  private Delegating() {}

  @GeneratorMethod
  static void firstOuter(TwoWayYielder<Object, Object> out, Trace t) {
    t.log("outer starts");
    out.yieldFrom(DelegatingGenerators.firstInner(t));
    t.log("outer ends");
  }

  @GeneratorMethod
  static void firstInner(TwoWayYielder<Object, Object> out, Trace t) {
    t.log("inner starts");
    out.yield_(42);
    t.log("inner ends");
  }

  static void firstNextReachesTheSubgenerator(Trace t) {
    Generator<Object> g = DelegatingGenerators.firstOuter(t);
    t.next(g);
    t.next(g);
    t.next(g);
  }

  @GeneratorMethod
  static void handledOuter(TwoWayYielder<Object, Object> out, Trace t) {
    String result = out.yieldFrom(DelegatingGenerators.handledInner(t));
    t.log("outer gets", result);
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
    Coroutine<Object, Object, ?> g = DelegatingGenerators.handledOuter(t);
    t.next(g);
    t.throw_(g, new Spam("lettuce"));
    t.next(g);
    t.next(g);
  }

  @GeneratorMethod
  static void unhandledOuter(TwoWayYielder<Object, Object> out, Trace t) {
    try {
      out.yieldFrom(DelegatingGenerators.unhandledInner(t));
    } catch (Eggs eggs) {
      t.log("outer caught", eggs);
      out.yield_("rescued");
    }
  }

  @GeneratorMethod
  static void unhandledInner(TwoWayYielder<Object, Object> out, Trace t) {
    try {
      out.yield_(1);
    } finally {
      t.log("inner cleans up");
    }
  }

  static void thrownIntoTheSubgeneratorAndNotHandled(Trace t) {
    Coroutine<Object, Object, ?> g = DelegatingGenerators.unhandledOuter(t);
    t.next(g);
    t.throw_(g, new Eggs("scrambled"));
    t.drain(g);
  }

  @GeneratorMethod
  static void closingOuter(TwoWayYielder<Object, Object> out, Trace t) {
    try {
      out.yieldFrom(DelegatingGenerators.closingInner(t));
    } catch (GeneratorExit exit) {
      t.log("outer exits");
      throw exit;
    }
  }

  @GeneratorMethod
  static void closingInner(TwoWayYielder<Object, Object> out, Trace t) {
    try {
      out.yield_(1);
    } catch (GeneratorExit exit) {
      t.log("inner exits");
      throw exit;
    }
  }

  static void closingClosesTheSubgeneratorFirst(Trace t) {
    Generator<Object> g = DelegatingGenerators.closingOuter(t);
    t.next(g);
    t.close(g);
    t.state(g);
  }
}
