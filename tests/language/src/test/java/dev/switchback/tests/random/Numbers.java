package dev.switchback.tests.random;

import java.util.List;

/** Writes expressions of numeric types. */
final class Numbers {
  private static final List<Type> INTEGRAL =
      List.of(Type.INT, Type.LONG, Type.CHAR, Type.BYTE, Type.SHORT);

  private final Draft d;

  Numbers(Draft draft) {
    d = draft;
  }

  Tree make(Type type, int depth) {
    int n = d.rng.below(10);
    if (n < 2) {
      return d.on(Feature.COMPOUND_ASSIGNMENTS) ? compound(type, depth) : null;
    } else if (n == 2) {
      return d.on(Feature.INCREMENTS) ? increment(type, depth) : null;
    } else if (n == 3 && type != Type.INT || n == 4) {
      return d.on(Feature.CASTS) ? cast(type, depth) : null;
    }
    return switch (type) {
      case INT -> n < 7 ? binary(depth) : intForm(depth);
      case LONG -> n < 8 ? wide(type, depth) : mix(depth);
      case DOUBLE -> wide(type, depth);
      case CHAR -> Tree.primary(type, "\"text\".charAt(", d.expressions.index(depth, 4), ")");
      default -> cast(type, depth);
    };
  }

  private Tree binary(int depth) {
    if (d.rng.chance(15)) {
      return Tree.expression(Type.INT, d.rng.pick("-", "~", "+") + "(", promoted(depth), ")");
    }
    if (d.rng.chance(15)) {
      Tree distance = d.operand(d.rng.pick(Type.INT, Type.LONG), depth);
      return Tree.expression(
          Type.INT, promoted(depth), d.rng.pick(" << ", " >> ", " >>> "), distance);
    }
    String operator = d.rng.pick(" + ", " - ", " * ", " & ", " | ", " ^ ", " / ", " % ");
    return Tree.expression(Type.INT, promoted(depth), operator, promoted(depth));
  }

  /** An operand of a type that arithmetic promotes to int. */
  private Tree promoted(int depth) {
    if (d.rng.chance(20)) {
      if (d.on(Feature.UNBOXING)) {
        return d.operand(Type.INTEGER, depth);
      } else if (d.on(Feature.SMALL_NUMBERS)) {
        return d.operand(d.rng.pick(Type.CHAR, Type.BYTE, Type.SHORT), depth);
      }
    }
    return d.operand(Type.INT, depth);
  }

  private Tree wide(Type type, int depth) {
    Tree own = d.operand(type, depth);
    Tree other = d.operand(
        d.rng.pick(type, Type.INT, d.on(Feature.UNBOXING) ? Type.INTEGER : Type.INT), depth);
    String operator = d.rng.pick(" + ", " - ", " * ", " / ");
    return d.rng.chance(50)
        ? Tree.expression(type, own, operator, other)
        : Tree.expression(type, other, operator, own);
  }

  private Tree mix(int depth) {
    return Tree.primary(
        Type.LONG,
        "mix(",
        d.value(Type.INT, depth),
        ", ",
        d.value(Type.LONG, depth),
        ", ",
        d.exact(Type.CHAR, depth),
        ")");
  }

  private Tree cast(Type type, int depth) {
    Type from = d.rng.pick(Type.INT, Type.INT, Type.LONG, Type.DOUBLE, Type.CHAR);
    return Tree.expression(type, "(" + type.source() + ") ", d.operand(from, depth));
  }

  private Tree increment(Type type, int depth) {
    Tree target = d.expressions.target(type, depth);
    if (target == null) {
      return null;
    }
    String operator = d.rng.pick("++", "--");
    return d.rng.chance(50)
        ? Tree.expression(type, operator, target)
        : Tree.expression(type, target, operator);
  }

