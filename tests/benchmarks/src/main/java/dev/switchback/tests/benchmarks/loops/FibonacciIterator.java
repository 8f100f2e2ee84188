package dev.switchback.tests.benchmarks.loops;

import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;

/** {@link Loops#fibonacci} by hand. */
public final class FibonacciIterator implements PrimitiveIterator.OfLong {
  private long a;
  private long b = 1;
  private int i;
  private final int count;

  /** As many numbers. */
  public FibonacciIterator(int count) {
    this.count = count;
  }

  @Override
  public boolean hasNext() {
    return i < count;
  }

  @Override
  public long nextLong() {
    if (i >= count) {
      throw new NoSuchElementException();
    }
    i++;
    long value = a;
    a = b;
    b += value;
    return value;
  }
}
