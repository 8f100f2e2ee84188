package dev.switchback.tests.protocol.conformance;

import dev.switchback.Coroutine;
import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import java.util.Arrays;

/** {@code parts.py}: generators that many cases are put together from. */
final class Parts {
  private Parts() {}

  /** Does nothing but delegate. */
  @GeneratorMethod
  static Object through(TwoWayYielder<Object, Object> out, Coroutine<Object, Object, ?> sub) {
    return out.yieldFrom(sub);
  }

  /** Delegates, and says what came of it. */
  @GeneratorMethod
  static Object witness(
      TwoWayYielder<Object, Object> out, Trace t, String name, Coroutine<Object, Object, ?> sub) {
    try {
      Object result = out.yieldFrom(sub);
      t.log(name, "gets", result);
      return result;
    } catch (Throwable raised) {
      t.log(name, "sees", raised);
      throw raised;
    }
  }

  /** Yields 1 and so on, and returns a result. */
  @GeneratorMethod
  static String count(TwoWayYielder<Object, Object> out, int to) {
    for (int number = 1; number <= to; number++) {
      out.yield_(number);
    }
    return "counted";
  }

  /** Says what it is sent until it is told to stop, and yields it again. */
  @GeneratorMethod
  static String echo(TwoWayYielder<Object, Object> out, Trace t, String name) {
    Object sent = out.yield_("hello");
    while (!"stop".equals(sent)) {
      t.log(name, "is sent", sent);
      sent = out.yield_(Arrays.asList("echo", sent));
    }
    return "stopped";
  }

  /** Yields twice, and cleans up however it ends. */
  @GeneratorMethod
  static String cleaning(TwoWayYielder<Object, Object> out, Trace t, String name) {
    try {
      out.yield_(1);
      out.yield_(2);
      return "cleaned";
    } finally {
      t.log(name, "cleans up");
    }
  }

  /** Calls something between two values. */
  @GeneratorMethod
  static String calling(TwoWayYielder<Object, Object> out, Runnable action) {
    out.yield_("before");
    action.run();
    out.yield_("after");
    return "called";
  }

  /** Delegates, and goes on whatever comes of it. */
  @GeneratorMethod
  static String surviving(
      TwoWayYielder<Object, Object> out, Trace t, String name, Coroutine<Object, Object, ?> sub) {
    try {
      t.log(name, "gets", out.<Object>yieldFrom(sub));
    } catch (Throwable raised) {
      t.log(name, "caught", raised);
    }
    out.yield_(name + " goes on");
    return name + " ends";
  }
}
