package dev.switchback.tests.random;

import dev.switchback.tests.random.Scope.Border;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes random statements: chooses the kind, and keeps account of which of them can complete normally (JLS 14.22),
 * since what follows one that can't would be an error.
 */
final class Statements {
  private final Draft d;
  private final Simple simple;
  private final Loops loops;
  private final Switches switches;
  private final Tries tries;
  private final Declarations declarations;
  private boolean completes = true;

  Statements(Draft draft) {
    d = draft;
    simple = new Simple(draft);
    loops = new Loops(draft);
    switches = new Switches(draft);
    tries = new Tries(draft);
    declarations = new Declarations(draft);
  }

  /** Whether what was written last can complete normally. */
  boolean completes() {
    return completes;
  }

  /** Says whether a statement that was just written can complete normally, though its parts tell otherwise. */
  void completes(boolean value) {
    completes = value;
  }

  Simple simple() {
    return simple;
  }

  /** Some statements in the innermost scope. */
  Tree some(int depth) {
    List<Tree> written = new ArrayList<>();
    completes = true;
    for (int i = 1 + d.rng.below(3); i > 0 && completes; i--) {
      written.add(statement(depth));
    }
    if (completes && d.on(Feature.JUMPS, 12)) {
      Tree jump = simple.jump(d.depth() - 1);
      completes = false;
      written.add(jump);
    }
    return Tree.block(written);
  }

  /** Some statements in a scope of their own, without the braces. */
  Tree block(int depth) {
    d.scope.push(Border.NONE);
    Tree block = some(depth);
    d.scope.pop();
    return block;
  }

  /** One or two statements that complete normally, for lambdas and the like. */
  Tree plain(int depth) {
    List<Tree> written = new ArrayList<>();
    for (int i = d.rng.below(3); i > 0; i--) {
      written.add(d.rng.chance(30) ? declarations.local(depth) : simple.make(depth));
    }
    completes = true;
    return Tree.block(written);
  }

  /** The locals that a template begins with. */
  Tree first() {
    List<Tree> written = new ArrayList<>();
    for (int i = 2 + d.rng.below(4); i > 0; i--) {
      written.add(declarations.local(1));
    }
    return Tree.block(written);
  }

  private Tree statement(int depth) {
    d.budget--;
    completes = true;
    if (depth <= 0 || d.budget <= 0) {
      return shallow();
    }
    return switch (d.rng.below(22)) {
      case 0, 1 -> choice(depth - 1);
      case 2 -> d.on(Feature.PATTERNS) ? patternChoice(depth - 1) : choice(depth - 1);
      case 3, 4, 5 -> d.on(Feature.LOOPS) ? loops.make(depth - 1) : shallow();
      case 6 -> d.on(Feature.FOREACH) ? loops.forEach(depth - 1) : shallow();
      case 7 -> d.on(Feature.LABELS) ? labelled(depth - 1) : shallow();
      case 8, 9 -> d.on(Feature.SWITCHES) ? switches.make(depth - 1) : shallow();
      case 10, 11, 12, 13 -> mayTry() ? tries.make(depth - 1) : shallow();
      case 14 -> d.on(Feature.DEFERRED_ASSIGNMENT) ? declarations.deferred(depth - 1) : shallow();
      case 15 -> confined(depth - 1);
      case 16 -> d.on(Feature.LOCAL_CLASSES) ? declarations.localType() : shallow();
      default -> shallow();
    };
  }

  private boolean mayTry() {
    return d.on(Feature.TRY) && (d.yields == null || d.on(Feature.TRIES_IN_SWITCH_EXPRESSIONS));
  }

  /** A statement without statements inside. */
  private Tree shallow() {
    int n = d.rng.below(20);
    if (n < 5) {
      return declarations.local(d.depth());
    } else if (n < 7 && d.on(Feature.JUMPS)) {
      return guardedJump();
    } else if (n == 7) {
      return d.on(Feature.ASSERTS) ? simple.assertion(d.depth()) : Tree.statement(";\n");
    } else if (n < 13 && d.suspends) {
      return d.expressions.suspensions().statement(d.depth());
    }
    return simple.make(d.depth());
  }

  private Tree guardedJump() {
    Tree condition = d.value(Type.BOOLEAN, d.depth() - 1);
    Tree jump = simple.jump(d.depth() - 1);
    completes = true;
    return d.rng.chance(50)
        ? Tree.statement("if (", condition, ") ", jump)
        : Tree.statement("if (", condition, ") {\n", jump, "}\n");
  }

  private Tree choice(int depth) {
    Tree condition = d.value(Type.BOOLEAN, d.depth());
    if (d.rng.chance(15)) {
      Tree only = simple.make(d.depth());
      completes = true;
      return Tree.statement("if (", condition, ") ", only);
    }
    Tree then = block(depth);
    boolean first = completes;
    completes = true;
    if (d.rng.chance(55)) {
      return Tree.statement("if (", condition, ") {\n", then, "}\n");
    }
    Tree otherwise = block(depth);
    completes |= first;
    return Tree.statement(
        "if (", condition, ") {\n", then, "}", Tree.clause(" else {\n", otherwise, "}"), "\n");
  }

  /** A match whose variables are in scope in its first arm, or after it because its arm leaves. */
  private Tree patternChoice(int depth) {
    Tree object = d.operand(Type.OBJECT, d.depth());
    Booleans patterns = new Booleans(d);
    if (d.rng.chance(50)) {
      d.scope.push(Border.NONE);
      String pattern = patterns.pattern(false);
      Tree then = block(depth);
      d.scope.pop();
      completes = true;
      return Tree.statement("if (", object, " instanceof " + pattern + ") {\n", then, "}\n");
    }
    Tree leaving = d.rng.chance(50) ? simple.make(d.depth() - 1) : Tree.NOTHING;
    Tree jump = simple.jump(d.depth() - 1);
    completes = true;
    return Tree.statement(
        "if (!(", object, " instanceof " + patterns.pattern(true) + ")) {\n", leaving, jump, "}\n");
  }

  private Tree labelled(int depth) {
    String label = d.scope.unique("l");
    Targets.Target target = d.targets.enter(label, false, true);
    Tree body = block(depth);
    d.targets.leave(target);
    completes |= target.left;
    return Tree.statement(label + ": {\n", body, "}\n");
  }

  /** Statements where no suspension point may stand, and classes that nothing outside sees. */
  private Tree confined(int depth) {
    boolean suspended = d.suspends;
    try {
      if (d.yields == null && d.on(Feature.SYNCHRONIZED, 50)) {
        // Not in a switch expression: with an operand in front of it, JDK 17 makes code of it that
        // is rejected.
        d.suspends = false;
        String lock = d.rng.pick("World.class", d.self.owner() + ".class", "new Object()");
        return Tree.statement("synchronized (" + lock + ") {\n", block(depth), "}\n");
      } else if (d.on(Feature.CONFINED_CLASSES)) {
        d.suspends = false;
        d.scope.push(Border.NONE);
        Tree type = declarations.localType();
        Tree rest = some(Math.min(depth, 1));
        d.scope.pop();
        return Tree.statement("{\n", type, rest, "}\n");
      }
    } finally {
      d.suspends = suspended;
    }
    return Tree.statement("{\n", block(depth), "}\n");
  }
}
