package newer;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.util.List;

/** Record patterns and pattern matching for switch. */
final class Java21 {
  private Java21() {}

  sealed interface Shape permits Circle, Box {}

  record Circle(int radius) implements Shape {}

  record Box(Point corner, Object content) implements Shape {}

  record Point(int x, int y) {}

  static final List<Object> THINGS =
      List.of(new Circle(3), new Box(new Point(1, 2), "text"), new Box(new Point(5, 6), 7), "string", 42, 'c');

  @GeneratorMethod
  static void recordPatternAfterAnIfThatContinues(Yielder<Object> out) {
    for (Object o : THINGS) {
      if (!(o instanceof Circle(int radius))) {
        continue;
      }
      out.yield_(radius);
      out.yield_(radius + 1);
    }
  }

  @GeneratorMethod
  static void patternSwitchWithoutSuspension(Yielder<Object> out) {
    for (Object o : THINGS) {
      String text = switch (o) {
        case Circle c -> "circle " + c.radius();
        case Box(Point(var x, var y), String s) when x < y -> s + x + y;
        case Box b -> "box " + b.content();
        case String s -> s;
        case Integer i when i > 40 -> "large " + i;
        default -> "other";
      };
      out.yield_(text);
    }
  }

  @GeneratorMethod
  static void sequencedCollections(Yielder<Object> out) {
    var list = new java.util.ArrayList<>(List.of(1, 2, 3));
    out.yield_(list.getFirst());
    list.removeLast();
    out.yield_(list.reversed());
  }

  @GeneratorMethod
  static void recordPatterns(Yielder<Object> out) {
    for (Object o : THINGS) {
      if (o instanceof Box(Point(int x, var y), String content)) {
        out.yield_(x);
        out.yield_(content + y);
      } else if (o instanceof Box(Point p, var content) && p.x() > 1) {
        out.yield_(p);
        out.yield_(content);
      } else if (o instanceof Circle(int radius)) {
        out.yield_(radius);
      }
    }
  }

  @GeneratorMethod
  static void patternSwitchThatSuspends(Yielder<Object> out) {
    for (Object o : THINGS) {
      switch (o) {
        case Circle c -> {
          out.yield_(c.radius());
          out.yield_(c);
        }
        case Box(Point(int x, int y), Object content) when log("guard", x) < 3 -> {
          out.yield_(x + y);
          out.yield_(content);
        }
        case Box b -> out.yield_(b.content());
        case String s -> mark(s);
        case Integer i -> {
          out.yield_(i);
          mark("integer " + i);
        }
        default -> out.yield_("default");
      }
      mark("after");
    }
  }

  @GeneratorMethod
  static void oldStylePatternSwitch(Yielder<Object> out) {
    for (Object o : THINGS) {
      switch (o) {
        case String s:
          out.yield_(s);
          break;
        case Circle c when c.radius() > 2:
          out.yield_(c.radius());
          out.yield_(c);
          break;
        default:
          mark("other");
      }
    }
  }

  @GeneratorMethod
  static void nullCase(Yielder<Object> out) {
    Object[] objects = {null, "s", 1};
    for (Object o : objects) {
      switch (o) {
        case null -> out.yield_("null");
        case String s -> out.yield_(s);
        default -> out.yield_(o);
      }
      switch ((String) (o instanceof String ? o : null)) {
        case "s" -> out.yield_("s!");
        case null, default -> out.yield_("null or other");
      }
    }
  }

  @GeneratorMethod
  static String patternSwitchExpressionThatSuspends(TwoWayYielder<Object, String> out) {
    String all = "";
    for (Object o : THINGS) {
      all += switch (o) {
        case Circle(int radius) -> out.yield_(radius);
        case Box(Point(int x, int y), var content) -> {
          String first = out.yield_(x);
          yield first + out.yield_(y) + content;
        }
        case String s when s.length() > 3 -> s;
        default -> out.yield_("default");
      };
    }
    return all;
  }

  @GeneratorMethod
  static void exhaustiveSwitchOverSealed(Yielder<Object> out) {
    for (Shape shape : List.of(new Circle(1), new Box(new Point(0, 0), 'b'))) {
      int n = switch (shape) {
        case Circle c -> c.radius();
        case Box b -> b.corner().x();
      };
      out.yield_(n);
      switch (shape) {
        case Circle(var radius) -> out.yield_(radius);
        case Box(var corner, var content) -> {
          out.yield_(corner);
          out.yield_(content);
        }
      }
    }
  }

  @GeneratorMethod
  static void guardsWithEffects(TwoWayYielder<Object, Integer> out) {
    int[] tried = {0};
    for (Object o : THINGS) {
      switch (o) {
        case Circle c when tried[0]++ > 100 -> out.yield_("never");
        case Circle(int radius) when radius + tried[0]++ > 0 -> log("sent", out.yield_(radius + tried[0]));
        case String s when s.length() > 100 || tried[0]++ < 0 -> out.yield_(s);
        case CharSequence s -> log("sent", out.yield_(s.length() + tried[0]));
        case Integer i when i == 42 -> {
          Integer sent = out.yield_(i);
          log("i", i + (sent == null ? 0 : sent));
        }
        default -> mark("default " + tried[0]);
      }
    }
  }

  @GeneratorMethod
  static void labelledContinueOutOfAPatternSwitch(Yielder<Object> out) {
    things:
    for (Object o : THINGS) {
      for (int n = 0; ; n++) {
        try {
          switch (o) {
            case Circle(var radius) -> {
              out.yield_(radius);
              if (n == 1) continue things;
            }
            case Box(Point(var x, var y), var content) when content instanceof Integer i && i > x -> {
              out.yield_(i + y);
              continue things;
            }
            case String s -> {
              out.yield_(s);
              break things;
            }
            default -> {
              continue things;
            }
          }
        } finally {
          mark("finally " + n);
        }
      }
    }
    out.yield_("end");
  }

  @GeneratorMethod
  static int nestedPatternSwitchExpressions(TwoWayYielder<Object, Integer> out, Object o) {
    Object[] all = {o, null, new Box(new Point(3, 4), o)};
    int sum = 0;
    for (Object each : all) {
      sum += switch (each) {
        case null -> out.yield_("null") == null ? 1 : 2;
        case Box(Point(int x, int y), String s) when x < y -> {
          out.yield_(s);
          yield x * y;
        }
        case Box(Point p, Object inner) -> p.x() + switch (inner) {
          case Integer i when i > 5 -> out.yield_(i) == null ? i : 0;
          case Integer i -> i;
          default -> out.yield_(p) == null ? 10 : 20;
        };
        case String s -> s.length();
        default -> 7;
      };
    }
    return sum;
  }

  enum Light implements Signal { RED, GREEN }

  record Text(String text) implements Signal {}

  sealed interface Signal permits Light, Text {}

  @GeneratorMethod
  static void qualifiedEnumConstantsAmongPatterns(Yielder<Object> out) {
    for (Signal signal : List.of(Light.RED, new Text("t"), Light.GREEN)) {
      switch (signal) {
        case Light.RED -> out.yield_("red");
        case Light.GREEN -> {
          out.yield_("green");
          mark("go");
        }
        case Text(String text) -> out.yield_(text);
      }
    }
  }
}
