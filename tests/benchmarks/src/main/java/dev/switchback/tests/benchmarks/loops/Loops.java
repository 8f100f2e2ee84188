package dev.switchback.tests.benchmarks.loops;

import dev.switchback.GeneratorMethod;
import dev.switchback.Yielder;

/** Templates that loop, the smallest ones there are: what remains is what suspending costs. */
public final class Loops {
  private Loops() {}

  /** Yields a local that is saved anyway. */
  @GeneratorMethod
  public static void range(Yielder.OfInt out, int from, int to) {
    for (int i = from; i < to; i++) {
      out.yield_(i);
    }
  }

  /** Yields what no local holds. */
  @GeneratorMethod
  public static void doubled(Yielder.OfInt out, int from, int to) {
    for (int i = from; i < to; i++) {
      out.yield_(i * 2);
    }
  }

  /** The first {@code count} Fibonacci numbers, modulo 2 to the power of 64. */
  @GeneratorMethod
  public static void fibonacci(Yielder.OfLong out, int count) {
    long a = 0;
    long b = 1;
    for (int i = 0; i < count; i++) {
      out.yield_(a);
      long sum = a + b;
      a = b;
      b = sum;
    }
  }

  /** The product of the sides of each Pythagorean triangle whose sides are {@code n} at most. */
  @GeneratorMethod
  public static void triples(Yielder.OfInt out, int n) {
    for (int a = 1; a <= n; a++) {
      for (int b = a; b <= n; b++) {
        for (int c = b; c <= n; c++) {
          if (a * a + b * b == c * c) {
            out.yield_(a * b * c);
          }
        }
      }
    }
  }

  /** A range that lets a resource go, however it ends. */
  @GeneratorMethod
  public static void guarded(Yielder.OfInt out, Resource resource, int from, int to) {
    try {
      for (int i = from; i < to; i++) {
        out.yield_(i);
      }
    } finally {
      resource.release();
    }
  }

  /** A range that lets a resource go if it ends. */
  @GeneratorMethod
  public static void unguarded(Yielder.OfInt out, Resource resource, int from, int to) {
    for (int i = from; i < to; i++) {
      out.yield_(i);
    }
    resource.release();
  }

  /** Counts how often it was let go. */
  public static final class Resource {
    int releases;

    void release() {
      releases++;
    }
  }
}
