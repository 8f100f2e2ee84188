package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Templates that call themselves with something left to do afterwards: each call has parameters and locals of its own. */
final class RecursionCorners {
  private final String name;
  private final RecursionCorners next;
  private int visits;

  RecursionCorners() {
    this("a", new RecursionCorners("b", new RecursionCorners("c", null)));
  }

  private RecursionCorners(String name, RecursionCorners next) {
    this.name = name;
    this.next = next;
  }

  /** A node of a tree, which may lack one child or both. */
  record Node(String name, Node left, Node right) {
    List<Node> children() {
      return Stream.of(
              this.left == null ? new Node[0] : new Node[] {left},
              right == null ? new Node[0] : new Node[] {right})
          .flatMap(Arrays::stream)
          .toList();
    }
  }

  private static Node leaf(String name) {
    return new Node(name, null, null);
  }

  private static Stream<Object[]> trees() {
    Node low = new Node("d", leaf("e"), null);
    return Stream.of(
        new Object[] {new Node("a", new Node("b", null, leaf("c")), new Node("f", low, leaf("g")))},
        new Object[] {leaf("alone")});
  }

  // Walks

  @GeneratorMethod
  static void preOrder(Yielder<String> out, Node node) {
    if (node != null) {
      out.yield_(node.name());
      preOrder(out, node.left());
      preOrder(out, node.right());
    }
  }

  static Stream<Object[]> preOrderArguments() {
    return trees();
  }

  @GeneratorMethod
  static void inOrder(Yielder<String> out, Node node) {
    if (node.left() != null) {
      inOrder(out, node.left());
    }
    out.yield_(node.name());
    if (node.right() != null) {
      inOrder(out, node.right());
    }
  }

  static Stream<Object[]> inOrderArguments() {
    return trees();
  }

  @GeneratorMethod
  static void postOrder(Yielder<String> out, Node node) {
    if (node == null) {
      return;
    }
    postOrder(out, node.left());
    postOrder(out, node.right());
    out.yield_(node.name());
  }

  static Stream<Object[]> postOrderArguments() {
    return trees();
  }

  @GeneratorMethod
  static void allChildren(Yielder<Object> out, Node node, String path) {
    var count = 0;
    for (var child : node.children()) {
      out.yield_(path + count);
      allChildren(out, child, path + child.name());
      count++;
      out.yield_(child.name() + count);
    }
    out.yield_(node.name() + " of " + path);
  }

  static Stream<Object[]> allChildrenArguments() {
    return trees().map(all -> new Object[] {all[0], "/"});
  }

  @GeneratorMethod
  static void passedOn(Yielder<String> out, Node node, List<String> seen, int depth) {
    for (Node child : node.children()) {
      passedOn(out, child, seen, depth + 1);
      seen.add(child.name() + depth);
    }
    out.yield_(depth + node.name() + seen);
  }

  static Stream<Object[]> passedOnArguments() {
    return trees().map(all -> new Object[] {all[0], new ArrayList<>(), 0});
  }

  @GeneratorMethod
  static void oneIteratorForAll(Yielder<Object> out, Iterator<Integer> all) {
    int mine = all.next();
    while (all.hasNext() && mine < 4) {
      oneIteratorForAll(out, all);
      out.yield_(mine);
    }
    out.yield_(-mine);
  }

  static Stream<Object[]> oneIteratorForAllArguments() {
    return Stream.of(
        new Object[] {List.of(1, 2, 7, 3, 5, 0, 4, 6).iterator()},
        new Object[] {List.of().iterator()});
  }

  // What is alive over the call

  @GeneratorMethod
  static void everyPrimitive(Yielder<Object> out, int n) {
    byte b = (byte) (n + 127);
    short s = (short) (n + 32766);
    char c = (char) ('a' + n);
    boolean z = n % 2 == 0;
    long l = n + (1L << 40);
    float f = n / 2f;
    double d = n == 1 ? -0.0 : n / 3.0;
    if (n > 0) {
      everyPrimitive(out, n - 1);
    }
    out.yield_(List.of(n, b++, s++, c++, z, l++, f++, d++));
    out.yield_(List.of(b, s, c, !z, l, f, d));
  }

  @GeneratorMethod
  static void primitiveParameters(
      Yielder<Object> out, byte b, short s, char c, boolean z, long l, float f, double d) {
    if (b < 3) {
      primitiveParameters(out, (byte) (b + 1), s--, ++c, !z, ~l, f + b, -d);
    }
    out.yield_(List.of(b, s, c, z, l, f, d));
  }

  static Stream<Object[]> primitiveParametersArguments() {
    return Stream.<Object[]>of(
        new Object[] {(byte) 0, Short.MIN_VALUE, 'x', true, 1L << 33, 0.5f, Double.NaN});
  }

