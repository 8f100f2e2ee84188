package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Which overload is called does not depend on whether an operand was kept. */
final class OperandOverloads {
  private OperandOverloads() {}

  static String f(Object o, String s) {
    return "Object";
  }

  static String f(String o, String s) {
    return "String";
  }

  static String f(int o, String s) {
    return "int";
  }

  static String f(Integer o, String s) {
    return "Integer";
  }

  static String f(long o, String s) {
    return "long";
  }

  static String f(List<?> o, String s) {
    return "List";
  }

  static String f(Collection<?> o, String s) {
    return "Collection";
  }

  static <T> T id(T t) {
    return log("id", t);
  }

  static <T> List<T> list(T t) {
    return Collections.singletonList(t);
  }

  static <T> T first(List<T> list) {
    return log("first", list.get(0));
  }

  static <T extends Comparable<T>> T greater(T a, T b) {
    return a.compareTo(b) < 0 ? b : a;
  }

  @GeneratorMethod
  static void genericResult(TwoWayYielder<Integer, String> out) {
    mark(f(id("s"), out.yield_(1)));
    mark(f(id(1), out.yield_(2)));
    mark(f(id(1L), out.yield_(3)));
    mark(f(id(2.5), out.yield_(4)));
    mark(f(id('c'), out.yield_(5)));
    mark(f(id((Object) "o"), out.yield_(6)));
    mark(f(greater(1, 2), out.yield_(7)));
    mark(f(greater("a", "b"), out.yield_(8)));
  }

  @GeneratorMethod
  static void genericCollections(TwoWayYielder<Integer, String> out) {
    mark(f(List.of(), out.yield_(1)));
    mark(f(new ArrayList<>(), out.yield_(2)));
    mark(f(Collections.emptySet(), out.yield_(3)));
    mark(f((Collection<?>) List.of(), out.yield_(4)));
    mark(f(Arrays.asList(1, 2), out.yield_(5)));
    mark(f(Optional.empty(), out.yield_(6)));
    mark(f(Stream.of(1).toList(), out.yield_(7)));
  }

  @GeneratorMethod
  static void elements(TwoWayYielder<Integer, String> out) {
    var numbers = List.of(1, 2);
    var texts = list("t");
    mark(f(numbers.get(0), out.yield_(1)));
    mark(f(texts.get(0), out.yield_(2)));
    mark(f(first(numbers), out.yield_(3)));
    mark(f(first(texts), out.yield_(4)));
    mark(f((int) first(numbers), out.yield_(5)));
    mark(f(first(list('c')), out.yield_(6)));
  }

  @GeneratorMethod
  static void primitivesFromUnknownReceivers(TwoWayYielder<Integer, String> out) {
    var texts = list("text");
    mark(f(texts.get(0).length(), out.yield_(1)));
    mark(f(texts.get(0).charAt(0), out.yield_(2)));
    mark(f(first(texts).length(), out.yield_(3)));
    mark(f(first(texts).substring(1), out.yield_(4)));
    mark(f(Stream.of(1).count(), out.yield_(5)));
    mark(f(Stream.of(1).mapToInt(n -> n).sum(), out.yield_(6)));
    mark(f((byte) first(texts).length(), out.yield_(7)));
  }

  @GeneratorMethod
  static void conditionals(TwoWayYielder<Integer, String> out, boolean flag) {
    mark(f(flag ? 1 : 2, out.yield_(1)));
    mark(f(flag ? 1 : 2L, out.yield_(2)));
    mark(f(flag ? "a" : "b", out.yield_(3)));
    mark(f(flag ? 1 : "b", out.yield_(4)));
    mark(f(flag ? id("a") : "b", out.yield_(5)));
    mark(f(flag ? List.of() : new ArrayList<>(), out.yield_(6)));
    mark(f(flag ? null : "c", out.yield_(7)));
    mark(f(flag ? Integer.valueOf(1000) : (Integer) 5, out.yield_(8)));
    mark(f(flag ? 'a' : 1, out.yield_(9)));
  }

  static String g(Object o, String s) {
    return "Object";
  }

  static String g(Object[] o, String s) {
    return "Object[]";
  }

  static String g(char[] o, String s) {
    return "char[]";
  }

