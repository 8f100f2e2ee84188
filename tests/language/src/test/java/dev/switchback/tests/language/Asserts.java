package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.util.List;
import java.util.function.Supplier;

/** Assert statements, with suspension points and without. */
final class Asserts {
  Asserts() {}

  static <T> T generic() {
    return null;
  }

  static Object anything(Object value) {
    return value;
  }

  @GeneratorMethod
  static void condition(TwoWayYielder<Integer, Boolean> out) {
    assert out.yield_(1) : "no";
    out.yield_(2);
  }

  @GeneratorMethod
  static void message(TwoWayYielder<String, Integer> out) {
    assert log("true", true) : "not evaluated " + out.yield_("not yielded");
    out.yield_("between");
    assert log("false", false) : "message " + out.yield_("message");
  }

  @GeneratorMethod
  static void withoutMessage(TwoWayYielder<Integer, Integer> out) {
    assert out.yield_(1) == null;
    out.yield_(2);
  }

  @GeneratorMethod
  static void plain(Yielder<Integer> out, int n) {
    assert n != 0 : "n is " + n;
    out.yield_(1);
    assert n != 1;
    out.yield_(2);
  }

  @GeneratorMethod
  static void kindsOfMessages(TwoWayYielder<Integer, Boolean> out, int n) {
    assert n != 0 || out.yield_(0) == null : 'c';
    assert n != 1 || out.yield_(1) == null : 2.5f;
    assert n != 4 || out.yield_(4) == null : new IllegalStateException("the cause");
    out.yield_(5);
    assert n != 0 : generic();
    assert n != 1 || out.yield_(6) == null : generic();
    assert n != 4 : anything(new IllegalStateException("the cause"));
  }

  @SuppressWarnings("divzero")
  @GeneratorMethod
  static void messageThatThrows(TwoWayYielder<String, Integer> out) {
    try {
      assert out.yield_("a") == null : 1 / out.yield_("b") / 0;
    } catch (ArithmeticException e) {
      log("caught", e);
      out.yield_("c");
    }
  }

  @GeneratorMethod
  static void inBranches(TwoWayYielder<String, Integer> out, int n) {
    if (n == 0) assert out.yield_("a") == null;
    else if (n == 1) assert log("never", n == 2) : n;
    else mark("else");
    for (int i = 0; i < 2; i++)
      if (i == 1) assert n == 0 || n == 4 : "loop";
      else mark("i is 0");
    out.yield_("end");
  }

  @GeneratorMethod
  static void inLambdas(TwoWayYielder<String, Integer> out, int n) {
    Supplier<Integer> checked = () -> {
      assert n != 1 : "n is " + n;
      return n;
    };
    out.yield_("a");
    log("checked", checked.get());
  }

  @GeneratorMethod
  static void inTryFinally(TwoWayYielder<String, Integer> out) {
    try {
      assert out.yield_("a") == null : out.yield_("b");
      mark("passed");
    } catch (AssertionError e) {
      log("caught", e);
      out.yield_("caught");
    } finally {
      out.yield_("finally");
    }
  }

  @GeneratorMethod
  static void patterns(TwoWayYielder<String, Object> out) {
    Object o = out.yield_("a");
    assert o == null || o instanceof Integer i && i > 100 && out.yield_("i " + i) == null : o;
    assert !(o instanceof String s) || s.isEmpty() : "text";
    out.yield_("b");
  }

  @GeneratorMethod
  static void switchInside(TwoWayYielder<String, Integer> out, int n) {
    assert switch (n) {
          case 0 -> true;
          default -> out.yield_("a") == null;
        }
        : switch (n) {
          case 1 -> "one";
          default -> List.of(out.yield_("b"));
        };
    assert n != 4
        : switch (n) {
          case 1 -> "one";
          default -> 7;
        };
  }
}
