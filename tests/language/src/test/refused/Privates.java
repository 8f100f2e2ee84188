package dev.switchback.tests.language;

import dev.switchback.GeneratorMethod;
import dev.switchback.Yielder;

/** What another class can't reach, in every way to name it. */
final class Privates {
  private int field;
  private static int shared;
  private static final int CONSTANT = 7;

  private Privates() {}

  private int method(int n) {
    return n;
  }

  @GeneratorMethod
  void bySimpleName(Yielder<Integer> out) {
    out.yield_(field); // REFUSED: private-member
  }

  @GeneratorMethod
  void byThis(Yielder<Integer> out) {
    out.yield_(this.field); // REFUSED: private-member
  }

  @GeneratorMethod
  void byMethod(Yielder<Integer> out) {
    out.yield_(method(1)); // REFUSED: private-member
  }

  @GeneratorMethod
  static void byClass(Yielder<Integer> out) {
    out.yield_(Privates.shared); // REFUSED: private-member
  }

  @GeneratorMethod
  static void byOther(Yielder<Integer> out, Privates other) {
    out.yield_(CONSTANT);
    out.yield_(other.field); // REFUSED: private-member
  }

  @GeneratorMethod
  static void byConstructor(Yielder<Privates> out) {
    out.yield_(new Privates()); // REFUSED: private-member
  }

  @GeneratorMethod
  static void byUnknown(Yielder<Object> out, java.util.List<Privates> others) {
    for (var other : others.stream().toList()) {
      out.yield_(other.method(2)); // REFUSED: private-member
    }
  }

  @GeneratorMethod
  static void byMethodReference(Yielder<Object> out, Privates other) {
    java.util.function.IntUnaryOperator reference = other::method; // REFUSED: private-member
    out.yield_(reference);
  }

  @GeneratorMethod
  static void byPattern(Yielder<Object> out, Object any) {
    if (any instanceof Privates other) {
      out.yield_(other.field); // REFUSED: private-member
    }
  }
}
