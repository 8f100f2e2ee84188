package dev.switchback.tests.random;

import dev.switchback.tests.random.Scope.Variable;
import java.util.List;

/** Writes random expressions: chooses the form, and leaves it to the makers of the forms. */
final class Expressions {
  private final Draft d;
  private final Numbers numbers;
  private final Booleans booleans;
  private final References references;
  private final Functions functions;
  private final Suspensions suspensions;
  private final SwitchExpressions switches;

  Expressions(Draft draft) {
    d = draft;
    numbers = new Numbers(draft);
    booleans = new Booleans(draft);
    references = new References(draft);
    functions = new Functions(draft);
    suspensions = new Suspensions(draft);
    switches = new SwitchExpressions(draft);
  }

  Suspensions suspensions() {
    return suspensions;
  }

  /** An expression that can be assigned to a variable of {@code type}. */
  Tree value(Type type, int depth) {
    if (type.isFunctional()) {
      return functions.bare(type, depth);
    }
    if (!type.narrower().isEmpty() && d.rng.chance(20)) {
      Type narrow = d.rng.pick(type.narrower());
      if (narrow.unboxed() == null || d.on(Feature.UNBOXING)) {
        return exact(narrow, depth);
      }
    }
    Tree poly = d.on(Feature.POLY_OPERANDS, 25) ? references.poly(type, depth) : null;
    return poly == null ? bounded(type, exact(type, depth)) : poly;
  }

  /** An expression of exactly the type {@code type}. */
  Tree exact(Type type, int depth) {
    if (type.isFunctional()) {
      List<Variable> known = d.scope.readable(type);
      return !known.isEmpty() && d.rng.chance(40)
          ? Tree.primary(type, d.rng.pick(known).source())
          : Tree.expression(
              type, "(" + type.source() + ") ", functions.single(type, depth).asOperand());
    }
    for (int attempt = 0; attempt < 4 && depth > 0 && d.forms > 0; attempt++) {
      Tree made = form(type, depth - 1);
      if (made != null) {
        d.forms--;
        return made;
      }
    }
    return leaf(type);
  }

  private Tree form(Type type, int depth) {
    int n = d.rng.below(100);
    if (n < 26) {
      return suspensions.make(type, depth);
    } else if (n < 62) {
      return type == Type.BOOLEAN
          ? booleans.make(depth)
          : type.isNumeric() ? numbers.make(type, depth) : references.make(type, depth);
    } else if (n < 78) {
      return leaf(type);
    }
    return common(type, depth);
  }

  /** Forms that every type has. */
  private Tree common(Type type, int depth) {
    switch (d.rng.below(9)) {
      case 0, 1:
        return Tree.primary(type, "log(" + d.mark() + ", ", d.exact(type, depth), ")");
      case 2:
        return d.on(Feature.CONDITIONALS)
            ? Tree.expression(
                type,
                d.operand(Type.BOOLEAN, depth),
                " ? ",
                d.operand(type, depth),
                " : ",
                d.operand(type, depth))
            : null;
      case 3:
        return d.on(Feature.PATTERNS) ? booleans.patternConditional(type, depth) : null;
      case 4, 5:
        return d.on(Feature.ASSIGNMENT_EXPRESSIONS) ? assignment(type, depth) : null;
      case 6:
        return d.on(Feature.SWITCH_EXPRESSIONS) ? switches.make(type, depth) : null;
      case 7:
        return d.on(Feature.LAMBDAS) ? functions.called(type, depth) : null;
      default:
        return d.on(Feature.ARRAYS)
                && !type.source().contains("[")
                && !type.source().contains("<")
            ? Tree.primary(
                type,
                "(new " + type.source() + "[] {",
                d.exact(type, depth),
                ", ",
                d.exact(type, depth),
                "})[",
                index(depth, 2),
                "]")
            : null;
    }
  }

  /** An assignment as an expression; null if there is nothing to assign to. */
  Tree assignment(Type type, int depth) {
    Tree target = target(type, depth);
    return target == null ? null : Tree.expression(type, target, " = ", d.value(type, depth));
  }

  /** What can be assigned to, and has a value already. */
  Tree target(Type type, int depth) {
    if (d.scope.inGuard()) {
      return null;
    }
    if (type == Type.INT && d.rng.chance(30)) {
      return d.rng.chance(50) && d.on(Feature.OBJECTS)
          ? Tree.primary(type, d.operand(Type.CELL, depth - 1), ".n")
          : element(depth - 1);
    }
    if (type == Type.BYTE && d.rng.chance(30) && d.on(Feature.OBJECTS)) {
      return Tree.primary(type, d.operand(Type.CELL, depth - 1), ".small");
    }
    List<Variable> known = d.scope.assignable(type);
    return known.isEmpty() ? null : Tree.primary(type, d.rng.pick(known).source());
  }

  /** An element of an array of int. */
  Tree element(int depth) {
    Tree array = d.operand(Type.INTS, depth);
    return Tree.primary(Type.INT, array, "[", index(depth, 3), "]");
  }

  /** An index that is mostly in bounds. */
  Tree index(int depth, int length) {
    return d.rng.chance(30)
        ? Tree.primary(Type.INT, "" + d.rng.below(length))
        : Tree.primary(Type.INT, "Math.floorMod(", d.value(Type.INT, depth), ", " + length + ")");
  }

  /** A variable or a constant. */
  Tree leaf(Type type) {
    List<Variable> known = d.scope.readable(type);
    if (!known.isEmpty() && d.rng.chance(75)) {
      return Tree.primary(type, d.rng.pick(known).source());
    }
    return switch (type) {
      case INT -> Tree.primary(type, "" + d.rng.below(10));
      case LONG -> Tree.primary(type, d.rng.below(10) + "L");
      case CHAR -> Tree.primary(type, "'" + (char) ('a' + d.rng.below(8)) + "'");
      case BOOLEAN -> Tree.primary(type, "log(" + d.mark() + ", " + d.rng.chance(50) + ")");
      case STRING -> Tree.primary(type, "\"" + (char) ('a' + d.rng.below(8)) + "\"");
      case OBJECT -> Tree.primary(type, "thing(" + d.rng.below(8) + ")");
      case INTS ->
        Tree.expression(type, "new int[] {" + d.rng.below(9) + ", 2, " + d.rng.below(9) + "}");
      case NUMBERS -> Tree.primary(type, "List.of(" + d.rng.below(9) + ", 2)");
      case CELL -> Tree.primary(type, "new Cell(" + d.rng.below(9) + ")");
      case COLOR -> Tree.primary(type, "Color." + d.rng.pick("RED", "GREEN", "BLUE"));
      default -> type.simplest();
    };
  }

  /** Keeps texts from growing without bounds, as they would where a loop assigns a text to one of its parts. */
  private static Tree bounded(Type type, Tree value) {
    return type == Type.STRING && value.role() == Tree.Role.EXPRESSION
        ? Tree.primary(type, "cut(", value, ")")
        : value;
  }
}
