package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Switch statements: selectors, labels and scopes of every kind (JLS 14.11). */
@SuppressWarnings("fallthrough")
final class SwitchCases {
  static final int FIRST = 1;
  static final String WORD = "wo" + "rd";

  SwitchCases() {}

  /** A few. */
  enum Colour {
    RED,
    GREEN,
    BLUE
  }

  @GeneratorMethod
  static void stringsOfOneHash(Yielder<String> out, String s) {
    switch (s) {
      case "Aa":
        out.yield_("first");
        break;
      case "BB":
        out.yield_("second");
      case "C#":
        out.yield_("third");
        break;
      case "":
        out.yield_("empty");
        break;
      default:
        out.yield_("none");
    }
    switch (s) {
      case "AaAa", "BBBB" -> out.yield_("either");
      case "AaBB" -> {
        out.yield_("mixed");
        mark(s);
      }
      default -> mark("nothing");
    }
  }

  static Stream<Object[]> stringsOfOneHashArguments() {
    return Stream.of("Aa", "BB", "C#", "", "AaAa", "BBBB", "AaBB", "BBAa")
        .map(s -> new Object[] {s});
  }

  @GeneratorMethod
  static void enumThatIsNull(Yielder<String> out, boolean nothing) {
    Colour colour = nothing ? null : Colour.GREEN;
    out.yield_("before");
    try {
      switch (colour) {
        case RED:
          out.yield_("red");
          break;
        case GREEN:
          out.yield_("green");
        default:
          out.yield_("default");
      }
    } catch (NullPointerException e) {
      out.yield_("null");
    }
    switch (colour) {
      case BLUE -> out.yield_("blue");
      case RED, GREEN -> out.yield_("no blue");
    }
  }

  @GeneratorMethod
  static void enumOfAnotherClass(TwoWayYielder<TimeUnit, TimeUnit> out) {
    for (TimeUnit unit : new TimeUnit[] {TimeUnit.DAYS, TimeUnit.HOURS, TimeUnit.SECONDS}) {
      switch (unit) {
        case DAYS -> log("sent", out.yield_(TimeUnit.HOURS));
        case HOURS -> {
          mark("hours");
          continue;
        }
        default -> out.yield_(unit);
      }
      mark("after");
    }
  }

  @GeneratorMethod
  static void constantVariablesAsLabels(Yielder<String> out, int n) {
    final int two = FIRST + 1;
    final char letter = 'e' - 1;
    out.yield_("before");
    switch (n) {
      case FIRST:
        out.yield_("one");
        break;
      case two:
      case two * 2:
        out.yield_("two or four");
        break;
      case letter:
      case SwitchCases.FIRST + 10:
      case Integer.MAX_VALUE:
        out.yield_("others");
        break;
    }
    final String word = WORD + two;
    switch ("word" + n) {
      case WORD + FIRST -> out.yield_("first word");
      case word -> out.yield_("second word");
      default -> out.yield_("another");
    }
  }

  @GeneratorMethod
  static void labelsOfNarrowTypes(Yielder<String> out, byte b, char c, short s) {
    switch (b) {
      case 127:
        out.yield_("largest");
      case -128:
        out.yield_("smallest");
        break;
      case 'a' - 'a':
        out.yield_("zero");
    }
    switch (c) {
      case 'a' -> out.yield_("a");
      case 0xffff -> out.yield_("last");
      default -> {}
    }
    switch (s) {
      case (short) 0x17fff -> out.yield_("max");
      case 0 -> out.yield_("zero");
      default -> out.yield_("other");
    }
  }

  @GeneratorMethod
  static void boxedSelectors(TwoWayYielder<String, Character> out) {
    try {
      switch (out.yield_("character")) {
        case 'b':
          out.yield_("b");
          break;
        case 'c':
          out.yield_("c");
        default:
          mark("end");
      }
    } catch (NullPointerException e) {
      mark("null");
    }
    Byte b = 3;
    switch (b) {
      case 3 -> out.yield_("three");
      case 4 -> out.yield_("four");
    }
  }

