package dev.switchback.tests.harness;

import java.util.ArrayList;
import java.util.List;

/**
 * What one run of a template did, in order: marks and values logged by the body, values yielded, and what the driver
 * did at each suspension point.
 *
 * <p>Bodies of templates call the static methods; they record into the trace of the current thread, and do nothing on
 * a thread that records none, so that templates can also be used outside of the harness.
 */
public final class Trace {
  private static final ThreadLocal<Trace> CURRENT = new ThreadLocal<>();

  private final List<String> events = new ArrayList<>();
  private final Rendering rendering = new Rendering();
  private boolean frozen;

  Trace() {}

  /** Runs {@code work} with this trace as the one that the current thread records into. */
  void during(Runnable work) {
    Trace outer = CURRENT.get();
    CURRENT.set(this);
    try {
      work.run();
    } finally {
      CURRENT.set(outer);
    }
  }

  /** Appends an event of the driver's side. */
  void event(String text) {
    if (!frozen) {
      events.add(text);
    }
  }

  /** Ends the recording: what the body does while it is being abandoned is of no interest. */
  void freeze() {
    frozen = true;
  }

  /** The text of {@code value} in this run; objects without a text of their own are numbered as they appear. */
  String text(Object value) {
    return rendering.text(value);
  }

  List<String> events() {
    return List.copyOf(events);
  }

  /** Records that the body came to {@code label}. */
  public static void mark(String label) {
    Trace trace = CURRENT.get();
    if (trace != null) {
      trace.event("mark " + label);
    }
  }

  /** Records that the body evaluated an operand called {@code label}, and answers its value. */
  public static <T> T log(String label, T value) {
    Trace trace = CURRENT.get();
    if (trace != null) {
      trace.event("log " + label + " = " + trace.text(value));
    }
    return value;
  }

  /** As {@link #log(String, Object)}, without boxing the answer. */
  public static boolean log(String label, boolean value) {
    log(label, (Object) value);
    return value;
  }

  /** As {@link #log(String, Object)}, without boxing the answer. */
  public static byte log(String label, byte value) {
    log(label, (Object) value);
    return value;
  }

  /** As {@link #log(String, Object)}, without boxing the answer. */
  public static short log(String label, short value) {
    log(label, (Object) value);
    return value;
  }

  /** As {@link #log(String, Object)}, without boxing the answer. */
  public static char log(String label, char value) {
    log(label, (Object) value);
    return value;
  }

  /** As {@link #log(String, Object)}, without boxing the answer. */
  public static int log(String label, int value) {
    log(label, (Object) value);
    return value;
  }

  /** As {@link #log(String, Object)}, without boxing the answer. */
  public static long log(String label, long value) {
    log(label, (Object) value);
    return value;
  }

  /** As {@link #log(String, Object)}, without boxing the answer. */
  public static float log(String label, float value) {
    log(label, (Object) value);
    return value;
  }

  /** As {@link #log(String, Object)}, without boxing the answer. */
  public static double log(String label, double value) {
    log(label, (Object) value);
    return value;
  }
}
