package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Programs that nobody would write, all of them legal. */
final class Uncommon {
  private int[] counts = {3, 1, 2};
  private static char letter = 'a';
  private final Map<String, List<? extends Number>> numbers = new HashMap<>();

  Uncommon() {
    numbers.put("one", List.of(1, 2));
    numbers.put("two", List.of(2.5, 3.5f));
  }

  @GeneratorMethod
  static <T extends Comparable<? super T> & Serializable> T intersection(
      TwoWayYielder<T, T> out, T first, List<? extends T> rest) {
    var best = first;
    for (var each : rest) {
      var sent = out.yield_(each);
      Comparator<T> order = Comparator.<T>naturalOrder().reversed();
      best = order.compare(best, sent == null ? each : sent) > 0 ? best : each;
      Supplier<? extends Comparable<? super T>> seen = () -> each;
      log("seen", seen.get());
    }
    return best;
  }

  @GeneratorMethod
  void privateCompounds(TwoWayYielder<Object, Integer> out, int n) {
    int i = 0;
    counts[i = 2] += counts[i = out.yield_(i)] << (i = n);
    counts[i % 3] >>>= out.yield_(i) == null ? 1 : i--;
    letter += out.yield_(letter);
    letter++;
    this.counts[letter % 3] ^= (letter = 'b') + (letter += 1);
    out.yield_(List.of(letter, counts[0], counts[1], counts[2], i));
  }

  static Stream<Object[]> weirdDeclaratorsArguments() {
    return Stream.of(new Object[] {new int[] {4}, new int[][][] {}}, new Object[] {
      new int[] {5, 6}, new int[][][] {{{1}}, {{2, 3}}}
    });
  }

  @GeneratorMethod
  static int weirdDeclarators(Yielder<Object> out, int a[], int[][]... b)[] {
    int c[] = a.clone(), d = c.length, e[][] = {c, a};
    for (int f[] : e) {
      out.yield_(f.length + d);
    }
    for (int g[][][] = b, h = 0; h < g.length; h++) {
      out.yield_(g[h][0][0]);
    }
    return e[d % 2];
  }

  @GeneratorMethod
  static Object obscured(Yielder<Object> out, String String) {
    Object Object = String;
    Integer:
    for (int Integer = 0; ; Integer++) {
      java.util.function.Function<java.lang.String, java.lang.Integer> Function =
          java.lang.String::length;
      out.yield_(String.length() + Function.apply(String));
      if (Integer == 1) {
        break Integer;
      }
      out.yield_(java.lang.Integer.valueOf(Integer));
    }
    return Object.equals(String) ? Object : String.concat("!");
  }

  @GeneratorMethod
  static void finallyInLoops(Yielder<Object> out, int n) {
    outer:
    for (int i = 0; i < 3; i++) {
      inner:
      for (int j = 0; ; j++) {
        try {
          switch (i + j) {
            case 0:
              continue inner;
            case 2:
              out.yield_("two");
              break inner;
            case 3:
              continue outer;
            default:
              out.yield_(i * 10 + j);
          }
          if (j > n) {
            throw new IllegalStateException("j" + j);
          }
        } catch (IllegalStateException e) {
          out.yield_(log("caught", e.getMessage()));
          break outer;
        } finally {
          if (i == 1 && j == 0) {
            out.yield_("finally");
            continue inner;
          }
          log("left", i + "/" + j);
        }
      }
    }
  }

  @GeneratorMethod
  static void recursiveLambdas(Yielder<Object> out, int n) {
    @SuppressWarnings({"unchecked", "rawtypes"})
    Function<Integer, Long>[] factorial = new Function[1];
    factorial[0] = k -> k == 0 ? 1L : k * factorial[0].apply(k - 1);
    out.yield_(factorial[0].apply(5));
    BiFunction<Integer, Integer, Integer> gcd = new BiFunction<>() {
      private int calls = n == 0 ? 1 : 0;

      {
        calls += n;
      }

      @Override
      public Integer apply(Integer a, Integer b) {
        calls++;
        return b == 0 ? a + calls : this.apply(b, a % b);
      }
    };
    out.yield_(gcd.apply(12, 18));
    UnaryOperator<UnaryOperator<Integer>> twice = f -> x -> f.apply(f.apply(x));
    out.yield_(twice.apply(x -> x + n).apply(factorial[0].apply(3).intValue()));
  }

  @GeneratorMethod
  static void mixedConditionals(TwoWayYielder<Object, Integer> out, boolean b, long l) {
    Object boxed = b ? 1 : 'a';
    out.yield_(boxed);
    Object promoted = b ? out.yield_("x") : l;
    out.yield_(promoted);
    long widened = b ? 'c' : out.yield_("y");
    out.yield_(widened);
    Object nested = b ? out.yield_("z") == null ? 1.5f : null : l > 1 ? (short) 3 : (Byte) (byte) 4;
    out.yield_(nested);
    char kept = b ? 'x' : 0;
    out.yield_(kept);
    out.yield_(b ? List.of() : Optional.of(out.yield_("w") == null));
  }

