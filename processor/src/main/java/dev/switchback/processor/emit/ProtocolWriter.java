package dev.switchback.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Writes the methods that loops call for each element. The machine inherits the same; in a class of its own the JVM knows
 * which step they run, however many classes of machines there are.
 */
final class ProtocolWriter {
  private static final CodeBlock RESUMED = CodeBlock.of("state >= 0 && !resume(null, null)");

  private ProtocolWriter() {}

  /**
   * Adds the methods.
   *
   * @param guard the field that decides whether a loop goes on: see {@link dev.switchback.processor.shape.LoopGuard}
   */
  static void addTo(TypeSpec.Builder type, Signature signature, Optional<FieldSpec> guard) {
    type.addMethod(MachineWriter.override("hasNext")
        .addModifiers(Modifier.PUBLIC)
        .returns(TypeName.BOOLEAN)
        .addStatement("return state < 0 || resume(null, null)")
        .build());
    MethodSpec.Builder next = MachineWriter.override(signature.nextName())
        .addModifiers(Modifier.PUBLIC)
        .returns(signature.nextType());
    guard.ifPresent(field -> next.addCode(
        "$T ahead = this.$L; // so that the JIT compiler keeps it in a register\n",
        field.type(),
        field.name()));
    next.beginControlFlow("if ($L)", RESUMED)
        .addStatement(guard.isPresent() ? "throw stop(ahead)" : "throw stop()")
        .endControlFlow()
        .addStatement("state = ~state");
    if (signature.nextType().isPrimitive()) {
      next.addStatement("return value");
    } else {
      next.addStatement("$T taken = value", signature.nextType())
          .addStatement("value = null")
          .addStatement("return taken");
    }
    type.addMethod(next.build());
  }
}
