package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;

/** Numbers: overflow, promotion, narrowing and comparison keep their types over suspension points. */
@SuppressWarnings("lossy-conversions")
final class ArithmeticCases {
  static byte shared;
  char letter = 'x';

  ArithmeticCases() {}

  @GeneratorMethod
  static void intOverflow(TwoWayYielder<Integer, Integer> out) {
    int big = Integer.MAX_VALUE - 50;
    int sum = big + out.yield_(1);
    log("sum", sum);
    long wide = big + out.yield_(2);
    log("wide", wide);
    long wider = (long) big + out.yield_(3);
    log("wider", wider);
    big += out.yield_(4) + 1L;
    log("big", big);
  }

  @GeneratorMethod
  static void divisionOfTheSmallest(TwoWayYielder<Integer, Integer> out) {
    int min = Integer.MIN_VALUE;
    log("quotient", min / (out.yield_(1) - 102));
    log("rest", min % (out.yield_(2) - 103));
    log("absolute", -min + out.yield_(3));
  }

  @GeneratorMethod
  static void compoundOnEveryNarrowType(TwoWayYielder<Object, Integer> out) {
    byte b = 120;
    short s = 32_700;
    char c = '\ufff0';
    b += out.yield_(b);
    s *= out.yield_(s);
    c -= out.yield_(c);
    log("b", b);
    log("s", s);
    log("c", c);
    b >>>= out.yield_(b) - 100;
    s ^= out.yield_(s);
    c %= out.yield_(c);
    log("b", b);
    log("s", s);
    log("c", c);
  }

  @GeneratorMethod
  static void compoundByFloatingPoint(TwoWayYielder<Object, Double> out) {
    int i = 10;
    i *= out.yield_(i);
    char c = 'd';
    c += out.yield_(c);
    long l = Long.MAX_VALUE;
    l += out.yield_(l);
    float f = 1.5f;
    f /= out.yield_(f);
    log("i", i);
    log("c", c);
    log("l", l);
    log("f", f);
  }

  @GeneratorMethod
  static void incrementsWrapAround(Yielder<Object> out) {
    byte b = 127;
    char c = '\uffff';
    short s = -32_768;
    out.yield_(b++);
    out.yield_(++c);
    out.yield_(s--);
    out.yield_(b);
    out.yield_((int) c);
    out.yield_(s);
    out.yield_(-b);
    out.yield_(+c);
  }

  @GeneratorMethod
  void compoundOnFieldsOfNarrowTypes(TwoWayYielder<Object, Integer> out) {
    letter = 'x';
    shared = 100;
    letter += out.yield_(letter);
    shared -= out.yield_(shared);
    ArithmeticCases.shared <<= out.yield_(shared) - 100;
    log("letter", letter);
    log("shared", shared);
    char[] text = {'a', 'b'};
    text[1] += out.yield_(text[1]);
    text[0]++;
    log("text", text);
  }

  @GeneratorMethod
  static void narrowOperandsArePromoted(TwoWayYielder<Integer, Integer> out) {
    byte b = -1;
    char c = 'a';
    short s = 3;
    Object sum = b + out.yield_(1);
    log("sum", sum);
    Object two = c + s * out.yield_(2);
    log("two", two);
    Object unsigned = (b & 0xff) + out.yield_(3);
    log("unsigned", unsigned);
    Object shifted = b >>> out.yield_(4);
    log("shifted", shifted);
    Object complement = ~b | out.yield_(5);
    log("complement", complement);
  }

  @GeneratorMethod
  static void charAndStringConcatenation(TwoWayYielder<Integer, Integer> out) {
    char c = 'a';
    int i = 1;
    log("number", c + i + out.yield_(1));
    log("text", "" + c + i + out.yield_(2));
    log("both", c + i + "," + out.yield_(3) + c + i);
    String s = "s";
    s += c + out.yield_(4);
    s += c;
    log("s", s);
  }

  @GeneratorMethod
  static void shiftDistances(TwoWayYielder<Object, Integer> out) {
    int i = 1;
    long l = 1;
    log("int", i << out.yield_(1) - 60);
    log("long", l << out.yield_(2) - 60);
    log("distance is long", i << (long) out.yield_(3));
    log("byte", (byte) 1 << out.yield_(4));
    log("negative", -8 >> out.yield_(5) - 100);
    log("unsigned", -8L >>> out.yield_(6) - 100);
    i <<= l + out.yield_(7);
    log("i", i);
  }

