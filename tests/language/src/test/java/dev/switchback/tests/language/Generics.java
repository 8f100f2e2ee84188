package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Generic templates: type parameters, bounds, wildcards, and inference. */
final class Generics {
  private Generics() {}

  @GeneratorMethod
  static <T> void filter(
      Yielder<T> out, Iterable<? extends T> source, Predicate<? super T> predicate) {
    for (T t : source) {
      if (predicate.test(t)) {
        out.yield_(t);
      }
    }
  }

  static Stream<Object[]> filterArguments() {
    Predicate<Integer> odd = n -> n % 2 == 1;
    return Stream.<Object[]>of(
        new Object[] {List.of(1, 2, 3, 4, 5), odd}, new Object[] {List.of(), odd});
  }

  @GeneratorMethod
  static <A, B> void map(
      Yielder<? super B> out, Iterator<A> source, Function<? super A, ? extends B> function) {
    while (source.hasNext()) {
      out.yield_(function.apply(source.next()));
    }
  }

  static Stream<Object[]> mapArguments() {
    Function<Integer, String> text = n -> log("apply", "n" + n);
    return Stream.<Object[]>of(new Object[] {List.of(1, 2, 3).iterator(), text});
  }

  @GeneratorMethod
  static <A, B, C> void zip(
      Yielder<C> out, Iterable<A> as, Iterable<B> bs, BiFunction<A, B, C> both) {
    Iterator<A> a = as.iterator();
    Iterator<B> b = bs.iterator();
    while (a.hasNext() && b.hasNext()) {
      A x = a.next();
      B y = b.next();
      out.yield_(both.apply(x, y));
    }
  }

  static Stream<Object[]> zipArguments() {
    BiFunction<Object, Object, Object> join = (a, b) -> "" + a + b;
    return Stream.<Object[]>of(new Object[] {List.of(1, 2, 3), List.of("a", "b"), join});
  }

  @GeneratorMethod
  static <T extends Comparable<? super T>> T sorted(Yielder<T> out, List<T> source) {
    List<T> copy = new ArrayList<>(source);
    Collections.sort(copy);
    T last = null;
    for (T t : copy) {
      out.yield_(t);
      last = t;
    }
    return last;
  }

  @GeneratorMethod
  static <T extends Number & Comparable<T>> void intersection(
      Yielder<Object> out, List<T> numbers) {
    T max = null;
    for (T n : numbers) {
      if (max == null || n.compareTo(max) > 0) {
        max = n;
      }
      out.yield_(max.intValue());
    }
    out.yield_(max);
  }

  static Stream<Object[]> intersectionArguments() {
    return Stream.<Object[]>of(new Object[] {List.of(2, 1, 3)}, new Object[] {List.of(1.5)});
  }

  @GeneratorMethod
  static <K extends Comparable<K>, V> Map<K, List<V>> group(
      Yielder<Map.Entry<K, V>> out, List<V> values, Function<? super V, ? extends K> key) {
    Map<K, List<V>> groups = new HashMap<>();
    for (V value : values) {
      K k = key.apply(value);
      groups.computeIfAbsent(k, unused -> new ArrayList<>()).add(value);
      out.yield_(Map.entry(k, value));
    }
    return groups;
  }

  static Stream<Object[]> groupArguments() {
    Function<String, Integer> length = String::length;
    return Stream.<Object[]>of(new Object[] {List.of("a", "bc", "d"), length});
  }

  @GeneratorMethod
  static <T> T[] genericArrays(Yielder<T> out, T[] array) {
    for (int i = 0; i < array.length; i++) {
      T t = array[i];
      out.yield_(t);
      array[i] = null;
    }
    return array;
  }

  static Stream<Object[]> genericArraysArguments() {
    return Stream.<Object[]>of(
        new Object[] {new String[] {"a", "b"}}, new Object[] {new Integer[0]});
  }

  @GeneratorMethod
  static <T extends CharSequence & Serializable> int boundedLengths(
      Yielder<T> out, T first, T second) {
    int length = first.length();
    out.yield_(first);
    length += second.length();
    out.yield_(second);
    return length;
  }

  static Stream<Object[]> boundedLengthsArguments() {
    return Stream.<Object[]>of(new Object[] {"ab", "c"});
  }

  @GeneratorMethod
  static <Y, S extends Y> void echo(TwoWayYielder<Y, S> out, Y first) {
    Y last = first;
    for (int i = 0; i < 3; i++) {
      S sent = out.yield_(last);
      last = sent == null ? first : sent;
    }
  }

  @GeneratorMethod
  static <X extends Exception> void genericThrows(Yielder<String> out, X exception) throws X {
    out.yield_("before");
    throw exception;
  }

  static Stream<Object[]> genericThrowsArguments() {
    return Stream.<Object[]>of(new Object[] {new java.io.IOException("checked")});
  }

  @GeneratorMethod
  static void callsGenericTemplates(Yielder<Object> out) {
    filter(out, List.of("a", "bb"), s -> s.hashCode() > 100);
    Generics.<Object>filter(out, List.of(1, "x"), o -> o instanceof Integer);
    map(out, List.of(1, 2).iterator(), n -> n * 2);
    out.yield_("end");
  }

  @GeneratorMethod
  static void localGenericCode(Yielder<Object> out) {
    Comparator<Map.Entry<String, Integer>> byValue =
        Map.Entry.<String, Integer>comparingByValue().reversed();
    List<Map.Entry<String, Integer>> entries =
        new ArrayList<>(List.of(Map.entry("a", 1), Map.entry("b", 2)));
    out.yield_(entries.get(0).getKey());
    entries.sort(byValue.thenComparing(Map.Entry::getKey));
    out.yield_(entries.get(0).getKey());
    Map<String, ? super Integer> map = new HashMap<String, Number>();
    out.yield_(map.isEmpty());
    map.put("k", 1);
    out.yield_(map.get("k"));
  }

  @GeneratorMethod
  @SuppressWarnings({"rawtypes", "unchecked"})
  static void rawTypes(Yielder out, List list) {
    List copy = new ArrayList(list);
    for (Object o : copy) {
      out.yield_(o);
    }
    copy.add(1);
    out.yield_(copy.size());
  }

  @GeneratorMethod
  static <C extends Iterable<?>, N extends List<? extends Number>, S extends List<? super Integer>>
      void boundedByWildcards(Yielder<Object> out, C any, N numbers, S sinks) {
    for (Object each : any) {
      out.yield_(each);
    }
    for (Number each : numbers) {
      out.yield_(each.intValue());
    }
    for (var each : numbers) {
      out.yield_(each.doubleValue());
    }
    for (var each : sinks) {
      out.yield_(each);
    }
  }

  static java.util.stream.Stream<Object[]> boundedByWildcardsArguments() {
    return java.util.stream.Stream.<Object[]>of(
        new Object[] {List.of("a", 1), List.of(2, 3.5), List.of(4)});
  }
}
