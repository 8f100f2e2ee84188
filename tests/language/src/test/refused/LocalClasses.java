package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.Yielder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;

/** Anonymous and local classes, records, enums and interfaces in a body. */
final class LocalClasses {
  private int field = 2;

  LocalClasses() {}

  @GeneratorMethod
  static void localClassBetweenSuspensions(Yielder<Object> out) {
    final class Counter { // REFUSED: local-class
      private int count;

      int next() {
        return ++count;
      }
    }
    Counter counter = new Counter();
    out.yield_(counter.next());
    out.yield_(counter.next());
    Counter another = new Counter();
    out.yield_(another.next() + counter.count);
  }

  @GeneratorMethod
  static void localClassThatCaptures(Yielder<Object> out, int n) {
    String prefix = "p";
    class Named { // REFUSED: local-class
      final String name;

      Named(String name) {
        this.name = prefix + name + n;
      }

      Named again() {
        return new Named(name);
      }
    }
    out.yield_(new Named("a").name);
    Named b = new Named("b");
    out.yield_(b.name);
    out.yield_(b.again().name);
  }

  @GeneratorMethod
  static void localRecord(Yielder<Object> out) {
    record Point(int x, int y) { // REFUSED: local-class
      static Point origin() {
        return new Point(0, 0);
      }

      Point plus(Point other) {
        return new Point(x + other.x, y + other.y);
      }
    }
    Point p = Point.origin();
    out.yield_(p);
    p = p.plus(new Point(1, 2));
    out.yield_(p);
    List<Point> points = List.of(p, new Point(5, 6));
    for (Point q : points) {
      out.yield_(q.x());
      out.yield_(q.plus(p));
    }
  }

  @GeneratorMethod
  static void localEnumAndInterface(Yielder<Object> out) {
    enum Side { // REFUSED: local-class
      LEFT,
      RIGHT
    }
    interface Chooser {
      Side choose(int n);
    }
    Chooser chooser = n -> n % 2 == 0 ? Side.LEFT : Side.RIGHT;
    for (int i = 0; i < 3; i++) {
      Side side = chooser.choose(i);
      out.yield_(side.name());
      switch (side) {
        case LEFT -> mark("left");
        case RIGHT -> mark("right");
      }
      out.yield_(side.ordinal());
    }
  }

  private int weight(String s) {
    return s.length() * field;
  }

  @GeneratorMethod
  static <T> void genericLocalClass(Yielder<Object> out, T first) {
    class Box<U> { // REFUSED: local-class
      final U content;
      final T other = first;

      Box(U content) {
        this.content = content;
      }
    }
    Box<String> box = new Box<>("b");
    out.yield_(box.content);
    out.yield_(box.other);
    Box<T> own = new Box<>(first);
    out.yield_(own.content);
  }

  @GeneratorMethod
  static void sameNameInSiblings(Yielder<Object> out) {
    {
      class Local { // REFUSED: local-class
        int get() {
          return 1;
        }
      }
      Local local = new Local();
      out.yield_(local.get());
      out.yield_(local.get());
    }
    {
      class Local {
        String get() {
          return "two";
        }
      }
      Local local = new Local();
      out.yield_(local.get());
      out.yield_(new Local().get());
    }
  }
}