  @GeneratorMethod
  static void arrays(Yielder<Object> out, int n, int[] given) {
    int[] own = {n, given.length};
    Object[][] deep = {{n}, {}};
    if (n > 0) {
      arrays(out, n - 1, own);
      own[1]++;
    }
    deep[1] = own.length > 1 ? deep[0] : null;
    given[0] += own[1];
    out.yield_(List.of(own[0], own[1], deep[1][0], given[0]));
  }

  static Stream<Object[]> arraysArguments() {
    return Stream.<Object[]>of(new Object[] {3, new int[] {10}});
  }

  @GeneratorMethod
  static <T> void generic(Yielder<? super List<T>> out, T first, List<? extends T> others) {
    T kept = first;
    List<T> both = new ArrayList<>(List.of(kept));
    if (!others.isEmpty()) {
      generic(out, others.get(0), others.subList(1, others.size()));
      both.add(others.get(0));
    }
    out.yield_(both);
    first = both.get(both.size() - 1);
    out.yield_(List.of(first, kept));
  }

  static Stream<Object[]> genericArguments() {
    return Stream.<Object[]>of(new Object[] {"x", List.of(1, 'c', "y")});
  }

  @GeneratorMethod
  static <T, U> void qualified(Yielder<Object> out, T one, U two, int n) {
    T first = one;
    U second = two;
    if (n > 0) {
      RecursionCorners.<U, T>qualified(out, second, first, n - 1);
      RecursionCorners.qualified(out, List.of(first), n, n - 2);
    }
    out.yield_(List.of(first, second));
  }

  static Stream<Object[]> qualifiedArguments() {
    return Stream.<Object[]>of(new Object[] {"x", 1.5, 3});
  }

  @GeneratorMethod
  static <T> void otherType(Yielder<Object> out, T one, int n) {
    T mine = one;
    Supplier<T> again = () -> mine;
    if (n > 0) {
      otherType(out, List.of(mine, n), n - 1);
    }
    out.yield_(again.get());
  }

  @GeneratorMethod
  static <T extends Comparable<? super T> & java.io.Serializable> T largest(
      Yielder<T> out, List<T> all) {
    T first = all.get(0);
    if (all.size() == 1) {
      return first;
    }
    T other = largest(out, all.subList(1, all.size()));
    out.yield_(first);
    return first.compareTo(other) > 0 ? first : other;
  }

  static Stream<Object[]> largestArguments() {
    return Stream.of(new Object[] {List.of("b", "d", "a")}, new Object[] {List.of(3, 1, 2)});
  }

  @GeneratorMethod
  static void vars(Yielder<Object> out, int n) {
    var counter = new Object() {
      int count = n;
    };
    var all = new ArrayList<>(List.of(n, "n"));
    var either = n % 2 == 0 ? n : "odd";
    if (n > 0) {
      vars(out, n - 1);
      counter.count += 10;
    }
    all.add(counter.count++);
    out.yield_(all);
    out.yield_(List.of(either, counter.count));
  }

  @GeneratorMethod
  static void parametersReassigned(Yielder<Object> out, int n, String word, final long kept) {
    word = word + n;
    n--;
    if (n > 0) {
      parametersReassigned(out, n, word, kept * 2 + n);
      n += 10;
      word += "!";
    }
    out.yield_(word + n);
    n = word.length();
    word = null;
    out.yield_(n + kept + "" + word);
  }

  @GeneratorMethod
  static void siblings(Yielder<Object> out, int n) {
    {
      int x = n;
      if (n > 0) {
        siblings(out, n - 1);
      }
      out.yield_(x);
    }
    {
      long x = n + (1L << 33);
      if (n == 1) {
        siblings(out, -1);
      }
      out.yield_(x);
    }
    for (String x : List.of("x")) {
      if (n == 2) {
        siblings(out, -2);
      }
      out.yield_(x + n);
    }
    double x = n / 2.0;
    if (n == -1) {
      siblings(out, -3);
    }
    out.yield_(x);
  }

  @GeneratorMethod
  static void deadAfterTheCall(Yielder<Object> out, Object dead, int n, Object alive) {
    Object before = dead;
    out.yield_(before);
    if (n > 0) {
      deadAfterTheCall(out, List.of(n), n - 1, dead);
    }
    out.yield_(alive);
  }

  @GeneratorMethod
  static void assignedOnOneWay(Yielder<Object> out, int n) {
    int late;
    final Object once;
    if (n > 2) {
      late = n;
      assignedOnOneWay(out, 1);
      once = "three" + late;
    } else {
      if (n > 0) {
        assignedOnOneWay(out, n - 1);
      }
      late = -n;
      once = late;
      out.yield_("small");
    }
    out.yield_(List.of(late, once));
  }

