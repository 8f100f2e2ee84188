package dev.switchback.runtime;

import dev.switchback.StopIteration;
import java.util.List;

/** Exceptions as text. */
final class Thrown {
  private Thrown() {}

  /** An exception without the parts of its message that name places. */
  static String text(Throwable t) {
    String[] words = String.valueOf(t.getMessage()).split("[:, ]+");
    String value = t instanceof StopIteration stop ? " " + stop.value() : "";
    String cause = t.getCause() == null ? "" : " because " + text(t.getCause());
    return t.getClass().getSimpleName() + " "
        + String.join(" ", List.of(words).subList(0, Math.min(3, words.length))) + value + cause;
  }
}
