package dev.switchback.processor.lower.syntax;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.SwitchExpressionTree;
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
