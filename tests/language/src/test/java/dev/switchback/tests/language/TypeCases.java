package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Types that are inferred, captured, intersected or generic, kept over suspension points (JLS 4, 5 and 18). */
final class TypeCases {
  TypeCases() {}

  @GeneratorMethod
  static void varOfEverything(TwoWayYielder<Object, Integer> out) {
    var map = new TreeMap<String, List<? super Integer>>();
    map.put("k", new ArrayList<Number>(List.of(1.5)));
    out.yield_(map);
    map.get("k").add(step(out.yield_(1)));
    for (var entry : map.entrySet()) {
      var key = entry.getKey();
      out.yield_(key);
      var value = entry.getValue();
      log("value", value);
      out.yield_(value.get(0));
      log("key", key.length());
    }
    var wild = List.<Comparable<?>>of("a", 1);
    out.yield_(wild.get(1));
    var first = wild.get(0);
    out.yield_(2);
    log("first", first);
  }

  static int step(Integer sent) {
    return sent == null ? 3 : sent;
  }

  @GeneratorMethod
  static void intersectionByCast(TwoWayYielder<Object, Integer> out) {
    Runnable r = (Runnable & Serializable) () -> mark("ran");
    out.yield_(r instanceof Serializable);
    r.run();
    var both = (Comparator<String> & Serializable) (a, b) -> b.compareTo(a);
    log("sent", out.yield_(both instanceof Serializable));
    log("max", Stream.of("a", "b").max(both).get());
  }

  @GeneratorMethod
  static <T extends Comparable<T> & Serializable> void boundedByTwo(
      TwoWayYielder<T, T> out, List<T> list) {
    T best = null;
    for (T each : list) {
      T sent = out.yield_(each);
      if (best == null || each.compareTo(best) > 0) {
        best = each;
      }
      Serializable s = best;
      log("s", s);
      log("sent", sent);
    }
    List<? extends T> copy = list;
    if (!copy.isEmpty()) {
      T any = copy.get(copy.size() - 1);
      out.yield_(any);
      log("any", any.compareTo(best));
    }
  }

  static Stream<Object[]> boundedByTwoArguments() {
    return Stream.of(new Object[] {List.of("a", "c", "b")}, new Object[] {List.of(3, 1)});
  }

  @GeneratorMethod
  static void capturedWildcards(TwoWayYielder<Object, Integer> out, List<?> list) {
    for (Object each : list) {
      out.yield_(each);
    }
    swap(list, step(out.yield_("swap")));
    Map<?, ? extends List<? extends Number>> map = Map.of("k", List.of(1, 2.5));
    for (Map.Entry<?, ? extends List<? extends Number>> each : map.entrySet()) {
      Number n = each.getValue().get(0);
      out.yield_(n.intValue()
          + step(out.yield_(each.getKey()))
          + each.getValue().get(1).intValue());
    }
    Optional<? extends CharSequence> text = Optional.of("text");
    log("length", text.get().length() + step(out.yield_(text.isPresent())));
  }

  static <T> void swap(List<T> list, int n) {
    log("size", list.size() * n);
  }

  @GeneratorMethod
  static void lambdasAsOperandsAndArguments(TwoWayYielder<Object, String> out) {
    Function<String, Integer> length = String::length;
    log("composed", length.andThen(n -> n * 2).apply("x" + out.yield_(1)));
    BinaryOperator<String> join = (a, b) -> a + "-" + b;
    log("joined", join.apply(out.yield_(2), out.yield_(3)));
    UnaryOperator<UnaryOperator<String>> twice = f -> s -> f.apply(f.apply(s));
    log("twice", twice.apply(s -> s + "!").apply("" + out.yield_(4)));
    Predicate<String> empty = String::isEmpty;
    log("either", empty.negate().or(s -> s == null).test("" + out.yield_(5)));
    Supplier<Supplier<String>> nested = () -> () -> "nested";
    log("nested", nested.get().get() + out.yield_(6));
  }

  @GeneratorMethod
  static void streamsBuiltAroundSuspensions(TwoWayYielder<Object, Integer> out) {
    List<Integer> squares =
        IntStream.range(0, step(out.yield_("to")) % 5).map(i -> i * i).boxed().toList();
    log("squares", squares);
    Map<Boolean, List<Integer>> parts = Stream.of(1, 2, step(out.yield_("third")))
        .collect(Collectors.partitioningBy(n -> n % 2 == 0));
    log("parts", parts.toString());
    String text = Arrays.stream(new int[] {1, step(out.yield_("second"))})
        .mapToObj(Integer::toString)
        .collect(Collectors.joining("+"));
    log("text", text);
    out.yield_(squares.stream().reduce(0, Integer::sum) + step(out.yield_("sum")));
  }

  /** A generic class with a generic inner class. */
  static class Outer<T> {
    final T value;

    Outer() {
      this(null);
    }

