package newer;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Switch expressions with patterns and null, whose arms suspend. */
final class PatternSwitchExpressions {
  private PatternSwitchExpressions() {}

  sealed interface Expr permits Num, Add, Mul, Neg {}

  record Num(int value) implements Expr {}

  record Add(Expr left, Expr right) implements Expr {}

  record Mul(Expr left, Expr right) implements Expr {}

  record Neg(Expr of) implements Expr {}

  enum Color {
    RED,
    GREEN
  }

  static final List<Object> THINGS = List.of("string", 42, 'c', new Num(3), Color.GREEN, new Add(new Num(1), new Num(2)));

  static <T> T same(T value) {
    return value;
  }

  @GeneratorMethod
  static int evaluate(Yielder<Object> out, int n) {
    Expr expr = new Add(new Num(n), new Mul(new Neg(new Num(3)), new Add(new Num(2), new Num(5))));
    return value(out, expr);
  }

  @GeneratorMethod
  static int value(Yielder<Object> out, Expr expr) {
    return switch (expr) {
      case Num(int value) -> value;
      case Add(Expr left, Expr right) -> value(out, left) + value(out, right);
      case Mul(var left, var right) -> {
        int product = value(out, left) * value(out, right);
        out.yield_(product);
        yield product;
      }
      case Neg(Num(int value)) -> {
        out.yield_(-value);
        yield -value;
      }
      case Neg(var of) -> -value(out, of);
    };
  }

  static java.util.stream.Stream<Object[]> valueArguments() {
    return java.util.stream.Stream.of(
        new Object[] {new Num(4)}, new Object[] {null}, new Object[] {new Neg(new Add(new Num(1), new Mul(new Num(2), new Num(3))))});
  }

  @GeneratorMethod
  static void asArgument(TwoWayYielder<Object, Integer> out) {
    for (Object o : THINGS) {
      log("value", same(switch (o) {
        case String s -> s + out.yield_(s);
        case Integer i -> {
          out.yield_(i);
          yield List.of(i);
        }
        case Character c -> c;
        case Num(var n) -> n + 0.5;
        case Color.GREEN -> out.yield_("green");
        default -> Map.of();
      }));
    }
  }

  @GeneratorMethod
  static void nulls(TwoWayYielder<Object, Integer> out) {
    for (Object o : Arrays.asList(null, "s", 1, Color.RED)) {
      String text = switch (o) {
        case null -> "null " + out.yield_("null");
        case String s -> s;
        case Integer i -> "sent " + out.yield_(i);
        default -> "default";
      };
      mark(text);
      mark(switch (o) {
        case Integer i -> out.yield_(i + 1) + "!";
        case null, default -> "null or default " + out.yield_(text);
      });
    }
  }

  @GeneratorMethod
  static void nullWithoutACase(TwoWayYielder<Object, Integer> out) {
    Color color = out.yield_("color?") == null ? null : Color.RED;
    try {
      log("n", switch (color) {
        case RED -> out.yield_("red");
        case GREEN -> out.yield_("green");
      });
    } catch (NullPointerException e) {
      log("caught", e);
    }
    Expr expr = null;
    log("n", (Object) switch (expr) {
      case Num num -> 1;
      case Add add -> out.yield_("add");
      case Mul mul -> 2;
      case Neg neg -> 3;
    });
  }

  @GeneratorMethod
  static void enumWithNull(TwoWayYielder<Object, Integer> out) {
    for (Color color : Arrays.asList(Color.RED, null, Color.GREEN)) {
      int n = switch (color) {
        case null -> -1;
        case RED -> out.yield_("red") == null ? 1 : 2;
        case GREEN -> {
          out.yield_("green");
          yield 3;
        }
      };
      log("n", n);
    }
  }

  @GeneratorMethod
  static void bindingsInLaterOperands(TwoWayYielder<Object, Integer> out) {
    for (Object o : THINGS) {
      int n = 100
          + switch (o) {
            case String s -> s.length();
            case Integer i when i > 40 -> i + (out.yield_(i) == null ? 1 : 2);
            case Add(Num(int a), Num(int b)) -> a * 10 + b;
            default -> -1;
          }
          + (out.yield_("after") == null ? 1000 : 2000);
      log("n", n);
    }
  }

  @GeneratorMethod
  static void suppliers(TwoWayYielder<Object, Integer> out) {
    List<Supplier<Object>> all = new ArrayList<>();
    for (Object o : THINGS) {
      Supplier<Object> made = switch (o) {
        case String s -> () -> s + o;
        case Integer i -> {
          Integer sent = out.yield_(i);
          yield () -> i + "," + sent;
        }
        case Num num -> num::value;
        default -> () -> o;
      };
      all.add(made);
    }
    out.yield_("between");
    for (Supplier<Object> each : all) {
      log("supplied", each.get());
    }
  }

  @GeneratorMethod
  static void throughFinally(TwoWayYielder<Object, Integer> out) {
    for (Object o : THINGS) {
      try {
        String text = "value " + switch (o) {
          case String s -> {
            try {
              yield s;
            } finally {
              out.yield_("finally " + s);
            }
          }
          case Integer i -> {
            try {
              yield i / (out.yield_(i) == null ? 0 : 1);
            } catch (ArithmeticException e) {
              yield "caught " + i;
            }
          }
          case Character c when c > 'a' -> throw new IllegalStateException("c" + out.yield_(c));
          default -> o;
        };
        mark(text);
      } catch (IllegalStateException e) {
        log("caught", e);
        out.yield_("outer");
      }
    }
  }

  @GeneratorMethod
  static void conditions(TwoWayYielder<Object, Boolean> out) {
    for (Object o : THINGS) {
      if (switch (o) {
        case String s -> out.yield_(s) == null;
        case Integer i -> i > 40;
        default -> false;
      }) {
        out.yield_("then");
      }
      boolean both = o.hashCode() != 0 && switch (o) {
        case Num(int n) when n > 2 -> out.yield_(n) == null;
        case Expr e -> true;
        default -> o == Color.GREEN || out.yield_("or") == null;
      };
      log("both", both);
    }
  }

  @GeneratorMethod
  static void nested(TwoWayYielder<Object, String> out) {
    for (Object o : THINGS) {
      String text = switch (o) {
        case Expr e -> switch (e) {
          case Num(int n) -> out.yield_(n) + "!";
          case Add(var left, var right) -> {
            String inner = switch (left) {
              case Num num when num.value() == 1 -> out.yield_(num);
              case Expr other -> "other";
            };
            yield inner + right;
          }
          default -> "expr";
        };
        case CharSequence s when s.length() > 3 -> switch (out.yield_(s)) {
          case String sent -> sent + s;
          case null -> "nothing " + s;
        };
        default -> "default";
      };
      mark(text);
    }
  }

  @GeneratorMethod
  static int oldStyle(TwoWayYielder<Object, Integer> out, int n) {
    Object o = THINGS.get(n);
    return switch (o) {
      case String s:
        out.yield_(s);
        yield s.length();
      case Integer i when i > 100:
        yield i;
      case Num(int value):
        mark("num");
      default:
        out.yield_("fell or default");
        yield -1;
    };
  }
}