  @GeneratorMethod
  static void constants(Yielder<Object> out, int n) {
    final int three = 3;
    final String text = "three";
    if (n > 0) {
      constants(out, n - 1);
    }
    switch (n) {
      case three:
        out.yield_(text);
        break;
      case three + 1:
        out.yield_(text + 1);
        break;
      default:
        byte narrow = three;
        out.yield_(narrow);
    }
  }

  // Where the call stands

  @GeneratorMethod
  static void labelledLoops(Yielder<Object> out, int n) {
    outer:
    for (int i = 0; i < 3; i++) {
      for (int k = 0; ; k++) {
        if (k == n) {
          continue outer;
        }
        labelledLoops(out, n - 1 - k);
        out.yield_(n * 100 + i * 10 + k);
        if (i + k == 1) {
          break outer;
        }
      }
    }
    out.yield_("end " + n);
  }

  static Stream<Object[]> labelledLoopsArguments() {
    return Stream.<Object[]>of(new Object[] {3});
  }

  @GeneratorMethod
  static void nestedLoops(Yielder<Object> out, int[][] rows, int n) {
    for (int[] row : rows) {
      int sum = 0;
      for (var cell : row) {
        sum += cell;
        if (cell == n) {
          nestedLoops(out, rows, n - 1);
        }
        out.yield_(List.of(n, cell, sum));
      }
    }
  }

  static Stream<Object[]> nestedLoopsArguments() {
    return Stream.<Object[]>of(new Object[] {new int[][] {{1, 5}, {}, {2}}, 2});
  }

  @GeneratorMethod
  static void doWhile(Yielder<Object> out, int n) {
    int i = n;
    do {
      if (i == 2) {
        continue;
      }
      if (i > 0) {
        doWhile(out, i - 1);
      }
      out.yield_(n * 10 + i);
    } while (i-- > 0);
  }

  @GeneratorMethod
  static void forHeader(Yielder<Object> out, int n) {
    for (int i = n; i > 0; forHeader(out, i), i--) {
      i--;
      out.yield_(n * 10 + i);
    }
  }

  @GeneratorMethod
  @SuppressWarnings("fallthrough")
  static void oldSwitch(Yielder<Object> out, int n) {
    int local = n * 2;
    switch (n) {
      case 4:
        oldSwitch(out, 3);
        int inside = local + 1;
      case 3:
        oldSwitch(out, 2);
        inside = local + 2;
        out.yield_(inside);
        break;
      case 2:
        oldSwitch(out, 1);
      default:
        out.yield_("default " + local);
    }
    out.yield_(local);
  }

  @GeneratorMethod
  static void arrowSwitch(Yielder<Object> out, Object what) {
    String text = String.valueOf(what);
    switch (text) {
      case "4" -> arrowSwitch(out, "abc");
      case "abc" -> {
        int length = text.length();
        arrowSwitch(out, length);
        out.yield_(length);
      }
      case "3" -> {
        for (int i = 0; i < 2; i++) {
          arrowSwitch(out, text + i);
        }
      }
      default -> out.yield_(text.length());
    }
    out.yield_(text);
  }

  static Stream<Object[]> arrowSwitchArguments() {
    return Stream.<Object[]>of(new Object[] {4}, new Object[] {null});
  }

  @GeneratorMethod
  static void bothArms(Yielder<Object> out, int n) {
    String arm;
    if (n % 2 == 0) {
      arm = "even";
      if (n > 0) {
        bothArms(out, n - 1);
      }
    } else {
      arm = "odd";
      bothArms(out, n / 2);
      out.yield_("back");
    }
    out.yield_(arm + n);
  }

  @GeneratorMethod
  static void threePlaces(Yielder<Object> out, int n, String from) {
    if (n == 0) {
      out.yield_(from);
      return;
    }
    threePlaces(out, n - 1, "first");
    int one = n + 1;
    out.yield_(from + one);
    threePlaces(out, n - 1, "second");
    long two = one + 1L;
    threePlaces(out, 0, "third");
    out.yield_(from + two + n);
  }

  static Stream<Object[]> threePlacesArguments() {
    return Stream.<Object[]>of(new Object[] {2, "outside"});
  }

  @GeneratorMethod
  static void earlyReturns(Yielder<Object> out, int n) {
    while (true) {
      if (n < 0) {
        return;
      }
      out.yield_(n);
      if (n == 3) {
        earlyReturns(out, 1);
        return;
      }
      earlyReturns(out, n - 2);
      if (n % 2 == 0) {
        mark("even " + n);
        return;
      }
      n--;
    }
  }

  // Results

  @GeneratorMethod
  static long fibonacci(Yielder<Long> out, int n) {
    if (n < 2) {
      return n;
    }
    long sum = fibonacci(out, n - 1) + 1000 * n - 1000 * n + fibonacci(out, n - 2);
    out.yield_(sum);
    return sum;
  }