    Outer(T value) {
      this.value = value;
    }

    /** Knows its outer object. */
    class Inner<U> {
      final U other;

      Inner(U other) {
        this.other = other;
      }

      @Override
      public String toString() {
        return value + "/" + other;
      }
    }

    <U> Inner<U> inner(U other) {
      return new Inner<>(other);
    }

    @GeneratorMethod
    final void inners(Yielder<Object> out, T more) {
      Inner<T> a = new Inner<>(more);
      out.yield_(a);
      Outer<T>.Inner<String> b = this.new Inner<String>("b");
      out.yield_(b);
      var c = new Inner<>(a);
      out.yield_(c);
      Outer<Integer>.Inner<Long> d = new Outer<>(1).new Inner<>(2L);
      out.yield_(d);
      log("d", d.other + 1);
      log("c", c.other.other);
    }

    static Stream<Object[]> innersArguments() {
      return Stream.of(new Object[] {"more"}, new Object[] {5});
    }
  }

  @GeneratorMethod
  static void innerClassesOfValues(TwoWayYielder<Object, String> out) {
    Outer<String> outer = new Outer<>("o");
    Outer<String>.Inner<Integer> inner = outer.new Inner<Integer>(1);
    out.yield_(inner);
    log("made", outer.new Inner<String>(out.yield_(2)));
    log("method", new Outer<>(out.yield_(3)).inner('c').toString() + inner);
    Outer<String> none = null;
    try {
      log("never", none.new Inner<String>(out.yield_(4)));
    } catch (NullPointerException e) {
      mark("null");
    }
    try {
      log("never", nothing().new Inner<>(log("first", out.yield_(4))));
    } catch (NullPointerException e) {
      mark("null again");
    }
    log("value", outer.inner(out.yield_(5)).other + outer.value);
  }

  static Outer<Integer> nothing() {
    mark("evaluated");
    return null;
  }

  @GeneratorMethod
  @SuppressWarnings({"unchecked", "rawtypes"})
  static <T> void uncheckedAndRaw(TwoWayYielder<Object, T> out, int n) {
    T[] array = (T[]) new Object[n + 1];
    array[n] = out.yield_(array.length);
    log("last", array[n]);
    List raw = new ArrayList();
    raw.add(out.yield_(raw));
    raw.add(n);
    List<T> list = raw;
    for (Object each : raw) {
      out.yield_(each);
    }
    Map map = new HashMap();
    map.put("k", list.size());
    out.yield_(map.get("k"));
    Comparable c = n;
    log("compared", c.compareTo(1) + step((Integer) map.get("k")));
  }

  @GeneratorMethod
  @SuppressWarnings({"deprecation", "removal"})
  static void deprecatedApi(TwoWayYielder<Object, Integer> out) {
    Integer n = new Integer(step(out.yield_(1)));
    log("n", n);
    java.util.Date date = new java.util.Date(100, 1, step(out.yield_(2)) % 28);
    out.yield_(date.getYear());
    log("year", date.getYear() + step(out.yield_(3)));
  }

  @GeneratorMethod
  static void boxesByIdentity(TwoWayYielder<Object, Integer> out) {
    Integer small = 100;
    Integer large = 1000;
    Integer again = 1000;
    out.yield_(small == Integer.valueOf(100));
    log("cached", small == (Integer) 100 && out.yield_(1) == null);
    log("equal", large.equals(again) | large.intValue() == again);
    Object o = large;
    out.yield_(o);
    log("same", o == large);
    Long l = 1000L;
    log("never equal", l.equals(large) || out.yield_(2) == null);
  }

  @GeneratorMethod
  static void stringIdentity(TwoWayYielder<Object, String> out) {
    final String constant = "a" + 1;
    String computed = "a";
    out.yield_(constant == "a1");
    computed += 1;
    out.yield_(computed == "a1");
    out.yield_(computed.intern() == constant);
    final String part = "a";
    out.yield_(1);
    log("folded", part + 1 == constant);
    log("sent", part + out.yield_(2) == constant);
  }

  @GeneratorMethod
  static void genericMethodsThatNeedTheirTarget(TwoWayYielder<Object, Integer> out) {
    List<String> none = List.of();
    out.yield_(none);
    Map<String, Integer> map = new HashMap<>(Map.of("k", step(out.yield_(1))));
    Comparator<Map.Entry<String, Integer>> order = Map.Entry.comparingByValue();
    out.yield_(2);
    log("compared", order.compare(Map.entry("a", 1), Map.entry("b", step(out.yield_(3)))));
    Optional<Integer> best = map.values().stream().max(Comparator.naturalOrder());
    log("best", best.orElseGet(() -> 0) + step(out.yield_(4)));
    Function<Integer, Function<Integer, Integer>> add = a -> b -> a + b;
    log("sum", add.apply(step(out.yield_(5))).apply(step(out.yield_(6))));
  }
}
