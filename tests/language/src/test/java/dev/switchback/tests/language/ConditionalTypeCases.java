package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;

/** What type a conditional expression has, when it unboxes, and where it fails (JLS 15.25). */
final class ConditionalTypeCases {
  ConditionalTypeCases() {}

  @GeneratorMethod
  static void boxedArmBesidePrimitiveArm(TwoWayYielder<String, Integer> out, boolean flag) {
    Integer n = flag ? out.yield_("boxed") : 0;
    log("n", n);
    Object o = flag ? out.yield_("object") : (Object) 0;
    log("o", o);
  }

  @GeneratorMethod
  static void nullArmKeepsTheBox(TwoWayYielder<String, Integer> out, boolean flag) {
    Integer n = flag ? out.yield_("boxed") : null;
    log("n", n);
    int m = flag ? 1 : (Integer) null;
    log("m", m);
    out.yield_("after");
  }

  @GeneratorMethod
  static void bothArmsBoxedOfOneType(TwoWayYielder<String, Integer> out, boolean flag) {
    Integer none = null;
    Integer n = flag ? out.yield_("sent") : none;
    log("n", n);
    Integer m = log("flag", flag) ? none : out.yield_("other");
    log("m", m);
  }

  @GeneratorMethod
  static void differentBoxesArePromoted(TwoWayYielder<String, Integer> out, boolean flag) {
    Long wide = 7L;
    Object o = flag ? out.yield_("integer") : wide;
    log("o", o);
    Object p = flag ? 'c' : out.yield_("character or integer");
    log("p", p);
    Object q = flag ? Integer.valueOf(1) : Double.valueOf(out.yield_("double"));
    log("q", q);
  }

  @GeneratorMethod
  static void constantsFitIntoNarrowTypes(TwoWayYielder<String, Integer> out, boolean flag) {
    byte b = 5;
    Object narrow = flag ? b : 100;
    log("narrow", narrow);
    out.yield_("between");
    Object wide = flag ? b : 1000;
    log("wide", wide);
    char c = 'x';
    Object letter = flag ? 97 : c;
    log("letter", letter);
    Object code = flag ? out.yield_("code") : c;
    log("code", code);
    short s = 1;
    Object mixed = flag ? b : s;
    log("mixed", mixed);
    final int constant = 98;
    Object constantOfALocal = flag ? constant : c;
    log("constantOfALocal", constantOfALocal);
    out.yield_("after");
    Object constantAfterSuspension = flag ? constant : c;
    log("constantAfterSuspension", constantAfterSuspension);
  }

  @GeneratorMethod
  static void nestedMixtures(TwoWayYielder<String, Integer> out, int n) {
    Object o = n == 0 ? 'c' : n == 1 ? out.yield_("int") : 2.5f;
    log("o", o);
    Object p = (n == 0 ? out.yield_("first") : n == 1 ? null : 7);
    log("p", p);
    long sum = (n == 0 ? 1 : out.yield_("addend")) + (n == 1 ? 2L : out.yield_("other"));
    log("sum", sum);
  }

  @GeneratorMethod
  static void conditionFailsBeforeTheArms(TwoWayYielder<String, Boolean> out) {
    Boolean none = null;
    try {
      log("never", none ? out.yield_("a") : out.yield_("b"));
    } catch (NullPointerException e) {
      mark("condition");
    }
    log("sent", out.yield_("condition") ? out.yield_("then") : !out.yield_("else"));
  }

  @GeneratorMethod
  static void asCondition(TwoWayYielder<String, Boolean> out, boolean flag) {
    if (flag ? out.yield_("then") : !out.yield_("else")) {
      mark("yes");
    }
    while (flag ? out.yield_("again") : false) {
      mark("round");
      flag = false;
    }
    for (int i = 0; flag || i < 2 ? i < 3 : out.yield_("for"); i++) {
      log("i", i);
    }
  }

  @GeneratorMethod
  static void asOperandOfEverything(TwoWayYielder<String, Integer> out, boolean flag) {
    int[] a = {1, 2, 3};
    a[flag ? 0 : out.yield_("index") - 100] = flag ? out.yield_("value") : 9;
    log("a", a);
    int n = -(flag ? out.yield_("negated") : 1) + (int) (flag ? 1.5 : out.yield_("cast"));
    log("n", n);
    log("length", (flag ? a : new int[out.yield_("size")]).length);
    log("text", "t" + (flag ? out.yield_("text") : 'c') + "t");
    IntSupplier supplier = (flag ? 1 : out.yield_("lambda")) > 0 ? () -> 5 : () -> 6;
    log("supplied", supplier.getAsInt());
  }

  @GeneratorMethod
  static void genericArms(TwoWayYielder<String, String> out, boolean flag) {
    List<? extends CharSequence> list =
        flag ? List.of(out.yield_("a")) : new ArrayList<StringBuilder>();
    log("list", list);
    Comparable<?> c = flag ? out.yield_("comparable") : 1;
    log("c", c);
    var v = flag ? out.yield_("var") : "else";
    log("v", v.length());
  }

  @GeneratorMethod
  static int returned(TwoWayYielder<String, Integer> out, boolean a, boolean b) {
    return a ? b ? out.yield_("both") : 1 : b ? 2 : out.yield_("neither") + out.yield_("more");
  }

  @GeneratorMethod
  static long returnedAndWidened(TwoWayYielder<String, Integer> out, boolean flag) {
    return flag ? out.yield_("widened") : 'c';
  }

  @GeneratorMethod
  static void assignmentsInTheArms(TwoWayYielder<String, Integer> out, boolean flag) {
    int x;
    int y = flag ? (x = out.yield_("x")) : (x = 2) + 1;
    log("x", x);
    log("y", y);
    int z = 1;
    z += flag ? z++ : (z = out.yield_("z"));
    log("z", z);
  }

  @GeneratorMethod
  static void callsOfOverloadsByTheTypeOfTheArms(TwoWayYielder<String, Integer> out, boolean flag) {
    mark(which(flag ? out.yield_("boxed") : Integer.valueOf(1)));
    mark(which(flag ? out.yield_("primitive") : 1));
    mark(which(flag ? out.yield_("long") : 1L));
    mark(which(flag ? out.yield_("object") : "text"));
  }

  static String which(int n) {
    return "int";
  }

  static String which(long n) {
    return "long";
  }

  static String which(Object n) {
    return "Object " + n;
  }
}
