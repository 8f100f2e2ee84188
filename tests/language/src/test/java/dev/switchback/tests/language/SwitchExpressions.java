package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import java.util.List;

/** Switch expressions with suspension points in selector and arms. */
@SuppressWarnings("fallthrough")
final class SwitchExpressions {
  private SwitchExpressions() {}

  @GeneratorMethod
  static void selectorOfStatement(TwoWayYielder<String, String> out) {
    switch (out.yield_("which?")) {
      case "s1":
        mark("one");
      default:
        mark("fell through");
    }
  }

  @GeneratorMethod
  static void selector(TwoWayYielder<String, Integer> out) {
    String s = switch (out.yield_("which?")) {
      case 101 -> "sent first";
      default -> "other";
    };
    mark(s);
  }

  @GeneratorMethod
  static String arms(TwoWayYielder<String, String> out, int n) {
    return switch (log("n", n)) {
      case 0 -> out.yield_("zero");
      case 1 -> "constant";
      default -> out.yield_("many") + out.yield_("more");
    };
  }

  @GeneratorMethod
  static int blocks(TwoWayYielder<String, Integer> out, int n) {
    int sum = switch (n) {
      case 0 -> {
        int a = out.yield_("a");
        mark("block");
        yield a + out.yield_("b");
      }
      case 1 -> throw new IllegalArgumentException("one");
      default -> {
        for (int i = 0; ; i++) {
          Integer sent = out.yield_("loop " + i);
          if (i == 2) {
            yield sent == null ? i : sent;
          }
        }
      }
    };
    return sum;
  }

  @GeneratorMethod
  static int oldStyleYield(TwoWayYielder<String, Integer> out, int n) {
    return 10
        * switch (n) {
          case 0:
            out.yield_("zero");
          case 1:
            yield out.yield_("one") == null ? 1 : 2;
          default:
            yield 3;
        };
  }

  @GeneratorMethod
  static void asOperand(TwoWayYielder<String, Integer> out, int n) {
    int i = 5;
    int result = i++
        + switch (n) {
          case 0 -> log("zero", i);
          default -> {
            out.yield_("i is " + i);
            yield ++i;
          }
        }
        + log("after", i);
    log("result", result);
  }

  @GeneratorMethod
  static void polyArms(TwoWayYielder<String, String> out, int n) {
    List<String> list = switch (n) {
      case 0 -> List.of();
      case 1 -> List.of(out.yield_("element"));
      default -> null;
    };
    log("list", list);
  }

  @GeneratorMethod
  static void inTry(TwoWayYielder<String, Integer> out, int n) {
    String s = "unset";
    try {
      s = switch (n) {
        case 0 -> "q" + 1 / n;
        default -> "sent " + out.yield_("a");
      };
    } catch (RuntimeException e) {
      log("caught", e);
      out.yield_("b");
    } finally {
      out.yield_("c");
      mark(s);
    }
  }
}
