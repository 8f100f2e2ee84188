package newer;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Guards: what they use from outside, and suspension points in them. */
final class PatternGuards {
  private PatternGuards() {}

  sealed interface Shape permits Circle, Box {}

  record Circle(int radius) implements Shape {}

  record Box(Object left, Object right) implements Shape {}

  static final List<Object> THINGS =
      List.of(new Circle(3), new Box("l", 1), new Box(2, "r"), "string", 42, 'c', new Circle(8));

  @GeneratorMethod
  static void guardsUseLocals(Yielder<Object> out, int limit) {
    int more = limit + 1;
    for (Object o : THINGS) {
      String name = o.toString();
      switch (o) {
        case Circle c when c.radius() > more && name.length() > 3 -> {
          out.yield_(c);
          log("more", more);
        }
        case Integer i when List.of(1, 2).stream().anyMatch(each -> each + i > more) -> out.yield_(i);
        case String text when text.equals(name) -> out.yield_(text);
        default -> out.yield_(name);
      }
    }
  }

  record Counted(Object thing, int count) {}

  /** Of which, with the test as it is, javac 25 makes code that the JVM rejects. */
  @GeneratorMethod
  static void recordTestBeforeASwitchThatStays(Yielder<Object> out, int limit) {
    if (!((switch (THINGS.get(limit)) {
          case Box b -> (Object) 'g';
          case String word -> throw new IllegalStateException(word);
          default -> {
            mark("default");
            yield new Counted(limit, 7);
          }
        })
        instanceof Counted(Object thing, var count))) {
      return;
    }
    IntUnaryOperator same = x -> count;
    try {
      List.of(1).get(switch (log("thing", thing)) {
        case Integer i -> i + List.of(7, 2).size();
        case Box b when log("no", false) -> count;
        case null, default -> Integer.valueOf(1) - count;
      });
      throw new AssertionError("not reached");
    } catch (NullPointerException | IndexOutOfBoundsException e) {
      out.yield_(same.applyAsInt(2));
      throw e;
    }
  }

  @GeneratorMethod
  static void guardsOfSwitchesThatStay(Yielder<Object> out, int limit) {
    int more = limit + 1;
    for (Object o : THINGS) {
      String text = switch (o) {
        case Circle c when c.radius() > more -> "large " + limit;
        case Box(String left, var right) when left.length() == more -> left + right;
        case Box b when b.left() instanceof Integer i && i > limit -> "box " + i;
        case Box b when List.of(more).contains(b.right()) -> "contained";
        default -> "default";
      };
      out.yield_(text);
      switch (o) {
        case Integer i when i > more -> mark("integer " + i);
        default -> mark("default");
      }
      out.yield_(more);
    }
  }

  @GeneratorMethod
  static void bindingsOfGuards(Yielder<Object> out, int limit) {
    for (Object o : THINGS) {
      switch (o) {
        case Box b when b.left() instanceof String left && !left.isEmpty() -> {
          out.yield_(left);
          out.yield_(left + b.right());
        }
        case Box b when b.left() instanceof Integer n && n > limit && b.right() instanceof String right -> {
          out.yield_(n);
          mark(right);
        }
        case Circle c when !(c.radius() > 5) || limit > 3 -> out.yield_(c.radius());
        case Circle(int r) when r > 0 -> out.yield_(-r);
        default -> out.yield_("default");
      }
    }
  }

  @GeneratorMethod
  static void guardThatSuspends(TwoWayYielder<Object, Boolean> out) {
    for (Object o : THINGS) {
      switch (o) {
        case Circle c when out.yield_("circle " + c.radius()) == null -> out.yield_(c);
        case Circle c -> mark("circle");
        case String s -> mark(s);
        default -> out.yield_("default");
      }
      mark("after");
    }
  }

  @GeneratorMethod
  static void guardsThatSuspendOneAfterTheOther(TwoWayYielder<Object, Integer> out) {
    for (Object o : List.of("a", 5, new Circle(1), 'x')) {
      switch (log("o", o)) {
        case String s when answer(out.yield_("first"), 1) -> mark("first " + s);
        case Integer i when i > 3 && answer(out.yield_("second"), 2) -> out.yield_(i);
        case String s when log("native", s.length()) > 3 -> mark("long");
        case CharSequence s when answer(out.yield_("third " + s.length()), 1) -> out.yield_(s.length());
        case Integer i -> mark("integer " + i);
        case Object any when answer(out.yield_("fourth"), 2) -> out.yield_(any.hashCode() == 0);
        default -> out.yield_("default");
      }
    }
  }

