package dev.switchback.processor.lower.names;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import dev.switchback.processor.lower.syntax.Cases;
import dev.switchback.processor.lower.syntax.Parentheses;
import dev.switchback.processor.lower.syntax.PathScanner;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds statements that give a local its only value, late, where a lambda, a class or a guard sees it. What these see of a
 * machine's variable is a final copy, made just before the statement they stand in: the value must be there by then, so that
 * the statements around the assignment can't stay as they are.
 */
final class LateValues extends PathScanner {
  private final Bindings bindings;
  private final Map<Local, List<List<Tree>>> assignments = new IdentityHashMap<>();
  private final Set<Local> captured = new HashSet<>();

  private LateValues(Bindings bindings) {
    this.bindings = bindings;
  }

  /**
   * The statements between each such assignment and the block that declares its local.
   *
   * @param all whether those of locals are wanted too that no lambda, class or guard sees
   */
  static Set<Tree> around(Tree body, Bindings bindings, boolean all) {
    LateValues values = new LateValues(bindings);
    values.scan(body, null);
    Set<Tree> found = Collections.newSetFromMap(new IdentityHashMap<>());
    values.assignments.forEach((local, paths) -> {
      if (all || values.captured.contains(local)) {
        paths.forEach(found::addAll);
      }
    });
    return found;
  }

  @Override
  public Void visitIdentifier(IdentifierTree node, Void unused) {
    if (bindings.of(node).orElse(null) instanceof Binding.ToLocal use
        && (use.captured() || inGuard())) {
      captured.add(use.local());
    }
    return null;
  }

  private boolean inGuard() {
    Tree inner = null;
    for (Tree each : path()) {
      if (each instanceof CaseTree node && inner != null && inner == Cases.guard(node)) {
        return true;
      }
      inner = each;
    }
    return false;
  }

  @Override
  public Void visitAssignment(AssignmentTree node, Void unused) {
    bindings
        .localOf(Parentheses.strip(node.getVariable()))
        .filter(local -> local.kind() == Local.Kind.DECLARED)
        .filter(local -> local.tree().getInitializer() == null)
        .ifPresent(this::assigned);
    return super.visitAssignment(node, unused);
  }

  private void assigned(Local local) {
    List<Tree> around = new ArrayList<>();
    for (Tree each : path()) {
      boolean declares =
          each instanceof BlockTree block && block.getStatements().contains(local.tree())
              || each instanceof CaseTree group
                  && group.getStatements() != null
                  && group.getStatements().contains(local.tree());
      if (declares) {
        break;
      }
      if (each instanceof SynchronizedTree) {
        return;
      }
      if (each instanceof SwitchExpressionTree) {
        around.clear();
      } else if (each instanceof StatementTree || each instanceof CaseTree) {
        around.add(each);
      }
    }
    assignments.computeIfAbsent(local, key -> new ArrayList<>()).add(around);
  }
}
