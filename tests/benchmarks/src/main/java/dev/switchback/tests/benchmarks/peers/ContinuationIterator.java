package dev.switchback.tests.benchmarks.peers;

import dev.switchback.Yielder;
import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;
import java.util.function.Consumer;

/** Runs a template as it is, on a continuation that its capability suspends. */
final class ContinuationIterator implements PrimitiveIterator.OfInt, Yielder.OfInt {
  private final Object continuation;
  private int value;
  private boolean ready;

  ContinuationIterator(Consumer<Yielder.OfInt> template) {
    continuation = Continuations.make(() -> template.accept(this));
  }

  @Override
  public void yield_(int value) {
    this.value = value;
    ready = true;
    Continuations.suspend();
  }

  @Override
  public boolean hasNext() {
    if (!ready && !Continuations.isDone(continuation)) {
      Continuations.run(continuation);
    }
    return ready;
  }

  @Override
  public int nextInt() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    ready = false;
    return value;
  }
}
