package newer;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Switch statements with patterns and null, whose bodies suspend. */
@SuppressWarnings("fallthrough")
final class PatternSwitches {
  private PatternSwitches() {}

  sealed interface Shape permits Circle, Box, Dot {}

  record Circle(int radius) implements Shape {}

  record Box(Point corner, Object content) implements Shape {}

  record Point(int x, int y) {}

  enum Dot implements Shape {
    SMALL,
    LARGE
  }

  record Pair<A, B>(A first, B second) {}

  static final List<Object> THINGS = List.of(
      new Circle(3),
      new Box(new Point(1, 2), "text"),
      new Box(new Point(5, 6), 7),
      "string",
      "",
      42,
      Dot.LARGE,
      new int[] {1, 2},
      'c');

  static final List<Shape> SHAPES =
      List.of(new Circle(1), Dot.SMALL, new Box(new Point(0, 3), 'b'), Dot.LARGE, new Circle(9));

  static String s = "field";

  @GeneratorMethod
  static void types(Yielder<Object> out) {
    for (Object o : THINGS) {
      switch (o) {
        case Circle c -> {
          out.yield_(c.radius());
          out.yield_(c);
        }
        case String text -> out.yield_(text.length());
        case Integer i -> {
          out.yield_(i);
          mark("integer " + i);
        }
        case int[] array -> {
          for (int each : array) {
            out.yield_(each);
          }
          log("array", array);
        }
        case Character c -> mark("character " + c);
        default -> out.yield_("default " + o);
      }
      mark("after");
    }
  }

  @GeneratorMethod
  static void sameNameInSeveralCases(Yielder<Object> out) {
    for (Object o : THINGS) {
      switch (o) {
        case Circle it -> {
          out.yield_(it.radius());
          log("it", it.radius());
        }
        case String it -> {
          out.yield_(it.length());
          log("it", it.length());
        }
        case Integer it -> out.yield_(it + 1);
        default -> {}
      }
    }
  }

  @GeneratorMethod
  static void bindingNamedLikeAField(Yielder<Object> out) {
    for (Object o : THINGS) {
      switch (o) {
        case String s:
          out.yield_(s);
          break;
        case Integer i:
          out.yield_(s + i);
          break;
        default:
          mark(s);
      }
      switch (o) {
        case String s when s.isEmpty() -> out.yield_("empty" + s);
        case Character c -> out.yield_(s + c);
        default -> mark(s);
      }
    }
  }

  @GeneratorMethod
  static void records(Yielder<Object> out) {
    for (Object o : THINGS) {
      switch (o) {
        case Circle(int radius) -> out.yield_(radius);
        case Box(Point(var x, var y), String content) -> {
          out.yield_(x + y);
          out.yield_(content + x);
        }
        case Box(Point corner, var content) -> {
          out.yield_(corner);
          out.yield_(content);
        }
        default -> mark("other");
      }
    }
  }

  @GeneratorMethod
  static void genericRecords(Yielder<Object> out) {
    Pair<String, Pair<Integer, List<String>>> pair = new Pair<>("a", new Pair<>(2, List.of("b")));
    switch (pair) {
      case Pair<String, Pair<Integer, List<String>>>(var a, Pair<Integer, List<String>>(var n, var list)) -> {
        out.yield_(a);
        out.yield_(n + list.get(0).length());
      }
    }
    switch (pair) {
      case Pair(String a, Pair(var n, var list)) -> {
        out.yield_(a.length());
        out.yield_(n + list.get(0).length());
      }
    }
    if (pair instanceof Pair(var a, var inner)) {
      out.yield_(a.length());
      out.yield_(inner.first() + 1);
    }
  }

  sealed interface Tree<T> {}

  record Leaf<T>(T value, List<T> more) implements Tree<T> {}

  record Fork<T>(Tree<T> left, Tree<T> right) implements Tree<T> {}

  record Rows<K, V extends Number>(List<K> keys, V value, int n) implements Tree<List<V>> {}

