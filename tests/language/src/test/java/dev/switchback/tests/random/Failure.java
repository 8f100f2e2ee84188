package dev.switchback.tests.random;

/**
 * Something that is wrong with a template.
 *
 * @param kind the class of the failure: a smaller template that fails in the same way fails with the same kind and key
 * @param key what tells failures of one kind apart: the id of a diagnostic, the code of a javac error
 * @param source the class it was found in
 * @param template the name of the template; empty if it is not known which one it was
 * @param detail what happened, for people
 */
record Failure(Kind kind, String key, RandomClass source, String template, String detail) {
  /** Kinds of failures, the one that hides the others first. */
  enum Kind {
    /** javac fails at the template itself, or the JVM rejects what javac made of it, a fault of javac: no failure of ours. */
    JAVAC,
    /** The template is no legal Java: a fault of the generator of templates. */
    ILLEGAL,
    /** The processor failed, or made javac fail. */
    CRASH,
    /** The processor reported an error. */
    REFUSED,
    /** The companion does not compile. */
    COMPANION,
    HANGS,
    /** The machine does something else than the template. */
    DISAGREES,
    /** The machine tells another line of the template than the one that yields. */
    LINES
  }

  boolean isLike(Failure other) {
    return kind == other.kind && key.equals(other.key);
  }

  String title() {
    return kind + (key.isEmpty() ? "" : " " + key);
  }
}
