package dev.switchback.processor.emit;

import dev.switchback.processor.model.Block;
import dev.switchback.processor.model.Code;
import dev.switchback.processor.model.MachineModel;
import dev.switchback.processor.model.MachineModel.SavedFrame;
import dev.switchback.processor.model.Terminator;
import dev.switchback.processor.model.Variable;
import dev.switchback.processor.shape.Outline.Again;
import dev.switchback.processor.shape.Outline.Ends;
import dev.switchback.processor.shape.Outline.Fork;
import dev.switchback.processor.shape.Outline.Head;
import dev.switchback.processor.shape.Outline.Jump;
import dev.switchback.processor.shape.Outline.Meets;
import dev.switchback.processor.shape.Outline.Next;
import dev.switchback.processor.shape.Outline.Piece;
import dev.switchback.processor.shape.Outline.Then;
import java.util.Optional;
import java.util.Set;

/** Writes heads: what is done where a step goes on there, and all that is reached from them alone. */
final class HeadWriter {
  private static final int UNKNOWN = -1;

  private final MachineModel machine;
  private final MachineModel.Names names;
  private final BlockLayout layout;
  private final Fields fields;
  private final Section section;
  private final CodeRenderer renderer;
  private final CapturedCopies copies;
  private final SuspensionWriter suspensions;
  private final JumpWriter jumps;
  private final OpWriter ops;
  private final boolean hasRegions;

  HeadWriter(
      WrittenMachine written,
      Section section,
      CodeRenderer renderer,
      CapturedCopies copies,
      SuspensionWriter suspensions,
      JumpWriter jumps,
      OpWriter ops) {
    this.machine = written.machine();
    this.names = machine.names();
    this.layout = written.layout();
    this.fields = written.fields();
    this.section = section;
    this.renderer = renderer;
    this.copies = copies;
    this.suspensions = suspensions;
    this.jumps = jumps;
    this.ops = ops;
    this.hasRegions = !layout.regions().isEmpty();
  }

  /** Writes the code of a head. */
  void body(Head head, Snippet.Builder code) {
    int region = UNKNOWN;
    if (layout.hasCase(head.label())) {
      region = region(head.body().block(), region, code);
      entry(head, code);
    }
    if (head.loops()) {
      code.beginControlFlow("for (;;)");
      region = UNKNOWN;
    }
    piece(head.body(), region, code);
    if (head.loops()) {
      code.endControlFlow();
    }
  }

  private void piece(Piece piece, int before, Snippet.Builder code) {
    Block block = piece.block();
    int region = region(block, before, code);
    block.ops().forEach(op -> ops.write(op, code));
    if (block.terminator() instanceof Terminator.OwnCall call) {
      suspensions.leave(call, code);
    }
    if (piece.next() instanceof Ends) {
      end(block.terminator(), code);
    } else {
      next(piece.next(), block, region, code);
    }
  }

  private void next(Next next, Block block, int region, Snippet.Builder code) {
    if (next instanceof Then then) {
      piece(then.piece(), region, code);
    } else if (next instanceof Jump jump) {
      jumps.jump(jump.target(), code);
    } else if (next instanceof Again) {
      code.addStatement("continue");
    } else if (next instanceof Meets) {
      code.addStatement("break");
    } else if (next instanceof Fork fork) {
      Code condition = ((Terminator.Branch) block.terminator()).condition();
      copies.around(condition, code, () -> {
        Code taken = fork.when() ? condition : Negation.of(condition);
        code.beginControlFlow("if ($L)", renderer.render(taken));
        next(fork.taken(), block, region, code);
        code.endControlFlow();
      });
      next(fork.rest(), block, region, code);
    }
  }

  /** Tells where exceptions of the code to come go. */
  private int region(Block block, int before, Snippet.Builder code) {
    int region = layout.region(block);
    if (!hasRegions || region == before) {
      return region;
    }
    if (section.isWhole()) {
      code.addStatement("$L = $L", names.region(), region);
    } else {
      code.addStatement(
          "this.$L = $L", names.handler(), block.handler().map(layout::number).orElse(0));
    }
    return region;
  }

