package dev.switchback.runtime;

import dev.switchback.Generator;
import java.util.Map;
import java.util.StringJoiner;

/** Machines as text: {@code range(Numbers.java:12) SUSPENDED {i=3, to=10}}. */
final class Describe {
  /** How many characters of a local's value are shown. */
  private static final int LONGEST = 200;

  /**
   * The place of the machine that is being described in this thread: there may be a million of them, each among the locals of
   * the other, or one among its own.
   */
  private static final ThreadLocal<StackTraceElement> WITHIN = new ThreadLocal<>();

  private Describe() {}

  /** Template and line: {@code range(Numbers.java:12)}. */
  static String place(Machine<?, ?, ?> machine) {
    Machine<?, ?, ?> outermost = OwnCalls.outermost(machine);
    return place(location(outermost, label(outermost)));
  }

  private static String place(StackTraceElement at) {
    String file = at.getFileName() == null ? "Unknown Source" : at.getFileName();
    return at.getMethodName() + "(" + file
        + (at.getLineNumber() < 0 ? ")" : ":" + at.getLineNumber() + ")");
  }

  /** The suspension point, without a line after the end. */
  static StackTraceElement location(Machine<?, ?, ?> machine, int label) {
    StackTraceElement at = machine.position(Math.max(label, 0));
    return label >= 0
        ? at
        : new StackTraceElement(at.getClassName(), at.getMethodName(), at.getFileName(), -1);
  }

  /** The label where a machine is, or was last, suspended; -1 after the end. */
  static int label(Machine<?, ?, ?> machine) {
    int state = machine.state;
    return machine.isClosed() ? -1 : state < 0 ? ~state : state & ~Machine.RUNNING;
  }

  /** What a machine is, where it stands, and its locals; without these where it is itself among the locals of another. */
  static String text(StackTraceElement at, Generator.State state, Map<String, Object> locals) {
    String head = place(at) + " " + state;
    if (locals.isEmpty() || WITHIN.get() != null) {
      return head;
    }
    WITHIN.set(at);
    try {
      StringJoiner all = new StringJoiner(", ", " {", "}");
      locals.forEach((name, value) -> all.add(name + "=" + local(value)));
      return head + all;
    } finally {
      WITHIN.remove();
    }
  }

  private static String local(Object value) {
    if (value instanceof Machine<?, ?, ?> machine) {
      return place(machine);
    }
    String text;
    try {
      text = String.valueOf(value);
    } catch (Exception | StackOverflowError e) {
      return value.getClass().getName() + " (toString() failed: " + e.getClass().getName() + ")";
    }
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "\u2026";
  }
}
