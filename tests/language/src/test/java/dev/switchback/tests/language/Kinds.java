package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The five kinds of capability, each with what is peculiar to it. */
final class Kinds {
  private Kinds() {}

  @GeneratorMethod
  static void ints(Yielder.OfInt out, int n) {
    for (int i = 0; i < n; i++) {
      out.yield_(i);
    }
  }

  @GeneratorMethod
  static void longs(Yielder.OfLong out) {
    long a = 0;
    long b = 1;
    while (true) {
      out.yield_(a);
      long next = a + b;
      a = b;
      b = next;
    }
  }

  @GeneratorMethod
  static void doubles(Yielder.OfDouble out) {
    for (double d = 1; d > 0.1; d /= 2) {
      out.yield_(d);
    }
    out.yield_(Double.NaN);
    out.yield_(-0.0);
  }

  @GeneratorMethod
  static void conversions(Yielder.OfLong out, byte b) {
    out.yield_(b);
    out.yield_('c');
    Integer boxed = 7;
    out.yield_(boxed);
    out.yield_(boxed + 1L);
    Integer none = null;
    out.yield_(none);
  }

  @GeneratorMethod
  static void intConversions(Yielder.OfInt out, char c) {
    short s = 3;
    out.yield_(c);
    out.yield_(s);
    out.yield_(c + s);
    out.yield_(Integer.valueOf(9));
  }

  @GeneratorMethod
  static void doubleConversions(Yielder.OfDouble out, long l) {
    out.yield_(l);
    out.yield_(1);
    out.yield_(2.5f);
    out.yield_('a');
  }

  @GeneratorMethod
  static String intsWithResult(Yielder.OfInt out, int n) {
    int sum = 0;
    for (int i = 1; i <= n; i++) {
      sum += i;
      out.yield_(sum);
    }
    return "sum " + sum;
  }

  @GeneratorMethod
  static long longsWithResult(Yielder.OfLong out) {
    out.yield_(1L << 40);
    return -1;
  }

  @GeneratorMethod
  static double doublesWithResult(Yielder.OfDouble out) {
    out.yield_(0.5);
    return 1.5;
  }

  @GeneratorMethod
  static void guardedInts(Yielder.OfInt out) {
    try {
      out.yield_(1);
      out.yield_(2);
    } catch (IllegalArgumentException e) {
      log("caught", e);
      out.yield_(3);
    } finally {
      mark("finally");
      out.yield_(4);
    }
  }

  @GeneratorMethod
  static void callsOfItsKind(Yielder.OfInt out) {
    ints(out, 2);
    String s = intsWithResult(out, 3);
    mark(s);
    guardedInts(out);
  }

  @GeneratorMethod
  static void longCalls(Yielder.OfLong out) {
    long n = longsWithResult(out);
    out.yield_(n);
  }

  @GeneratorMethod
  static void doubleCalls(Yielder.OfDouble out) {
    double d = doublesWithResult(out);
    out.yield_(d);
    doubleConversions(out, 5);
  }

  @GeneratorMethod
  static void longSources(Yielder.OfLong out) {
    out.yieldFrom(new long[] {1, 2});
    out.yieldFrom(LongStream.range(3, 5));
    out.yieldFrom(LongStream.of(5).iterator());
    out.yieldFrom(java.util.List.of(6L));
  }

  @GeneratorMethod
  static void doubleSources(Yielder.OfDouble out) {
    out.yieldFrom(new double[] {1, 2.5});
    out.yieldFrom(DoubleStream.of(3, 4).onClose(() -> mark("closed")));
    out.yieldFrom(DoubleStream.of(5).iterator());
    out.yieldFrom(java.util.List.of(6.5));
  }

  @GeneratorMethod
  static void boxedFromPrimitiveStream(Yielder<Integer> out) {
    out.yieldFrom(IntStream.range(0, 2).boxed());
    out.yieldFrom(IntStream.range(2, 4).iterator());
  }

  @GeneratorMethod
  static void twoWayVoid(TwoWayYielder<String, Integer> out) {
    Integer a = out.yield_("a");
    Integer b = out.yield_("b");
    log("a", a);
    log("b", b);
  }

  @GeneratorMethod
  static int twoWayInt(TwoWayYielder<Integer, Integer> out, int start) {
    int total = start;
    while (total < 250) {
      Integer sent = out.yield_(total);
      total += sent == null ? 50 : sent;
    }
    return total;
  }

  @GeneratorMethod
  static void superYielder(Yielder<? super Integer> out) {
    out.yield_(1);
    Integer n = 2;
    out.yield_(n);
  }

  @GeneratorMethod
  static void arrayYielder(Yielder<int[]> out) {
    int[] buffer = {0};
    for (int i = 0; i < 3; i++) {
      buffer[0] += i;
      out.yield_(buffer.clone());
    }
  }

  @GeneratorMethod
  static void nullValues(Yielder<String> out) {
    out.yield_(null);
    String s = null;
    out.yield_(s);
    out.yield_("end");
  }

  @GeneratorMethod
  static boolean twoWayCharacters(TwoWayYielder<Character, Character> out) {
    char c = 'A';
    for (int i = 0; i < 4; i++) {
      Character sent = out.yield_(c);
      c = sent == null ? (char) (c + 1) : Character.toUpperCase(sent);
    }
    return c > 'B';
  }
}