  static boolean answer(Integer sent, int n) {
    return sent != null && sent % 3 == n;
  }

  @GeneratorMethod
  static void sealedCutByAGuard(TwoWayYielder<Object, Boolean> out) {
    for (Shape shape : List.of(new Circle(1), new Box(1, "r"), new Circle(7))) {
      switch (shape) {
        case Circle c when c.radius() > 5 -> out.yield_("large");
        case Circle(int radius) -> mark("circle " + radius);
        case Box(Integer left, var right) when out.yield_(left) == null -> out.yield_(right);
        case Box(Object left, String right) when out.yield_(right) != null -> mark(right + left);
        case Box b -> out.yield_(b);
      }
    }
  }

  @GeneratorMethod
  static void nullBeforeAndAfterAGuard(TwoWayYielder<Object, Boolean> out) {
    for (Object o : Arrays.asList(null, "a", 1)) {
      switch (o) {
        case String s when out.yield_(s) == null -> mark("first");
        case null -> out.yield_("null");
        case Object any -> mark("any " + any);
      }
      switch (o) {
        case null -> mark("null");
        case String s when out.yield_(s + s) == null -> mark("second");
        default -> out.yield_("default");
      }
      switch (o) {
        case Object any when out.yield_("any " + any) == null -> out.yield_(any);
        case null, default -> out.yield_("null or default " + o);
      }
      try {
        switch (o) {
          case Integer i when out.yield_("integer") == null -> mark("third");
          case Object any -> out.yield_(any);
        }
      } catch (NullPointerException e) {
        log("caught", e);
      }
    }
  }

  @GeneratorMethod
  static void guardThatThrows(TwoWayYielder<Object, Integer> out) {
    for (Object o : THINGS) {
      try {
        switch (o) {
          case Circle c when 1 / (out.yield_("divide") == null ? c.radius() - 3 : 1) >= 0 -> mark("circle");
          case Box b when log("box", b.left()).equals(out.yield_("left")) -> mark("never");
          default -> mark("default");
        }
      } catch (ArithmeticException e) {
        log("caught", e);
        out.yield_("caught");
      } finally {
        out.yield_("finally");
      }
    }
  }

  @GeneratorMethod
  static void guardWithPatternsOfItsOwn(TwoWayYielder<Object, String> out) {
    for (Object o : THINGS) {
      switch (o) {
        case Box b when b.left() instanceof String left && out.yield_(left) instanceof String sent -> {
          out.yield_(left + sent.length());
          mark(sent);
        }
        case Box(var left, var right) when left instanceof Integer i && i > 1 || out.yield_(right) == null ->
            out.yield_(left);
        default -> mark("default");
      }
    }
  }

  @GeneratorMethod
  static void selectorIsEvaluatedOnce(TwoWayYielder<Object, Boolean> out) {
    int i = 0;
    while (i < THINGS.size()) {
      switch (log("thing", THINGS.get(i++))) {
        case Circle c when out.yield_("circle?") == null -> mark("circle " + c);
        case Box b when out.yield_("box?") != null -> mark("box " + b);
        case Object o -> out.yield_(o);
      }
    }
  }

  @GeneratorMethod
  static String guardsOfAnExpression(TwoWayYielder<Object, Integer> out) {
    String all = "";
    for (Object o : THINGS) {
      all += switch (o) {
        case Circle(int radius) when out.yield_(radius) == null -> "no answer";
        case Circle(int radius) when radius > 5 && out.yield_("large") != null -> "large";
        case Circle c -> c.radius() + out.yield_("circle").toString();
        case Box(Integer left, var right) when out.yield_(right) == null -> {
          try {
            yield left + "" + right;
          } finally {
            out.yield_("finally");
          }
        }
        case String s when !s.isEmpty() -> s;
        default -> o.toString() + out.yield_("default");
      };
      mark(all);
    }
    return all;
  }

  @GeneratorMethod
  static int onlyAGuardSuspends(TwoWayYielder<Object, Integer> out) {
    int sum = 0;
    for (Shape shape : List.of(new Circle(1), new Box(1, "r"), new Circle(7))) {
      sum += switch (shape) {
        case Circle c when out.yield_(c) == null -> c.radius();
        case Circle c -> -c.radius();
        case Box b -> 100;
      };
    }
    return sum;
  }

