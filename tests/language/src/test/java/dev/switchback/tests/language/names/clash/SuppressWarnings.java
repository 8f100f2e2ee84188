package dev.switchback.tests.language.names.clash;

/** Named like a class that generated code uses. */
final class SuppressWarnings {
  static java.lang.String name() {
    return "own SuppressWarnings";
  }
}
