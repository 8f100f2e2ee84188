package dev.switchback.runtime;

import java.util.Spliterators;
import java.util.function.Consumer;

/**
 * The values that a machine has left.
 *
 * @param <Y> what is yielded
 */
final class ObjectSplit<Y> extends Spliterators.AbstractSpliterator<Y> {
  private final ObjectMachine<Y, ?, ?> machine;

  ObjectSplit(ObjectMachine<Y, ?, ?> machine) {
    super(Long.MAX_VALUE, ORDERED);
    this.machine = machine;
  }

  @Override
  public boolean tryAdvance(Consumer<? super Y> action) {
    return machine.advance(action);
  }

  /** What streams call. The same as in the machine once more, since that would be too deep: see {@link Push}. */
  @Override
  public void forEachRemaining(Consumer<? super Y> action) {
    if (machine.state == 0 && action != null) {
      ObjectPush<Y> push = new ObjectPush<>(machine, action);
      try {
        if (push.returned(machine.runTemplate(push))) {
          return;
        }
      } catch (Throwable t) {
        push.left(t);
        return;
      }
    }
    machine.forEachRemaining(action);
  }
}
