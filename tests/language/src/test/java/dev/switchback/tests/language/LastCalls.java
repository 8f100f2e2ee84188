package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Calls with which a template ends: of itself with other arguments and receivers, and of those that may do nothing. */
final class LastCalls {
  private final String name;
  private LastCalls next;
  private int steps;

  LastCalls(String name, LastCalls next) {
    this.name = name;
    this.next = next;
  }

  LastCalls() {
    this("a", new LastCalls("b", new LastCalls("c", null)));
    next.next.next = this; // a ring
  }

  // Arguments

  static Stream<Object[]> divisorsArguments() {
    return Stream.<Object[]>of(new Object[] {48, 36}, new Object[] {7, 0}, new Object[] {5, 13});
  }

  /** Each argument is computed from the parameters as they were. */
  @GeneratorMethod
  static void divisors(Yielder.OfInt out, int a, int b) {
    out.yield_(a);
    if (b != 0) {
      divisors(out, b, a % b);
    }
  }

  /** The arguments have effects, and are evaluated in their turn. */
  @GeneratorMethod
  static void rotated(Yielder<Object> out, Object a, int left, Object b, String c) {
    out.yield_(a + "," + b + "," + c);
    if (left-- > 0) {
      rotated(out, log("b", b), left--, log("c", c), a + String.valueOf(left));
    }
  }

  static Stream<Object[]> rotatedArguments() {
    return Stream.<Object[]>of(new Object[] {"x", 4, 7, "z"}, new Object[] {null, 0, null, null});
  }

  /** What one call captures is not what the next one does, though its parameters and locals have the same names. */
  @GeneratorMethod
  static void captured(Yielder<Object> out, int n, List<Supplier<Object>> made) {
    int twice = 2 * n;
    class Sum {
      int of(int more) {
        return n + twice + more;
      }
    }
    made.add(() -> n + "/" + twice + "/" + new Sum().of(1));
    out.yield_(made.get(0).get());
    int late;
    if (n % 2 == 0) {
      late = log("late", n);
      out.yield_(late);
    }
    if (n > 0) {
      captured(out, n - 1, made);
    } else {
      late = made.size();
      out.yield_(late);
      made.forEach(each -> mark(String.valueOf(each.get())));
    }
  }

  static Stream<Object[]> capturedArguments() {
    return Stream.<Object[]>of(
        new Object[] {3, new ArrayList<>()}, new Object[] {0, new ArrayList<>()});
  }

  /** The argument fails, or what it is converted to; the caller has ended its own block by then. */
  @GeneratorMethod
  static void failingArguments(Yielder<Object> out, Integer n) {
    out.yield_(n);
    if (n == null || n > 2) {
      failingArguments(out, 10 / (n - 1000) > 0 ? n : null);
    }
    Integer[] none = {null};
    steps(out, none[0], "unboxed");
  }

  @GeneratorMethod
  static void steps(Yielder<Object> out, int n, String text) {
    while (n > 0) {
      out.yield_(text + n--);
    }
  }

  // Places

  /** In each place where a call can be the last thing. */
  @GeneratorMethod
  static void places(Yielder<Object> out, int n) {
    out.yield_("place " + n);
    switch (n) {
      case 0 -> steps(out, 2, "case");
      case 1 -> {
        if (log("else", false)) {
          mark("not here");
        } else {
          steps(out, 1, "else");
        }
      }
      case 2 -> {
        do {
          steps(out, 1, "loop");
          break;
        } while (true);
      }
      case 3 -> {
        for (; ; ) {
          steps(out, 1, "returned");
          return;
        }
      }
      case 4 -> {
        label:
        {
          if (n > 3) {
            steps(out, 1, "block");
            break label;
          }
          mark("not here either");
        }
      }
      case 5 -> {
        synchronized (LastCalls.class) {
          mark("locked");
        }
        places(out, 1);
      }
      default -> {
        try {
          mark("try");
        } finally {
          mark("finally");
        }
        if (n < 9) {
          places(out, n - 6);
        } else {
          places(out, n - 9);
        }
      }
    }
  }

  static Stream<Object[]> placesArguments() {
    return Stream.iterate(0, n -> n < 15, n -> n + 1).map(n -> new Object[] {n});
  }

