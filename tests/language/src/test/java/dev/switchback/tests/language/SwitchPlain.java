package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.Yielder;
import java.util.concurrent.TimeUnit;

/** Switch statements and expressions without a suspension point inside, between ones that have it. */
@SuppressWarnings("fallthrough")
final class SwitchPlain {
  private SwitchPlain() {}

  @GeneratorMethod
  static void insideALoop(Yielder<String> out) {
    for (int i = 0; i < 4; i++) {
      String name;
      switch (i) {
        case 0:
          name = "zero";
          break;
        case 1:
        case 2:
          name = "few";
          break;
        default:
          name = "many";
      }
      out.yield_(name);
    }
  }

  @GeneratorMethod
  static void fallThrough(Yielder<Integer> out, int n) {
    int sum = 0;
    switch (n) {
      case 0:
        sum += 1;
      case 1:
        sum += 10;
        break;
      case 4:
        sum += 100;
      default:
        sum += 1000;
    }
    out.yield_(sum);
    out.yield_(sum + n);
  }

  @GeneratorMethod
  static void expression(Yielder<String> out, int n) {
    out.yield_("start");
    String text = switch (n) {
      case 0 -> "none";
      case 1 -> {
        String one = "o" + "ne";
        yield one;
      }
      default -> log("default", "many");
    };
    out.yield_(text);
    out.yield_(
        switch (text) {
          case "none", "one":
            yield "small";
          default:
            yield "large";
        });
  }

  @GeneratorMethod
  static void continueFromSwitch(Yielder<Integer> out) {
    for (int i = 0; i < 5; i++) {
      switch (i) {
        case 1:
          continue;
        case 3:
          mark("three");
          break;
        default:
          break;
      }
      out.yield_(i);
    }
  }

  @GeneratorMethod
  static void breakOfTheLoopFromSwitch(Yielder<Integer> out) {
    loop:
    while (true) {
      out.yield_(1);
      switch (log("selector", "stop")) {
        case "go":
          continue loop;
        case "stop":
          break loop;
        default:
          break;
      }
      out.yield_(2);
    }
    out.yield_(3);
  }

  @GeneratorMethod
  static void returnFromSwitch(Yielder<Integer> out, int n) {
    out.yield_(1);
    switch (n) {
      case 0 -> {
        return;
      }
      case 1 -> throw new IllegalArgumentException("one");
      default -> mark("other");
    }
    out.yield_(2);
  }

  @GeneratorMethod
  static void overEnum(Yielder<String> out) {
    for (TimeUnit unit : new TimeUnit[] {TimeUnit.DAYS, TimeUnit.HOURS, TimeUnit.NANOSECONDS}) {
      switch (unit) {
        case DAYS:
          mark("long");
          break;
        case HOURS:
          mark("longish");
          break;
        default:
          mark("short");
      }
      out.yield_(unit.name());
      int length = switch (unit) {
        case DAYS -> 3;
        case HOURS -> 2;
        default -> 1;
      };
      out.yield_("" + length);
    }
  }

  @GeneratorMethod
  static void exhaustiveExpressionOverEnum(Yielder<Integer> out) {
    for (Color color : Color.values()) {
      int n = switch (color) {
        case RED -> 1;
        case GREEN -> 2;
      };
      out.yield_(n);
    }
  }

  @GeneratorMethod
  static void overCharAndByte(Yielder<Integer> out) {
    char c = 'b';
    byte b = 2;
    out.yield_(0);
    switch (c) {
      case 'a' -> out.yield_(1);
      case 'b' -> mark("b");
      default -> mark("other");
    }
    switch (b) {
      case 1:
        mark("one");
        break;
      case 2:
        mark("two");
    }
    out.yield_(3);
  }

  @GeneratorMethod
  static void overBoxedAndNull(Yielder<Integer> out) {
    Integer boxed = 1;
    out.yield_(0);
    switch (boxed) {
      case 1 -> mark("one");
      default -> mark("other");
    }
    boxed = null;
    out.yield_(1);
    switch (boxed) {
      default -> mark("never");
    }
  }

  @GeneratorMethod
  static void asArgumentAndOperand(Yielder<Integer> out, int n) {
    int sum = 1
        + switch (n) {
          case 0 -> 10;
          default -> 20;
        };
    out.yield_(sum);
    out.yield_(sum
        * switch (n) {
          case 1 -> {
            int square = n * n;
            yield square + 1;
          }
          default -> 2;
        });
  }

  /** Two colours. */
  enum Color {
    RED,
    GREEN
  }
}
