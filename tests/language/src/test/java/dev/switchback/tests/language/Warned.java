package dev.switchback.tests.language;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.io.Serializable;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;

/** Templates of which javac would warn if they did not say that they mean it; nobody need say so of the companion. */
final class Warned {
  private Warned() {}

  @GeneratorMethod
  @SuppressWarnings("finally")
  static int finallyThatReturns(Yielder<Integer> out) {
    try {
      out.yield_(1);
      throw new IllegalStateException("lost");
    } finally {
      return 2;
    }
  }

  @GeneratorMethod
  @SuppressWarnings("finally")
  static void finallyThatBreaks(Yielder<Integer> out) {
    for (int i = 0; i < 2; i++) {
      try {
        out.yield_(i);
      } finally {
        if (i < 5) {
          break;
        }
      }
    }
  }

  @GeneratorMethod
  @SuppressWarnings("finally")
  static void nativeFinallyThatThrows(Yielder<Integer> out) {
    try {
      try {
        throw new IllegalStateException("lost");
      } finally {
        throw new IllegalArgumentException("kept");
      }
    } catch (IllegalArgumentException e) {
      out.yield_(1);
    }
  }

  @GeneratorMethod
  @SuppressWarnings("fallthrough")
  static void fallingThrough(Yielder<Integer> out, int n) {
    int sum = 0;
    switch (n) {
      case 0:
        sum++;
      case 1:
        sum += 10;
        break;
      default:
        sum = -1;
    }
    switch (n) {
      case 0:
        out.yield_(sum);
      case 1:
        out.yield_(sum + 1);
        break;
      default:
    }
  }

  @GeneratorMethod
  @SuppressWarnings("deprecation")
  static void deprecated(Yielder<Integer> out) {
    Date date = new Date(100, 1, 2);
    out.yield_(date.getYear());
    out.yield_(date.getMonth());
  }

  @GeneratorMethod
  @SuppressWarnings({"deprecation", "removal"})
  static void toBeRemoved(Yielder<Integer> out) {
    Integer seven = new Integer(7);
    out.yield_(seven);
    out.yield_(seven + new Integer(8));
  }

  @GeneratorMethod
  @SuppressWarnings({"rawtypes", "unchecked"})
  static void rawAndUnchecked(Yielder<String> out) {
    List raw = new ArrayList();
    raw.add("a");
    out.yield_("first");
    List<String> strings = raw;
    for (String string : strings) {
      out.yield_(string);
    }
    for (Object each : raw) {
      out.yield_((String) each);
    }
    out.yield_(((List<String>) (Object) raw).get(0));
  }

  @GeneratorMethod
  @SuppressWarnings({"rawtypes", "unchecked"})
  static void rawCapability(Yielder out, List list) {
    out.yield_(1);
    out.yield_("a");
    out.yieldFrom(list);
  }

  @GeneratorMethod
  @SuppressWarnings("unchecked")
  static <T> void uncheckedArray(Yielder<T> out, T element) {
    T[] array = (T[]) new Object[] {element};
    out.yield_(array[0]);
    List<T>[] lists = (List<T>[]) new List<?>[] {List.of(element)};
    out.yield_(lists[0].get(0));
    out.yield_(array[0]);
  }

  @GeneratorMethod
  @SuppressWarnings("divzero")
  static void divisionByZero(Yielder<Integer> out) {
    try {
      out.yield_(1 / 0);
    } catch (ArithmeticException e) {
      out.yield_(2);
    }
    int n = 3;
    n /= 0;
    out.yield_(n);
  }

  @GeneratorMethod
  @SuppressWarnings("empty")
  static void emptyIf(TwoWayYielder<Integer, Integer> out, int n) {
    if (n > 0)
      ;
    out.yield_(n);
    if (Integer.valueOf(1).equals(out.yield_(n)))
      ;
  }

  @GeneratorMethod
  @SuppressWarnings("cast")
  static void redundantCast(Yielder<Object> out) {
    out.yield_((String) "a");
    int n = (int) 3;
    out.yield_((Object) n);
    out.yield_((Integer) n);
  }

