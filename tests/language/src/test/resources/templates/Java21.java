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
}
