package dev.switchback.tests.language.names.clash;

/** Named like a class that generated code uses. */
final class ObjectMachine {
  static java.lang.String name() {
    return "own ObjectMachine";
  }
}
