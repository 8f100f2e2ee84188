package dev.switchback.tests.random;

import java.util.List;

/** Writes expressions of reference types. */
final class References {
  /** Types whose values have texts that tell nothing of addresses. */
  static final List<Type> WITH_TEXT = List.of(
      Type.INT,
      Type.INT,
      Type.STRING,
      Type.CHAR,
      Type.LONG,
      Type.OBJECT,
      Type.INTEGER,
      Type.COLOR,
      Type.BOOLEAN,
      Type.CELL);

  private final Draft d;

  References(Draft draft) {
    d = draft;
  }

  Tree make(Type type, int depth) {
    return switch (type) {
      case STRING -> text(depth);
      case OBJECT -> object(depth);
      case INTS -> ints(depth);
      case STRINGS ->
        Tree.expression(
            type,
            "new String[] {",
            d.value(Type.STRING, depth),
            ", ",
            d.exact(Type.STRING, depth),
            "}");
      case NUMBERS -> numbers(depth);
      case COLOR -> Tree.primary(type, "Color.values()[", d.expressions.index(depth, 3), "]");
      case PAIR -> pair(depth);
      case CELL -> cell(depth);
      default -> box(type, depth);
    };
  }

  private Tree text(int depth) {
    switch (d.rng.below(7)) {
      case 0:
        return d.on(Feature.TEXT_BLOCKS)
            ? Tree.primary(
                Type.STRING,
                "\"\"\"\nblock\n  \\\"\\t of text\n\"\"\".formatted(",
                d.exact(d.rng.pick(WITH_TEXT), depth),
                ")")
            : null;
      case 1:
        return Tree.primary(Type.STRING, "cut(", d.exact(d.rng.pick(WITH_TEXT), depth), ")");
      case 2:
        return d.self.isStatic() || d.scope.inClass()
            ? null
            : Tree.primary(Type.STRING, d.on(Feature.SUPER_CALLS, 50) ? "super.name()" : "name()");
      case 3:
        Tree target =
            d.on(Feature.COMPOUND_ASSIGNMENTS) ? d.expressions.target(Type.STRING, depth) : null;
        return target == null
            ? null
            : Tree.expression(
                Type.STRING, target, " += cut(", d.exact(d.rng.pick(WITH_TEXT), depth), ")");
      default:
        return d.on(Feature.CONCATENATIONS) ? concatenation(depth) : null;
    }
  }

  private Tree concatenation(int depth) {
    Tree text = d.operand(Type.STRING, depth);
    for (int i = d.rng.below(3); i >= 0; i--) {
      Tree operand = d.operand(d.rng.pick(WITH_TEXT), depth);
      text = d.rng.chance(70)
          ? Tree.expression(Type.STRING, text, " + ", operand)
          : Tree.expression(Type.STRING, operand, " + ", text.asOperand());
    }
    return text;
  }

  private Tree object(int depth) {
    switch (d.rng.below(6)) {
      case 0, 1:
        Type type = d.rng.pick(WITH_TEXT);
        // JDK 17 crashes on a pattern that is matched against the cast of a condition.
        return type == Type.BOOLEAN
            ? Tree.expression(Type.OBJECT, "(Object) id(", d.value(type, depth), ")")
            : Tree.expression(Type.OBJECT, "(Object) ", d.operand(type, depth));
      case 2:
        return Tree.primary(Type.OBJECT, "thing(", d.value(Type.INT, depth), ")");
      case 3:
        return d.on(Feature.OBJECTS)
            ? Tree.primary(Type.OBJECT, d.operand(Type.PAIR, depth), ".left()")
            : null;
      case 4:
        return d.on(Feature.LAMBDAS)
            ? Tree.primary(Type.OBJECT, d.operand(Type.SUPPLIER, depth), ".get()")
            : null;
      default:
        return d.on(Feature.GENERIC_CALLS)
            ? Tree.primary(
                Type.OBJECT,
                "World.<Object>either(",
                d.value(Type.BOOLEAN, depth),
                ", ",
                d.value(Type.OBJECT, depth),
                ", ",
                d.value(Type.OBJECT, depth),
                ")")
            : null;
    }
  }

  private Tree ints(int depth) {
    return switch (d.rng.below(4)) {
      case 0 ->
        Tree.primary(
            Type.INTS,
            "(new int[][] {{",
            d.value(Type.INT, depth),
            ", 2, 3}, ",
            d.exact(Type.INTS, depth),
            "})[",
            d.expressions.index(depth, 2),
            "]");
      case 1 -> Tree.primary(Type.INTS, d.operand(Type.INTS, depth), ".clone()");
      case 2 -> Tree.expression(Type.INTS, "new int[1 + ", d.expressions.index(depth, 3), "]");
      default ->
        Tree.expression(
            Type.INTS,
            "new int[] {",
            d.value(Type.INT, depth),
            ", ",
            d.value(Type.INT, depth),
            ", ",
            d.exact(Type.INT, depth),
            "}");
    };
  }

