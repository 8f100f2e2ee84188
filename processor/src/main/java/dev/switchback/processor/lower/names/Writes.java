package dev.switchback.processor.lower.names;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreeScanner;
import dev.switchback.processor.lower.syntax.Parentheses;

/** Looks for assignments of a local. */
public final class Writes extends TreeScanner<Void, Void> {
  private final Local local;
  private final Bindings bindings;
  private boolean found;

  private Writes(Local local, Bindings bindings) {
    this.local = local;
    this.bindings = bindings;
  }

  /** Whether {@code tree} assigns {@code local} anywhere. */
  public static boolean are(Tree tree, Local local, Bindings bindings) {
    Writes writes = new Writes(local, bindings);
    writes.scan(tree, null);
    return writes.found;
  }

  @Override
  public Void visitAssignment(AssignmentTree node, Void unused) {
    check(node.getVariable());
    return super.visitAssignment(node, unused);
  }

  @Override
  public Void visitCompoundAssignment(CompoundAssignmentTree node, Void unused) {
    check(node.getVariable());
    return super.visitCompoundAssignment(node, unused);
  }

  @Override
  public Void visitUnary(UnaryTree node, Void unused) {
    check(node.getExpression());
    return super.visitUnary(node, unused);
  }

  private void check(ExpressionTree target) {
    found |= bindings.localOf(Parentheses.strip(target)).filter(local::equals).isPresent();
  }
}
