package dev.switchback.tests.language;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.URL;
import java.util.AbstractMap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** What the methods of well-known libraries, made into templates, did that nothing here did before. */
final class FoundInLibraries {
  private FoundInLibraries() {}

  /** Templates that suspend, then answer their argument: overloads of which some have primitive results. */
  static final class Suspending {
    @GeneratorMethod
    static <T> T quietly(TwoWayYielder<Object, Object> out, T value) {
      out.yield_("quietly");
      return value;
    }

    @GeneratorMethod
    static <T> T at(TwoWayYielder<Object, Object> out, T value) {
      out.yield_(value);
      return value;
    }

    @GeneratorMethod
    static int at(TwoWayYielder<Object, Object> out, int value) {
      out.yield_(value);
      return value;
    }

    @GeneratorMethod
    static boolean at(TwoWayYielder<Object, Object> out, boolean value) {
      out.yield_(value);
      return value;
    }
  }

  // A class whose private field has the name that every array has

  static final class Stretch {
    private final int length;

    Stretch(int length) {
      this.length = length;
    }

    @GeneratorMethod
    int sum(TwoWayYielder<Object, Object> out, int[] lengths) {
      int sum = Suspending.at(out, lengths).length;
      for (int each : Suspending.at(out, lengths)) {
        sum += each * length;
      }
      return Suspending.at(out, sum) + Suspending.at(out, new Stretch(3)).length;
    }
  }

  @GeneratorMethod
  static void lengthOfArrays(TwoWayYielder<Object, Object> out, int n) {
    out.yield_(new Stretch(n).sum(out, new int[] {n, 2, 3}));
  }

  @GeneratorMethod
  static void classOfAReceiver(TwoWayYielder<Object, Object> out, int n) {
    Integer[] some = {n, 2};
    Number one = 1.5;
    Class<?> component = Suspending.at(out, some.getClass()).getComponentType();
    out.yield_(component);
    out.yield_(Suspending.at(out, one.getClass()).isInstance(some[0]));
    Class<? extends Number> type = Suspending.at(out, one.getClass());
    out.yield_(type.getSimpleName());
    out.yield_(Suspending.at(out, byte.class) == Suspending.at(out, Byte.TYPE));
    out.yield_(Suspending.at(out, void.class).getName());
    out.yield_(Suspending.at(out, List[].class) == Suspending.at(out, int[][].class.arrayType()));
    out.yield_(
        Suspending.at(out, Integer.class).cast(Suspending.at(out, some[0])).byteValue());
  }

  /** Their types are none that can be written, but no primitive ones. */
  @GeneratorMethod
  static void boxedAnswersOfOverloads(TwoWayYielder<Object, Object> out, boolean b, String s) {
    out.yield_(Suspending.at(out, Arrays.asList(b ? 1 : "one", "two").get(0)).hashCode());
    out.yield_(Suspending.at(out, b ? 1 : "one").toString());
    for (char each : Suspending.at(out, List.of(s.toCharArray()).get(0))) {
      out.yield_(each);
    }
    int[] numbers = {1, 2, 3};
    out.yield_(
        Suspending.at(out, List.of(numbers).get(0))[
            Suspending.at(out, List.of(1).get(0))]);
    out.yield_(Suspending.at(out, new ArrayList<>(List.of(b)).get(0)) ? "then" : "else");
    switch (Suspending.at(out, new ArrayList<>(List.of(s)).get(0))) {
      case "ab" -> out.yield_("found");
      default -> out.yield_("other");
    }
    out.yield_(-Suspending.at(out, List.of(numbers.length).get(0))
        + Suspending.at(out, List.of(2).get(0)) * 2);
    out.yield_(Suspending.at(out, Arrays.asList(1, "a").get(b ? 0 : 1)) instanceof Integer);
  }

  // What raw types are made of is not checked

  static class Lazy<T> {
    private final Iterator<T> source;
    private final Comparator<T> order;

    private Lazy(Iterator<T> source, Comparator<T> order) {
      this.source = source;
      this.order = order;
    }

    T least() {
      T least = source.next();
      while (source.hasNext()) {
        T next = source.next();
        least = order.compare(next, least) < 0 ? next : least;
      }
      return least;
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    @GeneratorMethod
    static <I extends Lazy<T>, T> I make(
        Yielder<Object> out, List<? extends T> some, Comparator<? super T> order) {
      out.yield_(some.size());
      Lazy made = new Lazy(some.iterator(), order);
      out.yield_(made.least());
      return (I) new Lazy(some.iterator(), order);
    }
  }

