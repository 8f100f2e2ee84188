package dev.switchback.tests.protocol.conformance;

import dev.switchback.Coroutine;
import dev.switchback.GeneratorMethod;
import dev.switchback.StopIteration;
import dev.switchback.TwoWayYielder;
import dev.switchback.tests.protocol.conformance.Trace.Resource;
import dev.switchback.tests.protocol.conformance.Trace.Spam;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** {@code sending.py}: what a yield answers, where it may stand, and in which order things happen around it. */
final class Sending {
  private Sending() {}

  @GeneratorMethod
  static void answered(TwoWayYielder<Object, Object> out, Trace t) {
    t.log("got", out.yield_(1));
    out.yield_(2);
  }

  static void answerOfYield(Trace t) {
    Coroutine<Object, Object, ?> g = SendingGenerators.answered(t);
    t.next(g);
    t.send(g, 42);
    t.send(g, 43);
  }

  @GeneratorMethod
  static void listener(TwoWayYielder<Object, Object> out, Trace t) {
    while (true) {
      t.log("got", out.yield_("value"));
    }
  }

  static void nextSendsNone(Trace t) {
    Coroutine<Object, Object, ?> g = SendingGenerators.listener(t);
    t.next(g);
    t.next(g);
    t.send(g, null);
  }

  @GeneratorMethod
  static void starts(TwoWayYielder<Object, Object> out, Trace t) {
    t.log("starts");
    out.yield_(1);
  }

  static void sendNoneStarts(Trace t) {
    Coroutine<Object, Object, ?> g = SendingGenerators.starts(t);
    t.send(g, null);
  }

  @GeneratorMethod
  static void gotOne(TwoWayYielder<Object, Object> out, Trace t) {
    t.log("got", out.yield_(1));
  }

  static void tooEarly(Trace t) {
    Coroutine<Object, Object, ?> g = SendingGenerators.gotOne(t);
    t.send(g, "foo");
    t.state(g);
    t.next(g);
    t.send(g, "bar");
  }

  @GeneratorMethod
  static Object returns(TwoWayYielder<Object, Object> out) {
    Object got = out.yield_(1);
    return List.of(got, "returned");
  }

  static void findsTheEnd(Trace t) {
    Coroutine<Object, Object, ?> g = SendingGenerators.returns();
    t.next(g);
    t.send(g, "a");
    t.send(g, "b");
    t.send(g, null);
  }

  @GeneratorMethod
  static void raises(TwoWayYielder<Object, String> out) {
    String got = out.yield_(1);
    throw new Spam(got);
  }

  static void afterAnException(Trace t) {
    Coroutine<Object, String, ?> g = SendingGenerators.raises();
    t.next(g);
    t.send(g, "fatal");
    t.send(g, "too late");
  }

  @GeneratorMethod
  static Object returnsSent(TwoWayYielder<Object, Object> out) {
    return out.yield_(1);
  }

  static void resultIsWhatWasSent(Trace t) {
    for (Object value : Arrays.asList("text", List.of(2, 3), new StopIteration(2), null)) {
      Coroutine<Object, Object, ?> g = SendingGenerators.returnsSent();
      t.next(g);
      t.send(g, value);
    }
  }

  @GeneratorMethod
  static void returnsToSender(TwoWayYielder<Object, Object> out) {
    Object value = null;
    while (true) {
      value = out.yield_(value);
    }
  }

  static void sameObject(Trace t) {
    Coroutine<Object, Object, ?> g = SendingGenerators.returnsToSender();
    g.next();
    Spam spam = new Spam("itself");
    t.log(g.send(spam) == spam);
    t.log(g.send(g) == g);
  }

  @GeneratorMethod
  static void augmented(TwoWayYielder<Object, Integer> out, List<Integer> seen) {
    int count = 0;
    while (count < 25) {
      count += out.yield_(null);
      seen.add(count);
    }
  }

