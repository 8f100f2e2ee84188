package dev.switchback.processor.lower.types;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.switchback.processor.lower.syntax.Parentheses;
import dev.switchback.processor.lower.syntax.SwitchResults;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * The expressions of a body whose types may come from where they stand: those in assignment and invocation contexts
 * (JLS 15.2). All others stand alone.
 */
public final class PolyPositions extends TreeScanner<Void, Void> {
  private final Set<Tree> marked = Collections.newSetFromMap(new IdentityHashMap<>());

  public PolyPositions(BlockTree body) {
    scan(body, null);
  }

  public boolean contains(ExpressionTree tree) {
    return marked.contains(Parentheses.strip(tree));
  }

  private void mark(Tree tree) {
    if (tree instanceof ParenthesizedTree inner) {
      mark(inner.getExpression());
    } else if (tree != null) {
      marked.add(tree);
    }
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree node, Void unused) {
    node.getArguments().forEach(this::mark);
    return super.visitMethodInvocation(node, unused);
  }

  @Override
  public Void visitNewClass(NewClassTree node, Void unused) {
    node.getArguments().forEach(this::mark);
    return super.visitNewClass(node, unused);
  }

  @Override
  public Void visitNewArray(NewArrayTree node, Void unused) {
    if (node.getInitializers() != null) {
      node.getInitializers().forEach(this::mark);
    }
    return super.visitNewArray(node, unused);
  }

  @Override
  public Void visitVariable(VariableTree node, Void unused) {
    if (!DeclaredTypes.isVar(node.getType())) {
      mark(node.getInitializer());
    }
    return super.visitVariable(node, unused);
  }

  @Override
  public Void visitAssignment(AssignmentTree node, Void unused) {
    mark(node.getExpression());
    return super.visitAssignment(node, unused);
  }

  @Override
  public Void visitReturn(ReturnTree node, Void unused) {
    mark(node.getExpression());
    return super.visitReturn(node, unused);
  }

  @Override
  public Void visitSwitchExpression(SwitchExpressionTree node, Void unused) {
    if (contains(node)) {
      SwitchResults.of(node).forEach(this::mark);
    }
    return super.visitSwitchExpression(node, unused);
  }

  @Override
  public Void visitConditionalExpression(ConditionalExpressionTree node, Void unused) {
    if (contains(node)) {
      mark(node.getTrueExpression());
      mark(node.getFalseExpression());
    }
    return super.visitConditionalExpression(node, unused);
  }
}
