package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Which values are kept over a suspension, with which types, and what is read again after it. */
final class SpillCases {
  static byte shared;
  byte small = 1;
  final StringBuilder text = new StringBuilder("t");

  SpillCases() {}

  @GeneratorMethod
  static void booleansFromArraysAndBytes(TwoWayYielder<Object, Integer> out) {
    boolean[] flags = {true, false};
    byte[] bytes = {-1, 2};
    boolean flag = flags[0];
    byte b = bytes[0];
    char c = (char) b;
    out.yield_(flag);
    out.yield_(b);
    log("flag", flag);
    log("b", b + (flag ? c : 1));
    short s = bytes[1];
    flags[1] = flag & s == out.yield_(s);
    bytes[1] = b;
    log("flags", flags);
    log("bytes", bytes);
  }

  @GeneratorMethod
  static void oneConstantForManyTypes(TwoWayYielder<Object, Integer> out) {
    byte b = 1;
    short s = 1;
    char c = 1;
    int i = 1;
    long l = 1;
    boolean z = true;
    out.yield_(0);
    log("b", b);
    log("s", s);
    log("c", c);
    log("i", i);
    log("l", l);
    log("z", z);
    use(b, s, c, z);
    out.yield_(1);
    use(b++, ++s, c--, !z);
    shared = b;
    log("shared", shared);
  }

  static void use(byte b, short s, char c, boolean z) {
    log("used", b + s + c + (z ? 1 : 0));
  }

  @GeneratorMethod
  void narrowValuesIntoFieldsAndCalls(TwoWayYielder<Object, Integer> out, byte b, char c) {
    byte kept = b;
    boolean flag = b > 0;
    out.yield_(b);
    small = kept;
    small += b;
    out.yield_(small);
    use(small, kept, c, flag);
    byte[] all = new byte[] {kept, small, b};
    out.yield_(all);
    all[0] = b;
    log("all", all);
  }

  @GeneratorMethod
  static void mergeOfBranches(TwoWayYielder<Object, Integer> out, int n) {
    int x;
    if (n == 0) {
      x = 'a';
    } else if (n == 1) {
      x = (byte) 200;
    } else {
      boolean z = n > 2;
      x = z ? 7 : 8;
      out.yield_(z);
    }
    out.yield_(x);
    Object o = n == 0 ? "text" : (Object) x;
    out.yield_(o);
    log("o", o);
  }

  @GeneratorMethod
  static void referencesOfSeveralTypesInOneVariable(Yielder<Object> out, int n) {
    List<Object> list = new ArrayList<>();
    Object slot;
    try {
      slot = list;
      out.yield_(slot);
      if (n == 0) throw new IllegalStateException("n");
      slot = Map.entry("k", n);
    } catch (IllegalStateException e) {
      slot = e.getMessage();
      out.yield_(slot);
      slot = null;
    }
    out.yield_(slot);
    list.add(slot);
    log("list", list);
  }

  @GeneratorMethod
  static void unusedVariables(Yielder<Integer> out, Object unused, int n) {
    int dead = n + 1;
    String alsoDead = "x";
    try {
      out.yield_(n);
    } catch (IllegalArgumentException neverRead) {
      out.yield_(-1);
    }
    int assignedOnly = 1;
    out.yield_(2);
    assignedOnly = 3;
    dead = 4;
    alsoDead = null;
    out.yield_(5);
  }

  static java.util.stream.Stream<Object[]> unusedVariablesArguments() {
    return java.util.stream.Stream.of(new Object[] {"unused", 1}, new Object[] {null, 2});
  }

  @GeneratorMethod
  static void nullsAreValues(TwoWayYielder<Object, String> out) {
    String none = null;
    Object o = null;
    out.yield_(none);
    log("none", none);
    String s = out.yield_(o);
    log("concatenated", none + s + o);
    s = none;
    out.yield_(s);
    if (s == null) {
      s = "set";
      out.yield_(s);
    }
    log("s", s);
  }

  @GeneratorMethod
  static void safeChain(TwoWayYielder<Object, String> out) {
    String s = out.yield_("first");
    String t = s == null ? null : s.isEmpty() ? out.yield_("empty") : s.trim();
    int length = (t != null ? t : out.yield_("else") + "!").length();
    log("length", length);
    log("or", Optional.ofNullable(t).orElse(out.yield_("evaluated anyway")));
  }

