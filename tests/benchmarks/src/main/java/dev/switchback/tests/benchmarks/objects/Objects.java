package dev.switchback.tests.benchmarks.objects;

import dev.switchback.GeneratorMethod;
import dev.switchback.Yielder;

/** Templates that yield objects. */
final class Objects {
  private Objects() {}

  /** Boxes. */
  @GeneratorMethod
  static void range(Yielder<Integer> out, int from, int to) {
    for (int i = from; i < to; i++) {
      out.yield_(i);
    }
  }

  /** Objects that are there already. */
  @GeneratorMethod
  static void words(Yielder<String> out, String[] words) {
    for (String word : words) {
      out.yield_(word);
    }
  }
}
