package dev.switchback.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.switchback.processor.model.MachineModel;
import dev.switchback.processor.shape.LoopGuard;
import dev.switchback.processor.shape.Repeating;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Writes the methods that loops call for each element. The machine inherits the same; in a class of its own the JVM knows
 * which step they run, however many classes of machines there are.
 */
final class ProtocolWriter {
  private ProtocolWriter() {}

  /**
   * Adds the methods.
   *
   * @param guard the field that decides whether a loop goes on: see {@link LoopGuard}
   */
  static void addTo(
      TypeSpec.Builder type, MachineModel machine, Signature signature, Optional<FieldSpec> guard) {
    type.addMethod(MachineWriter.override("hasNext")
        .addModifiers(Modifier.PUBLIC)
        .returns(TypeName.BOOLEAN)
        .addCode("return state < 0 || resume(null, null);\n")
        .build());
    type.addMethod(MachineWriter.override(signature.nextName())
        .addModifiers(Modifier.PUBLIC)
        .returns(signature.nextType())
        .addCode(next(signature.nextType(), guard))
        .build());
    if (signature.boxes()) {
      type.addMethod(MachineWriter.override("next")
          .addModifiers(Modifier.PUBLIC)
          .returns(signature.boxedType())
          .addStatement("return $L()", signature.nextName())
          .build());
    }
    if (Repeating.isIn(machine)) {
      type.addMethod(forEachRemaining(signature));
    }
  }

  private static CodeBlock next(TypeName type, Optional<FieldSpec> guard) {
    Snippet.Builder code = Snippet.builder();
    guard.ifPresent(field -> code.add(
        "$T ahead = this.$L; // so that the JIT compiler keeps it in a register\n",
        field.type(),
        field.name()));
    code.beginControlFlow("if (state >= 0 && !resume(null, null))")
        .addStatement(guard.isPresent() ? "throw stop(ahead)" : "throw stop()")
        .endControlFlow()
        .addStatement("state = ~state");
    if (type.isPrimitive()) {
      code.addStatement("return value");
    } else {
      code.addStatement("$T taken = value", type)
          .addStatement("value = null")
          .addStatement("return taken");
    }
    return code.build().toCodeBlock();
  }

  /** The loop that takes all values: here it is compiled for this machine, with the action that is mostly given to it. */
  private static MethodSpec forEachRemaining(Signature signature) {
    return MachineWriter.override("forEachRemaining")
        .addModifiers(Modifier.PUBLIC)
        .addParameter(signature.consumerType(), "action")
        .addCode(Snippet.builder()
            .addStatement("require(action)")
            .beginControlFlow("while (hasNext())")
            .addStatement("action.accept($L())", signature.nextName())
            .endControlFlow()
            .build()
            .toCodeBlock())
        .build();
  }
}
