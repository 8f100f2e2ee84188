package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** How the value leaves a switch expression: through loops, catches, finally blocks and locks. */
@SuppressWarnings({"fallthrough", "finally"})
final class SwitchExpressionExits {
  SwitchExpressionExits() {}

  static <T> T same(T value) {
    return value;
  }

  static int ten(String label) {
    return log(label, 10);
  }

  static List<Integer> numbers(int n) {
    return List.of(n);
  }

  @GeneratorMethod
  static int throughFinally(TwoWayYielder<String, Integer> out, int n) {
    return switch (n) {
      case 0 -> {
        try {
          yield log("value", out.yield_("a") == null ? 1 : 2);
        } finally {
          mark("finally");
        }
      }
      default -> 3;
    };
  }

  @GeneratorMethod
  static int throughFinallyThatSuspends(TwoWayYielder<String, Integer> out, int n) {
    int i = 5;
    int v = switch (n) {
      case 0, 1 -> {
        try {
          if (n == 0) {
            yield i;
          }
          out.yield_("in try");
        } finally {
          i = 100;
          out.yield_("in finally");
        }
        yield i + 1;
      }
      default -> i;
    };
    return log("v", v);
  }

  @GeneratorMethod
  static int throughTwoFinallies(TwoWayYielder<String, Integer> out) {
    return 1
        + switch (out.yield_("a") == null ? 0 : 1) {
          case 0 -> {
            try {
              try {
                yield ten("inner");
              } finally {
                out.yield_("first");
              }
            } finally {
              out.yield_("second");
            }
          }
          default -> 2;
        };
  }

  @GeneratorMethod
  static int finallyThatYieldsItsOwnValue(TwoWayYielder<String, Integer> out) {
    return switch (log("one", 1)) {
      case 1 -> {
        try {
          yield log("lost", out.yield_("a") == null ? 1 : 2);
        } finally {
          out.yield_("b");
          yield 7;
        }
      }
      default -> 2;
    };
  }

  @GeneratorMethod
  static String caughtInside(TwoWayYielder<String, String> out, String s) {
    return "value "
        + switch (s) {
          case "" -> {
            try {
              yield Integer.parseInt(s);
            } catch (NumberFormatException e) {
              yield -1;
            }
          }
          default -> out.yield_("default").length();
        };
  }

  @GeneratorMethod
  static void evaluatedInsideItsTry(TwoWayYielder<String, String> out, int n) {
    var list = List.copyOf(
        switch (n) {
          case 0 -> {
            try {
              yield numbers(1 / n);
            } catch (ArithmeticException e) {
              log("caught", e);
              yield new ArrayList<Integer>();
            }
          }
          default -> {
            out.yield_("a");
            yield List.<Integer>of();
          }
        });
    log("list", list);
  }

  @GeneratorMethod
  static void thrownThroughIt(TwoWayYielder<String, Integer> out) {
    try {
      log(
          "never",
          1
              + switch (log("zero", 0)) {
                case 0 -> {
                  try {
                    out.yield_("before");
                    throw new IllegalStateException("inside");
                  } finally {
                    out.yield_("while it flies");
                  }
                }
                default -> 1;
              });
    } catch (IllegalStateException e) {
      log("caught", e);
      out.yield_("after");
    }
  }

  @GeneratorMethod
  static int fromLoops(TwoWayYielder<String, Integer> out, int n) {
    return switch (n) {
      case 0 -> {
        outer:
        for (int i = 0; ; i++) {
          for (int k = 0; k < 3; k++) {
            if (k == 2) {
              continue outer;
            }
            if (i == 2) {
              break outer;
            }
            Integer sent = out.yield_(i + "," + k);
            if (sent != null && sent % 5 == 0) {
              yield sent;
            }
          }
        }
        yield -1;
      }
      case 1 -> {
        int i = 0;
        while (true) {
          if (i++ > 3) {
            yield i;
          }
        }
      }
      default -> {
        out.yield_("default");
        for (int each : new int[] {1, 2, 3}) {
          if (each == 2) {
            yield each;
          }
        }
        do {
          yield 9;
        } while (log("never", true));
      }
    };
  }

  @GeneratorMethod
  static int fromASwitchStatement(TwoWayYielder<String, Integer> out, int n) {
    return switch (n) {
      case 0, 1 -> {
        switch (n) {
          case 0:
            yield log("zero", 10);
          case 1:
            out.yield_("one");
            break;
          default:
            mark("never");
        }
        yield 11;
      }
      default -> {
        switch (n) {
          case 4 -> {
            yield 12;
          }
          default -> mark("other");
        }
        yield 13;
      }
    };
  }

