package dev.switchback.runtime;

import java.util.Map;

/** What is generated for {@code range(Yielder.OfInt out, int from, int to)}: it never delegates. */
final class RangeMachine extends IntMachine<Void, Void> {
  private final int from;
  private final int to;
  private int i;

  RangeMachine(int from, int to) {
    this.from = from;
    this.to = to;
  }

  @Override
  protected Machine<?, ?, ?> step(int label, Object in, Throwable thrown) {
    int i = label == 0 ? from : this.i + 1;
    if (i < to) {
      this.value = i;
      this.i = i;
      this.state = ~1;
      return this;
    }
    return null;
  }

  @Override
  protected StackTraceElement position(int label) {
    return new StackTraceElement("Numbers", "range", "Numbers.java", label == 0 ? 10 : 12);
  }

  @Override
  protected void locals(int label, Map<String, Object> into) {
    if (label == 0) {
      into.put("from", from);
    } else {
      into.put("i", i);
    }
    into.put("to", to);
  }
}
