package dev.switchback.tests.random;

import dev.switchback.tests.random.Scope.Border;
import dev.switchback.tests.random.Scope.Kind;
import dev.switchback.tests.random.Scope.Variable;
import dev.switchback.tests.random.Targets.Target;

/** Writes loops. Each ends: by a counter that nothing else assigns, or by the fuel. */
final class Loops {
  private final Draft d;

  Loops(Draft draft) {
    d = draft;
  }

  Tree make(int depth) {
    String label = d.on(Feature.LABELS, 40) ? d.scope.unique("l") : "";
    return switch (d.rng.below(6)) {
      case 0 -> d.on(Feature.ENDLESS_LOOPS) ? endless(label, depth) : counted(label, depth);
      case 1 -> whileLoop(label, depth);
      case 2 -> doLoop(label, depth);
      case 3 -> d.on(Feature.PATTERNS) ? untilMatch(label, depth) : counted(label, depth);
      default -> counted(label, depth);
    };
  }

  private static Tree head(String label) {
    return label.isEmpty() ? Tree.NOTHING : Tree.clause(label + ": ");
  }

  private int rounds() {
    return 1 + d.rng.below(3);
  }

  private Tree counted(String label, int depth) {
    d.scope.push(Border.NONE);
    String i = d.scope.reusable();
    d.scope.add(new Variable(i, Type.INT, Kind.COUNTER));
    boolean shared = d.rng.chance(20);
    String second = shared ? d.scope.reusable() : "";
    Tree start = Tree.text("int " + i + " = 0");
    if (shared) {
      start = Tree.text(start, ", " + second + " = ", d.value(Type.INT, 2));
      d.scope.declare(second, Type.INT, false);
    }
    Tree condition = Tree.text(i + " < " + rounds());
    if (d.rng.chance(30)) {
      condition = Tree.text(condition, Tree.clause(" && ", d.operand(Type.BOOLEAN, 2)));
    }
    Tree update = Tree.text(i + "++");
    if (d.rng.chance(25)) {
      update =
          Tree.text(update, Tree.clause(", log(" + d.mark() + ", ", d.exact(Type.INT, 2), ")"));
    }
    Target target = d.targets.enter(label, true, false);
    Tree body = d.statements.block(depth);
    d.targets.leave(target);
    d.scope.pop();
    d.statements.completes(true);
    return Tree.statement(
        head(label), "for (", start, "; ", condition, "; ", update, ") {\n", body, "}\n");
  }

  private Tree whileLoop(String label, int depth) {
    String i = d.scope.reusable();
    d.scope.add(new Variable(i, Type.INT, Kind.COUNTER));
    Tree condition =
        Tree.text("tick() && " + i + "-- > 0", Tree.clause(" && ", d.operand(Type.BOOLEAN, 2)));
    Target target = d.targets.enter(label, true, false);
    Tree body = d.statements.block(depth);
    d.targets.leave(target);
    d.statements.completes(true);
    return Tree.statement(
        Tree.text("int " + i + " = " + rounds() + ";\n"),
        head(label),
        "while (",
        condition,
        ") {\n",
        body,
        "}\n");
  }

  private Tree doLoop(String label, int depth) {
    String i = d.scope.reusable();
    d.scope.add(new Variable(i, Type.INT, Kind.COUNTER));
    Target target = d.targets.enter(label, true, false);
    Tree body = d.statements.block(depth);
    d.targets.leave(target);
    boolean ends = d.statements.completes() || target.continued || target.left;
    // javac takes what follows a switch expression in a condition for reachable, even where the
    // condition is not.
    Tree more = ends ? Tree.clause(" && ", d.operand(Type.BOOLEAN, 2)) : Tree.NOTHING;
    Tree condition = Tree.text(i + "-- > 0", more);
    d.statements.completes(ends);
    return Tree.statement(
        Tree.text("int " + i + " = " + rounds() + ";\n"),
        head(label),
        "do {\n",
        body,
        "} while (",
        condition,
        ");\n");
  }

  private Tree endless(String label, int depth) {
    Target target = d.targets.enter(label, true, false);
    d.scope.push(Border.NONE);
    Tree body = d.statements.some(depth);
    Tree exit = Tree.NOTHING;
    if (d.statements.completes() && d.rng.chance(85)) {
      exit = Tree.statement("if (", d.value(Type.BOOLEAN, 2), ") {\nbreak;\n}\n");
      target.left = true;
    }
    d.scope.pop();
    d.targets.leave(target);
    d.statements.completes(target.left);
    return Tree.statement(
        head(label), d.rng.pick("for (;;)", "while (true)") + " {\ntick();\n", body, exit, "}\n");
  }

  /** A loop after which the variable of its condition's pattern is in scope. */
  private Tree untilMatch(String label, int depth) {
    String i = d.scope.reusable();
    d.scope.add(new Variable(i, Type.INT, Kind.COUNTER));
    Target target = d.targets.enter(label, true, false);
    Tree body = d.statements.block(depth);
    d.targets.leave(target);
    Type type = d.rng.pick(Type.INTEGER, Type.STRING);
    String name = d.scope.unique("m");
    // javac takes the end of a switch in the body for the break of the loop, and then finds the
    // variable both in scope and not.
    String text = body.source();
    boolean bound =
        d.on(Feature.LOOPS_UNTIL_A_MATCH) && !text.contains("break") && !text.contains("switch");
    if (bound && !target.named) {
      d.scope.declare(name, type, d.rng.chance(50));
    }
    d.statements.completes(true);
    return Tree.statement(
        Tree.text("int " + i + " = " + d.rng.below(4) + ";\n"),
        head(label),
        "while (!(thing(" + i + "++) instanceof " + type.source() + (bound ? " " + name : "")
            + ")) {\n",
        body,
        "}\n");
  }

  Tree forEach(int depth) {
    String label = d.on(Feature.LABELS, 30) ? d.scope.unique("l") : "";
    Tree source;
    Type type;
    switch (d.rng.below(4)) {
      case 0 -> {
        type = Type.INTEGER;
        source = d.exact(Type.NUMBERS, 3);
      }
      case 1 -> {
        type = Type.STRING;
        source = d.exact(Type.STRINGS, 3);
      }
      case 2 -> {
        type = Type.OBJECT;
        source = Tree.text("World.<Object>several(", d.exact(type, 2), ", ", d.exact(type, 2), ")");
      }
      default -> {
        type = Type.INT;
        source = d.exact(Type.INTS, 3);
      }
    }
    d.scope.push(Border.NONE);
    boolean constant = d.rng.chance(60);
    String name;
    if (d.on(Feature.UNNAMED, 30)) {
      name = "_";
    } else {
      name = d.scope.reusable();
      d.scope.declare(name, type, constant);
    }
    String declared = d.on(Feature.VAR, 40)
        ? "var"
        : (constant && d.rng.chance(50) ? "final " : "")
            + (type == Type.INTEGER && d.rng.chance(30) ? "Integer" : type.source());
    Target target = d.targets.enter(label, true, false);
    Tree body = d.statements.block(depth);
    d.targets.leave(target);
    d.scope.pop();
    d.statements.completes(true);
    return Tree.statement(
        head(label), "for (" + declared + " " + name + " : ", source, ") {\n", body, "}\n");
  }
}
