package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.util.List;

/** Arrays: creation, initialisers, access and assignment with suspension points in any part (JLS 10 and 15.10). */
final class ArrayCases {
  static int[] shared = {1, 2, 3};

  ArrayCases() {}

  @GeneratorMethod
  static void nestedInitialisers(TwoWayYielder<String, Integer> out) {
    int[][][] a = {{{out.yield_("a"), 1}, {}}, {}, {{log("b", 2)}, {out.yield_("c")}}};
    log("a", a);
    long[][] b = new long[][] {{out.yield_("d")}, null, {log("e", 1), out.yield_("f"), 'c'}};
    log("b", b);
    Object[] c = {out.yield_("g"), new int[] {out.yield_("h")}, null, "s"};
    log("c", c);
  }

  @GeneratorMethod
  static void initialisersOfEveryElementType(TwoWayYielder<String, Integer> out) {
    byte[] bytes = {1, (byte) (int) out.yield_("byte"), 'c'};
    char[] chars = {(char) (int) out.yield_("char"), 99};
    double[] doubles = {out.yield_("double"), 1, 'c', 2f};
    boolean[] booleans = {out.yield_("boolean") > 0, true};
    String[] strings = {"a" + out.yield_("string"), null};
    log("bytes", bytes);
    log("chars", chars);
    log("doubles", doubles);
    log("booleans", booleans);
    log("strings", strings);
  }

  @GeneratorMethod
  static void dimensions(TwoWayYielder<String, Integer> out) {
    int i = 1;
    int[][][] a = new int[i++][out.yield_("y") - 100][i];
    log("a", a);
    String[][] b = new String[out.yield_("rows") - 101][];
    log("b", b);
    log("c", new byte[(byte) 2][out.yield_("columns") - 101]['\1']);
    log("length", new Object[out.yield_("length")].length);
    log("element", new int[] {1, 2, 3}[out.yield_("index") - 104]);
  }

  @GeneratorMethod
  static void chainedIndices(TwoWayYielder<String, Integer> out) {
    int[] next = {1, 2, 0};
    int i = 0;
    log("chain", next[next[next[i]]] + next[next[out.yield_("a") - 101]]);
    next[next[i++]] = next[i] += out.yield_("b") - 100;
    log("next", next);
    next[next[0] = out.yield_("c") - 103] = i = next[0];
    log("next", next);
    log("i", i);
  }

  @GeneratorMethod
  static void incrementsOfElements(TwoWayYielder<String, Integer> out) {
    int[] a = {5, 6};
    int i = 0;
    int n = a[i++]++ + out.yield_("a") + --a[i];
    log("n", n);
    log("a", a);
    a[out.yield_("b") - 102]++;
    n = a[out.yield_("c") - 103]-- - a[0];
    log("n", n);
    log("a", a);
    ++fresh(a)[out.yield_("d") - 104];
    log("a", a);
  }

  static int[] fresh(int[] a) {
    mark("array");
    return a;
  }

  @GeneratorMethod
  static void elementReadBeforeItChanges(TwoWayYielder<String, Integer> out) {
    int[] a = {1};
    a[0] = a[0] + (a[0] = 5) * step(out.yield_("a")) + a[0];
    log("a", a);
    a[0] -= (a[0] = 7) + step(out.yield_("b")) + a[0];
    log("a", a);
    shared[0] = 1;
    int sum = shared[0] + step(out.yield_("shared")) + (shared = new int[] {50, 60})[0];
    log("sum", sum + shared[1]);
  }

  static int step(Integer sent) {
    return sent == null ? 2 : sent;
  }

  @GeneratorMethod
  static void arrayVariableReplacedMeanwhile(TwoWayYielder<String, Integer> out) {
    int[] a = {1, 2};
    int[] b = a;
    int i = 0;
    a[i] = (a = new int[] {8, 9})[i = 1] + step(out.yield_("a"));
    log("a", a);
    log("b", b);
    b[i--] += (b = a)[i] + step(out.yield_("b"));
    log("a", a);
    log("b", b);
  }

  @GeneratorMethod
  static void loopOverWhatIsReplaced(Yielder<Integer> out) {
    int[] a = {1, 2, 3};
    for (int n : a) {
      out.yield_(n);
      a[2] = 30;
      a = new int[] {7};
    }
    out.yield_(a[0]);
    int[][] rows = {{1, 2}, {3}};
    for (int[] row : rows) {
      rows[1] = new int[] {4, 5};
      for (int n : row) {
        row[row.length - 1] *= 10;
        out.yield_(n);
      }
    }
  }

  @GeneratorMethod
  static void covariance(TwoWayYielder<String, Object> out) {
    Object[] objects = new String[] {"a", "b"};
    try {
      objects[0] = out.yield_("any object");
      mark("stored");
    } catch (ArrayStoreException e) {
      mark("refused");
    }
    Object[][] rows = new String[2][];
    rows[0] = new String[] {"" + out.yield_("row")};
    log("rows", rows);
    rows[log("row", 1)] = new Object[] {out.yield_("wrong row")};
  }

  @GeneratorMethod
  @SafeVarargs
  @SuppressWarnings("varargs")
  static <T> void genericVarargs(TwoWayYielder<Object, T> out, T... all) {
    T first = all[0];
    all[0] = out.yield_(all.length);
    List<T> list = List.of(all[1], first);
    log("list", list);
    T[] copy = all.clone();
    out.yield_(copy[1]);
    for (T each : copy) {
      log("each", each);
    }
  }

  static java.util.stream.Stream<Object[]> genericVarargsArguments() {
    return java.util.stream.Stream.of(
        new Object[] {new Object[] {"a", 1}}, new Object[] {new Object[] {2, "b", 'c'}});
  }

  @GeneratorMethod
  static void varargsCallsWithSuspensions(TwoWayYielder<String, Integer> out) {
    log("none", count());
    log("one", count(out.yield_("one")));
    log("three", count(1, out.yield_("two"), out.yield_("three")));
    log("array", count(new int[] {out.yield_("four"), 5}));
    log("objects", objects("a", out.yield_("five"), 'c', null));
    log("string", objects((Object) new String[] {"x" + out.yield_("six")}));
    log("spread", objects((Object[]) new String[] {"x" + out.yield_("seven"), "y"}));
  }

  static String count(int... numbers) {
    return java.util.Arrays.toString(numbers);
  }

  static String objects(Object... all) {
    return java.util.Arrays.deepToString(all);
  }

  @GeneratorMethod
  static void mixedNotations(Yielder<Object> out) {
    int a[] = {1}, b = 2, c[][] = {{3}, {4}};
    out.yield_(a[0] + b);
    int[] d[] = c;
    out.yield_(d[1][0]);
    for (int e[] : c) {
      out.yield_(e[0]);
      e[0]++;
    }
    out.yield_(c[0][0] + c[1][0]);
  }

  @GeneratorMethod
  static int[] resultIsAnInitialiser(TwoWayYielder<Integer, Integer> out) {
    return new int[] {out.yield_(1), out.yield_(2), 3};
  }

  @GeneratorMethod
  static void cloneAndLength(TwoWayYielder<Integer, int[]> out) {
    int[] a = out.yield_(1).clone();
    a[0] += out.yield_(2).length;
    log("a", a);
    log("sum", out.yield_(3)[0] + out.yield_(4)[1]);
    out.yield_(5)[0]++;
    out.yield_(6)[1] = out.yield_(7)[0] += 5;
  }
}
