package dev.switchback.sample.tour;

import dev.switchback.Generator;
import dev.switchback.GeneratorMethod;
import dev.switchback.Yielder;

/** An exception can be raised at the yield where a generator is suspended, and closing it runs its {@code finally}. */
final class ThrowAndClose implements Lesson {
  @GeneratorMethod
  static void recovering(Yielder<String> out) {
    try {
      out.yield_("working");
    } catch (IllegalArgumentException problem) {
      System.out.println("  the body caught: " + problem.getMessage());
    }
    out.yield_("recovered");
  }

  @GeneratorMethod
  static void tidy(Yielder<String> out) {
    try {
      for (int page = 1; ; page++) {
        out.yield_("page " + page);
      }
    } finally {
      System.out.println("  the body put the book back");
    }
  }

  @Override
  public String title() {
    return "throw_ and close: errors in, finally on the way out";
  }

  @Override
  public void run() {
    Generator<String> recovering = ThrowAndCloseGenerators.recovering();
    System.out.println("next() = " + recovering.next());
    System.out.println(
        "throw_() = " + recovering.throw_(new IllegalArgumentException("out of paper")));

    try (Generator<String> book = ThrowAndCloseGenerators.tidy()) { // endless, and yet it ends well
      System.out.println("next() = " + book.next());
      System.out.println("next() = " + book.next());
    }
  }
}
