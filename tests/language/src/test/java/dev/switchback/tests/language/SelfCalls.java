package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Templates whose last deed is a call of themselves: their bodies begin again. */
final class SelfCalls {
  private final String name;
  private final SelfCalls next;

  SelfCalls() {
    this("a", new SelfCalls("b", new SelfCalls("c", null)));
  }

  private SelfCalls(String name, SelfCalls next) {
    this.name = name;
    this.next = next;
  }

  // What the parameters get

  @GeneratorMethod
  static void exchanged(Yielder<Object> out, int a, int b) {
    out.yield_(List.of(a, b));
    if (a > 0) {
      exchanged(out, b - 1, a - 1);
    }
  }

  @GeneratorMethod
  static void turned(Yielder<Object> out, Object a, Object b, int n) {
    out.yield_(Arrays.asList(a, b));
    if (n > 0) {
      turned(out, b, a, n - 1);
    }
  }

  @GeneratorMethod
  static void assignedInArguments(Yielder<Object> out, int a, int b, int n) {
    out.yield_(List.of(a, b, n));
    if (n > 0) {
      assignedInArguments(out, a, a = b + 10, --n);
    }
  }

  @GeneratorMethod
  static void assignedBeforeItIsRead(Yielder<Object> out, int a, int b) {
    out.yield_(List.of(a, b));
    if (b < 6) {
      assignedBeforeItIsRead(out, b = b + 2, b + a);
    }
  }

  @GeneratorMethod
  static void widened(Yielder<Object> out, long a, double b, Integer c, Object d) {
    int narrow = (int) a - 1;
    out.yield_(Arrays.asList(a, b, c, d));
    if (narrow > 0) {
      widened(out, narrow, 'x', narrow, 1.5f);
    }
  }

  @GeneratorMethod
  static void unboxed(Yielder<Object> out, int n, List<Integer> all) {
    out.yield_(n);
    unboxed(out, all.get(n % all.size()), log("list", all.subList(1, all.size())));
  }

  static Stream<Object[]> unboxedArguments() {
    return Stream.of(new Object[] {0, List.of(2, 0, 5)}, new Object[] {7, List.of(3)});
  }

  @GeneratorMethod
  static void nothingToUnbox(Yielder<Object> out, int n) {
    out.yield_(n);
    Integer none = n > 1 ? n - 1 : null;
    nothingToUnbox(out, none);
  }

  @GeneratorMethod
  static void typedByTheParameter(
      Yielder<Object> out, List<String> words, Supplier<String> more, int n) {
    for (String word : words) {
      out.yield_(word + more.get());
    }
    if (n > 0) {
      typedByTheParameter(out, n == 1 ? List.of() : new ArrayList<>(), () -> "x", n - 1);
    }
  }

  static Stream<Object[]> typedByTheParameterArguments() {
    Supplier<String> more = () -> "more";
    return Stream.of(new Object[] {List.of("a", "b"), more, 2}, new Object[] {List.of(), more, 1});
  }

  @GeneratorMethod
  static <E extends Comparable<E>> void generic(Yielder<E> out, List<? extends E> all, E last) {
    if (all.isEmpty()) {
      out.yield_(last);
      return;
    }
    E first = all.get(0);
    if (last == null || first.compareTo(last) > 0) {
      out.yield_(first);
    }
    generic(out, all.subList(1, all.size()), first);
  }

  static Stream<Object[]> genericArguments() {
    return Stream.of(new Object[] {List.of("b", "a", "c"), null}, new Object[] {List.of(), "z"});
  }

  @GeneratorMethod
  static <E> void otherType(Yielder<Object> out, E one, int n) {
    E mine = one;
    out.yield_(List.of(mine));
    if (n > 0) {
      otherType(out, List.of(mine), n - 1);
    }
  }

  @GeneratorMethod
  static <E> void onlyAWildcard(Yielder<? super List<E>> out, E one, int n) {
    out.yield_(List.of(one));
    if (n > 0) {
      onlyAWildcard(out, one, n - 1);
    }
  }

  // What keeps the old values

