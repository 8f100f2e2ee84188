package dev.switchback.tests.protocol.memory;

import dev.switchback.Generator;
import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.util.function.Function;

/** Templates that have objects in all places in which a body can have them. */
final class Lives {
  /** How {@link #everything} ends. */
  enum End {
    RETURN,
    THROW,
    FALL_OFF,
    /** By what is done to it from outside. */
    WAIT
  }

  private final Object field;

  Lives(Object field) {
    this.field = field;
  }

  static String use(Object... objects) {
    return String.valueOf(objects.length);
  }

  /** An object in a parameter, a local, a resource, an iterator, an operand, a captured local and the receiver's field. */
  @GeneratorMethod
  Object everything(
      TwoWayYielder<Object, Object> out, Probe probe, Object parameter, End end, boolean fails)
      throws Exception {
    Object local = probe.make("local");
    Object captured = probe.make("captured");
    Runnable lambda = probe.track("lambda", () -> use(captured));
    try (AutoCloseable resource = probe.resource("resource")) {
      for (Object each : probe.elements("element", 2)) {
        String used = use(probe.make("operand"), out.yield_("waits"), parameter);
        lambda.run();
        switch (end) {
          case RETURN -> {
            return use(used, local, each, resource, field);
          }
          case THROW -> throw new IllegalArgumentException(use(local, each, field));
          case FALL_OFF, WAIT -> use(local, each);
        }
      }
    } finally {
      use(local, field);
      if (fails) {
        throw new IllegalStateException("finally fails");
      }
    }
    return null;
  }

  /** A result that is used up. */
  @GeneratorMethod
  static Object result(Yielder<Object> out, Probe probe) {
    out.yield_("waits");
    return probe.make("result");
  }

  @GeneratorMethod
  static void usesUpAResult(Yielder<Object> out, Probe probe) {
    use(result(out, probe));
    out.yield_("after the call");
    use(out.<Object>yieldFrom(LivesGenerators.result(probe)));
    out.yield_("after yieldFrom");
  }

  @GeneratorMethod
  static void deadLocals(Yielder<Object> out, Probe probe, Object parameter) {
    Object first = probe.make("first");
    out.yield_("first lives");
    use(first, parameter);
    Object second = probe.make("second");
    out.yield_("second lives");
    use(second);
    out.yield_("none lives");
  }

  /** A loop that lets its parameter go, and nobody else keeps it. */
  @GeneratorMethod
  void letsGo(Yielder<Object> out, Object parameter) {
    for (boolean holds = true; ; holds = false) {
      out.yield_(holds);
      use(parameter, field);
      if (!holds) {
        return;
      }
      parameter = null;
    }
  }

  @GeneratorMethod
  void deadReceiver(Yielder<Object> out) {
    out.yield_("receiver lives");
    use(field);
    out.yield_("receiver is dead");
  }

  @GeneratorMethod
  static void arms(Yielder<Object> out, Probe probe, int arm) {
    switch (arm) {
      case 0 -> {
        Object zero = probe.make("zero");
        out.yield_("in the arm");
        use(zero);
      }
      case 1 -> {
        Object one = probe.make("one");
        Object other = probe.make("other");
        out.yield_("in the arm");
        use(one, other);
      }
      default -> out.yield_("in the arm");
    }
    out.yield_("after the arms");
  }

  @GeneratorMethod
  static void lastRound(Yielder<Object> out, Probe probe) {
    Object last = null;
    for (int i = 0; i < 3; i++) {
      use(last);
      last = probe.make("round " + i);
      out.yield_(i);
    }
    out.yield_("after the loop");
  }

  @GeneratorMethod
  static void afterTheLoop(Yielder<Object> out, Probe probe) {
    for (Object each : probe.elements("element", 2)) {
      out.yield_("in the loop");
      use(each);
    }
    out.yield_("after the loop");
  }

  @GeneratorMethod
  static void caught(Yielder<Object> out, Probe probe) {
    try {
      out.yield_("throw something");
    } catch (IllegalArgumentException e) {
      out.yield_("keeps it");
      use(probe.track("caught", e));
      out.yield_("still in the handler");
    }
    out.yield_("after the handler");
  }

  /** Variables of patterns that live for one round, for one arm, and not past their statement. */
  @GeneratorMethod
  static void matched(Yielder<Object> out, Probe probe) {
    Object next = probe.make("matched 0");
    for (int round = 1; next instanceof Record inLoop && !use(inLoop).isEmpty(); round++) {
      out.yield_("in the loop");
      use(inLoop);
      next = probe.make("matched " + round);
      out.yield_("next");
      if (!(next instanceof Record past) || round == 2) {
        break;
      }
      use(past);
    }
    if (next instanceof Record left && !use(left).isEmpty()) {
      next = null;
      out.yield_("left");
    }
    out.yield_("after all");
  }

  @GeneratorMethod
  static void sub(Yielder<Object> out, Object kept) {
    out.yield_("waits");
    use(kept);
    out.yield_("waits again");
  }

  @GeneratorMethod
  static void delegates(Yielder<Object> out, Generator<Object> source) {
    out.yieldFrom(source);
    out.yield_("after");
  }

  @GeneratorMethod
  static void calls(Yielder<Object> out, Object kept) {
    sub(out, kept);
    out.yield_("after");
  }

  /** Needs one object no more when it calls itself, and another one afterwards. */
  @GeneratorMethod
  static void callsItself(Yielder<Object> out, Function<String, Object> make, int n) {
    Object early = make.apply("early " + n);
    Object late = make.apply("late " + n);
    out.yield_(early.toString());
    early.hashCode();
    if (n > 0) {
      callsItself(out, make, n - 1);
    }
    out.yield_("after " + late);
  }
}