  @GeneratorMethod
  @SuppressWarnings("static")
  static void staticThroughInstance(Yielder<Object> out) {
    Integer seven = 7;
    out.yield_(seven.MAX_VALUE);
    out.yield_(seven.parseInt("3"));
    out.yield_("".valueOf(seven));
  }

  @GeneratorMethod
  @SuppressWarnings("serial")
  static void serializable(Yielder<Object> out) {
    Supplier<Integer> supplier = (Supplier<Integer> & Serializable) () -> 1;
    out.yield_(supplier.get());
    ArrayList<Integer> list = new ArrayList<>() {
      final Object field = new Object();

      @Override
      public int size() {
        return field == null ? -1 : 3;
      }
    };
    out.yield_(list.size());
  }

  @GeneratorMethod
  @SuppressWarnings({"overrides", "strictfp", "dep-ann"})
  static void localClass(Yielder<Object> out) {
    boolean equal;
    {
      /**
       * A point.
       *
       * @deprecated by nobody
       */
      strictfp class Point {
        @Override
        public boolean equals(Object other) {
          return other instanceof Point;
        }
      }
      equal = new Point().equals(new Point());
    }
    out.yield_(equal);
    out.yield_(!equal);
  }

  @GeneratorMethod
  @SuppressWarnings({"synchronization", "deprecation", "removal"})
  static void lockOnAValue(Yielder<Integer> out) {
    Integer lock = new Integer(3);
    synchronized (lock) {
      lock = lock + 1;
    }
    out.yield_(lock);
  }

  @GeneratorMethod
  @SuppressWarnings("try")
  static void unusedResource(Yielder<Object> out) throws Exception {
    try (StringReader reader = new StringReader("a")) {
      out.yield_(1);
    }
    try (AutoCloseable closeable = () -> {}) {
      out.yield_(2);
      closeable.close();
    }
    try (AutoCloseable nothing = null) {
      out.yield_(3);
    }
  }

  @GeneratorMethod
  @SuppressWarnings("lossy-conversions")
  static void lossy(Yielder<Integer> out) {
    int n = 1;
    n += 1.75;
    out.yield_(n);
    n *= 2.5;
    out.yield_(n);
    byte b = 100;
    b += 200;
    out.yield_((int) b);
  }

  @SafeVarargs
  @GeneratorMethod
  @SuppressWarnings("varargs")
  static <T> void variable(Yielder<T> out, T... values) {
    for (T value : passedOn(values)) {
      out.yield_(value);
    }
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  static <T> List<T> passedOn(T... values) {
    return List.of(values);
  }

  @GeneratorMethod
  @SuppressWarnings("unchecked")
  static <T> void polluted(Yielder<T> out, List<T>... lists) {
    for (List<T> list : lists) {
      out.yieldFrom(list);
    }
  }

  static java.util.stream.Stream<Object[]> pollutedArguments() {
    return java.util.stream.Stream.of(
        new Object[] {new List<?>[] {List.of(1), List.of(), List.of(2, 3)}},
        new Object[] {new List<?>[0]});
  }

  @GeneratorMethod
  @SuppressWarnings({"dangling-doc-comments", "unused"})
  static void oddComments(Yielder<Integer> out) {
    /** Before a statement. */
    int
        /** before a name */
        n =
        /** before a value */
        1;
    out.yield_(
        /** before an argument */
        n);
    /** Before nothing. */
  }

  @Deprecated
  @GeneratorMethod
  static void deprecatedItself(Yielder<Integer> out) {
    out.yield_(1);
  }

  @Deprecated(forRemoval = true)
  @GeneratorMethod
  static void removedSoon(Yielder<Integer> out) {
    deprecatedItself(out);
    out.yield_(2);
  }

  @GeneratorMethod
  @SuppressWarnings("removal")
  static void callsWhatIsRemovedSoon(Yielder<Integer> out) {
    removedSoon(out);
    out.yieldFrom(WarnedGenerators.removedSoon());
  }

  @GeneratorMethod
  @SuppressWarnings("unused")
  static String unused(TwoWayYielder<Integer, String> out) {
    int never = 3;
    String sent = out.yield_(1);
    out.yield_(2);
    if (true) {
      return "result";
    }
    return sent;
  }
}
