package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Suspension points in arguments, receivers, and around creation and access expressions. */
final class CallExpressions {
  final int field = 4;

  CallExpressions() {}

  @GeneratorMethod
  static void argumentsInOrder(TwoWayYielder<Integer, Integer> out) {
    int sum = sum(log("first", 1), out.yield_(2), log("third", 3));
    log("sum", sum);
  }

  static int sum(int a, int b, int c) {
    return a + b + c;
  }

  @GeneratorMethod
  static void argumentsKeepTheirValue(TwoWayYielder<Integer, Integer> out) {
    int i = 1;
    int sum = sum(i, out.yield_(i++), i);
    log("sum", sum);
    sum = sum(i++, out.yield_(i), i++);
    log("sum", sum);
    log("i", i);
  }

  @GeneratorMethod
  static void statementCall(TwoWayYielder<Integer, String> out) {
    mark(out.yield_(1));
    mark("a" + out.yield_(2));
    mark(log("label", out.yield_(3)));
  }

  @GeneratorMethod
  static void receiverSuspends(TwoWayYielder<Integer, String> out) {
    int length = out.yield_(1).length();
    log("length", length);
    log("trimmed", out.yield_(2).concat(out.yield_(3)).substring(1).isEmpty());
  }

  @GeneratorMethod
  static void receiverIsEvaluatedFirst(TwoWayYielder<Integer, String> out) {
    StringBuilder text = new StringBuilder("a");
    StringBuilder old = text;
    text.append(out.yield_((text = new StringBuilder("b")).length()));
    log("text", text);
    log("old", old);
    log("receiver", old).append(log("before", "-")).append(out.yield_(2)).append(log("after", "+"));
    log("old", old);
  }

  @GeneratorMethod
  static void nullReceiverFailsAfterTheArguments(TwoWayYielder<Integer, String> out) {
    String none = null;
    try {
      none.concat(out.yield_(1));
    } catch (NullPointerException e) {
      mark("caught");
    }
    out.yield_(2);
    none.length();
  }

  @GeneratorMethod
  static void creation(TwoWayYielder<Integer, String> out) {
    StringBuilder text = new StringBuilder(out.yield_(1)).append(out.yield_(2));
    log("text", text);
    List<String> list = new ArrayList<>(List.of(out.yield_(3)));
    log("list", list);
    Pair<String, Integer> pair = new Pair<>(out.yield_(4), log("second", 5));
    log("pair", pair);
  }

  @GeneratorMethod
  static void overloadsByTheTypeSent(TwoWayYielder<Integer, Integer> out) {
    mark(which(out.yield_(1)));
    mark(which((int) out.yield_(2)));
    mark(which((Object) out.yield_(3)));
    mark(which((long) out.yield_(4)));
    byte b = 1;
    mark(which(b, out.yield_(5)));
    mark(which(null, out.yield_(6)));
  }

  static String which(int n) {
    return "int";
  }

  static String which(long n) {
    return "long";
  }

  static String which(Integer n) {
    return "Integer";
  }

  static String which(Object n) {
    return "Object";
  }

  static String which(byte a, Integer n) {
    return "byte, Integer";
  }

  static String which(int a, Integer n) {
    return "int, Integer";
  }

  static String which(String a, Integer n) {
    return "String, Integer";
  }

  @GeneratorMethod
  static void varargs(TwoWayYielder<Integer, String> out) {
    log("list", Arrays.asList("a", out.yield_(1), "b", out.yield_(2)));
    log("hash", Objects.hash(out.yield_(3), 1, 'c'));
    log("format", String.format("%s %s %d", log("x", "x"), out.yield_(4), 5));
  }

  static <A, B> Pair<A, B> pair(A first, B second) {
    return new Pair<>(first, second);
  }

  static <A, B> B apply(Function<? super A, ? extends B> function, A argument) {
    return function.apply(argument);
  }

  @GeneratorMethod
  static void genericCallWithWitness(TwoWayYielder<Integer, String> out) {
    List<Object> list = List.<Object>of(out.yield_(1), 2);
    log("list", list);
    CharSequence text =
        CallExpressions.<CharSequence, String>apply(c -> "" + c.length(), out.yield_(3));
    log("text", text);
  }

  @GeneratorMethod
  static void arrays(TwoWayYielder<String, Integer> out) {
    int[] a = {10, 20, 30};
    int i = a[out.yield_("index") - 100 - 1];
    log("element", i);
    int[] made = new int[out.yield_("length") - 100];
    log("made", made);
    Integer[] b = new Integer[] {log("first", 1), out.yield_("element"), log("last", 3)};
    log("b", b);
    log("length", new int[out.yield_("rows")][2].length);
  }

  @GeneratorMethod
  static void instanceofAndCast(TwoWayYielder<Integer, Object> out) {
    boolean text = out.yield_(1) instanceof String;
    log("text", text);
    CharSequence s = (CharSequence) out.yield_(2);
    log("s", s);
    if (out.yield_(3) instanceof Integer n && n > 2) {
      log("n", n);
    }
  }

  @GeneratorMethod
  void ownMembers(TwoWayYielder<Integer, Integer> out) {
    log("sum", times(field, out.yield_(field)));
    log("this", this.times(out.yield_(1), this.field));
  }

  int times(int a, int b) {
    return a * b * field;
  }

  @GeneratorMethod
  static void nestedCalls(TwoWayYielder<String, Integer> out) {
    int n = sum(
        sum(1, out.yield_("a"), 2),
        log("b", 3),
        sum(out.yield_("c"), out.yield_("d"), log("e", 4)));
    log("n", n);
  }

  @GeneratorMethod
  static void checkedExceptionFromTheCall(TwoWayYielder<Integer, Boolean> out) throws Exception {
    fail(log("before", true), out.yield_(1));
    mark("did not fail");
  }

  static void fail(boolean first, boolean second) throws Exception {
    if (first && second) {
      throw new Exception("failed");
    }
  }

  /** Two things. */
  record Pair<A, B>(A first, B second) {}
}
