package dev.switchback.tests.language;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;

/** Templates that call themselves deeper than the native stack could go, and templates that look at that stack. */
final class Deep {
  Deep() {}

  @GeneratorMethod
  static void countDown(Yielder.OfInt out, int n) {
    if (n > 0) {
      countDown(out, n - 1);
    }
    out.yield_(n);
  }

  @GeneratorMethod
  static long sum(Yielder<Integer> out, int n) {
    if (n == 0) {
      out.yield_(0);
      return 0;
    }
    long rest = sum(out, n - 1);
    return rest + n;
  }

  @GeneratorMethod
  static void guarded(Yielder<Integer> out, int n, int[] left) {
    try {
      if (n == 0) {
        out.yield_(0);
      } else {
        guarded(out, n - 1, left);
      }
    } finally {
      left[0]++;
    }
  }

  /** Yields the depth of the native stack twenty times, called {@code n} templates deep. */
  @GeneratorMethod
  static void frames(Yielder.OfInt out, int n) {
    if (n > 0) {
      frames(out, n - 1);
    } else {
      for (int i = 0; i < 20; i++) {
        out.yield_(nativeDepth());
      }
    }
  }

  /** As {@link #frames}, by {@code yieldFrom}. */
  @GeneratorMethod
  static void chainedFrames(Yielder.OfInt out, int n) {
    if (n > 0) {
      out.yieldFrom(DeepGenerators.chainedFrames(n - 1));
    } else {
      for (int i = 0; i < 20; i++) {
        out.yield_(nativeDepth());
      }
    }
  }

  static int nativeDepth() {
    return StackWalker.getInstance().walk(frames -> (int) frames.count());
  }

  @GeneratorMethod
  static String mutual(TwoWayYielder<Integer, String> out, int n) {
    String rest = n == 0 ? out.yield_(0) : "";
    if (n > 0) {
      rest = mutualBack(out, n - 1);
    }
    return rest;
  }

  @GeneratorMethod
  static String mutualBack(TwoWayYielder<Integer, String> out, int n) {
    String rest = mutual(out, n);
    return rest;
  }
}
