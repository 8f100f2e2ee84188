package dev.switchback.tests.benchmarks.dispatch;

import dev.switchback.Generator;
import dev.switchback.GeneratorMethod;
import dev.switchback.Yielder;
import java.util.List;

/** Six templates that differ in what they yield: each becomes a class of machines. Small values, whose boxes exist. */
final class Six {
  private Six() {}

  @GeneratorMethod
  static void up(Yielder.OfInt out, int to) {
    for (int i = 0; i < to; i++) {
      out.yield_(i);
    }
  }

  @GeneratorMethod
  static void upBoxed(Yielder<Integer> out, int to) {
    for (int i = 0; i < to; i++) {
      out.yield_(i);
    }
  }

  @GeneratorMethod
  static void down(Yielder.OfInt out, int to) {
    for (int i = 0; i < to; i++) {
      out.yield_(to - i);
    }
  }

  @GeneratorMethod
  static void downBoxed(Yielder<Integer> out, int to) {
    for (int i = 0; i < to; i++) {
      out.yield_(to - i);
    }
  }

  @GeneratorMethod
  static void even(Yielder.OfInt out, int to) {
    for (int i = 0; i < to; i++) {
      out.yield_(i & ~1);
    }
  }

  @GeneratorMethod
  static void evenBoxed(Yielder<Integer> out, int to) {
    for (int i = 0; i < to; i++) {
      out.yield_(i & ~1);
    }
  }

  @GeneratorMethod
  static void odd(Yielder.OfInt out, int to) {
    for (int i = 0; i < to; i++) {
      out.yield_(i | 1);
    }
  }

  @GeneratorMethod
  static void oddBoxed(Yielder<Integer> out, int to) {
    for (int i = 0; i < to; i++) {
      out.yield_(i | 1);
    }
  }

  @GeneratorMethod
  static void swapped(Yielder.OfInt out, int to) {
    for (int i = 0; i < to; i++) {
      out.yield_(i ^ 1);
    }
  }

  @GeneratorMethod
  static void swappedBoxed(Yielder<Integer> out, int to) {
    for (int i = 0; i < to; i++) {
      out.yield_(i ^ 1);
    }
  }

  @GeneratorMethod
  static void last(Yielder.OfInt out, int to) {
    for (int i = 0; i < to; i++) {
      out.yield_(i % 10);
    }
  }

  @GeneratorMethod
  static void lastBoxed(Yielder<Integer> out, int to) {
    for (int i = 0; i < to; i++) {
      out.yield_(i % 10);
    }
  }

  /** One machine of each of the primitive ones. */
  static List<Generator.OfInt> machines(int to) {
    return List.of(
        SixGenerators.up(to),
        SixGenerators.down(to),
        SixGenerators.even(to),
        SixGenerators.odd(to),
        SixGenerators.swapped(to),
        SixGenerators.last(to));
  }
}
