package dev.switchback.runtime;

import java.util.Objects;
import java.util.function.Consumer;

/**
 * A machine that yields references.
 *
 * @param <Y> what it yields
 * @param <S> what can be sent to it
 * @param <R> its result
 */
public class ObjectMachine<Y, S, R> extends Machine<Y, S, R> {
  /** The value at hand while {@code state < 0}, and after {@code advance} until the next step. */
  protected Y value;

  /** Makes a machine that has not started. */
  protected ObjectMachine() {}

  @Override
  final Y take() {
    state = ~state;
    Y taken = value;
    value = null;
    return taken;
  }

  @Override
  final void forget() {
    value = null;
  }

  @Override
  final boolean holds(Kind kind) {
    return kind.accepts(value);
  }

  @Override
  @SuppressWarnings("unchecked")
  final void takeFrom(Machine<?, ?, ?> leaf) {
    value = (Y) leaf.take();
  }

  @Override
  public Y next() {
    if (state >= 0 && !resume(null, null)) {
      throw stop();
    }
    state = ~state;
    Y taken = value;
    value = null;
    return taken;
  }

  @Override
  public Y current() {
    return value;
  }

  @Override
  public void forEachRemaining(Consumer<? super Y> action) {
    Objects.requireNonNull(action, "action");
    while (state < 0 || resume(null, null)) {
      action.accept(take());
    }
  }
}
