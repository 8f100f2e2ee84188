package dev.switchback.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.switchback.processor.model.MachineModel;
import dev.switchback.processor.model.Template;
import dev.switchback.processor.model.Variable;
import dev.switchback.processor.shape.Pushing;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the method by which a machine runs its template itself. The arguments are of the very types that the parameters have, so
 * that the template is called and none of its overloads; and nobody keeps them but the template, which may let them go.
 */
final class PushWriter {
  private static final String CAPABILITY = "out";

  private final Template template;
  private final Signature signature;

  private PushWriter(Template template, Signature signature) {
    this.template = template;
    this.signature = signature;
  }

  /** Adds the method, if the machine is to have it. */
  static void addTo(TypeSpec.Builder type, MachineModel machine, Signature signature) {
    PushWriter writer = new PushWriter(machine.template(), signature);
    if (Pushing.isFor(machine) && writer.isNamed()) {
      type.addMethod(writer.write(machine.parameters()));
    }
  }

  /** Whether the template's class, if it is to be named, goes by its name inside the machine. */
  private boolean isNamed() {
    ClassName owner = ClassName.get(template.owner());
    String name = owner.topLevelClassName().simpleName();
    boolean hidden = owner.packageName().isEmpty() && HiddenNames.isInherited(name)
        || signature.typeVariables().stream().anyMatch(each -> each.name().equals(name));
    return !(template.isStatic() && hidden);
  }

  private MethodSpec write(List<Variable> parameters) {
    List<CodeBlock> arguments = new ArrayList<>(List.of(capability()));
    List<Variable> given = parameters.subList(template.isStatic() ? 0 : 1, parameters.size());
    given.forEach(parameter -> arguments.add(value(parameter)));
    CodeBlock callee = template.isStatic()
        ? CodeBlock.of("$T", HiddenNames.visible(ClassName.get(template.owner())))
        : value(parameters.get(0));
    return MachineWriter.override("runTemplate")
        .addModifiers(Modifier.PROTECTED)
        .returns(TypeName.BOOLEAN)
        .addParameter(signature.yielderType(), CAPABILITY)
        .addException(Throwable.class)
        .addStatement(
            "$L$L.$L$L($L)",
            signature.returnsSomething() ? "this.result = " : "",
            callee,
            typeArguments(),
            template.name(),
            CodeBlock.join(arguments, ", "))
        .addStatement("return true")
        .build();
  }

  private CodeBlock capability() {
    TypeName declared = HiddenNames.visible(signature
        .typeParameters()
        .name(template.element().getParameters().get(0).asType()));
    return declared.equals(signature.yielderType())
        ? CodeBlock.of(CAPABILITY)
        : CodeBlock.of("($T) $L", declared, CAPABILITY);
  }

  private static CodeBlock value(Variable parameter) {
    CodeBlock field = CodeBlock.of("this.$L", parameter.name());
    return parameter.primitive() ? field : CodeBlock.of("given($L, $L = null)", field, field);
  }

  private CodeBlock typeArguments() {
    if (template.element().getTypeParameters().isEmpty()) {
      return CodeBlock.of("");
    }
    return template.element().getTypeParameters().stream()
        .map(each -> CodeBlock.of("$T", signature.typeParameters().name(each.asType())))
        .collect(CodeBlock.joining(", ", "<", ">"));
  }
}