  @GeneratorMethod
  static void notANumber(TwoWayYielder<String, Double> out) {
    double nan = Double.NaN;
    log("equal", nan == out.yield_("a"));
    log("self", nan != nan & out.yield_("b") > 0);
    log("less", nan < out.yield_("c") || nan >= out.yield_("d"));
    log("not less", !(nan < out.yield_("e")));
    log("sum", nan + out.yield_("f"));
  }

  @GeneratorMethod
  static void negativeZero(TwoWayYielder<String, Double> out) {
    double zero = -0.0;
    log("zero", zero);
    log("product", zero * out.yield_("a"));
    log("sum", zero + -0.0 * out.yield_("b"));
    log("quotient", 1 / (zero * out.yield_("c")));
    log("equal", zero == 0.0 * out.yield_("d"));
    Double boxed = zero;
    log("boxed", boxed.equals(0.0 * out.yield_("e")));
    log("negated", -(0.0 * out.yield_("f")));
  }

  @GeneratorMethod
  static void floatIsNotDouble(TwoWayYielder<Object, Integer> out) {
    float f = 0.1f;
    double d = 0.1;
    log("float", f + out.yield_(f));
    log("double", f + d * out.yield_(d));
    log("equal", f == d && out.yield_("never") > 0);
    f += d + out.yield_("narrowed");
    log("f", f);
    float large = 16_777_216f;
    large += out.yield_(large) - 100;
    log("large", large);
  }

  @GeneratorMethod
  static void castsOfWhatWasSent(TwoWayYielder<String, Double> out) {
    log("int", (int) (out.yield_("a") * 1e12));
    log("long", (long) (out.yield_("b") * 1e12));
    log("byte", (byte) (out.yield_("c") * 1000));
    log("char", (char) (out.yield_("d") * 100));
    log("int of char", (int) (char) (out.yield_("e") + 0xffff));
    log("not a number", (int) (0 * out.yield_("f") / 0));
  }

  @GeneratorMethod
  static void wideningOfWhatWasSent(TwoWayYielder<String, Integer> out) {
    long l = out.yield_("long");
    float f = out.yield_("float");
    double d = out.yield_("double");
    log("l", l);
    log("f", f);
    log("d", d);
    l += out.yield_("more");
    d = l = out.yield_("chained");
    log("l", l);
    log("d", d);
    double[] all = {out.yield_("element"), l, 1};
    log("all", all);
    Number n = out.yield_("number");
    log("n", n);
    Object o = (long) out.yield_("object") + 1;
    log("o", o);
  }

  @GeneratorMethod
  static void charactersSent(TwoWayYielder<String, Character> out) {
    int code = out.yield_("code");
    log("code", code);
    log("next", out.yield_("next") + 1);
    char c = out.yield_("char");
    c++;
    c += out.yield_("add");
    log("c", c);
    log("text", "" + out.yield_("text") + c);
    log("upper", Character.toUpperCase(out.yield_("upper")));
    log("sum", 'a' + out.yield_("sum"));
    double d = out.yield_("double");
    log("d", d);
  }

  @GeneratorMethod
  static void booleanOperatorsThatDoNotShortCut(TwoWayYielder<String, Boolean> out) {
    boolean b = false;
    log("and", b & out.yield_("and"));
    log("or", !b | out.yield_("or"));
    log("xor", b ^ out.yield_("xor"));
    b |= out.yield_("assigned");
    log("b", b);
    b &= !b ^ out.yield_("again");
    log("b", b);
    Boolean boxed = true;
    boxed ^= out.yield_("boxed");
    log("boxed", boxed);
  }

  @GeneratorMethod
  static void compoundOnEveryBox(TwoWayYielder<Object, Integer> out) {
    Character c = 'a';
    c++;
    Byte b = 127;
    b++;
    Long l = 1L;
    l += out.yield_(c);
    Double d = 0.5;
    d *= out.yield_(b);
    Short s = 1;
    s--;
    Float f = 2f;
    f -= out.yield_(s);
    log("l", l);
    log("d", d);
    log("f", f);
    log("was", l++ + out.yield_(l) + --l);
  }

  @GeneratorMethod
  static long integerLiteralsOfEveryBase(TwoWayYielder<Long, Long> out) {
    long sum = 0x7fff_ffff + out.yield_(0b1010L) + 017 + 1_000L;
    return sum * -0x8000_0000 + out.yield_(0xFFFF_FFFFL);
  }
}
