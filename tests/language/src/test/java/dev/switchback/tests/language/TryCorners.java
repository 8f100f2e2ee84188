package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;

/** Exceptions from the headers of statements inside of try, and try statements with little or nothing in them. */
final class TryCorners {
  private TryCorners() {}

  @GeneratorMethod
  static void selectorThatThrowsInsideTry(Yielder<Integer> out) {
    String none = null;
    try {
      out.yield_(1);
      switch (none) {
        case "a":
          out.yield_(2);
          break;
        default:
          out.yield_(3);
      }
    } catch (NullPointerException e) {
      mark("caught");
      out.yield_(4);
    }
  }

  @GeneratorMethod
  static void tryThatDoesNothing(Yielder<Integer> out) {
    int n = 1;
    try {
      final int dead = 5;
    } catch (IllegalArgumentException e) {
      log("caught", e);
      out.yield_(2);
    }
    out.yield_(n);
  }

  @GeneratorMethod
  static void emptyTryBeforeAnother(TwoWayYielder<Integer, Integer> out) {
    int[] cells = {1, 2};
    try {
    } catch (RuntimeException e) {
      cells[1] = out.yield_(1);
    }
    try {
      log("sent", out.yield_(2));
    } finally {
      log("cells", cells);
    }
  }

  @GeneratorMethod
  static void conditionThatThrowsInsideTry(Yielder<Integer> out) {
    int zero = 0;
    try {
      while (10 / zero > 0) {
        out.yield_(1);
      }
    } catch (ArithmeticException e) {
      out.yield_(2);
    }
    try {
      if (10 % zero == 0) {
        out.yield_(3);
      }
    } catch (ArithmeticException e) {
      mark("again");
    }
  }

  @GeneratorMethod
  static void nativeTryBetween(Yielder<Integer> out) {
    out.yield_(1);
    int n;
    try {
      n = Integer.parseInt("no number");
    } catch (NumberFormatException e) {
      n = -1;
    } finally {
      mark("native finally");
    }
    out.yield_(n);
  }
}
