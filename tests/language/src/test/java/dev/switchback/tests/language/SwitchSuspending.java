package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.util.concurrent.TimeUnit;

/** Switch statements with suspension points in their bodies. */
@SuppressWarnings("fallthrough")
final class SwitchSuspending {
  private SwitchSuspending() {}

  @GeneratorMethod
  static void oldStyle(Yielder<String> out, int n) {
    switch (n) {
      case 0:
        out.yield_("zero");
        break;
      case 1:
        out.yield_("one");
        mark("one");
        break;
      default:
        out.yield_("default");
    }
    out.yield_("after");
  }

  @GeneratorMethod
  static void fallThroughAcrossAYield(Yielder<Integer> out) {
    for (int i = 0; i < 6; i++) {
      switch (log("selector", i)) {
        case 0:
          out.yield_(0);
        case 1:
          out.yield_(1);
          mark("one");
        case 2:
          mark("two");
          break;
        case 3:
        case 4:
          out.yield_(34);
        default:
          out.yield_(100 + i);
      }
    }
  }

  @GeneratorMethod
  static void defaultInTheMiddle(Yielder<Integer> out, int n) {
    switch (n) {
      case 0:
        out.yield_(0);
      default:
        out.yield_(50);
      case 1:
        out.yield_(1);
        break;
      case 2:
        out.yield_(2);
    }
    mark("after");
  }

  @GeneratorMethod
  static void noDefault(Yielder<Integer> out, int n) {
    switch (n) {
      case 1:
        out.yield_(1);
        break;
      case 4:
        out.yield_(4);
        break;
    }
    out.yield_(-1);
  }

  @GeneratorMethod
  static void arrows(Yielder<String> out, int n) {
    switch (log("n", n)) {
      case 0 -> out.yield_("zero");
      case 1, 2 -> {
        out.yield_("few");
        mark("few");
      }
      default -> throw new IllegalArgumentException("n");
    }
    out.yield_("after");
  }

  @GeneratorMethod
  static void overStrings(Yielder<String> out, String text) {
    for (String s : new String[] {text, "Aa", "BB", "other"}) {
      switch (s) {
        case "abc":
          out.yield_("1 " + s);
          break;
        case "Aa":
          out.yield_("2 " + s);
        case "BB":
          out.yield_("3 " + s);
          break;
        default:
          out.yield_("4 " + s);
      }
    }
  }

  @GeneratorMethod
  static void overEnum(Yielder<String> out) {
    for (TimeUnit unit : new TimeUnit[] {TimeUnit.DAYS, TimeUnit.SECONDS, TimeUnit.HOURS}) {
      switch (unit) {
        case DAYS:
          out.yield_("days");
          break;
        case HOURS:
          out.yield_("hours");
          break;
        default:
          mark("none");
      }
      switch (unit) {
        case DAYS -> out.yield_("long");
        case HOURS -> mark("short");
        default -> out.yield_("shorter");
      }
    }
  }

  @GeneratorMethod
  static void variableDeclaredInAnEarlierCase(Yielder<Integer> out, int n) {
    switch (n) {
      case 0:
        int shared = 5;
        out.yield_(shared);
        shared++;
        out.yield_(shared);
        break;
      default:
        shared = 50 + n;
        out.yield_(shared);
        out.yield_(shared + 1);
    }
  }

  @GeneratorMethod
  static void breakContinueReturn(Yielder<Integer> out) {
    loop:
    for (int i = 0; ; i++) {
      switch (i) {
        case 0:
          out.yield_(0);
          continue;
        case 1:
          out.yield_(1);
          if (i == 1) {
            break;
          }
          mark("never");
        case 2:
          out.yield_(2);
          continue loop;
        case 3:
          out.yield_(3);
          break loop;
        default:
          return;
      }
      mark("end of loop");
    }
    out.yield_(4);
  }

  @GeneratorMethod
  static void nested(Yielder<Integer> out, int n, boolean flag) {
    switch (n) {
      case 0:
        switch (flag ? 1 : 2) {
          case 1:
            out.yield_(1);
            break;
          default:
            out.yield_(2);
        }
        out.yield_(3);
      default:
        out.yield_(4);
    }
  }

  @GeneratorMethod
  static void loopInsideSwitch(Yielder<Integer> out, int n) {
    switch (n) {
      case 4:
        for (int i = 0; i < n; i++) {
          if (i == 3) {
            break;
          }
          out.yield_(i);
        }
        mark("loop ended");
      case 1:
        out.yield_(10);
    }
  }

  @GeneratorMethod
  static void tryInsideSwitch(Yielder<Integer> out, int n) {
    switch (n) {
      case 1:
        try {
          out.yield_(1);
          break;
        } finally {
          out.yield_(2);
        }
      case 4:
        try {
          out.yield_(4);
        } catch (IllegalArgumentException e) {
          log("caught", e);
          break;
        }
      default:
        out.yield_(5);
    }
    mark("after");
  }

  @GeneratorMethod
  static void nullSelector(Yielder<Integer> out) {
    TimeUnit none = null;
    out.yield_(1);
    switch (none) {
      case DAYS -> out.yield_(2);
      default -> out.yield_(3);
    }
  }

  @GeneratorMethod
  static void emptySwitchAndEmptyCases(Yielder<Integer> out, int n) {
    switch (log("empty", n)) {
    }
    switch (n) {
      case 0:
      case 1:
        out.yield_(1);
      case 2:
    }
    out.yield_(2);
  }

  @GeneratorMethod
  static String whatWasSent(TwoWayYielder<Integer, String> out) {
    String all = "";
    for (int i = 0; i < 3; i++) {
      String sent = out.yield_(i);
      switch (sent == null ? "null" : sent) {
        case "null" -> all += "-";
        case "s2" -> all += out.yield_(20);
        default -> {
          String more = out.yield_(30);
          all += sent + more;
        }
      }
    }
    return all;
  }
}
