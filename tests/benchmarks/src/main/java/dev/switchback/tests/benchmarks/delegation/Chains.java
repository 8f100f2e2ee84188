package dev.switchback.tests.benchmarks.delegation;

import dev.switchback.GeneratorMethod;
import dev.switchback.Yielder;

/** Templates that delegate to themselves; the innermost counts. */
final class Chains {
  private Chains() {}

  @GeneratorMethod
  static void calls(Yielder.OfInt out, int depth, int to) {
    if (depth > 1) {
      calls(out, depth - 1, to);
      return;
    }
    for (int i = 0; i < to; i++) {
      out.yield_(i);
    }
  }

  @GeneratorMethod
  static void delegates(Yielder.OfInt out, int depth, int to) {
    if (depth > 1) {
      out.yieldFrom(ChainsGenerators.delegates(depth - 1, to));
      return;
    }
    for (int i = 0; i < to; i++) {
      out.yield_(i);
    }
  }

  /** By call and by {@code yieldFrom} in turns. */
  @GeneratorMethod
  static void both(Yielder.OfInt out, int depth, int to) {
    if (depth > 1 && depth % 2 == 0) {
      both(out, depth - 1, to);
      return;
    } else if (depth > 1) {
      out.yieldFrom(ChainsGenerators.both(depth - 1, to));
      return;
    }
    for (int i = 0; i < to; i++) {
      out.yield_(i);
    }
  }

  /** By {@code yieldFrom}, of int values and of boxed ones in turns. */
  @GeneratorMethod
  static void ints(Yielder.OfInt out, int depth, int to) {
    if (depth > 1) {
      out.yieldFrom(ChainsGenerators.boxes(depth - 1, to));
      return;
    }
    for (int i = 0; i < to; i++) {
      out.yield_(i);
    }
  }

  @GeneratorMethod
  static void boxes(Yielder<Integer> out, int depth, int to) {
    out.yieldFrom(ChainsGenerators.ints(depth - 1, to));
  }
}