  /** What looks like the last call has something to do after it. */
  @GeneratorMethod
  static int notTheLast(TwoWayYielder<Object, Integer> out, int n) {
    try {
      try {
        if (n > 1) {
          notTheLast(out, n / 2);
        } else {
          out.yield_("innermost");
        }
      } finally {
        mark("after " + n);
      }
    } catch (IllegalArgumentException e) {
      notTheLast(out, -n);
    }
    return n;
  }

  /** A result that nobody wants, where there is none to give. */
  @GeneratorMethod
  static void forgetful(TwoWayYielder<Object, Integer> out, int n) {
    Integer sent = out.yield_(n);
    if (sent != null && sent % 2 == 0) {
      notTheLast(out, n);
    } else if (n > 0) {
      forgetful(out, n - 1);
    }
  }

  // Receivers

  static Stream<Object[]> ringArguments() {
    return Stream.<Object[]>of(new Object[] {0}, new Object[] {5});
  }

  /** The next one is another object, whose fields change meanwhile. */
  @GeneratorMethod
  void ring(Yielder<Object> out, int left) {
    Supplier<String> me = () -> name + this.steps;
    steps++;
    out.yield_(me.get());
    if (left > 0) {
      LastCalls after = next;
      next = left == 2 ? null : this;
      after.ring(out, left - 1);
    }
  }

  static Stream<Object[]> aroundArguments() {
    return Stream.<Object[]>of(new Object[] {0}, new Object[] {2}, new Object[] {4});
  }

  @GeneratorMethod
  void around(Yielder<Object> out, int left) {
    out.yield_(name);
    if (left == 3) {
      around(out, left - 1);
    } else if (left > 0) {
      next.around(out, left - 1);
    } else {
      next.next.next.nobody().around(out, left); // fails
    }
  }

  private LastCalls nobody() {
    return log("nobody", null);
  }

  // Those that may do nothing

  /** A test that has an effect is made once, at the time of the first step. */
  @GeneratorMethod
  static void testedOnce(Yielder<Object> out, int n, int[] counts) {
    if (counts[0]++ > 2 || n-- <= 0) return;
    out.yield_(n + "/" + counts[0]);
    testedOnce(out, n, counts);
    mark("tested " + n);
    testedOnce(out, -n, counts);
  }

  static Stream<Object[]> testedOnceArguments() {
    return Stream.<Object[]>of(new Object[] {4, new int[1]}, new Object[] {0, new int[1]});
  }

  /** Tests of boxes and of texts may fail; then they fail where the body begins. */
  @GeneratorMethod
  static void failingTest(Yielder<Object> out, Integer n, String text) {
    if (n == 3 || text.isEmpty()) {
      return;
    }
    out.yield_(n + text);
    try {
      failingTest(out, log("three", 3), null);
      failingTest(out, log("null", null), text);
    } catch (NullPointerException e) {
      mark("failed");
    }
    failingTest(out, 4, text.substring(1));
  }

  static Stream<Object[]> failingTestArguments() {
    return Stream.<Object[]>of(new Object[] {1, "abc"}, new Object[] {null, "x"});
  }

  /** NaN is neither less nor more, and zero has two signs. */
  @GeneratorMethod
  static void doubles(Yielder<Object> out, double d, float f) {
    if (d < 1 || -f > 0) return;
    out.yield_(d + "/" + f);
    doubles(out, d - 1, f);
  }

  @GeneratorMethod
  static void doublesTurned(Yielder<Object> out, double d) {
    if (!(d >= 0)) return;
    out.yield_(d);
    doubles(out, 0 / d, -0f);
    doublesTurned(out, d > 0 ? 0 * -d : Double.NaN);
  }

  /** Two that end with each other, one of which may do nothing, and one of which catches. */
  @GeneratorMethod
  static void here(Yielder<Object> out, int n, Object seen) {
    if (n == 0 || seen == null) return;
    out.yield_("here " + n);
    there(out, n - 1, seen);
  }

  @GeneratorMethod
  static void there(Yielder<Object> out, int n, Object seen) {
    try {
      here(out, n / 2, n == 1 ? null : seen);
    } catch (IllegalStateException e) {
      mark("caught");
    }
    if (n > 0) here(out, n - 1, seen);
  }
}
