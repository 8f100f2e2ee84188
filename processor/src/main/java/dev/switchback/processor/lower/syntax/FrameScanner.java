package dev.switchback.processor.lower.syntax;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.util.TreeScanner;

/** A scanner of code that runs in one frame: what lambdas and classes do in theirs is left out. */
public abstract class FrameScanner extends TreeScanner<Void, Void> {
  @Override
  public final Void visitLambdaExpression(LambdaExpressionTree node, Void unused) {
    return null;
  }

  @Override
  public final Void visitClass(ClassTree node, Void unused) {
    return null;
  }
}
