package dev.switchback.processor.shape;

import dev.switchback.processor.model.Block;
import dev.switchback.processor.model.Code;
import dev.switchback.processor.model.MachineModel;
import dev.switchback.processor.model.Terminator;
import dev.switchback.processor.model.Variable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.TypeKind;

/**
 * Finds the variable that needs no field of its own, since it is what is yielded wherever it is saved: the field that the
 * value is handed over in has it.
 */
public final class ValueSlot {
  private ValueSlot() {}

  /** That variable, of a primitive type: the field of a reference is nulled when its value has been taken. */
  public static Optional<Variable> of(MachineModel machine) {
    Optional<TypeKind> values = machine.values().primitive();
    if (values.isEmpty() || machine.parts().isLarge()) {
      return Optional.empty();
    }
    Code type = Code.text(values.get().name().toLowerCase(Locale.ROOT));
    return machine.variables().stream()
        .filter(variable -> variable.role() == Variable.Role.LOCAL
            && variable.type().filter(type::equals).isPresent())
        .filter(variable -> isAlwaysYielded(variable, machine))
        .findFirst();
  }

  private static boolean isAlwaysYielded(Variable variable, MachineModel machine) {
    List<Block> suspended = machine.blocks().stream()
        .filter(block -> block.terminator().resumed().isPresent())
        .filter(block -> isSaved(variable, block.terminator(), machine))
        .toList();
    return !suspended.isEmpty()
        && suspended.stream().allMatch(block -> yields(variable, block.terminator()));
  }

  private static boolean isSaved(Variable variable, Terminator end, MachineModel machine) {
    Set<Variable> saved = machine.frames().get(end.resumed().orElseThrow()).saved();
    return saved.contains(variable);
  }

  /** Whether a suspension hands over the value of a variable, as it is. */
  public static boolean yields(Variable variable, Terminator end) {
    return end instanceof Terminator.Yield yield && yield.value().equals(Code.read(variable));
  }
}
