package dev.switchback.processor.lower;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.tree.VariableTree;
import dev.switchback.processor.lower.names.Variables;
import dev.switchback.processor.lower.syntax.RuntimeClasses;
import dev.switchback.processor.model.Code;
import dev.switchback.processor.model.Label;
import dev.switchback.processor.model.Op;
import dev.switchback.processor.model.Terminator;
import dev.switchback.processor.model.Variable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Flattens try statements that have a suspension point inside. Every block knows where its exceptions go; every way out
 * through a finally block is recorded in variables of the machine, which survive a suspension in that block.
 */
final class TryLowering {
  private static final Code INT = Code.text("int");
  private static final Code THROWABLE =
      Code.of(new Code.ClassRef("java.lang", List.of("Throwable")));
  private static final Code CAUGHT = Code.of(new Code.Caught());

  private final StatementLowering statements;
  private final BlockList blocks;
  private final Variables variables;
  private final JumpTargets targets;
  private final HoistedLocals locals;

  TryLowering(
      StatementLowering statements,
      BlockList blocks,
      Variables variables,
      JumpTargets targets,
      HoistedLocals locals) {
    this.statements = statements;
    this.blocks = blocks;
    this.variables = variables;
    this.targets = targets;
    this.locals = locals;
  }

  void lower(TryTree statement) {
    if (statement.getFinallyBlock() == null) {
      withCatches(statement);
    } else {
      withFinally(
          () -> withCatches(statement),
          () -> statements.statements(statement.getFinallyBlock().getStatements()),
          line(statement.getFinallyBlock()));
    }
  }

  private int line(Tree tree) {
    return statements.line(tree);
  }

  /** A try with a finally block; {@code body} lowers what stands before it. */
  private void withFinally(Runnable body, Runnable finallyBody, int finallyLine) {
    Label failed = blocks.newLabel();
    Label entry = blocks.newLabel();
    Label after = blocks.newLabel();
    Variable completion = variables.temporary("completion", Optional.of(INT), true);
    Variable failure = variables.temporary("failure", Optional.of(THROWABLE), false);
    JumpTargets.Finally region =
        new JumpTargets.Finally(entry, completion, Optional.of(failure), targets.returned());

    Optional<Label> outer = blocks.handler(Optional.of(failed));
    targets.enterFinally(region);
    body.run();
    targets.leave();
    blocks.at(finallyLine);
    boolean completes = blocks.isOpen();
    if (completes) {
      enter(region, JumpTargets.Finally.NORMALLY);
      blocks.end(new Terminator.Goto(entry));
    }
    blocks.handler(outer);

    blocks.start(failed);
    blocks.add(new Op.Assign(failure, CAUGHT));
    enter(region, JumpTargets.Finally.BY_EXCEPTION);
    blocks.start(entry);
    finallyBody.run();
    if (blocks.isOpen()) {
      goOn(region, failure, completes, after);
    }
    blocks.start(after);
  }

  private void enter(JumpTargets.Finally region, int how) {
    region.entering(how, Optional.empty()).forEach(blocks::add);
  }

  /** Goes on after a finally block the way it was entered. */
  private void goOn(JumpTargets.Finally region, Variable failure, boolean completes, Label after) {
    when(
        region,
        JumpTargets.Finally.BY_EXCEPTION,
        () -> blocks.end(new Terminator.Throw(Code.read(failure))));
    for (Map.Entry<JumpTargets.Destination, Integer> way :
        List.copyOf(region.pending().entrySet())) {
      when(
          region,
          way.getValue(),
          () -> JumpTargets.take(blocks, targets.onwards(region, way.getKey())));
    }
    blocks.end(completes ? new Terminator.Goto(after) : new Terminator.Unreachable());
  }

  private void when(JumpTargets.Finally region, int how, Runnable then) {
    Label inside = blocks.newLabel();
    Label otherwise = blocks.newLabel();
    Code test = Code.builder().read(region.completion()).add(" == " + how).build();
    blocks.end(new Terminator.Branch(test, inside, otherwise));
    blocks.start(inside);
    then.run();
    blocks.start(otherwise);
  }

