package dev.switchback.runtime;

import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** The values that a machine has left. */
final class IntSplit extends Spliterators.AbstractIntSpliterator {
  private final IntMachine<?, ?> machine;

  IntSplit(IntMachine<?, ?> machine) {
    super(Long.MAX_VALUE, ORDERED | NONNULL);
    this.machine = machine;
  }

  @Override
  public boolean tryAdvance(IntConsumer action) {
    return machine.advance(action);
  }

  @Override
  public void forEachRemaining(IntConsumer action) {
    machine.forEachRemaining(action);
  }

  /** What streams call. The same as in the machine once more, since that would be too deep: see {@link Push}. */
  @Override
  public void forEachRemaining(Consumer<? super Integer> action) {
    if (!(action instanceof IntConsumer same)) {
      super.forEachRemaining(action);
      return;
    }
    if (machine.state == 0) {
      IntPush push = new IntPush(machine, same);
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
