package dev.switchback.tests.random;

import dev.switchback.tests.random.Scope.Border;
import dev.switchback.tests.random.Targets.Target;
import java.util.ArrayList;
import java.util.List;

/** Writes switch statements: arrows, groups that fall through, patterns. */
final class Switches {
  private final Draft d;
  private boolean anyCompletes;

  Switches(Draft draft) {
    d = draft;
  }

  Tree make(int depth) {
    boolean outer = anyCompletes;
    anyCompletes = false;
    Target target = null;
    try {
      if (d.on(Feature.PATTERN_SWITCHES, 50)) {
        return patterns(depth);
      }
      Selector selector = Selector.draw(d, d.depth());
      target = d.targets.enter("", false, false);
      return d.rng.chance(50) ? arrows(selector, target, depth) : groups(selector, target, depth);
    } finally {
      if (target != null) {
        d.targets.leave(target);
      }
      anyCompletes = outer;
    }
  }

  private Tree arrows(Selector selector, Target target, int depth) {
    List<Object> parts = new ArrayList<>(List.of("switch (", selector.expression(), ") {\n"));
    for (String label : selector.labels()) {
      parts.add(Tree.clause(arrow("case " + label, depth)));
    }
    boolean total = d.rng.chance(60);
    if (total) {
      parts.add(Tree.clause(arrow("default", depth)));
    }
    parts.add("}\n");
    d.statements.completes(anyCompletes || !total || target.left);
    return Tree.statement(parts);
  }

  private Tree arrow(String label, int depth) {
    boolean completed = anyCompletes;
    Tree body;
    if (d.rng.chance(30)) {
      body = Tree.text(" -> ", d.statements.simple().make(d.depth()));
      completed = true;
    } else {
      body = Tree.text(" -> {\n", d.statements.block(depth), "}\n");
      completed |= d.statements.completes();
    }
    anyCompletes = completed;
    return Tree.text(label, body);
  }

  private Tree groups(Selector selector, Target target, int depth) {
    List<String> labels = new ArrayList<>();
    selector.labels().forEach(label -> labels.add("case " + label));
    boolean total = d.rng.chance(60);
    if (total) {
      labels.add(d.rng.below(labels.size() + 1), "default");
    }
    List<Object> parts = new ArrayList<>(List.of("switch (", selector.expression(), ") {\n"));
    d.scope.push(Border.NONE);
    boolean last = true;
    for (String label : labels) {
      d.scope.push(Border.NONE);
      Tree body = d.statements.some(depth);
      last = d.statements.completes();
      Tree exit = Tree.NOTHING;
      if (last && d.rng.chance(60)) {
        exit = Tree.statement("break;\n");
        target.left = true;
        last = false;
      }
      d.scope.popKeepingNames();
      parts.add(Tree.clause(label + ":\n", body, exit));
    }
    d.scope.pop();
    parts.add("}\n");
    d.statements.completes(last || !total || target.left);
    return Tree.statement(parts);
  }

  private Tree patterns(int depth) {
    boolean suspended = d.suspends;
    d.suspends &= d.on(Feature.SUSPENDING_PATTERN_SWITCHES);
    Tree selector = d.exact(Type.OBJECT, d.depth());
    Target target = d.targets.enter("", false, false);
    List<Object> parts = new ArrayList<>(List.of("switch (", selector, ") {\n"));
    boolean nullCase = d.rng.chance(40);
    if (nullCase && d.rng.chance(50)) {
      parts.add(Tree.clause(arrow("case null", depth)));
      nullCase = false;
    }
    for (Tree label : Selector.patterns(d, 2, () -> arrow("", depth))) {
      parts.add(Tree.clause(label));
    }
    parts.add(arrow(nullCase ? "case null, default" : "default", depth));
    parts.add("}\n");
    d.targets.leave(target);
    d.statements.completes(anyCompletes || target.left);
    d.suspends = suspended;
    return Tree.statement(parts);
  }
}
