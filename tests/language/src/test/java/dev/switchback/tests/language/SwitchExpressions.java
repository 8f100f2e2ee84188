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

  enum Color {
    RED,
    GREEN,
    BLUE
  }

  @GeneratorMethod
  static void exhaustiveEnum(TwoWayYielder<String, Integer> out) {
    for (Color color : Color.values()) {
      int n = switch (color) {
        case RED -> 1;
        case GREEN -> log("sent", out.yield_("green"));
        case BLUE -> out.yield_("blue") == null ? 3 : 4;
      };
      log("n", n);
    }
  }

  @GeneratorMethod
  static void nullEnum(TwoWayYielder<String, Integer> out) {
    Color color = out.yield_("a") == null ? null : Color.GREEN;
    log(
        "n",
        switch (color) {
          case RED, BLUE -> out.yield_("red or blue");
          case GREEN -> out.yield_("green");
        });
  }

  @GeneratorMethod
  static void nullString(TwoWayYielder<String, String> out) {
    String s = out.yield_("s?");
    try {
      log(
          "chosen",
          switch (s) {
            case "s1" -> out.yield_("one");
            default -> "other" + out.yield_("more");
          });
    } catch (NullPointerException e) {
      log("caught", e);
      out.yield_("caught");
    }
  }

  @GeneratorMethod
  static void selectorAndArms(TwoWayYielder<String, Integer> out) {
    Integer sent = switch (out.yield_("which?")) {
      case 101 -> out.yield_("one");
      case 102, 103 -> {
        mark("two or three");
        yield out.yield_("several");
      }
      default -> null;
    };
    log("sent", sent);
  }

  @GeneratorMethod
  static void selectorThatSuspendsWithNativeBlocks(TwoWayYielder<String, Integer> out) {
    int n = switch (out.yield_("a") == null ? 0 : 1) {
      case 0 -> {
        int sum = 0;
        for (int i = 0; i < 3; i++) {
          sum += i;
        }
        yield sum;
      }
      default -> {
        if (log("true", true)) {
          yield 7;
        }
        yield 8;
      }
    };
    log("n", n);
  }

  @GeneratorMethod
  static void throwingArms(TwoWayYielder<String, Integer> out, int n) {
    try {
      int v = switch (n) {
        case 0 -> throw new IllegalStateException("m" + out.yield_("thrown"));
        case 1 -> out.yield_("fine") == null ? 1 : 2;
        default -> throw new IllegalArgumentException("default");
      };
      log("v", v);
    } catch (IllegalStateException e) {
      log("caught", e);
      out.yield_("caught");
    }
  }

  @GeneratorMethod
  static void wideningArms(TwoWayYielder<String, Integer> out, int n) {
    long l = switch (n) {
      case 0 -> 'c';
      case 1 -> out.yield_("one") == null ? 1 : 2;
      default -> 3L;
    };
    log("l", l);
    byte b = switch (n) {
      case 0 -> 5;
      case 1 -> {
        out.yield_("byte");
        yield (byte) l;
      }
      default -> 'd';
    };
    log("b", b);
    Object o = switch (n) {
      case 0 -> 1;
      case 1 -> 2.5 + out.yield_("double").hashCode();
      default -> 'e';
    };
    log("o", o);
  }

  @GeneratorMethod
  static void promotedOperand(TwoWayYielder<String, Integer> out, int n) {
    log(
        "promoted",
        1
            + switch (n) {
              case 0 -> 'c';
              case 1 -> {
                out.yield_("one");
                yield 1;
              }
              default -> 2.5f;
            });
    log(
        "chars",
        ""
            + switch (n) {
              case 0 -> 'c';
              case 1 -> {
                out.yield_("a char");
                yield 100;
              }
              default -> 'd';
            });
  }

  @GeneratorMethod
  static void unboxing(TwoWayYielder<String, Integer> out, int n) {
    int i = 1
        + switch (n) {
          case 0 -> out.yield_("a");
          case 1 -> (Integer) null;
          default -> 2;
        };
    log("i", i);
  }

  @GeneratorMethod
  static String returned(TwoWayYielder<String, String> out, String s) {
    return switch (s) {
      case "" -> {
        while (true) {
          String sent = out.yield_("again?");
          if (sent == null) {
            continue;
          }
          if (sent.endsWith("3")) {
            break;
          }
          if (sent.endsWith("4")) {
            yield sent;
          }
        }
        yield out.yield_("broken");
      }
      default -> "constant";
    };
  }
}