  @GeneratorMethod
  static void captured(Yielder<Object> out, int n, List<IntSupplier> all) {
    int mine = n * 10;
    all.add(() -> n + mine);
    out.yield_(n);
    if (n > 0) {
      captured(out, n - 1, all);
      return;
    }
    for (IntSupplier each : all) {
      out.yield_(each.getAsInt());
    }
  }

  static Stream<Object[]> capturedArguments() {
    return Stream.of(new Object[] {3, new ArrayList<>()}, new Object[] {0, new ArrayList<>()});
  }

  @GeneratorMethod
  static void capturedByTheNext(Yielder<Object> out, IntSupplier before, int n) {
    out.yield_(before == null ? -1 : before.getAsInt());
    if (n > 0) {
      capturedByTheNext(out, () -> n + (before == null ? 0 : before.getAsInt()), n - 1);
    }
  }

  static Stream<Object[]> capturedByTheNextArguments() {
    return Stream.<Object[]>of(new Object[] {null, 3});
  }

  @GeneratorMethod
  static void localClass(Yielder<Object> out, int n, Object before) {
    class Mine {
      @Override
      public String toString() {
        return n + "<" + before;
      }
    }
    Object mine = new Mine();
    out.yield_(mine.toString());
    if (n > 0) {
      localClass(out, n - 1, mine);
    }
  }

  @GeneratorMethod
  static void freshLocals(Yielder<Object> out, int n) {
    Object seen;
    int count = 0;
    while (count < 2) {
      count++;
      out.yield_(count);
    }
    if (n > 1) {
      seen = log("seen", n);
      out.yield_(seen);
    }
    var inferred = List.of(n, count);
    out.yield_(inferred);
    if (n > 0) {
      freshLocals(out, n - 1);
    }
  }

  // Where such calls stand

  @GeneratorMethod
  @SuppressWarnings("fallthrough")
  static void inSwitches(Yielder<Object> out, int n) {
    out.yield_(n);
    switch (n) {
      case 3:
        inSwitches(out, 2);
        break;
      case 2:
        out.yield_("two");
        inSwitches(out, 1);
        return;
      case 1:
        inSwitches(out, 0);
      case 7:
        out.yield_("through");
        break;
      default:
        switch (n % 5) {
          case 4 -> inSwitches(out, 3);
          case 0 -> out.yield_("none");
          default -> {
            mark("other");
            inSwitches(out, n - 1);
          }
        }
    }
  }

  @GeneratorMethod
  static void leavingLoops(Yielder<Object> out, int n) {
    outer:
    for (int i = 0; ; i++) {
      for (int k = 0; k < 2; k++) {
        out.yield_(n * 100 + i * 10 + k);
        if (i == 1 && n > 0) {
          leavingLoops(out, n - 1);
          return;
        }
        if (i == 2) {
          break outer;
        }
      }
    }
    out.yield_("left");
    if (n > 5) {
      {
        leavingLoops(out, 1);
      }
    }
  }

  @GeneratorMethod
  static void notTheLastInTry(Yielder<Object> out, int n) {
    out.yield_(n);
    if (n == 0) {
      throw new IllegalStateException("bottom");
    }
    try {
      notTheLastInTry(out, n - 1);
    } finally {
      mark("finally " + n);
    }
  }

  @GeneratorMethod
  static void behindTry(Yielder<Object> out, int n) {
    try {
      out.yield_(n);
    } catch (IllegalArgumentException e) {
      out.yield_(log("caught", e.getMessage()));
    } finally {
      mark("finally " + n);
    }
    if (n > 0) {
      behindTry(out, n - 1);
    } else {
      throw new IllegalStateException("last");
    }
  }

  @GeneratorMethod
  static void notLastInLoop(Yielder<Object> out, int n) {
    for (int i = 0; i < n; i++) {
      out.yield_(i + 10 * n);
      notLastInLoop(out, n - 1);
    }
  }

  @GeneratorMethod
  static void argumentsThatSuspend(TwoWayYielder<Object, Integer> out, Object said, int n) {
    mark("said " + said);
    if (n > 0) {
      argumentsThatSuspend(out, List.of(n, Objects.requireNonNullElse(out.yield_(n), -1)), --n);
    }
  }

