package dev.switchback.processor.lower;

import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.WhileLoopTree;
import dev.switchback.processor.lower.copy.TypeCode;
import dev.switchback.processor.lower.names.Variables;
import dev.switchback.processor.lower.syntax.Completion;
import dev.switchback.processor.lower.syntax.Parentheses;
import dev.switchback.processor.lower.syntax.RuntimeClasses;
import dev.switchback.processor.lower.types.ExpressionTypes;
import dev.switchback.processor.model.Code;
import dev.switchback.processor.model.Label;
import dev.switchback.processor.model.Op;
import dev.switchback.processor.model.Terminator;
import dev.switchback.processor.model.Variable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.ArrayType;

/** Flattens loops that have a suspension point inside. */
final class LoopLowering {
  private static final Code.ClassRef ITERATOR = new Code.ClassRef("java.util", List.of("Iterator"));
  private static final Code INT = Code.text("int");

  private final StatementLowering statements;
  private final BlockList blocks;
  private final Variables variables;
  private final JumpTargets targets;
  private final HoistedLocals locals;
  private final ExpressionTypes types;

  LoopLowering(
      StatementLowering statements,
      BlockList blocks,
      Variables variables,
      JumpTargets targets,
      HoistedLocals locals,
      ExpressionTypes types) {
    this.statements = statements;
    this.blocks = blocks;
    this.variables = variables;
    this.targets = targets;
    this.locals = locals;
    this.types = types;
  }

  void lower(WhileLoopTree loop, Set<String> labels) {
    Label head = blocks.newLabel();
    Label after = blocks.newLabel();
    blocks.start(head);
    test(loop.getCondition(), after);
    targets.enterLoop(labels, after, head);
    statements.statement(loop.getStatement());
    targets.leave();
    again(head);
    blocks.start(after);
  }

  void lower(DoWhileLoopTree loop, Set<String> labels) {
    Label head = blocks.newLabel();
    Label next = blocks.newLabel();
    Label after = blocks.newLabel();
    blocks.start(head);
    targets.enterLoop(labels, after, next);
    statements.statement(loop.getStatement());
    targets.leave();
    blocks.at(statements.line(loop.getCondition()));
    blocks.start(next);
    if (Completion.isTrue(loop.getCondition())) {
      blocks.end(new Terminator.Goto(head));
    } else {
      blocks.end(new Terminator.Branch(statements.condition(loop.getCondition()), head, after));
    }
    blocks.start(after);
  }

  void lower(ForLoopTree loop, Set<String> labels) {
    statements.statements(loop.getInitializer());
    Label head = blocks.newLabel();
    Label next = blocks.newLabel();
    Label after = blocks.newLabel();
    blocks.start(head);
    if (loop.getCondition() != null) {
      test(loop.getCondition(), after);
    }
    targets.enterLoop(labels, after, next);
    statements.statement(loop.getStatement());
    targets.leave();
    blocks.at(statements.line(loop));
    blocks.start(next);
    for (ExpressionStatementTree update : loop.getUpdate()) {
      statements.expression(update.getExpression());
    }
    again(head);
    blocks.start(after);
  }

  /**
   * Flattens an enhanced for by JLS 14.14.2: by index over what is known to be an array; else over a cursor, and the
   * compiler of the companion decides between arrays and iterables.
   */
  void lower(EnhancedForLoopTree loop, Set<String> labels) {
    ExpressionTree expression = loop.getExpression();
    Optional<Code> array =
        types.of(expression).filter(ArrayType.class::isInstance).map(TypeCode::of);
    if (array.isPresent()) {
      overArray(loop, array.get(), labels);
    } else {
      overCursor(loop, labels);
    }
  }

  private void overArray(EnhancedForLoopTree loop, Code type, Set<String> labels) {
    Variable array = variables.temporary("array", Optional.of(type), false);
    Variable index = variables.temporary("index", Optional.of(INT), true);
    blocks.add(
        new Op.Assign(array, statements.spiller().value(Parentheses.strip(loop.getExpression()))));
    blocks.add(new Op.Assign(index, Code.text("0")));
    Code test = Code.builder().read(index).add(" < ").read(array).add(".length").build();
    Code element = Code.builder().read(array).add("[").read(index).add("]").build();
    Code step = Code.builder()
        .add(new Code.Use(index, Code.Access.UPDATE, false))
        .add("++;")
        .build();
    iterate(loop, labels, test, element, new Op.Run(step));
  }

  private void overCursor(EnhancedForLoopTree loop, Set<String> labels) {
    Optional<Code> type = types
        .element(loop.getExpression())
        .map(element -> Code.builder()
            .add(ITERATOR)
            .add("<")
            .add(TypeCode.of(element))
            .add(">")
            .build());
    Variable cursor = variables.temporary("each", type, false);
    Code over = Code.builder()
        .add(RuntimeClasses.CURSORS)
        .add(".over(")
        .add(statements.spiller().value(Parentheses.strip(loop.getExpression())))
        .add(")")
        .build();
    blocks.add(new Op.Assign(cursor, over));
    Code test = Code.builder().read(cursor).add(".hasNext()").build();
    Code element = Code.builder().read(cursor).add(".next()").build();
    iterate(loop, labels, test, element, null);
  }

  private void iterate(
      EnhancedForLoopTree loop, Set<String> labels, Code test, Code element, Op step) {
    Label head = blocks.newLabel();
    Label inside = blocks.newLabel();
    Label next = step == null ? head : blocks.newLabel();
    Label after = blocks.newLabel();
    blocks.start(head);
    blocks.end(new Terminator.Branch(test, inside, after));
    blocks.start(inside);
    locals.assign(locals.make(loop.getVariable()), element);
    targets.enterLoop(labels, after, next);
    statements.statement(loop.getStatement());
    targets.leave();
    blocks.at(statements.line(loop));
    if (step != null) {
      blocks.start(next);
      blocks.add(step);
    }
    again(head);
    blocks.start(after);
  }

  private void test(ExpressionTree condition, Label otherwise) {
    if (Completion.isTrue(condition)) {
      return;
    }
    Label inside = blocks.newLabel();
    blocks.end(new Terminator.Branch(statements.condition(condition), inside, otherwise));
    blocks.start(inside);
  }

  private void again(Label head) {
    if (blocks.isOpen()) {
      blocks.end(new Terminator.Goto(head));
    }
  }
}
