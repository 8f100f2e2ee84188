package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

/** Small templates that random ones were reduced to when they showed a bug; each is named for what went wrong. */
final class FoundByChance {
  static Object shared = "shared";
  Object field = 7;

  FoundByChance() {}

  static int[] numbers() {
    return new int[] {1, 2, 3};
  }

  @GeneratorMethod
  void patternOverAFieldInFront(Yielder<Object> out) {
    int n = field instanceof Integer i && i > 3 ? i : 8;
    out.yield_(n);
    boolean none = !(shared instanceof String s) || s.isEmpty();
    out.yield_(none);
    for (int i = 0; i < 2; i++) {
      out.yield_(!(field instanceof Integer m) ? 1 : m + i);
    }
  }

  @GeneratorMethod
  static boolean booleanResultThroughFinally(TwoWayYielder<Integer, Boolean> out) {
    try {
      Boolean sent = out.yield_(1);
      return sent != null && sent;
    } finally {
      out.yield_(2);
    }
  }

  @GeneratorMethod
  static char charResultThroughFinally(Yielder<Integer> out) {
    try {
      return 'c';
    } finally {
      out.yield_(2);
    }
  }

  @GeneratorMethod
  static void cloneOfAnArrayThatACallAnswers(Yielder<Object> out) {
    int[] copy = numbers().clone();
    out.yield_(copy);
    out.yield_(new int[][] {copy, {7}}[1].clone());
  }

  /** The statement that stays as it is sees copies of {@code n}, and so does the value it returns. */
  @GeneratorMethod
  static Object capturesInAReturnBesideOthers(Yielder<Integer> out, int n) {
    n++;
    try {
      int m = n;
      if (log("m", m) > 1) {
        Supplier<Object> first = () -> m + 1;
        log("first", first.get());
        if (m > 3) {
          return ((Supplier<Object>) () -> m).get();
        }
      }
      out.yield_(m);
      return m;
    } finally {
      out.yield_(n);
    }
  }

  @GeneratorMethod
  static void classesInBlocksThatDoNotSuspend(Yielder<Object> out, Object o) {
    try {
      out.yield_(1);
    } catch (IllegalArgumentException e) {
      if (!(o instanceof String s)) {
        return;
      }
      class Length {
        final int length = s.length();
      }
      log("caught", new Length().length);
    } finally {
      interface Shown {
        String show(Object any);
      }
      Shown shown = any -> "shown " + any;
      log("finally", shown.show(o));
    }
    try {
      record Two(int a, int b) {}
      log("two", new Two(1, 2));
    } finally {
      out.yield_(2);
    }
  }

  @GeneratorMethod
  static Integer boxedResult(Yielder<Object> out, int n) {
    out.yield_(n);
    return n + 1;
  }

  @GeneratorMethod
  static long delegationsWhoseValueIsWidened(Yielder<Object> out) {
    long n = out.yieldFrom(FoundByChanceGenerators.boxedResult(1));
    out.yield_(n);
    double d;
    out.yield_(d = out.yieldFrom(FoundByChanceGenerators.boxedResult(2)));
    out.yield_(n > 1 ? (Object) out.yieldFrom(FoundByChanceGenerators.boxedResult(3)) : "none");
    return out.yieldFrom(FoundByChanceGenerators.boxedResult(4));
  }

  /** The class has a private constructor with one parameter as well. */
  @GeneratorMethod
  static void constructorBesideAPrivateOneOfTheLibrary(Yielder<Object> out) {
    out.yield_(1);
    throw new AssertionError(log("message", "thrown"));
  }

  /** The only assert is in the class, and stands where the template's own code does not see it. */
  @GeneratorMethod
  static void assertInALocalClassOnly(Yielder<Object> out, int n) {
    class Checked {
      int twice = switch (n) {
        case 0 -> 7;
        default -> {
          assert log("holds", n > 0) : "n";
          yield 2 * n;
        }
      };
    }
    out.yield_(1);
    out.yield_(new Checked().twice);
  }