  @GeneratorMethod
  static int ofAResult(Yielder<Object> out, int m, int n) {
    if (m == 0) {
      return n + 1;
    }
    out.yield_(m * 10 + n);
    int left = m;
    int answer =
        n == 0 ? ofAResult(out, m - 1, 1) : ofAResult(out, m - 1, ofAResult(out, m, n - 1));
    out.yield_(left - answer);
    return answer;
  }

  static Stream<Object[]> ofAResultArguments() {
    return Stream.<Object[]>of(new Object[] {2, 2}, new Object[] {0, 5});
  }

  @GeneratorMethod
  static boolean inConditions(Yielder<Object> out, int n) {
    if (n <= 0) {
      return n == 0;
    }
    boolean before = log("before", n % 2 == 0);
    while (inConditions(out, n - 1) && before || !before && inConditions(out, n - 3)) {
      out.yield_(n);
      before = !before;
      n--;
    }
    return !before ^ inConditions(out, n - 2);
  }

  @GeneratorMethod
  static List<Object> resultIgnored(Yielder<Object> out, int n) {
    List<Object> mine = new ArrayList<>(List.of(n));
    if (n > 0) {
      resultIgnored(out, n - 1);
      mine.add("ignored");
      if (n % 2 == 0) {
        mine.addAll(resultIgnored(out, n - 2));
      }
    }
    out.yield_(n);
    return mine;
  }

  @GeneratorMethod
  static double[] arraysOfResults(Yielder<Object> out, int n) {
    double[] all = new double[n + 1];
    all[n] = n;
    if (n > 0) {
      int i = 0;
      all[i++] += arraysOfResults(out, n - 1)[i - 1] + i;
    }
    out.yield_(all.clone());
    return all;
  }

  @GeneratorMethod
  static String inSwitchExpressions(Yielder<Object> out, int n) {
    String kind = switch (n % 3) {
      case 0 -> "zero";
      case 1 -> {
        int more = n + 1;
        yield "one" + more;
      }
      default -> "two";
    };
    out.yield_(kind);
    return kind
        + switch (n) {
          case 0 -> "end";
          case 1 -> inSwitchExpressions(out, 0) + kind;
          default -> {
            String inner = inSwitchExpressions(out, n - 2);
            yield inner + inSwitchExpressions(out, 1);
          }
        };
  }

  // Arguments

  @GeneratorMethod
  static void argumentsWithEffects(Yielder<Object> out, int i, int k, Object o) {
    out.yield_(List.of(i, k, o));
    if (i < 4) {
      argumentsWithEffects(out, i++ + 2, k = k + i, log("k", k += 10));
      argumentsWithEffects(out, i = 7, i + k--, log("i", i) + k);
    }
    out.yield_(List.of(i, k, o));
  }

  @GeneratorMethod
  static void swapped(Yielder<Object> out, Object a, Object b, int n) {
    if (n > 0) {
      swapped(out, b, a, n - 1);
    }
    out.yield_(List.of(a, b, n));
    if (n == 4) {
      swapped(out, b, a = b, 1);
      out.yield_(a);
    }
  }

  @GeneratorMethod
  static void argumentsOfLocals(Yielder<Object> out, int n) {
    int[] numbers = {n, 5};
    int i = 0;
    while (i < 2 && n > 0) {
      argumentsOfLocals(out, (numbers[i] = numbers[i++] - 3) + (i - 1) * (n - 4));
      out.yield_(List.of(n, i, numbers[0], numbers[1]));
    }
    out.yield_(n);
  }

  @GeneratorMethod
  static void suspendingArguments(TwoWayYielder<Object, String> out, String said, int n) {
    int before = n;
    if (n > 0) {
      suspendingArguments(out, said + out.yield_(said), --n);
      suspendingArguments(out, out.yield_(n) + said, (n -= 2) + before - 2);
    }
    out.yield_(said + before + n);
  }

  static Stream<Object[]> suspendingArgumentsArguments() {
    return Stream.<Object[]>of(new Object[] {"x", 3}, new Object[] {"y", 0});
  }

  @GeneratorMethod
  static void failingArguments(Yielder<Object> out, int n, Integer divisor) {
    int mine = n;
    try {
      out.yield_(mine);
      failingArguments(out, log("first", n / divisor), n > 10 ? 1 : n > 2 ? 0 : null);
      out.yield_("not here");
    } catch (ArithmeticException | NullPointerException e) {
      out.yield_(log("failed", mine));
      if (n > 2) {
        throw e;
      }
    }
    out.yield_(-mine);
  }

  static Stream<Object[]> failingArgumentsArguments() {
    return Stream.<Object[]>of(new Object[] {20, 5}, new Object[] {20, 2}, new Object[] {2, 1});
  }

