package dev.switchback.processor.lower.names;

import com.sun.source.tree.*;
import dev.switchback.processor.lower.syntax.Cases;
import dev.switchback.processor.lower.syntax.FrameScanner;
import dev.switchback.processor.lower.syntax.PatternScopes;
import java.util.List;

/**
 * Decides which locals become variables of the machine, and which local classes classes of it: those that are declared outside
 * the statements that stay native.
 */
public final class Hoisting {
  private final Bindings bindings;
  private final SuspensionPoints suspensions;

  private Hoisting(Bindings bindings, SuspensionPoints suspensions) {
    this.bindings = bindings;
    this.suspensions = suspensions;
  }

  public static void mark(BlockTree body, Bindings bindings, SuspensionPoints suspensions) {
    new Hoisting(bindings, suspensions).statements(body.getStatements());
  }

  private void statements(List<? extends StatementTree> statements) {
    statements.forEach(this::statement);
  }

  private void statement(StatementTree statement) {
    if (statement == null) {
      return;
    }
    if (statement instanceof VariableTree local) {
      hoist(local);
      patterns(local.getInitializer());
    } else if (statement instanceof ClassTree type) {
      bindings.ownClass(type).hoist();
    } else if (!suspensions.in(statement)) {
      PatternScopes.introducedBy(statement).forEach(this::hoist);
    } else {
      flattened(statement);
    }
  }

  private void flattened(StatementTree statement) {
    if (statement instanceof BlockTree block) {
      statements(block.getStatements());
    } else if (statement instanceof LabeledStatementTree labelled) {
      statement(labelled.getStatement());
    } else if (statement instanceof IfTree test) {
      patterns(test.getCondition());
      statement(test.getThenStatement());
      statement(test.getElseStatement());
    } else if (statement instanceof WhileLoopTree loop) {
      patterns(loop.getCondition());
      statement(loop.getStatement());
    } else if (statement instanceof DoWhileLoopTree loop) {
      patterns(loop.getCondition());
      statement(loop.getStatement());
    } else if (statement instanceof ForLoopTree loop) {
      statements(loop.getInitializer());
      patterns(loop.getCondition());
      loop.getUpdate().forEach(this::patterns);
      statement(loop.getStatement());
    } else if (statement instanceof EnhancedForLoopTree loop) {
      hoist(loop.getVariable());
      patterns(loop.getExpression());
      statement(loop.getStatement());
    } else if (statement instanceof TryTree tried) {
      for (Tree resource : tried.getResources()) {
        if (resource instanceof VariableTree local) {
          hoist(local);
          patterns(local.getInitializer());
        } else {
          patterns(resource);
        }
      }
      blockOfTry(tried.getBlock());
      for (CatchTree each : tried.getCatches()) {
        hoist(each.getParameter());
        blockOfTry(each.getBlock());
      }
      blockOfTry(tried.getFinallyBlock());
    } else if (statement instanceof SwitchTree choice) {
      patterns(choice.getExpression());
      cases(choice.getCases());
    } else {
      patterns(statement);
    }
  }

  /** The statements of these blocks are taken one by one in any case, local classes among them. */
  private void blockOfTry(BlockTree block) {
    if (block != null && block.getStatements().stream().anyMatch(ClassTree.class::isInstance)) {
      statements(block.getStatements());
    } else {
      statement(block);
    }
  }

  /** A switch without a suspension point in its cases keeps them as they are. */
  private void cases(List<? extends CaseTree> cases) {
    if (!suspensions.inAny(cases)) {
      return;
    }
    for (CaseTree each : cases) {
      PatternScopes.introducedBy(each).forEach(this::hoist);
      Tree guard = Cases.guard(each);
      if (guard != null && suspensions.in(guard)) {
        patterns(guard);
      }
      if (each.getStatements() != null) {
        statements(each.getStatements());
      } else if (each.getBody() instanceof StatementTree body) {
        statement(body);
      } else {
        patterns(each.getBody());
      }
    }
  }

  private void hoist(VariableTree local) {
    Local declared = bindings.declaredBy(local);
    if (declared.kind() != Local.Kind.INNER) {
      declared.hoist();
    }
  }

  private void patterns(Tree expression) {
    new FrameScanner() {
      @Override
      public Void visitInstanceOf(InstanceOfTree node, Void unused) {
        if (node.getPattern() != null) {
          PatternScopes.bindings(node.getPattern()).forEach(Hoisting.this::hoist);
        }
        return super.visitInstanceOf(node, unused);
      }

      @Override
      public Void visitSwitchExpression(SwitchExpressionTree node, Void unused) {
        scan(node.getExpression(), null);
        cases(node.getCases());
        return null;
      }
    }.scan(expression, null);
  }
}
