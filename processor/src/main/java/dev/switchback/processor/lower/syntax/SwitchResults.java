package dev.switchback.processor.lower.syntax;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.YieldTree;
import java.util.ArrayList;
import java.util.List;

/** The result expressions of switch expressions (JLS 15.28.1). */
public final class SwitchResults {
  private SwitchResults() {}

  /** The expressions of which one becomes the value of {@code tree}, in source order. */
  public static List<ExpressionTree> of(SwitchExpressionTree tree) {
    List<ExpressionTree> found = new ArrayList<>();
    for (CaseTree each : tree.getCases()) {
      if (each.getBody() instanceof ExpressionTree value) {
        found.add(value);
      } else {
        yields(each, found);
      }
    }
    return found;
  }

  /** Whether {@code tree} is null whichever of its values it has. */
  public static boolean isNull(ExpressionTree tree) {
    ExpressionTree bare = Parentheses.strip(tree);
    if (bare instanceof ConditionalExpressionTree choice) {
      return isNull(choice.getTrueExpression()) && isNull(choice.getFalseExpression());
    }
    return bare instanceof SwitchExpressionTree choice
        ? of(choice).stream().allMatch(SwitchResults::isNull)
        : bare.getKind() == Tree.Kind.NULL_LITERAL;
  }

  /** Whether {@code tree} is a switch expression, or a conditional with one for an arm. */
  public static boolean isSwitch(ExpressionTree tree) {
    ExpressionTree bare = Parentheses.strip(tree);
    return bare instanceof SwitchExpressionTree
        || bare instanceof ConditionalExpressionTree choice
            && (isSwitch(choice.getTrueExpression()) || isSwitch(choice.getFalseExpression()));
  }

  private static void yields(CaseTree node, List<ExpressionTree> into) {
    new FrameScanner() {
      @Override
      public Void visitYield(YieldTree yield, Void unused) {
        into.add(yield.getValue());
        return null;
      }

      @Override
      public Void visitSwitchExpression(SwitchExpressionTree other, Void unused) {
        return null;
      }
    }.scan(node, null);
  }
}