  @SuppressWarnings("unchecked")
  static <T> T any(Object o) {
    return (T) o;
  }

  @GeneratorMethod
  static void mostSpecificForAnything(TwoWayYielder<Integer, String> out) {
    mark(h(any(log("text", "s")), out.yield_(1)));
    mark(g(new Object[] {id(1)}, out.yield_(2)));
    mark(g(id("x".toCharArray()), out.yield_(3)));
  }

  static String h(Object o, String s) {
    return "Object";
  }

  static String h(CharSequence o, String s) {
    return "CharSequence";
  }

  static String h(String o, String s) {
    return "String";
  }

  static String v(Object first, Object... rest) {
    return "varargs of Object " + rest.length;
  }

  static String v(int first, Object second) {
    return "int";
  }

  static String v(Integer first, String second, int... rest) {
    return "varargs of int";
  }

  @GeneratorMethod
  static void variableArity(TwoWayYielder<Integer, String> out) {
    mark(v(id(1), out.yield_(1)));
    mark(v(1, out.yield_(2)));
    mark(v(List.of(), out.yield_(3)));
    mark(v(List.of(), List.of(), out.yield_(4)));
    mark(v(id("x"), out.yield_(5), 2, 3));
    mark(v(new ArrayList<>(), id("a"), out.yield_(6), id(2)));
  }

  static <T> String w(Collection<? extends T> all, T t) {
    return "generic";
  }

  static String w(List<String> list, int n) {
    return "List of String, int";
  }

  @GeneratorMethod
  static void genericAndNot(TwoWayYielder<Integer, String> out) {
    mark(w(List.of(), out.yield_(1)));
    mark(w(List.of(), sent(out.yield_(2))));
    mark(w(id(List.of("a")), sent(out.yield_(3))));
    mark(w(Arrays.asList(1, 2), sent(out.yield_(4))));
    mark(w(Arrays.asList(1, 2.5), sent(out.yield_(5))));
    mark(w(new ArrayList<>(), sent(out.yield_(6))));
  }

  static int sent(String s) {
    return s == null ? -1 : s.length();
  }

  static String k(Function<String, Integer> f, String s) {
    return "Function";
  }

  static String k(Supplier<String> f, String s) {
    return "Supplier";
  }

  @GeneratorMethod
  static void functions(TwoWayYielder<Integer, String> out) {
    mark(k(s -> 1, out.yield_(1)));
    mark(k(() -> "s", out.yield_(2)));
    mark(k(String::length, out.yield_(3)));
    mark(k(supplier("x"), out.yield_(4)));
  }

  static <T> Supplier<T> supplier(T t) {
    return () -> t;
  }

  @GeneratorMethod
  static void constructors(TwoWayYielder<Integer, String> out) {
    mark(new Made(id("s"), out.yield_(1)).which);
    mark(new Made(id(1), out.yield_(2)).which);
    mark(new Made(List.of(), out.yield_(3)).which);
    mark(new Made(1, out.yield_(4)).which);
  }

  static final class Made {
    final String which;

    Made(String a, String b) {
      which = "String";
    }

    Made(int a, String b) {
      which = "int";
    }

    Made(Integer a, String b) {
      which = "Integer";
    }

    Made(Object a, String b) {
      which = "Object";
    }
  }

  @GeneratorMethod
  static void answersOfDelegations(TwoWayYielder<Integer, String> out, boolean flag) {
    mark(f(number(out, 1), out.yield_(2)));
    mark(f(boxed(out, 3), out.yield_(4)));
    mark(f(same(out, "text"), out.yield_(5)));
    mark(f(same(out, 6), out.yield_(7)));
    mark(h(flag ? same(out, "8") : "9", out.yield_(9)));
  }

  @GeneratorMethod
  static int number(TwoWayYielder<Integer, String> out, int n) {
    out.yield_(n);
    return n;
  }

  @GeneratorMethod
  static Integer boxed(TwoWayYielder<Integer, String> out, int n) {
    out.yield_(n);
    return n;
  }

  @GeneratorMethod
  static <T> T same(TwoWayYielder<Integer, String> out, T t) {
    out.yield_(0);
    return t;
  }
}
