package dev.switchback.runtime;

import dev.switchback.Generator;
import dev.switchback.Yielder;
import java.util.Objects;
import java.util.Spliterator;
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

  /**
   * Runs the template itself, with the parameters of this machine, which keeps none of them.
   *
   * @param out its capability
   * @return false if it can't be run instead of this machine; then nothing has happened
   * @throws Throwable what the template, or the capability, throws
   */
  protected boolean runTemplate(Yielder.OfDouble out) throws Throwable {
    return false;
  }

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
    if (state == 0) {
      DoublePush push = new DoublePush(this, action);
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
  final boolean advance(DoubleConsumer action) {
    Objects.requireNonNull(action, "action");
    if (state >= 0 && !resume(null, null)) {
      return false;
    }
    state = ~state;
    action.accept(value);
    return true;
  }

  @Override
  public Spliterator.OfDouble spliterator() {
    return new DoubleSplit((DoubleMachine<?, ?>) iterator()); // which refuses if this has ended
  }
}
