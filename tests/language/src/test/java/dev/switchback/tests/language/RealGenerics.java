package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;

import dev.switchback.GeneratorMethod;
import dev.switchback.Yielder;
import java.io.IOException;
import java.io.Serializable;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Generic code: wildcards, bounds, captures, inner classes of generic classes, arrays of generic types. */
final class RealGenerics {
  private RealGenerics() {}

  @GeneratorMethod
  static <T extends Comparable<? super T>> T largest(Yielder<T> out, Collection<? extends T> all) {
    Iterator<? extends T> i = all.iterator();
    if (!i.hasNext()) return null;
    T best = i.next();
    while (i.hasNext()) {
      T next = i.next();
      if (next.compareTo(best) > 0) {
        out.yield_(best);
        best = next;
      }
    }
    return best;
  }

  static Stream<Object[]> largestArguments() {
    return Stream.<Object[]>of(new Object[] {List.of()}, new Object[] {List.of(2, 1, 3, 4)});
  }

  @GeneratorMethod
  static <T extends Object & Comparable<T> & Serializable> void intersection(
      Yielder<Comparable<T>> out, List<T> list) {
    T last = null;
    for (T t : list) {
      if (last != null && last.compareTo(t) < 0) out.yield_(t);
      last = t;
      Serializable s = last;
      out.yield_(last);
      log("s", s);
    }
  }

  static Stream<Object[]> intersectionArguments() {
    return Stream.<Object[]>of(new Object[] {List.of()}, new Object[] {List.of("b", "a", "c")});
  }

  @GeneratorMethod
  static <K extends Comparable<K>, V> void sorted(
      Yielder<Map.Entry<K, List<? super V>>> out, Map<K, ? extends Collection<? extends V>> map) {
    for (Map.Entry<K, ? extends Collection<? extends V>> e : new TreeMap<>(map).entrySet()) {
      List<? super V> values = new ArrayList<Object>(e.getValue());
      out.yield_(Map.entry(e.getKey(), values));
      for (var v : e.getValue()) {
        values.add(v);
      }
      out.yield_(new AbstractMap.SimpleEntry<>(e.getKey(), values));
    }
  }

  static Stream<Object[]> sortedArguments() {
    return Stream.<Object[]>of(
        new Object[] {Map.of()}, new Object[] {Map.of("b", List.of(1), "a", Set.of(2))});
  }

  @GeneratorMethod
  static void captured(Yielder<Object> out, List<?> list) {
    for (var each : list) {
      var same = List.of(each);
      out.yield_(same.get(0));
      var copy = new ArrayList<>(list);
      out.yield_(copy);
      copy.clear();
      var iterator = list.iterator();
      while (iterator.hasNext()) {
        var next = iterator.next();
        out.yield_(next);
        log("next", next);
      }
      var map = list.stream().collect(Collectors.groupingBy(o -> o.getClass().getSimpleName()));
      for (var entry : map.entrySet()) {
        var value = entry.getValue();
        out.yield_(entry.getKey());
        out.yield_(value);
      }
    }
  }

  @GeneratorMethod
  static void capturedClass(Yielder<Object> out, Object o) {
    Class<?> type = o.getClass();
    while (type != null) {
      out.yield_(type.getSimpleName());
      var superclass = type.getSuperclass();
      out.yield_(superclass == null);
      type = superclass;
    }
    var c = o.getClass();
    out.yield_(1);
    out.yield_(c.getSimpleName());
  }

  @GeneratorMethod
  static <E extends Enum<E>> void enums(Yielder<? super E> out, Class<E> type) {
    EnumMap<E, Integer> counts = new EnumMap<>(type);
    for (E e : type.getEnumConstants()) {
      counts.merge(e, 1, Integer::sum);
      out.yield_(e);
    }
    for (E e : EnumSet.complementOf(EnumSet.copyOf(counts.keySet()))) out.yield_(e);
  }

  static Stream<Object[]> enumsArguments() {
    return Stream.<Object[]>of(
        new Object[] {Thread.State.class}, new Object[] {RealParsers.Kind.class});
  }

  @GeneratorMethod
  static <X extends Exception> void throwing(Yielder<String> out, List<X> exceptions) throws X {
    for (X each : exceptions) {
      try {
        out.yield_("before");
        throw each;
      } catch (RuntimeException e) {
        out.yield_("runtime " + e.getMessage());
      } finally {
        out.yield_("finally");
      }
    }
  }

