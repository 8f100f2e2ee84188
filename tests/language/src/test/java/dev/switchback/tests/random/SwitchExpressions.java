package dev.switchback.tests.random;

import java.util.ArrayList;
import java.util.List;

/** Writes switch expressions: arrows, blocks with yield, and groups that fall through. */
final class SwitchExpressions {
  private final Draft d;

  SwitchExpressions(Draft draft) {
    d = draft;
  }

  Tree make(Type type, int depth) {
    boolean suspended = d.suspends;
    boolean returned = d.returns;
    Type yielded = d.yields;
    boolean completed = d.statements.completes();
    var hidden = d.targets.hide();
    d.suspends &= d.on(Feature.SUSPENDING_SWITCH_EXPRESSIONS);
    d.returns = false;
    d.yields = type;
    try {
      return d.on(Feature.PATTERN_SWITCHES, 40) ? patterns(type, depth) : constants(type, depth);
    } finally {
      d.suspends = suspended;
      d.returns = returned;
      d.yields = yielded;
      d.targets.show(hidden);
      d.statements.completes(completed);
    }
  }

  private Tree constants(Type type, int depth) {
    Selector selector = Selector.draw(d, depth);
    boolean arrows = d.rng.chance(60);
    boolean exhaustive = selector.labels().size() == 3 && d.rng.chance(50);
    List<Object> parts = new ArrayList<>(List.of("switch (", selector.expression(), ") {\n"));
    for (int i = 0; i < selector.labels().size(); i++) {
      String label = "case " + selector.labels().get(i);
      boolean last = i == 2 && exhaustive;
      parts.add(arrows ? arrow(label, type, depth, last) : group(label, type, depth, last));
    }
    if (!exhaustive) {
      parts.add(arrows ? arrow("default", type, depth, true) : group("default", type, depth, true));
    }
    parts.add("}");
    return Tree.expression(type, parts);
  }

  private Tree patterns(Type type, int depth) {
    boolean suspended = d.suspends;
    d.suspends &= d.on(Feature.SUSPENDING_PATTERN_SWITCHES);
    List<Object> parts = new ArrayList<>(List.of("switch (", d.exact(Type.OBJECT, depth), ") {\n"));
    for (Tree label : Selector.patterns(d, depth, () -> arrow("", type, depth, false))) {
      parts.add(label);
    }
    parts.add(arrow(d.rng.pick("default", "case null, default"), type, depth, true));
    parts.add("}");
    d.suspends = suspended;
    return Tree.expression(type, parts);
  }

  /** An arm; the last one has a result for sure, as one of them must. */
  private Tree arrow(String label, Type type, int depth, boolean last) {
    int n = d.rng.below(10);
    if (n == 0 && d.on(Feature.FAILURES) && !last) {
      return Tree.text(label + " -> throw new IllegalStateException(", d.mark(), ");\n");
    } else if (n < 4) {
      return Tree.text(label + " -> {\n", yielding(type, depth, last), "}\n");
    }
    return Tree.text(label + " -> ", d.exact(type, depth), ";\n");
  }

  private Tree group(String label, Type type, int depth, boolean last) {
    d.scope.push(Scope.Border.NONE);
    Tree statements =
        last || d.rng.chance(60) ? yielding(type, depth, last) : d.statements.plain(depth);
    d.scope.pop();
    return Tree.text(label + ":\n{\n", statements, "}\n");
  }

  /** Statements that end with a yield. */
  private Tree yielding(Type type, int depth, boolean last) {
    d.scope.push(Scope.Border.NONE);
    Tree statements = last ? d.statements.plain(depth) : d.statements.some(depth);
    Tree end = d.statements.completes() ? d.statements.simple().yield_(type, depth) : Tree.NOTHING;
    d.scope.pop();
    return Tree.text(statements, end);
  }
}
