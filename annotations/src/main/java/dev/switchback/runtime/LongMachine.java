package dev.switchback.runtime;

import dev.switchback.Generator;
import java.util.Objects;
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
    while (state < 0 || resume(null, null)) {
      state = ~state;
      action.accept(value);
    }
  }
}