  @GeneratorMethod
  static int fromInsideALock(TwoWayYielder<String, Integer> out, int n) {
    Object lock = new Object();
    return switch (n) {
      case 0 -> {
        synchronized (lock) {
          yield log("held", Thread.holdsLock(lock)) ? 1 : 2;
        }
      }
      case 1 -> {
        if (log("n", n) == 1) {
          synchronized (lock) {
            for (int i = 0; ; i++) {
              if (i == 2) {
                yield i;
              }
            }
          }
        }
        yield 5;
      }
      default -> out.yield_("a") == null ? 3 : 4;
    };
  }

  @GeneratorMethod
  static void unknownTypeFromInsideALock(TwoWayYielder<String, Integer> out, int n) {
    Object lock = new Object();
    Object value = same(
        switch (n) {
          case 0 -> {
            synchronized (lock) {
              yield "locked " + n;
            }
          }
          default -> same(List.of(out.yield_("a") == null));
        });
    log("value", value);
  }

  @GeneratorMethod
  static int oldStyleFallThrough(TwoWayYielder<String, Integer> out, int n) {
    int sum = 0;
    int v = switch (n) {
      case 4:
        sum += 4;
      case 1:
        sum++;
        Integer sent = out.yield_("fall " + sum);
        if (sent != null && sent == 101) {
          yield 50;
        }
      default:
        sum += 10;
      case 7:
        yield sum;
    };
    return log("v", v);
  }

  @GeneratorMethod
  static int oldStyleSharedLocals(TwoWayYielder<String, Integer> out, int n) {
    return switch (n) {
      case 0:
        int a = log("a", 1);
        out.yield_("zero");
        yield a;
      case 1:
        a = 2;
        out.yield_("one");
        yield a + 1;
      default:
        a = 3;
        yield a;
    };
  }

  @SuppressWarnings("try")
  @GeneratorMethod
  static void resourceInside(TwoWayYielder<String, Integer> out) throws Exception {
    int v = switch (out.yield_("a") == null ? 0 : 1) {
      case 0 -> {
        try (AutoCloseable resource = () -> mark("close")) {
          out.yield_("open");
          yield log("value", 3);
        }
      }
      default -> 4;
    };
    log("v", v);
    out.yield_("end");
  }

  @GeneratorMethod
  static void exceptionOfTheFinally(TwoWayYielder<String, Integer> out) {
    String s = "unset";
    try {
      s = switch (log("zero", 0)) {
        case 0 -> {
          try {
            yield "value";
          } finally {
            out.yield_("finally");
            if (log("throw", true)) {
              throw new IllegalStateException("from finally");
            }
          }
        }
        default -> "default";
      };
    } catch (IllegalStateException e) {
      log("caught", e);
    }
    mark(s);
  }

  @GeneratorMethod
  static int returnAfterAValueWentThroughFinally(TwoWayYielder<String, Integer> out) {
    for (int i = 0; ; i++) {
      try {
        int v = switch (i) {
          case 0 -> {
            try {
              yield out.yield_("zero") == null ? 0 : 1;
            } finally {
              mark("inner finally");
            }
          }
          case 1 -> 1;
          default -> 2;
        };
        if (i == 2) {
          return v;
        }
        if (v == 1) {
          continue;
        }
        log("v", v);
      } finally {
        out.yield_("outer finally " + i);
      }
    }
  }

  @GeneratorMethod
  static void supplierOfAnArm(TwoWayYielder<String, Integer> out, int n) {
    Supplier<String> supplier = switch (n) {
      case 0 -> {
        String text = "sent " + out.yield_("a");
        yield () -> text;
      }
      case 1 -> "one"::toString;
      default -> {
        try {
          out.yield_("b");
          yield () -> "n is " + n;
        } finally {
          out.yield_("c");
        }
      }
    };
    log("supplied", supplier.get());
  }

  @GeneratorMethod
  static void localsOfArmsOfUnknownTypes(Yielder<String> out, Map<String, Integer> map) {
    Function<Integer, Integer> twice = x -> 2 * x;
    log(
        "value",
        same(
            switch (map.size()) {
              case 0 -> {
                out.yield_("empty");
                yield same("none");
              }
              default -> {
                String key = map.keySet().iterator().next();
                out.yield_(key);
                yield twice.apply(map.get(key));
              }
            }));
  }

  static java.util.stream.Stream<Object[]> localsOfArmsOfUnknownTypesArguments() {
    return java.util.stream.Stream.of(new Object[] {Map.of()}, new Object[] {Map.of("k", 2)});
  }

  @GeneratorMethod
  static void oneNameInSeveralArms(TwoWayYielder<String, Integer> out, int n) {
    Object value = same(
        switch (n) {
          case 0 -> {
            int a = log("a", 1);
            out.yield_("zero");
            yield "text" + a;
          }
          case 1 -> {
            int a = log("a", 2);
            try {
              out.yield_("one");
              yield a;
            } finally {
              out.yield_("finally");
            }
          }
          default -> {
            int a = log("a", 3);
            out.yield_("default");
            yield List.of(a);
          }
        });
    log("value", value);
  }
}
