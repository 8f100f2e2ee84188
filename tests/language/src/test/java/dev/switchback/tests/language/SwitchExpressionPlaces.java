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

/** Switch expressions with suspension points, as parts of other expressions and statements. */
final class SwitchExpressionPlaces {
  SwitchExpressionPlaces() {}

  static String join(Object... all) {
    return List.of(all).toString();
  }

  static int sum(int a, int b, int c) {
    return a + b + c;
  }

  @GeneratorMethod
  static void arguments(TwoWayYielder<String, Integer> out, int n) {
    int i = 1;
    log(
        "sum",
        sum(
            i++,
            switch (n) {
              case 0 -> i++;
              default -> out.yield_("i " + i) == null ? i++ : 20;
            },
            i));
  }

  @GeneratorMethod
  static void varArguments(TwoWayYielder<String, Integer> out, int n) {
    log(
        "joined",
        join(
            log("first", 1),
            switch (n) {
              case 0 -> "text";
              case 1 -> {
                out.yield_("a");
                yield 2.5;
              }
              default -> 'c';
            }));
  }

  @GeneratorMethod
  static void twoOperands(TwoWayYielder<String, Integer> out, int n) {
    int v = switch (n) {
              case 0 -> log("left", 1);
              default -> out.yield_("left") == null ? 2 : 3;
            }
            * 10
        + switch (n) {
          case 1 -> log("right", 4);
          default -> out.yield_("right") == null ? 5 : 6;
        };
    log("v", v);
  }

  @GeneratorMethod
  static void conditions(TwoWayYielder<String, Boolean> out, int n) {
    if (switch (n) {
          case 0 -> out.yield_("if");
          case 1 -> log("one", true);
          default -> false;
        }
        == Boolean.TRUE) {
      mark("then");
    }
    int i = 0;
    while (switch (i++) {
      case 0, 1 -> {
        out.yield_("while " + i);
        yield true;
      }
      default -> false;
    }) {
      mark("body");
    }
    boolean b = log("left", n > 0)
        && switch (n) {
          case 1 -> out.yield_("and") != null;
          default -> log("right", true);
        };
    log("b", b);
  }

  @GeneratorMethod
  static void inConditionalExpressions(TwoWayYielder<String, Integer> out, int n) {
    int v = n == 0
        ? switch (log("n", n)) {
          case 0 -> out.yield_("a") == null ? 1 : 2;
          default -> 3;
        }
        : -1;
    log("v", v);
    Object o = n > 0
        ? 1
        : switch (n) {
          case 0 -> {
            out.yield_("b");
            yield 2.5;
          }
          default -> 3f;
        };
    log("o", o);
    log("chosen", (Object)
        switch (n) {
          case 0 -> log("zero", true) ? out.yield_("c") : 5;
          default -> n > 1 ? (Integer) 6 : out.yield_("d");
        });
  }

  @GeneratorMethod
  static String nested(TwoWayYielder<String, Integer> out, int n) {
    return switch (n) {
      case 0 ->
        switch (out.yield_("inner selector") == null ? 0 : 1) {
          case 0 -> "none";
          default -> {
            Integer sent = out.yield_("inner arm");
            yield "sent " + sent;
          }
        };
      case 1 -> {
        String s = switch (log("n", n)) {
          case 1 -> {
            try {
              yield "one" + out.yield_("one");
            } finally {
              out.yield_("finally");
            }
          }
          default -> "never";
        };
        yield s
            + switch (s.length()) {
              case 7 -> out.yield_("seven");
              default -> "!";
            };
      }
      default -> "outer";
    };
  }

  @GeneratorMethod
  static void asSelector(TwoWayYielder<String, Integer> out, int n) {
    switch (switch (n) {
      case 0 -> out.yield_("which?") == null ? "a" : "b";
      default -> "c";
    }) {
      case "a" -> out.yield_("it is a");
      case "b" -> mark("b");
      default -> out.yield_("default");
    }
  }

  @GeneratorMethod
  static void yieldedValue(TwoWayYielder<Object, Integer> out, int n) {
    Object answer = out.yield_(
        switch (n) {
          case 0 -> 1;
          case 1 -> out.yield_("first");
          default -> List.of();
        });
    log("answer", answer);
  }

  @GeneratorMethod
  static void elements(TwoWayYielder<String, Integer> out, int n) {
    int[] a = {
      log("zeroth", 7),
      switch (n) {
        case 0 -> 1;
        default -> out.yield_("a") == null ? 2 : 3;
      },
      9
    };
    log("a", a);
    a[
            switch (n) {
              case 1 -> out.yield_("index") == null ? 0 : 1;
              default -> 2;
            }] +=
        switch (n) {
          case 0 -> log("right", 100);
          default -> out.yield_("value") == null ? 200 : 300;
        };
    log("a", a);
  }

  @GeneratorMethod
  static void receiver(TwoWayYielder<String, String> out, int n) {
    log(
        "length",
        (switch (n) {
              case 0 -> "constant";
              default -> "sent " + out.yield_("a");
            })
            .length());
    log("cast", (Object)
        switch (n) {
          case 0 -> 'c';
          case 1 -> {
            out.yield_("b");
            yield 1;
          }
          default -> 2L;
        });
  }

  @GeneratorMethod
  static void assigned(TwoWayYielder<String, Integer> out, int n) {
    int i = 3;
    i += switch (n) {
      case 0 -> i++;
      default -> {
        out.yield_("a");
        i = 50;
        yield i;
      }
    };
    log("i", i);
    i = switch (n) {
      case 0 -> i + 1;
      default -> i + (out.yield_("b") == null ? 1 : 2);
    };
    log("i", i);
    String s = null;
    s = s
        + switch (n) {
          case 1 -> out.yield_("c");
          default -> s;
        };
    mark(s);
  }