  @GeneratorMethod
  static void rawCreation(Yielder<Object> out, int n) {
    Lazy<Integer> made = Lazy.make(out, List.of(n, 3, 2), Comparator.naturalOrder());
    out.yield_(made.least());
  }

  /** Inference from the parameters alone would not do for such bounds. */
  static final class Bounds {
    @GeneratorMethod
    static <T extends Comparable<? super T>> PriorityQueue<T> queue(
        Yielder<Object> out, Comparator<? super T> order) {
      out.yield_("ordered");
      return new PriorityQueue<>(order);
    }
  }

  @GeneratorMethod
  static void recursiveBounds(Yielder<Object> out, int n) {
    PriorityQueue<Integer> queue = Bounds.queue(out, Comparator.<Integer>reverseOrder());
    queue.addAll(List.of(n, 5, 1));
    out.yield_(queue.poll());
  }

  // A member class that hides the one that the superclass has

  abstract static class Shelf<E> {
    abstract static class Builder<E> {
      final List<E> all = new ArrayList<>();

      Builder<E> add(E some) {
        all.add(some);
        return this;
      }

      abstract Collection<E> build();
    }
  }

  static class ListShelf<E> extends Shelf<E> {
    static <E> ListShelf.Builder<E> builder() {
      return new ListShelf.Builder<>();
    }

    static final class Builder<E> extends Shelf.Builder<E> {
      @Override
      Builder<E> add(E some) {
        super.add(some);
        return this;
      }

      @Override
      List<E> build() {
        return all;
      }
    }
  }

  interface Keyed {
    interface Entry {
      default String key() {
        return "key";
      }
    }
  }

  interface Sorted extends Keyed {
    interface Entry extends Keyed.Entry {
      default int rank() {
        return 7;
      }
    }
  }

  static class Index implements Sorted {
    @GeneratorMethod
    static int ranks(Yielder<Object> out) {
      Entry[] entries = {new Entry() {}};
      out.yield_(entries[0].key());
      Index.Entry first = entries[0];
      out.yield_(entries.length);
      return first.rank();
    }
  }

  @GeneratorMethod
  static Collection<String> hiddenMemberClasses(Yielder<Object> out, String first) {
    ListShelf.Builder<String> builder = ListShelf.builder();
    out.yield_(first);
    builder.add(first).add("next");
    out.yield_(Index.ranks(out));
    return builder.build();
  }

  // A class inside of a generic one that extends another inside of it

  static class Table<K, V> {
    private final ArrayDeque<K> keys = new ArrayDeque<>();
    private final V value;

    Table(V value) {
      this.value = value;
    }

    void add(K key) {
      keys.add(key);
    }

    class Walk<T> {
      int steps;

      K nextKey() {
        steps++;
        return keys.poll();
      }

      V value() {
        return value;
      }
    }

    class KeyWalk extends Walk<K> {
      @GeneratorMethod
      final K next(Yielder<Object> out) {
        K key = nextKey();
        out.yield_(steps);
        K other = nextKey();
        out.yield_(other);
        out.yield_(value());
        return key;
      }
    }
  }

  @GeneratorMethod
  static void innerClassOfAnInnerClass(Yielder<Object> out, String first) {
    Table<String, Integer> table = new Table<>(5);
    table.add(first);
    table.add("second");
    Table<String, Integer>.KeyWalk walk = table.new KeyWalk();
    out.yield_(walk.next(out).length());
  }

  // A generic method of a superclass whose bound the subclass knows

  static class Ranking<T> {
    <S extends T> List<S> nullsLast(List<S> some) {
      List<S> all = new ArrayList<>(some);
      all.add(null);
      return all;
    }
  }

  static class PairRanking<K, V> extends Ranking<K> {
    @Override
    <S extends K> List<S> nullsLast(List<S> some) {
      return some;
    }

    @GeneratorMethod
    final <S extends K> int ranked(TwoWayYielder<Object, Object> out, List<S> some, V value) {
      out.yield_(value);
      return super.<S>nullsLast(Suspending.at(out, some)).size();
    }
  }

  static final class WordRanking extends Ranking<CharSequence> {
    @Override
    <S extends CharSequence> List<S> nullsLast(List<S> some) {
      return some;
    }

    @GeneratorMethod
    <S extends CharSequence> List<S> ranked(TwoWayYielder<Object, Object> out, List<S> some) {
      List<S> all = super.nullsLast(some);
      out.yield_(all.size());
      return all;
    }
  }

