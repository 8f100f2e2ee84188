package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;

/** Assignments with suspension points on the right, on the left, and inside expressions (JLS 15.26). */
final class AssignmentExpressions {
  static int total;
  int field = 3;

  AssignmentExpressions() {}

  @GeneratorMethod
  static void compoundReadsFirst(TwoWayYielder<Integer, Integer> out) {
    int x = 1;
    x += out.yield_(x);
    log("x", x);
    x *= out.yield_(x) + x;
    log("x", x);
    x -= x++ + out.yield_(x);
    log("x", x);
  }

  @GeneratorMethod
  static void compoundReadsBeforeAnInnerOne(TwoWayYielder<Integer, Integer> out) {
    int x = 2;
    int y = 3;
    x += Math.addExact(x += 8 + y, out.yield_(x));
    log("x", x);
    y = y + (y -= 1) * out.yield_(y) + y;
    log("y", y);
  }

  @GeneratorMethod
  @SuppressWarnings("lossy-conversions")
  static void compoundWithNarrowing(TwoWayYielder<Object, Integer> out) {
    byte b = 100;
    b += out.yield_(b);
    char c = 'a';
    c += out.yield_(c);
    short s = 7;
    s <<= out.yield_(s);
    int i = 3;
    i *= out.yield_(i) / 2.0;
    log("b", b);
    log("c", c);
    log("s", s);
    log("i", i);
  }

  @GeneratorMethod
  static void compoundWithStrings(TwoWayYielder<String, String> out) {
    String s = "a";
    s += out.yield_(s);
    s += 1 + 2 + out.yield_(s) + 'c';
    Object o = "o";
    o += out.yield_(s);
    log("s", s);
    log("o", o);
  }

  @GeneratorMethod
  static void compoundOnBoxed(TwoWayYielder<Integer, Integer> out) {
    Integer x = 1000;
    x += out.yield_(x);
    log("x", x);
    Integer y = x++ + out.yield_(x);
    log("y", y);
  }

  @GeneratorMethod
  static void compoundOnStaticReadsFirst(TwoWayYielder<Integer, Integer> out) {
    total = 1;
    total += out.yield_(total = 50);
    log("total", total);
    AssignmentExpressions.total += out.yield_(total);
    log("total", total);
  }

  @GeneratorMethod
  void compoundOnFieldReadsFirst(TwoWayYielder<Integer, Integer> out) {
    field += out.yield_(field = 10);
    log("field", field);
    this.field -= out.yield_(field);
    log("field", field);
    self("receiver").field += out.yield_(field++);
    log("field", field);
  }

  AssignmentExpressions self(String label) {
    log(label, field);
    return this;
  }

  @GeneratorMethod
  void fieldOfExpression(TwoWayYielder<Integer, Integer> out) {
    self("receiver").field = out.yield_(1);
    log("field", field);
    AssignmentExpressions none = null;
    none.field = out.yield_(2);
  }

  @GeneratorMethod
  static void arrayElement(TwoWayYielder<Integer, Integer> out) {
    int[] a = {1, 2, 3};
    int i = 0;
    a[i] = i = out.yield_(0);
    log("a", a);
    i = 1;
    a[i++] = out.yield_(i);
    a[i++] += out.yield_(i);
    log("a", a);
    log("i", i);
  }

  @GeneratorMethod
  static void arrayIsReadBeforeTheRightSide(TwoWayYielder<Integer, Integer> out) {
    int[] a = {1, 2};
    int[] old = a;
    a[0] = out.yield_((a = new int[] {5, 6})[1]);
    log("a", a);
    log("old", old);
  }

  @GeneratorMethod
  static void arrayReferenceReassigned(TwoWayYielder<Integer, Integer> out) {
    int[] a = {0, 0};
    int[] b = {0, 0};
    int[] c = a;
    log("array", c)[log("index", 1)] = out.yield_((c = b).length);
    log("a", a);
    log("b", b);
  }

  @GeneratorMethod
  static void indexOutOfBoundsComesAfterTheRightSide(TwoWayYielder<Integer, Integer> out) {
    int[] a = {1};
    try {
      a[log("index", 5)] = out.yield_(1);
    } catch (ArrayIndexOutOfBoundsException e) {
      log("caught", e);
    }
    a[log("index", 6)] += out.yield_(2);
  }

  @GeneratorMethod
  static void nullArrayFailsAfterTheRightSide(TwoWayYielder<Integer, Integer> out) {
    int[] none = null;
    none[0] = out.yield_(1);
  }

  @GeneratorMethod
  static void storeCheck(TwoWayYielder<Integer, Object> out) {
    Object[] strings = new String[1];
    strings[0] = out.yield_(1);
    log("strings", strings);
  }

  @GeneratorMethod
  static void indexSuspends(TwoWayYielder<String, Integer> out) {
    int[] a = new int[200];
    a[out.yield_("index")] = log("right", 7);
    a[out.yield_("index")]++;
    a[out.yield_("i") - 100] += out.yield_("j");
    for (int i = 0; i < a.length; i++) {
      if (a[i] != 0) {
        log("a" + i, a[i]);
      }
    }
  }

  @GeneratorMethod
  static void chained(TwoWayYielder<Integer, String> out) {
    String a;
    String b;
    Object c;
    c = a = b = out.yield_(1);
    log("a", a);
    log("b", b);
    log("c", c);
  }

  @GeneratorMethod
  static void insideConditionsAndArguments(TwoWayYielder<Integer, String> out) {
    String line;
    int n = 0;
    while ((line = out.yield_(n)) != null && n < 5) {
      log("line", line);
      n++;
    }
    log("argument", line = out.yield_(100));
    log("line", line);
  }

  @GeneratorMethod
  static void matrix(TwoWayYielder<Integer, Integer> out) {
    int[][] m = {{1, 2}, {3, 4}};
    m[log("row", 1)][log("column", 0)] = out.yield_(m[1][0]);
    m[0][1] += m[1][0] + out.yield_(m[0][1]);
    log("m", m);
  }
}
