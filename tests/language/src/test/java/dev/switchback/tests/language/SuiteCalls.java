package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.util.List;

/** Calls of templates, methods and constructors as the suites of other generators have them, beside {@link SuiteCases}. */
@SuppressWarnings("finally")
final class SuiteCalls {
  SuiteCalls() {}

  static int step(Integer sent) {
    return sent == null ? 2 : sent;
  }

  @GeneratorMethod
  static RuntimeException made(Yielder<Object> out, boolean fail) {
    out.yield_("made");
    return fail ? new IllegalStateException("made") : null;
  }

  @GeneratorMethod
  static void rethrown(Yielder<Object> out, RuntimeException thrown) {
    out.yield_("rethrown");
    if (thrown != null) {
      throw thrown;
    }
  }

  static java.util.stream.Stream<Object[]> rethrownArguments() {
    return java.util.stream.Stream.of(
        new Object[] {null}, new Object[] {new IllegalStateException("argument")});
  }

  @GeneratorMethod
  static void finallyCallsATemplateThatThrows(Yielder<Object> out, boolean fail) {
    RuntimeException kept = null;
    try {
      try {
        kept = made(out, fail);
        mark("made");
      } finally {
        rethrown(out, kept);
        mark("not thrown");
        if (kept != null) throw kept;
      }
      mark("after");
    } catch (IllegalStateException e) {
      log("caught", e == kept);
    }
  }

  @GeneratorMethod
  static String returnReplacedByAnExceptionGoesOnInTheLoop(Yielder<Object> out, int n) {
    String s = "";
    for (int i = 0; i < 3; ) {
      ++i;
      s += i;
      try {
        try {
          out.yield_(s);
          return s;
        } finally {
          rethrown(out, i > n ? null : new IllegalStateException("dropped"));
        }
      } catch (IllegalStateException e) {
        continue;
      }
    }
    return "end";
  }

  static String of(boolean a, char b, byte c, Object d, int e, Object f) {
    return log("of", "" + a + b + c + d + e + f);
  }

  static String of(Boolean a, Character b, int c, Object d, int e, Object f) {
    return log("boxed", "" + a + b + c + d + e + f);
  }

  @GeneratorMethod
  static void constantArgumentsBesideASuspension(TwoWayYielder<Object, Integer> out) {
    final byte small = 1;
    out.yield_(of(true, '1', small, null, step(out.yield_(1)), null));
    out.yield_(of(false, 'c', (byte) 2, "s", step(out.yield_(2)), out.yield_(3)));
    Object none = null;
    for (int i = 0; i < 2; i++) {
      none = null;
    }
    out.yield_(of(true, 'x', 300, none, step(out.yield_(4)), none));
  }

  record Three(Object first, Object second, Object third) {}

  @GeneratorMethod
  static void constructorsWithConditionalArguments(TwoWayYielder<Object, String> out, int n) {
    boolean condition = n > 0;
    Three inner = new Three("#", new Three("", "o", out.yield_(1)).second(), out.yield_(2));
    log("inner", inner.toString());
    Three outer = new Three(
        !condition ? "1" : out.yield_(3),
        condition ? new Three(n, out.yield_(4), null).toString() : "2",
        condition && n > 1 ? out.yield_(5) : out.yield_(6));
    log("outer", outer.toString());
  }

  interface Shape {}

  record Circle(int radius) implements Shape {}

  record Square(int side) implements Shape {}

  @GeneratorMethod
  static void draw(Yielder<Object> out, Circle circle) {
    out.yield_("circle " + circle.radius());
  }

  @GeneratorMethod
  static void draw(Yielder<Object> out, Square square) {
    out.yield_("square " + square.side());
  }

  @GeneratorMethod
  static void draw(Yielder<Object> out, Shape shape) {
    if (shape instanceof Circle circle) {
      draw(out, circle);
    } else if (shape instanceof Square square) draw(out, square);
  }

  static java.util.stream.Stream<Object[]> drawArguments() {
    return java.util.stream.Stream.<Object[]>of(new Object[] {null});
  }

  @GeneratorMethod
  static void overloadedTemplatesOfPatternVariables(Yielder<Object> out) {
    for (Shape shape : List.of(new Circle(1), new Square(2))) {
      draw(out, shape);
    }
    out.yieldFrom(SuiteCallsGenerators.draw(new Square(3)));
  }

  @GeneratorMethod
  static int answer(Yielder<Object> out, int n) {
    out.yield_(n);
    return n;
  }

  @GeneratorMethod
  static void lastCallsWithAndWithoutResults(Yielder<Object> out, int n) {
    switch (n) {
      case 0 -> answer(out, 10);
      case 1 -> draw(out, new Circle(n));
      default -> {
        if (n > 3) answer(out, 20);
        else draw(out, new Square(n));
        return;
      }
    }
  }
}
