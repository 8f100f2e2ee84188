package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.Yielder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Records, enums and interfaces that are declared beside suspension points. */
final class LocalRecords {
  static int shared = 3;

  LocalRecords() {}

  static int twice(int n) {
    return 2 * n;
  }

  @GeneratorMethod
  static void compactConstructor(Yielder<Object> out) {
    record Range(int from, int to) {
      Range {
        if (from > to) {
          throw new IllegalArgumentException(from + ">" + to);
        }
        to = Math.max(to, shared);
      }

      int length() {
        return to() - from;
      }
    }
    out.yield_(new Range(1, 2));
    out.yield_(new Range(1, 9).length());
    try {
      out.yield_(new Range(3, 1));
    } catch (IllegalArgumentException e) {
      out.yield_(e.getMessage());
    }
  }

  @SuppressWarnings("unchecked")
  @GeneratorMethod
  static void recordMembersOfAllKinds(Yielder<Object> out) {
    record Point<T extends Comparable<T>>(T x, T... rest) implements Comparable<Point<T>> {
      static int made;
      static final Point<String> ORIGIN = new Point<>("o");

      Point {
        made++;
      }

      @SafeVarargs
      Point(String ignored, T x, T... rest) {
        this(x, rest);
      }

      static <U extends Comparable<U>> Point<U> of(U x) {
        return new Point<>(x, x, x);
      }

      record Size(int n) {}

      Size size() {
        return new Size(rest().length);
      }

      @Override
      public int compareTo(Point<T> other) {
        return x.compareTo(other.x());
      }
    }
    out.yield_(Point.ORIGIN.x());
    Point.made = 0; // what is static is not the machine's alone
    Point<Integer> p = Point.of(2);
    out.yield_(p.size());
    out.yield_(p.compareTo(new Point<>("ignored", 1)));
    out.yield_(Point.made);
    Point.Size size = p.size();
    out.yield_(size.n());
    out.yield_(size);
  }

  @GeneratorMethod
  static void equalsAndHashCode(Yielder<Object> out) {
    record Key(String a, int b) {}
    Key key = new Key("k", 1);
    Map<Key, String> map = Map.of(key, "value");
    out.yield_(map.get(new Key("k", 1)));
    out.yield_(key.equals(new Key("k", 2)));
    out.yield_(key.hashCode() == new Key("k", 1).hashCode());
    out.yield_(key.getClass().getSimpleName());
  }

  @GeneratorMethod
  static void recordInGenericsAndArrays(Yielder<Object> out) {
    record Word(String text, int count) {}
    List<Word> words = new ArrayList<>();
    Word[] array = {new Word("a", 1), new Word("b", 0)};
    Word[][] deep = new Word[2][3];
    for (Word word : array) {
      words.add(word);
      out.yield_(word.text());
    }
    deep[1][2] = words.get(1);
    words.sort(Comparator.comparing(Word::count).thenComparing(Word::text));
    out.yield_(words.stream().map(Word::text).collect(Collectors.joining()));
    out.yield_(deep[1][2]);
    Map<Boolean, List<Word>> parts =
        words.stream().collect(Collectors.partitioningBy(word -> word.count() > 0));
    out.yield_(parts.get(true));
    BiFunction<String, Integer, Word> maker = Word::new;
    out.yield_(maker.apply("made", 7));
    out.yield_(Stream.of(1, 2).map(n -> new Word("w", n)).toArray(Word[]::new)[1]);
  }

  @GeneratorMethod
  static void recordWithStaticMembers(Yielder<Object> out) {
    record Box(int n) {
      private static int count = shared;

      static Box next() {
        return new Box(count++ + twice(shared));
      }
    }
    Box.count = shared; // what is static is not the machine's alone
    out.yield_(Box.next());
    out.yield_(Box.count);
    Box.count += 10;
    out.yield_(Box.next());
  }

  @GeneratorMethod
  static void enumWithBodies(Yielder<Object> out) {
    enum Op {
      PLUS("+") {
        @Override
        int apply(int a, int b) {
          return a + b;
        }
      },
      TIMES("*") {
        @Override
        int apply(int a, int b) {
          return a * b;
        }
      };

      final String sign;

      Op(String sign) {
        this.sign = sign;
      }

      abstract int apply(int a, int b);

      Op other() {
        return values()[1 - ordinal()];
      }
    }
    for (Op op : Op.values()) {
      out.yield_(op + op.sign + op.apply(3, 4));
      out.yield_(op.other().name());
    }
    Map<Op, Integer> map = new EnumMap<>(Op.class);
    map.put(Op.valueOf("TIMES"), 1);
    out.yield_(map);
  }

  @SuppressWarnings("fallthrough")
  @GeneratorMethod
  static void switchOverALocalEnum(Yielder<Object> out) {
    enum Colour {
      RED,
      GREEN,
      BLUE
    }
    for (Colour colour : Colour.values()) {
      switch (colour) {
        case RED:
          out.yield_("r");
        case GREEN:
          out.yield_("g " + colour);
          break;
        default:
          out.yield_(colour.ordinal());
      }
      int n = switch (colour) {
        case RED -> 1;
        case GREEN -> 2;
        case BLUE -> 3;
      };
      out.yield_(n);
    }
  }

  @GeneratorMethod
  static void interfaceAndImplementations(Yielder<Object> out) {
    interface Shape {
      int UNIT = 2;

      int size();

      default String describe() {
        return name() + size() * UNIT;
      }

      private String name() {
        return getClass().getSimpleName();
      }

      static Shape of(int n) {
        return () -> n;
      }
    }
    record Square(int side) implements Shape {
      @Override
      public int size() {
        return side * side;
      }
    }
    enum Fixed implements Shape {
      ONE;

      @Override
      public int size() {
        return ordinal() + 1;
      }
    }
    out.yield_(new Square(3).describe());
    Shape shape = Fixed.ONE;
    out.yield_(shape.describe());
    shape = Shape.of(5);
    out.yield_(shape.size() + Shape.UNIT);
    if (shape instanceof Square square) {
      mark("square" + square.side());
    }
    out.yield_(log("end", shape instanceof Fixed));
  }

  @GeneratorMethod
  static void recordsInSiblingScopes(Yielder<Object> out) {
    {
      record P(int n) {}
      P p = new P(1);
      out.yield_(p);
      out.yield_(p.n());
    }
    {
      record P(String s, P next) {
        P(String s) {
          this(s, null);
        }
      }
      P p = new P("a", new P("b"));
      out.yield_(p);
      out.yield_(p.next().s());
      List<P> all = List.of(p);
      out.yield_(all.get(0));
    }
    for (int i = 0; i < 2; i++) {
      enum P {
        X,
        Y
      }
      P p = P.values()[i];
      out.yield_(p);
      out.yield_(p.getDeclaringClass().getSimpleName());
    }
  }
}
