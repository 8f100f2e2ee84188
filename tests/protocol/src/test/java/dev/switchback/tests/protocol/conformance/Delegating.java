package dev.switchback.tests.protocol.conformance;

import dev.switchback.Coroutine;
import dev.switchback.GeneratorMethod;
import dev.switchback.StopIteration;
import dev.switchback.TwoWayYielder;
import dev.switchback.tests.protocol.conformance.Trace.Eggs;
import dev.switchback.tests.protocol.conformance.Trace.Spam;
import java.util.ArrayList;
import java.util.List;

/** {@code delegating.py}: the order of steps, sent values and results. */
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
    var g = DelegatingGenerators.firstOuter(t);
    t.next(g);
    t.next(g);
    t.next(g);
  }

  @GeneratorMethod
  static void order(TwoWayYielder<Object, Object> out) {
    out.yield_("before");
    out.yieldFrom(PartsGenerators.count(2));
    out.yield_("between");
    out.yieldFrom(PartsGenerators.count(3));
    out.yield_("after");
  }

  static void valuesComeInTheOrderOfTheSource(Trace t) {
    t.drain(DelegatingGenerators.order());
  }

  static void nothingRunsBeforeTheFirstStep(Trace t) {
    var sub = DelegatingGenerators.firstInner(t);
    var g = PartsGenerators.through(sub);
    t.log("made");
    t.state(sub);
    t.next(g);
    t.state(sub);
  }

  @GeneratorMethod
  static void turnsOuter(
      TwoWayYielder<Object, Object> out,
      Trace t,
      Coroutine<Object, Object, ?> first,
      Coroutine<Object, Object, ?> second) {
    out.yieldFrom(first);
    t.log("between");
    out.yieldFrom(second);
  }

  @GeneratorMethod
  static void turnsInner(TwoWayYielder<Object, Object> out, Trace t, String name) {
    t.log(name, "starts");
    out.yield_(name);
  }

  static void subgeneratorStartsWhenItsTurnComes(Trace t) {
    t.drain(DelegatingGenerators.turnsOuter(
        t,
        DelegatingGenerators.turnsInner(t, "first"),
        DelegatingGenerators.turnsInner(t, "second")));
  }

  @GeneratorMethod
  static void resultsOuter(TwoWayYielder<Object, Object> out, Trace t) {
    t.log("gets", out.<Object>yieldFrom(DelegatingGenerators.resultsInner("text")));
    t.log("gets", out.<Object>yieldFrom(DelegatingGenerators.resultsInner(42)));
    t.log("gets", out.<Object>yieldFrom(DelegatingGenerators.resultsInner(List.of(1, 2))));
    t.log("gets", out.<Object>yieldFrom(DelegatingGenerators.resultsInner(null)));
  }

  @GeneratorMethod
  static Object resultsInner(TwoWayYielder<Object, Object> out, Object result) {
    out.yield_("value");
    return result;
  }

  static void resultIsTheValue(Trace t) {
    t.drain(DelegatingGenerators.resultsOuter(t));
  }

  @GeneratorMethod
  static void noResultInner(TwoWayYielder<Object, Object> out) {
    out.yield_("value");
  }

  static void subgeneratorWithoutReturnHasNoResult(Trace t) {
    t.drain(PartsGenerators.witness(t, "outer", DelegatingGenerators.noResultInner()));
  }

  static void resultMayBeAStopIteration(Trace t) {
    var inner = DelegatingGenerators.resultsInner(new StopIteration("result"));
    var g = PartsGenerators.witness(t, "outer", inner);
    t.next(g);
    t.next(g);
  }

  static void resultGoesUpThroughAllLevels(Trace t) {
    var inner = PartsGenerators.witness(t, "inner", PartsGenerators.count(1));
    var g = PartsGenerators.witness(t, "outer", PartsGenerators.witness(t, "middle", inner));
    t.next(g);
    t.next(g);
    t.next(g);
  }

  @GeneratorMethod
  static void nothingOuter(TwoWayYielder<Object, Object> out, Trace t) {
    t.log("gets", out.<Object>yieldFrom(DelegatingGenerators.nothingInner(t)));
    out.yield_("after");
  }

  @GeneratorMethod
  static String nothingInner(TwoWayYielder<Object, Object> out, Trace t) {
    if (t == null) {
      out.yield_("never");
    }
    return "at once";
  }

  static void subgeneratorThatYieldsNothing(Trace t) {
    var g = DelegatingGenerators.nothingOuter(t);
    t.next(g);
    t.next(g);
  }

  @GeneratorMethod
  static void stepOuter(TwoWayYielder<Object, Object> out, Trace t) {
    for (String name : List.of("a", "b", "c")) {
      t.log("outer gets", out.<Object>yieldFrom(DelegatingGenerators.stepInner(t, name)));
    }
  }

  @GeneratorMethod
  static String stepInner(TwoWayYielder<Object, Object> out, Trace t, String name) {
    t.log(name, "starts");
    if (!name.equals("b")) {
      out.yield_(name);
    }
    t.log(name, "ends");
    return name;
  }

  static void endOfOneAndStartOfTheNextInOneStep(Trace t) {
    var g = DelegatingGenerators.stepOuter(t);
    t.next(g);
    t.next(g);
    t.next(g);
  }

  @GeneratorMethod
  static List<String> expressionOuter(TwoWayYielder<Object, Object> out, Trace t) {
    return List.of(
        out.yieldFrom(DelegatingGenerators.expressionInner(t, "a")),
        out.yieldFrom(DelegatingGenerators.expressionInner(t, "b")),
        out.yieldFrom(DelegatingGenerators.expressionInner(t, "c")));
  }

  @GeneratorMethod
  static String expressionInner(TwoWayYielder<Object, Object> out, Trace t, String name) {
    out.yield_(name);
    t.log(name, "returns");
    return name + name;
  }

  static void severalInOneExpression(Trace t) {
    var g = DelegatingGenerators.expressionOuter(t);
    t.next(g);
    t.next(g);
    t.next(g);
    t.next(g);
  }

  @GeneratorMethod
  static int operandsOuter(TwoWayYielder<Object, Object> out, List<Integer> numbers) {
    return numbers.get(0) + out.<Integer>yieldFrom(DelegatingGenerators.operandsChange(numbers));
  }

  @GeneratorMethod
  static int operandsChange(TwoWayYielder<Object, Object> out, List<Integer> numbers) {
    numbers.set(0, (Integer) out.yield_("value"));
    return 10;
  }

  static void operandsBeforeItAreKept(Trace t) {
    var g = DelegatingGenerators.operandsOuter(new ArrayList<>(List.of(1)));
    t.next(g);
    t.send(g, 100);
  }

  @GeneratorMethod
  static int conditionOuter(TwoWayYielder<Object, Object> out) {
    int turns = 0;
    while (!out.yieldFrom(DelegatingGenerators.conditionInner(turns)).equals("enough")) {
      turns++;
    }
    return turns;
  }

  @GeneratorMethod
  static Object conditionInner(TwoWayYielder<Object, Object> out, int turn) {
    return out.yield_(List.of("turn", turn));
  }

  static void inTheConditionsOfALoop(Trace t) {
    var g = DelegatingGenerators.conditionOuter();
    t.next(g);
    t.send(g, "more");
    t.send(g, "more");
    t.send(g, "enough");
  }

  @GeneratorMethod
  static String nestedOuter(TwoWayYielder<Object, Object> out) {
    return out.yieldFrom(out.yieldFrom(DelegatingGenerators.nestedInner()));
  }

  @GeneratorMethod
  static Coroutine<Object, Object, String> nestedInner(TwoWayYielder<Object, Object> out) {
    out.yield_("choose");
    return PartsGenerators.count(2);
  }

  static void resultIsAGeneratorToDelegateTo(Trace t) {
    var g = DelegatingGenerators.nestedOuter();
    t.next(g);
    t.next(g);
    t.next(g);
    t.next(g);
  }

  static void sentValuesReachTheInnermost(Trace t) {
    var middle = PartsGenerators.witness(t, "middle", PartsGenerators.echo(t, "inner"));
    var g = PartsGenerators.witness(t, "outer", middle);
    t.next(g);
    t.send(g, "spam");
    t.send(g, 42);
    t.send(g, "stop");
  }

  @GeneratorMethod
  static void sentOuter(TwoWayYielder<Object, Object> out, Trace t) {
    t.log("outer is sent", out.yield_("before"));
    Object result = out.yieldFrom(PartsGenerators.echo(t, "inner"));
    t.log("outer is sent", out.yield_(result));
  }

  static void sentValuesBeforeAndAfter(Trace t) {
    var g = DelegatingGenerators.sentOuter(t);
    t.next(g);
    t.send(g, 1);
    t.send(g, 2);
    t.send(g, "stop");
    t.send(g, 3);
  }

  @GeneratorMethod
  static void leadingOuter(TwoWayYielder<Object, Object> out, Trace t) {
    Object sent = out.yield_("before");
    t.log("outer is sent", sent);
    t.log("inner returns", out.<Object>yieldFrom(DelegatingGenerators.leadingInner()));
  }

  @GeneratorMethod
  static Object leadingInner(TwoWayYielder<Object, Object> out) {
    return out.yield_("first");
  }

  static void sentValueThatLeadsToTheSubgenerator(Trace t) {
    var g = DelegatingGenerators.leadingOuter(t);
    t.next(g);
    t.send(g, "for outer");
    t.send(g, "for inner");
  }

  static void sendingNoneIsNext(Trace t) {
    var g = PartsGenerators.through(PartsGenerators.echo(t, "inner"));
    t.send(g, null);
    t.send(g, null);
    t.next(g);
  }

  static void sentValueBeforeTheFirstStep(Trace t) {
    var sub = PartsGenerators.count(2);
    var g = PartsGenerators.through(sub);
    t.send(g, "early");
    t.state(g);
    t.state(sub);
    t.drain(g);
  }

  @GeneratorMethod
  static void failingInner(TwoWayYielder<Object, Object> out, Trace t) {
    t.log("inner starts");
    if (t != null) {
      throw new Spam("at once");
    }
    out.yield_(null);
  }

  static void failingInItsFirstStep(Trace t) {
    var g = PartsGenerators.witness(t, "outer", DelegatingGenerators.failingInner(t));
    t.next(g);
    t.next(g);
  }

  @GeneratorMethod
  static void laterOuter(TwoWayYielder<Object, Object> out, Trace t) {
    try {
      out.yieldFrom(DelegatingGenerators.laterInner(t));
    } finally {
      t.log("outer cleans up");
    }
  }

  @GeneratorMethod
  static void laterInner(TwoWayYielder<Object, Object> out, Trace t) {
    try {
      out.yield_(1);
      throw new Spam("later");
    } finally {
      t.log("inner cleans up");
    }
  }

  static void failingInALaterStep(Trace t) {
    t.drain(DelegatingGenerators.laterOuter(t));
  }

  @GeneratorMethod
  static void overSent(TwoWayYielder<Object, Object> out) {
    String sent = (String) out.yield_(1);
    throw new Eggs(sent);
  }

  static void failingOverASentValue(Trace t) {
    var g = PartsGenerators.witness(t, "outer", DelegatingGenerators.overSent());
    t.next(g);
    t.send(g, "rotten");
    t.state(g);
  }

  @GeneratorMethod
  static void survivesOuter(TwoWayYielder<Object, Object> out, Trace t) {
    for (int attempt = 1; attempt < 4; attempt++) {
      try {
        t.log("result", out.<Object>yieldFrom(DelegatingGenerators.survivesInner(attempt)));
      } catch (Spam spam) {
        t.log("caught", spam);
      }
    }
  }

  @GeneratorMethod
  static String survivesInner(TwoWayYielder<Object, Object> out, int attempt) {
    out.yield_(List.of("attempt", attempt));
    if (attempt < 3) {
      throw new Spam("failed");
    }
    return "worked";
  }

  static void delegatorSurvivesTheFailure(Trace t) {
    t.drain(DelegatingGenerators.survivesOuter(t));
  }

  @GeneratorMethod
  static void raisesStop(TwoWayYielder<Object, Object> out) {
    out.yield_(1);
    throw new StopIteration("not a result");
  }

  static void stopIterationRaisedByASubgenerator(Trace t) {
    var g = PartsGenerators.witness(t, "outer", DelegatingGenerators.raisesStop());
    t.next(g);
    t.next(g);
  }

  @GeneratorMethod
  static void exhausting(TwoWayYielder<Object, Object> out, Coroutine<Object, Object, ?> other) {
    out.yield_(1);
    out.yield_(other.next());
    out.yield_(other.next());
  }

  static void stopIterationOfAnotherGenerator(Trace t) {
    var inner = DelegatingGenerators.exhausting(PartsGenerators.count(1));
    t.drain(PartsGenerators.witness(t, "outer", inner));
  }

  @GeneratorMethod
  static void finallyOuter(TwoWayYielder<Object, Object> out, Trace t) {
    try {
      out.yieldFrom(DelegatingGenerators.laterInner(t));
    } finally {
      out.yieldFrom(PartsGenerators.count(2));
      t.log("outer has cleaned up");
    }
  }

  static void finallyMayDelegate(Trace t) {
    t.drain(DelegatingGenerators.finallyOuter(t));
  }

  @GeneratorMethod
  static Object returnOuter(TwoWayYielder<Object, Object> out, Trace t) {
    try {
      return out.yieldFrom(DelegatingGenerators.resultsInner("result"));
    } finally {
      t.log("in between", out.<Object>yieldFrom(PartsGenerators.count(1)));
    }
  }

  static void returnWaitsForTheFinally(Trace t) {
    var g = DelegatingGenerators.returnOuter(t);
    t.next(g);
    t.next(g);
    t.next(g);
  }

  @GeneratorMethod
  static int walk(TwoWayYielder<Object, Object> out, int depth, String name) {
    if (depth == 0) {
      return 1;
    }
    int left = out.yieldFrom(DelegatingGenerators.walk(depth - 1, name + "l"));
    out.yield_(name);
    int right = out.yieldFrom(DelegatingGenerators.walk(depth - 1, name + "r"));
    return left + right;
  }

  static void recursionOverATree(Trace t) {
    var g = DelegatingGenerators.walk(3, "t");
    for (int i = 0; i < 8; i++) {
      t.next(g);
    }
  }

  @GeneratorMethod
  static String even(TwoWayYielder<Object, Object> out, int number) {
    out.yield_(List.of("even", number));
    return number == 0 ? "even" : out.yieldFrom(DelegatingGenerators.odd(number - 1));
  }

  @GeneratorMethod
  static String odd(TwoWayYielder<Object, Object> out, int number) {
    out.yield_(List.of("odd", number));
    return number == 0 ? "odd" : out.yieldFrom(DelegatingGenerators.even(number - 1));
  }

  static void mutualRecursion(Trace t) {
    t.drain(PartsGenerators.witness(t, "outer", DelegatingGenerators.even(3)));
  }

  @GeneratorMethod
  static int level(TwoWayYielder<Object, Object> out, int depth) {
    if (depth == 0) {
      return (Integer) out.yield_("bottom");
    }
    return 1 + out.<Integer>yieldFrom(DelegatingGenerators.level(depth - 1));
  }

  static void hundredLevels(Trace t) {
    var g = DelegatingGenerators.level(100);
    t.next(g);
    t.send(g, 1000);
    t.state(g);
  }

  static void afterTheEnd(Trace t) {
    var g = PartsGenerators.through(PartsGenerators.cleaning(t, "inner"));
    t.next(g);
    t.next(g);
    t.next(g);
    t.next(g);
    t.send(g, null);
    t.send(g, "late");
  }
}
