package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Templates that call themselves and have something left to do afterwards: one machine runs all of these calls. */
final class OwnCalls<E> {
  private final String name;
  private final OwnCalls<E> left;
  private final OwnCalls<E> right;

  OwnCalls() {
    this("b", new OwnCalls<>("a", null, null), new OwnCalls<>("d", leaf("c"), null));
  }

  private OwnCalls(String name, OwnCalls<E> left, OwnCalls<E> right) {
    this.name = name;
    this.left = left;
    this.right = right;
  }

  private static <E> OwnCalls<E> leaf(String name) {
    return new OwnCalls<>(name, null, null);
  }

  // What is there again afterwards

  @GeneratorMethod
  static void everyType(
      Yielder<Object> out, byte b, short s, char c, boolean z, long l, float f, double d, int n) {
    if (n > 2) {
      return;
    }
    int i = b + n;
    everyType(
        out, (byte) (b + 1), (short) (s - 1), (char) (c + 1), !z, l * 3, f / 2, d + 0.5, n + 1);
    out.yield_(Arrays.asList(b, s, c, z, l, f, d, n, i));
  }

  static Stream<Object[]> everyTypeArguments() {
    return Stream.<Object[]>of(
        new Object[] {(byte) 126, (short) 0, 'x', true, 1L << 40, 1f, -0.0, 0});
  }

  @GeneratorMethod
  static void inferred(Yielder<Object> out, int n) {
    var all = new ArrayList<Map.Entry<Integer, String>>();
    all.add(Map.entry(n, "n" + n));
    for (var each : List.of(n - 1, n - 2)) {
      if (each > 0) {
        inferred(out, each);
      }
      all.add(Map.entry(each, "e"));
      out.yield_(all.get(all.size() - 1).getKey());
    }
    out.yield_(all.size());
  }

  @GeneratorMethod
  static void inferredAndChanged(Yielder<Object> out, int n) {
    var text = new StringBuilder("t" + n);
    var count = n * 10;
    while (count > n * 10 - 2) {
      count--;
      text = new StringBuilder(text).append(count);
      if (n > 0) {
        inferredAndChanged(out, n - 1);
      }
      out.yield_(text + "/" + count);
    }
  }

  @GeneratorMethod
  static void captured(Yielder<Object> out, int n, List<IntSupplier> all) {
    int mine = n * n;
    all.add(() -> mine);
    if (n > 0) {
      captured(out, n - 1, all);
    }
    Supplier<Object> later = () -> mine + n;
    out.yield_(later.get());
    out.yield_(all.get(all.size() - 1 - n).getAsInt());
  }

  static Stream<Object[]> capturedArguments() {
    return Stream.<Object[]>of(new Object[] {3, new ArrayList<>()});
  }

  @GeneratorMethod
  static void localClass(Yielder<Object> out, int n) {
    record Pair(int a, int b) {}
    class Counter {
      int count = n;

      int next() {
        return count++ * n;
      }
    }
    Pair pair = new Pair(n, -n);
    Counter counter = new Counter();
    if (n > 0) {
      localClass(out, n - 1);
    }
    out.yield_(pair + " " + counter.next());
    if (n > 1) {
      localClass(out, n - 2);
    }
    out.yield_(pair + " " + counter.next());
  }

  @GeneratorMethod
  static void matched(Yielder<Object> out, Object o) {
    if (!(o instanceof List<?> list && !list.isEmpty())) {
      out.yield_(o);
      return;
    }
    matched(out, list.get(0));
    out.yield_(list.size());
    matched(out, list.subList(1, list.size()));
    out.yield_(list);
  }

  static Stream<Object[]> matchedArguments() {
    return Stream.of(
        new Object[] {List.of(List.of(1, 2), List.of(), List.of(List.of(3)))}, new Object[] {"x"});
  }

  @GeneratorMethod
  static void siblings(Yielder<Object> out, int n) {
    {
      int same = n + 1;
      if (n > 0) {
        siblings(out, n - 1);
      }
      out.yield_(same);
    }
    {
      long same = n + 2L;
      if (n > 1) {
        siblings(out, n - 2);
      }
      out.yield_(same);
    }
    for (String same = "s"; same.length() < 3; same += n) {
      if (n == 1) {
        siblings(out, 0);
      }
      out.yield_(same);
    }
  }

  @GeneratorMethod
  static <T, C extends List<? extends T>> void generic(Yielder<T> out, C first, T then, int n) {
    for (T each : first) {
      if (n > 0) {
        generic(out, first, then, n - 1);
      }
      out.yield_(each);
    }
    out.yield_(then);
  }

  static Stream<Object[]> genericArguments() {
    return Stream.<Object[]>of(new Object[] {List.of("p", "q"), 7, 2});
  }