  @SuppressWarnings("fallthrough")
  @GeneratorMethod
  static void collidingStrings(Yielder<Object> out, String s) {
    switch (s) {
      default:
        out.yield_("default");
      case "Aa", "BB":
        out.yield_("same hash " + s);
        if (s.equals("BB")) {
          break;
        }
      case "AaAa":
        String local = s + s;
        out.yield_(local);
        break;
      case "BBBB":
        local = "assigned";
        out.yield_(local);
    }
    out.yield_("after");
  }

  @GeneratorMethod
  static void localTypesOfAllKinds(Yielder<Object> out, int n) {
    interface Shape {
      default String show() {
        return name() + own();
      }

      String name();

      private String own() {
        return "/" + getClass().isEnum();
      }
    }
    enum Kind implements Shape {
      SMALL {
        @Override
        int size() {
          return 1;
        }
      },
      LARGE {
        @Override
        int size() {
          return 2 + SMALL.size();
        }
      };

      abstract int size();
    }
    record Box<T extends Comparable<T>>(T content, Kind kind) implements Shape {
      static final int MADE = 7;

      Box {
        if (content == null) {
          throw new IllegalArgumentException("none");
        }
      }

      Box(T content) {
        this(content, Kind.SMALL);
      }

      @Override
      public String name() {
        return content + "#" + MADE;
      }
    }
    Box<?> box = new Box<>("a" + n);
    for (Kind kind : Kind.values()) {
      out.yield_(kind.show() + kind.size());
      switch (kind) {
        case SMALL -> box = new Box<>(n, kind);
        case LARGE -> {
          out.yield_(box.show());
          box = new Box<>('c');
        }
      }
    }
    out.yield_(box.name());
    Shape anonymous = new Shape() {
      @Override
      public String name() {
        return "anonymous" + n;
      }
    };
    out.yield_(anonymous.show());
  }

  static Stream<Object[]> wildcardsArguments() {
    return Stream.of(
        new Object[] {Comparator.<Integer>naturalOrder()},
        new Object[] {Comparator.<Integer>reverseOrder()});
  }

  @GeneratorMethod
  void wildcards(Yielder<Object> out, Comparator<? super Integer> order) {
    for (Map.Entry<String, List<? extends Number>> entry : new ArrayList<>(numbers.entrySet())) {
      Iterator<? extends Number> all = entry.getValue().iterator();
      var sum = 0.0;
      while (all.hasNext()) {
        var number = all.next();
        sum += number.doubleValue();
        out.yield_(entry.getKey() + number);
      }
      out.yield_(sum);
    }
    var sorted = IntStream.of(counts).boxed().sorted(order).collect(Collectors.toList());
    out.yield_(sorted);
    var grouped =
        sorted.stream().collect(Collectors.groupingBy(i -> i % 2 == 0, Collectors.counting()));
    out.yield_(grouped);
    for (var entry : grouped.entrySet()) {
      out.yield_(entry.getKey() ? entry.getValue() + 1 : entry.getValue());
    }
  }

  @GeneratorMethod
  static void resources(Yielder<Object> out, int n) throws Exception {
    class Door implements AutoCloseable {
      final int id;

      Door(int id) {
        if (id > n + 2) {
          throw new IllegalStateException("no door " + id);
        }
        this.id = log("open", id);
      }

      @Override
      public void close() throws java.io.IOException {
        log("close", id);
        if (id == 2) {
          throw new java.io.IOException("stuck");
        }
      }
    }
    Door outside = new Door(0);
    try (outside;
        Door first = new Door(1);
        Door second = n == 0 ? null : new Door(2);
        var third = new Door(log("third", n + 2))) {
      out.yield_(first.id + third.id + (second == null ? 0 : second.id));
      if (n == 2) {
        throw new IllegalArgumentException("body");
      }
    } catch (java.io.IOException | IllegalArgumentException e) {
      out.yield_(e.getMessage() + e.getSuppressed().length);
      for (Throwable suppressed : e.getSuppressed()) {
        out.yield_(suppressed.getMessage());
      }
    } finally {
      out.yield_("done");
    }
  }

  @GeneratorMethod
  static void bindings(TwoWayYielder<Object, Object> out, Object any) {
    Object o = any;
    while (!(o instanceof String s && s.length() > 2)) {
      if (!(out.yield_(o) instanceof Integer i) || i > 3) {
        o = "long enough" + o;
        continue;
      }
      o = o instanceof String t ? t + i : i;
      out.yield_(i);
      if (i == 3) {
        return;
      }
    }
    out.yield_(s.charAt(1));
    boolean both = o instanceof String a && out.yield_(a) instanceof String b && a.equals(b);
    out.yield_(both);
  }

  @GeneratorMethod
  static void strangeNames(Yielder<Object> out, int $, int _1, String label, Object value) {
    int state = $, pc = _1, in = state + pc;
    Object thrown = value, caught = label, result = thrown, callee = caught, region = null;
    dispatch:
    for (int step = 0; step < 2; step++) {
      try {
        out.yield_(in + "" + thrown + caught + result + callee + region + step);
        region = log("region", dispatch(step));
        continue dispatch;
      } finally {
        in += state;
        out.yield_(in);
      }
    }
    out.yield_(label + value + this_());
  }

  private static int dispatch(int step) {
    return step + 1;
  }

  private static String this_() {
    return "this";
  }
}