  @GeneratorMethod
  static void boundsThatASubclassKnows(TwoWayYielder<Object, Object> out, String word) {
    out.yield_(new PairRanking<CharSequence, Integer>().ranked(out, List.of(word), 3));
    out.yield_(new WordRanking().ranked(out, List.of(word, "b")));
  }

  // A class that an anonymous one inherits, as the superclass of another one inside it

  static class Sorting {
    class Buckets {
      protected int bucket(int i) {
        return i % 3;
      }

      int[] counts(int n) {
        return new int[] {n};
      }
    }

    Buckets buckets() {
      return new Buckets();
    }
  }

  @GeneratorMethod
  static void superclassThatTheClassAroundInherits(Yielder<Object> out, int n) {
    Sorting sorting = new Sorting() {
      @Override
      Buckets buckets() {
        return new Buckets() {
          @Override
          int[] counts(int to) {
            int[] counts = new int[3];
            for (int i = 0; i < to; i++) {
              counts[bucket(i)]++;
            }
            return counts;
          }
        };
      }
    };
    out.yield_(n);
    out.yield_(sorting.buckets().counts(n + 4));
  }

  /** An array may be cloned, whatever the classes around may not. */
  enum Relation {
    LESS,
    MORE;

    @GeneratorMethod
    static void clonedArrays(TwoWayYielder<Object, Object> out, byte[] low) {
      byte[] copy = low.clone();
      out.yield_(copy);
      out.yield_(Suspending.at(out, low).clone());
      out.yield_(Relation.values().clone()[0]);
    }
  }

  @GeneratorMethod
  static void cloneInAnEnum(TwoWayYielder<Object, Object> out, int n) {
    Relation.clonedArrays(out, new byte[] {(byte) n});
  }

  /** What lambdas take, of methods with type arguments of their own; and what class literals tell of answers. */
  static final class Secrets {
    private final String secret;

    Secrets(String secret) {
      this.secret = secret;
    }

    private String twice() {
      return secret + secret;
    }

    static <A> A first(Object some, Class<A> type, int... more) {
      return type.cast(some);
    }

    @GeneratorMethod
    static void told(TwoWayYielder<Object, Object> out, Collection<Secrets> all) {
      out.yield_("told");
      out.yield_(all.stream().<CharSequence>map(each -> each.secret).toList());
      out.yield_(first(all.iterator().next(), Secrets.class).twice());
      out.yield_(first(all.iterator().next(), Secrets.class, 1, 2).secret.length());
      out.yield_(all.stream().<Object>map(Secrets::twice).toList());
    }

    @GeneratorMethod
    static void toldOfArrays(TwoWayYielder<Object, Object> out, Secrets[] all) {
      out.yield_(Arrays.stream(Suspending.at(out, all)).map(each -> each.secret).toList());
    }
  }

  @GeneratorMethod
  static void typesThatArgumentsTell(TwoWayYielder<Object, Object> out, String secret) {
    Secrets.told(out, List.of(new Secrets(secret), new Secrets("b")));
    Secrets.toldOfArrays(out, new Secrets[] {new Secrets(secret), new Secrets("c")});
  }

  static double[] copied(double[] some) {
    return some.clone();
  }

  static int[] copied(int[] some) {
    return some.clone();
  }

  /** What stands beside nested initializers, or in place of one, is an array itself. */
  @GeneratorMethod
  static void arraysAsElements(TwoWayYielder<Object, Object> out, int n) {
    double[] some = {n, 2};
    double[][] pairs =
        new double[][] {copied(Suspending.at(out, some)), Suspending.at(out, new double[n]), {n, 3}
        };
    out.yield_(pairs);
    int[] single = {n};
    long[][][] bare = {
      {{n, Suspending.at(out, n)}, (long[]) out.yield_(1), new long[Suspending.at(out, 2)]},
      Suspending.at(out, new long[][] {{1}, {copied(Suspending.at(out, single))[0], 2}})
    };
    out.yield_(bare);
  }

  // The private field of a generic class, handed to what infers its own type parameter from it

  static final class Tasks<T> {
    private final Collection<Future<T>> futures;

    Tasks(Collection<Future<T>> futures) {
      this.futures = futures;
    }

    private static <V> int cancelAll(Collection<? extends Future<V>> futures) {
      futures.forEach(each -> each.cancel(true));
      return futures.size();
    }