  @GeneratorMethod
  static void argumentsThatFail(Yielder<Object> out, int n, int zero) {
    out.yield_(n);
    argumentsThatFail(out, log("first", n - 1), 10 / (n - 1));
  }

  // With results

  @GeneratorMethod
  static long summed(Yielder<Object> out, int n, long sum) {
    if (n == 0) {
      return sum;
    }
    out.yield_(sum);
    return (summed(out, n - 1, sum + n));
  }

  @GeneratorMethod
  static List<Object> resultLost(Yielder<Object> out, int n) {
    out.yield_(n);
    if (n > 0) {
      List<Object> unused = resultLost(out, n - 1);
      return List.of(unused, n);
    }
    return new ArrayList<>(List.of("end"));
  }

  @GeneratorMethod
  static int converted(Yielder<Object> out, int n) {
    out.yield_(n);
    if (n > 1) {
      return -converted(out, n - 1);
    }
    return n > 0 ? converted(out, 0) : 7;
  }

  // Receivers

  @GeneratorMethod
  final void chain(Yielder<Object> out) {
    out.yield_(name);
    if (next != null) {
      next.chain(out);
    }
  }

  @GeneratorMethod
  final void untilItFails(Yielder<Object> out, int n) {
    Supplier<String> mine = () -> name + n;
    out.yield_(mine.get());
    next.untilItFails(out, log("evaluated", n + 1));
  }

  @GeneratorMethod
  final void sameReceiver(Yielder<Object> out, int n) {
    out.yield_(name + n);
    if (n > 1) {
      this.sameReceiver(out, n - 1);
    } else if (n == 1) {
      sameReceiver(out, 0);
    }
  }

  @GeneratorMethod
  final Object[] typedBesideTheReceiver(TwoWayYielder<Object, Integer> out, int n, long sum) {
    out.yield_(name + sum);
    if (n > 0) {
      return this.typedBesideTheReceiver(
          out, n - 1, number(this) - number(out.yieldFrom(SelfCallsGenerators.own(this, n))));
    }
    return new Object[] {sum};
  }

  static Stream<Object[]> ownArguments() {
    return Stream.of(new Object[] {"t"}, new Object[] {7});
  }

  private static long number(Object some) {
    return some instanceof Number number ? number.longValue() : 1;
  }

  @GeneratorMethod
  final <T> List<T> own(TwoWayYielder<Object, Integer> out, T n) {
    out.yield_(name + n);
    return List.of(n);
  }

  @GeneratorMethod
  final void ofAnotherClass(Yielder<Object> out, Other other) {
    out.yield_(name);
    other.ofAnotherClass(out, this);
  }

  static Stream<Object[]> ofAnotherClassArguments() {
    return Stream.of(new Object[] {new Other()}, new Object[] {null});
  }

  /** Has a template of the same name. */
  static final class Other {
    @GeneratorMethod
    void ofAnotherClass(Yielder<Object> out, SelfCalls back) {
      out.yield_("other");
      if (back.next != null) {
        back.next.ofAnotherClass(out, this);
      }
    }

    static Stream<Object[]> ofAnotherClassArguments() {
      return Stream.<Object[]>of(new Object[] {new SelfCalls()});
    }
  }

  @GeneratorMethod
  final void fromWithin(Yielder<Object> out) {
    out.yield_(name);
    if (next != null) {
      (next.next == null ? next : next.next).fromWithin(out);
    }
  }

  // Parameters of all sorts

  @GeneratorMethod
  static void finalOnes(Yielder<Integer> out, final int n, final Integer count) {
    Supplier<Integer> sum = () -> n + count;
    out.yield_(sum.get());
    if (n < 3) finalOnes(out, n + 1, count * 2);
  }

  @GeneratorMethod
  static void arraysOfOthers(Yielder<Object> out, Object[] all, int... more) {
    out.yield_(all.length + more.length);
    if (all.length > 0) {
      arraysOfOthers(out, new String[all.length - 1], 1, 2);
    }
  }

