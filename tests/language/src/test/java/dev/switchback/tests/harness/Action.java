package dev.switchback.tests.harness;

import dev.switchback.GeneratorExit;
import dev.switchback.StopIteration;
import java.io.IOException;
import java.util.Arrays;

/**
 * What the driver answers to one suspension point; the first action of a script starts the machine.
 *
 * @param kind what it does
 * @param operand the value to send, or the {@link Raise} to make the exception with, else null
 */
record Action(Kind kind, Object operand) {
  static final Action NEXT = new Action(Kind.NEXT, null);
  static final Action CLOSE = new Action(Kind.CLOSE, null);

  /** The four things that can be done to a suspended machine. */
  enum Kind {
    NEXT,
    SEND,
    THROW,
    CLOSE
  }

  /** Exceptions to raise at a suspension point; each run gets objects of its own. */
  enum Raise {
    UNCHECKED,
    CHECKED,
    ERROR,
    EXIT,
    STOP;

    Throwable exception(int step) {
      String message = "raised at " + step;
      return switch (this) {
        case UNCHECKED -> new IllegalArgumentException(message);
        case CHECKED -> new IOException(message);
        case ERROR -> new AssertionError(message);
        case EXIT -> new GeneratorExit();
        case STOP -> new StopIteration(null);
      };
    }
  }

  static Action send(Object value) {
    return new Action(Kind.SEND, value);
  }

  static Action raise(Raise what) {
    return new Action(Kind.THROW, what);
  }

  /** The operand; a template may write into an array that is sent, so each run gets one of its own. */
  @Override
  public Object operand() {
    return operand instanceof int[] array ? array.clone() : operand;
  }

  /** The exception of a THROW at step {@code step}. */
  Throwable exception(int step) {
    return ((Raise) operand).exception(step);
  }

  @Override
  public String toString() {
    String text = operand instanceof int[] array ? Arrays.toString(array) : "" + operand;
    return operand == null ? kind.name() : kind + " " + text;
  }
}