  // Where it goes on

  @GeneratorMethod
  static void severalPlaces(Yielder<Object> out, int n) {
    if (n <= 0) {
      out.yield_("end");
      return;
    }
    severalPlaces(out, n - 1);
    out.yield_("first " + n);
    if (n % 2 == 0) {
      severalPlaces(out, n - 2);
      out.yield_("even " + n);
      return;
    } else {
      severalPlaces(out, n - 3);
    }
    out.yield_("odd " + n);
  }

  @GeneratorMethod
  static void nothingInBetween(Yielder<Object> out, int n) {
    if (n == 0) {
      out.yield_("0");
      return;
    }
    nothingInBetween(out, n - 1);
    nothingInBetween(out, n - 1);
    nothingInBetween(out, n - 1);
    mark("after " + n);
  }

  @GeneratorMethod
  static void inLabeledLoops(Yielder<Object> out, int n) {
    outer:
    for (int i = 0; i < 3; i++) {
      int j = 0;
      do {
        j++;
        if (n > 0) {
          inLabeledLoops(out, n - 1);
        }
        if (j + n == 2) {
          continue outer;
        }
        if (i == 2) {
          break outer;
        }
        out.yield_(List.of(n, i, j));
      } while (j < 2);
    }
    mark("left " + n);
  }

  @SuppressWarnings("fallthrough")
  @GeneratorMethod
  static void inSwitches(Yielder<Object> out, int n) {
    switch (n) {
      case 4:
        inSwitches(out, 2);
      case 3:
        inSwitches(out, 1);
        out.yield_("fell " + n);
        break;
      case 2:
      case 1:
        inSwitches(out, 0);
        return;
      default:
        out.yield_("none");
    }
    switch (n % 3) {
      case 0 -> inSwitches(out, n - 2);
      case 1 -> {
        inSwitches(out, n - 3);
        out.yield_("one");
      }
      default -> out.yield_("two");
    }
    out.yield_("end " + n);
  }

  @GeneratorMethod
  static void nativeReturns(Yielder<Object> out, int n, int[] all) {
    for (int each : all) {
      if (each == n) {
        mark("found " + n);
        return;
      }
    }
    nativeReturns(out, n - 1, all);
    out.yield_(n);
  }

  static Stream<Object[]> nativeReturnsArguments() {
    return Stream.<Object[]>of(new Object[] {4, new int[] {7, 1}}, new Object[] {1, new int[] {1}});
  }

  @GeneratorMethod
  static void returnsThroughFinally(Yielder<Object> out, int n) {
    try {
      out.yield_(n);
      if (n == 0) {
        return;
      }
    } finally {
      mark("finally " + n);
      out.yield_("f" + n);
    }
    returnsThroughFinally(out, n - 1);
    out.yield_("after " + n);
  }

  // What it is given

  @GeneratorMethod
  static void exchanged(Yielder<Object> out, int a, int b) {
    if (a > 0) {
      exchanged(out, b - 1, a - 1);
    }
    out.yield_(List.of(a, b));
  }

  @GeneratorMethod
  static void assignedInArguments(Yielder<Object> out, int a, int b, int n) {
    if (n > 0) {
      assignedInArguments(out, a++, b = a + b, --n);
      out.yield_(List.of(a, b, n));
      assignedInArguments(out, b -= 3, a, n - 1);
    }
    out.yield_(List.of(a, b, n));
  }

  @GeneratorMethod
  void assignedBesideWhatIsKept(Yielder<Object> out, String kept, int n) {
    if (n > 0) {
      assignedBesideWhatIsKept(out, kept, --n);
      out.yield_(name + kept + n);
    }
  }

  @GeneratorMethod
  static void passedOnOnly(Yielder<Object> out, int n, char c, boolean z, byte b, double d) {
    if (n > 0) {
      passedOnOnly(out, n - 1, c, z, b, d);
      out.yield_(n);
    }
  }

  @GeneratorMethod
  static void reassigned(Yielder<Object> out, int n, String text) {
    text += n;
    n--;
    if (n > 0) {
      reassigned(out, n, text);
      n -= 2;
      text = text.toUpperCase();
      reassigned(out, n, text + "-");
    }
    out.yield_(text + n);
  }

  static Stream<Object[]> reassignedArguments() {
    return Stream.<Object[]>of(new Object[] {4, "x"});
  }

  @GeneratorMethod
  static void sideEffects(Yielder<Object> out, int n, int m) {
    if (n > 0) {
      sideEffects(out, log("n", n - 1), log("m", n + m));
      mark("back in " + n);
      sideEffects(out, log("again", n - 2), m);
    }
    out.yield_(n + m);
  }

