package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Switch expressions, asserts and receivers of method references with suspension points inside. */
@SuppressWarnings("fallthrough")
final class SwitchValueCases {
  SwitchValueCases() {}

  static int step(Integer sent) {
    return sent == null ? 2 : sent;
  }

  @GeneratorMethod
  static void nestedInEachOther(TwoWayYielder<String, Integer> out, int n) {
    int result = switch (n) {
      case 0 ->
        switch (step(out.yield_("inner selector"))) {
          case 2 -> step(out.yield_("two"));
          case 101 -> {
            int x = step(out.yield_("one hundred and one"));
            yield x
                + switch (x) {
                  case 2, 102 -> step(out.yield_("deep"));
                  default -> 5;
                };
          }
          default -> -1;
        };
      case 1 -> n + step(out.yield_("one"));
      default -> {
        for (int i = 0; ; i++) {
          switch (i) {
            case 0:
              continue;
            case 1:
              out.yield_("loop");
              break;
            default:
              yield i * 10;
          }
        }
      }
    };
    log("result", result);
  }

  @GeneratorMethod
  static void operandsAroundAreKept(TwoWayYielder<String, Integer> out, int n) {
    int i = 1;
    int[] a = {10, 20, 30};
    a[i++] += a[i]
        + switch (n) {
              case 0 -> i++ + step(out.yield_("zero"));
              case 1 -> {
                a[1] = 1000;
                a = new int[] {7, 8, 9};
                yield step(out.yield_("one"));
              }
              default -> a[i] = 5;
            }
            * i;
    log("a", a);
    log("i", i);
    String s = "s" + i
        + switch (n) {
          case 0 -> 'c';
          case 1 -> (char) ('a' + step(out.yield_("char")) % 3);
          default -> 'd';
        }
        + i++ + i;
    log("s", s);
  }

  @GeneratorMethod
  static void tryInsideAnArm(TwoWayYielder<String, Integer> out, int n) {
    for (int i = 0; i < 3; i++) {
      int result = switch (i + n) {
        case 0, 2:
          try {
            if (step(out.yield_("try")) > 101) {
              throw new IllegalStateException("sent");
            }
            yield 10;
          } catch (IllegalStateException e) {
            yield step(out.yield_("catch"));
          } finally {
            log("finally", out.yield_("finally"));
          }
        case 1:
          out.yield_("falls");
        default:
          yield -1;
      };
      log("result", result);
    }
  }

  @GeneratorMethod
  static void asConditionAndArgument(TwoWayYielder<String, Boolean> out, int n) {
    if (switch (n) {
      case 0 -> out.yield_("zero");
      case 1 -> true;
      default -> false;
    }) {
      mark("then");
    }
    int round = 0;
    while (round++ < 2
        && switch (round) {
          case 1 -> out.yield_("first") || true;
          default -> out.yield_("second");
        }) {
      mark("round");
    }
    log(
        "argument",
        switch (n) {
          case 0 -> out.yield_("argument");
          default -> null;
        });
    throw new IllegalStateException(
        switch (n) {
          case 0 -> "sent " + out.yield_("message");
          default -> "plain";
        });
  }

  @GeneratorMethod
  static void enumsAndStringsOfOneHash(TwoWayYielder<Object, Integer> out) {
    for (String s : new String[] {"Aa", "BB", "C"}) {
      for (TimeUnit unit : new TimeUnit[] {TimeUnit.DAYS, TimeUnit.SECONDS}) {
        long result = switch (s) {
          case "Aa" ->
            switch (unit) {
              case DAYS -> step(out.yield_(unit));
              default -> 1L;
            };
          case "BB" -> step(out.yield_(s));
          default -> 'c';
        };
        log("result", result);
      }
    }
  }

  @GeneratorMethod
  static int returnedFromAFinally(TwoWayYielder<String, Integer> out, int n) {
    try {
      return switch (n) {
        case 0 -> step(out.yield_("result"));
        case 1 -> throw new IllegalStateException("one");
        default -> n;
      };
    } finally {
      mark("finally "
          + switch (n) {
            case 1 -> out.yield_("in finally");
            default -> "plain";
          });
    }
  }

  @GeneratorMethod
  static void assertsInOrder(TwoWayYielder<String, Boolean> out) {
    try {
      assert out.yield_("condition") : "message " + out.yield_("detail");
      mark("held");
    } catch (AssertionError e) {
      log("caught", e);
    }
    int i = 0;
    assert i++ == 0 && out.yield_("second") : i++;
    log("i", i);
  }

  @GeneratorMethod
  static void receiverOfAMethodReference(TwoWayYielder<Integer, String> out) {
    Supplier<Integer> length = out.yield_(1)::length;
    out.yield_(2);
    log("length", length.get());
    Supplier<String> trimmed = ("" + out.yield_(3))::trim;
    log("trimmed", trimmed.get() + out.yield_(4));
  }

  @GeneratorMethod
  static void valueThatNobodyUses(Yielder<Integer> out, int n) {
    int unused = switch (n) {
      case 0 -> {
        out.yield_(0);
        yield 1;
      }
      default -> {
        out.yield_(n);
        if (n == 4) {
          yield 2;
        }
        out.yield_(-n);
        yield 3;
      }
    };
    out.yield_(100);
  }

  /** With {@code var} for the operand, javac takes array initializers and lambdas for what needs a type. */
  @GeneratorMethod
  static void keptSwitchWithAnotherAsTheValueOfACase(TwoWayYielder<Object, Object> out, int n) {
    out.yield_((switch (n) {
          case 0 -> log("zero", "0");
          default ->
            switch (n + 1) {
              case 2 -> {
                int next = n + 1, both[] = {n, next};
                yield log("two", Integer.valueOf(both[1]));
              }
              case 5 -> {
                Supplier<Object> later = () -> "later" + n;
                yield later.get();
              }
              default -> "many";
            };
        })
        .equals(out.yield_("first")));
  }
}
