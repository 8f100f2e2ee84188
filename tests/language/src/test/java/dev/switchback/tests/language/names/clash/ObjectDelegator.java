package dev.switchback.tests.language.names.clash;

/** Named like a class that generated code uses. */
final class ObjectDelegator {
  static java.lang.String name() {
    return "own ObjectDelegator";
  }
}