  @GeneratorMethod
  static void failingArguments(Yielder<Object> out, int n, int zero) {
    out.yield_(n);
    failingArguments(out, log("first", n - 1), 10 / (n - 1));
    out.yield_("never");
  }

  @GeneratorMethod
  static void widened(Yielder<Object> out, long a, double b, Integer c, Object d) {
    if (a > 0) {
      int narrow = (int) a - 1;
      widened(out, narrow, 'x', narrow, 1.5f);
      out.yield_(narrow);
    }
    out.yield_(Arrays.asList(a, b, c, d));
  }

  @GeneratorMethod
  static void nothingToUnbox(Yielder<Object> out, int n) {
    out.yield_(n);
    Integer none = n > 1 ? n - 1 : null;
    nothingToUnbox(out, none);
    out.yield_("never");
  }

  @GeneratorMethod
  static void shared(Yielder<Object> out, List<Object> all, String prefix, int n) {
    if (n == 0) {
      return;
    }
    all.add(prefix + n);
    shared(out, all, prefix, n - 1);
    out.yield_(prefix + all.size());
    shared(out, all, prefix, n - 1);
    out.yield_(List.copyOf(all));
  }

  static Stream<Object[]> sharedArguments() {
    return Stream.<Object[]>of(new Object[] {new ArrayList<>(), "p", 2});
  }

  @GeneratorMethod
  static void dead(Yielder<Object> out, Object held, int n) {
    out.yield_(held + " " + n);
    if (n > 0) {
      dead(out, "h" + n, n - 1);
    }
    out.yield_("then " + n);
  }

  // What is sent and thrown

  @GeneratorMethod
  static void sent(TwoWayYielder<Object, Integer> out, int n) {
    Integer before = out.yield_("before " + n);
    if (n > 0) {
      sent(out, n - 1);
    }
    out.yield_("after " + n + before);
    if (n > 1) {
      sent(out, n - 2);
      out.yield_(before);
    }
  }

  @GeneratorMethod
  static void argumentsThatSuspend(TwoWayYielder<Object, Integer> out, int n) {
    if (n <= 0) {
      return;
    }
    Integer was = n;
    argumentsThatSuspend(out, out.yield_("for " + n) == null ? n - 1 : n - 2);
    out.yield_("done " + was);
  }

  @GeneratorMethod
  static void triedBeside(Yielder<Object> out, int n) {
    try {
      out.yield_("in " + n);
    } catch (IllegalStateException e) {
      mark("caught " + n);
      out.yield_("caught");
      throw e;
    } finally {
      mark("finally " + n);
    }
    if (n > 0) {
      triedBeside(out, n - 1);
    }
    out.yield_("out " + n);
  }

  @GeneratorMethod
  static void triedAround(Yielder<Object> out, int n) {
    try {
      if (n > 0) {
        triedAround(out, n - 1);
      }
      out.yield_(n);
    } finally {
      mark("finally " + n);
    }
    if (n > 1) {
      triedAround(out, n - 2);
    }
    out.yield_("out " + n);
  }

  @GeneratorMethod
  static void failing(Yielder<Object> out, int n) {
    out.yield_(n);
    if (n == 0) {
      throw new IllegalStateException("at the bottom");
    }
    failing(out, n - 1);
    mark("never");
  }

  @GeneratorMethod
  static Object returning(Yielder<Object> out, int n) {
    if (n <= 0) {
      return "end";
    }
    returning(out, n - 1);
    Object answer = returning(out, n - 2);
    out.yield_(answer);
    return answer + "," + n;
  }

  // Whose it is

  @GeneratorMethod
  void inOrder(Yielder<Object> out) {
    if (left != null) {
      left.inOrder(out);
    }
    out.yield_(name);
    if (right != null) {
      right.inOrder(out);
      out.yield_("end of " + name);
    }
  }

  @GeneratorMethod
  void missingReceiver(Yielder<Object> out, int n) {
    out.yield_(name + n);
    left.missingReceiver(out, log("argument", n - 1));
    out.yield_("never");
  }

  @GeneratorMethod
  void ownReceiver(Yielder<Object> out, int n) {
    if (n > 0) {
      this.ownReceiver(out, n - 1);
      out.yield_(name + n);
      ownReceiver(out, n - 2);
    }
    out.yield_(left.name + n);
  }

  @GeneratorMethod
  static void overloaded(Yielder<Object> out, Integer n) {
    if (n > 0) {
      overloaded(out, (Object) n);
      out.yield_("Integer " + n);
    }
  }

  @GeneratorMethod
  static void overloaded(Yielder<Object> out, Object n) {
    out.yield_("Object " + n);
    if (n instanceof Integer i) {
      overloaded(out, i - 1);
      out.yield_("back");
    }
  }

