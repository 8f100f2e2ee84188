package dev.switchback.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import dev.switchback.processor.model.Block;
import dev.switchback.processor.model.Code;
import dev.switchback.processor.model.MachineModel;
import javax.lang.model.element.Modifier;

/** The constant that tells whether the asserts of a template are enabled, as javac makes one for a class (JLS 14.10). */
final class Assertions {
  static final String FIELD = "ASSERTIONS";

  private Assertions() {}

  static boolean areIn(MachineModel machine) {
    return machine.blocks().stream().anyMatch(Assertions::areIn)
        || ClassWriter.codes(machine).stream().anyMatch(Code::asserts);
  }

  private static boolean areIn(Block block) {
    return block.codes().stream().anyMatch(Code::asserts);
  }

  /** The field: enabled are the assertions of top-level classes, with all that is nested in them. */
  static FieldSpec field(MachineModel machine) {
    return FieldSpec.builder(
            TypeName.BOOLEAN, FIELD, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(
            "$T.class.desiredAssertionStatus()",
            ClassName.get(machine.template().owner()).topLevelClassName())
        .build();
  }
}
