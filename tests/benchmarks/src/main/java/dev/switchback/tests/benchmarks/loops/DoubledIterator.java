package dev.switchback.tests.benchmarks.loops;

import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;

/** {@link Loops#doubled} by hand. */
public final class DoubledIterator implements PrimitiveIterator.OfInt {
  private int i;
  private final int to;

  /** From the first value to the one after the last. */
  public DoubledIterator(int from, int to) {
    this.i = from;
    this.to = to;
  }

  @Override
  public boolean hasNext() {
    return i < to;
  }

  @Override
  public int nextInt() {
    if (i >= to) {
      throw new NoSuchElementException();
    }
    return i++ * 2;
  }
}
