package dev.switchback.runtime;

import dev.switchback.Generator;
import dev.switchback.Yielder;
import java.util.Objects;
import java.util.Spliterator;
import java.util.function.LongConsumer;

/**
 * A machine that yields {@code long} values, not boxed.
 *
 * @param <S> what can be sent to it
 * @param <R> its result
 */
public class LongMachine<S, R> extends Machine<Long, S, R> implements Generator.OfLong {
  /** The value at hand while {@code state < 0}, and after {@code advance} until the next step. */
  protected long value;

  /** Makes a machine that has not started. */
  protected LongMachine() {}

  /**
   * Runs the template itself, with the parameters of this machine, which keeps none of them.
   *
   * @param out its capability
   * @return false if it can't be run instead of this machine; then nothing has happened
   * @throws Throwable what the template, or the capability, throws
   */
  protected boolean runTemplate(Yielder.OfLong out) throws Throwable {
    return false;
  }

  @Override
  final Long take() {
    state = ~state;
    return value;
  }

  @Override
  final void forget() {}

  @Override
  final boolean holds(Kind kind) {
    return kind == Kind.REFERENCE || kind == Kind.LONG;
  }

  @Override
  final void takeFrom(Machine<?, ?, ?> leaf) {
    if (leaf instanceof LongMachine<?, ?> same) {
      same.state = ~same.state;
      value = same.value;
    } else {
      value = (Long) leaf.take();
    }
  }

  @Override
  public long nextLong() {
    if (state >= 0 && !resume(null, null)) {
      throw stop();
    }
    state = ~state;
    return value;
  }

  @Override
  public Long next() {
    return nextLong();
  }

  @Override
  public long currentLong() {
    return value;
  }

  @Override
  public Long current() {
    return value;
  }

  @Override
  public void forEachRemaining(LongConsumer action) {
    Objects.requireNonNull(action, "action");
    if (state == 0) {
      LongPush push = new LongPush(this, action);
      try {
        if (push.returned(runTemplate(push))) {
          return;
        }
      } catch (Throwable t) {
        push.left(t);
        return;
      }
    }
    while (state < 0 || resume(null, null)) {
      state = ~state;
      action.accept(value);
    }
  }

  /** Hands the next value to {@code action}, if there is one. */
  final boolean advance(LongConsumer action) {
    Objects.requireNonNull(action, "action");
    if (state >= 0 && !resume(null, null)) {
      return false;
    }
    state = ~state;
    action.accept(value);
    return true;
  }

  @Override
  public Spliterator.OfLong spliterator() {
    return new LongSplit((LongMachine<?, ?>) iterator()); // which refuses if this has ended
  }
}
