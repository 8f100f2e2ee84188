package dev.switchback.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.sun.source.tree.MethodTree;
import dev.switchback.processor.model.Block;
import dev.switchback.processor.model.MachineModel;
import dev.switchback.processor.model.MachineModel.SavedFrame;
import dev.switchback.processor.model.Template;
import dev.switchback.processor.model.Terminator;
import dev.switchback.processor.model.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import javax.lang.model.util.Elements;

/** Writes the machine of one template: its fields, its step, and what the runtime asks it. */
final class MachineWriter {
  private final MachineModel machine;
  private final Template template;
  private final Signature signature;
  private final BlockLayout layout;
  private final Fields fields;
  private final String name;
  private final Elements elements;

  MachineWriter(MachineModel machine, String name, Elements elements) {
    this.machine = machine;
    this.template = machine.template();
    this.signature = new Signature(template);
    this.layout = new BlockLayout(machine);
    this.fields = new Fields(machine, layout);
    this.name = name;
    this.elements = elements;
  }

  TypeSpec write() {
    TypeSpec.Builder type = TypeSpec.classBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("$L", javadoc())
        .addTypeVariables(signature.typeVariables())
        .superclass(signature.superclass())
        .addSuperinterface(signature.factoryType());
    type.addField(lines());
    if (Assertions.areIn(machine)) {
      type.addField(Assertions.field(machine));
    }
    for (Variable variable : fields.all()) {
      type.addField(FieldSpec.builder(fieldType(variable), variable.name(), Modifier.PRIVATE)
          .build());
    }
    if (signature.returnsSomething()) {
      type.addField(HiddenNames.visible(signature.plainResultType()), "result", Modifier.PRIVATE);
    }
    new ClassWriter(name, signature.typeParameters(), machine).addTo(type);
    boolean delegates = Fields.delegates(machine);
    if (delegates) {
      type.addField(RuntimeTypes.DELEGATION, "delegation", Modifier.PRIVATE);
    }
    type.addMethod(constructor());
    type.addMethod(step());
    if (signature.returnsSomething()) {
      type.addMethod(outcome());
    }
    if (!layout.regions().isEmpty()) {
      guarded().ifPresent(type::addMethod);
    }
    if (fields.all().stream().anyMatch(variable -> !variable.primitive())) {
      type.addMethod(clear());
    }
    type.addMethod(position());
    if (machine.frames().values().stream().anyMatch(frame -> !named(frame).isEmpty())) {
      type.addMethod(locals());
    }
    if (delegates) {
      delegation(type);
    }
    return type.build();
  }

  private String javadoc() {
    StringBuilder text = new StringBuilder();
    text.append("The machine of template {@code ")
        .append(template.owner().getSimpleName())
        .append('.');
    text.append(template.name()).append("}.\n\n<p>Its states: 0, not started");
    int number = 1;
    for (Terminator end : layout.suspensions()) {
      text.append("; ").append(number++).append(", line ").append(line(end));
    }
    return text.append(".\n").toString();
  }

  static int line(Terminator end) {
    if (end instanceof Terminator.Yield yield) {
      return yield.line();
    }
    return end instanceof Terminator.Call call ? call.line() : ((Terminator.YieldFrom) end).line();
  }

  private TypeName fieldType(Variable variable) {
    return variable
        .type()
        .map(type -> CodeType.of(type, signature.typeParameters()))
        .map(HiddenNames::visible)
        .orElse(ClassName.OBJECT);
  }