  @GeneratorMethod
  static void recordsOfSupertypes(Yielder<Object> out) {
    Tree<String> tree = new Fork<>(new Leaf<>("a", List.of("b")), new Leaf<>("cc", List.of()));
    sum(out, tree);
    Tree<List<Integer>> rows = new Rows<>(List.of("k"), 7, 8);
    if (rows instanceof Rows(var keys, var value, var n) && !keys.isEmpty()) {
      out.yield_(keys);
      int more = value + n;
      out.yield_(more);
      out.yield_(keys.get(0));
      int last = value - n;
      out.yield_(last);
    }
    Object object = rows;
    if (object instanceof Rows(var keys, var value, var n)) {
      out.yield_(keys.get(0));
      out.yield_(value.intValue() + n);
    }
    object = tree;
    if (object instanceof Fork(Leaf(var one, var ones), var other)) {
      out.yield_(ones.size());
      out.yield_(one);
      out.yield_(other);
    }
  }

  @GeneratorMethod
  static int sum(Yielder<Object> out, Tree<? extends CharSequence> tree) {
    return switch (tree) {
      case Leaf(var value, var more) -> {
        out.yield_(more);
        out.yield_(value.length());
        out.yield_(more.size());
        yield value.length() + more.size();
      }
      case Fork(var left, var right) -> sum(out, left) + sum(out, right);
    };
  }

  static Stream<Object[]> sumArguments() {
    return Stream.<Object[]>of(new Object[] {new Leaf<>("abc", List.of("d"))});
  }

  @GeneratorMethod
  static void sealedWithoutDefault(Yielder<Object> out) {
    for (Shape shape : SHAPES) {
      switch (shape) {
        case Circle(var radius) -> out.yield_(radius);
        case Box(var corner, var content) -> {
          out.yield_(corner.y());
          out.yield_(content);
        }
        case Dot dot -> {
          out.yield_(dot);
          mark(dot.name());
        }
      }
    }
  }

  @GeneratorMethod
  static void qualifiedConstants(Yielder<Object> out) {
    for (Shape shape : SHAPES) {
      switch (shape) {
        case Dot.SMALL -> out.yield_("small");
        case Dot.LARGE -> mark("large");
        case Circle c when c.radius() > 5 -> out.yield_("large circle");
        case Circle c -> mark("circle");
        case Box b -> out.yield_(b);
      }
    }
  }

  @GeneratorMethod
  static void oldStyle(Yielder<Object> out) {
    for (Object o : THINGS) {
      switch (o) {
        case String text:
          if (text.isEmpty()) {
            break;
          }
          out.yield_(text);
          mark(text);
          break;
        case Circle c when c.radius() > 2:
          out.yield_(c.radius());
          out.yield_(c);
          break;
        default:
          mark("other");
        case Dot.LARGE:
          out.yield_("large or fallen");
      }
    }
  }

  @GeneratorMethod
  static void fallsThroughFromAPattern(Yielder<Object> out, int n) {
    Object o = n == 0 ? "text" : n == 1 ? (Object) 1 : 'c';
    switch (o) {
      case String text:
        out.yield_(text);
      default:
        out.yield_("fell");
    }
    Dot dot = n == 0 ? null : Dot.SMALL;
    switch (dot) {
      case null:
        out.yield_("null");
      case SMALL:
        out.yield_("small");
        break;
      case LARGE:
        mark("large");
    }
  }

  @GeneratorMethod
  static void nullCases(Yielder<Object> out) {
    for (String text : Arrays.asList(null, "a", "b")) {
      switch (text) {
        case null -> out.yield_("null");
        case "a" -> out.yield_("a!");
        default -> mark(text);
      }
      switch (text) {
        case "b" -> out.yield_("b!");
        case null, default -> {
          out.yield_("null or other");
          log("text", text);
        }
      }
      switch ((Object) text) {
        case String t when t.equals("a") -> out.yield_(t);
        case null -> mark("null");
        case Object o -> out.yield_(o.hashCode());
      }
    }
  }

  @GeneratorMethod
  static void nullWithoutACase(TwoWayYielder<Object, String> out) {
    Object o = log("o", out.yield_("null?"));
    try {
      switch (o) {
        case String text -> out.yield_(text);
        case Object other -> out.yield_("other");
      }
    } catch (NullPointerException e) {
      log("caught", e);
      out.yield_("caught");
    }
    Shape shape = o == null ? null : Dot.SMALL;
    switch (shape) {
      case Circle c -> out.yield_(c);
      case Box b -> out.yield_(b);
      case Dot d -> out.yield_(d);
    }
  }

