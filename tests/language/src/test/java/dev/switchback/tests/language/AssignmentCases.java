package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** Locals that are declared without a value, and the ways that assign them before they are read (JLS 16). */
final class AssignmentCases {
  AssignmentCases() {}

  @GeneratorMethod
  static void byLoopsThatEndByBreakOnly(TwoWayYielder<String, Integer> out) {
    int x;
    while (true) {
      Integer sent = out.yield_("x?");
      if (sent == null || sent > 101) {
        x = 7;
        break;
      }
    }
    log("x", x);
    final String y;
    for (; ; ) {
      out.yield_("y?");
      y = "once";
      break;
    }
    out.yield_(y);
    log("y", y);
  }

  @GeneratorMethod
  static void byEveryBranch(Yielder<String> out, int n) {
    final int x;
    if (n == 0) {
      out.yield_("zero");
      x = 1;
    } else if (n == 1) {
      x = 2;
      out.yield_("one");
    } else {
      throw new IllegalStateException("many");
    }
    out.yield_("x" + x);
    log("x", x);
  }

  @GeneratorMethod
  static void bySwitch(Yielder<String> out, int n) {
    int x;
    final String y;
    switch (n) {
      case 0:
        x = 1;
        y = "a";
        out.yield_("zero");
        break;
      case 1:
        out.yield_("one");
        x = 2;
        y = "b";
        break;
      default:
        out.yield_("other");
        return;
    }
    out.yield_(y + x);
    log("x", x);
  }

  @GeneratorMethod
  static void byTryOrCatch(Yielder<String> out, int n) {
    int x;
    try {
      out.yield_("try");
      x = 10 / n;
    } catch (ArithmeticException e) {
      out.yield_("catch");
      x = -1;
    }
    out.yield_("x" + x);
    log("x", x);
  }

  @GeneratorMethod
  static void byFinally(Yielder<Integer> out) {
    int a;
    int b;
    try {
      out.yield_(1);
    } finally {
      a = 42;
      b = 43;
    }
    out.yield_(b);
    log("a", a);
  }

  @GeneratorMethod
  static void maybeInTrySurelyInFinally(Yielder<Integer> out) {
    int y;
    try {
      out.yield_(1);
      y = 1;
      out.yield_(y);
    } finally {
      if (log("condition", true)) y = 2;
      else y = 3;
      out.yield_(4);
    }
    out.yield_(y);
  }

  @GeneratorMethod
  static void byConditions(TwoWayYielder<String, Boolean> out, boolean flag) {
    int x;
    if (flag && (x = 5) > 0 && out.yield_("and")) {
      log("x", x);
    }
    int y;
    if (!(flag || (y = 6) < 0 || out.yield_("or"))) {
      log("y", y);
    }
    int z;
    if (flag ? (z = 1) > 0 : (z = 2) > 0) {
      out.yield_("both");
      log("z", z);
    }
    boolean b;
    while (b = out.yield_("while")) {
      log("b", b);
      if (out.yield_("leave?")) {
        break;
      }
    }
    log("after", b);
  }

  @GeneratorMethod
  static void neverReadOnSomeWays(Yielder<Integer> out, int n) {
    int x;
    String s;
    if (n > 0) {
      x = n;
      out.yield_(x);
      s = "s" + x;
      out.yield_(s.length());
    }
    out.yield_(0);
  }

  @GeneratorMethod
  static void declaredInACaseAssignedInAnother(Yielder<Object> out, int n) {
    switch (n) {
      case 0:
        int x = 1;
        String s;
        out.yield_(x);
        break;
      case 1:
        x = 5;
        s = "one";
        out.yield_(s);
        log("x", x);
        out.yield_(x);
        break;
      default:
        s = "default";
        x = s.length();
        out.yield_(x);
        out.yield_(s);
    }
  }

  @GeneratorMethod
  static void finalAssignedInALoopBody(Yielder<Supplier<Integer>> out) {
    for (int i = 0; i < 3; i++) {
      final int copy;
      if (i == 1) {
        out.yield_(() -> -1);
        copy = 10;
      } else {
        copy = i;
      }
      Supplier<Integer> supplier = () -> copy;
      out.yield_(supplier);
      log("supplied", supplier.get());
    }
  }

  @GeneratorMethod
  static void capturedAfterLateAssignment(TwoWayYielder<String, Integer> out, boolean flag) {
    final int x;
    if (flag) {
      x = log("sent", out.yield_("x") == null ? 0 : 1);
    } else {
      x = 2;
    }
    IntSupplier supplier = () -> x * 10;
    out.yield_("between");
    log("supplied", supplier.getAsInt());
  }

  @GeneratorMethod
  static void initialiserRunsEachTime(Yielder<Object> out) {
    for (int i = 0; i < 3; i++) {
      int fresh;
      int zero = 0;
      boolean unset = false;
      StringBuilder text = new StringBuilder();
      zero++;
      text.append(i);
      out.yield_(zero);
      unset |= i == 1;
      fresh = zero + i;
      out.yield_(unset);
      out.yield_(text.toString());
      log("fresh", fresh);
    }
  }

  @GeneratorMethod
  static void valueOfAnAssignmentIsWhatWasStored(TwoWayYielder<Integer, Integer> out) {
    byte b;
    int x = b = (byte) (300 + step(out.yield_(1)));
    log("x", x);
    log("b", b);
    long l;
    double d = l = out.yield_(2);
    log("d", d);
    int i = 1;
    i = i += i++ + step(out.yield_(i)) + ++i;
    log("i", i);
    int j;
    int k;
    j = k = i -= step(out.yield_(i));
    log("j", j + k);
  }

  static int step(Integer sent) {
    return sent == null ? 3 : sent;
  }

  @GeneratorMethod
  static void selfAssignmentAndSwap(TwoWayYielder<Integer, Integer> out) {
    int a = 1;
    int b = 2;
    a = a + b - (b = a) + 0 * step(out.yield_(a));
    log("a", a);
    log("b", b);
    a ^= b ^= a ^= step(out.yield_(b));
    log("a", a);
    log("b", b);
    a = a++ + step(out.yield_(a));
    log("a", a);
  }

  @GeneratorMethod
  static void compoundOnStringsAndNull(TwoWayYielder<String, String> out) {
    String s = null;
    s += out.yield_("text");
    log("s", s);
    s += null;
    s += 'c' + 1;
    s += 1 + 1 + out.yield_("more") + 1 + 1;
    log("s", s);
    String t = "t";
    t += t += out.yield_("twice") + (t = "u");
    log("t", t);
    Object c = null;
    c += out.yield_("object");
    log("c", c);
    String[] a = {null, "x"};
    int i = 0;
    a[i++] += out.yield_("element") + i;
    a[i] += a[0] += out.yield_("nested");
    log("a", a);
  }

  @GeneratorMethod
  static void parameterReassigned(TwoWayYielder<Object, String> out, int n, String s) {
    n += step(null);
    s = n + s;
    out.yield_(s);
    s += out.yield_(n--);
    mark(s);
    while (n-- > 2) {
      s = out.yield_(s = s + n);
    }
    log("s", s);
  }
}
