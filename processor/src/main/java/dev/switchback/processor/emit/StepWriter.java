package dev.switchback.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.switchback.processor.model.Block;
import dev.switchback.processor.model.Code;
import dev.switchback.processor.model.Inferences;
import dev.switchback.processor.model.Label;
import dev.switchback.processor.model.MachineModel;
import dev.switchback.processor.model.MachineModel.SavedFrame;
import dev.switchback.processor.model.Op;
import dev.switchback.processor.model.Terminator;
import dev.switchback.processor.model.Variable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes the body of a machine's step method, or of one of its parts if it is spread over several methods: one dispatch over
 * the labels, each case the code from there on. Locals live in locals of the method; they are saved where the machine is
 * suspended and restored where it goes on.
 */
final class StepWriter {
  private final MachineModel machine;
  private final MachineModel.Names names;
  private final BlockLayout layout;
  private final Fields fields;
  private final CodeRenderer renderer;
  private final boolean hasJumps;
  private final boolean hasRegions;
  private final Section section;
  private final CapturedCopies copies;
  private final SuspensionWriter suspensions;
  private boolean repeating;
  private int escapes;

  StepWriter(WrittenMachine written, Section section) {
    this.machine = written.machine();
    this.names = machine.names();
    this.layout = written.layout();
    this.fields = written.fields();
    this.section = section;
    this.renderer = new CodeRenderer(
        written.name(),
        written.signature().typeParameters(),
        names,
        machine.parts().residents(),
        written.accessors(),
        this::escape);
    this.copies = new CapturedCopies(renderer);
    this.suspensions = new SuspensionWriter(written, section, renderer, copies);
    this.hasRegions = !layout.regions().isEmpty();
    this.hasJumps =
        section.isWhole() ? hasRegions || layout.hasJumps() : layout.hasJumps(section.part());
  }

  CodeBlock write() {
    CodeBlock.Builder code = CodeBlock.builder();
    locals(code);
    if (hasJumps) {
      code.addStatement("int $L = $L", names.pc(), names.label());
      if (hasRegions && section.isWhole()) {
        code.addStatement("int $L = 0", names.region());
        code.addStatement("$T $L = null", Throwable.class, names.caught());
      }
      code.add("$L:\n", names.dispatch());
      code.beginControlFlow("for (;;)");
      if (hasRegions && section.isWhole()) {
        code.beginControlFlow("try");
      }
    }
    code.beginControlFlow("switch ($L)", hasJumps ? names.pc() : names.label());
    repeated(code);
    blocks(code);
    code.add("default:\n$>");
    code.addStatement(
        "throw new $T($S + $L)",
        IllegalStateException.class,
        "no such label: ",
        hasJumps ? names.pc() : names.label());
    code.add("$<");
    code.endControlFlow();
    if (hasJumps) {
      if (hasRegions && section.isWhole()) {
        handlers(code);
      }
      code.endControlFlow();
    }
    return code.build();
  }

  private void locals(CodeBlock.Builder code) {
    for (MachineModel.Constant constant : section.constants()) {
      Variable variable = constant.variable();
      code.addStatement(
          "final $L $L = $L", type(variable), variable.name(), renderer.render(constant.value()));
    }
    for (Variable variable : machine.variables()) {
      if (!section.declares(variable) || variable.inferred()) {
        continue;
      }
      if (variable.role() == Variable.Role.FINAL_PARAMETER) {
        code.addStatement(
            "final $L $L = this.$L", type(variable), variable.name(), variable.name());
      } else if (variable.role() != Variable.Role.CONSTANT) {
        code.addStatement("$L $L = $L", type(variable), variable.name(), zero(variable));
      }
    }
    if (section.endsBy(Terminator.Call.class)) {
      code.addStatement("$T $L", RuntimeTypes.ANY_MACHINE, names.callee());
    }
    if (section.endsBy(Terminator.YieldFrom.class)) {
      code.addStatement("$T $L", suspensions.yieldFromType(), names.from());
    }
  }

  private CodeBlock type(Variable variable) {
    return renderer.render(variable.type().orElseThrow());
  }

  private static String zero(Variable variable) {
    if (!variable.primitive()) {
      return "null";
    }
    return variable.type().filter(type -> type.equals(Code.text("boolean"))).isPresent()
        ? "false"
        : "0";
  }

