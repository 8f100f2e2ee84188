package dev.switchback.tests.benchmarks.loops;

import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;

/** {@link Loops#triples} by hand: the three loops go on where the fields say. */
public final class TriplesIterator implements PrimitiveIterator.OfInt {
  private final int n;
  private int a = 1;
  private int b = 1;
  private int c = 1;
  private boolean found;

  /** Sides of up to this length. */
  public TriplesIterator(int n) {
    this.n = n;
  }

  @Override
  public boolean hasNext() {
    return found || find();
  }

  @Override
  public int nextInt() {
    if (!found && !find()) {
      throw new NoSuchElementException();
    }
    found = false;
    return a * b * c++;
  }

  private boolean find() {
    int b = this.b;
    int c = this.c;
    for (int a = this.a; a <= n; a++) {
      for (; b <= n; b++) {
        for (; c <= n; c++) {
          if (a * a + b * b == c * c) {
            this.a = a;
            this.b = b;
            this.c = c;
            found = true;
            return true;
          }
        }
        c = b + 1;
      }
      b = a + 1;
      c = b;
    }
    this.a = n + 1;
    return false;
  }
}
