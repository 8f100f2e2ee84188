package dev.switchback.tests.protocol.forms;

import dev.switchback.Generator;
import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;

/** One template for each form of generator: all count from 1, and do something to themselves before each number but the first. */
final class Forms {
  private Forms() {}

  /** Where a body finds its own generator, and what it is to do to it. */
  static final class Inside {
    Generator<?> self;
    Runnable action = () -> {};
  }

  @GeneratorMethod
  static void objects(Yielder<Integer> out, int to, Inside inside) {
    for (int i = 1; i <= to; i++) {
      out.yield_(i);
      inside.action.run();
    }
  }

  @GeneratorMethod
  static String objectsWithResult(Yielder<Integer> out, int to, Inside inside) {
    for (int i = 1; i <= to; i++) {
      out.yield_(i);
      inside.action.run();
    }
    return "result";
  }

  @GeneratorMethod
  static String twoWay(TwoWayYielder<Integer, Object> out, int to, Inside inside) {
    for (int i = 1; i <= to; i++) {
      out.yield_(i);
      inside.action.run();
    }
    return "result";
  }

  @GeneratorMethod
  static void ints(Yielder.OfInt out, int to, Inside inside) {
    for (int i = 1; i <= to; i++) {
      out.yield_(i);
      inside.action.run();
    }
  }

  @GeneratorMethod
  static String intsWithResult(Yielder.OfInt out, int to, Inside inside) {
    for (int i = 1; i <= to; i++) {
      out.yield_(i);
      inside.action.run();
    }
    return "result";
  }

  @GeneratorMethod
  static void longs(Yielder.OfLong out, int to, Inside inside) {
    for (int i = 1; i <= to; i++) {
      out.yield_(i);
      inside.action.run();
    }
  }

  @GeneratorMethod
  static String longsWithResult(Yielder.OfLong out, int to, Inside inside) {
    for (int i = 1; i <= to; i++) {
      out.yield_(i);
      inside.action.run();
    }
    return "result";
  }

  @GeneratorMethod
  static void doubles(Yielder.OfDouble out, int to, Inside inside) {
    for (int i = 1; i <= to; i++) {
      out.yield_(i);
      inside.action.run();
    }
  }

  @GeneratorMethod
  static String doublesWithResult(Yielder.OfDouble out, int to, Inside inside) {
    for (int i = 1; i <= to; i++) {
      out.yield_(i);
      inside.action.run();
    }
    return "result";
  }

  /** By delegation to another of them: the outer one is the generator that is driven. */
  @GeneratorMethod
  static String delegates(TwoWayYielder<Integer, Object> out, int to, Inside inside) {
    return out.yieldFrom(FormsGenerators.twoWay(to, inside));
  }

  @GeneratorMethod
  static String calls(TwoWayYielder<Integer, Object> out, int to, Inside inside) {
    return twoWay(out, to, inside);
  }
}
