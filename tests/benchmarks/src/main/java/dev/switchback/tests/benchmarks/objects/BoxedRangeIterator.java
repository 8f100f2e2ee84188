package dev.switchback.tests.benchmarks.objects;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** {@link Objects#range} by hand. */
final class BoxedRangeIterator implements Iterator<Integer> {
  private int i;
  private final int to;

  BoxedRangeIterator(int from, int to) {
    this.i = from;
    this.to = to;
  }

  @Override
  public boolean hasNext() {
    return i < to;
  }

  @Override
  public Integer next() {
    if (i >= to) {
      throw new NoSuchElementException();
    }
    return i++;
  }
}
