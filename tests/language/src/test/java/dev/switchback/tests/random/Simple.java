package dev.switchback.tests.random;

import java.util.List;

/** Writes statements that consist of one expression, and jumps. */
final class Simple {
  private static final List<Type> LOGGED = List.of(
      Type.INT,
      Type.INT,
      Type.LONG,
      Type.STRING,
      Type.OBJECT,
      Type.INTEGER,
      Type.INTS,
      Type.NUMBERS,
      Type.BOOLEAN,
      Type.CELL,
      Type.PAIR,
      Type.CHAR,
      Type.BYTE,
      Type.DOUBLE,
      Type.STRINGS);
  private static final List<Type> ASSIGNED = List.of(
      Type.INT,
      Type.INT,
      Type.INT,
      Type.INTEGER,
      Type.LONG,
      Type.BYTE,
      Type.CHAR,
      Type.SHORT,
      Type.STRING,
      Type.OBJECT,
      Type.BOOLEAN,
      Type.CELL,
      Type.INTS,
      Type.DOUBLE,
      Type.OPERATOR);

  private final Draft d;
  private final Numbers numbers;

  Simple(Draft draft) {
    d = draft;
    numbers = new Numbers(draft);
  }

  /** A statement that completes normally and declares nothing. */
  Tree make(int depth) {
    int n = d.rng.below(10);
    if (n < 4) {
      Type type = d.rng.pick(ASSIGNED);
      Tree assignment = d.expressions.assignment(type, depth);
      if (assignment != null) {
        return Tree.statement(assignment, ";\n");
      }
    } else if (n < 6) {
      Tree changed = d.on(Feature.COMPOUND_ASSIGNMENTS)
          ? numbers.compound(
              d.rng.pick(
                  Type.INT, Type.INT, Type.LONG, Type.BYTE, Type.CHAR, Type.SHORT, Type.DOUBLE),
              depth)
          : null;
      if (changed != null) {
        return Tree.statement(changed, ";\n");
      }
    } else if (n == 6 && d.on(Feature.INCREMENTS)) {
      Tree target = d.expressions.target(Type.INT, depth);
      if (target != null) {
        return Tree.statement(target, d.rng.pick("++", "--") + ";\n");
      }
    } else if (n == 7 && mayThrowChecked() && d.on(Feature.FAILURES)) {
      return Tree.statement("risky(", d.value(Type.INT, depth), ");\n");
    }
    return Tree.statement("log(" + d.mark() + ", ", d.exact(d.rng.pick(LOGGED), depth), ");\n");
  }

  /** Whether a checked exception may leave the place: it is part of the template's own body. */
  boolean mayThrowChecked() {
    return d.returns;
  }

  /** A statement that does not complete normally. */
  Tree jump(int depth) {
    int n = d.rng.below(10);
    if (n < 5) {
      String jump = d.targets.jump(d.rng);
      if (jump != null) {
        return Tree.statement(jump + "\n");
      }
    }
    if (n < 8 && d.yields != null) {
      return yield_(d.yields, depth);
    }
    if (n < 8 && d.returns) {
      return d.self.result() == null
          ? Tree.statement("return;\n")
          : Tree.statement("return ", d.value(d.self.result(), depth), ";\n");
    }
    String type = d.rng.pick("IllegalArgumentException", "IllegalStateException", "AssertionError");
    return Tree.statement(
        "throw new " + type + "(",
        Tree.text("cut("),
        d.exact(Type.INT, Math.min(1, depth)),
        "));\n");
  }

  /** Hands a value to the switch expression around. */
  Tree yield_(Type type, int depth) {
    Tree value = d.exact(type, depth);
    // javac takes some of "yield (…)" for a call of a method.
    return value.source().startsWith("(")
        ? Tree.statement("yield log(" + d.mark() + ", ", value, ");\n")
        : Tree.statement("yield ", value, ";\n");
  }

  Tree assertion(int depth) {
    boolean suspended = d.suspends;
    d.suspends &= d.on(Feature.SUSPENDING_ASSERTS);
    Tree condition = d.value(Type.BOOLEAN, depth);
    Tree message = d.rng.chance(50)
        ? Tree.clause(" : ", d.exact(d.rng.pick(Type.STRING, Type.INT), depth))
        : Tree.NOTHING;
    d.suspends = suspended;
    return Tree.statement("assert ", condition, message, ";\n");
  }
}
