package dev.switchback.processor.lower.syntax;

import com.sun.source.tree.*;
import com.sun.source.util.TreeScanner;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Name;

/** Whether statements can complete normally, by the rules of JLS 14.22. */
public final class Completion {
  private Completion() {}

  /** Whether control can reach the point just after {@code statement}. */
  public static boolean canComplete(StatementTree statement) {
    return switch (statement.getKind()) {
      case RETURN, THROW, BREAK, CONTINUE, YIELD -> false;
      case BLOCK -> canComplete(((BlockTree) statement).getStatements());
      case LABELED_STATEMENT -> {
        LabeledStatementTree labeled = (LabeledStatementTree) statement;
        yield canComplete(labeled.getStatement())
            || hasBreak(labeled.getStatement(), labeled.getLabel());
      }
      case IF -> {
        IfTree test = (IfTree) statement;
        yield test.getElseStatement() == null
            || canComplete(test.getThenStatement())
            || canComplete(test.getElseStatement());
      }
      case WHILE_LOOP -> !isTrue(((WhileLoopTree) statement).getCondition()) || hasBreak(statement);
      case DO_WHILE_LOOP -> {
        DoWhileLoopTree loop = (DoWhileLoopTree) statement;
        yield hasBreak(loop)
            || !isTrue(loop.getCondition())
                && (canComplete(loop.getStatement()) || hasContinue(loop.getStatement()));
      }
      case FOR_LOOP -> {
        ForLoopTree loop = (ForLoopTree) statement;
        yield loop.getCondition() != null && !isTrue(loop.getCondition()) || hasBreak(loop);
      }
      case SYNCHRONIZED -> canComplete(((SynchronizedTree) statement).getBlock());
      case SWITCH -> switchCompletes((SwitchTree) statement);
      case TRY -> tryCompletes((TryTree) statement);
      default -> true;
    };
  }

  /** Whether control can reach the point after the last of {@code statements}. */
  public static boolean canComplete(List<? extends StatementTree> statements) {
    return statements.stream().allMatch(Completion::canComplete);
  }

  /** Whether the compiler may or may not see that a statement never completes: its loops have constant-looking conditions. */
  public static boolean isUncertain(StatementTree statement) {
    boolean[] found = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitWhileLoop(WhileLoopTree node, Void unused) {
        check(node.getCondition());
        return super.visitWhileLoop(node, unused);
      }

      @Override
      public Void visitDoWhileLoop(DoWhileLoopTree node, Void unused) {
        check(node.getCondition());
        return super.visitDoWhileLoop(node, unused);
      }

      @Override
      public Void visitForLoop(ForLoopTree node, Void unused) {
        check(node.getCondition());
        return super.visitForLoop(node, unused);
      }

      @Override
      public Void visitSwitch(SwitchTree node, Void unused) {
        found[0] = true; // whether it is exhaustive is a question of types
        return null;
      }

      private void check(Tree condition) {
        if (condition != null && !isTrue(condition) && looksConstant(condition)) {
          found[0] = true;
        }
      }
    }.scan(statement, null);
    return found[0];
  }

  private static boolean looksConstant(Tree condition) {
    Boolean constant = new TreeScanner<Boolean, Void>() {
      @Override
      public Boolean visitMethodInvocation(MethodInvocationTree node, Void unused) {
        return false;
      }

      @Override
      public Boolean visitUnary(UnaryTree node, Void unused) {
        return switch (node.getKind()) {
          case POSTFIX_INCREMENT, POSTFIX_DECREMENT, PREFIX_INCREMENT, PREFIX_DECREMENT -> false;
          default -> super.visitUnary(node, unused);
        };
      }

      @Override
      public Boolean visitAssignment(AssignmentTree node, Void unused) {
        return false;
      }

      @Override
      public Boolean reduce(Boolean first, Boolean second) {
        return !Objects.equals(first, false) && !Objects.equals(second, false);
      }
    }.scan(condition, null);
    return !Objects.equals(constant, false);
  }

  public static boolean isTrue(Tree condition) {
    if (condition instanceof ParenthesizedTree inner) {
      return isTrue(inner.getExpression());
    }
    return condition instanceof LiteralTree literal && Boolean.TRUE.equals(literal.getValue());
  }

  private static boolean switchCompletes(SwitchTree statement) {
    if (hasBreak(statement)) {
      return true;
    }
    boolean hasDefault = false;
    for (CaseTree each : statement.getCases()) {
      hasDefault |= Cases.isDefault(each);
      if (each.getBody() instanceof StatementTree body) {
        if (canComplete(body)) {
          return true;
        }
      } else if (each.getBody() != null) {
        return true; // an expression
      }
    }
    if (!hasDefault || statement.getCases().isEmpty()) {
      return true;
    }
    CaseTree last = statement.getCases().get(statement.getCases().size() - 1);
    return last.getStatements() != null && canComplete(last.getStatements());
  }

  private static boolean tryCompletes(TryTree statement) {
    if (statement.getFinallyBlock() != null && !canComplete(statement.getFinallyBlock())) {
      return false;
    }
    return canComplete(statement.getBlock())
        || statement.getCatches().stream().anyMatch(each -> canComplete(each.getBlock()));
  }

  /** Whether a {@code break} inside leaves {@code statement} itself. */
  static boolean hasBreak(StatementTree statement) {
    return new Jumps(statement, null).found(true);
  }

  private static boolean hasBreak(StatementTree labeled, Name label) {
    return new Jumps(labeled, label).found(true);
  }

  private static boolean hasContinue(StatementTree body) {
    return new Jumps(body, null).found(false);
  }

  /**
   * Looks for jumps that leave a statement, not those to targets inside it, nor those in lambdas and classes, nor those from which a
   * finally clause turns away.
   */
  private static final class Jumps extends TreeScanner<Void, Void> {
    private final StatementTree root;
    private final Name label;
    private final Deque<Tree> targets = new ArrayDeque<>();
    private final Set<Boolean> kinds = new HashSet<>();

    Jumps(StatementTree root, Name label) {
      this.root = root;
      this.label = label;
    }

    boolean found(boolean breaks) {
      scan(root, null);
      return kinds.contains(breaks);
    }

    @Override
    public Void scan(Tree tree, Void unused) {
      if (tree == null || tree instanceof ClassTree || tree instanceof LambdaExpressionTree) {
        return null;
      }
      if (tree instanceof BreakTree jump) {
        boolean here = jump.getLabel() == null
            ? targets.isEmpty() && label == null
            : jump.getLabel().equals(label);
        if (here) {
          kinds.add(true);
        }
      } else if (tree instanceof ContinueTree jump
          && jump.getLabel() == null
          && targets.isEmpty()) {
        kinds.add(false);
      }
      if (tree instanceof TryTree attempt
          && attempt.getFinallyBlock() != null
          && !canComplete(attempt.getFinallyBlock())) {
        return scan(attempt.getFinallyBlock(), null); // it swallows the jumps of the rest
      }
      boolean inner = tree != root && (Loops.isLoop(tree) || tree instanceof SwitchTree);
      if (inner) {
        targets.push(tree);
      }
      super.scan(tree, null);
      if (inner) {
        targets.pop();
      }
      return null;
    }
  }
}
