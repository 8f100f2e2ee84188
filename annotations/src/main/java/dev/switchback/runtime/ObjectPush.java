package dev.switchback.runtime;

import dev.switchback.Yielder;
import java.util.function.Consumer;

/**
 * Hands references to a consumer.
 *
 * @param <Y> what is yielded
 */
final class ObjectPush<Y> extends Push implements Yielder<Y> {
  private final Consumer<? super Y> action;

  ObjectPush(ObjectMachine<Y, ?, ?> machine, Consumer<? super Y> action) {
    super(machine);
    this.action = action;
  }

  @Override
  public void yield_(Y value) {
    enter();
    action.accept(value);
    leave();
  }
}
