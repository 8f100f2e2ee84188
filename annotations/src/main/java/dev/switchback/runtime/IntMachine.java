package dev.switchback.runtime;

import dev.switchback.Generator;
import java.util.Objects;
import java.util.function.IntConsumer;

/**
 * A machine that yields {@code int} values, not boxed.
 *
 * @param <S> what can be sent to it
 * @param <R> its result
 */
public class IntMachine<S, R> extends Machine<Integer, S, R> implements Generator.OfInt {
  /** The value at hand while {@code state < 0}, and after {@code advance} until the next step. */
  protected int value;

  /** Makes a machine that has not started. */
  protected IntMachine() {}

  @Override
  final Integer take() {
    state = ~state;
    return value;
  }

  @Override
  final void forget() {}

  @Override
  final boolean holds(Kind kind) {
    return kind == Kind.REFERENCE || kind == Kind.INT;
  }

  @Override
  final void takeFrom(Machine<?, ?, ?> leaf) {
    if (leaf instanceof IntMachine<?, ?> same) {
      same.state = ~same.state;
      value = same.value;
    } else {
      value = (Integer) leaf.take();
    }
  }

  @Override
  public int nextInt() {
    if (state >= 0 && !resume(null, null)) {
      throw stop();
    }
    state = ~state;
    return value;
  }

  @Override
  public Integer next() {
    return nextInt();
  }

  @Override
  public int currentInt() {
    return value;
  }

  @Override
  public Integer current() {
    return value;
  }

  @Override
  public void forEachRemaining(IntConsumer action) {
    Objects.requireNonNull(action, "action");
    while (state < 0 || resume(null, null)) {
      state = ~state;
      action.accept(value);
    }
  }
}