  private Tree numbers(int depth) {
    switch (d.rng.below(5)) {
      case 0:
        return d.on(Feature.GENERIC_CALLS)
            ? Tree.primary(
                Type.NUMBERS,
                "several(",
                d.exact(Type.INTEGER, depth),
                ", ",
                d.exact(Type.INT, depth),
                ")")
            : null;
      case 1:
        return d.on(Feature.GENERIC_CALLS)
            ? Tree.expression(
                Type.NUMBERS, "(List<Integer>) new ArrayList<>(", d.exact(Type.NUMBERS, depth), ")")
            : null;
      case 2:
        return d.on(Feature.LAMBDAS) ? mapped(depth) : null;
      default:
        return Tree.primary(
            Type.NUMBERS,
            "List.of(",
            d.exact(Type.INT, depth),
            ", ",
            d.exact(Type.INTEGER, depth),
            ")");
    }
  }

  private Tree mapped(int depth) {
    Tree source = d.operand(Type.NUMBERS, depth);
    String x = d.scope.unique("x");
    Tree body = d.inside(Scope.Border.LAMBDA, () -> {
      d.scope.declare(x, Type.INTEGER, true);
      return d.exact(Type.INT, Math.min(depth, 2));
    });
    return Tree.primary(Type.NUMBERS, source, ".stream().map(" + x + " -> ", body, ").toList()");
  }

  private Tree pair(int depth) {
    return d.rng.chance(30)
        ? Tree.primary(
            Type.PAIR, d.operand(Type.PAIR, depth), ".plus(", d.value(Type.INT, depth), ")")
        : Tree.primary(
            Type.PAIR,
            "new Pair(",
            d.value(Type.OBJECT, depth),
            ", ",
            d.value(Type.INT, depth),
            ")");
  }

  private Tree cell(int depth) {
    switch (d.rng.below(5)) {
      case 0:
        return Tree.primary(
            Type.CELL, d.operand(Type.CELL, depth), ".add(", d.value(Type.INT, depth), ")");
      case 1:
        return d.on(Feature.ANONYMOUS_CLASSES) ? anonymous(depth) : null;
      case 2:
        return d.scope.inGuard()
            ? null
            : Tree.expression(
                Type.CELL, d.operand(Type.CELL, depth), ".next = ", d.value(Type.CELL, depth));
      default:
        return Tree.primary(Type.CELL, "new Cell(", d.value(Type.INT, depth), ")");
    }
  }

  private Tree anonymous(int depth) {
    Tree argument = d.value(Type.INT, depth);
    Tree body = d.inside(Scope.Border.CLASS, () -> {
      d.scope.add(new Scope.Variable("this.n", Type.INT, Scope.Kind.THIS_FIELD));
      return d.value(Type.INT, Math.min(depth, 2));
    });
    return Tree.primary(
        Type.CELL,
        "new Cell(",
        argument,
        ") {\n@Override\npublic int get() {\nreturn super.get() + ",
        body.asOperand(),
        ";\n}\n}");
  }

  private Tree box(Type type, int depth) {
    if (type == Type.INTEGER && d.rng.chance(40)) {
      return d.on(Feature.LISTS)
          ? Tree.primary(
              type, d.operand(Type.NUMBERS, depth), ".get(", d.expressions.index(depth, 2), ")")
          : null;
    }
    if (d.on(Feature.GENERIC_CALLS, 40)) {
      return Tree.primary(type, "id(", d.exact(type, depth), ")");
    }
    return type.unboxed() == null
        ? null
        : Tree.primary(type, type.source() + ".valueOf(", d.exact(type.unboxed(), depth), ")");
  }

  /** An expression that has no type of its own, but that of its target; null if there is none for {@code type}. */
  Tree poly(Type type, int depth) {
    return switch (type) {
      case NUMBERS ->
        d.rng.chance(50)
            ? Tree.primary(type, d.rng.pick("List.of()", "new ArrayList<>()", "first(List.of())"))
            : Tree.expression(
                type,
                d.operand(Type.BOOLEAN, depth),
                " ? List.of() : ",
                d.operand(Type.NUMBERS, depth));
      case INTEGER, STRING, OBJECT, CELL, PAIR, COLOR ->
        switch (d.rng.below(4)) {
          case 0 -> Tree.primary(type, "null");
          case 1 ->
            Tree.primary(
                type,
                "either(",
                d.value(Type.BOOLEAN, depth),
                ", null, ",
                d.exact(type, depth),
                ")");
          case 2 -> Tree.primary(type, "id(", d.exact(type, depth), ")");
          default -> lambda(type, depth);
        };
      default -> null;
    };
  }

  private Tree lambda(Type type, int depth) {
    String x = d.scope.unique("x");
    Type from = d.rng.pick(Type.INTEGER, Type.STRING, Type.CELL);
    Tree body = d.inside(Scope.Border.LAMBDA, () -> {
      d.scope.declare(x, from, true);
      return d.exact(type, Math.min(depth, 2));
    });
    return Tree.primary(type, "apply(" + x + " -> ", body, ", ", d.exact(from, depth), ")");
  }
}
