package dev.switchback.tests.random;

import dev.switchback.tests.random.Scope.Border;
import dev.switchback.tests.random.Scope.Kind;
import dev.switchback.tests.random.Scope.Variable;

/** Writes declarations of locals and of local classes. */
final class Declarations {
  private final Draft d;

  Declarations(Draft draft) {
    d = draft;
  }

  /** A local with its value. */
  Tree local(int depth) {
    Type type = d.rng.pick(Type.OF_VARIABLES);
    if (small(type) && !d.on(Feature.SMALL_NUMBERS)) {
      type = Type.INT;
    }
    if (d.rng.chance(8)) {
      return several(depth);
    }
    boolean inferred = d.on(Feature.VAR, 35) && !type.isFunctional();
    // What is inferred for these may be a subtype, to which not all values can be assigned.
    boolean constant = d.rng.chance(30)
        || inferred && !type.isPrimitive() && type != Type.STRING && type != Type.INTEGER;
    // A local is in the scope of its own initialiser.
    String name = d.scope.reusable();
    Tree value = inferred ? d.exact(type, depth) : d.value(type, depth);
    if (type == Type.INTS && !inferred && d.rng.chance(30)) {
      value = Tree.text("{", d.value(Type.INT, depth), ", ", d.value(Type.INT, depth), ", 7}");
    }
    // javac takes statements in a switch expression for a part of the initialiser, in which it
    // wants types.
    inferred &= !value.source().contains("switch (");
    String modifier = constant && d.rng.chance(50) ? "final " : "";
    d.scope.declare(name, type, constant);
    return Tree.statement(
        modifier + (inferred ? "var" : type.source()) + " " + name + " = ", value, ";\n");
  }

  private static boolean small(Type type) {
    return type == Type.BYTE || type == Type.SHORT || type == Type.CHAR;
  }

  private Tree several(int depth) {
    String a = d.scope.reusable();
    String b = d.scope.reusable();
    String c = d.scope.reusable();
    Tree first = d.value(Type.INT, depth);
    d.scope.declare(a, Type.INT, false);
    Tree second = d.value(Type.INT, depth);
    d.scope.declare(b, Type.INT, false);
    Tree third = d.value(Type.INT, depth);
    d.scope.declare(c, Type.INTS, true);
    return Tree.statement(
        "int " + a + " = ",
        first,
        ", " + b + " = ",
        second,
        ", " + c + "[] = {",
        third,
        ", " + a + ", 2};\n");
  }

  /** A local that each arm of the next statement assigns. */
  Tree deferred(int depth) {
    Type type = d.rng.pick(Type.INT, Type.STRING, Type.INTEGER, Type.OBJECT, Type.CELL);
    String name = d.scope.reusable();
    boolean caught = d.rng.chance(30) && d.on(Feature.TRY);
    boolean constant = !caught && d.rng.chance(60);
    String declaration =
        (constant && d.rng.chance(50) ? "final " : "") + type.source() + " " + name + ";\n";
    Tree condition = d.value(caught ? Type.INT : Type.BOOLEAN, d.depth());
    Tree first = arm(name, type, depth);
    boolean completes = d.statements.completes();
    Tree second = arm(name, type, depth);
    completes |= d.statements.completes();
    d.statements.completes(completes);
    if (completes) {
      d.scope.declare(name, type, constant);
    }
    return caught
        ? Tree.statement(
            declaration,
            "try {\nfail(",
            condition,
            ");\n",
            first,
            "} catch (RuntimeException " + d.scope.unique("e") + ") {\n",
            second,
            "}\n")
        : Tree.statement(
            declaration, "if (", condition, ") {\n", first, "} else {\n", second, "}\n");
  }

  private Tree arm(String name, Type type, int depth) {
    d.scope.push(Border.NONE);
    Tree statements = d.statements.some(depth);
    Tree assignment = d.statements.completes()
        ? Tree.text(name + " = ", d.value(type, d.depth()), ";\n")
        : Tree.NOTHING;
    d.scope.pop();
    return Tree.text(statements, assignment);
  }

  /** A local class, record, enum or interface, and a local that uses it. */
  Tree localType() {
    String type = d.scope.unique("L");
    String object = d.scope.unique("o");
    Tree statement = switch (d.rng.below(4)) {
      case 0 -> record(type, object);
      case 1 -> enumeration(type, object);
      case 2 -> functional(type, object);
      default -> localClass(type, object);
    };
    d.statements.completes(true);
    return statement;
  }

  private Tree localClass(String type, String object) {
    String x = d.scope.unique("x");
    Tree field = d.inside(Border.CLASS, () -> d.value(Type.INT, 2));
    Tree result = d.inside(Border.CLASS, () -> {
      d.scope.add(new Variable("this.f", Type.INT, Kind.THIS_FIELD));
      d.scope.declare(x, Type.INT, false);
      return d.value(Type.INT, 2);
    });
    Tree argument = d.value(Type.INT, 2);
    d.scope.add(new Variable(object + ".f", Type.INT, Kind.FIELD));
    d.scope.add(new Variable(object + ".m(" + d.rng.below(5) + ")", Type.INT, Kind.CONSTANT));
    return Tree.statement(
        "class " + type + " {\nint f = ",
        field,
        ";\nint m(int " + x + ") {\nreturn ",
        result,
        ";\n}\n}\n" + type + " " + object + " = new " + type + "();\n" + object + ".f = ",
        argument,
        ";\n");
  }

  private Tree record(String type, String object) {
    Tree a = d.value(Type.INT, 2);
    Tree b = d.value(Type.STRING, 2);
    d.scope.add(new Variable(object + ".a()", Type.INT, Kind.CONSTANT));
    d.scope.add(new Variable(object + ".b", Type.STRING, Kind.CONSTANT));
    d.scope.add(new Variable(object + ".twice()", Type.INT, Kind.CONSTANT));
    return Tree.statement(
        "record " + type
            + "(int a, String b) {\nint twice() {\nreturn log(\"twice\", 2 * a);\n}\n}\n"
            + (d.on(Feature.VAR, 40) ? "var" : "final " + type) + " " + object + " = new " + type
            + "(",
        a,
        ", ",
        b,
        ");\n");
  }

  private Tree enumeration(String type, String object) {
    Tree index = d.expressions.index(2, 2);
    d.scope.add(new Variable(object + ".ordinal()", Type.INT, Kind.CONSTANT));
    d.scope.add(new Variable("(" + object + " == " + type + ".A)", Type.BOOLEAN, Kind.CONSTANT));
    return Tree.statement(
        "enum " + type + " {\nA, B\n}\n" + type + " " + object + " = " + type + ".values()[",
        index,
        "];\n");
  }

  private Tree functional(String type, String object) {
    String x = d.scope.unique("x");
    Tree body = d.inside(Border.LAMBDA, () -> {
      d.scope.declare(x, Type.INT, false);
      return d.value(Type.INT, 2);
    });
    d.scope.add(new Variable(object + ".f(" + d.rng.below(5) + ")", Type.INT, Kind.CONSTANT));
    return Tree.statement(
        "interface " + type + " {\nint f(int x);\n}\n" + type + " " + object + " = " + x + " -> ",
        body,
        ";\n");
  }
}
