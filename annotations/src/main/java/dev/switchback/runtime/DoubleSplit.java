package dev.switchback.runtime;

import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/** The values that a machine has left. */
final class DoubleSplit extends Spliterators.AbstractDoubleSpliterator {
  private final DoubleMachine<?, ?> machine;

  DoubleSplit(DoubleMachine<?, ?> machine) {
    super(Long.MAX_VALUE, ORDERED | NONNULL);
    this.machine = machine;
  }

  @Override
  public boolean tryAdvance(DoubleConsumer action) {
    return machine.advance(action);
  }

  @Override
  public void forEachRemaining(DoubleConsumer action) {
    machine.forEachRemaining(action);
  }

  /** What streams call. The same as in the machine once more, since that would be too deep: see {@link Push}. */
  @Override
  public void forEachRemaining(Consumer<? super Double> action) {
    if (!(action instanceof DoubleConsumer same)) {
      super.forEachRemaining(action);
      return;
    }
    if (machine.state == 0) {
      DoublePush push = new DoublePush(machine, same);
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