  private void withCatches(TryTree statement) {
    if (statement.getCatches().isEmpty()) {
      withResources(statement, statement.getResources());
      return;
    }
    Label handler = blocks.newLabel();
    Label after = blocks.newLabel();
    Optional<Label> outer = blocks.handler(Optional.of(handler));
    withResources(statement, statement.getResources());
    if (blocks.isOpen()) {
      blocks.end(new Terminator.Goto(after));
    }
    blocks.handler(outer);
    blocks.start(handler);
    for (CatchTree each : statement.getCatches()) {
      blocks.at(line(each));
      Label caught = blocks.newLabel();
      Label next = blocks.newLabel();
      blocks.end(new Terminator.Branch(matches(each.getParameter().getType()), caught, next));
      blocks.start(caught);
      blocks.add(new Op.Assign(
          locals.make(each.getParameter()), parameter(each.getParameter().getType())));
      statements.statements(each.getBlock().getStatements());
      if (blocks.isOpen()) {
        blocks.end(new Terminator.Goto(after));
      }
      blocks.start(next);
    }
    blocks.end(new Terminator.Throw(CAUGHT));
    blocks.start(after);
  }

  private Code matches(Tree type) {
    Code.Builder test = Code.builder();
    String separator = "";
    for (Tree each : alternatives(type)) {
      test.add(separator)
          .add(CAUGHT)
          .add(" instanceof ")
          .add(statements.copier().copy(each));
      separator = " || ";
    }
    return test.build();
  }

  /** The caught exception with the type that the parameter has: for a multi-catch what the alternatives have in common. */
  private Code parameter(Tree type) {
    List<? extends Tree> all = alternatives(type);
    Code.Builder value = Code.builder();
    for (Tree each : all.subList(0, all.size() - 1)) {
      Code name = statements.copier().copy(each);
      value
          .add(CAUGHT)
          .add(" instanceof ")
          .add(name)
          .add(" ? (")
          .add(name)
          .add(") ")
          .add(CAUGHT)
          .add(" : ");
    }
    return value
        .add("(")
        .add(statements.copier().copy(all.get(all.size() - 1)))
        .add(") ")
        .add(CAUGHT)
        .build();
  }

  private static List<? extends Tree> alternatives(Tree type) {
    return type instanceof UnionTypeTree union ? union.getTypeAlternatives() : List.of(type);
  }

  /** Lowers the resources, outermost first, and the block inside them (JLS 14.20.3.1). */
  private void withResources(TryTree statement, List<? extends Tree> resources) {
    if (resources.isEmpty()) {
      statements.statements(statement.getBlock().getStatements());
      return;
    }
    Variable resource = open(resources.get(0));
    Label failed = blocks.newLabel();
    Label entry = blocks.newLabel();
    Label after = blocks.newLabel();
    Variable completion = variables.temporary("completion", Optional.of(INT), true);
    JumpTargets.Finally region =
        new JumpTargets.Finally(entry, completion, Optional.empty(), targets.returned());

    Optional<Label> outer = blocks.handler(Optional.of(failed));
    targets.enterFinally(region);
    withResources(statement, resources.subList(1, resources.size()));
    targets.leave();
    boolean completes = blocks.isOpen();
    if (completes) {
      enter(region, JumpTargets.Finally.NORMALLY);
      blocks.end(new Terminator.Goto(entry));
    }
    blocks.handler(outer);

    blocks.start(entry);
    blocks.add(new Op.Run(Code.builder()
        .add("if (")
        .read(resource)
        .add(" != null) {\n  ")
        .read(resource)
        .add(".close();\n}")
        .build()));
    for (Map.Entry<JumpTargets.Destination, Integer> way :
        List.copyOf(region.pending().entrySet())) {
      when(
          region,
          way.getValue(),
          () -> JumpTargets.take(blocks, targets.onwards(region, way.getKey())));
    }
    blocks.end(completes ? new Terminator.Goto(after) : new Terminator.Unreachable());
    blocks.start(failed);
    blocks.add(new Op.Run(Code.builder()
        .add(RuntimeClasses.MACHINES)
        .add(".closeAfter(")
        .read(resource)
        .add(", ")
        .add(CAUGHT)
        .add(");")
        .build()));
    blocks.end(new Terminator.Throw(CAUGHT));
    blocks.start(after);
  }

  private Variable open(Tree resource) {
    blocks.at(line(resource));
    if (resource instanceof VariableTree declared) {
      locals.declare(declared, statements.spiller());
      return locals.declared(declared);
    }
    Variable kept = variables.temporary("resource", Optional.empty(), false);
    blocks.add(new Op.Assign(kept, statements.spiller().value((ExpressionTree) resource)));
    return kept;
  }
}
