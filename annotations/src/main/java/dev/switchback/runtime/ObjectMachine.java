package dev.switchback.runtime;

import dev.switchback.Yielder;
import java.util.Objects;
import java.util.Spliterator;
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

  /**
   * Runs the template itself, with the parameters of this machine, which keeps none of them.
   *
   * @param out its capability
   * @return false if it can't be run instead of this machine; then nothing has happened
   * @throws Throwable what the template, or the capability, throws
   */
  protected boolean runTemplate(Yielder<Y> out) throws Throwable {
    return false;
  }

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
    if (state == 0) {
      ObjectPush<Y> push = new ObjectPush<>(this, action);
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
      action.accept(take());
    }
  }

  /** Hands the next value to {@code action}, if there is one. */
  final boolean advance(Consumer<? super Y> action) {
    Objects.requireNonNull(action, "action");
    if (state >= 0 && !resume(null, null)) {
      return false;
    }
    action.accept(take());
    return true;
  }

  @Override
  public Spliterator<Y> spliterator() {
    return new ObjectSplit<>(
        (ObjectMachine<Y, ?, ?>) iterator()); // which refuses if this has ended
  }
}
