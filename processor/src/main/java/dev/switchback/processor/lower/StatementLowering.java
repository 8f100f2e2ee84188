package dev.switchback.processor.lower;

import com.sun.source.tree.*;
import dev.switchback.processor.diagnostics.Message;
import dev.switchback.processor.diagnostics.Refusal;
import dev.switchback.processor.lower.copy.NativeJumps;
import dev.switchback.processor.lower.copy.SourceCopier;
import dev.switchback.processor.lower.names.Bindings;
import dev.switchback.processor.lower.names.Local;
import dev.switchback.processor.lower.names.SuspensionPoints;
import dev.switchback.processor.lower.names.Variables;
import dev.switchback.processor.lower.syntax.Completion;
import dev.switchback.processor.lower.syntax.Loops;
import dev.switchback.processor.lower.syntax.PatternScopes;
import dev.switchback.processor.lower.types.ExpressionTypes;
import dev.switchback.processor.model.Code;
import dev.switchback.processor.model.Exit;
import dev.switchback.processor.model.Label;
import dev.switchback.processor.model.Op;
import dev.switchback.processor.model.Terminator;
import dev.switchback.processor.model.Variable;
import dev.switchback.processor.source.TemplateSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Flattens the statements of a template's body into blocks. A statement without a suspension point is copied as it is; only
 * its jumps to targets outside of it are turned into jumps of the machine.
 */
final class StatementLowering implements NativeJumps, SwitchValues {
  private final TemplateSource source;
  private final Bindings bindings;
  private final SuspensionPoints suspensions;
  private final BlockList blocks;
  private final JumpTargets targets;
  private final HoistedLocals locals;
  private final LoopLowering loops;
  private final TryLowering tries;
  private final AssertLowering asserts;
  private final SwitchLowering switches;
  private final SwitchExpressionLowering switchExpressions;
  private final SourceCopier copier;
  private final Spiller spiller;
  private final ClassLowering classes;
  private final SelfCallLowering selfCalls;

  StatementLowering(
      TemplateSource source,
      Bindings bindings,
      SuspensionPoints suspensions,
      BlockList blocks,
      Variables variables,
      JumpTargets targets,
      HoistedLocals locals,
      SourceCopier copier,
      Spiller spiller,
      ClassLowering classes,
      ExpressionTypes types,
      Arms arms,
      SelfCallLowering selfCalls) {
    this.source = source;
    this.bindings = bindings;
    this.suspensions = suspensions;
    this.blocks = blocks;
    this.targets = targets;
    this.locals = locals;
    this.copier = copier;
    this.spiller = spiller;
    this.classes = classes;
    this.selfCalls = selfCalls;
    this.loops = new LoopLowering(this, blocks, variables, targets, locals, types);
    this.tries = new TryLowering(this, blocks, variables, targets, locals);
    this.asserts = new AssertLowering(blocks, spiller);
    CaseSelection selection =
        new CaseSelection(source, bindings, suspensions, variables, blocks, copier, spiller);
    this.switches = new SwitchLowering(this, suspensions, blocks, targets, selection);
    this.switchExpressions =
        new SwitchExpressionLowering(this, variables, blocks, targets, selection, types, arms);
  }

  SourceCopier copier() {
    return copier;
  }

  Spiller spiller() {
    return spiller;
  }

  Variable variable(VariableTree declared) {
    return locals.declared(declared);
  }

  int line(Tree tree) {
    return source.line(tree);
  }

  /** Lowers a whole body. */
  void body(BlockTree body) {
    blocks.at(source.line(body));
    blocks.start(blocks.newLabel());
    selfCalls.begin();
    statements(body.getStatements());
    blocks.at(source.line(source.end(body) - 1));
    selfCalls.end();
  }

  void statements(List<? extends StatementTree> statements) {
    statements.forEach(this::statement);
  }

  void statement(StatementTree statement) {
    statement(statement, Set.of());
  }