  @GeneratorMethod
  static void oldStyle(TwoWayYielder<Object, Boolean> out) {
    for (Object o : THINGS) {
      switch (o) {
        case Circle c when out.yield_(c.radius()) == null:
          mark("circle");
          break;
        case Integer i when i > 40:
          mark("integer");
        default:
          out.yield_("default");
      }
    }
  }

  @GeneratorMethod
  static <T extends Comparable<T>> void ofATypeVariable(TwoWayYielder<Object, T> out, T first) {
    switch (first) {
      case String s when s.length() > 3 -> out.yield_(s);
      case Integer i when out.yield_(i) == null -> out.yield_(i + 1);
      case Comparable<T> other -> out.yield_(other.compareTo(first));
    }
  }

  @GeneratorMethod
  static void switchInsideAGuard(TwoWayYielder<Object, Integer> out) {
    for (Object o : THINGS) {
      switch (o) {
        case Circle c when switch (c.radius()) {
          case 3 -> out.yield_("three") == null;
          default -> c.radius() > 7;
        } -> out.yield_(c);
        case Box(var left, var right) when switch (left) {
          case String s when s.length() == 1 -> true;
          case Integer i when out.yield_(i) == null -> right instanceof String;
          default -> false;
        } -> out.yield_(left);
        case Integer i when (i > 40 ? out.yield_("large") : out.yield_("small")) == null -> mark("no answer");
        default -> mark("default");
      }
    }
  }

  @GeneratorMethod
  static void guardsOverLocalsAssignedLate(Yielder<Object> out, int n) {
    int late;
    if (n == 1) {
      late = 41;
      for (Object o : THINGS) {
        switch (o) {
          case Integer i when i > late -> mark("larger than " + late);
          default -> {}
        }
      }
    }
    int limit;
    if (n == 0) {
      limit = 5;
    } else {
      limit = n;
    }
    for (Object o : THINGS) {
      switch (o) {
        case Circle c when c.radius() > limit -> out.yield_(c);
        case Integer i when i > limit -> mark("integer");
        default -> {}
      }
    }
  }

  record Holder(Object content) {
    Holder() {
      this("content");
    }

    @GeneratorMethod
    void ofAnInstance(TwoWayYielder<Object, Boolean> out, int n) {
      switch (n == 0 ? content : n) {
        case Integer i when i > content().hashCode() -> out.yield_(i);
        case String s when s.equals(content) && out.yield_(content) == null -> out.yield_(s);
        case Object o when o == this.content -> out.yield_("same");
        default -> mark("default");
      }
    }

    /** The receiver is a variable that a call of itself assigns. */
    @GeneratorMethod
    void ofAnotherInstance(Yielder<Object> out, int n) {
      switch (THINGS.get(n)) {
        case Circle c when c.radius() == n + content.hashCode() -> out.yield_(c);
        case Box b when b.right().equals(content) -> mark("box");
        case Integer i -> {
          new Holder(i).ofAnotherInstance(out, n + 1);
          out.yield_(content);
        }
        default -> {
          new Holder(n).ofAnotherInstance(out, n + 1);
          out.yield_(List.of(content, n));
        }
      }
    }

    static java.util.stream.Stream<Object[]> ofAnotherInstanceArguments() {
      return java.util.stream.Stream.<Object[]>of(new Object[] {0}, new Object[] {3});
    }
  }

  /** javac 25 makes code that the JVM rejects of a pattern switch that follows an if with such a pattern. */
  @GeneratorMethod
  static void recordPatternBeforeAPatternSwitch(Yielder<Object> out, Object any) {
    Object nested = new Box(new Box(new Box(3, any), 'n'), 'm');
    if (nested instanceof Box(Box(Box(Integer n, var inner), var next), var last)) {
      out.yield_(switch (any) {
        case String text -> text + n + inner;
        case Integer i -> i + next.hashCode();
        default -> last;
      });
    }
    String seen = "seen";
    seen += any;
    String kept = seen;
    if (nested instanceof Box(Box left, var right) && List.of(1).stream().anyMatch(i -> kept != null)) {
      log("left", left.right());
      out.yield_(switch (right) {
        case String text -> text;
        case Character c -> c + kept;
        default -> any;
      });
    }
  }
}
