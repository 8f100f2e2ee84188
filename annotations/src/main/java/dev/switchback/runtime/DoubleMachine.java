package dev.switchback.runtime;

import dev.switchback.Generator;
import java.util.Objects;
import java.util.function.DoubleConsumer;

/**
 * A machine that yields {@code double} values, not boxed.
 *
 * @param <S> what can be sent to it
 * @param <R> its result
 */
public class DoubleMachine<S, R> extends Machine<Double, S, R> implements Generator.OfDouble {
  /** The value at hand while {@code state < 0}, and after {@code advance} until the next step. */
  protected double value;

  /** Makes a machine that has not started. */
  protected DoubleMachine() {}

  @Override
  final Double take() {
    state = ~state;
    return value;
  }

  @Override
  final void forget() {}

  @Override
  final boolean holds(Kind kind) {
    return kind == Kind.REFERENCE || kind == Kind.DOUBLE;
  }

  @Override
  final void takeFrom(Machine<?, ?, ?> leaf) {
    if (leaf instanceof DoubleMachine<?, ?> same) {
      same.state = ~same.state;
      value = same.value;
    } else {
      value = (Double) leaf.take();
    }
  }

  @Override
  public double nextDouble() {
    if (state >= 0 && !resume(null, null)) {
      throw stop();
    }
    state = ~state;
    return value;
  }

  @Override
  public Double next() {
    return nextDouble();
  }

  @Override
  public double currentDouble() {
    return value;
  }

  @Override
  public Double current() {
    return value;
  }

  @Override
  public void forEachRemaining(DoubleConsumer action) {
    Objects.requireNonNull(action, "action");
    while (state < 0 || resume(null, null)) {
      state = ~state;
      action.accept(value);
    }
  }
}