    @GeneratorMethod
    int cancelled(TwoWayYielder<Object, Object> out) {
      return cancelAll(Suspending.quietly(out, futures))
          + cancelAll(Suspending.quietly(out, futures));
    }
  }

  @GeneratorMethod
  static void genericFieldInInference(TwoWayYielder<Object, Object> out, int n) {
    out.yield_(
        new Tasks<>(List.of(new CompletableFuture<>(), new FutureTask<>(() -> n))).cancelled(out));
  }

  /** {@code clone} and {@code finalize} are protected in Object, and no template may call them of others. */
  static class Copy implements Cloneable {
    @Override
    public Copy clone() throws CloneNotSupportedException {
      return (Copy) super.clone();
    }
  }

  // What is protected in another package is not meant by those who may not use it

  @GeneratorMethod
  static void overloadsThatAreProtectedElsewhere(TwoWayYielder<Object, Object> out, int n)
      throws Exception {
    out.yield_(new Copy().clone() == new Copy());
    ClassLoader loader = FoundInLibraries.class.getClassLoader();
    String name = "java.lang.String";
    out.yield_(Suspending.at(out, loader).loadClass(Suspending.at(out, name)));
    Function<String, URL> find = loader::getResource;
    out.yield_(find.apply("none" + n) == null);
    try {
      out.yield_(loader.loadClass("none." + n));
    } catch (ClassNotFoundException e) {
      out.yield_(e.getMessage());
    }
  }

  /** Compilers take their time for nested conditions, of which one for each of these would be too many. */
  @GeneratorMethod
  static void nestedCallsOfOverloads(TwoWayYielder<Object, Object> out, int n) {
    out.yield_(new ArrayList<>(Suspending.at(
        out,
        Suspending.at(
            out,
            Suspending.at(
                out,
                Suspending.at(
                    out,
                    Suspending.at(
                        out,
                        Suspending.at(
                            out,
                            Suspending.at(
                                out,
                                Suspending.at(
                                    out,
                                    Suspending.at(
                                        out,
                                        Suspending.at(
                                            out,
                                            Suspending.at(
                                                out, new ArrayList<>(List.of(n)))))))))))))));
  }

  // Labels that have the names of constants in scope, which mean the enum's own all the same

  static final String SMALL = "small";
  static final int LARGE = 3;

  enum Size {
    SMALL,
    LARGE,
    MAX_VALUE
  }

  @GeneratorMethod
  static void labelsNamedLikeConstants(TwoWayYielder<Object, Object> out, int n) {
    final long MAX_VALUE = 5;
    Size size = Size.values()[n & 1];
    switch (Suspending.at(out, size)) {
      case SMALL -> out.yield_(SMALL);
      case LARGE -> out.yield_(LARGE + MAX_VALUE);
      case MAX_VALUE -> out.yield_("none");
    }
    String word = n > 0 ? "small" : "else";
    switch (word) {
      case SMALL:
        out.yield_(1);
        break;
      default:
        out.yield_(2);
    }
    out.yield_(
        switch (List.of(size, Size.MAX_VALUE).get(n & 1)) {
          case SMALL, LARGE -> out.yield_(3);
          case MAX_VALUE -> Suspending.at(out, MAX_VALUE);
        });
    switch (n) {
      case LARGE -> out.yield_("three");
      default -> out.yield_("other");
    }
  }

  // A class that a class of the body inherits by its name

  static class Symbols {
    static class Variable extends Symbols {
      private final int address;

      Variable(int address) {
        this.address = address;
      }

      int address() {
        return address;
      }

      Variable base() {
        return this;
      }

      @GeneratorMethod
      final Variable copy(Yielder<Object> out) {
        Variable copy = new Variable(address + 1) {
          @Override
          Variable base() {
            return Variable.this;
          }

          @Override
          int address() {
            return super.address() + Variable.this.address + Variable.this.address();
          }
        };
        out.yield_(copy.address());
        return copy;
      }
    }
  }

  @GeneratorMethod
  static void thisOfAnInheritedName(Yielder<Object> out, int n) {
    Symbols.Variable variable = new Symbols.Variable(n);
    Symbols.Variable copy = variable.copy(out);
    out.yield_(copy.base() == variable);
    out.yield_(copy.base().address());
  }

  // Annotations of types that the companion has to qualify

