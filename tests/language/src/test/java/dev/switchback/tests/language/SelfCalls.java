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
}
