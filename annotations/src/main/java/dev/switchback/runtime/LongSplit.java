package dev.switchback.runtime;

import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/** The values that a machine has left. */
final class LongSplit extends Spliterators.AbstractLongSpliterator {
  private final LongMachine<?, ?> machine;

  LongSplit(LongMachine<?, ?> machine) {
    super(Long.MAX_VALUE, ORDERED | NONNULL);
    this.machine = machine;
  }

  @Override
  public boolean tryAdvance(LongConsumer action) {
    return machine.advance(action);
  }

  @Override
  public void forEachRemaining(LongConsumer action) {
    machine.forEachRemaining(action);
  }

  /** What streams call. The same as in the machine once more, since that would be too deep: see {@link Push}. */
  @Override
  public void forEachRemaining(Consumer<? super Long> action) {
    if (!(action instanceof LongConsumer same)) {
      super.forEachRemaining(action);
      return;
    }
    if (machine.state == 0) {
      LongPush push = new LongPush(machine, same);
      try {
        if (push.returned(machine.runTemplate(push))) {
          return;
        }
      } catch (Throwable t) {
        push.left(t);
        return;
      }
    }
    machine.forEachRemaining(same);
  }
}