  @GeneratorMethod
  static void converted(Yielder<Object> out, long a, double b, Object c, Integer d) {
    if (d > 0) {
      Integer less = d - 1;
      converted(out, less, 'x', (short) 3, less);
      converted(out, 'y', d, d, d - d);
    }
    out.yield_(List.of(a, b, c, d));
  }

  static Stream<Object[]> convertedArguments() {
    return Stream.<Object[]>of(new Object[] {1L << 40, 0.5, "c", 2});
  }

  @GeneratorMethod
  static void variable(Yielder<Object> out, int n, Object... all) {
    if (n > 0) {
      variable(out, n - 1);
      variable(out, 0, all);
      variable(out, n - 2, all.length, n);
    }
    out.yield_(Arrays.asList(all));
    all = new Object[] {n};
    out.yield_(all);
  }

  // Two ways

  @GeneratorMethod
  static void sentBeforeAndAfter(TwoWayYielder<Object, Integer> out, int n) {
    Integer before = out.yield_(n);
    if (n > 0) {
      sentBeforeAndAfter(out, n - 1);
    }
    Integer after = out.yield_(Arrays.asList(n, before));
    mark(n + ": " + before + " " + after);
  }

  @GeneratorMethod
  static String spoken(TwoWayYielder<Object, String> out, int n) {
    String all = "";
    for (int i = 0; i < n; i++) {
      all += out.yield_(i) + spoken(out, n - 1) + out.yield_(all);
    }
    return all + n;
  }

  static Stream<Object[]> spokenArguments() {
    return Stream.<Object[]>of(new Object[] {2}, new Object[] {3});
  }

  // Exceptions

  @GeneratorMethod
  static void inTry(Yielder<Object> out, int n) {
    String mine = "n" + n;
    try {
      out.yield_(mine);
      if (n > 0) {
        inTry(out, n - 1);
      }
    } catch (IllegalArgumentException e) {
      out.yield_(log(mine, e.getMessage()));
      if (n != 2) {
        throw new IllegalStateException(mine, e);
      }
    } finally {
      mark("finally " + mine);
      out.yield_("finally " + mine);
    }
    out.yield_(-n);
  }

  @GeneratorMethod
  static void inCatch(Yielder<Object> out, int n) {
    try {
      out.yield_(n);
      if (n % 2 == 0) {
        throw new IllegalStateException("thrown by " + n);
      }
    } catch (IllegalArgumentException | IllegalStateException e) {
      if (n > 0) {
        inCatch(out, n - 1);
        inCatch(out, -1);
      }
      out.yield_(e);
      throw e;
    }
    out.yield_("uncaught " + n);
    if (n > 0) {
      inCatch(out, n - 2);
      mark("after " + n);
    }
  }

  @GeneratorMethod
  static int inFinally(Yielder<Object> out, int n) {
    int mine = n * 2;
    try {
      out.yield_(n);
      if (n == 1) {
        throw new IllegalStateException("one");
      }
      return mine++;
    } finally {
      if (n > 0) {
        inFinally(out, n - 1);
      }
      out.yield_("finally " + mine);
    }
  }

  /** Tells when it is closed. */
  record Resource(int number) implements AutoCloseable {
    @Override
    public void close() {
      mark("closed " + number);
      if (number == 3) {
        throw new IllegalStateException("close");
      }
    }
  }

  @GeneratorMethod
  static void inResources(Yielder<Object> out, int n) {
    try (Resource first = new Resource(n);
        Resource second = new Resource(n * 10)) {
      out.yield_(first.number());
      if (n > 0) {
        inResources(out, n - 1);
      }
      out.yield_(second.number());
    }
    out.yield_("open no more");
  }

  /** What is thrown in at a later yield of a call is not caught by the {@code try} that its caller has left. */
  @GeneratorMethod
  static void tryAroundTheYieldOnly(Yielder<Object> out, int n) {
    int caught = 0;
    try {
      out.yield_(n);
    } catch (IllegalArgumentException e) {
      caught++;
    } finally {
      mark("finally " + n);
    }
    if (n > 0) {
      tryAroundTheYieldOnly(out, n - 1);
    }
    out.yield_(log("caught by " + n, caught));
  }

  @GeneratorMethod
  static void tryAroundOneCallOnly(Yielder<Object> out, int n) {
    if (n == 0) {
      out.yield_("bottom");
      throw new IllegalStateException("bottom");
    }
    if (n == 1) {
      tryAroundOneCallOnly(out, 0);
      mark("not here");
    }
    try {
      out.yield_(n);
      tryAroundOneCallOnly(out, n - 1);
    } catch (IllegalStateException e) {
      out.yield_(e.getMessage() + n);
    }
    if (n > 3) {
      tryAroundOneCallOnly(out, n - 2);
    }
    throw new IllegalStateException("end of " + n);
  }

