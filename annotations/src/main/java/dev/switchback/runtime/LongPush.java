package dev.switchback.runtime;

import dev.switchback.Yielder;
import java.util.function.LongConsumer;

/** Hands {@code long} values to a consumer. */
final class LongPush extends Push implements Yielder.OfLong {
  private final LongConsumer action;

  LongPush(LongMachine<?, ?> machine, LongConsumer action) {
    super(machine);
    this.action = action;
  }

  @Override
  public void yield_(long value) {
    enter();
    action.accept(value);
    leave();
  }
}