  @GeneratorMethod
  static void selectorIsEvaluatedOnce(TwoWayYielder<Integer, Integer> out) {
    int i = 0;
    switch (i++ + step(out.yield_(i))) {
      case 0:
        i += 10;
      case 1:
        i += 100;
        log("sent", out.yield_(i));
      case 101:
        i += 1000;
        break;
      default:
        i += 10_000;
    }
    log("i", i);
  }

  static int step(Integer sent) {
    return sent == null ? 0 : sent;
  }

  @GeneratorMethod
  static void fallThroughIntoADefaultInTheMiddle(Yielder<Integer> out, int n) {
    for (int i = n; i < n + 3; i++) {
      switch (i) {
        case 0:
          out.yield_(0);
        default:
          out.yield_(100 + i);
        case 1:
          out.yield_(1);
          break;
        case 2:
          out.yield_(2);
          continue;
        case 3:
      }
      mark("after " + i);
    }
  }

  @GeneratorMethod
  static void scopeOfTheWholeBlock(Yielder<Object> out, int n) {
    switch (n) {
      case 0:
        String s = "zero";
        out.yield_(s);
      case 1:
        s = "one";
        out.yield_(s);
        int i = s.length();
        out.yield_(i);
        break;
      default:
        i = 7;
        final int j = i;
        Runnable r = () -> mark("j" + j);
        out.yield_(i);
        r.run();
    }
  }

  @GeneratorMethod
  static void arrowsWithEveryKindOfBody(Yielder<Object> out, int n) {
    switch (n) {
      case 0 -> out.yield_(0);
      case 1 -> throw new IllegalStateException("one");
      case 2, 3, 4 -> {
        int local = n;
        out.yield_(local);
        if (local == 4) {
          break;
        }
        mark("not left");
      }
      default -> mark("expression");
    }
    out.yield_("after");
  }

  @GeneratorMethod
  static void onlyDefault(Yielder<Integer> out, int n) {
    for (int i : new int[] {1, 2, 3}) {
      switch (n) {
        default:
          {
            out.yield_(n + i);
          }
          break;
      }
      switch (i) {
        default -> out.yield_(-i);
      }
    }
  }

  @GeneratorMethod
  static void switchInsideSwitchOfOneSelector(Yielder<Integer> out, int n) {
    switch (n) {
      case 1:
      case 4:
        switch (n + 1) {
          case 2:
            out.yield_(2);
            break;
          case 5:
            out.yield_(5);
            return;
        }
        out.yield_(6);
      case 0:
        out.yield_(7);
    }
    out.yield_(8);
  }

  @GeneratorMethod
  static void plainExpressionInsideSuspendingStatement(Yielder<Object> out, int n) {
    switch (switch (n) {
      case 0 -> "zero";
      case 1 -> {
        String s = "on";
        yield s + "e";
      }
      default -> "many";
    }) {
      case "zero" -> out.yield_(0);
      case "one" ->
        out.yield_(
            switch (n) {
              case 1:
                yield 1.5;
              default:
                yield 2;
            });
      default -> out.yield_("d");
    }
  }

  @GeneratorMethod
  static void tryAroundAndInside(Yielder<String> out, int n) {
    try {
      switch (10 / n) {
        case 10:
          try {
            out.yield_("ten");
            break;
          } finally {
            out.yield_("finally of ten");
          }
        case 2:
          out.yield_("two");
          throw new IllegalStateException("two");
        default:
          out.yield_("default");
      }
      out.yield_("after");
    } catch (ArithmeticException e) {
      out.yield_("by zero");
    } finally {
      mark("outer");
    }
  }

  @GeneratorMethod
  static void loopInsideACaseFallsThrough(Yielder<Integer> out, int n) {
    switch (n) {
      case 0:
        for (int i = 0; i < 2; i++) {
          out.yield_(i);
          if (i == 1) break;
        }
      case 1:
        while (n < 3) {
          n++;
          if (n == 2) continue;
          out.yield_(n);
        }
        break;
      default:
        out.yield_(-1);
    }
    out.yield_(n);
  }
}
