package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.util.*;
import java.util.concurrent.Callable;
import java.util.function.*;
import java.util.stream.*;

/** Lambdas, method references, streams. */
final class RealLambdas {
  private RealLambdas() {}

  @GeneratorMethod
  static void pipeline(Yielder<Object> out, int n) {
    int offset = 3;
    offset += n;
    final int fixed = offset;
    IntFunction<IntUnaryOperator> curried = a -> b -> a * b + fixed;
    for (int i = 0; i < 3; i++) {
      final int j = i;
      Supplier<Supplier<Integer>> nested = () -> () -> curried.apply(j).applyAsInt(n);
      out.yield_(nested.get().get());
      out.yield_(
          IntStream.rangeClosed(0, i).mapToObj(k -> k * j + fixed).collect(Collectors.toList()));
    }
    offset = -1;
    out.yield_(offset);
  }

  @GeneratorMethod
  static void references(Yielder<Object> out, List<String> list) {
    Function<String, Integer> length = String::length;
    Supplier<List<String>> maker = ArrayList::new;
    IntFunction<int[][]> arrays = int[][]::new;
    BiFunction<Integer, Integer, Integer> max = Math::max;
    Function<Object, String> text = Object::toString;
    UnaryOperator<String> up = s -> s.toUpperCase(Locale.ROOT);
    Consumer<Object> sink = maker.get()::contains;
    out.yield_(list.stream().map(up.andThen(length)).reduce(0, Integer::sum));
    out.yield_(arrays.apply(2).length);
    out.yield_(max.andThen(text).apply(1, 2));
    sink.accept("x");
    list.forEach(s -> {
      String t = s + s;
      log("t", t);
    });
    out.yield_(list.stream()
        .sorted(Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder()))
        .toList());
    Runnable r = () -> {};
    r.run();
    out.yield_(Stream.iterate(1, k -> k < 9, k -> k * 2)
        .map(String::valueOf)
        .collect(Collectors.joining(",", "[", "]")));
  }

  @GeneratorMethod
  static void varLambdas(Yielder<Object> out) {
    BiFunction<Integer, Integer, Integer> f = (var a, var b) -> a - b;
    BiFunction<Integer, Integer, Integer> g = (final Integer a, final Integer b) -> {
      int out1 = a;
      return out1 * b;
    };
    out.yield_(f.apply(3, 2));
    out.yield_(g.apply(3, 2));
    Callable<Object> call = () -> {
      throw new Exception("x");
    };
    try {
      out.yield_(call.call());
    } catch (final Exception e) {
      out.yield_(e.getMessage());
    }
    Function<Integer, Function<Integer, Integer>> add = a -> b -> a + b;
    out.yield_(add.apply(1).apply(2));
  }

  @GeneratorMethod
  static void lambdaArgumentWithYield(TwoWayYielder<Object, Integer> out) {
    List<Integer> all = new ArrayList<>(List.of(3, 1, 2));
    all.sort((a, b) -> b - a);
    Integer first = out.yield_(all);
    all.removeIf(x -> first != null && x < first - 101);
    out.yield_(all.stream().map(x -> x + (first == null ? 0 : first)).toList());
    Map<String, List<Integer>> map = new TreeMap<>();
    for (int i = 0; i < 3; i++) {
      Integer sent = out.yield_(i);
      map.computeIfAbsent(sent == null ? "none" : "some", k -> new ArrayList<>())
          .add(sent);
    }
    out.yield_(map);
  }

  @GeneratorMethod
  static void sumWith(TwoWayYielder<Object, Integer> out, List<String> words) {
    int total = 0;
    for (String w : words) {
      total += Optional.ofNullable(out.yield_(w)).map(x -> x * 2).orElseGet(() -> w.length());
    }
    out.yield_(total);
    out.yield_(words.stream().filter(w -> w.length() > words.size()).findFirst().orElse("none"));
    out.yield_(Stream.of(1, 2)
        .map(x -> new Object() {
          int y = x + 1;

          int get() {
            return y;
          }
        })
        .mapToInt(o -> o.get())
        .sum());
  }

  @GeneratorMethod
  static void anonymousVar(Yielder<Object> out, int n) {
    var counter = new Object() {
      int count = n;

      int next() {
        return ++count;
      }
    };
    out.yield_(counter.next());
    counter.count += 10;
    out.yield_(counter.next());
    var pairs = Stream.of("a", "b")
        .map(s -> new Object() {
          String left = s;
          int right = s.length() + n;
        })
        .toList();
    for (var pair : pairs) {
      out.yield_(pair.left);
      out.yield_(pair.right);
    }
  }

  interface Visitor<R> {
    R leaf(int value);

    R pair(Tree a, Tree b);
  }

  interface Tree {
    <R> R accept(Visitor<R> v);

    static Tree leaf(int n) {
      return new Tree() {
        @Override
        public <R> R accept(Visitor<R> v) {
          return v.leaf(n);
        }
      };
    }

    static Tree pair(Tree a, Tree b) {
      return new Tree() {
        @Override
        public <R> R accept(Visitor<R> v) {
          return v.pair(a, b);
        }
      };
    }
  }

  @GeneratorMethod
  static void visited(Yielder<Object> out, int n) {
    Tree tree = Tree.pair(Tree.leaf(n), Tree.pair(Tree.leaf(2), Tree.leaf(3)));
    int sum = tree.accept(new Visitor<Integer>() {
      @Override
      public Integer leaf(int value) {
        return value;
      }

      @Override
      public Integer pair(Tree a, Tree b) {
        return a.accept(this) + b.<Integer>accept(this);
      }
    });
    out.yield_(sum);
    Visitor<String> shown = new Visitor<>() {
      private int depth;

      @Override
      public String leaf(int value) {
        return depth + ":" + value;
      }

      @Override
      public String pair(Tree a, Tree b) {
        depth++;
        try {
          return "(" + a.accept(this) + " " + b.accept(this) + ")";
        } finally {
          depth--;
        }
      }
    };
    out.yield_(tree.accept(shown));
    out.yield_(shown.leaf(sum));
  }

  @GeneratorMethod
  static void recursiveLambda(Yielder<Object> out, int n) {
    @SuppressWarnings({"rawtypes", "unchecked"})
    Function<Integer, Integer>[] self = new Function[1];
    self[0] = k -> k <= 1 ? 1 : k * self[0].apply(k - 1);
    out.yield_(self[0].apply(n));
    out.yield_(self.length);
  }

  @GeneratorMethod
  static void optional(Yielder<Object> out, String text) {
    Optional<String> o = Optional.of(text).filter(Predicate.not(String::isEmpty));
    if (o.isPresent()) {
      out.yield_(o.get());
      o = o.map(s -> s + text).or(() -> Optional.of("none"));
    }
    out.yield_(o);
    out.yield_(o.map(String::length).orElseThrow(() -> new NoSuchElementException(text + "?")));
  }

  @GeneratorMethod
  static void collectors(Yielder<Object> out, List<String> words) {
    TreeMap<Integer, Set<String>> byLength = words.stream()
        .collect(Collectors.groupingBy(
            String::length,
            TreeMap::new,
            Collectors.mapping(w -> w + "!", Collectors.toCollection(TreeSet::new))));
    for (var e : byLength.entrySet()) {
      out.yield_(e.getKey() + "->" + e.getValue());
    }
    var parts = words.stream()
        .collect(Collectors.partitioningBy(w -> w.compareTo("q") < 0, Collectors.counting()));
    out.yield_(parts);
    out.yield_(parts.get(true) + parts.get(false));
    long count = parts.values().stream().mapToLong(Long::longValue).sum();
    out.yield_(count);
    out.yield_(words.stream().<Object>map(w -> w).toArray());
    out.yield_(words.toArray(String[]::new));
    out.yield_(words.toArray(new String[0]));
  }
}
