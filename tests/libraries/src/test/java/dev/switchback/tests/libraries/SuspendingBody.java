package dev.switchback.tests.libraries;

import com.sun.source.tree.*;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.util.Random;

/** Puts suspension points into a method's body: before statements, and around operands. */
final class SuspendingBody extends TreeScanner<Void, Void> {
  /** How many of a hundred statements, and of a hundred operands, are to suspend. */
  record Density(int statements, int operands) {}

  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final Operands operands;
  private final Random random;
  private final Density density;
  private final Insertions into = new Insertions();
  private int points;

  SuspendingBody(
      CompilationUnitTree unit,
      SourcePositions positions,
      Operands operands,
      Random random,
      Density density) {
    this.unit = unit;
    this.positions = positions;
    this.operands = operands;
    this.random = random;
    this.density = density;
  }

  /** The text of a body with its suspension points. */
  String of(BlockTree body, String source) {
    scan(body, null);
    return into.apply(source, start(body), end(body));
  }

  private int start(Tree tree) {
    return (int) positions.getStartPosition(unit, tree);
  }

  private int end(Tree tree) {
    return (int) positions.getEndPosition(unit, tree);
  }

  private void statement(StatementTree tree) {
    if (random.nextInt(100) < density.statements()) {
      into.put(start(tree), "$out.yield_(" + points++ + "); ");
    }
  }

  private void operand(ExpressionTree tree) {
    if (tree != null && random.nextInt(100) < density.operands() && operands.maySuspend(tree)) {
      into.around(start(tree), end(tree), Suspending.class.getName() + ".at($out, ", ")");
    }
  }

  private void operands(Iterable<? extends ExpressionTree> trees) {
    trees.forEach(this::operand);
  }

  private void inParentheses(ExpressionTree tree) {
    operand(tree instanceof ParenthesizedTree inside ? inside.getExpression() : tree);
  }

  // Where nothing may suspend

  @Override
  public Void visitLambdaExpression(LambdaExpressionTree node, Void unused) {
    return null;
  }

  @Override
  public Void visitClass(ClassTree node, Void unused) {
    return null;
  }

  @Override
  public Void visitAnnotation(AnnotationTree node, Void unused) {
    return null;
  }

  @Override
  public Void visitSynchronized(SynchronizedTree node, Void unused) {
    inParentheses(node.getExpression());
    return null;
  }

  // Statements

  @Override
  public Void visitBlock(BlockTree node, Void unused) {
    node.getStatements().forEach(this::statement);
    return super.visitBlock(node, null);
  }

  @Override
  public Void visitCase(CaseTree node, Void unused) {
    if (node.getStatements() != null) {
      node.getStatements().forEach(this::statement);
      return scan(node.getStatements(), null);
    }
    return scan(node.getBody(), null); // labels are constants or patterns
  }

  @Override
  public Void visitVariable(VariableTree node, Void unused) {
    operand(node.getInitializer());
    return scan(node.getInitializer(), null);
  }

  @Override
  public Void visitReturn(ReturnTree node, Void unused) {
    operand(node.getExpression());
    return super.visitReturn(node, null);
  }

  @Override
  public Void visitThrow(ThrowTree node, Void unused) {
    operand(node.getExpression());
    return super.visitThrow(node, null);
  }

  @Override
  public Void visitYield(YieldTree node, Void unused) {
    operand(node.getValue());
    return super.visitYield(node, null);
  }

  @Override
  public Void visitIf(IfTree node, Void unused) {
    inParentheses(node.getCondition());
    return super.visitIf(node, null);
  }

  @Override
  public Void visitEnhancedForLoop(EnhancedForLoopTree node, Void unused) {
    operand(node.getExpression());
    scan(node.getExpression(), null);
    return scan(node.getStatement(), null);
  }

  @Override
  public Void visitSwitch(SwitchTree node, Void unused) {
    inParentheses(node.getExpression());
    return super.visitSwitch(node, null);
  }

  @Override
  public Void visitSwitchExpression(SwitchExpressionTree node, Void unused) {
    inParentheses(node.getExpression());
    return super.visitSwitchExpression(node, null);
  }

  // Expressions

  @Override
  public Void visitMethodInvocation(MethodInvocationTree node, Void unused) {
    if (node.getMethodSelect() instanceof MemberSelectTree select) {
      operand(select.getExpression());
      scan(select.getExpression(), null);
    }
    operands(node.getArguments());
    return scan(node.getArguments(), null);
  }

  @Override
  public Void visitNewClass(NewClassTree node, Void unused) {
    operands(node.getArguments());
    return scan(node.getArguments(), null);
  }

  @Override
  public Void visitNewArray(NewArrayTree node, Void unused) {
    operands(node.getDimensions());
    scan(node.getDimensions(), null);
    if (node.getInitializers() != null) {
      operands(node.getInitializers());
    }
    return scan(node.getInitializers(), null);
  }

  @Override
  public Void visitArrayAccess(ArrayAccessTree node, Void unused) {
    operand(node.getExpression());
    operand(node.getIndex());
    return super.visitArrayAccess(node, null);
  }

  @Override
  public Void visitUnary(UnaryTree node, Void unused) {
    return switch (node.getKind()) {
      case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT ->
        target(node.getExpression());
      default -> {
        operand(node.getExpression());
        yield super.visitUnary(node, null);
      }
    };
  }

  @Override
  public Void visitBinary(BinaryTree node, Void unused) {
    operand(node.getLeftOperand());
    operand(node.getRightOperand());
    return super.visitBinary(node, null);
  }

  @Override
  public Void visitConditionalExpression(ConditionalExpressionTree node, Void unused) {
    operand(node.getTrueExpression());
    operand(node.getFalseExpression());
    return super.visitConditionalExpression(node, null);
  }

  @Override
  public Void visitTypeCast(TypeCastTree node, Void unused) {
    return scan(node.getExpression(), null);
  }

  @Override
  public Void visitInstanceOf(InstanceOfTree node, Void unused) {
    operand(node.getExpression());
    return scan(node.getExpression(), null);
  }

  @Override
  public Void visitAssignment(AssignmentTree node, Void unused) {
    target(node.getVariable());
    operand(node.getExpression());
    return scan(node.getExpression(), null);
  }

  @Override
  public Void visitCompoundAssignment(CompoundAssignmentTree node, Void unused) {
    target(node.getVariable());
    operand(node.getExpression());
    return scan(node.getExpression(), null);
  }

  /** What is assigned stays what it is, but what is evaluated to find it may suspend. */
  private Void target(ExpressionTree tree) {
    if (tree instanceof ParenthesizedTree inside) {
      return target(inside.getExpression());
    }
    if (tree instanceof ArrayAccessTree access) {
      return visitArrayAccess(access, null);
    }
    // A final field is assigned through `this`, or by its simple name.
    if (tree instanceof MemberSelectTree select
        && !(select.getExpression() instanceof IdentifierTree)) {
      operand(select.getExpression());
      return scan(select.getExpression(), null);
    }
    return null;
  }
}