  private void blocks(CodeBlock.Builder code) {
    List<Block> written = layout.written();
    boolean indented = false;
    int region = -1;
    for (int i = 0; i < written.size(); i++) {
      Block block = written.get(i);
      if (!section.contains(block)) {
        continue;
      }
      if (layout.hasCase(block.label())) {
        if (indented) {
          code.add("$<");
        }
        code.add("case $L: // $L\n$>", layout.number(block.label()), comment(block));
        indented = true;
        region = -1;
      }
      if (hasRegions && region != layout.region(block)) {
        region = layout.region(block);
        region(block, code);
      }
      if (layout.hasCase(block.label())) {
        entry(block, section.restored(i), code);
      }
      block.ops().forEach(op -> op(op, code));
      end(block, layout.next(i), code);
    }
    if (indented) {
      code.add("$<");
    }
  }

  /** Declares the variables of unknown type that come from other parts, where control never gets to. */
  private void repeated(CodeBlock.Builder code) {
    if (section.repeated().isEmpty()) {
      return;
    }
    code.add("case -1: // never taken: gives their types to variables of other parts\n$>");
    repeating = true;
    for (Inferences.Inference inference : section.repeated()) {
      if (inference.op().isPresent()) {
        op(inference.op().get(), code);
      } else if (inference.end() instanceof Terminator.Call call) {
        suspensions.call(call, repeating, code);
      } else if (inference.end() instanceof Terminator.YieldFrom from) {
        suspensions.yieldFrom(from, repeating, code);
      }
    }
    repeating = false;
    code.add("$<");
  }

  /** Tells where exceptions of the code to come go. */
  private void region(Block block, CodeBlock.Builder code) {
    if (section.isWhole()) {
      code.addStatement("$L = $L", names.region(), layout.region(block));
    } else {
      code.addStatement(
          "this.$L = $L", names.handler(), block.handler().map(layout::number).orElse(0));
    }
  }

  private String comment(Block block) {
    int line = layout.suspensionBefore(block.label()).map(MachineWriter::line).orElse(block.line());
    return SourceLines.comment(machine.template().source(), line);
  }

  /** What happens at the top of a case: variables come back, and what was thrown in is raised. */
  private void entry(Block block, Set<Variable> live, CodeBlock.Builder code) {
    SavedFrame frame = machine.frames().get(block.label());
    Optional<Variable> answer =
        layout.suspensionBefore(block.label()).flatMap(Terminator::resultVariable);
    for (Variable variable : live) {
      if (variable.inferred() && answer.filter(variable::equals).isEmpty()) {
        code.addStatement(
            "$L = $T.restore(this.$L)", variable.name(), RuntimeTypes.MACHINES, variable.name());
      } else if (frame != null
          && frame.saved().contains(variable)
          && section.saves(variable)
          && !variable.isFinal()) {
        code.addStatement("$L = this.$L", variable.name(), variable.name());
      }
    }
    if (layout.isResumed(block.label()) && block.handler().isPresent()) {
      code.beginControlFlow("if ($L != null)", names.thrown());
      code.addStatement("throw $L", names.thrown());
      code.endControlFlow();
    }
    answer.ifPresent(variable -> {
      code.addStatement("$L = $T.restore($L)", variable.name(), RuntimeTypes.MACHINES, names.in());
      keep(variable, code);
    });
  }

  private void op(Op op, CodeBlock.Builder code) {
    if (op.isSilent()) {
      return;
    }
    if (op instanceof Op.Assign assign && assign.target().inferred()) {
      String tag = copies.tag(op.code());
      copies.write(op.code(), tag, code);
      code.addStatement("var $L = $L", assign.target().name(), renderer.render(op.code(), tag));
      if (!repeating) {
        keep(assign.target(), code);
      }
      return;
    }
    if (op instanceof Op.Run run && run.introduces()) {
      String tag = copies.tag(run.code());
      copies.write(run.code(), tag, code);
      code.add("$L\n", renderer.render(run.code(), tag));
      return;
    }
    String tag = escapes == 0 ? "" : copies.tag(op.code());
    copies.around(op.code(), tag, code, () -> {
      CodeBlock rendered = renderer.render(op.code(), tag);
      if (op instanceof Op.Assign assign) {
        if (fields.isUsed(assign.target())) {
          code.addStatement("$L = $L", renderer.place(assign.target()), rendered);
        }
      } else if (op instanceof Op.SetResult) {
        code.addStatement("this.result = $L", rendered);
      } else {
        code.add("$L\n", rendered);
      }
    });
  }

  /** Saves a variable whose type only the compiler knows: it is out of scope in every other case. */
  private void keep(Variable variable, CodeBlock.Builder code) {
    if (fields.has(variable)) {
      code.addStatement("this.$L = $L", variable.name(), variable.name());
    }
  }