  /**
   * Lowers a statement.
   *
   * @param labels the labels that stand directly before it
   */
  private void statement(StatementTree statement, Set<String> labels) {
    blocks.at(source.line(statement));
    if (statement instanceof VariableTree local) {
      locals.declare(local, spiller);
    } else if (!suspensions.in(statement)) {
      unchanged(statement);
    } else {
      suspending(statement, labels);
    }
  }

  private void suspending(StatementTree statement, Set<String> labels) {
    switch (statement.getKind()) {
      case BLOCK -> statements(((BlockTree) statement).getStatements());
      case EXPRESSION_STATEMENT ->
        expression(((ExpressionStatementTree) statement).getExpression());
      case IF -> test((IfTree) statement);
      case WHILE_LOOP -> loops.lower((WhileLoopTree) statement, labels);
      case DO_WHILE_LOOP -> loops.lower((DoWhileLoopTree) statement, labels);
      case FOR_LOOP -> loops.lower((ForLoopTree) statement, labels);
      case ENHANCED_FOR_LOOP -> loops.lower((EnhancedForLoopTree) statement, labels);
      case LABELED_STATEMENT -> labelled((LabeledStatementTree) statement, labels);
      case RETURN -> {
        ExpressionTree returned = ((ReturnTree) statement).getExpression();
        targets.result().ifPresent(type -> spiller.target(returned, type));
        Code value = spiller.value(returned);
        if (blocks.isOpen()) {
          JumpTargets.take(blocks, targets.returning(Optional.of(value)));
        }
      }
      case THROW ->
        blocks.end(new Terminator.Throw(spiller.value(((ThrowTree) statement).getExpression())));
      case TRY -> tries.lower((TryTree) statement);
      case SWITCH -> switches.lower((SwitchTree) statement, labels);
      case YIELD -> switchExpressions.yield((YieldTree) statement);
      case ASSERT -> asserts.lower((AssertTree) statement);
      case SYNCHRONIZED -> lock((SynchronizedTree) statement);
      default -> throw new Refusal(Message.SYNTAX_UNKNOWN, statement, statement.getKind());
    }
  }

  /** The lock's expression is evaluated before the lock is held, so a suspension point may stand there. */
  private void lock(SynchronizedTree statement) {
    if (suspensions.in(statement.getBlock())) {
      throw new Refusal(Message.SUSPENSION_IN_SYNCHRONIZED, statement);
    }
    ExpressionTree lock = ((ParenthesizedTree) statement.getExpression()).getExpression();
    copier.replace(lock, spiller.value(lock));
    copied(statement);
  }

  private void unchanged(StatementTree statement) {
    if (statement instanceof ClassTree type) {
      classes.declare(type);
      return;
    }
    if (statement instanceof EmptyStatementTree
        || statement instanceof BlockTree block && block.getStatements().isEmpty()) {
      return;
    }
    if (statement instanceof ReturnTree jump) {
      JumpTargets.take(blocks, exit(jump));
    } else if (statement instanceof BreakTree jump) {
      JumpTargets.take(blocks, exit(jump));
    } else if (statement instanceof ContinueTree jump) {
      JumpTargets.take(blocks, exit(jump));
    } else if (statement instanceof YieldTree jump) {
      switchExpressions.yield(jump);
    } else if (statement instanceof ThrowTree thrown) {
      blocks.end(new Terminator.Throw(copier.copy(thrown.getExpression())));
    } else if (statement instanceof ExpressionStatementTree expression) {
      expression(expression.getExpression());
    } else {
      copied(statement);
    }
  }

  /** Copies a statement, with what has been replaced in it. */
  void copied(StatementTree statement) {
    Code code = copier.copy(statement);
    boolean uncertain = Completion.isUncertain(statement);
    // Whether javac finds such a statement to complete is a question of constants; an if always
    // may (JLS 14.22).
    blocks.add(
        uncertain
            ? new Op.Run(always(statement, code))
            : new Op.Run(code, !PatternScopes.introducedBy(statement).isEmpty()));
    if (!uncertain && !Completion.canComplete(statement)) {
      blocks.end(new Terminator.Unreachable());
    }
  }

