package dev.switchback.tests.protocol.conformance;

import dev.switchback.Coroutine;
import dev.switchback.Frame;
import dev.switchback.Generator;
import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import dev.switchback.tests.protocol.conformance.Trace.Self;
import dev.switchback.tests.protocol.conformance.Trace.Spam;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.util.Map;

/** {@code frames.py}: looking into a suspended generator. */
final class Frames {
  private Frames() {}

  @GeneratorMethod
  static void life(TwoWayYielder<Object, Object> out, Trace t, Self me) {
    t.state(me.machine);
    out.yield_(1);
    t.state(me.machine);
  }

  static void statesOfALife(Trace t) {
    Self me = new Self();
    Coroutine<Object, Object, ?> g = me.machine = FramesGenerators.life(t, me);
    t.state(g);
    t.next(g);
    t.state(g);
    t.next(g);
    t.state(g);
  }

  @GeneratorMethod
  static void fails(Yielder<Object> out, String name) {
    out.yield_(name);
    throw new Spam(name);
  }

  static void closedByAnException(Trace t) {
    Generator<Object> g = FramesGenerators.fails("ham");
    t.next(g);
    t.locals(g);
    t.next(g);
    t.state(g);
    t.locals(g);
  }

  @GeneratorMethod
  static void twoParameters(Yielder<Object> out, String first, String second) {
    out.yield_(first);
    out.yield_(second);
  }

  static void parametersBeforeTheStart(Trace t) {
    t.locals(FramesGenerators.twoParameters("a", "b"));
  }

  @GeneratorMethod
  static void assigns(Yielder<Object> out, Trace t, int a) {
    out.yield_(1);
    int b = a + 1;
    out.yield_(2);
    int c = a + b;
    out.yield_(3);
    b += 100;
    out.yield_(4);
    t.log(a, b, c);
  }

  static void variablesAsTheyAreAssigned(Trace t) {
    Generator<Object> g = FramesGenerators.assigns(t, 1);
    t.locals(g);
    for (int i = 0; i < 5; i++) {
      t.next(g);
      t.locals(g);
    }
  }

  @GeneratorMethod
  static void totals(Yielder<Object> out, Trace t, int n) {
    int total = 0;
    for (int i = 0; i < n; i++) {
      total += i;
      out.yield_(total);
      t.log("turn", i);
    }
  }

  static void variablesOfALoop(Trace t) {
    Generator<Object> g = FramesGenerators.totals(t, 4);
    t.next(g);
    t.next(g);
    t.log("total", g.frame().locals().get("total"));
    t.next(g);
    t.log("i", g.frame().locals().get("i"));
  }

  @GeneratorMethod
  static void holdsNull(Yielder<Object> out, Trace t) {
    Object nothing = null;
    Object something = "there";
    out.yield_(1);
    t.log(nothing, something);
  }

  static void noneIsAValue(Trace t) {
    Generator<Object> g = FramesGenerators.holdsNull(t);
    t.next(g);
    t.locals(g);
  }

  @GeneratorMethod
  static void letsGo(Yielder<Object> out, int a) {
    int b = a + 1;
    out.yield_(b);
    int c = b + 1;
    out.yield_(c);
    out.yield_("end");
  }

  static void deadVariables(Trace t) {
    Generator<Object> g = FramesGenerators.letsGo(1);
    t.next(g);
    t.locals(g);
    t.next(g);
    t.locals(g);
    t.next(g);
    t.locals(g);
  }

  @GeneratorMethod
  static void afterALoop(Yielder<Object> out) {
    for (int i = 0; i < 1; i++) {
      out.yield_(i);
    }
    out.yield_("after");
  }

  static void variablesOfEndedBlocks(Trace t) {
    Generator<Object> g = FramesGenerators.afterALoop();
    t.next(g);
    t.next(g);
    t.locals(g);
  }

  @GeneratorMethod
  static void catches(Yielder<Object> out, Trace t) {
    try {
      out.yield_(1);
    } catch (Spam spam) {
      out.yield_(2);
      t.log("handled", spam);
    }
    out.yield_(3);
  }

  static void caughtExceptionIsAVariable(Trace t) {
    Generator<Object> g = FramesGenerators.catches(t);
    t.next(g);
    t.locals(g);
    t.throw_(g, new Spam("in"));
    t.locals(g);
    t.next(g);
    t.locals(g);
  }

  @GeneratorMethod
  static void receives(TwoWayYielder<Object, Object> out, Trace t) {
    while (true) {
      Object got = out.yield_("next");
      out.yield_("have it");
      t.log("got", got);
    }
  }

  static void sentValueIsAVariable(Trace t) {
    Coroutine<Object, Object, ?> g = FramesGenerators.receives(t);
    t.next(g);
    t.locals(g);
    t.send(g, 42);
    t.locals(g);
  }

