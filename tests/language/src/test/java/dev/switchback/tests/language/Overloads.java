package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Overloaded templates, templates that overload ordinary methods, and variable arity. */
final class Overloads {
  private Overloads() {}

  @GeneratorMethod
  static void each(Yielder<Object> out) {
    out.yield_("nothing");
  }

  @GeneratorMethod
  static void each(Yielder<Object> out, int n) {
    out.yield_("int");
    out.yield_(n);
  }

  @GeneratorMethod
  static void each(Yielder<Object> out, long n) {
    out.yield_("long");
    out.yield_(n);
  }

  @GeneratorMethod
  static void each(Yielder<Object> out, Integer n) {
    out.yield_("Integer");
    out.yield_(n);
  }

  @GeneratorMethod
  static void each(Yielder<Object> out, String s) {
    out.yield_("String");
    out.yield_(s);
  }

  @GeneratorMethod
  static void each(Yielder<Object> out, int a, int b) {
    out.yield_(a + b);
  }

  @GeneratorMethod
  static void callsEach(Yielder<Object> out) {
    byte b = 1;
    char c = 'c';
    Integer boxed = 1000;
    each(out);
    each(out, b);
    each(out, c);
    each(out, 5L);
    each(out, boxed);
    each(out, "s");
    each(out, 1, 'a');
  }

  /** An ordinary method of the same name. */
  static String each(List<?> list) {
    return "a list of " + list.size();
  }

  @GeneratorMethod
  static void callsTheOrdinaryOne(Yielder<Object> out) {
    out.yield_(each(List.of(1, 2)));
  }

  @GeneratorMethod
  static void varargs(Yielder<Object> out, String... parts) {
    for (String part : parts) {
      out.yield_(part);
    }
    out.yield_(parts.length);
  }

  @GeneratorMethod
  static void primitiveVarargs(Yielder<Object> out, int first, int... rest) {
    int sum = first;
    for (int n : rest) {
      sum += n;
      out.yield_(sum);
    }
    out.yield_(Arrays.stream(rest).sum() + first);
  }

  @SafeVarargs
  @GeneratorMethod
  static <T> void genericVarargs(Yielder<T> out, T... elements) {
    for (T t : elements) {
      out.yield_(t);
    }
  }

  @GeneratorMethod
  static void callsVarargs(Yielder<Object> out) {
    varargs(out);
    varargs(out, "a");
    varargs(out, "b", "c");
    varargs(out, new String[] {"d", "e"});
    primitiveVarargs(out, 1);
    primitiveVarargs(out, 1, 2, 3);
    genericVarargs(out, 1, "two");
    mark("end");
  }

  @GeneratorMethod
  static void arrayParameterOldStyle(Yielder<Object> out, int a[], int[] b[]) {
    out.yield_(a.length);
    out.yield_(b.length);
    for (int[] row : b) {
      out.yield_(row[0] + a[0]);
    }
  }

  static Stream<Object[]> arrayParameterOldStyleArguments() {
    return Stream.<Object[]>of(new Object[] {new int[] {1}, new int[][] {{2}, {3}}});
  }

  @GeneratorMethod
  static String sameNameOtherKind(TwoWayYielder<String, String> out, boolean unused) {
    return out.yield_("two way");
  }

  @GeneratorMethod
  static void sameNameOtherKind(Yielder.OfInt out, int n) {
    out.yield_(n);
  }
}
