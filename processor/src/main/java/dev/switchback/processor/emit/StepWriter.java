package dev.switchback.processor.emit;

import dev.switchback.processor.model.Code;
import dev.switchback.processor.model.Label;
import dev.switchback.processor.model.MachineModel;
import dev.switchback.processor.model.Terminator;
import dev.switchback.processor.model.Variable;
import dev.switchback.processor.shape.Outline.Head;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
  private final SuspensionWriter suspensions;
  private final JumpWriter jumps;
  private final OpWriter ops;
  private final HeadWriter heads;

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
        this::escape,
        layout::number);
    CapturedCopies copies = new CapturedCopies(renderer);
    this.suspensions = new SuspensionWriter(written, section, renderer, copies);
    this.jumps = new JumpWriter(names, layout, section);
    this.ops = new OpWriter(machine.settled(), fields, renderer, copies, suspensions);
    this.heads = new HeadWriter(written, section, renderer, copies, suspensions, jumps, ops);
    this.hasRegions = !layout.regions().isEmpty();
    this.hasJumps = layout.main().isEmpty()
        && (section.isWhole() && hasRegions || layout.hasJumps(section.part()));
  }

  private Snippet escape(Code.Escape escape) {
    return jumps.escape(escape, ops);
  }

  Snippet write() {
    Snippet.Builder code = Snippet.builder();
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
    List<Head> cases = new ArrayList<>(section.heads());
    Optional<Head> main = cases.stream().filter(this::isMain).findFirst();
    main.ifPresent(cases::remove);
    if (main.isPresent() && cases.stream().anyMatch(layout::escapes)) {
      code.add("$L:\n", names.dispatch());
    }
    code.beginControlFlow("switch ($L)", hasJumps ? names.pc() : names.label());
    repeated(code);
    new CasesWriter(layout, heads).write(cases, hasJumps ? names.pc() : names.label(), code);
    code.add("default:\n$>");
    code.addStatement("throw noSuchLabel($L)", hasJumps ? names.pc() : names.label());
    code.add("$<");
    code.endControlFlow();
    main.ifPresent(head -> main(head, code));
    if (hasJumps) {
      if (hasRegions && section.isWhole()) {
        handlers(code);
      }
      code.endControlFlow();
    }
    return code.build();
  }

  private boolean isMain(Head head) {
    return layout.main().filter(head.label()::equals).isPresent();
  }

  /** The code that all entries lead to. */
  private void main(Head head, Snippet.Builder code) {
    jumps.beginMain();
    code.add("// $L\n", heads.comment(head.body().block()));
    if (head.loops() && layout.escapes(head)) {
      code.add("$L:\n", names.dispatch());
    }
    heads.body(head, code);
  }

  private void locals(Snippet.Builder code) {
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
    if (section.ends(end -> end instanceof Terminator.Call call
        && (call.entrance().isEmpty() || machine.parts().isLarge()))) {
      code.addStatement("$T $L", RuntimeTypes.ANY_MACHINE, names.callee());
    }
    if (section.ends(end -> end instanceof Terminator.YieldFrom)) {
      code.addStatement("$T $L", suspensions.yieldFromType(), names.from());
    }
  }

  private Snippet type(Variable variable) {
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

  /** Declares the variables of unknown type that come from other parts, where control never gets to. */
  private void repeated(Snippet.Builder code) {
    if (section.repeated().isEmpty()) {
      return;
    }
    code.add("case -1: // never taken: gives their types to variables of other parts\n$>");
    section.repeated().forEach(inference -> ops.repeat(inference, code));
    code.add("$<");
  }

  private void handlers(Snippet.Builder code) {
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
