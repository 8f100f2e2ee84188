package dev.switchback.runtime;

import dev.switchback.Yielder;
import java.util.function.IntConsumer;

/** Hands {@code int} values to a consumer. */
final class IntPush extends Push implements Yielder.OfInt {
  private final IntConsumer action;

  IntPush(IntMachine<?, ?> machine, IntConsumer action) {
    super(machine);
    this.action = action;
  }

  @Override
  public void yield_(int value) {
    enter();
    action.accept(value);
    leave();
  }
}