  static Stream<Object[]> overloadedArguments() {
    return Stream.<Object[]>of(new Object[] {2});
  }

  @GeneratorMethod
  static void inTurns(Yielder<Object> out, int n) {
    if (n > 0) {
      inTurns(out, n - 1);
      out.yield_("turn " + n);
      otherTurns(out, n - 1);
      out.yieldFrom(OwnCallsGenerators.inTurns(n - 2));
      out.yieldFrom(List.of("x", n));
    }
    out.yield_("end " + n);
  }

  @GeneratorMethod
  static void otherTurns(Yielder<Object> out, int n) {
    out.yield_("other " + n);
    if (n > 0) {
      inTurns(out, n - 1);
      otherTurns(out, n - 2);
    }
    mark("other left " + n);
  }

  @GeneratorMethod
  static void called(Yielder<Object> out, int n) {
    everyKindOfEnd(out, n);
    out.yield_("between");
    everyKindOfEnd(out, n - 1);
  }

  @GeneratorMethod
  static void everyKindOfEnd(Yielder<Object> out, int n) {
    if (n < 0) {
      throw new IllegalArgumentException("n");
    }
    if (n == 0) {
      return;
    }
    everyKindOfEnd(out, n - 1);
    if (n == 2) {
      everyKindOfEnd(out, 0);
      return;
    }
    out.yield_(n);
    otherTurns(out, 0);
  }

  // What has names

  @GeneratorMethod
  static void names(Yielder<Object> out, int caller, String leftAt, int state) {
    String value = leftAt + caller;
    int label = caller * 2;
    Object in = List.of(state);
    if (caller > 0) {
      names(out, caller - 1, value, label);
    }
    out.yield_(List.of(caller, leftAt, state, value, label, in));
    if (caller > 1) {
      names(out, caller - 2, leftAt, state);
      out.yield_(value + label + in);
    }
  }

  static Stream<Object[]> namesArguments() {
    return Stream.<Object[]>of(new Object[] {3, "l", 5});
  }

  @GeneratorMethod
  static void constants(Yielder<Object> out, int n) {
    final int step = 2;
    final String text = "t" + step;
    if (n > 0) {
      constants(out, n - step);
      out.yield_(text + n);
    }
    assert n < 100 : n;
    for (int i = 0; i < step; i++) {
      out.yield_(i);
    }
  }

  // What is yielded

  @GeneratorMethod
  static void ints(Yielder.OfInt out, int n) {
    int twice = n * 2;
    out.yield_(twice);
    if (n > 0) {
      ints(out, n - 1);
      out.yield_(twice);
      ints(out, n - 2);
    }
    out.yield_(n);
  }

  @GeneratorMethod
  static void boxes(Yielder<Integer> out, int n) {
    if (n > 0) {
      boxes(out, n - 1);
      out.yield_(n);
      boxes(out, n - 2);
    }
    out.yield_(-n);
  }

  @GeneratorMethod
  static void doubles(Yielder.OfDouble out, double d) {
    if (d > 0) {
      doubles(out, d - 1);
      out.yield_(d);
    }
    out.yield_(-d);
  }

  @GeneratorMethod
  static void permutations(Yielder<List<Integer>> out, int[] all, int k) {
    if (k == all.length) {
      out.yield_(Arrays.stream(all).boxed().toList());
      return;
    }
    for (int i = k; i < all.length; i++) {
      int swap = all[k];
      all[k] = all[i];
      all[i] = swap;
      permutations(out, all, k + 1);
      swap = all[k];
      all[k] = all[i];
      all[i] = swap;
    }
  }

  static Stream<Object[]> permutationsArguments() {
    return Stream.<Object[]>of(new Object[] {new int[] {1, 2, 3}, 0}, new Object[] {new int[0], 0});
  }

  @GeneratorMethod
  static void files(Yielder<String> out, Map<String, Object> folder, String path) {
    for (var entry : folder.entrySet()) {
      String at = path + "/" + entry.getKey();
      if (entry.getValue() instanceof Map<?, ?> inner) {
        Map<String, Object> copy = new LinkedHashMap<>();
        inner.forEach((key, value) -> copy.put(String.valueOf(key), value));
        files(out, copy, at);
        out.yield_(at + " has " + inner.size());
      } else {
        out.yield_(at);
      }
    }
  }

  static Stream<Object[]> filesArguments() {
    Map<String, Object> inner = new LinkedHashMap<>();
    inner.put("x", 1);
    inner.put("y", new LinkedHashMap<>());
    Map<String, Object> outer = new LinkedHashMap<>();
    outer.put("a", inner);
    outer.put("b", 2);
    return Stream.<Object[]>of(new Object[] {outer, ""});
  }
}
