package dev.switchback.tests.random;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What random templates work with: methods whose effects show in the trace, resources, classes, and the fuel that ends them. */
public final class World {
  /** Rounds of loops and calls in one run, after which everything ends by {@link OutOfFuel}. */
  private static final int FUEL = 200;

  private static final int LONGEST_TEXT = 12;
  private static final ThreadLocal<int[]> fuel = ThreadLocal.withInitial(() -> new int[1]);

  private World() {}

  /** Fills up the fuel for another run on this thread. */
  static void refuel() {
    fuel.get()[0] = FUEL;
  }

  /** Takes a unit of fuel: every round of a loop and every call of a template does. */
  public static boolean tick() {
    if (--fuel.get()[0] < 0) {
      throw new OutOfFuel();
    }
    return true;
  }

  /** Ends a run, in the same place in both ways of running. */
  public static final class OutOfFuel extends Error {
    private static final long serialVersionUID = 1L;

    OutOfFuel() {
      super(null, null, false, false);
    }
  }

  /** The arguments of a template, as the harness takes them. */
  public static Stream<Object[]> args(Object... arguments) {
    return Stream.<Object[]>of(arguments);
  }

  /** A number for any object, null included. */
  public static int num(Object any) {
    return any instanceof Number number
        ? number.intValue()
        : any == null ? -1 : any.toString().length();
  }

  /** A text for any object that doesn't grow from round to round. */
  public static String cut(Object any) {
    String text = String.valueOf(any);
    return text.length() <= LONGEST_TEXT ? text : text.substring(text.length() - LONGEST_TEXT);
  }

  /** Throws for one number in five. */
  public static int fail(int n) {
    if (n % 5 == 3) {
      throw new IllegalArgumentException("fail " + n);
    }
    return n;
  }

  /** As {@link #fail}, with a checked exception. */
  public static int risky(int n) throws IOException {
    if (n % 3 == 1) {
      throw new IOException("risky " + n);
    }
    return log("risky", n);
  }

  public static int inc(int n) {
    return log("inc", n + 1);
  }

  public static int sum(int... numbers) {
    int sum = 0;
    for (int number : numbers) {
      sum = 3 * sum + number;
    }
    return log("sum", sum);
  }

  public static long mix(int a, long b, char c) {
    return log("mix", a + 3 * b - c);
  }

  public static <T> T id(T any) {
    return any;
  }

  public static <T> T either(boolean first, T a, T b) {
    return first ? a : b;
  }

  public static <T> T first(List<? extends T> list) {
    return list.isEmpty() ? null : list.get(0);
  }

  public static <A, B> B apply(Function<? super A, ? extends B> function, A argument) {
    return function.apply(argument);
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  public static <T> List<T> several(T first, T... more) {
    return Stream.concat(Stream.of(first), Stream.of(more)).toList();
  }

  public static int over(int n) {
    return log("over int", n);
  }

  public static int over(long n) {
    return (int) log("over long", n);
  }

  public static int over(Object any) {
    return num(log("over Object", any));
  }

  public static int over(Integer any) {
    return num(log("over Integer", any));
  }

  public static int over(String any) {
    return num(log("over String", any));
  }

  /** An enum with a body. */
  public enum Color {
    RED,
    GREEN {
      @Override
      public int weight() {
        return 10;
      }
    },
    BLUE;

    public int weight() {
      return ordinal();
    }
  }

  public record Pair(Object left, int right) implements Shape {
    public Pair plus(int n) {
      return new Pair(left, right + n);
    }
  }

  /** Something to match on. */
  public sealed interface Shape permits Pair, Circle {}

  public record Circle(int radius) implements Shape {}

  public static Shape shape(int n) {
    return n % 2 == 0 ? new Circle(n) : new Pair(n % 3 == 0 ? "left" + n : (Object) n, n);
  }

  /** Objects of all kinds. */
  public static Object thing(int n) {
    return switch (Math.floorMod(n, 6)) {
      case 0 -> n;
      case 1 -> "thing";
      case 2 -> new Circle(n);
      case 3 -> new Pair(new Circle(n), n);
      case 4 -> Color.GREEN;
      default -> null;
    };
  }

  /** An object with state. */
  public static class Cell {
    public int n;
    public byte small = 100;
    public String text = "c";
    public Cell next;

    public Cell(int n) {
      this.n = n;
    }

    public int get() {
      return log("get", n);
    }

    public int plus(int m) {
      n += m;
      return n;
    }

    public Cell add(int m) {
      n += m;
      return this;
    }

    @Override
    public String toString() {
      return n + "," + small + "," + text + (next == null || next == this ? "" : ">" + next.n);
    }
  }

  /** What the classes of random templates inherit. */
  public static class Base {
    public int inherited = 20;

    public String name() {
      return log("name", "base");
    }

    public int half(int n) {
      return log("half", n / 2);
    }
  }

  /** A resource; some fail to open, some fail to close. */
  public static final class Door implements AutoCloseable {
    private final int n;

    public Door(int n) {
      if (n % 7 == 3) {
        throw new IllegalArgumentException("door " + n);
      }
      this.n = log("open", n);
    }

    /** A door, or none. */
    public static Door maybe(int n) {
      return n % 3 == 0 ? null : new Door(n);
    }

    public int n() {
      return n;
    }

    @Override
    public void close() {
      mark("close " + n);
      if (n % 5 == 4) {
        throw new IllegalStateException("stuck " + n);
      }
    }
  }
}