  String comment(Block block) {
    int line = layout.suspensionBefore(block.label()).map(MachineWriter::line).orElse(block.line());
    return SourceLines.comment(machine.template().source(), line);
  }

  /** What happens at the top of a case: variables come back, and what was thrown in is raised. */
  private void entry(Head head, Snippet.Builder code) {
    Block block = head.body().block();
    Set<Variable> live = section.restored(head);
    SavedFrame frame = machine.frames().get(block.label());
    Optional<Terminator> before = layout.suspensionBefore(block.label());
    Optional<Variable> answer = before.flatMap(Terminator::resultVariable);
    for (Variable variable : live) {
      if (variable.inferred() && answer.filter(variable::equals).isEmpty()) {
        code.addStatement(
            "$L = $T.restore(this.$L)", variable.name(), RuntimeTypes.MACHINES, variable.name());
      } else if (frame != null
          && frame.saved().contains(variable)
          && section.saves(variable)
          && !variable.isFinal()
          && !(before.orElse(null) instanceof Terminator.OwnCall)) {
        code.addStatement("$L = this.$L", variable.name(), fields.name(variable));
      }
    }
    if (layout.number(head.label()) == 0) {
      machine.parameters().stream()
          .filter(parameter -> machine.spent().contains(parameter) && fields.has(parameter))
          .forEach(parameter -> code.addStatement("this.$L = null", parameter.name()));
    }
    if (layout.isResumed(block.label()) && block.handler().isPresent()) {
      code.beginControlFlow("if ($L != null)", names.thrown());
      code.addStatement("throw $L", names.thrown());
      code.endControlFlow();
    }
    answer.ifPresent(variable -> {
      code.addStatement("$L = $T.restore($L)", variable.name(), RuntimeTypes.MACHINES, names.in());
      ops.keep(variable, code);
    });
  }

  private void end(Terminator end, Snippet.Builder code) {
    if (end instanceof Terminator.Select select) {
      select(select, code);
    } else if (end instanceof Terminator.Yield yield) {
      copies.around(
          yield.value(),
          code,
          () -> code.addStatement("this.value = $L", renderer.render(yield.value())));
      suspensions.suspend(yield.resume(), "~", Snippet.of("this"), code);
    } else if (end instanceof Terminator.Call call) {
      suspensions.call(call, false, code);
    } else if (end instanceof Terminator.YieldFrom from) {
      suspensions.yieldFrom(from, false, code);
    } else if (end instanceof Terminator.Throw thrown) {
      copies.around(
          thrown.exception(),
          code,
          () -> code.addStatement("throw $L", renderer.render(thrown.exception())));
    } else if (end instanceof Terminator.End) {
      code.addStatement("return null");
    }
  }

  /** A switch whose cases jump; one that must match, as an expression, so that the compiler sees to it. */
  private void select(Terminator.Select select, Snippet.Builder code) {
    Code.Builder evaluated = Code.builder();
    select.codes().forEach(evaluated::add);
    copies.around(evaluated.build(), code, () -> {
      Snippet selector = renderer.render(select.selector());
      if (select.otherwise().isEmpty() && select.isPlain()) {
        boolean stays = select.successors().stream().allMatch(section::reaches);
        String place = stays ? names.pc() : "this." + names.next();
        code.beginControlFlow("$L = switch ($L)", place, selector);
        for (Terminator.Case each : select.cases()) {
          int target = layout.number(each.exit().target().orElseThrow());
          code.addStatement("case $L -> $L", renderer.render(each.labels()), target);
        }
        code.add("$<};\n");
        code.addStatement("$L", stays ? "continue " + names.dispatch() : "return null");
        return;
      }
      code.beginControlFlow("switch ($L)", selector);
      for (Terminator.Case each : select.cases()) {
        code.add("case $L:\n$>", renderer.render(each.labels()));
        each.exit().ops().forEach(op -> ops.write(op, code));
        jumps.jump(each.exit().target().orElseThrow(), code);
        code.add("$<");
      }
      select.otherwise().ifPresent(otherwise -> {
        code.add("default:\n$>");
        jumps.jump(otherwise, code);
        code.add("$<");
      });
      code.endControlFlow();
    });
  }
}