  @GeneratorMethod
  static void genericArms(TwoWayYielder<String, String> out, int n) {
    Map<String, List<String>> map = switch (n) {
      case 0 -> Map.of();
      case 1 -> Map.of("k", new ArrayList<>(List.of(out.yield_("a") + "")));
      default -> new java.util.TreeMap<>();
    };
    log("map", map);
    Function<String, Integer> f = switch (n) {
      case 0 -> String::length;
      case 1 -> {
        String sent = out.yield_("b");
        yield s -> s.length() + String.valueOf(sent).length();
      }
      default -> s -> n;
    };
    log("applied", f.apply("four"));
  }

  @GeneratorMethod
  static void varOfArms(TwoWayYielder<String, String> out, int n) {
    var text = switch (n) {
      case 0 -> "zero";
      default -> out.yield_("a");
    };
    out.yield_("then " + text);
    mark(text);
  }

  @GeneratorMethod
  static void capturedValue(TwoWayYielder<String, Integer> out, int n) {
    int v = switch (n) {
      case 0 -> 1;
      default -> out.yield_("a") == null ? 2 : 3;
    };
    Supplier<Integer> supplier = () -> v + n;
    out.yield_("b");
    log("supplied", supplier.get());
  }

  @GeneratorMethod
  static void thrown(TwoWayYielder<String, Integer> out, int n) {
    throw switch (n) {
      case 0 -> new IllegalStateException("zero");
      default -> new IllegalArgumentException("sent " + out.yield_("a"));
    };
  }

  @GeneratorMethod
  static void inLoopHeaders(TwoWayYielder<String, Integer> out, int n) {
    for (int i = switch (n) {
          case 0 -> 1;
          default -> out.yield_("init") == null ? 0 : 1;
        };
        i
            < switch (n) {
              case 0 -> out.yield_("test") == null ? 3 : 2;
              default -> 2;
            };
        i += switch (i) {
          case 1 -> out.yield_("update") == null ? 1 : 2;
          default -> 1;
        }) {
      log("i", i);
    }
    for (String s : switch (n) {
      case 0 -> List.of("p", "q");
      default -> List.of("sent " + out.yield_("list"));
    }) {
      out.yield_(s);
    }
  }

  @GeneratorMethod
  static int recursive(Yielder<Integer> out, int n) {
    return switch (n) {
      case 0 -> 1;
      case 1 -> {
        out.yield_(n);
        yield 2 + recursive(out, n - 1);
      }
      default -> recursive(out, n - 1) * recursive(out, n - 2);
    };
  }

  @GeneratorMethod
  static void delegatesToAValue(Yielder<Object> out, int n) {
    out.yieldFrom(
        switch (n) {
          case 0 -> List.of();
          case 1 -> {
            out.yield_("one");
            yield List.of(1, 2);
          }
          default -> List.of(join("a", n));
        });
    recursiveValue(
        out,
        switch (n) {
          case 0 -> 2;
          default -> {
            out.yield_("argument");
            yield n - 2;
          }
        });
  }

  @GeneratorMethod
  static Object recursiveValue(Yielder<Object> out, int n) {
    Object o = n <= 0
        ? "end"
        : switch (n) {
          case 1 -> recursiveValue(out, 0);
          default -> {
            Object inner = recursiveValue(out, n - 1);
            out.yield_(inner);
            yield n;
          }
        };
    return o;
  }

  @GeneratorMethod
  static <T extends Comparable<T>> T ofAGenericType(TwoWayYielder<T, T> out, T first, T second) {
    T larger = switch (Integer.signum(first.compareTo(second))) {
      case 1 -> first;
      case 0 -> out.yield_(first);
      default -> {
        T sent = out.yield_(second);
        yield sent == null ? second : sent;
      }
    };
    var same = switch (larger == first ? 0 : 1) {
      case 0 -> out.yield_(larger);
      default -> larger;
    };
    return same;
  }

  static java.util.stream.Stream<Object[]> ofAGenericTypeArguments() {
    return java.util.stream.Stream.of(
        new Object[] {"a", "b"}, new Object[] {"b", "a"}, new Object[] {"c", "c"});
  }

  @GeneratorMethod
  static void lambdasOfArmsAsArguments(TwoWayYielder<Object, Integer> out) {
    List<Supplier<Object>> all = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      int own = i;
      Supplier<Object> made = same(
          switch (i) {
            case 0 -> () -> own;
            case 1 -> {
              Integer sent = out.yield_(i);
              int later = own + 5;
              Supplier<Object> text = () -> later + "," + sent;
              yield text;
            }
            default -> "text"::length;
          });
      all.add(made);
    }
    out.yield_("between");
    for (Supplier<Object> each : all) {
      log("supplied", each.get());
    }
  }

  static <T> Supplier<T> same(Supplier<T> supplier) {
    return supplier;
  }

  @GeneratorMethod
  static void methodReferences(TwoWayYielder<String, String> out) {
    Supplier<Integer> length = (out.yield_("a") + "b")::length;
    log("length", length.get());
    Supplier<String> receiver = out.yield_("receiver")::toUpperCase;
    log("upper", receiver.get());
  }

  static String both(Supplier<String> first, String second) {
    return first.get() + second;
  }

  @GeneratorMethod
  static void methodReferenceBeforeASuspension(TwoWayYielder<String, String> out, int n) {
    StringBuilder text = n == 0 ? null : new StringBuilder("text");
    mark(both(text::toString, out.yield_("a")));
    text = new StringBuilder("other");
    mark(both(text::toString, "" + out.yield_("b") + (text = null)));
    mark(both(log("made", text == null ? "made" : "")::trim, out.yield_("c")));
  }
}