  /** A compound assignment; the operand may be wider than the variable. */
  Tree compound(Type type, int depth) {
    Tree target = d.expressions.target(type, depth);
    if (target == null) {
      return null;
    }
    boolean integral = INTEGRAL.contains(type);
    String operator = integral
        ? d.rng.pick("+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<=", ">>=", ">>>=")
        : d.rng.pick("+=", "-=", "*=", "/=");
    Type operand = d.rng.pick(
        Type.INT, Type.INT, type, Type.LONG, d.on(Feature.UNBOXING) ? Type.INTEGER : Type.CHAR);
    return Tree.expression(type, target, " " + operator + " ", d.exact(operand, depth));
  }

  private Tree intForm(int depth) {
    switch (d.rng.below(12)) {
      case 0:
        return d.on(Feature.ARRAYS) ? d.expressions.element(depth) : null;
      case 1:
        return d.on(Feature.ARRAYS)
            ? Tree.primary(Type.INT, d.operand(Type.INTS, depth), ".length")
            : null;
      case 2:
        return Tree.primary(Type.INT, d.operand(Type.STRING, depth), ".length()");
      case 3:
        return d.on(Feature.FAILURES)
            ? Tree.primary(Type.INT, "fail(", d.value(Type.INT, depth), ")")
            : null;
      case 4:
        return Tree.primary(
            Type.INT, "sum(", d.exact(Type.INT, depth), ", ", d.value(Type.INT, depth), ")");
      case 5:
        return d.on(Feature.OVERLOADS)
            ? Tree.primary(
                Type.INT,
                d.rng.pick("over(", "pick("),
                d.exact(
                    d.rng.pick(
                        Type.INT, Type.LONG, Type.INTEGER, Type.STRING, Type.CHAR, Type.COLOR),
                    depth),
                ")")
            : null;
      case 6:
        return own(depth);
      case 7, 8:
        return d.on(Feature.OBJECTS) ? member(depth) : null;
      case 9:
        return d.on(Feature.LAMBDAS)
            ? Tree.primary(
                Type.INT,
                d.operand(Type.OPERATOR, depth),
                ".applyAsInt(",
                d.value(Type.INT, depth),
                ")")
            : null;
      case 10:
        return d.on(Feature.LISTS)
            ? Tree.primary(Type.INT, d.operand(Type.NUMBERS, depth), ".size()")
            : null;
      default:
        return Tree.primary(
            Type.INT, "num(", d.exact(d.rng.pick(Type.OBJECT, Type.INTEGER), depth), ")");
    }
  }

  /** A call of a method that the template's class declares or inherits. */
  private Tree own(int depth) {
    Tree argument = d.value(Type.INT, depth);
    boolean self = !d.self.isStatic() && !d.scope.inClass();
    if (!self) {
      return d.on(Feature.PRIVATE_MEMBERS)
          ? Tree.primary(Type.INT, d.rng.pick("", d.self.owner() + ".") + "quarter(", argument, ")")
          : Tree.primary(Type.INT, "inc(", argument, ")");
    }
    if (d.on(Feature.SUPER_CALLS, 40)) {
      return Tree.primary(Type.INT, "super.half(", argument, ")");
    }
    if (d.on(Feature.PRIVATE_MEMBERS, 50)) {
      return Tree.primary(Type.INT, d.rng.pick("thrice(", "this.thrice("), argument, ")");
    }
    return Tree.primary(Type.INT, d.rng.pick("half(", "twice(", "this.twice("), argument, ")");
  }

  private Tree member(int depth) {
    return switch (d.rng.below(6)) {
      case 0 -> Tree.primary(Type.INT, d.operand(Type.CELL, depth), ".n");
      case 1 -> Tree.primary(Type.INT, d.operand(Type.CELL, depth), ".get()");
      case 2 ->
        Tree.primary(
            Type.INT, d.operand(Type.CELL, depth), ".plus(", d.value(Type.INT, depth), ")");
      case 3 -> Tree.primary(Type.INT, d.operand(Type.PAIR, depth), ".right()");
      case 4 -> Tree.primary(Type.INT, d.operand(Type.COLOR, depth), ".weight()");
      default -> Tree.primary(Type.INT, d.operand(Type.CELL, depth), ".next.n");
    };
  }
}
