package dev.switchback.processor.lower;

import com.sun.source.tree.*;
import com.sun.source.util.TreeScanner;
import dev.switchback.processor.model.Exit;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import javax.lang.model.element.Name;

/** Scans code that stays as it is, and knows what in it may not run, and which jumps lead out of it. */
abstract class FlowScanner extends TreeScanner<Void, Void> {
  private final NativeJumps jumps;
  private final Deque<Tree> targets = new ArrayDeque<>();
  private final Set<Name> labels = new HashSet<>();
  private final Set<Tree> inBlock = Collections.newSetFromMap(new IdentityHashMap<>());

  /** How many lambdas and class bodies are around. */
  int inner;

  /** How many constructs are around that may not run what they contain. */
  int conditional;

  FlowScanner(NativeJumps jumps) {
    this.jumps = jumps;
  }

  // What may not run

  private void conditionally(Runnable inside) {
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
    conditionally(() -> scan(node.getCases(), null));
    return null;
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

  // Jumps

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
    escape(jump, exit, !inBlock.contains(jump));
  }

  /**
   * Receives a jump that leads out of what is scanned.
   *
   * @param alone whether it stands where Java wants one statement
   */
  abstract void escape(Tree jump, Exit exit, boolean alone);

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
