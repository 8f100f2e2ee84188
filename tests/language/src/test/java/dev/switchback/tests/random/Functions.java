package dev.switchback.tests.random;

/** Writes lambdas, method references and anonymous classes that are functions. */
final class Functions {
  private final Draft d;

  Functions(Draft draft) {
    d = draft;
  }

  /** A function for a variable of {@code type}, which it takes its types from. */
  Tree bare(Type type, int depth) {
    return depth > 0 && d.on(Feature.CONDITIONALS, 15)
        ? Tree.expression(
            type,
            d.operand(Type.BOOLEAN, depth - 1),
            " ? ",
            bare(type, depth - 1).asOperand(),
            " : ",
            bare(type, depth - 1).asOperand())
        : single(type, depth);
  }

  /** A function that a cast can give its type, as it can't to the arms of a conditional. */
  Tree single(Type type, int depth) {
    if (depth > 0) {
      int n = d.rng.below(10);
      if (n < 2 && d.on(Feature.METHOD_REFERENCES)) {
        return reference(type, depth - 1);
      } else if (n == 2 && d.on(Feature.ANONYMOUS_CLASSES)) {
        return anonymous(type, depth - 1);
      }
    }
    return lambda(type, Math.min(depth, 2));
  }

  private Tree lambda(Type type, int depth) {
    boolean block = d.rng.chance(35);
    String x = d.scope.unique("x");
    Type result = type == Type.OPERATOR ? Type.INT : Type.OBJECT;
    Tree body = d.inside(Scope.Border.LAMBDA, () -> {
      if (type == Type.OPERATOR) {
        d.scope.declare(x, Type.INT, false);
      }
      return block ? body(result, depth) : d.value(result, depth);
    });
    String parameters =
        type == Type.SUPPLIER ? "()" : d.rng.pick(x, "(int " + x + ")", "(" + x + ")");
    return Tree.expression(type, parameters + " -> ", body);
  }

  /** A block with a result; its own locals may be named like those of scopes that have ended. */
  private Tree body(Type result, int depth) {
    Tree statements = d.statements.plain(depth);
    return Tree.text("{\n", statements, Tree.text("return ", d.value(result, depth), ";\n"), "}");
  }

  private Tree reference(Type type, int depth) {
    boolean self = !d.self.isStatic() && !d.scope.inClass();
    int n = d.rng.below(4);
    if (n < 2) {
      boolean suspended = d.suspends;
      d.suspends &= d.on(Feature.SUSPENDING_METHOD_REFERENCES);
      Tree receiver =
          d.operand(type == Type.OPERATOR ? Type.CELL : d.rng.pick(Type.CELL, Type.PAIR), depth);
      d.suspends = suspended;
      return Tree.expression(type, receiver, type == Type.OPERATOR ? "::plus" : "::toString");
    }
    if (type == Type.SUPPLIER) {
      return Tree.expression(type, self ? "this::name" : "Color.GREEN::name");
    }
    if (d.on(Feature.PRIVATE_MEMBERS, 50)) {
      return Tree.expression(type, self ? "this::thrice" : d.self.owner() + "::quarter");
    }
    String own = d.on(Feature.SUPER_CALLS, 50) ? "super::half" : "this::twice";
    return Tree.expression(type, self ? own : "World::inc");
  }

  private Tree anonymous(Type type, int depth) {
    boolean operator = type == Type.OPERATOR;
    String x = d.scope.unique("x");
    Tree body = d.inside(Scope.Border.CLASS, () -> {
      if (operator) {
        d.scope.declare(x, Type.INT, false);
      }
      d.scope.add(new Scope.Variable("this.calls", Type.INT, Scope.Kind.THIS_FIELD));
      return body(operator ? Type.INT : Type.OBJECT, Math.min(depth, 2));
    });
    return Tree.primary(
        type,
        operator
            ? "new IntUnaryOperator() {\n"
            : d.rng.pick("new Supplier<>() {\n", "new Supplier<Object>() {\n"),
        "int calls;\n@Override\n",
        operator ? "public int applyAsInt(int " + x + ") " : "public Object get() ",
        body,
        "\n}");
  }

  /** A generic method that calls its lambda at once. */
  Tree called(Type type, int depth) {
    if (type.unboxed() != null || type.isPrimitive() || type == Type.NUMBERS) {
      return null;
    }
    Tree body = d.inside(Scope.Border.LAMBDA, () -> d.exact(type, Math.min(depth, 2)));
    return Tree.primary(
        type,
        "World.<Integer, " + type.source() + ">apply(" + d.scope.unique("x") + " -> ",
        body,
        ", ",
        d.exact(Type.INT, depth),
        ")");
  }
}
