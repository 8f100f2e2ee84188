package dev.switchback.runtime;

import dev.switchback.Yielder;
import java.util.function.DoubleConsumer;

/** Hands {@code double} values to a consumer. */
final class DoublePush extends Push implements Yielder.OfDouble {
  private final DoubleConsumer action;

  DoublePush(DoubleMachine<?, ?> machine, DoubleConsumer action) {
    super(machine);
    this.action = action;
  }

  @Override
  public void yield_(double value) {
    enter();
    action.accept(value);
    leave();
  }
}