  @GeneratorMethod
  static void resourceThatIsAVariableFromBefore(Yielder<Object> out, int n) throws Exception {
    final AutoCloseable first = n == 0 ? null : own(out, 1);
    var second = own(out, 2);
    try (first;
        second) {
      log("inside", first == null);
    }
    Runnable later = () -> {
      try (second) {
        log("later", n);
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    };
    out.yield_(3);
    later.run();
    if (n > 0) {
      try (first) {
        throw new IllegalArgumentException("thrown");
      }
    }
  }

  @GeneratorMethod
  static AutoCloseable own(Yielder<Object> out, int n) {
    out.yield_(n);
    return () -> log("closed", n);
  }

  @SuppressWarnings("try")
  @GeneratorMethod
  static void patternsInResources(Yielder<Object> out, Object any) throws Exception {
    try (var first = any instanceof Integer n && n > 3 ? own(out, n + 1) : own(out, 2);
        AutoCloseable second = !(any instanceof String s) ? null : own(out, s.length())) {
      out.yield_(log("none", second == null));
    }
  }

  /** The constant is asked for in a jump out of copied statements only. */
  @GeneratorMethod
  static long assertInAResultOnly(Yielder<Object> out, int n) {
    try {
      log("try", 1 / n);
    } catch (ArithmeticException e) {
      return switch (n) {
        case 0 -> {
          assert log("holds", n == 0) : "n";
          yield 'c';
        }
        default -> n;
      };
    }
    out.yield_(n);
    return 1;
  }

  @GeneratorMethod
  static void patternVariableOfATestThatCaptures(Yielder<Object> out, Object any) {
    int[] mutable = {1};
    int seen = mutable[0]++;
    seen += 2;
    int last = seen;
    out.yield_(last);
    for (int i = 0; i < 2; i++) {
      int round = i;
      out.yield_(round);
      if (!(((Supplier<Object>) () -> round + last > 3 ? any : "text").get()
          instanceof String text)) {
        continue;
      }
      Supplier<Object> later = () -> text + round;
      log("later", later.get());
      out.yield_(later.get());
    }
  }

  /** With an inferred type, javac takes the lambda for one that needs a type. */
  @GeneratorMethod
  static void lambdaInTheDetailOfAnAssert(Yielder<Object> out, int n) {
    out.yield_(1);
    assert n > 1
        : switch (n) {
          case 0 -> {
            IntUnaryOperator next = x -> x + n;
            yield log("next", next.applyAsInt(1));
          }
          default -> 2.5;
        };
    out.yield_(2);
  }

  /** With {@code var} for the operand, javac takes the lambda for one that needs a type. */
  @SuppressWarnings("cast")
  @GeneratorMethod
  static void lambdaInAKeptSwitch(TwoWayYielder<Object, Object> out, int n) {
    out.yield_(FoundByChance.<Object>several(
        switch (n) {
          case 0:
            Supplier<Object> one = () -> n + 1;
            yield log("one", (Object) one.get());
          case 1:
            int[] numbers = {4, n};
            yield log("numbers", numbers.length);
          case 4:
            log("four", n);
            yield switch (n) {
              case 4: {
                IntUnaryOperator next = x -> x + 1;
                log("next", next.applyAsInt(4));
              }
              default:
                yield log("five", n);
            };
          default:
            yield log("inner", (Object)
                switch (n) {
                  case 2 -> {
                    Supplier<Object> two = "text"::length;
                    yield log("two", two.get());
                  }
                  default -> log("more", n);
                });
        },
        out.yield_("later")));
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static <T> Object several(T... all) {
    return List.of(all);
  }

  /** An unboxed argument fails before the next one is evaluated, also where a factory takes it. */
  @GeneratorMethod
  static void unboxedArgumentOfAFactory(TwoWayYielder<Object, Integer> out, boolean second) {
    try {
      out.yieldFrom(FoundByChanceGenerators.takesNumbers(
          out.yield_("first"), second ? out.yield_("second") : 3L));
    } catch (NullPointerException e) {
      out.yield_("none");
    }
    new FoundByChance().field = out.yieldFrom(FoundByChanceGenerators.takesNumber(
        new FoundByChance(), out.yield_("third"), out.yield_("fourth")));
  }

  @GeneratorMethod
  static void takesNumbers(TwoWayYielder<Object, Integer> out, int first, long second) {
    out.yield_(first + second);
  }

  @GeneratorMethod
  int takesNumber(TwoWayYielder<Object, Integer> out, int first, Object second) {
    out.yield_(second);
    return first;
  }

  @SuppressWarnings("finally")
  @GeneratorMethod
  static Object breakThatNeverArrives(Yielder<Object> out, int n) {
    out.yield_(n);
    block:
    {
      try {
        break block;
      } finally {
        throwing(n);
        throw new IllegalStateException(log("thrown", "instead"));
      }
    }
  }

  private static void throwing(int n) {
    log("n", n);
  }

  /** No name in it ends with an underscore, as that of a suspension point does. */
  @GeneratorMethod
  static void copyNamedLikeAnotherVariable(Yielder<Object> out, int n) throws Exception {
    try (var v = own(out, 1)) {
      try {
        log("try", 1 / n);
        final var later = new Object() {
          @Override
          public String toString() {
            return "later" + (v == null);
          }
        };
        log("later", later.toString());
      } catch (ArithmeticException e) {
        out.yieldFrom(List.<Object>of(n));
      }
    }
    int v = n + 1;
    out.yieldFrom(List.<Object>of(v));
  }

  /** Neither the type of the null is known nor that of what comes after it. */
  @GeneratorMethod
  static void nullBeforeABitOperator(TwoWayYielder<Object, Object> out, boolean first) {
    try {
      out.yield_(log("bits", first ? null : 3) ^ log("other", (Integer) out.yield_(1)));
    } catch (NullPointerException | ClassCastException e) {
      out.yield_("none");
    }
    boolean both = log("flag", first ? (Boolean) null : true) & out.yield_(2) == null;
    out.yield_(both);
  }

  /** What takes the argument is declared by the body itself. */
  @GeneratorMethod
  static void unboxedArgumentOfALocalClass(TwoWayYielder<Object, Integer> out, int n) {
    record Pair(int left, Object right) {
      Pair {
        log("compact", left);
      }

      static int sum(int left, long right) {
        return left + (int) right;
      }
    }
    class Scaled {
      private final double factor;

      Scaled(double factor, Integer n) {
        this.factor = n == null ? 0 : factor * n;
      }

      double times(int x, Object any) {
        return log("any", any) == null ? factor : factor * x;
      }
    }
    try {
      out.yield_(
          switch (n) {
            case 0 -> new Pair(out.yield_("left"), out.yield_("right")).left();
            case 1 -> Pair.sum(out.yield_("left"), out.yield_("right"));
            default -> new Scaled(out.yield_("factor"), out.yield_("n")).times(2, "any");
          });
    } catch (NullPointerException e) {
      out.yield_("none");
    }
    out.yield_(new Scaled(2.5, n).times(out.yield_("x"), out.yield_("any")));
  }

  /** The object is another one when the rest has been evaluated, its string is not. */
  @GeneratorMethod
  static void stringsOfWhatChanges(TwoWayYielder<Object, String> out, int n) {
    StringBuilder text = new StringBuilder("text");
    log("first", text + out.yield_(text.append(n)));
    log("middle", n + "," + text + out.yield_(text.append("!")) + text);
    Object any = text;
    any += out.yield_(text.append("?"));
    log("compound", any);
    Object[] all = {text, 'c', null, 1};
    for (int i = 0; i < all.length; i++) {
      log("each", all[i] + out.yield_(text.append(i)));
      all[i] += out.yield_(all[i]);
    }
    log("char", List.of('a').get(0) + out.yield_(1) + List.of(text).get(0));
    log("all", List.of(all));
  }

  /** What takes the argument is a factory, and the argument's type is inferred. */
  @GeneratorMethod
  static void unboxedGenericArgumentOfAFactory(TwoWayYielder<Object, Integer> out, boolean second) {
    try {
      if (second) {
        out.yieldFrom(FoundByChanceGenerators.takesNumbers(
            log("first", out.yield_(1)), log("second", out.yield_(2))));
      } else {
        out.yieldFrom(
            FoundByChanceGenerators.takesNumbers(3, log("second", (Integer) log("in", null))));
      }
      record Sized(int size, Object any) {}
      out.yield_(new Sized(log("size", out.yield_(3)), log("any", out.yield_(4))));
    } catch (NullPointerException e) {
      out.yield_("none");
    }
  }

  /** javac 17 fails on such a class in a statement that stands alone after {@code if (…)}. */
  @GeneratorMethod
  static void classWithAPatternInASwitch(Yielder<Object> out, int n) {
    out.yield_("before");
    switch ("a") {
      case "a":
        class Local {
          final int field = ((Object) n) instanceof String text ? text.length() : n;
        }
        log("field", new Local().field);
    }
  }

  @GeneratorMethod
  static int[] lengths(Yielder<Object> out, String text) {
    out.yield_(text);
    return new int[text.length()];
  }

  /** The answer's type is inferred where the delegation stands, in a loop that goes on there and elsewhere. */
  @GeneratorMethod
  static void answerOnOneWayThroughALoop(Yielder<Object> out, int n) {
    for (Object each : List.of("a", n, "bc")) {
      if (each instanceof String text) {
        log("length", out.yieldFrom(FoundByChanceGenerators.lengths(text)).length);
        out.yield_(text);
      }
    }
    for (int i = 0; i < n % 3; i++) {
      if (i != 1) {
        log("again", out.yieldFrom(FoundByChanceGenerators.lengths("d")).length);
      }
    }
  }

  /** Each arm has an answer of its own, of a type that is inferred. */
  @GeneratorMethod
  static boolean answersOfBothArms(Yielder<Object> out, boolean first) {
    return first
        ? (out.yieldFrom(FoundByChanceGenerators.lengths("a")) != null)
        : (out.yieldFrom(FoundByChanceGenerators.lengths("bc")) == null);
  }

  /** In a machine that is large but still one method, a case takes back what is used below it, where no case begins. */
  @GeneratorMethod
  static void resourceClosedBelowTheLastCase(Yielder<Object> out, int n) throws IOException {
    StringReader text = n > 5 ? null : new StringReader("text");
    try (text) {
      try {
        out.yield_(log("first", 1));
        if (n % 2 == 0) {
          throw new IllegalStateException("even");
        }
      } catch (IllegalArgumentException | IllegalStateException e) {
        out.yield_(e);
        throw e;
      } finally {
        out.yield_(log("last", 3));
        byte e = (byte) 3;
      }
    }
  }
}
