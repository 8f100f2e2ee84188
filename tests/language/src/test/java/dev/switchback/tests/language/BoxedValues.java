package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Values that are primitive where they are yielded, and boxed where they are taken; and those that only look so. */
final class BoxedValues {
  private int field = 40;

  // Primitive in all places

  @GeneratorMethod
  static void forms(Yielder<Integer> out, int n, int[] all) {
    int mine = n;
    out.yield_(mine++);
    out.yield_(++mine);
    out.yield_(mine += 300);
    out.yield_(-mine);
    out.yield_((int) 'c');
    out.yield_('c' + 1);
    out.yield_((n > 1) ? 1000 : mine);
    out.yield_(all.length);
    out.yield_(log("called", List.of(1, 2)).size());
    out.yield_(Integer.MAX_VALUE);
    for (int each : all) {
      out.yield_(each);
    }
  }

  @GeneratorMethod
  final void ofFields(Yielder<? super Integer> out) {
    out.yield_(field);
    out.yield_(field++);
    out.yield_(this.field);
  }

  @GeneratorMethod
  static void longs(Yielder<Long> out, long from) {
    for (long i = from; i < from + 3; i++) {
      out.yield_(i);
    }
    out.yield_(from << 40);
  }

  @GeneratorMethod
  static double doubles(TwoWayYielder<Double, Object> out, double sum) {
    int count = 0;
    while (count < 4) {
      Object sent = out.yield_(count == 0 ? Double.NaN : sum / count);
      sum += sent instanceof Integer more ? more : 1;
      count++;
    }
    return sum;
  }

  @GeneratorMethod
  static void cleanedUp(Yielder<Integer> out, int n) {
    try {
      for (int i = 0; i < n; i++) {
        out.yield_(i);
      }
    } catch (IllegalArgumentException e) {
      out.yield_(e.getMessage().length());
    } finally {
      out.yield_(-1);
      mark("finally");
    }
  }

  @GeneratorMethod
  static void again(Yielder<Integer> out, int n) {
    out.yield_(n * n);
    if (n > 0) {
      again(out, n - 1);
    }
  }

  // References after all

  @GeneratorMethod
  static void nullAmongThem(Yielder<Integer> out, int n) {
    out.yield_(n);
    out.yield_(null);
    out.yield_(n > 0 ? n : null);
  }

  @GeneratorMethod
  static void boxedAmongThem(Yielder<Integer> out, List<Integer> all) {
    out.yield_(1);
    for (Integer each : all) {
      out.yield_(each);
    }
  }

  static Stream<Object[]> boxedAmongThemArguments() {
    return Stream.<Object[]>of(new Object[] {Arrays.asList(1, null, 1000)});
  }

  @GeneratorMethod
  static <E> void inferred(Yielder<Integer> out, int n) {
    out.yield_(n);
    out.yield_(same(n));
    out.yield_(BoxedValues.<Integer>same(null));
  }

  private static <T> T same(T value) {
    return value;
  }

  @GeneratorMethod
  static void otherTypes(Yielder<Number> out, int n) {
    out.yield_(n);
    out.yield_(2.5);
    out.yield_((byte) 3);
  }

  @GeneratorMethod
  static void shorts(Yielder<Short> out, short from) {
    out.yield_(from);
    out.yield_((short) (from + 1));
  }

  // By way of others

  @GeneratorMethod
  static void delegated(Yielder<Integer> out, int n) {
    out.yield_(n);
    out.yieldFrom(BoxedValuesGenerators.again(n));
    again(out, 1);
    out.yieldFrom(BoxedValuesGenerators.nullAmongThem(n));
  }

  @GeneratorMethod
  static void asObjects(Yielder<Object> out, int n) {
    out.yieldFrom(BoxedValuesGenerators.again(n));
    out.yieldFrom(BoxedValuesGenerators.longs(n));
    out.yieldFrom(log("steps", BoxedValuesGenerators.cleanedUp(2)));
  }

  @GeneratorMethod
  static void unboxedAgain(Yielder.OfInt out, int n) {
    out.yieldFrom(BoxedValuesGenerators.again(n));
    out.yield_(n);
    try {
      out.yieldFrom(BoxedValuesGenerators.nullAmongThem(n));
    } catch (NullPointerException e) {
      out.yield_(-1);
    }
  }

  @GeneratorMethod
  static void handed(TwoWayYielder<Double, Object> out, double n) {
    double result = out.yieldFrom(BoxedValuesGenerators.doubles(n));
    out.yield_(result);
  }
}