  @GeneratorMethod
  static void yieldsName(Yielder<Object> out, String name) {
    out.yield_(name);
  }

  static void afterTheEnd(Trace t) {
    Generator<Object> g = FramesGenerators.yieldsName("ham");
    t.all(g);
    t.locals(g);
  }

  @GeneratorMethod
  static void yieldsNameLater(Yielder<Object> out, String name) {
    out.yield_(1);
    out.yield_(name);
  }

  static void afterClosing(Trace t) {
    Generator<Object> g = FramesGenerators.yieldsNameLater("ham");
    t.next(g);
    t.locals(g);
    t.close(g);
    t.locals(g);
    g = FramesGenerators.yieldsNameLater("eggs");
    t.locals(g);
    t.close(g);
    t.locals(g);
  }

  @GeneratorMethod
  static void labelled(Yielder<Object> out) {
    out.yield_(1);
    out.yield_(2);
  }

  static void nameOfTheFunction(Trace t) {
    Generator<Object> g = FramesGenerators.labelled();
    t.log(g.frame().location().getMethodName());
    t.next(g);
    t.log(g.frame().location().getMethodName());
  }

  @GeneratorMethod
  static void threeLines(Yielder<Object> out) {
    out.yield_(1);

    out.yield_(2);
    out.yield_(3);
  }

  static void lineOfTheYield(Trace t) {
    Generator<Object> g = FramesGenerators.threeLines();
    int first = g.frame().line();
    for (int i = 0; i < 3; i++) {
      t.next(g);
      t.log("line", g.frame().line() - first);
    }
  }

  @GeneratorMethod
  static void counts(Yielder<Object> out, int count) {
    while (true) {
      out.yield_(count);
      count++;
    }
  }

  static void frameFollows(Trace t) {
    Generator<Object> g = FramesGenerators.counts(1);
    Frame frame = g.frame();
    t.next(g);
    t.log(frame.locals().get("count"));
    t.next(g);
    t.log(frame.locals().get("count"));
  }

  @GeneratorMethod
  static void delegate(TwoWayYielder<Object, Object> out, Trace t, Self me) {
    t.yieldingFrom(me.machine, Map.of());
    t.state(me.machine);
    out.yield_(1);
    t.yieldingFrom(me.machine, Map.of());
  }

  @GeneratorMethod
  static void delegator(
      TwoWayYielder<Object, Object> out, Trace t, Coroutine<Object, Object, Void> source, Self me) {
    t.yieldingFrom(me.machine, Map.of());
    out.yieldFrom(source);
    t.yieldingFrom(me.machine, Map.of());
    out.yield_(2);
  }

  static void delegatesTo(Trace t) {
    Self me = new Self();
    Coroutine<Object, Object, Void> source = FramesGenerators.delegate(t, me);
    Coroutine<Object, Object, ?> g = me.machine = FramesGenerators.delegator(t, source, me);
    t.yieldingFrom(g, Map.of("source", source));
    for (int i = 0; i < 3; i++) {
      t.next(g);
      t.state(g);
      t.yieldingFrom(g, Map.of("source", source));
    }
  }

  @GeneratorMethod
  static void deep(Yielder<Object> out, Trace t, int depth) {
    if (depth == 0) {
      out.yield_("deep");
    } else {
      deep(out, t, depth - 1);
    }
    t.log("back at", depth);
  }

  static void variablesOfTheSubgenerator(Trace t) {
    Generator<Object> g = FramesGenerators.deep(t, 2);
    t.next(g);
    for (Generator<?> level = g; level != null; level = level.frame().yieldingFrom()) {
      t.locals(level);
    }
  }

  static void lookingChangesNothing(Trace t) {
    Generator<Object> g = FramesGenerators.counts(1);
    t.next(g);
    for (int i = 0; i < 3; i++) {
      t.locals(g);
      t.state(g);
    }
    t.next(g);
  }

  @GeneratorMethod
  static void namesAndCounts(Yielder<Object> out, String name, int count) {
    while (count < 9) {
      out.yield_(name);
      count++;
    }
  }

  static void independentFrames(Trace t) {
    Generator<Object> a = FramesGenerators.namesAndCounts("a", 1);
    Generator<Object> b = FramesGenerators.namesAndCounts("b", 5);
    t.next(a);
    t.next(b);
    t.next(b);
    t.locals(a);
    t.locals(b);
  }

  static void notToBeWrittenDown(Trace t) throws IOException {
    try (ObjectOutputStream out = new ObjectOutputStream(OutputStream.nullOutputStream())) {
      out.writeObject(FramesGenerators.labelled());
    } catch (NotSerializableException e) {
      t.log("refused");
    }
  }
}
