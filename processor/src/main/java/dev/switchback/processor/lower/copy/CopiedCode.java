package dev.switchback.processor.lower.copy;

import com.sun.source.tree.*;
import com.sun.source.util.TreeScanner;
import dev.switchback.processor.lower.syntax.Cases;
import dev.switchback.processor.lower.syntax.Loops;
import dev.switchback.processor.model.Exit;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import javax.lang.model.element.Name;

/**
 * Walks code that is copied, and knows of each place whether it is evaluated for certain, whether what it uses from outside
 * must be final, and which jumps from there lead out of what is copied.
 */
abstract class CopiedCode extends TreeScanner<Void, Void> {
  private final NativeJumps jumps;
  private final Deque<Tree> targets = new ArrayDeque<>();
  private final Set<Name> labels = new HashSet<>();
  private final Set<Tree> inBlock = Collections.newSetFromMap(new IdentityHashMap<>());
  private int switchExpressions;

  /** How many lambdas and class bodies are around. */
  int inner;

  /** How many parts that may not be evaluated are around. */
  int conditional;

  /** How many guards of cases are around. */
  int guards;

  CopiedCode(NativeJumps jumps) {
    this.jumps = jumps;
  }

  /** Whether a statement stands in a block, where one may become several. */
  final boolean isInBlock(Tree statement) {
    return inBlock.contains(statement);
  }

  // Jumps

  @Override
  public Void visitYield(YieldTree node, Void unused) {
    if (inner > 0 || switchExpressions > 0) {
      return super.visitYield(node, unused);
    }
    escape(node, jumps.exit(node));
    return null;
  }

  @Override
  public Void visitReturn(ReturnTree node, Void unused) {
    if (inner > 0) {
      return super.visitReturn(node, unused);
    }
    escape(node, jumps.exit(node));
    return null;
  }

  @Override
  public Void visitBreak(BreakTree node, Void unused) {
    boolean leaves =
        node.getLabel() == null ? targets.isEmpty() : !labels.contains(node.getLabel());
    if (inner == 0 && leaves) {
      escape(node, jumps.exit(node));
    }
    return null;
  }

  @Override
  public Void visitContinue(ContinueTree node, Void unused) {
    boolean leaves = node.getLabel() == null
        ? targets.stream().noneMatch(Loops::isLoop)
        : !labels.contains(node.getLabel());
    if (inner == 0 && leaves) {
      escape(node, jumps.exit(node));
    }
    return null;
  }

  private void escape(Tree jump, Exit exit) {
    escape(jump, exit, !isInBlock(jump));
  }

  /**
   * Receives a jump that leads out of what is scanned.
   *
   * @param alone whether it stands where Java wants one statement
   */
  abstract void escape(Tree jump, Exit exit, boolean alone);

  // What may not run

  final void conditionally(Runnable inside) {
    conditional++;
    inside.run();
    conditional--;
  }

  @Override
  public Void visitBinary(BinaryTree node, Void unused) {
    scan(node.getLeftOperand(), null);
    boolean lazy =
        node.getKind() == Tree.Kind.CONDITIONAL_AND || node.getKind() == Tree.Kind.CONDITIONAL_OR;
    if (lazy) {
      conditionally(() -> scan(node.getRightOperand(), null));
    } else {
      scan(node.getRightOperand(), null);
    }
    return null;
  }

  @Override
  public Void visitConditionalExpression(ConditionalExpressionTree node, Void unused) {
    scan(node.getCondition(), null);
    conditionally(() -> {
      scan(node.getTrueExpression(), null);
      scan(node.getFalseExpression(), null);
    });
    return null;
  }

  @Override
  public Void visitIf(IfTree node, Void unused) {
    scan(node.getCondition(), null);
    conditionally(() -> {
      scan(node.getThenStatement(), null);
      scan(node.getElseStatement(), null);
    });
    return null;
  }

  @Override
  public Void visitSwitchExpression(SwitchExpressionTree node, Void unused) {
    scan(node.getExpression(), null);
    switchExpressions++;
    conditionally(() -> scan(node.getCases(), null));
    switchExpressions--;
    return null;
  }

  @Override
  public Void visitCase(CaseTree node, Void unused) {
    scan(Cases.labels(node), null);
    guard(Cases.guard(node));
    return node.getStatements() == null
        ? scan(node.getBody(), null)
        : scan(node.getStatements(), null);
  }

  /** What a guard uses from outside must be final (JLS 14.11.1), as what a lambda captures must be. */
  final void guard(Tree guard) {
    guards++;
    scan(guard, null);
    guards--;
  }

  @Override
  public Void visitTry(TryTree node, Void unused) {
    conditionally(() -> super.visitTry(node, null));
    return null;
  }

  @Override
  public Void visitBlock(BlockTree node, Void unused) {
    inBlock.addAll(node.getStatements());
    return super.visitBlock(node, unused);
  }

  @Override
  public Void visitLambdaExpression(LambdaExpressionTree node, Void unused) {
    inner++;
    scan(node.getParameters(), null);
    scan(node.getBody(), null);
    inner--;
    return null;
  }

  @Override
  public Void visitClass(ClassTree node, Void unused) {
    inner++;
    super.visitClass(node, unused);
    inner--;
    return null;
  }

  private Void within(Tree target, Runnable inside) {
    targets.push(target);
    inside.run();
    targets.pop();
    return null;
  }

  @Override
  public Void visitWhileLoop(WhileLoopTree node, Void unused) {
    scan(node.getCondition(), null);
    return within(node, () -> conditionally(() -> scan(node.getStatement(), null)));
  }

  @Override
  public Void visitDoWhileLoop(DoWhileLoopTree node, Void unused) {
    return within(node, () -> conditionally(() -> super.visitDoWhileLoop(node, null)));
  }

  @Override
  public Void visitForLoop(ForLoopTree node, Void unused) {
    scan(node.getInitializer(), null);
    scan(node.getCondition(), null);
    return within(
        node,
        () -> conditionally(() -> {
          scan(node.getUpdate(), null);
          scan(node.getStatement(), null);
        }));
  }

  @Override
  public Void visitEnhancedForLoop(EnhancedForLoopTree node, Void unused) {
    scan(node.getExpression(), null);
    return within(
        node,
        () -> conditionally(() -> {
          scan(node.getVariable(), null);
          scan(node.getStatement(), null);
        }));
  }

  @Override
  public Void visitSwitch(SwitchTree node, Void unused) {
    scan(node.getExpression(), null);
    return within(node, () -> conditionally(() -> scan(node.getCases(), null)));
  }

  @Override
  public Void visitLabeledStatement(LabeledStatementTree node, Void unused) {
    labels.add(node.getLabel());
    return super.visitLabeledStatement(node, unused);
  }
}
