package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

/** Cases from the suites of other generators that no other template shows; {@code docs/language.md} says whose they are. */
@SuppressWarnings({"finally", "fallthrough", "try"})
final class SuiteCases {
  SuiteCases() {}

  static int step(Integer sent) {
    return sent == null ? 2 : sent;
  }

  static AutoCloseable closing(String name) {
    return () -> mark("close " + name);
  }

  @GeneratorMethod
  static void keptForAnOuterHandlerOnly(Yielder<Object> out, boolean fail) {
    StringBuilder kept = new StringBuilder("kept");
    try {
      try {
        out.yield_(1);
        if (fail) throw new IllegalStateException("own");
      } catch (UnsupportedOperationException another) {
        out.yield_(2);
      }
    } catch (IllegalArgumentException | IllegalStateException e) {
      log("kept", kept.append(" for ").append(e.getMessage()).toString());
      out.yield_(3);
    }
    out.yield_(4);
  }

  @GeneratorMethod
  static void keptForAnInnerFinallyOnly(Yielder<Integer> out, int n) {
    try {
      String inner = "inner " + n;
      try {
        int[] dead = {n};
        out.yield_(dead[0]);
      } finally {
        mark(inner);
      }
      String last = "last " + n;
      try {
        out.yield_(n + 1);
      } finally {
        out.yield_(n + 2);
        mark(last);
      }
    } finally {
      mark("outer");
    }
  }

  @GeneratorMethod
  static void replacedInADoLoopAndReadAfterIt(Yielder<Object> out, int n) {
    List<Integer> data = List.of(0);
    boolean done = false;
    do {
      data = List.of(n, data.get(0));
      out.yield_(data);
      done = n-- <= 1;
    } while (!done);
    log("data", data.toString());
  }

  @GeneratorMethod
  static void endlessLoopLeftAtOnceBeforeASuspendingOne(TwoWayYielder<Object, Integer> out) {
    List<Integer> sent = new ArrayList<>();
    while (true) {
      if (sent.isEmpty()) {
        break;
      }
    }
    for (int i = 1; i <= 2; i++) {
      sent.add(out.yield_(i));
    }
    log("sent", sent.toString());
  }

  @GeneratorMethod
  static void catchOfEverythingSuspendsAndRethrows(Yielder<Object> out, boolean fail) {
    out.yield_(1f);
    try {
      out.yield_("try");
      if (fail) throw new IllegalStateException("own");
    } catch (Throwable thrown) {
      out.yield_("catch");
      throw thrown;
    } finally {
      out.yield_(2);
    }
  }

  @GeneratorMethod
  static void plainDoLoopLeftByBreaksToTwoLoops(Yielder<Integer> out) {
    int count = 0;
    suspending:
    do {
      out.yield_(count);
      count++;
      plain:
      do {
        if (count < 2) {
          mark("inner");
          break plain;
        }
        mark("neither");
        if (count > 1) {
          mark("outer");
          break suspending;
        }
        mark("never");
      } while (false);
      mark("again");
    } while (true);
    mark("left");
  }

  @GeneratorMethod
  static void breakThroughTwoFinallyClausesStaysInAThird(TwoWayYielder<String, String> out) {
    StringBuilder result = new StringBuilder();
    try {
      outer:
      for (String x : List.of("a", "b")) {
        try {
          result.append(out.yield_(x));
          for (String y : List.of("c", "d")) {
            try {
              result.append(out.yield_(y));
              if (y.equals("d")) {
                break outer;
              }
            } finally {
              result.append("!");
            }
            result.append("e");
          }
        } finally {
          result.append("@");
        }
        result.append("never");
      }
      result.append("*");
    } finally {
      result.append("finally");
    }
    log("result", result.append(".").toString());
  }

  static String joined(String a, String b) {
    return log("joined", a + b);
  }

  @GeneratorMethod
  static void triesInArgumentsOfArguments(TwoWayYielder<String, String> out, int n) {
    String all = ""
        + joined(
            switch (n) {
              default -> {
                try {
                  yield "a";
                } finally {
                  mark("0");
                }
              }
            },
            "b"
                + joined(
                    switch (n) {
                      case 0:
                        try {
                          try {
                            yield out.yield_("c");
                          } finally {
                            mark("1");
                          }
                        } catch (IllegalStateException e) {
                          throw e;
                        } finally {
                          out.yield_("2");
                        }
                      default:
                        yield "d";
                    },
                    switch (n) {
                      case 1 -> {
                        try {
                          out.yield_("e");
                          throw new IllegalStateException("f");
                        } catch (IllegalStateException e) {
                          yield e.getMessage();
                        } finally {
                          out.yield_("3");
                        }
                      }
                      default -> out.yield_("g");
                    }));
    log("all", all);
  }

