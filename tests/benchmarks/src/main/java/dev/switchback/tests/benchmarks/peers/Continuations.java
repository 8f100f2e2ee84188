package dev.switchback.tests.benchmarks.peers;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;

/**
 * The JDK's own {@code jdk.internal.vm.Continuation}, on which virtual threads are built, through handles: this module is
 * compiled for releases that have none. Needs {@code --add-exports java.base/jdk.internal.vm=ALL-UNNAMED} at run time.
 */
final class Continuations {
  private static final String CONTINUATION = "jdk.internal.vm.Continuation";

  private static final MethodHandle MAKE;
  private static final MethodHandle RUN;
  private static final MethodHandle IS_DONE;
  private static final MethodHandle YIELD;

  static {
    try {
      Class<?> type = Class.forName(CONTINUATION);
      Class<?> scopeType = Class.forName(CONTINUATION + "Scope");
      Lookup lookup = MethodHandles.lookup();
      Object scope = scopeType.getConstructor(String.class).newInstance("benchmarks");
      MAKE = lookup
          .findConstructor(type, MethodType.methodType(void.class, scopeType, Runnable.class))
          .bindTo(scope)
          .asType(MethodType.methodType(Object.class, Runnable.class));
      RUN = lookup
          .findVirtual(type, "run", MethodType.methodType(void.class))
          .asType(MethodType.methodType(void.class, Object.class));
      IS_DONE = lookup
          .findVirtual(type, "isDone", MethodType.methodType(boolean.class))
          .asType(MethodType.methodType(boolean.class, Object.class));
      YIELD = lookup
          .findStatic(type, "yield", MethodType.methodType(boolean.class, scopeType))
          .bindTo(scope);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private Continuations() {}

  static Object make(Runnable body) {
    try {
      return (Object) MAKE.invokeExact(body);
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  static void run(Object continuation) {
    try {
      RUN.invokeExact(continuation);
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  static boolean isDone(Object continuation) {
    try {
      return (boolean) IS_DONE.invokeExact(continuation);
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /** Suspends the continuation that runs. */
  static void suspend() {
    try {
      boolean resumed = (boolean) YIELD.invokeExact();
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}
