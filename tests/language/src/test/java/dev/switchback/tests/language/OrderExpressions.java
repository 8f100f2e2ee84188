package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;

/** Operands that are evaluated before a suspension point of the same expression keep their value (JLS 15.7). */
final class OrderExpressions {
  static int counter;
  int field = 1;

  OrderExpressions() {}

  @GeneratorMethod
  static void addition(TwoWayYielder<Integer, Integer> out) {
    int sum = log("left", 1) + out.yield_(2) + log("right", 3);
    log("sum", sum);
  }

  @GeneratorMethod
  static void twoYields(TwoWayYielder<String, Integer> out) {
    int difference = out.yield_("a") - out.yield_("b");
    log("difference", difference);
    int deep = (out.yield_("c") + 1) * (2 + out.yield_("d") * out.yield_("e"));
    log("deep", deep);
  }

  @GeneratorMethod
  static void incrementThenYield(TwoWayYielder<Integer, Integer> out) {
    int i = 3;
    i = i++ + out.yield_(i);
    log("i", i);
    i = out.yield_(i) + i++ + out.yield_(i) + i;
    log("i", i);
  }

  @GeneratorMethod
  static void localReadBeforeItChanges(TwoWayYielder<Integer, Integer> out) {
    int i = 1;
    int sum = i + (i = out.yield_(i)) + i;
    log("sum", sum);
    log("i", i);
  }

  @GeneratorMethod
  static void staticReadBeforeTheYield(TwoWayYielder<Integer, Integer> out) {
    counter = 5;
    int sum = counter + out.yield_(counter++) + counter;
    log("sum", sum);
  }

  @GeneratorMethod
  void fieldReadBeforeTheYield(TwoWayYielder<Integer, Integer> out) {
    int sum = field + out.yield_(field += 10) + this.field;
    log("sum", sum);
    field = field++ + out.yield_(++field);
    log("field", field);
  }

  @GeneratorMethod
  static void stringConcatenation(TwoWayYielder<Integer, String> out) {
    char c = 'c';
    Object none = null;
    String s = 1 + 2 + "a" + out.yield_(1) + c + none + out.yield_(2) + 1.5f;
    log("s", s);
    StringBuilder text = new StringBuilder("text");
    // Each operand becomes a string in its turn.
    String t = "" + text + out.yield_(text.append("!").length()) + text;
    log("t", t);
  }

  @GeneratorMethod
  static void comparisons(TwoWayYielder<Integer, Integer> out) {
    boolean less = log("left", 50) < out.yield_(1);
    boolean equal = out.yield_(2) == 102;
    boolean different = out.yield_(3) != null;
    log("all", less & equal | different);
  }

  @GeneratorMethod
  static void divisionByZeroAfterTheYield(TwoWayYielder<Integer, Integer> out) {
    int zero = 0;
    int quotient = log("left", 1) / zero + out.yield_(1);
    log("quotient", quotient);
  }

  @GeneratorMethod
  static void divisionByZeroBeforeTheRightSide(TwoWayYielder<Integer, Integer> out) {
    int zero = 0;
    int quotient = 10 / (zero + 0 * out.yield_(1)) + out.yield_(2);
    log("quotient", quotient);
  }

  @GeneratorMethod
  static void everyPrimitiveSpilled(TwoWayYielder<Integer, Integer> out) {
    byte b = 1;
    short s = 2;
    char c = 'c';
    long l = 4;
    float f = 5;
    double d = 6;
    boolean z = true;
    Object o = log("b", b) + out.yield_(1);
    log("o", o);
    o = log("s", s) + out.yield_(2);
    log("o", o);
    o = log("c", c) + out.yield_(3);
    log("o", o);
    o = log("l", l) + out.yield_(4);
    log("o", o);
    o = log("f", f) + out.yield_(5);
    log("o", o);
    o = log("d", d) + out.yield_(6);
    log("o", o);
    o = log("z", z) ^ out.yield_(7) > 0;
    log("o", o);
  }

  @GeneratorMethod
  static void unaryAndCast(TwoWayYielder<Integer, Integer> out) {
    int n = -out.yield_(1);
    long l = (long) ~out.yield_(2);
    byte b = (byte) (int) out.yield_(3);
    boolean z = !(out.yield_(4) > 0);
    log("n", n);
    log("l", l);
    log("b", b);
    log("z", z);
  }

  @GeneratorMethod
  static void shifts(TwoWayYielder<Integer, Integer> out) {
    long l = log("one", 1L) << out.yield_(1);
    int i = log("minus", -1) >>> out.yield_(2);
    log("l", l);
    log("i", i);
  }

  @GeneratorMethod
  static int inReturn(TwoWayYielder<Integer, Integer> out) {
    int n = 7;
    return n++ * out.yield_(n) + n;
  }

  @GeneratorMethod
  static void inCondition(TwoWayYielder<Integer, Integer> out) {
    int n = 1;
    if (n++ + out.yield_(n) > 100) {
      log("then", n);
    } else {
      log("else", n);
    }
  }

  @GeneratorMethod
  static void yieldOfAYield(TwoWayYielder<Object, Object> out) {
    Object o = out.yield_(out.yield_(out.yield_(1)));
    log("o", o);
  }
}