  @GeneratorMethod
  static void selectorSuspends(TwoWayYielder<Object, Object> out) {
    switch (out.yield_("which?")) {
      case Integer i when i > 101 -> out.yield_("large " + i);
      case Integer i -> out.yield_(i);
      case String text -> {
        out.yield_(text);
        mark(text);
      }
      case null, default -> out.yield_("none");
    }
    switch (out.yield_("again?")) {
      case Integer i -> log("native", i);
      case String text -> mark(text);
      case null -> mark("null");
      case Object o -> {
        return;
      }
    }
    out.yield_("end");
  }

  @GeneratorMethod
  static void jumps(Yielder<Object> out) {
    things:
    for (Object o : THINGS) {
      choice:
      switch (o) {
        case Circle c -> {
          out.yield_(c);
          continue;
        }
        case String text -> {
          for (char each : text.toCharArray()) {
            if (each == 'r') {
              break choice;
            }
            out.yield_(each);
          }
          continue things;
        }
        case Integer i -> {
          try {
            out.yield_(i);
            break;
          } finally {
            out.yield_("finally " + i);
          }
        }
        case Dot dot -> {
          out.yield_(dot);
          break things;
        }
        default -> out.yield_("default");
      }
      mark("after");
    }
  }

  @GeneratorMethod
  static void inTry(TwoWayYielder<Object, Integer> out) {
    for (Object o : THINGS) {
      try {
        switch (o) {
          case Circle(int radius) -> out.yield_(1 / (radius - 3));
          case Box(Point(int x, int y), var content) -> {
            out.yield_(x);
            log("cast", (String) content);
          }
          case String text -> out.yield_(text.charAt(0));
          default -> throw new IllegalStateException("default");
        }
      } catch (ArithmeticException | ClassCastException e) {
        log("caught", e);
        out.yield_("caught");
      } finally {
        out.yield_("finally");
      }
    }
  }

  @GeneratorMethod
  static void bindingsThatAreAssigned(Yielder<Object> out) {
    for (Object o : THINGS) {
      switch (o) {
        case Box(Point(int x, int y), var content) -> {
          x += 10;
          out.yield_(x);
          x++;
          content = "changed " + content + x;
          out.yield_(content);
        }
        case Integer i -> {
          out.yield_(i++);
          out.yield_(i);
        }
        default -> {}
      }
    }
  }

  @GeneratorMethod
  static void bindingsThatAreCaptured(Yielder<Object> out) {
    for (Object o : THINGS) {
      Supplier<Object> supplier = null;
      switch (o) {
        case Circle c -> {
          out.yield_("before");
          supplier = () -> c.radius() + "!";
        }
        case Box(var corner, String content) when !content.isEmpty() -> supplier = () -> content + corner;
        case Integer i -> out.yield_(List.of(1, 2).stream().map(each -> each + i).toList());
        default -> supplier = () -> o;
      }
      out.yield_("between");
      log("supplied", supplier == null ? null : supplier.get());
    }
  }

  @GeneratorMethod
  static void nested(Yielder<Object> out) {
    for (Object o : THINGS) {
      switch (o) {
        case Box(Point p, Object content) -> {
          switch (content) {
            case String text -> out.yield_(text + p.x());
            case Integer i when i > p.x() -> out.yield_(i);
            default -> mark("content");
          }
          out.yield_(p);
        }
        case Number n -> {
          if (!(n instanceof Integer i)) {
            break;
          }
          out.yield_(i + 1);
        }
        default -> {
          if (o instanceof String text && !text.isEmpty()) {
            out.yield_(text);
          }
        }
      }
    }
  }

  record Failing(Object value) {
    @Override
    public Object value() {
      throw new IllegalStateException("accessor");
    }
  }

  @GeneratorMethod
  static void accessorThatThrows(Yielder<Object> out) {
    Object o = new Failing(1);
    try {
      switch (o) {
        case String text -> out.yield_(text);
        case Failing(Object value) -> out.yield_(value);
        default -> out.yield_("default");
      }
    } catch (MatchException e) {
      log("caught", e.getCause());
      out.yield_("caught");
    }
  }
}
