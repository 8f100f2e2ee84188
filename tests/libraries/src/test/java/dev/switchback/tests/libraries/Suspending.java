package dev.switchback.tests.libraries;

import dev.switchback.Coroutine;
import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;

/** What operands of the libraries' methods are wrapped in: it suspends, then answers what it was given. */
public final class Suspending {
  private Suspending() {}

  @GeneratorMethod
  public static <T> T at(TwoWayYielder<Object, Object> out, T value) {
    out.yield_(value);
    return value;
  }

  @GeneratorMethod
  public static boolean at(TwoWayYielder<Object, Object> out, boolean value) {
    out.yield_(value);
    return value;
  }

  @GeneratorMethod
  public static byte at(TwoWayYielder<Object, Object> out, byte value) {
    out.yield_(value);
    return value;
  }

  @GeneratorMethod
  public static short at(TwoWayYielder<Object, Object> out, short value) {
    out.yield_(value);
    return value;
  }

  @GeneratorMethod
  public static char at(TwoWayYielder<Object, Object> out, char value) {
    out.yield_(value);
    return value;
  }

  @GeneratorMethod
  public static int at(TwoWayYielder<Object, Object> out, int value) {
    out.yield_(value);
    return value;
  }

  @GeneratorMethod
  public static long at(TwoWayYielder<Object, Object> out, long value) {
    out.yield_(value);
    return value;
  }

  @GeneratorMethod
  public static float at(TwoWayYielder<Object, Object> out, float value) {
    out.yield_(value);
    return value;
  }

  @GeneratorMethod
  public static double at(TwoWayYielder<Object, Object> out, double value) {
    out.yield_(value);
    return value;
  }

  /** Runs a machine to its end. */
  public static <R> R run(Coroutine<?, ?, R> machine) {
    while (machine.advance()) {
      // What it yields is of no interest.
    }
    return machine.result();
  }
}
