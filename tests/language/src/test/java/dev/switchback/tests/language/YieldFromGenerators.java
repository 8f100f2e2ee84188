package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.Coroutine;
import dev.switchback.Generator;
import dev.switchback.GeneratorExit;
import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;

/** {@code yieldFrom} of machines: PEP 380. */
final class YieldFromGenerators {
  private YieldFromGenerators() {}

  @GeneratorMethod
  static void leaf(Yielder<Integer> out, int n) {
    for (int i = 0; i < n; i++) {
      out.yield_(i);
    }
    mark("leaf ended");
  }

  @GeneratorMethod
  static String leafWithResult(Yielder<Integer> out, String s) {
    out.yield_(s.length());
    return s + "!";
  }

  @GeneratorMethod
  static void leafWithFinally(Yielder<Integer> out) {
    try {
      out.yield_(1);
      out.yield_(2);
    } catch (IllegalArgumentException e) {
      log("leaf caught", e);
      out.yield_(3);
    } finally {
      mark("leaf's finally");
    }
  }

  @GeneratorMethod
  static void leafThatIgnoresExit(Yielder<Integer> out) {
    try {
      out.yield_(1);
    } catch (GeneratorExit e) {
      mark("ignoring");
    }
    out.yield_(2);
  }

  @GeneratorMethod
  static String leafTwoWay(TwoWayYielder<Integer, String> out) {
    String all = "";
    for (int i = 0; i < 3; i++) {
      all += out.yield_(i);
      mark(all);
    }
    return all;
  }

  @GeneratorMethod
  static void generator(Yielder<Integer> out) {
    out.yield_(-1);
    out.yieldFrom(YieldFromGeneratorsGenerators.leaf(3));
    out.yield_(-2);
    Generator<Integer> two = YieldFromGeneratorsGenerators.leaf(2);
    out.yieldFrom(two);
    log("state", two.state());
  }

  @GeneratorMethod
  static String result(Yielder<Integer> out) {
    String s = out.yieldFrom(YieldFromGeneratorsGenerators.leafWithResult("abc"));
    mark(s);
    Coroutine<Integer, Void, String> coroutine = YieldFromGeneratorsGenerators.leafWithResult(s);
    s = out.yieldFrom(coroutine);
    log("result", coroutine.result());
    return s;
  }

  @GeneratorMethod
  static void closeAndThrowReachTheLeaf(Yielder<Integer> out) {
    try {
      out.yieldFrom(YieldFromGeneratorsGenerators.leafWithFinally());
      mark("leaf ended");
    } catch (IllegalArgumentException e) {
      log("caught", e);
      out.yield_(10);
    } finally {
      mark("finally");
      out.yield_(20);
    }
  }

  @GeneratorMethod
  static void ignoredExitIsRaisedHere(Yielder<Integer> out) {
    Generator<Integer> leaf = YieldFromGeneratorsGenerators.leafThatIgnoresExit();
    try {
      out.yieldFrom(leaf);
    } catch (IllegalStateException e) {
      mark("ignored: " + e.getMessage().startsWith("generator ignored GeneratorExit"));
      log("state", leaf.state());
    }
    mark("after");
  }

  @GeneratorMethod
  static String twoWay(TwoWayYielder<Integer, String> out) {
    String first = out.yield_(100);
    String rest = out.yieldFrom(YieldFromGeneratorsGenerators.leafTwoWay());
    return first + rest;
  }

  @GeneratorMethod
  static String factoryArgumentSuspends(TwoWayYielder<Integer, String> out) {
    String s = out.yieldFrom(YieldFromGeneratorsGenerators.twoWayOf(out.yield_(1)));
    return s + out.yieldFrom(YieldFromGeneratorsGenerators.twoWayOf(s));
  }

  @GeneratorMethod
  static String twoWayOf(TwoWayYielder<Integer, String> out, String s) {
    return s + out.yield_(s == null ? -1 : s.length());
  }

  @GeneratorMethod
  static void chain(Yielder<Integer> out, int depth) {
    if (depth == 0) {
      out.yieldFrom(YieldFromGeneratorsGenerators.leafWithFinally());
    } else {
      out.yieldFrom(YieldFromGeneratorsGenerators.chain(depth - 1));
    }
    out.yield_(1000 + depth);
  }

  @GeneratorMethod
  static void aGeneratorThatHasStarted(Yielder<Integer> out) {
    Generator<Integer> leaf = YieldFromGeneratorsGenerators.leaf(4);
    out.yield_(leaf.next());
    log("peeked", leaf.hasNext());
    out.yieldFrom(leaf);
    log("state", leaf.state());
  }

  @GeneratorMethod
  static void aGeneratorThatHasEnded(Yielder<Integer> out) {
    Generator<Integer> leaf = YieldFromGeneratorsGenerators.leaf(0);
    log("has next", leaf.hasNext());
    out.yieldFrom(leaf);
    Coroutine<Integer, Void, String> coroutine = YieldFromGeneratorsGenerators.leafWithResult("x");
    coroutine.close();
    String s = out.yieldFrom(coroutine);
    log("result", s);
    out.yield_(1);
  }

  @GeneratorMethod
  static void byCallAndByYieldFrom(Yielder<Integer> out) {
    leaf(out, 2);
    chain(out, 1);
    out.yieldFrom(YieldFromGeneratorsGenerators.byCall(2));
  }

  @GeneratorMethod
  static void byCall(Yielder<Integer> out, int n) {
    leaf(out, n);
    out.yieldFrom(YieldFromGeneratorsGenerators.leaf(n));
  }

  @GeneratorMethod
  static void sharedByTwo(Yielder<Integer> out) {
    Generator<Integer> shared = YieldFromGeneratorsGenerators.leaf(4);
    Generator<Integer> a = YieldFromGeneratorsGenerators.delegator(shared, 10);
    Generator<Integer> b = YieldFromGeneratorsGenerators.delegator(shared, 20);
    out.yield_(a.next());
    out.yield_(b.next());
    out.yieldFrom(a);
    out.yieldFrom(b);
  }

  @GeneratorMethod
  static void delegator(Yielder<Integer> out, Generator<Integer> source, int last) {
    out.yieldFrom(source);
    out.yield_(last);
  }

  static java.util.stream.Stream<Object[]> delegatorArguments() {
    return java.util.stream.Stream.of(3, 0)
        .map(n -> new Object[] {YieldFromGeneratorsGenerators.leaf(n), 7});
  }
}
