package dev.switchback.runtime;

import dev.switchback.Coroutine;
import dev.switchback.Generator;
import java.util.Arrays;

/** Static helpers of generated code. */
public final class Machines {
  private Machines() {}

  /**
   * A saved value, at the type of the variable that it is assigned to.
   *
   * @param <T> the type, inferred
   * @param saved the value
   * @return the value
   */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  public static <T> T restore(Object saved) {
    return (T) saved;
  }

  /**
   * What a step answers to call a template: the machine of its factory.
   *
   * @param callee what the factory answered
   * @return it, or a machine that delegates to it if it is written by hand
   */
  public static Machine<?, ?, ?> call(Generator<?> callee) {
    if (callee instanceof Machine<?, ?, ?> machine && machine.state == 0) {
      return machine;
    }
    YieldFrom<Object> from = new YieldFrom<>();
    from.yieldFrom(callee);
    return from;
  }

  /**
   * What a step answers to call a template when nothing is left for it to do after that.
   *
   * @param callee the machine to call
   * @return it
   */
  public static Machine<?, ?, ?> tail(Machine<?, ?, ?> callee) {
    if (callee.state == 0) {
      callee.state = Machine.TAIL;
    }
    return callee;
  }

  /**
   * What a step answers to delegate to a machine that it has just made, and that yields just what it does itself.
   *
   * @param fresh the machine
   * @return it
   */
  public static Machine<?, ?, ?> from(Machine<?, ?, ?> fresh) {
    fresh.state = Machine.FRESH;
    return fresh;
  }

  /**
   * Carries the type of a coroutine's result, for {@code var} and inference.
   *
   * @param <R> the result's type
   * @param callee not looked at
   * @return null
   */
  public static <R> R resultOf(Coroutine<?, ?, ? extends R> callee) {
    return null;
  }

  /**
   * Makes an assignment a condition.
   *
   * @param assigned not looked at
   * @return true
   */
  public static boolean bound(Object assigned) {
    return true;
  }

  /**
   * Makes an assignment a condition.
   *
   * @param assigned not looked at
   * @return true
   */
  public static boolean bound(boolean assigned) {
    return true;
  }

  /**
   * Makes an assignment a condition.
   *
   * @param assigned not looked at
   * @return true
   */
  public static boolean bound(int assigned) {
    return true;
  }

  /**
   * Makes an assignment a condition.
   *
   * @param assigned not looked at
   * @return true
   */
  public static boolean bound(long assigned) {
    return true;
  }

  /**
   * Makes an assignment a condition.
   *
   * @param assigned not looked at
   * @return true
   */
  public static boolean bound(double assigned) {
    return true;
  }

  /**
   * The lines of a machine's suspension points.
   *
   * @param text the numbers, with a space between: a constant, where an array's elements would be instructions
   * @return the numbers
   */
  public static int[] lines(String text) {
    return Arrays.stream(text.split(" ")).mapToInt(Integer::parseInt).toArray();
  }

  /**
   * Closes a resource after its block has failed (JLS 14.20.3.1).
   *
   * @param resource what to close, or null
   * @param failure what the block threw; what closing throws is added to its suppressed exceptions
   */
  public static void closeAfter(AutoCloseable resource, Throwable failure) {
    if (resource != null) {
      try {
        resource.close();
      } catch (Throwable suppressed) {
        if (suppressed != failure) {
          failure.addSuppressed(suppressed);
        }
      }
    }
  }

  /**
   * What has failed while a generator was closed: a {@code try}-with-resources statement makes it a suppressed exception of the
   * GeneratorExit, with which it would be lost.
   *
   * @return the first such exception, which carries the others; null if there is none
   */
  static Throwable suppressed(Throwable exit) {
    Throwable[] all = exit.getSuppressed();
    for (int i = 1; i < all.length; i++) {
      if (all[i] != all[0]) {
        all[0].addSuppressed(all[i]);
      }
    }
    return all.length == 0 ? null : all[0];
  }

  /**
   * An exception, checked or not, to be thrown as the very object it is.
   *
   * @param <X> what the compiler takes it for: {@code throw Machines.<RuntimeException>sneaky(t)}
   * @param t the exception
   * @return nothing: {@code t} is thrown
   * @throws X {@code t}
   */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  public static <X extends Throwable> X sneaky(Throwable t) throws X {
    throw (X) t;
  }
}
