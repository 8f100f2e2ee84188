package dev.switchback.tests.benchmarks.dispatch;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;

/** {@link Six} by hand. */
final class SixByHand {
  private SixByHand() {}

  static final class Up implements PrimitiveIterator.OfInt {
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
    public int nextInt() {
      if (i >= to) {
        throw new NoSuchElementException();
      }
      int i = this.i++;
      return i;
    }
  }

  static final class Down implements PrimitiveIterator.OfInt {
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
    public int nextInt() {
      if (i >= to) {
        throw new NoSuchElementException();
      }
      int i = this.i++;
      return to - i;
    }
  }

  static final class Even implements PrimitiveIterator.OfInt {
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
    public int nextInt() {
      if (i >= to) {
        throw new NoSuchElementException();
      }
      int i = this.i++;
      return i & ~1;
    }
  }

  static final class Odd implements PrimitiveIterator.OfInt {
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
    public int nextInt() {
      if (i >= to) {
        throw new NoSuchElementException();
      }
      int i = this.i++;
      return i | 1;
    }
  }

  static final class Swapped implements PrimitiveIterator.OfInt {
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
    public int nextInt() {
      if (i >= to) {
        throw new NoSuchElementException();
      }
      int i = this.i++;
      return i ^ 1;
    }
  }

  static final class Last implements PrimitiveIterator.OfInt {
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
    public int nextInt() {
      if (i >= to) {
        throw new NoSuchElementException();
      }
      int i = this.i++;
      return i % 10;
    }
  }

  /** One of each. */
  static List<PrimitiveIterator.OfInt> all(int to) {
    return List.of(
        new Up(to), new Down(to), new Even(to), new Odd(to), new Swapped(to), new Last(to));
  }
}
