package dev.switchback.tests.language;

/** What {@link Names} inherits and imports. */
class NamesBase {
  static final String BASE = "base constant";
  String base = "base";

  String baseMethod() {
    return "base method";
  }

  /** A member type that is inherited. */
  record Nested(String text) {}

  /** What is imported on demand, and inherited. */
  interface Constants {
    int IMPORTED = 10;
    String INHERITED = "inherited constant";

    static String imported() {
      return "imported method";
    }

    default String fromInterface() {
      return "default method";
    }
  }
}