  static void augmentedAssignment(Trace t) {
    List<Integer> seen = new ArrayList<>();
    Coroutine<Object, Integer, ?> g = SendingGenerators.augmented(seen);
    t.next(g);
    for (int i = 0; i < 3; i++) {
      t.send(g, 10);
      t.log(seen);
    }
  }

  @GeneratorMethod
  static int augmentedElement(TwoWayYielder<Object, Integer> out, int[] counts) {
    counts[0] += out.yield_("ready");
    return counts[0];
  }

  static void augmentedAssignmentReadsFirst(Trace t) {
    int[] counts = {1};
    Coroutine<Object, Integer, ?> g = SendingGenerators.augmentedElement(counts);
    t.next(g);
    counts[0] = 100;
    t.send(g, 10);
  }

  @GeneratorMethod
  static void chained(TwoWayYielder<Object, Integer> out, String[] data) {
    data[out.yield_("first")] = data[out.yield_("second")] = "new";
  }

  static void chainedAssignment(Trace t) {
    String[] data = {"old", "older"};
    Coroutine<Object, Integer, ?> g = SendingGenerators.chained(data);
    t.next(g);
    t.log(Arrays.asList(data));
    t.send(g, 0);
    t.log(Arrays.asList(data));
    t.send(g, 1);
    t.log(Arrays.asList(data));
  }

  private static Object noted(Trace t, Object what) {
    t.log("evaluated", what);
    return what;
  }

  @GeneratorMethod
  static void arguments(TwoWayYielder<Object, Object> out, Trace t) {
    t.log(
        "called",
        Arrays.asList(
            noted(t, "first"), out.yield_(1), noted(t, "third"), out.yield_(2), noted(t, "fifth")));
  }

  static void argumentsFromLeftToRight(Trace t) {
    Coroutine<Object, Object, ?> g = SendingGenerators.arguments(t);
    t.next(g);
    t.send(g, "second");
    t.send(g, "fourth");
  }

  @GeneratorMethod
  static int operands(TwoWayYielder<Object, Integer> out) {
    return out.yield_("left") - out.yield_("right") * out.yield_("factor");
  }

  static void operandsFromLeftToRight(Trace t) {
    Coroutine<Object, Integer, ?> g = SendingGenerators.operands();
    t.next(g);
    t.send(g, 100);
    t.send(g, 3);
    t.send(g, 7);
  }

  @GeneratorMethod
  static void nested(TwoWayYielder<Object, Object> out, Trace t) {
    t.log("outer got", out.yield_(out.yield_(1)));
  }

  static void yieldOfAYield(Trace t) {
    Coroutine<Object, Object, ?> g = SendingGenerators.nested(t);
    t.next(g);
    t.send(g, "back again");
    t.send(g, "last");
  }

  @GeneratorMethod
  static void either(TwoWayYielder<Object, Boolean> out, Trace t) {
    while (true) {
      t.log("or:", out.yield_("left") || out.yield_("right"));
    }
  }

  static void orSuspendsAtNeed(Trace t) {
    Coroutine<Object, Boolean, ?> g = SendingGenerators.either(t);
    t.next(g);
    t.send(g, true);
    t.send(g, false);
    t.send(g, true);
  }

  @GeneratorMethod
  static void both(TwoWayYielder<Object, Boolean> out, Trace t) {
    while (true) {
      t.log("and:", out.yield_("left") && out.yield_("right"));
    }
  }

  static void andSuspendsAtNeed(Trace t) {
    Coroutine<Object, Boolean, ?> g = SendingGenerators.both(t);
    t.next(g);
    t.send(g, false);
    t.send(g, true);
    t.send(g, true);
  }

  @GeneratorMethod
  static void chosen(TwoWayYielder<Object, Object> out, Trace t) {
    while (true) {
      t.log("chose", (boolean) out.yield_("condition") ? out.yield_("then") : out.yield_("else"));
    }
  }