  private FieldSpec lines() {
    List<String> all = new ArrayList<>();
    all.add(Integer.toString(declarationLine()));
    layout.suspensions().forEach(end -> all.add(Integer.toString(line(end))));
    return FieldSpec.builder(
            ArrayTypeName.of(TypeName.INT),
            "LINES",
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer("{$L}", String.join(", ", all))
        .build();
  }

  /** The line of the template's name, or as near as the syntax tells: that of its return type. */
  private int declarationLine() {
    MethodTree method = template.source().method();
    return template.source().line(method.getReturnType());
  }

  private MethodSpec constructor() {
    MethodSpec.Builder method = MethodSpec.constructorBuilder();
    for (Variable parameter : machine.parameters()) {
      method.addParameter(parameterType(parameter), parameter.name());
      if (fields.has(parameter)) {
        method.addStatement("this.$L = $L", parameter.name(), parameter.name());
      }
    }
    return method.build();
  }

  private TypeName parameterType(Variable parameter) {
    int index = machine.parameters().indexOf(parameter) - (template.isStatic() ? 0 : 1);
    return index < 0
        ? HiddenNames.visible(signature.receiverType())
        : HiddenNames.visible(TypeName.get(template.parameters().get(index).asType()));
  }

  private MethodSpec step() {
    return override("step")
        .addModifiers(Modifier.PROTECTED)
        .returns(RuntimeTypes.ANY_MACHINE)
        .addParameter(TypeName.INT, machine.names().label())
        .addParameter(ClassName.OBJECT, machine.names().in())
        .addParameter(Throwable.class, machine.names().thrown())
        .addException(Throwable.class)
        .addCode(new StepWriter(name, signature, machine, layout, fields).write())
        .build();
  }

  private MethodSpec outcome() {
    return override("outcome")
        .addModifiers(Modifier.PROTECTED)
        .returns(ClassName.OBJECT)
        .addStatement("return this.result")
        .build();
  }

  private Optional<MethodSpec> guarded() {
    String guarded = layout.written().stream()
        .filter(block -> layout.isResumed(block.label()) && block.handler().isPresent())
        .map(block -> Integer.toString(layout.number(block.label())))
        .collect(Collectors.joining(", "));
    if (guarded.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(override("guarded")
        .addModifiers(Modifier.PROTECTED)
        .returns(TypeName.BOOLEAN)
        .addParameter(TypeName.INT, "label")
        .beginControlFlow("return switch (label)")
        .addStatement("case $L -> true", guarded)
        .addStatement("default -> false")
        .addCode("$<};\n")
        .build());
  }

  private MethodSpec clear() {
    MethodSpec.Builder method = override("clear").addModifiers(Modifier.PROTECTED);
    for (Variable variable : fields.all()) {
      if (!variable.primitive()) {
        method.addStatement("this.$L = null", variable.name());
      }
    }
    return method.build();
  }

  private MethodSpec position() {
    return override("position")
        .addModifiers(Modifier.PROTECTED)
        .returns(StackTraceElement.class)
        .addParameter(TypeName.INT, "label")
        .addStatement(
            "return new $T($S, $S, $S, LINES[label])",
            StackTraceElement.class,
            elements.getBinaryName(template.owner()).toString(),
            template.name(),
            template.source().fileName())
        .build();
  }

  private MethodSpec locals() {
    Map<List<Variable>, List<String>> groups = new LinkedHashMap<>();
    for (Block block : layout.written()) {
      SavedFrame frame = machine.frames().get(block.label());
      if (frame != null && !named(frame).isEmpty()) {
        groups
            .computeIfAbsent(named(frame), key -> new ArrayList<>())
            .add(Integer.toString(layout.number(block.label())));
      }
    }
    MethodSpec.Builder method = override("locals")
        .addModifiers(Modifier.PROTECTED)
        .addParameter(TypeName.INT, "label")
        .addParameter(ParameterizedTypeName.get(Map.class, String.class, Object.class), "into")
        .beginControlFlow("switch (label)");
    groups.forEach((variables, labels) -> {
      method.beginControlFlow("case $L ->", String.join(", ", labels));
      for (Variable variable : variables) {
        CodeBlock value = CodeBlock.of("this.$L", variable.name());
        method.addStatement(
            "into.put($S, $L)",
            variable.sourceName().orElseThrow(),
            variable.isHeld() ? CodeBlock.of("$T.value($L)", RuntimeTypes.HELD, value) : value);
      }
      method.endControlFlow();
    });
    return method
        .beginControlFlow("default ->")
        .endControlFlow()
        .endControlFlow()
        .build();
  }

  private static List<Variable> named(SavedFrame frame) {
    return frame.saved().stream()
        .filter(variable -> variable.sourceName().isPresent())
        .toList();
  }

  private static void delegation(TypeSpec.Builder type) {
    type.addMethod(override("delegation")
        .addModifiers(Modifier.PROTECTED)
        .returns(RuntimeTypes.DELEGATION)
        .addStatement("return this.delegation")
        .build());
    type.addMethod(override("delegation")
        .addModifiers(Modifier.PROTECTED)
        .addParameter(RuntimeTypes.DELEGATION, "delegation")
        .addStatement("this.delegation = delegation")
        .build());
    type.addMethod(override("resume")
        .addModifiers(Modifier.PROTECTED)
        .returns(TypeName.BOOLEAN)
        .addParameter(ClassName.OBJECT, "in")
        .addParameter(Throwable.class, "thrown")
        .addStatement(
            "return this.delegation == null ? super.resume(in, thrown) : this.delegation.resume(in, thrown)")
        .build());
  }

  private static MethodSpec.Builder override(String name) {
    return MethodSpec.methodBuilder(name).addAnnotation(Override.class);
  }
}