  @GeneratorMethod
  static void covariant(Yielder<Object> out, Object[] all, Number[] numbers) {
    out.yield_(Arrays.asList(all));
    if (all.length > 0) {
      covariant(out, numbers, new Integer[] {});
    }
  }

  static Stream<Object[]> covariantArguments() {
    return Stream.of(
        new Object[] {new Object[] {"a"}, new Number[] {1, 2.5}},
        new Object[] {new String[] {"a"}, new Integer[] {}});
  }

  @GeneratorMethod
  static <E extends Comparable<? super E> & java.io.Serializable> void bounded(
      Yielder<List<E>> out, E one, List<? super E> seen) {
    out.yield_(List.of(one));
    seen.add(one);
    if (seen.size() < 4) {
      bounded(out, one, seen);
    } else {
      mark("seen " + seen);
    }
  }

  static Stream<Object[]> boundedArguments() {
    return Stream.<Object[]>of(new Object[] {"x", new ArrayList<>()});
  }

  @GeneratorMethod
  static void wildcards(Yielder<Object> out, List<?> all, Class<? extends Number> type) {
    out.yield_(type.getSimpleName());
    for (Object each : all) {
      out.yield_(each);
    }
    if (!all.isEmpty()) {
      wildcards(out, all.subList(1, all.size()), all.size() > 1 ? Integer.class : Long.class);
    }
  }

  static Stream<Object[]> wildcardsArguments() {
    return Stream.<Object[]>of(new Object[] {List.of("a", 2, 'c'), Double.class});
  }

  @GeneratorMethod
  static void narrow(Yielder<Object> out, byte b, char c, short s, float f) {
    out.yield_(List.of(b, c, s, f));
    if (s++ < 2 && b >= 0) {
      narrow(out, (byte) (b - 1), c++, s, 'x');
    }
  }

  @GeneratorMethod
  static void patterns(Yielder<Object> out, Object one) {
    out.yield_(one);
    if (one instanceof Integer n && n > 0) {
      patterns(out, n - 1);
    } else if (one instanceof String word) {
      patterns(out, word.length());
    } else if (!(one instanceof Number number)) {
      mark("other");
    } else {
      patterns(out, number.intValue() == 0 ? 'c' : number.intValue());
    }
  }

  @GeneratorMethod
  static void switched(Yielder<Object> out, int n, String word) {
    out.yield_(word);
    block:
    if (n < 6) {
      if (n == 5) {
        break block;
      }
      switched(
          out,
          n + 1,
          switch (n % 3) {
            case 0 -> "three " + n;
            case 1 -> {
              String mine = word + n;
              yield mine;
            }
            default -> word.isEmpty() ? "none" : word.substring(1);
          });
    }
  }

  @GeneratorMethod
  static void shadowed(Yielder<Object> out, int n) {
    Supplier<Integer> own = new Supplier<>() {
      private final int n = 7;

      @Override
      public Integer get() {
        return n;
      }
    };
    out.yield_(own.get() + n);
    if (n > 0) {
      shadowed(out, new int[] {n - 1}[0]);
    }
  }

  @GeneratorMethod
  static void stepsDown(Yielder<Object> out, int n) {
    out.yield_(n);
    if (n % 2 == 0 && n > 0) {
      stepsDown(out, n--);
    }
  }

  static Stream<Object[]> stepsDownArguments() {
    return Stream.<Object[]>of(new Object[] {3});
  }

  /** One of a generic class around it. */
  static class Outer<K> {
    /** An inner class. */
    final class Inner<V> {
      private final V value;
      private final Inner<V> next;

      Inner(V value, Inner<V> next) {
        this.value = value;
        this.next = next;
      }

      @GeneratorMethod
      void values(Yielder<V> out) {
        out.yield_(value);
        if (next != null) {
          next.values(out);
        }
      }
    }
  }

  @GeneratorMethod
  static void inner(Yielder<Object> out) {
    Outer<String> outer = new Outer<>();
    Outer<String>.Inner<Integer> first = outer.new Inner<>(1, outer.new Inner<>(2, null));
    out.yieldFrom(SelfCalls_Outer_InnerGenerators.values(first));
  }
}