  @GeneratorMethod
  static void failsAfterTheCall(Yielder<Object> out, Integer n, String text) {
    out.yield_(n);
    if (n > 0) {
      failsAfterTheCall(out, n - 1, n == 3 ? null : text + n);
    }
    out.yield_(n + text);
    n = n + text.length();
    out.yield_(n);
  }

  static Stream<Object[]> failsAfterTheCallArguments() {
    return Stream.<Object[]>of(
        new Object[] {4, "a"}, new Object[] {1, ""}, new Object[] {null, "x"});
  }

  @GeneratorMethod
  static void triesAgain(Yielder<Object> out, int n, List<Integer> failed) {
    for (int i = 0; ; i++) {
      try {
        out.yield_(n * 10 + i);
        if (i < n) {
          triesAgain(out, n - 1, failed);
        }
        break;
      } catch (IllegalStateException | IllegalArgumentException e) {
        out.yield_(e.getMessage() + i);
      }
    }
    if (failed.size() < 3) {
      failed.add(n);
      throw new IllegalStateException("failed " + failed);
    }
    out.yield_("done " + n);
  }

  static Stream<Object[]> triesAgainArguments() {
    return Stream.<Object[]>of(new Object[] {2, new ArrayList<>()});
  }

  @GeneratorMethod
  static void besideSynchronized(Yielder<Object> out, Object lock, int n) {
    int sum = 0;
    synchronized (lock) {
      sum += n;
    }
    if (n > 0) {
      besideSynchronized(out, new Object(), n - 1);
    }
    synchronized (lock) {
      mark("held " + Thread.holdsLock(lock) + sum);
    }
    out.yield_(sum);
  }

  static Stream<Object[]> besideSynchronizedArguments() {
    return Stream.<Object[]>of(new Object[] {new Object(), 2}, new Object[] {null, 1});
  }

  @GeneratorMethod
  static void asserted(Yielder<Object> out, int n) {
    int mine = n;
    assert log("asserted", n < 4) : "n is " + n;
    if (n == 3) {
      asserted(out, 2);
      asserted(out, 4);
    } else if (n > 0) {
      asserted(out, n - 1);
      assert mine == n;
    }
    out.yield_(mine);
  }

  static Stream<Object[]> assertedArguments() {
    return Stream.<Object[]>of(new Object[] {3}, new Object[] {2});
  }

  // Receivers

  @GeneratorMethod
  void fields(Yielder<Object> out, int n) {
    int mine = ++visits;
    if (n > 0) {
      fields(out, n - 1);
      this.fields(out, n - 2);
    }
    out.yield_(name + mine + visits + this.visits--);
  }

  @GeneratorMethod
  void chain(Yielder<Object> out, int n) {
    visits += n;
    if (next != null) {
      next.chain(out, n + 1);
      out.yield_(name + visits);
      this.next.chain(out, visits);
    }
    out.yield_(this.name + n + visits);
  }

  @GeneratorMethod
  void untilItFails(Yielder<Object> out, int n) {
    String mine = name + n;
    out.yield_(mine);
    try {
      next.untilItFails(out, log("evaluated", n + 1));
    } catch (NullPointerException e) {
      out.yield_("null after " + mine);
      if (n % 4 < 2) {
        throw e;
      }
    }
    out.yield_(name + mine);
  }

  @GeneratorMethod
  RecursionCorners receiversWithEffects(Yielder<Object> out, int n) {
    RecursionCorners other = this;
    if (n > 0) {
      log(name, other = next == null ? this : next).receiversWithEffects(out, n - 1);
      (n % 2 == 0 ? this : other).receiversWithEffects(out, n - 2).visits += n;
    }
    out.yield_(name + other.name + visits);
    return other;
  }

  @GeneratorMethod
  void receiversCaptured(Yielder<Object> out, int n) {
    Supplier<String> me = () -> name + this.visits + n;
    Object shown = new Object() {
      @Override
      public String toString() {
        return RecursionCorners.this.name + visits++;
      }
    };
    if (next != null) {
      next.receiversCaptured(out, n + 1);
      out.yield_(me.get());
    }
    out.yield_(shown.toString());
    out.yield_(me.get());
  }

  @GeneratorMethod
  void sameName(Yielder<Object> out, Other other, int n) {
    String mine = name + n;
    if (n > 0) {
      other.sameName(out, this, n - 1);
      sameName(out, other, n - 2);
    }
    out.yield_(mine);
  }

  static Stream<Object[]> sameNameArguments() {
    return Stream.<Object[]>of(new Object[] {new Other(), 3}, new Object[] {null, 1});
  }

