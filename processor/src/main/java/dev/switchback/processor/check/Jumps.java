package dev.switchback.processor.check;

import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.switchback.processor.diagnostics.DiagnosticSink;
import dev.switchback.processor.diagnostics.Message;
import dev.switchback.processor.source.TemplateSource;
import java.util.function.Predicate;
import javax.lang.model.element.Name;

/**
 * The rule that a jump has a target (JLS 14.15, 14.16, 14.21). Compilers have it too, but look at bodies only when all
 * processors are done, and a jump to nowhere can't be lowered.
 */
final class Jumps extends TreePathScanner<Void, Void> {

  private final DiagnosticSink sink;

  private Jumps(DiagnosticSink sink) {
    this.sink = sink;
  }

  /** Reports every jump of a template's body that has no target. */
  static void check(TemplateSource source, DiagnosticSink sink) {
    new Jumps(sink).scan(new TreePath(source.path(), source.method().getBody()), null);
  }

  @Override
  public Void visitBreak(BreakTree jump, Void unused) {
    if (jump.getLabel() != null) {
      checkLabel("break", jump.getLabel());
    } else if (!leadsTo(tree -> isLoop(tree) || tree instanceof SwitchTree)) {
      report("break", "there is no loop and no switch statement that it could leave");
    }
    return null;
  }

  @Override
  public Void visitContinue(ContinueTree jump, Void unused) {
    if (jump.getLabel() != null) {
      checkLabel("continue", jump.getLabel());
    } else if (!leadsTo(Jumps::isLoop)) {
      report("continue", "there is no loop that it could continue");
    }
    return null;
  }

  @Override
  public Void visitYield(YieldTree jump, Void unused) {
    if (!(boundary().getLeaf() instanceof SwitchExpressionTree)) {
      report("yield", "there is no switch expression that it could give a value to");
    }
    return super.visitYield(jump, null);
  }

  private void checkLabel(String jump, Name label) {
    if (!leadsTo(tree ->
        tree instanceof LabeledStatementTree statement && statement.getLabel().equals(label))) {
      report(jump + " " + label, "there is no statement around it with that label");
    }
  }

  /** Whether the jump that is visited is inside a statement of that kind, with nothing between that no jump can leave. */
  private boolean leadsTo(Predicate<Tree> target) {
    TreePath end = boundary();
    for (TreePath path = getCurrentPath(); path != end; path = path.getParentPath()) {
      if (target.test(path.getLeaf())) {
        return true;
      }
    }
    return false;
  }

  /** The innermost thing around the jump that is visited which no jump but a {@code yield} can leave. */
  private TreePath boundary() {
    TreePath path = getCurrentPath();
    while (path.getParentPath() != null && !endsJumps(path.getLeaf())) {
      path = path.getParentPath();
    }
    return path;
  }

  private static boolean endsJumps(Tree tree) {
    return tree instanceof SwitchExpressionTree
        || tree instanceof LambdaExpressionTree
        || tree instanceof ClassTree;
  }

  private static boolean isLoop(Tree tree) {
    return tree instanceof WhileLoopTree
        || tree instanceof DoWhileLoopTree
        || tree instanceof ForLoopTree
        || tree instanceof EnhancedForLoopTree;
  }

  private void report(String jump, String reason) {
    sink.report(Message.JUMP_TARGET, getCurrentPath().getLeaf(), jump, reason);
  }
}
