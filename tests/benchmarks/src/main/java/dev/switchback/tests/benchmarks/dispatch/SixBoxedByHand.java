package dev.switchback.tests.benchmarks.dispatch;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** {@link Six} by hand, boxed. */
final class SixBoxedByHand {
  private SixBoxedByHand() {}

  static final class Up implements Iterator<Integer> {
    private int i;
    private final int to;

    Up(int to) {
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
      int i = this.i++;
      return i;
    }
  }

  static final class Down implements Iterator<Integer> {
    private int i;
    private final int to;

    Down(int to) {
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
      int i = this.i++;
      return to - i;
    }
  }

  static final class Even implements Iterator<Integer> {
    private int i;
    private final int to;

    Even(int to) {
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
      int i = this.i++;
      return i & ~1;
    }
  }

  static final class Odd implements Iterator<Integer> {
    private int i;
    private final int to;

    Odd(int to) {
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
      int i = this.i++;
      return i | 1;
    }
  }

  static final class Swapped implements Iterator<Integer> {
    private int i;
    private final int to;

    Swapped(int to) {
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
      int i = this.i++;
      return i ^ 1;
    }
  }

  static final class Last implements Iterator<Integer> {
    private int i;
    private final int to;

    Last(int to) {
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
      int i = this.i++;
      return i % 10;
    }
  }

  /** One of each. */
  static List<Iterator<Integer>> all(int to) {
    return List.of(
        new Up(to), new Down(to), new Even(to), new Odd(to), new Swapped(to), new Last(to));
  }
}