  @GeneratorMethod
  static void backEdgeKeepsTheLastRound(TwoWayYielder<Object, Integer> out) {
    String last = "none";
    int sum = 0;
    for (int i = 0; i < 3; i++) {
      log("last", last);
      String now = "n" + i;
      Integer sent = out.yield_(now);
      sum += sent == null ? i : sent;
      last = now;
    }
    out.yield_(last + sum);
  }

  @GeneratorMethod
  static void mutatedBehindTheBack(TwoWayYielder<Object, Integer> out) {
    List<Integer> list = new ArrayList<>(List.of(1, 2));
    int before = list.size() + step(out.yield_(list)) + list.size();
    log("before", before);
    int sum = list.get(0) + change(list) + list.get(0) * step(out.yield_("changed"));
    log("sum", sum);
    log("text", list + "" + step(out.yield_(list.set(1, 9))) + list);
  }

  static int change(List<Integer> list) {
    return list.set(0, 50);
  }

  static int step(Integer sent) {
    return sent == null ? 3 : sent;
  }

  @SuppressWarnings("lossy-conversions")
  @GeneratorMethod
  void receiverFieldReplacedMeanwhile(TwoWayYielder<Object, String> out) {
    SpillCases other = new SpillCases();
    SpillCases target = this;
    target.text.append(out.yield_((target = other).text.append("o").length()));
    log("own", text);
    log("other", other.text);
    target.small += (target = this).small + step(out.yield_(target == this).length());
    log("small", small + other.small);
  }

  static int step(int n) {
    return n;
  }

  @GeneratorMethod
  static void lambdaReadAtCallTimeNotAtSpillTime(TwoWayYielder<Object, Integer> out) {
    int[] cell = {1};
    Supplier<Integer> read = () -> cell[0];
    int sum = read.get() + step(out.yield_(cell[0] += 10)) + read.get();
    log("sum", sum);
    int product = cell[0]++ * (cell[0] = 5) + step(out.yield_(cell[0])) - --cell[0];
    log("product", product);
  }

  @GeneratorMethod
  static void intermediateObjectsOfChains(TwoWayYielder<Object, String> out) {
    String s = new StringBuilder()
        .append("a")
        .append(out.yield_("first"))
        .insert(0, "<")
        .append(out.yield_("second"))
        .append('>')
        .reverse()
        .toString();
    log("s", s);
    String joined = List.of("x", "" + out.yield_("third")).stream()
        .map(each -> each + each.length())
        .collect(Collectors.joining(",", "[" + out.yield_("fourth"), "]"));
    log("joined", joined);
  }

  @GeneratorMethod
  static void generatedKeysAndValues(TwoWayYielder<String, Integer> out) {
    Map<String, Integer> map = new LinkedHashMap<>();
    map.put("a", out.yield_("a"));
    map.merge("a", step(out.yield_("b")), Integer::sum);
    map.computeIfAbsent("c" + out.yield_("c"), key -> key.length());
    log("map", map.toString());
    Map<String, Map<Integer, List<String>>> deep = new HashMap<>();
    deep.computeIfAbsent("k", key -> new HashMap<>())
        .computeIfAbsent(step(out.yield_("d")), key -> new ArrayList<>())
        .add("v" + out.yield_("e"));
    log("deep", deep.toString());
  }

  @GeneratorMethod
  static int manyOperands(TwoWayYielder<Integer, Integer> out) {
    int a = 1;
    long b = 2;
    double c = 3;
    char d = 4;
    String e = "" + a++ + b-- + c + (int) d + step(out.yield_(1)) + a + b + c++ + d + out.yield_(2);
    log("e", e);
    return a
        + (int) b * (a = step(out.yield_(3)))
        - (a << 2)
        + step(out.yield_(4)) * (int) ++c
        + d++
        + d;
  }

  @GeneratorMethod
  static void operandsOfDeadBranches(TwoWayYielder<Object, Integer> out, boolean flag) {
    int i = 0;
    int n = i++ + (flag ? i++ + step(out.yield_(i)) : i++ * 10) + i++ + (flag ? i : out.yield_(i));
    log("n", n);
    boolean b = i++ > 0 && (flag || step(out.yield_(i)) > i++) && i-- == step(out.yield_("i"));
    log("b", b);
    log("i", i);
  }

  @GeneratorMethod
  static void loopsThatReuseASlot(Yielder<Object> out) {
    for (String s : List.of("a", "b")) {
      out.yield_(s);
    }
    for (int s = 0; s < 2; s++) {
      out.yield_(s);
    }
    for (double s : new double[] {0.5}) {
      out.yield_(s);
      for (Object t : new Object[] {s, "t"}) {
        out.yield_(t);
      }
    }
    mark("end");
  }
}
