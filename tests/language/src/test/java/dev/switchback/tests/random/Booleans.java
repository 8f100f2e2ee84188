package dev.switchback.tests.random;

import java.util.List;

/** Writes conditions, pattern matching with its scopes among them. */
final class Booleans {
  private static final List<Type> MATCHED =
      List.of(Type.INTEGER, Type.STRING, Type.PAIR, Type.COLOR, Type.CELL);

  private final Draft d;

  Booleans(Draft draft) {
    d = draft;
  }

  Tree make(int depth) {
    switch (d.rng.below(13)) {
      case 0, 1, 2:
        return comparison(depth);
      case 3, 4:
        return d.on(Feature.SHORT_CIRCUITS) ? joined(d.rng.pick(" && ", " || "), depth) : null;
      case 5:
        return joined(d.rng.pick(" & ", " | ", " ^ ", " == ", " != "), depth);
      case 6:
        return Tree.expression(Type.BOOLEAN, "!", d.operand(Type.BOOLEAN, depth));
      case 7:
        return Tree.expression(
            Type.BOOLEAN,
            d.operand(Type.OBJECT, depth),
            " instanceof " + d.rng.pick(MATCHED).source());
      case 8, 9:
        return d.on(Feature.PATTERNS) ? chain(depth) : null;
      case 10:
        return Tree.expression(
            Type.BOOLEAN,
            d.operand(d.rng.pick(MATCHED), depth),
            d.rng.pick(" == null", " != null"));
      case 11:
        return Tree.primary(
            Type.BOOLEAN,
            d.operand(Type.STRING, depth),
            ".equals(",
            d.exact(Type.OBJECT, depth),
            ")");
      default:
        return d.on(Feature.COMPOUND_ASSIGNMENTS) ? compound(depth) : null;
    }
  }

  private Tree comparison(int depth) {
    String operator = d.rng.pick(" < ", " > ", " <= ", " >= ", " == ", " != ");
    Type right =
        d.on(Feature.UNBOXING, 20) ? Type.INTEGER : d.rng.pick(Type.INT, Type.LONG, Type.INT);
    return Tree.expression(
        Type.BOOLEAN, d.operand(Type.INT, depth), operator, d.operand(right, depth));
  }

  private Tree joined(String operator, int depth) {
    return Tree.expression(
        Type.BOOLEAN, d.operand(Type.BOOLEAN, depth), operator, d.operand(Type.BOOLEAN, depth));
  }

  private Tree compound(int depth) {
    Tree target = d.expressions.target(Type.BOOLEAN, depth);
    return target == null
        ? null
        : Tree.expression(
            Type.BOOLEAN, target, d.rng.pick(" &= ", " |= ", " ^= "), d.value(Type.BOOLEAN, depth));
  }

  /** A pattern and a condition on what it binds. */
  private Tree chain(int depth) {
    Tree object = d.operand(Type.OBJECT, depth);
    d.scope.push(Scope.Border.NONE);
    boolean negated = d.rng.chance(40);
    String pattern = pattern(negated);
    Tree then = d.operand(Type.BOOLEAN, depth);
    d.scope.pop();
    return !negated
        ? Tree.expression(Type.BOOLEAN, object, " instanceof " + pattern + " && ", then)
        : Tree.expression(Type.BOOLEAN, "!(", object, " instanceof " + pattern + ") || ", then);
  }

  /** A conditional whose first arm, or second, sees what a pattern binds. */
  Tree patternConditional(Type type, int depth) {
    Tree object = d.operand(Type.OBJECT, depth);
    Tree other = d.operand(type, depth);
    d.scope.push(Scope.Border.NONE);
    boolean negated = d.rng.chance(40);
    String pattern = pattern(negated);
    Tree bound = d.operand(type, depth);
    d.scope.pop();
    return !negated
        ? Tree.expression(type, object, " instanceof " + pattern + " ? ", bound, " : ", other)
        : Tree.expression(
            type, "!(", object, " instanceof " + pattern + ") ? ", other, " : ", bound);
  }

  /**
   * A pattern, whose variables are declared in the innermost scope.
   *
   * @param negated whether it is for a match that is to fail
   */
  String pattern(boolean negated) {
    if (d.on(Feature.PATTERN_SWITCHES, 40)) {
      // With records in each other and a negation around them, JDK 25 now and then makes code of a
      // pattern switch after it that is rejected.
      return recordPattern(negated ? 0 : 2);
    }
    Type type = d.rng.pick(MATCHED);
    boolean constant = d.rng.chance(60);
    String name = d.scope.unique("m");
    d.scope.declare(name, type, constant);
    return (constant && d.rng.chance(30) ? "final " : "") + type.source() + " " + name;
  }

  String recordPattern(int depth) {
    String right = component(Type.INT);
    String left = depth > 0 && d.rng.chance(30)
        ? recordPattern(depth - 1)
        : d.rng.chance(50)
            ? component(Type.OBJECT)
            : component(d.rng.pick(Type.INTEGER, Type.STRING));
    return "Pair(" + left + ", " + right + ")";
  }

  private String component(Type type) {
    if (d.on(Feature.UNNAMED, 40)) {
      return d.rng.chance(50) ? "_" : type.source() + " _";
    }
    String name = d.scope.unique("m");
    boolean inferred = d.rng.chance(40) && (type == Type.INT || type == Type.OBJECT);
    d.scope.declare(name, type, d.rng.chance(60));
    return (inferred ? "var" : type.source()) + " " + name;
  }
}
