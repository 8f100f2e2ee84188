package dev.switchback.processor.lower.syntax;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ParenthesizedTree;

/** Parentheses, which change nothing about what they enclose (JLS 15.8.5). */
public final class Parentheses {
  private Parentheses() {}

  /** The expression inside all parentheses around {@code tree}. */
  public static ExpressionTree strip(ExpressionTree tree) {
    ExpressionTree bare = tree;
    while (bare instanceof ParenthesizedTree inner) {
      bare = inner.getExpression();
    }
    return bare;
  }
}