  /** Makes a condition of it; javac 17 fails on patterns in a class of a switch block, unless there is a block around. */
  private static Code always(StatementTree statement, Code code) {
    boolean declares = statement instanceof SwitchTree choice
        && choice.getCases().stream()
            .filter(each -> each.getStatements() != null)
            .flatMap(each -> each.getStatements().stream())
            .anyMatch(ClassTree.class::isInstance);
    return Code.builder()
        .add(declares ? "if (true) { " : "if (true) ")
        .add(code)
        .add(declares ? " }" : "")
        .build();
  }

  /** Lowers an expression that stands as a statement. */
  void expression(ExpressionTree expression) {
    if (expression instanceof AssignmentTree assignment) {
      Optional<Variable> local = bindings
          .localOf(assignment.getVariable())
          .filter(Local::hoistedOrParameter)
          .map(locals::variable)
          .filter(variable -> !variable.isHeld());
      if (local.isPresent()) {
        TargetType.of(local.get())
            .ifPresent(type -> spiller.target(assignment.getExpression(), type));
        blocks.add(new Op.Assign(local.get(), spiller.value(assignment.getExpression())));
        return;
      }
    }
    Code rest = spiller.effect(expression);
    if (!rest.isEmpty() && !isSuspension(expression)) {
      blocks.add(new Op.Run(Code.builder().add(rest).add(";").build()));
    }
  }

  private boolean isSuspension(ExpressionTree expression) {
    return expression instanceof MethodInvocationTree call
        && suspensions.kind(call).isPresent();
  }

  private void test(IfTree statement) {
    Label whenTrue = blocks.newLabel();
    Label whenFalse = blocks.newLabel();
    Label after = statement.getElseStatement() == null ? whenFalse : blocks.newLabel();
    blocks.end(new Terminator.Branch(condition(statement.getCondition()), whenTrue, whenFalse));
    blocks.start(whenTrue);
    statement(statement.getThenStatement());
    if (statement.getElseStatement() != null) {
      if (blocks.isOpen()) {
        blocks.end(new Terminator.Goto(after));
      }
      blocks.start(whenFalse);
      statement(statement.getElseStatement());
    }
    blocks.start(after);
  }

  /** The code of a condition, without the parentheses of the statement. */
  Code condition(ExpressionTree condition) {
    return spiller.condition(condition);
  }

  private void labelled(LabeledStatementTree statement, Set<String> labels) {
    Set<String> all = new HashSet<>(labels);
    all.add(statement.getLabel().toString());
    StatementTree inner = statement.getStatement();
    if (Loops.isLoop(inner)
        || inner instanceof SwitchTree
        || inner instanceof LabeledStatementTree) {
      statement(inner, all);
      return;
    }
    Label after = blocks.newLabel();
    targets.enterLabelled(all, after);
    statement(inner);
    targets.leave();
    blocks.start(after);
  }

  @Override
  public Exit exit(ReturnTree jump) {
    return targets.returning(Optional.ofNullable(jump.getExpression()).map(copier::copy));
  }

  @Override
  public Exit exit(BreakTree jump) {
    return targets.breakTo(jump.getLabel() == null ? null : jump.getLabel().toString());
  }

  @Override
  public Exit exit(YieldTree jump) {
    return switchExpressions.exit(jump);
  }

  @Override
  public Code value(SwitchExpressionTree tree, Optional<TargetType> target) {
    return switchExpressions.value(tree, target);
  }

  @Override
  public Exit exit(ContinueTree jump) {
    return targets.continueTo(jump.getLabel() == null ? null : jump.getLabel().toString());
  }
}
