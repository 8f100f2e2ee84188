package dev.switchback.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/**
 * Writes the methods that loops call for each element. The machine inherits the same; in a class of its own the JVM knows
 * which step they run, however many classes of machines there are.
 */
final class ProtocolWriter {
  private static final CodeBlock RESUMED = CodeBlock.of("state >= 0 && !resume(null, null)");

  private ProtocolWriter() {}

  static void addTo(TypeSpec.Builder type, Signature signature) {
    type.addMethod(MachineWriter.override("hasNext")
        .addModifiers(Modifier.PUBLIC)
        .returns(TypeName.BOOLEAN)
        .addStatement("return state < 0 || resume(null, null)")
        .build());
    MethodSpec.Builder next = MachineWriter.override(signature.nextName())
        .addModifiers(Modifier.PUBLIC)
        .returns(signature.nextType())
        .beginControlFlow("if ($L)", RESUMED)
        .addStatement("throw stop()")
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