  @GeneratorMethod
  static void longLoopAroundOneOverAList(TwoWayYielder<Long, Integer> out) {
    StringBuilder all = new StringBuilder();
    for (long x = 20L; x <= 30L; x += 5L) {
      for (String sign : List.of("#", "-")) {
        all.append(sign + out.yield_(x));
      }
    }
    log("all", all.toString());
  }

  @GeneratorMethod
  static void enumArmsWithAConstantMissing(Yielder<Object> out) {
    for (TimeUnit unit : TimeUnit.values()) {
      out.yield_("start");
      switch (unit) {
        case NANOSECONDS -> out.yield_("one");
        case MILLISECONDS, SECONDS, MINUTES -> {
          out.yield_("three");
        }
        case HOURS -> {}
        case DAYS -> mark("no suspension");
      }
      out.yield_(unit);
    }
  }

  @GeneratorMethod
  static void armsThatSuspendOrNotOrDoNothing(Yielder<Integer> out, int n) {
    for (int i = 0; i <= n; i++) {
      switch (i) {
        case 0 -> {
          mark("0");
          out.yield_(i);
        }
        case 1, 2 -> log("i", i);
        default -> {}
      }
    }
  }

  @GeneratorMethod
  static <T extends Iterable<?>, U> void suppliersOfElements(Yielder<Supplier<U>> out, T source) {
    for (Object each : source) {
      @SuppressWarnings("unchecked")
      U element = (U) each;
      out.yield_(() -> element);
    }
  }

  static java.util.stream.Stream<Object[]> suppliersOfElementsArguments() {
    return java.util.stream.Stream.<Object[]>of(new Object[] {List.of('a', 2)});
  }

  static int twice(int n) {
    return 2 * n;
  }

  int twice(double n) {
    return (int) n;
  }

  static int twice() {
    return 0;
  }

  @GeneratorMethod
  void referencesToOverloadedMethods(TwoWayYielder<Object, Integer> out) {
    IntUnaryOperator ofClass = SuiteCases::twice;
    IntSupplier none = SuiteCases::twice;
    java.util.function.DoubleFunction<Integer> ofReceiver = this::twice;
    out.yield_(ofClass.applyAsInt(step(out.yield_(none.getAsInt()))));
    out.yield_(ofReceiver.apply(2.5));
  }

  @GeneratorMethod
  static void assignedByADefaultAloneInEachPartOfATry(Yielder<Integer> out, boolean fail) {
    try {
      int x;
      switch (1) {
        default:
          x = 4;
          break;
      }
      out.yield_(x);
      if (fail) throw new IllegalStateException("own");
    } catch (IllegalStateException e) {
      int x;
      switch (2) {
        default -> x = 5;
      }
      out.yield_(x);
      log("x", x);
    } finally {
      int x;
      switch (3) {
        default:
          out.yield_(0);
          x = 6;
      }
      log("x", x);
    }
  }

  @GeneratorMethod
  static void resourceWithStringSwitchAndFinallyWithResource(
      Yielder<Integer> out, String s, Integer[] none) throws Exception {
    try {
      try (AutoCloseable door = closing("try")) {
        for (Integer each : none) {
          mark("never " + each);
        }
        for (int i : new int[] {1, 2, 3}) {
          switch (s) {
            case "abc":
              out.yield_(i);
              break;
            case "":
              return;
            default:
              out.yield_(-i);
          }
        }
      }
    } finally {
      try (AutoCloseable door = closing("finally")) {
        Supplier<String> later = () -> "none";
        for (int i : new int[] {4, 5}) {
          switch (s) {
            case "xyz":
            case "abc":
              later = () -> s + i + (door == null);
              break;
          }
        }
        log("later", later.get());
      }
    }
  }

  static java.util.stream.Stream<Object[]>
      resourceWithStringSwitchAndFinallyWithResourceArguments() {
    return java.util.stream.Stream.of("abc", "", "z").map(s -> new Object[] {s, new Integer[0]});
  }

  @GeneratorMethod
  static <T> void genericArrayInAResourceThatIsAParameter(
      Yielder<T> out, AutoCloseable resource, T[] array) throws Exception {
    try (resource) {
      for (T each : array) {
        out.yield_(each);
      }
    }
  }

  static java.util.stream.Stream<Object[]> genericArrayInAResourceThatIsAParameterArguments() {
    return java.util.stream.Stream.of(
        new Object[] {closing("parameter"), new Integer[] {1, 2}},
        new Object[] {null, new String[] {"a"}});
  }

  @GeneratorMethod
  static int digitsOfE(Yielder<Integer> out, int n) {
    int count = 0, carry, a[] = new int[n + 9], i = a.length;
    for (; --i > 0; a[i] = 1) {}
    for (int digit = 2; ; digit = carry, carry = 0) {
      out.yield_(digit);
      if (++count > n) {
        return count;
      }
      carry = 0;
      for (i = a.length; (i -= 1) > 0; carry /= i + 1) {
        carry += a[i] * 10;
        a[i] = carry % (i + 1);
      }
    }
  }
}
