package dev.switchback.tests.benchmarks.text;

/** A piece of a text: what it is, and where it starts and ends. */
public record Token(Kind kind, int start, int end) {
  /** What tokens there are. */
  public enum Kind {
    /** A name. */
    NAME,
    /** A number. */
    NUMBER,
    /** A string with its quotes. */
    STRING,
    /** Any other character. */
    SIGN
  }

  int length() {
    return end - start;
  }
}
