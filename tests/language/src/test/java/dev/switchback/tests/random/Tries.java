package dev.switchback.tests.random;

import dev.switchback.tests.random.Scope.Border;
import dev.switchback.tests.random.Scope.Kind;
import dev.switchback.tests.random.Scope.Variable;
import java.util.ArrayList;
import java.util.List;

/** Writes try statements of all kinds. */
final class Tries {
  /** Types of the catch clauses of one try; one that catches a checked exception needs a body that throws it. */
  private static final List<List<String>> CAUGHT = List.of(
      List.of("RuntimeException"),
      List.of("RuntimeException"),
      List.of("IllegalArgumentException", "RuntimeException"),
      List.of("IllegalArgumentException | IllegalStateException"),
      List.of("AssertionError | RuntimeException"),
      List.of("Exception"),
      List.of("Throwable"),
      List.of("ArithmeticException", "Exception"),
      List.of("GeneratorExit"),
      List.of("GeneratorExit | IllegalStateException", "AssertionError"),
      List.of("IOException"),
      List.of("IOException | IllegalArgumentException", "RuntimeException"),
      List.of("NullPointerException | ClassCastException", "IOException"));

  private final Draft d;

  Tries(Draft draft) {
    d = draft;
  }

  Tree make(int depth) {
    boolean resources = d.on(Feature.RESOURCES, 40);
    boolean finishes = d.on(Feature.FINALLY, 45);
    List<String> caught =
        d.rng.chance(65) || !resources && !finishes ? d.rng.pick(CAUGHT) : List.of();
    Targets.Uses before = d.targets.uses();

    d.scope.push(Border.NONE);
    d.scope.push(Border.NONE);
    Tree existing = Tree.NOTHING;
    Tree header = Tree.NOTHING;
    if (resources) {
      if (d.rng.chance(20)) {
        d.scope.pop();
        String name = d.scope.reusable();
        existing = Tree.text("{\nfinal Door " + name + " = ", door(), ";\n");
        d.scope.push(Border.NONE);
        header = Tree.text("(" + name + ") ");
        d.scope.add(new Variable(name + ".n()", Type.INT, Kind.CONSTANT));
      } else {
        header = Tree.text(
            "(", resource(), d.rng.chance(30) ? Tree.clause("; ", resource()) : Tree.NOTHING, ") ");
      }
    }
    Tree risk = caught.toString().contains("IOException")
        ? Tree.text("risky(", d.value(Type.INT, 2), ");\n")
        : Tree.NOTHING;
    Tree body = d.statements.block(depth);
    d.scope.pop();
    boolean completes = d.statements.completes();
    List<Tree> clauses = new ArrayList<>();
    for (String types : caught) {
      clauses.add(catchClause(types, depth));
      completes |= d.statements.completes();
    }
    if (finishes) {
      Targets.Uses after = d.targets.uses();
      d.targets.reset(before);
      clauses.add(finallyClause(depth));
      // A finally that doesn't complete normally swallows the jumps out of its try.
      if (d.statements.completes()) {
        d.targets.add(after);
      }
      completes &= d.statements.completes();
    }
    d.scope.pop();
    d.statements.completes(completes);
    String end = existing == Tree.NOTHING ? "\n" : "\n}\n";
    return Tree.statement(existing, "try ", header, "{\n", risk, body, "}", clauses, end);
  }

  private Tree door() {
    return Tree.text(
        d.rng.pick("new Door(", "new Door(", "Door.maybe("), d.value(Type.INT, 2), ")");
  }

  private Tree resource() {
    boolean unnamed = d.on(Feature.UNNAMED, 30);
    String name = unnamed ? "_" : d.scope.reusable();
    Tree door = door();
    if (unnamed) {
      return Tree.text("Door _ = ", door);
    }
    d.scope.add(new Variable(name + ".n()", Type.INT, Kind.CONSTANT));
    return Tree.text((d.on(Feature.VAR, 40) ? "var " : "Door ") + name + " = ", door);
  }

  private Tree catchClause(String types, int depth) {
    d.scope.push(Border.NONE);
    boolean unnamed = d.on(Feature.UNNAMED, 30);
    String e = unnamed ? "_" : d.scope.reusable();
    Tree seen = unnamed ? Tree.NOTHING : Tree.statement("log(" + d.mark() + ", " + e + ");\n");
    Tree body = d.statements.block(depth);
    boolean completes = d.statements.completes();
    Tree again = Tree.NOTHING;
    // A function may throw no checked exception.
    boolean throwable = !d.scope.inFunction() || !types.contains("IOException");
    if (completes && !unnamed && throwable && d.rng.chance(25)) {
      again = Tree.statement("throw " + e + ";\n");
      completes = false;
    }
    d.scope.pop();
    d.statements.completes(completes);
    return Tree.clause(" catch (" + types + " " + e + ") {\n", seen, body, again, "}");
  }

  private Tree finallyClause(int depth) {
    boolean abrupt = d.on(Feature.ABRUPT_FINALLY);
    boolean returned = d.returns;
    Type yielded = d.yields;
    Tree body;
    if (d.yields != null) {
      // JDK 17 fails on a yield that a finally clause swallows.
      d.scope.push(Border.NONE);
      body = d.statements.plain(depth);
      d.scope.pop();
    } else if (abrupt) {
      body = d.statements.block(depth);
    } else {
      var hidden = d.targets.hide();
      d.returns = false;
      d.yields = null;
      body = d.statements.block(depth);
      d.returns = returned;
      d.yields = yielded;
      d.targets.show(hidden);
    }
    return Tree.clause(" finally {\n", body, "}");
  }
}
