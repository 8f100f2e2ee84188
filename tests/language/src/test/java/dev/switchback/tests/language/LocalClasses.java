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
  int field = 2;

  LocalClasses() {}

  @GeneratorMethod
  static void anonymous(Yielder<Object> out) {
    int n = 3;
    Supplier<Integer> supplier = new Supplier<>() {
      int calls;

      @Override
      public Integer get() {
        calls++;
        return n * calls;
      }
    };
    out.yield_(supplier.get());
    out.yield_(supplier.get());
    out.yield_(n);
  }

  @GeneratorMethod
  static void anonymousWithArgumentsAndInitialiser(Yielder<Object> out) {
    String suffix = "!";
    List<String> list = new ArrayList<>(List.of("a")) {
      static final long serialVersionUID = 1L;

      {
        add("initial" + suffix);
      }

      @Override
      public boolean add(String s) {
        mark("add " + s);
        return super.add(s + suffix);
      }
    };
    out.yield_(list.size());
    list.add("b");
    out.yield_(list.get(2));
  }

  @GeneratorMethod
  void usesTheReceiver(Yielder<Object> out) {
    Supplier<Integer> supplier = new Supplier<>() {
      final int field = 10;

      @Override
      public Integer get() {
        return field + LocalClasses.this.field++ + own();
      }

      private int own() {
        return this.field * 10;
      }
    };
    out.yield_(supplier.get());
    out.yield_(field);
    out.yield_(supplier.get());
  }

  @GeneratorMethod
  void outerMethodFromAnonymous(Yielder<Object> out) {
    Comparator<String> comparator = new Comparator<>() {
      @Override
      public int compare(String a, String b) {
        return weight(a) - weight(b);
      }
    };
    List<String> list = new ArrayList<>(List.of("ccc", "a", "bb"));
    out.yield_(list.size());
    list.sort(comparator);
    out.yield_(list);
  }

  int weight(String s) {
    return s.length() * field;
  }

  @GeneratorMethod
  static void membersNamedLikeLocals(Yielder<Object> out) {
    int x = 1;
    String name = "outside";
    Object o = new Object() {
      int x = 5;

      int name(int x) {
        int name = x + this.x;
        return name;
      }

      @Override
      public String toString() {
        return name + name(10);
      }
    };
    out.yield_(o.toString());
    out.yield_(x + name);
    out.yield_(o.toString());
  }

  @GeneratorMethod
  static void perIteration(Yielder<Object> out) {
    List<Iterator<Integer>> iterators = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      int start = i;
      iterators.add(new Iterator<>() {
        int at = start;

        @Override
        public boolean hasNext() {
          return at < start + 2;
        }

        @Override
        public Integer next() {
          return at++;
        }
      });
      out.yield_(start);
    }
    for (Iterator<Integer> iterator : iterators) {
      while (iterator.hasNext()) {
        out.yield_(iterator.next());
      }
    }
  }

  @GeneratorMethod
  static void returnsAndYieldsOfTheirOwn(Yielder<Object> out) {
    Supplier<String> supplier = new Supplier<>() {
      @Override
      public String get() {
        for (int i = 0; ; i++) {
          if (i == 2) {
            return log("returned", "two");
          }
        }
      }
    };
    out.yield_(1);
    String s = supplier.get();
    out.yield_(s);
    Supplier<String> lambda = () -> {
      if (s.isEmpty()) {
        return "empty";
      }
      return "full";
    };
    out.yield_(lambda.get());
  }

  @GeneratorMethod
  static void localClassBetweenSuspensions(Yielder<Object> out) {
    final class Counter {
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
    class Named {
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
    record Point(int x, int y) {
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
    enum Side {
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

  @GeneratorMethod
  static <T> void genericLocalClass(Yielder<Object> out, T first) {
    class Box<U> {
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
      class Local {
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
