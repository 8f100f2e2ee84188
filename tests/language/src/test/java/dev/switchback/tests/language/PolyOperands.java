package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Operands that are kept while the template is suspended, and whose types come from where they stand. */
final class PolyOperands {
  private PolyOperands() {}

  static <T> String pair(List<T> list, String last) {
    return list + last;
  }

  static <T> String put(List<T> list, T element) {
    if (list == null) {
      return "null" + element;
    }
    List<T> copy = new ArrayList<>(list);
    copy.add(element);
    return copy.toString();
  }

  static <T> Object apply(Function<String, T> f, String value) {
    return f.apply(value);
  }

  static <T> T logged(T value) {
    return log("logged", value);
  }

  @SuppressWarnings("unchecked")
  static <T> T cast(Object o) {
    return (T) log("cast", o);
  }

  @GeneratorMethod
  static void polyArgumentsBesideAYield(TwoWayYielder<Integer, String> out) {
    log("inferred", pair(List.of(), out.yield_(1)));
    log("lambda", apply(s -> s + "!", out.yield_(2)));
    log("reference", apply(String::length, "x" + out.yield_(3)));
    log("diamond", pair(new ArrayList<>(), out.yield_(4)));
    BiFunction<String, String, String> both = String::concat;
    log("both", both.apply("a" + out.yield_(5), "b" + out.yield_(6)));
  }

  @GeneratorMethod
  static void emptyListForAnElementToCome(TwoWayYielder<Integer, String> out) {
    log("put", put(List.of(), out.yield_(1)));
    log("put", put(Collections.emptyList(), out.yield_(2)));
    log("put", put(new ArrayList<>(), out.yield_(3)));
    log("put", put(new ArrayList<>(List.of("a")), out.yield_(4)));
  }

  @GeneratorMethod
  static void widerThanItsElements(TwoWayYielder<Integer, String> out) {
    log("put", PolyOperands.<Object>put(Arrays.asList(1, 2), out.yield_(1)));
    log("put", put(Arrays.asList(1, log("two", 2)), out.yield_(2)));
    log("numbers", numbers(Arrays.asList(1, 2), out.yield_(3)));
    log("numbers", numbers(List.of(), out.yield_(4)));
  }

  static String numbers(List<Number> list, String s) {
    return list + s;
  }

  @GeneratorMethod
  static void evaluatedAtItsPlace(TwoWayYielder<Integer, String> out) {
    int i = 0;
    log(
        "put",
        put(List.of(log("first", i++)).isEmpty() ? null : logged(List.of()), out.yield_(i++)));
    log("put", put(logged(new ArrayList<>()), out.yield_(i++)));
    log("i", i);
  }

  @GeneratorMethod
  static void sameObject(TwoWayYielder<Integer, String> out) {
    List<String> kept = new ArrayList<>();
    log("put", adding(logged(kept), out.yield_(1)));
    log("put", adding(logged(kept), out.yield_(2)));
    log("kept", kept);
  }

  static <C extends Collection<? super String>> C adding(C all, String s) {
    all.add(s);
    return all;
  }

  @GeneratorMethod
  static void inReturn(TwoWayYielder<Integer, String> out) {
    log("map", map(out).size());
  }

  @GeneratorMethod
  static Map<String, List<Integer>> map(TwoWayYielder<Integer, String> out) {
    return with(new TreeMap<>(), out.yield_(1), List.of());
  }