  /** Has a template of the same name. */
  static final class Other {
    @GeneratorMethod
    void sameName(Yielder<Object> out, RecursionCorners back, int n) {
      String mine = "other" + n;
      if (n > 0) {
        back.sameName(out, this, n - 1);
        sameName(out, back, n - 2);
      }
      out.yield_(mine);
    }

    static Stream<Object[]> sameNameArguments() {
      return Stream.<Object[]>of(new Object[] {new RecursionCorners(), 3});
    }
  }

  @Override
  public String toString() {
    return name;
  }

  /** A node of a generic tree. */
  static class Tree<T extends Comparable<T>> {
    private final T value;
    private Tree<T> less;
    private Tree<T> more;

    Tree(T value) {
      this.value = value;
    }

    Tree() {
      this(null);
      for (String word : List.of("m", "c", "x", "e", "a")) {
        add(word);
      }
    }

    @SuppressWarnings("unchecked")
    private void add(String word) {
      Tree<T> at = new Tree<>((T) word);
      if (more == null) {
        more = at;
        return;
      }
      Tree<T> parent = more;
      while (true) {
        boolean before = at.value.compareTo(parent.value) < 0;
        Tree<T> child = before ? parent.less : parent.more;
        if (child == null) {
          break;
        }
        parent = child;
      }
      if (at.value.compareTo(parent.value) < 0) {
        parent.less = at;
      } else {
        parent.more = at;
      }
    }

    @GeneratorMethod
    final int values(Yielder<T> out, List<? super T> path) {
      int height = 0;
      T mine = value;
      if (less != null) {
        path.add(mine);
        height = less.values(out, path);
        mark("back at " + mine + path);
      }
      out.yield_(mine);
      return more == null ? height + 1 : Math.max(height, more.values(out, path)) + 1;
    }

    static Stream<Object[]> valuesArguments() {
      return Stream.<Object[]>of(new Object[] {new ArrayList<>()});
    }

    @GeneratorMethod
    final <U> void paired(Yielder<Map.Entry<T, U>> out, U with, List<U> others) {
      for (Tree<T> child : Arrays.asList(less, more)) {
        if (child != null) {
          child.paired(out, others.get(0), List.of(with));
          out.yield_(Map.entry(child.value, with));
        }
      }
    }

    static Stream<Object[]> pairedArguments() {
      return Stream.<Object[]>of(new Object[] {1, List.of(2)});
    }
  }

  // Captures

  @GeneratorMethod
  static void patterns(Yielder<Object> out, Object o) {
    if (o instanceof List<?> l && !l.isEmpty()) {
      patterns(out, l.get(0));
      out.yield_(l.size());
      patterns(out, l.subList(1, l.size()));
      out.yield_(l);
    } else if (!(o instanceof String s)) {
      out.yield_("no text " + o);
    } else {
      patterns(out, List.of());
      out.yield_(s);
    }
  }

  static Stream<Object[]> patternsArguments() {
    return Stream.<Object[]>of(new Object[] {List.of("a", List.of(1, "b"))}, new Object[] {null});
  }

  @GeneratorMethod
  static void captured(Yielder<Object> out, int n, List<IntSupplier> all) {
    int mine = n * 10;
    IntSupplier sum = () -> n + mine;
    all.add(sum);
    if (n > 0) {
      captured(out, n - 1, all);
    }
    out.yield_(sum.getAsInt());
    for (IntSupplier each : all) {
      mark("" + each.getAsInt());
    }
    all.remove(sum);
  }

  static Stream<Object[]> capturedArguments() {
    return Stream.<Object[]>of(new Object[] {3, new ArrayList<>()});
  }

  @GeneratorMethod
  static void capturedByTheNext(Yielder<Object> out, Supplier<String> before, int n) {
    String mine = "m" + n;
    if (n > 0) {
      capturedByTheNext(out, () -> mine + before.get(), n - 1);
      capturedByTheNext(out, before, n - 3);
    }
    out.yield_(before.get() + mine);
  }

  static Stream<Object[]> capturedByTheNextArguments() {
    return Stream.<Object[]>of(new Object[] {(Supplier<String>) () -> ".", 4});
  }

  @GeneratorMethod
  static void localClasses(Yielder<Object> out, int n, Object before) {
    int mine = n * 2;
    class Local {
      private int count = mine;

      @Override
      public String toString() {
        return n + "/" + count++ + "/" + before;
      }
    }
    Local own = new Local();
    Object anonymous = new Object() {
      @Override
      public String toString() {
        return "anonymous " + mine + own.count;
      }
    };
    if (n > 0) {
      localClasses(out, n - 1, own);
      out.yield_(new Local().toString());
    }
    out.yield_(own.toString());
    out.yield_(anonymous.toString());
  }

  static Stream<Object[]> localClassesArguments() {
    return Stream.<Object[]>of(new Object[] {2, "outside"});
  }

