package dev.switchback.processor.emit;

import dev.switchback.processor.model.Block;
import dev.switchback.processor.model.Inferences;
import dev.switchback.processor.model.Inferences.Inference;
import dev.switchback.processor.model.Label;
import dev.switchback.processor.model.MachineModel;
import dev.switchback.processor.model.MachineModel.SavedFrame;
import dev.switchback.processor.model.Terminator;
import dev.switchback.processor.model.Uses;
import dev.switchback.processor.model.Variable;
import dev.switchback.processor.shape.Outline.Head;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What one method holds of a machine: all of its code, or one part. */
final class Section {
  private final MachineModel machine;
  private final BlockLayout layout;
  private final Fields fields;
  private final int part;
  private final Uses uses;
  private final List<Inference> repeated;
  private final List<MachineModel.Constant> constants;
  private final Set<Variable> used = new HashSet<>();

  Section(
      MachineModel machine,
      BlockLayout layout,
      Fields fields,
      Uses uses,
      Inferences inferences,
      int part) {
    this.machine = machine;
    this.layout = layout;
    this.fields = fields;
    this.part = part;
    this.uses = uses;
    List<Block> blocks = layout.written().stream().filter(this::contains).toList();
    for (Block block : blocks) {
      used.addAll(uses.of(block));
      block.terminator().resumed().ifPresent(this::useFrame);
      useFrame(block.label());
    }
    repeated = isWhole()
        ? List.of()
        : inferences.before(machine.blocks().indexOf(blocks.get(0)), List.copyOf(used));
    repeated.forEach(inference -> used.addAll(inference.uses()));
    constants = isWhole() ? machine.constants() : usedConstants();
  }

  private void useFrame(Label label) {
    SavedFrame frame = machine.frames().get(label);
    if (frame != null) {
      frame.saved().stream().filter(this::saves).forEach(used::add);
    }
  }

  /** Constants may be made of constants that are declared before them. */
  private List<MachineModel.Constant> usedConstants() {
    LinkedHashSet<MachineModel.Constant> found = new LinkedHashSet<>();
    for (int i = machine.constants().size() - 1; i >= 0; i--) {
      MachineModel.Constant constant = machine.constants().get(i);
      if (used.contains(constant.variable())) {
        found.add(constant);
        used.addAll(constant.value().reads());
      }
    }
    return machine.constants().stream().filter(found::contains).toList();
  }

  int part() {
    return part;
  }

  /** Whether it is all of the machine. */
  boolean isWhole() {
    return machine.parts().isWhole();
  }

  /** Whether a block is written here. */
  boolean contains(Block block) {
    return machine.parts().of(block.label()) == part;
  }

  /** Whether a jump to {@code target} stays here. */
  boolean reaches(Label target) {
    return layout.part(target) == part;
  }

  /** Whether the method has a local variable for {@code variable}. */
  boolean declares(Variable variable) {
    return isWhole()
        ? fields.isUsed(variable) && !isResident(variable)
        : used.contains(variable) && fields.isUsed(variable) && !isResident(variable);
  }

  private boolean isResident(Variable variable) {
    return machine.parts().residents().contains(variable);
  }

  /** Whether {@code variable} is copied from a local to its field when the machine is suspended. */
  boolean saves(Variable variable) {
    return !variable.inferred() && !isResident(variable);
  }

  List<MachineModel.Constant> constants() {
    return constants;
  }

  /** The declarations of other parts that must be repeated here. */
  List<Inference> repeated() {
    return repeated;
  }

  /** Whether a block, or a declaration that is repeated, ends in this way. */
  boolean ends(Predicate<Terminator> how) {
    return machine.blocks().stream()
            .anyMatch(block -> contains(block) && how.test(block.terminator()))
        || repeated.stream()
            .anyMatch(inference -> inference.op().isEmpty() && how.test(inference.end()));
  }

  /** The heads of the method, in their order. */
  List<Head> heads() {
    return layout.heads(part);
  }

  /** Which variables are to be restored at the top of a head that has a case. */
  Set<Variable> restored(Head head) {
    Set<Variable> live = machine.liveIn().get(head.label());
    if (!machine.parts().isLarge()) {
      return live;
    }
    // What is not used before the next case is restored there, if at all.
    Set<Variable> restored = new LinkedHashSet<>();
    Set<Variable> usedHere = new HashSet<>();
    upToNextCase(head)
        .forEach(each -> each.body().blocks().forEach(block -> usedHere.addAll(uses.of(block))));
    SavedFrame frame = machine.frames().get(head.label());
    for (Variable variable : live) {
      boolean needed = variable.inferred()
          ? usedHere.contains(variable)
          : frame != null && frame.saved().contains(variable) && saves(variable);
      if (needed) {
        restored.add(variable);
      }
    }
    return restored;
  }

  /** A head, and those below it that are only fallen into. */
  private List<Head> upToNextCase(Head head) {
    List<Head> all = heads();
    int from = all.indexOf(head);
    int to = from + 1;
    while (to < all.size() && !layout.hasCase(all.get(to).label())) {
      to++;
    }
    return all.subList(from, to);
  }
}