  @Target(ElementType.TYPE_USE)
  @interface OfType {}

  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.TYPE_USE, ElementType.FIELD})
  @interface OfBoth {}

  static final class Cell<T> {
    final T content;

    Cell(T content) {
      this.content = content;
    }
  }

  @GeneratorMethod
  static void annotatedTypes(TwoWayYielder<Object, Object> out, int n) throws Exception {
    @OfType Cell<?>[] cells = new Cell<?>[Suspending.at(out, 2)];
    cells[0] = (@OfType Cell<?>) new Cell<@OfType Cell<String>>(null);
    Object any = Suspending.at(out, cells)[0];
    if (any instanceof @OfType Cell<?> cell) {
      out.yield_(cell.content);
    }
    Object holder = new Object() {
      @OfBoth
      Cell<Integer> kept = new Cell<>(n);

      @OfType
      Cell<Integer> kept(@OfType Cell<Integer> other) {
        return kept == null ? other : kept;
      }

      @Override
      public String toString() {
        return "holder of " + kept(kept).content;
      }
    };
    out.yield_(holder.toString());
    out.yield_(holder.getClass().getDeclaredField("kept").isAnnotationPresent(OfBoth.class));
    UnaryOperator<Cell<String>> same = (@OfType Cell<String> each) -> each;
    List<@OfType Cell<String>> all = new ArrayList<@OfType Cell<String>>();
    all.add(same.apply(new Cell<>("all")));
    out.yield_(all.get(0).content);
  }

  static <K, V> String firstKey(Iterator<Map.Entry<K, V>> entries, Object... more) {
    Map.Entry<K, V> first = entries.next();
    K key = first.getKey();
    return key + " of " + first + List.of(more);
  }

  static <T> List<T> sameTwice(List<T> first, List<? extends T> second) {
    return first;
  }

  @GeneratorMethod
  static <T> T same(Yielder<Object> out, T value) {
    out.yield_("same");
    return value;
  }

  static Map.Entry<?, ?> entry(int n) {
    return Map.entry("key", n);
  }

  /** What wildcards stand for, inside of type arguments: no variable has such a type, not even one declared by var. */
  @GeneratorMethod
  static void capturedInside(TwoWayYielder<Object, Object> out, int n) {
    Map<?, ?> map = Map.of("k", n);
    out.yield_(firstKey(map.entrySet().iterator(), out.yield_(1)));
    out.yield_(firstKey(List.of(entry(n)).iterator(), out.yield_(2)));
    out.yield_(firstKey(List.of(map.entrySet().iterator()).get(0), out.yield_(3), out.yield_(4)));
    String both =
        firstKey(map.entrySet().iterator(), firstKey(map.entrySet().iterator(), out.yield_(5)));
    out.yield_(both);
  }

  /** The same for the answers of templates. */
  @GeneratorMethod
  static void capturedAnswers(Yielder<Object> out, int n) {
    Map<?, ?> map = Map.of("k", n);
    out.yield_(firstKey(same(out, map.entrySet().iterator())));
    out.yield_(firstKey(same(out, map.entrySet()).iterator()));
    out.yield_(firstKey(same(out, map.entrySet()).iterator(), same(out, 1)));
    out.yield_(firstKey(same(out, same(out, map).entrySet()).iterator(), n));
    out.yield_(firstKey(Map.copyOf(same(out, map)).entrySet().iterator(), same(out, 2)));
  }

  static final class Pots {
    static final class Pot<K> {
      @Override
      public String toString() {
        return "pot";
      }
    }
  }

  static <T> String made(Supplier<T> maker, Object... more) {
    return maker.get() + " of " + List.of(more);
  }

  static <T> T first(T first, Object... more) {
    return first;
  }

  /** Types with arguments and of arrays, before suspensions. */
  @GeneratorMethod
  static <K, V> void referencesToTypes(TwoWayYielder<Object, Object> out, int n) {
    out.yield_(made(ArrayList<K>::new, out.yield_(1)));
    out.yield_(made(java.util.ArrayList<K>::new, out.yield_(2)));
    out.yield_(made(Pots.Pot<K>::new, out.yield_(3)));
    IntFunction<int[]> ints = first(int[]::new, out.yield_(4));
    IntFunction<List<?>[]> lists = first(List<?>[]::new, out.yield_(5));
    Function<Map.Entry<String, V>, String> keys =
        first(Map.Entry<String, V>::getKey, out.yield_(6));
    out.yield_(ints.apply(n).length
        + lists.apply(2).length
        + keys.apply(new AbstractMap.SimpleEntry<>("key", null)));
  }
}
