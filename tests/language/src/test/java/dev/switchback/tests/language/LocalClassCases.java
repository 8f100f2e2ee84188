package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** Classes, records, enums and interfaces declared in a template that suspends while they are in scope (JLS 14.3). */
final class LocalClassCases {
  static int shared = 1;
  int own = 5;

  LocalClassCases() {}

  @GeneratorMethod
  static void recordOfALoop(Yielder<Object> out, int n) {
    record Point(int x, int y) implements Comparable<Point> {
      static final Point ORIGIN = new Point(0, 0);

      Point {
        if (x < 0) {
          throw new IllegalArgumentException("negative");
        }
      }

      Point plus(Point other) {
        return new Point(x + other.x, y + other.y());
      }

      @Override
      public int compareTo(Point other) {
        return Comparator.comparingInt(Point::x).compare(this, other);
      }
    }
    List<Point> all = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      Point p = new Point(i, i * i).plus(Point.ORIGIN);
      out.yield_(p);
      all.add(p);
    }
    all.sort(Comparator.reverseOrder());
    out.yield_(all);
    for (Object each : all) {
      if (each instanceof Point p && p.x() == 1) {
        out.yield_(p.plus(all.get(0)));
      }
    }
  }

  @GeneratorMethod
  static void classThatCapturesAChangingLocalsCopy(Yielder<Object> out) {
    List<IntSupplier> made = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      int copy = i * 10;
      class Holder implements IntSupplier {
        final int more;

        Holder(int more) {
          this.more = more;
        }

        @Override
        public int getAsInt() {
          return copy + more + shared;
        }
      }
      out.yield_(new Holder(1).getAsInt());
      made.add(new Holder(i));
      out.yield_(made.size());
    }
    for (IntSupplier each : made) {
      out.yield_(each.getAsInt());
    }
  }

  @GeneratorMethod
  void classOfTheReceiver(TwoWayYielder<Object, Integer> out) {
    class Counter {
      int count = own;

      int next() {
        own++;
        return count++ + LocalClassCases.this.own;
      }
    }
    Counter counter = new Counter();
    out.yield_(counter.next());
    int sum = counter.next() + step(out.yield_("sum")) + counter.count;
    log("sum", sum);
    class Twice extends Counter {
      @Override
      int next() {
        return super.next() * 2;
      }
    }
    Counter twice = new Twice();
    out.yield_(twice.next());
    log("own", own);
  }

  static int step(Integer sent) {
    return sent == null ? 2 : sent;
  }

  @GeneratorMethod
  static void enumAndInterface(Yielder<Object> out) {
    enum Level {
      LOW(1) {
        @Override
        int twice() {
          return -value;
        }
      },
      HIGH(9);

      final int value;

      Level(int value) {
        this.value = value;
      }

      int twice() {
        return 2 * value;
      }
    }
    interface Named {
      String name();

      default String loud() {
        return name() + "!";
      }
    }
    for (Level level : Level.values()) {
      switch (level) {
        case LOW:
          out.yield_("low " + level.twice());
          break;
        case HIGH:
          out.yield_(level.twice());
      }
      Named named = level::name;
      out.yield_(named.loud());
    }
    out.yield_(Level.valueOf("HIGH").ordinal());
  }

  @GeneratorMethod
  static void siblingsOfOneName(Yielder<Object> out) {
    {
      class Local {
        String get() {
          return "first";
        }
      }
      out.yield_(new Local().get());
      Local kept = new Local();
      out.yield_(kept.get());
    }
    {
      class Local {
        int get() {
          return 2;
        }
      }
      Local kept = new Local();
      out.yield_(kept.get());
      log("get", kept.get() + 1);
    }
  }

  @GeneratorMethod
  static <T> void genericLocalClass(TwoWayYielder<Object, T> out, T first) {
    class Node {
      final T value;
      final Node next;

      Node(T value, Node next) {
        this.value = value;
        this.next = next;
      }
    }
    class Box<U> {
      U content;

      Box(U content) {
        this.content = content;
      }
    }
    Node head = new Node(first, null);
    head = new Node(out.yield_(head.value), head);
    Box<Node> box = new Box<>(head);
    for (Node n = box.content; n != null; n = n.next) {
      log("sent", out.yield_(n.value));
    }
    box.content = null;
    out.yield_(box.content);
  }

  static java.util.stream.Stream<Object[]> genericLocalClassArguments() {
    return java.util.stream.Stream.of(new Object[] {"a"}, new Object[] {1});
  }

  @GeneratorMethod
  static void initialisersAndStatics(Yielder<Object> out, int n) {
    class Log {
      static int made;
      final String text;

      {
        mark("made " + ++made);
      }

      Log(String text) {
        this.text = text + n;
      }
    }
    Log.made = 0;
    out.yield_(new Log("a").text);
    Log second = new Log("b");
    out.yield_(second.text + Log.made);
    Supplier<Log> maker = () -> new Log("c");
    out.yield_(maker.get().text);
    log("made", Log.made);
  }

  @GeneratorMethod
  static void inTryAndLoop(Yielder<Object> out) {
    for (int i = 0; i < 2; i++) {
      try {
        class Failure extends IllegalStateException {
          private static final long serialVersionUID = 1;
          final int round;

          Failure(int round) {
            super("round " + round);
            this.round = round;
          }
        }
        try {
          out.yield_(i);
          throw new Failure(i);
        } catch (Failure e) {
          out.yield_(e.round + e.getMessage());
        }
      } finally {
        out.yield_("finally");
      }
    }
  }
}