  @GeneratorMethod
  static void localRecords(Yielder<Object> out, int n) {
    record Pair(int a, Object b) {}
    Pair pair = new Pair(n, List.of(n));
    for (Pair each : new Pair[] {pair, new Pair(-n, pair)}) {
      if (each.a() > 0) {
        localRecords(out, each.a() - 1);
      }
      out.yield_(each.toString());
    }
  }

  @GeneratorMethod
  static void capturedInLoops(Yielder<Object> out, int n) {
    List<Supplier<Integer>> all = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      int square = i * i;
      all.add(() -> square + n * 100);
      capturedInLoops(out, n - 2);
      out.yield_(all.get(i).get());
    }
    for (var each : all) {
      out.yield_(-each.get());
    }
  }

  // With others

  @GeneratorMethod
  static void one(Yielder<Object> out, int n) {
    String mine = "one" + n;
    if (n > 0) {
      one(out, n - 2);
      other(out, n - 1, mine);
      one(out, n - 3);
    }
    out.yield_(mine);
  }

  @GeneratorMethod
  static void other(Yielder<Object> out, int n, String mine) {
    if (n > 0) {
      other(out, n - 2, mine + n);
      one(out, n - 1);
    }
    out.yield_("other" + mine);
  }

  @GeneratorMethod
  static int delegated(Yielder<Object> out, int n, String how) {
    int mine = n + 1;
    if (n > 0) {
      mine += out.yieldFrom(RecursionCornersGenerators.delegated(n - 1, how + "g"));
      mine += delegated(out, n - 2, how + "c");
      out.yieldFrom(List.of(how, mine));
    }
    out.yield_(how + mine);
    return mine;
  }

  static Stream<Object[]> delegatedArguments() {
    return Stream.<Object[]>of(new Object[] {4, ""});
  }

  @GeneratorMethod
  static void deep(Yielder.OfInt out, int n) {
    long mine = n;
    if (n > 0) {
      deep(out, n - 1);
    }
    if (n % 150 == 0) {
      out.yield_((int) mine);
    }
  }

  static Stream<Object[]> deepArguments() {
    return Stream.<Object[]>of(new Object[] {3_000});
  }

  @GeneratorMethod
  static void overloaded(Yielder<Object> out, int n) {
    int mine = n;
    if (n > 0) {
      overloaded(out, n - 1);
      overloaded(out, n - 1L);
      overloaded(out, (Object) n);
    }
    out.yield_(mine);
  }

  @GeneratorMethod
  static void overloaded(Yielder<Object> out, long n) {
    long mine = n;
    if (n > 0) {
      overloaded(out, (int) n - 2);
      overloaded(out, n - 2);
    }
    out.yield_(mine);
  }

  @GeneratorMethod
  static void overloaded(Yielder<Object> out, Object n) {
    if (n instanceof Integer i && i > 2) {
      overloaded(out, List.of(n));
    }
    out.yield_(List.of(n));
  }

  @GeneratorMethod
  static int names(Yielder<Object> out, int caller, int state, int label, String in) {
    int calls = caller + 1;
    long value = state + 1L;
    Object result = label;
    String saved = in + calls;
    double thrown = value / 2.0;
    boolean frame = caller > 2;
    int[] self = {caller};
    if (caller > 0) {
      calls += names(out, caller - 1, label, state, saved);
    }
    out.yield_(Arrays.asList(caller, state, label, in, calls, value, result));
    out.yield_(List.of(saved, thrown, frame, self[0]));
    return calls;
  }

  static Stream<Object[]> namesArguments() {
    return Stream.<Object[]>of(new Object[] {3, 7, 9, ""});
  }

  @GeneratorMethod
  static void ints(Yielder.OfInt out, int n) {
    for (int i = n; i > 0; i--) {
      ints(out, i - 1);
      out.yield_(i * 10 + n);
    }
  }

  @GeneratorMethod
  static long longs(Yielder.OfLong out, long n) {
    long sum = n << 33;
    if (n > 0) {
      sum += longs(out, n - 1);
      out.yield_(sum);
      longs(out, n - 2);
    }
    out.yield_(-sum);
    return sum;
  }

  @GeneratorMethod
  static void doubles(Yielder.OfDouble out, double d) {
    double half = d / 2;
    if (d > 1) {
      doubles(out, half);
      out.yield_(half);
      doubles(out, d - 1);
    }
    out.yield_(d);
  }

  @GeneratorMethod
  static void boxed(Yielder<Integer> out, Integer n) {
    int mine = n % 1000;
    if (mine > 0) {
      boxed(out, mine - 1);
      out.yield_(mine);
      boxed(out, mine / 2);
    }
    out.yield_(n);
  }

  static Stream<Object[]> boxedArguments() {
    return Stream.<Object[]>of(new Object[] {1003}, new Object[] {null});
  }
}
