package dev.switchback.processor.emit;

import dev.switchback.processor.model.Block;
import dev.switchback.processor.model.Code;
import dev.switchback.processor.model.MachineModel;
import dev.switchback.processor.model.Op;
import dev.switchback.processor.model.Terminator;
import dev.switchback.processor.model.Variable;
import dev.switchback.processor.shape.ValueSlot;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which variables of a machine are used at all, and which need a field because they outlive a step or a case. */
final class Fields {
  private final Set<Variable> used = new HashSet<>();
  private final Set<Variable> kept = new LinkedHashSet<>();
  private final Optional<Variable> value;

  Fields(MachineModel machine, BlockLayout layout) {
    Set<Variable> saved = new HashSet<>(machine.parts().residents());
    machine.frames().values().forEach(frame -> saved.addAll(frame.saved()));
    for (Block block : layout.written()) {
      block.ops().forEach(this::use);
      block.terminator().codes().forEach(this::use);
      block.terminator().exits().forEach(exit -> exit.ops().forEach(this::use));
      if (layout.hasCase(block.label())) {
        // An inferred variable is declared inside the dispatch: every case that needs it takes it
        // from its field.
        machine.liveIn().get(block.label()).stream().filter(Variable::inferred).forEach(saved::add);
      }
    }
    value = ValueSlot.of(machine);
    for (Variable variable : machine.variables()) {
      if (saved.contains(variable)) {
        if (!isValue(variable)) {
          kept.add(variable);
        }
        used.add(variable);
      }
    }
  }

  private void use(Op op) {
    use(op.code());
    op.assigned().filter(target -> !target.inferred()).ifPresent(used::add);
  }

  private void use(Code code) {
    for (Code.Part part : code.parts()) {
      if (part instanceof Code.Use use) {
        used.add(use.variable());
      } else if (part instanceof Code.Escape escape) {
        escape.exit().ops().forEach(this::use);
      }
    }
  }

  /** Whether the code of the machine mentions {@code variable}. */
  boolean isUsed(Variable variable) {
    return used.contains(variable);
  }

  /** Whether {@code variable} has a field. */
  boolean has(Variable variable) {
    return kept.contains(variable);
  }

  /** Whether {@code variable} is saved in the field of the yielded value. */
  boolean isValue(Variable variable) {
    return value.filter(variable::equals).isPresent();
  }

  /** The name of the field that {@code variable} is saved in. */
  String name(Variable variable) {
    return isValue(variable) ? "value" : variable.name();
  }

  /** The variables with fields of their own, in order of declaration. */
  List<Variable> all() {
    return List.copyOf(kept);
  }

  static boolean delegates(MachineModel machine) {
    return machine.blocks().stream()
        .anyMatch(block -> block.terminator() instanceof Terminator.Call
            || block.terminator() instanceof Terminator.YieldFrom);
  }
}