  static void conditionalExpression(Trace t) {
    Coroutine<Object, Object, ?> g = SendingGenerators.chosen(t);
    t.next(g);
    t.send(g, true);
    t.send(g, 1);
    t.send(g, false);
    t.send(g, 2);
  }

  @GeneratorMethod
  static int whileSent(TwoWayYielder<Object, Boolean> out) {
    int turns = 0;
    while (out.yield_(turns)) {
      turns++;
    }
    return turns;
  }

  static void conditionOfALoop(Trace t) {
    Coroutine<Object, Boolean, ?> g = SendingGenerators.whileSent();
    t.next(g);
    t.send(g, true);
    t.send(g, true);
    t.send(g, false);
  }

  @GeneratorMethod
  static void doubled(TwoWayYielder<Object, List<Integer>> out) {
    for (int each : out.yield_("what?")) {
      out.yield_(each * 2);
    }
  }

  static void sourceOfALoop(Trace t) {
    Coroutine<Object, List<Integer>, ?> g = SendingGenerators.doubled();
    t.next(g);
    t.send(g, List.of(1, 2, 3));
    t.all(g);
  }

  @GeneratorMethod
  static void raisesSent(TwoWayYielder<Object, RuntimeException> out) {
    throw out.yield_("which?");
  }

  static void raisedAsSent(Trace t) {
    Coroutine<Object, RuntimeException, ?> g = SendingGenerators.raisesSent();
    t.next(g);
    t.send(g, new Spam("this"));
    t.state(g);
  }

  @GeneratorMethod
  static void managesSent(TwoWayYielder<Object, Resource> out, Trace t) {
    try (Resource resource = out.yield_("which?")) {
      out.yield_(resource.name());
      t.log("still open");
    }
  }

  static void managedAsSent(Trace t) {
    Coroutine<Object, Resource, ?> g = SendingGenerators.managesSent(t);
    t.next(g);
    t.attempt("send door", () -> g.send(t.open("door")));
    t.next(g);
  }

  @GeneratorMethod
  static void counter(TwoWayYielder<Object, Integer> out, int limit) {
    int i = 0;
    while (i < limit) {
      Integer jump = out.yield_(i);
      i = jump == null ? i + 1 : jump;
    }
  }

  static void counterThatCanBeSet(Trace t) {
    Coroutine<Object, Integer, ?> g = SendingGenerators.counter(10);
    t.next(g);
    t.next(g);
    t.send(g, 8);
    t.next(g);
    t.next(g);
  }

  static void loopAndSendAlternate(Trace t) {
    Coroutine<Object, Integer, ?> g = SendingGenerators.counter(12);
    for (Object value : g) {
      t.log("value", value);
      if (value.equals(2)) {
        t.send(g, 9);
      }
    }
  }

  @GeneratorMethod
  static void keepsLast(TwoWayYielder<Object, Object> out) {
    Object last = "nothing";
    while (true) {
      Object sent = out.yield_(last);
      if (sent != null) {
        last = sent;
      }
    }
  }

  static void assignmentKeepsTheLast(Trace t) {
    Coroutine<Object, Object, ?> g = SendingGenerators.keepsLast();
    t.next(g);
    t.send(g, "a");
    t.next(g);
    t.next(g);
    t.send(g, "b");
    t.next(g);
  }

  @GeneratorMethod
  static void player(TwoWayYielder<String, String> out, String name) {
    String heard = out.yield_(name + " is ready");
    while (true) {
      heard = out.yield_(heard + name);
    }
  }

  static void twoGeneratorsTalk(Trace t) {
    Coroutine<String, String, ?> a = SendingGenerators.player("a");
    Coroutine<String, String, ?> b = SendingGenerators.player("b");
    t.next(a);
    t.next(b);
    String ball = "-";
    for (int i = 0; i < 3; i++) {
      ball = t.send(a, ball);
      ball = t.send(b, ball);
    }
  }
}