  static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
    map.put(key, value);
    return map;
  }

  @GeneratorMethod
  static void nestedGenericCalls(TwoWayYielder<Integer, String> out) {
    Map<String, List<Integer>> map =
        with(with(new HashMap<>(), "a", List.of()), "b" + out.yield_(1), List.of(1));
    log("map", new TreeMap<>(map));
    map = with(
        with(new HashMap<>(), "c" + out.yield_(2), new ArrayList<>()),
        "d" + out.yield_(3),
        List.of(2));
    log("map", new TreeMap<>(map));
  }

  @GeneratorMethod
  static void targetInTheOuterCall(TwoWayYielder<Integer, String> out) {
    log("size", sizeOf(put2(List.of(), List.of(out.yield_(1)))));
    log("first", firstOf(put2(new ArrayList<>(), List.of("x" + out.yield_(2)))));
  }

  static <T> List<T> put2(List<T> a, List<T> b) {
    List<T> all = new ArrayList<>(a);
    all.addAll(b);
    return all;
  }

  static int sizeOf(List<String> list) {
    return list.size();
  }

  static String firstOf(List<? extends CharSequence> list) {
    return list.get(0).toString();
  }

  @GeneratorMethod
  static void constructorArguments(TwoWayYielder<Integer, String> out) {
    Entry<List<String>, String> entry = new Entry<>(List.of(), out.yield_(1));
    log("entry", entry);
    Entry<Map<String, Integer>, String> other = new Entry<>(logged(new TreeMap<>()), out.yield_(2));
    log("other", other);
    log("typed", new Entry<List<Number>, String>(Arrays.asList(1, 2), out.yield_(3)));
    log("anonymous", new Entry2<>(List.of(), out.yield_(4)) {}.text());
  }

  record Entry<A, B>(A a, B b) {}

  static class Entry2<A, B> {
    final A a;
    final B b;

    Entry2(A a, B b) {
      this.a = a;
      this.b = b;
    }

    String text() {
      return a + " " + b;
    }
  }

  @GeneratorMethod
  static void arrayElements(TwoWayYielder<Integer, String> out) {
    Object[] all = {List.of(), out.yield_(1), new ArrayList<>(), out.yield_(2)};
    log("all", Arrays.asList(all));
    List<?>[] lists = new List<?>[] {List.of(), List.of("" + out.yield_(3))};
    log("lists", Arrays.asList(lists));
    Function<?, ?>[] functions = new Function<?, ?>[] {logged(null), (Object o) -> o};
    log("functions", functions.length);
    Supplier<?>[] suppliers = {supplier(log("s", "t"))::get, supplier(out.yield_(4))};
    log("supplied", suppliers[0].get());
  }

  static <T> Supplier<T> supplier(T value) {
    return () -> value;
  }

  @GeneratorMethod
  static void varargs(TwoWayYielder<Integer, String> out) {
    log("list", Arrays.asList(List.of(), List.of("" + out.yield_(1)), new ArrayList<>()));
    List<List<String>> lists =
        Arrays.asList(List.of(), new ArrayList<>(), List.of("" + out.yield_(2)));
    log("lists", lists);
    log(
        "stream",
        Stream.of(Optional.empty(), Optional.of("" + out.yield_(3)))
            .map(o -> o.isEmpty())
            .toList());
  }

  @GeneratorMethod
  static void receiversStandAlone(TwoWayYielder<Integer, String> out) {
    log("concat", List.of("a", "b").get(log("zero", 0)).concat("" + out.yield_(1)));
    log("equals", new ArrayList<>().equals(Arrays.asList(out.yield_(2))));
    log(
        "optional",
        Optional.empty().or(() -> Optional.of("o")).equals(Optional.of("" + out.yield_(3))));
    log("collected", Stream.of(2, 1).sorted().collect(Collectors.toList()).equals(out.yield_(4)));
  }

  @GeneratorMethod
  static void genericResultAsNumber(TwoWayYielder<Integer, Integer> out) {
    log("max", Collections.max(List.of(1, 2)) - sent(out.yield_(1)));
    log("max", Collections.max(List.of(1, 2)) + sent(out.yield_(2)));
    log("max", Collections.max(List.of(1, 2)) < sent(out.yield_(3)));
    log("max", Collections.max(List.of(1L, 2L)) & sent(out.yield_(4)));
    log("both", Collections.max(List.of(true, false)) & out.yield_(5) == null);
    log("text", Collections.max(List.of("a", "b")) + out.yield_(6));
    log("shift", Collections.max(List.of(1, 2)) << sent(out.yield_(7)));
    log("equal", Collections.max(List.of(1000)) == sent(out.yield_(8)));
  }

  static int sent(Integer n) {
    return n == null ? 5 : n;
  }

  @GeneratorMethod
  static void nullThatIsUnboxed(TwoWayYielder<Integer, Integer> out) {
    List<Integer> none = Arrays.asList((Integer) null);
    try {
      log("difference", logged(none.get(0)) - sent(out.yield_(1)));
    } catch (NullPointerException e) {
      out.yield_(2);
    }
    try {
      log("sum", sum(PolyOperands.<Integer>cast(null), out.yield_(3)));
    } catch (NullPointerException e) {
      out.yield_(4);
    }
    try {
      log("sum", sum(cast(null), out.yield_(5)));
    } catch (NullPointerException e) {
      out.yield_(6);
    }
  }

  static int sum(int a, Integer b) {
    return a + sent(b);
  }

  @GeneratorMethod
  static void castByItsTarget(TwoWayYielder<Integer, String> out) {
    try {
      log("string", text(cast(1), out.yield_(1)));
    } catch (ClassCastException e) {
      out.yield_(2);
    }
    log("string", text(cast("c"), out.yield_(3)));
  }

  static String text(String a, String b) {
    return a + b;
  }

  @GeneratorMethod
  static void comparatorWithALambda(TwoWayYielder<Integer, String> out) {
    log("compared", compare(Comparator.comparing(s -> s.length()), "abc", "x" + out.yield_(1)));
    log("compared", compare(Comparator.comparing(String::length), "abc", "x" + out.yield_(2)));
    log("sorted", sorted(new TreeMap<>((a, b) -> b.compareTo(a)), out.yield_(3)));
  }

  static int compare(Comparator<String> comparator, String a, String b) {
    return comparator.compare(a, b);
  }

  static String sorted(TreeMap<String, Integer> map, String key) {
    map.put("a", 1);
    map.put("b", 2);
    return map + key;
  }

  @GeneratorMethod
  static void streamsWithLambdas(TwoWayYielder<Integer, String> out) {
    log("pair", pair(Stream.of(1, 2).map(n -> log("n", n + 1)).toList(), out.yield_(1)));
    log(
        "pair",
        pair(
            Stream.of("b", "a").sorted((a, b) -> a.compareTo(b)).collect(Collectors.toList()),
            out.yield_(2)));
    log(
        "put",
        put(Stream.of("a").map(s -> log("s", s + s)).collect(Collectors.toList()), out.yield_(3)));
    log(
        "group",
        group(Stream.of("a", "bb").collect(Collectors.groupingBy(s -> s.length())), out.yield_(4)));
  }

  static <K, V> String group(Map<K, V> groups, String s) {
    return groups + s;
  }

  @GeneratorMethod
  static void methodReferenceOfAValue(TwoWayYielder<Integer, String> out) {
    log("applied", both(log("receiver", "r")::concat, "" + out.yield_(1)));
    String s = "s";
    log("applied", both(s::concat, (s = "t") + out.yield_(2)));
    log("s", s);
    String none = null;
    try {
      log("applied", both(none::concat, "" + out.yield_(3)));
    } catch (NullPointerException e) {
      out.yield_(4);
    }
  }

  static String both(Function<String, String> f, String s) {
    return f.apply(s);
  }

  @GeneratorMethod
  static void conditionalOperands(TwoWayYielder<Integer, String> out, boolean flag, int n) {
    log("put", put(flag ? List.of() : new ArrayList<>(), out.yield_(1)));
    log(
        "put",
        put(flag ? 0 == n ? null : logged(List.of("a")) : Collections.emptyList(), out.yield_(2)));
    log("apply", apply(flag ? s -> s + "!" : String::length, "" + out.yield_(3)));
    log("mixed", mixed(flag ? 1 : logged("one"), out.yield_(4)));
    log("number", mixed(flag ? 1 : logged(2.5), out.yield_(5)));
  }

  static String mixed(Object a, String b) {
    return a + b;
  }

  @GeneratorMethod
  static void conditionalOperandsOfAGenericCall(TwoWayYielder<Integer, String> out, boolean flag) {
    log("list", Arrays.asList(flag ? logged("l") : "m", out.yield_(1)));
    log("list", Arrays.asList(flag ? logged(1) : logged(2.5), out.yield_(2)));
    log("list", Arrays.asList(flag ? List.of() : Arrays.asList("a"), List.of("" + out.yield_(3))));
    log("list", put(flag ? logged(List.of()) : logged(Arrays.asList("x")), out.yield_(4)));
  }

  @GeneratorMethod
  static void twoAfterTwo(TwoWayYielder<Integer, String> out) {
    log(
        "four",
        four(
            List.of(), logged(List.of("a")), out.yield_(1), new ArrayList<>(), "" + out.yield_(2)));
    log(
        "four",
        four(List.of(), List.of(), out.yield_(3), List.of(out.yield_(4)), "" + out.yield_(5)));
  }

  static <T> String four(List<T> a, List<T> b, Object c, List<? extends T> d, T e) {
    List<T> all = new ArrayList<>(a);
    all.addAll(b);
    all.addAll(d);
    all.add(e);
    return all + " " + c;
  }

  @GeneratorMethod
  static void operandThatSuspendsItself(TwoWayYielder<Integer, String> out) {
    log("put", put(Arrays.asList(out.yield_(1), out.yield_(2)), out.yield_(3)));
    log("put", put(logged(Arrays.asList(out.yield_(4))), out.yield_(5)));
    log("put", put(put2(List.of(), List.of("" + out.yield_(6))), out.yield_(7)));
  }

  @GeneratorMethod
  static <T extends Comparable<T>> String typeVariables(TwoWayYielder<T, String> out, T t) {
    log("put", put(logged(List.of()), t));
    return put(new ArrayList<>(List.of(t)), t) + put(logged(List.of()), out.yield_(t));
  }

  @GeneratorMethod
  static void inALoop(TwoWayYielder<Integer, String> out) {
    String all = "";
    for (int i = 0; i < 3; i++) {
      int n = i;
      all += put(Stream.of(1).map(k -> "" + (k + n)).collect(Collectors.toList()), out.yield_(i));
    }
    log("all", all);
  }

  @GeneratorMethod
  static void inTryAndThrow(TwoWayYielder<Integer, String> out) {
    try {
      throw failure(new ArrayList<>(), out.yield_(1));
    } catch (IllegalStateException e) {
      mark(e.getMessage());
      out.yield_(2);
    } finally {
      log("put", put(List.of(), out.yield_(3)));
    }
  }

  static <T> IllegalStateException failure(List<T> list, T t) {
    list.add(t);
    return new IllegalStateException(list.toString());
  }

  @GeneratorMethod
  static void argumentOfAYield(TwoWayYielder<List<String>, String> out) {
    log(
        "put",
        put(List.of(), out.yield_(put2(new ArrayList<>(), List.of("" + out.yield_(List.of()))))));
  }

  @GeneratorMethod
  static void anonymousAndLambdaCapture(TwoWayYielder<Integer, String> out, int n) {
    var base = Stream.of(n).toList();
    log("put", put(supplied(() -> base), sent(out.yield_(1))));
    Supplier<List<Integer>> own = new Supplier<>() {
      @Override
      public List<Integer> get() {
        return base;
      }
    };
    log("put", put(supplied(own), sent(out.yield_(2))));
    log(
        "text",
        textOf(
            new Supplier<>() {
              @Override
              public String get() {
                return "own" + base;
              }
            },
            sent(out.yield_(3))));
    log("base", base);
  }

  static String textOf(Supplier<String> s, int n) {
    return s.get() + n;
  }

  static <T> List<T> supplied(Supplier<List<T>> supplier) {
    return log("supplied", supplier.get());
  }

  static int sent(String s) {
    return s == null ? -1 : s.length();
  }

  @GeneratorMethod
  static void switchOperands(TwoWayYielder<Integer, String> out, int n) {
    log(
        "put",
        put(
            switch (n) {
              case 0 -> List.of();
              case 1 -> logged(new ArrayList<>());
              default -> {
                mark("block");
                yield Collections.emptyList();
              }
            },
            out.yield_(1)));
    log(
        "number",
        mixed(
            switch (n) {
              case 0 -> logged(1);
              default -> logged(2L);
            },
            out.yield_(2)));
  }
}
