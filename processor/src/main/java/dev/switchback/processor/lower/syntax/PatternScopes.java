package dev.switchback.processor.lower.syntax;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;

/** Where pattern bindings are in scope (JLS 6.3.1 and 6.3.2). */
public final class PatternScopes {
  private PatternScopes() {}

  /** The bindings that are matched for certain when {@code condition} is {@code outcome}. */
  public static List<VariableTree> introduced(Tree condition, boolean outcome) {
    List<VariableTree> found = new ArrayList<>();
    collect(condition, outcome, found);
    return found;
  }

  private static void collect(Tree tree, boolean outcome, List<VariableTree> into) {
    if (tree instanceof ParenthesizedTree inner) {
      collect(inner.getExpression(), outcome, into);
    } else if (tree instanceof UnaryTree not && not.getKind() == Tree.Kind.LOGICAL_COMPLEMENT) {
      collect(not.getExpression(), !outcome, into);
    } else if (tree instanceof BinaryTree both
        && both.getKind() == (outcome ? Tree.Kind.CONDITIONAL_AND : Tree.Kind.CONDITIONAL_OR)) {
      collect(both.getLeftOperand(), outcome, into);
      collect(both.getRightOperand(), outcome, into);
    } else if (tree instanceof InstanceOfTree test && outcome && test.getPattern() != null) {
      into.addAll(bindings(test.getPattern()));
    } else if (tree instanceof ConditionalExpressionTree) {
      return; // a conditional introduces nothing (JLS 6.3.1.4)
    }
  }

  /** All bindings of a pattern that have names. */
  public static List<VariableTree> bindings(Tree pattern) {
    List<VariableTree> found = new ArrayList<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitBindingPattern(BindingPatternTree node, Void unused) {
        String name = node.getVariable().getName().toString();
        if (!name.isEmpty() && !name.equals("_")) {
          found.add(node.getVariable());
        }
        return null;
      }
    }.scan(pattern, null);
    return found;
  }

  /** The bindings that the labels and the guard of a case bring into scope for its body. */
  public static List<VariableTree> introducedBy(CaseTree node) {
    List<VariableTree> found = new ArrayList<>();
    Cases.labels(node).stream()
        .filter(label -> Cases.constant(label) == null)
        .forEach(label -> found.addAll(bindings(label)));
    Tree guard = Cases.guard(node);
    if (guard != null) {
      found.addAll(introduced(guard, true));
    }
    return found;
  }

  /** The bindings that a statement brings into scope for the statements after it. */
  public static List<VariableTree> introducedBy(StatementTree statement) {
    if (statement instanceof IfTree test) {
      boolean thenEnds = Completion.canComplete(test.getThenStatement());
      if (test.getElseStatement() == null) {
        return thenEnds ? List.of() : introduced(test.getCondition(), false);
      }
      boolean elseEnds = Completion.canComplete(test.getElseStatement());
      if (thenEnds == elseEnds) {
        return List.of();
      }
      return introduced(test.getCondition(), thenEnds);
    }
    if (statement instanceof WhileLoopTree loop) {
      return afterLoop(loop, loop.getCondition());
    }
    if (statement instanceof DoWhileLoopTree loop) {
      return afterLoop(loop, loop.getCondition());
    }
    if (statement instanceof ForLoopTree loop && loop.getCondition() != null) {
      return afterLoop(loop, loop.getCondition());
    }
    if (statement instanceof LabeledStatementTree labeled) {
      return introducedBy(labeled.getStatement());
    }
    return List.of();
  }

  private static List<VariableTree> afterLoop(StatementTree loop, ExpressionTree condition) {
    return Completion.hasBreak(loop) ? List.of() : introduced(condition, false);
  }
}
