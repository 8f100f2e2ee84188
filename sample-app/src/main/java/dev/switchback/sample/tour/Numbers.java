package dev.switchback.sample.tour;

import dev.switchback.GeneratorMethod;
import dev.switchback.Yielder;

/** The README's example: one method, used in two ways. */
final class Numbers implements Lesson {
  @GeneratorMethod
  static void range(Yielder<Integer> out, int from, int to) {
    for (int i = from; i < to; i++) {
      out.yield_(i);
    }
  }

  @Override
  public String title() {
    return "A range, pulled and pushed";
  }

  @Override
  public void run() {
    System.out.print("pull:");
    for (int i : NumbersGenerators.range(0, 5)) { // the generated machine, resumed step by step
      System.out.print(" " + i);
    }
    System.out.println();

    System.out.print("push:");
    range(i -> System.out.print(" " + i), 0, 5); // the template itself: plain Java, no machine
    System.out.println();
  }
}