  private void end(Block block, Label next, CodeBlock.Builder code) {
    Terminator end = block.terminator();
    if (end instanceof Terminator.Goto jump) {
      if (!layout.resolve(jump.target()).equals(next)) {
        jump(jump.target(), code);
      }
    } else if (end instanceof Terminator.Branch branch) {
      branch(branch, next, code);
    } else if (end instanceof Terminator.Select select) {
      select(select, code);
    } else if (end instanceof Terminator.Yield yield) {
      copies.around(
          yield.value(),
          code,
          () -> code.addStatement("this.value = $L", renderer.render(yield.value())));
      suspensions.suspend(yield.resume(), "~", "this", code);
    } else if (end instanceof Terminator.Call call) {
      suspensions.call(call, repeating, code);
    } else if (end instanceof Terminator.YieldFrom from) {
      suspensions.yieldFrom(from, repeating, code);
    } else if (end instanceof Terminator.Throw thrown) {
      copies.around(
          thrown.exception(),
          code,
          () -> code.addStatement("throw $L", renderer.render(thrown.exception())));
    } else if (end instanceof Terminator.End) {
      code.addStatement("return null");
    }
  }

  private void branch(Terminator.Branch branch, Label next, CodeBlock.Builder code) {
    copies.around(branch.condition(), code, () -> {
      CodeBlock condition = renderer.render(branch.condition());
      if (layout.resolve(branch.whenTrue()).equals(next)) {
        code.beginControlFlow("if (!($L))", condition);
        jump(branch.whenFalse(), code);
        code.endControlFlow();
        return;
      }
      code.beginControlFlow("if ($L)", condition);
      jump(branch.whenTrue(), code);
      code.endControlFlow();
    });
    boolean falls = layout.resolve(branch.whenTrue()).equals(next)
        || layout.resolve(branch.whenFalse()).equals(next);
    if (!falls) {
      jump(branch.whenFalse(), code);
    }
  }

  /** A switch whose cases jump; one that must match, as an expression, so that the compiler sees to it. */
  private void select(Terminator.Select select, CodeBlock.Builder code) {
    Code.Builder evaluated = Code.builder();
    select.codes().forEach(evaluated::add);
    copies.around(evaluated.build(), code, () -> {
      CodeBlock selector = renderer.render(select.selector());
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
        each.exit().ops().forEach(op -> op(op, code));
        jump(each.exit().target().orElseThrow(), code);
        code.add("$<");
      }
      select.otherwise().ifPresent(otherwise -> {
        code.add("default:\n$>");
        jump(otherwise, code);
        code.add("$<");
      });
      code.endControlFlow();
    });
  }

  private void jump(Label target, CodeBlock.Builder code) {
    if (section.reaches(target)) {
      code.addStatement("$L = $L", names.pc(), layout.number(target));
      code.addStatement("continue $L", names.dispatch());
    } else {
      code.addStatement("this.$L = $L", names.next(), layout.number(target));
      code.addStatement("return null");
    }
  }

  /** A jump in the middle of copied statements. */
  private CodeBlock escape(Code.Escape escape) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (escape.alone()) {
      code.add("{\n$>");
    }
    // What it stands in may have made copies as well, whose names are taken here.
    escapes++;
    escape.exit().ops().forEach(op -> op(op, code));
    escapes--;
    if (escape.exit().target().isPresent()) {
      Label target = escape.exit().target().get();
      String place = section.reaches(target) ? names.pc() : "this." + names.next();
      code.addStatement("$L = $L", place, layout.number(target));
      code.add("$L;", section.reaches(target) ? "continue " + names.dispatch() : "return null");
    } else {
      code.add("return null;");
    }
    if (escape.alone()) {
      code.add("\n$<}");
    }
    return code.build();
  }

  private void handlers(CodeBlock.Builder code) {
    code.nextControlFlow("catch ($T $L)", Throwable.class, names.failure());
    code.beginControlFlow("switch ($L)", names.region());
    for (Map.Entry<Label, Integer> each : layout.regions().entrySet()) {
      code.add("case $L:\n$>", each.getValue());
      code.addStatement("$L = $L", names.pc(), layout.number(each.getKey()));
      code.addStatement("break");
      code.add("$<");
    }
    code.add("default:\n$>");
    code.addStatement("throw $L", names.failure());
    code.add("$<");
    code.endControlFlow();
    code.addStatement("$L = $L", names.caught(), names.failure());
    code.endControlFlow();
  }
}
