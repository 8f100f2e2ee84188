package dev.switchback.tests.benchmarks.members;

import dev.switchback.GeneratorMethod;
import dev.switchback.Yielder;

/** Two templates that differ only in who may use the members: a private member is reached through a constant handle. */
final class Account {
  int open;
  private int hidden;

  int payOpen(int amount) {
    open += amount;
    return open;
  }

  private int payHidden(int amount) {
    hidden += amount;
    return hidden;
  }

  @GeneratorMethod
  void direct(Yielder.OfInt out, int steps) {
    for (int i = 0; i < steps; i++) {
      open++;
      out.yield_(payOpen(i) - open / 2);
    }
  }

  @GeneratorMethod
  void throughHandles(Yielder.OfInt out, int steps) {
    for (int i = 0; i < steps; i++) {
      hidden++;
      out.yield_(payHidden(i) - hidden / 2);
    }
  }
}
