package dev.switchback.tests.benchmarks.loops;

import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;

/** {@link Loops#fibonacci} by hand. */
public final class FibonacciIterator implements PrimitiveIterator.OfLong {
  private long a;
  private long b = 1;
  private int left;

  /** As many numbers. */
  public FibonacciIterator(int count) {
    this.left = count;
  }

  @Override
  public boolean hasNext() {
    return left > 0;
  }

  @Override
  public long nextLong() {
    if (left <= 0) {
      throw new NoSuchElementException();
    }
    left--;
    long value = a;
    a = b;
    b += value;
    return value;
  }
}