  static Stream<Object[]> throwingArguments() {
    return Stream.<Object[]>of(
        new Object[] {List.of(new IllegalStateException("a"), new IOException("b"))});
  }

  @FunctionalInterface
  interface Loader<T, X extends Throwable> {
    T load(String name) throws X;
  }

  @GeneratorMethod
  static <T, X extends Throwable> Optional<T> first(
      Yielder<String> out, Loader<? extends T, ? extends X> loader) throws X, InterruptedException {
    for (String name : new String[] {"a", "b", "c"}) {
      T t = loader.load(name);
      out.yield_(name);
      if (t != null) return Optional.of(t);
    }
    return Optional.empty();
  }

  static Stream<Object[]> firstArguments() {
    Loader<Object, Exception> fails = name -> {
      if (name.equals("b")) throw new IOException(name);
      return null;
    };
    return Stream.<Object[]>of(
        new Object[] {(Loader<Object, RuntimeException>) name -> name.equals("b") ? name : null},
        new Object[] {fails});
  }

  static class Node<T> {
    T value;
    Node<T> next;
    List<Node<? extends T>> others = new ArrayList<>();

    Node(T value, Node<T> next) {
      this.value = value;
      this.next = next;
    }

    class Cursor implements Iterator<T> {
      Node<T> at = Node.this;

      @Override
      public boolean hasNext() {
        return at != null;
      }

      @Override
      public T next() {
        T v = at.value;
        at = at.next;
        return v;
      }

      @GeneratorMethod
      final void rest(Yielder<? super T> out) {
        while (hasNext()) {
          out.yield_(next());
        }
      }
    }

    Cursor cursor() {
      return new Cursor();
    }

    @GeneratorMethod
    final <R extends T> void all(Yielder<T> out, Function<? super T, ? extends R> f) {
      for (Node<T> n = this; n != null; n = n.next) {
        out.yield_(f.apply(n.value));
        Node<T>.Cursor cursor = n.cursor();
        while (cursor.hasNext()) {
          out.yield_(cursor.next());
        }
      }
    }

    Node() {
      this(null, null);
    }

    static Stream<Object[]> allArguments() {
      return Stream.<Object[]>of(new Object[] {(Function<Object, Object>) o -> o});
    }
  }

  @GeneratorMethod
  static <T> void innerGeneric(Yielder<Object> out, T t) {
    Node<T> node = new Node<>(t, new Node<T>(null, null));
    Node<T>.Cursor cursor = node.new Cursor();
    while (cursor.hasNext()) {
      out.yield_(cursor.next());
    }
    Map.Entry<T, Node<T>.Cursor> entry = Map.entry(t, node.cursor());
    out.yield_(entry.getKey());
    out.yield_(entry.getValue().next());
    var c2 = node.cursor();
    out.yield_(c2.hasNext());
    out.yield_(c2.next());
  }

  @SuppressWarnings("unchecked")
  @GeneratorMethod
  static <T> void arraysOfGenerics(Yielder<Object> out, T... values) {
    List<T>[] lists = (List<T>[]) new List<?>[2];
    lists[0] = new ArrayList<>();
    lists[1] = Arrays.asList(values);
    Map<String, List<T>[]>[][] deep =
        (Map<String, List<T>[]>[][]) new Map<?, ?>[][] {{Map.of("k", lists)}};
    for (int i = 0; i < lists.length; i++) {
      out.yield_(lists[i]);
      lists[0].addAll(lists[1]);
    }
    out.yield_(deep[0][0].get("k")[1]);
    T[] copy = values.clone();
    out.yield_(copy.length);
    T[][] two = (T[][]) new Object[][] {copy};
    out.yield_(two[0].length);
    out.yield_(copy);
  }

  static Stream<Object[]> arraysOfGenericsArguments() {
    return Stream.<Object[]>of(new Object[] {new Object[] {"a", 1}});
  }

  static <T> T pick(T a, T b) {
    return b;
  }

  @GeneratorMethod
  static void inferredIntersections(Yielder<Object> out) {
    var picked = pick(1, "two");
    out.yield_(picked);
    out.yield_(picked.compareTo(null == null ? null : null) + "");
  }

  @GeneratorMethod
  static void lub(Yielder<Object> out) {
    var list = List.of(1, 2.5, 'c');
    for (var each : list) {
      out.yield_(each);
    }
    var first = list.get(0);
    out.yield_(first);
    Comparable<?> c = first;
    out.yield_(c);
  }
}
