package dev.switchback.tests.language;

import dev.switchback.GeneratorMethod;
import dev.switchback.Yielder;
import java.util.function.IntUnaryOperator;

/** Private members of what a generic method answers: its type follows from the arguments. */
final class PrivateReceivers {
  private final int field;

  PrivateReceivers() {
    this(3);
  }

  private PrivateReceivers(int field) {
    this.field = field;
  }

  private int method(int n) {
    return n + field;
  }

  static <T> T first(T one, T other) {
    return one;
  }

  @GeneratorMethod
  static void fieldOfAnInferredReceiver(Yielder<Object> out, int n) {
    PrivateReceivers a = new PrivateReceivers(n);
    out.yield_(first(a, new PrivateReceivers()).field);
  }

  @GeneratorMethod
  static void methodOfAnInferredReceiver(Yielder<Object> out, int n) {
    PrivateReceivers a = new PrivateReceivers(n);
    out.yield_(first(a, new PrivateReceivers()).method(1));
  }

  @GeneratorMethod
  static void referenceToAnInferredReceiver(Yielder<Object> out, int n) {
    PrivateReceivers a = new PrivateReceivers(n);
    IntUnaryOperator reference = first(a, new PrivateReceivers())::method;
    out.yield_(reference.applyAsInt(2));
  }
}
