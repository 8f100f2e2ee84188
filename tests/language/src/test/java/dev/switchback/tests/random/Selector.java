package dev.switchback.tests.random;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * What a switch decides by.
 *
 * @param expression its selector
 * @param labels the constants of its cases; three of an enum are all there are
 */
record Selector(Tree expression, List<String> labels) {
  private static final Pattern CALL = Pattern.compile("[a-z]\\(");

  static Selector draw(Draft d, int depth) {
    return switch (d.rng.below(5)) {
      case 0 -> new Selector(d.exact(Type.STRING, depth), List.of("\"a\"", "\"b\", \"c\""));
      case 1 ->
        new Selector(
            d.exact(Type.COLOR, depth),
            d.rng.pick(List.of("RED", "GREEN", "BLUE"), List.of("GREEN", "RED")));
      case 2 -> new Selector(d.exact(Type.CHAR, depth), List.of("'a', 'b'", "'c'"));
      case 3 -> new Selector(d.exact(Type.INTEGER, depth), List.of("1, 2", "3"));
      default -> new Selector(d.expressions.index(depth, 4), List.of("0", "1, 3"));
    };
  }

  /** Pattern labels, each with what {@code rest} writes in the scope of its variables. */
  static List<Tree> patterns(Draft d, int depth, Supplier<Tree> rest) {
    List<Tree> cases = new ArrayList<>();
    List<Type> types = List.of(Type.INTEGER, Type.PAIR, Type.STRING, Type.COLOR);
    int first = d.rng.below(3);
    for (Type type : types.subList(first, first + 2)) {
      d.scope.push(Scope.Border.NONE);
      boolean record = type == Type.PAIR && d.rng.chance(50);
      String pattern;
      if (record) {
        pattern = new Booleans(d).recordPattern(1);
      } else {
        String name = d.scope.unique("m");
        d.scope.declare(name, type, d.rng.chance(60));
        pattern = type.source() + " " + name;
      }
      Tree guard = d.rng.chance(40) ? guard(d, depth) : Tree.NOTHING;
      cases.add(Tree.text("case " + pattern, guard, rest.get()));
      d.scope.pop();
    }
    return cases;
  }

  /** A guard; it sees constants only of the locals outside, and assigns nothing from there. */
  private static Tree guard(Draft d, int depth) {
    boolean suspended = d.suspends;
    d.suspends = false;
    Tree condition =
        d.inside(Scope.Border.GUARD, () -> d.operand(Type.BOOLEAN, Math.min(depth, 1)));
    d.suspends = suspended;
    boolean evaluated = CALL.matcher(condition.source()).find();
    // A guard that is false by its constants is an error (JLS 14.11.1).
    return evaluated
        ? Tree.text(" when ", condition)
        : Tree.text(" when log(", d.mark(), ", ", condition, ")");
  }
}
