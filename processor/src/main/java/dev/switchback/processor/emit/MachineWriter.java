package dev.switchback.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.sun.source.tree.MethodTree;
import dev.switchback.processor.model.Code;
import dev.switchback.processor.model.MachineModel;
import dev.switchback.processor.model.Template;
import dev.switchback.processor.model.Terminator;
import dev.switchback.processor.model.Variable;
import dev.switchback.processor.shape.LoopGuard;
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
  private final Accessors accessors;
  private final Elements elements;

  MachineWriter(MachineModel machine, String name, Accessors accessors, Elements elements) {
    this.machine = machine;
    this.template = machine.template();
    this.signature = new Signature(machine);
    this.layout = new BlockLayout(machine);
    this.fields = new Fields(machine, layout);
    this.name = name;
    this.accessors = accessors;
    this.elements = elements;
  }

  TypeSpec write() {
    TypeSpec.Builder type = TypeSpec.classBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("$L", javadoc())
        .addTypeVariables(signature.typeVariables())
        .superclass(signature.superclass(Fields.delegates(machine)));
    if (signature.answers()) {
      type.addSuperinterface(signature.factoryType()); // the superclass is a generator of its own
    }
    if (Assertions.areIn(machine)) {
      type.addField(Assertions.field(machine));
    }
    TableWriter tables = new TableWriter(machine, layout, fields);
    PointsWriter points =
        new PointsWriter(machine, layout, fields, templateText(), declarationLine());
    boolean isSmall = points.fits(machine.parts().limit());
    if (!isSmall) {
      type.addField(tables.lines(declarationLine()));
    }
    for (Variable variable : fields.all()) {
      type.addField(field(variable));
    }
    if (signature.returnsSomething()) {
      type.addField(HiddenNames.visible(signature.plainResultType()), "result", Modifier.PRIVATE);
    }
    new ClassWriter(name, signature.typeParameters(), machine, accessors).addTo(type);
    PartsWriter parts =
        new PartsWriter(new WrittenMachine(name, signature, machine, layout, fields, accessors));
    parts.fields(type);
    type.addMethod(constructor());
    machine.caller().ifPresent(caller -> type.addMethod(leaving(caller)));
    parts.methods(type);
    ProtocolWriter.addTo(type, machine, signature, LoopGuard.of(machine).map(this::field));
    if (signature.returnsSomething()) {
      type.addMethod(outcome());
    }
    machine.caller().ifPresent(caller -> type.addMethod(caller(caller)));
    tables.guarded(type);
    tables.clear(type);
    if (isSmall) {
      points.addTo(type);
    } else {
      type.addMethod(position());
      tables.locals(type);
    }
    return type.build();
  }

  private String javadoc() {
    StringBuilder text = new StringBuilder();
    text.append("The machine of template {@code ")
        .append(template.owner().getSimpleName())
        .append('.');
    text.append(template.name()).append("}.\n\n<p>Its states: 0, not started");
    if (!machine.parts().isWhole()) {
      return text.append("; 1 to ")
          .append(layout.suspensions().size())
          .append(", in the order of the suspension points.\n")
          .toString();
    }
    int number = 1;
    for (Terminator end : layout.suspensions()) {
      text.append("; ").append(number++).append(", line ").append(line(end));
    }
    return text.append(".\n").toString();
  }

  static int line(Terminator end) {
    if (end instanceof Terminator.Yield yield) {
      return yield.line();
    } else if (end instanceof Terminator.OwnCall own) {
      return own.line();
    }
    return end instanceof Terminator.Call call ? call.line() : ((Terminator.YieldFrom) end).line();
  }

  private FieldSpec field(Variable variable) {
    return FieldSpec.builder(fieldType(variable), variable.name(), Modifier.PRIVATE)
        .build();
  }

  private TypeName fieldType(Variable variable) {
    return variable
        .type()
        .map(type -> type.equals(Code.of(new Code.MachineType()))
            ? ownType()
            : CodeType.of(type, signature.typeParameters()))
        .map(HiddenNames::visible)
        .orElse(ClassName.OBJECT);
  }

  /** The line of the template's name, or as near as the syntax tells: that of its return type. */
  private int declarationLine() {
    MethodTree method = template.source().method();
    return template.source().line(method.getReturnType());
  }

  /** The template, without its package, which is that of the machine. */
  private String templateText() {
    String name = elements.getBinaryName(template.owner()).toString();
    return name.substring(name.lastIndexOf('.') + 1)
        + "."
        + template.name()
        + "("
        + template.source().fileName()
        + ")";
  }

  private MethodSpec constructor() {
    MethodSpec.Builder method = MethodSpec.constructorBuilder();
    StringBuilder code = new StringBuilder();
    for (Variable parameter : machine.parameters()) {
      method.addParameter(parameterType(parameter), parameter.name());
      if (fields.has(parameter)) {
        String name = parameter.name();
        code.append("this.").append(name).append(" = ").append(name).append(";\n");
      }
    }
    return method.addCode("$L", code).build();
  }

  private TypeName parameterType(Variable parameter) {
    int index = machine.parameters().indexOf(parameter) - (template.isStatic() ? 0 : 1);
    return index < 0
        ? HiddenNames.visible(signature.receiverType())
        : HiddenNames.visible(
            signature.typeParameters().name(template.parameters().get(index).asType()));
  }

  private TypeName ownType() {
    return signature.typeParameters().applied(name);
  }

  /** Makes a machine what its template has put aside for after a call of itself. */
  private MethodSpec leaving(Variable caller) {
    return MethodSpec.methodBuilder("leftAt")
        .returns(ownType())
        .addParameter(TypeName.INT, "label")
        .addParameter(ownType(), "caller")
        .addStatement("this.state = label")
        .addStatement("this.$L = caller", caller.name())
        .addStatement("return this")
        .build();
  }

  private static MethodSpec caller(Variable caller) {
    return override("caller")
        .addModifiers(Modifier.PROTECTED)
        .returns(RuntimeTypes.ANY_MACHINE)
        .addStatement("return this.$L", caller.name())
        .build();
  }

  private MethodSpec outcome() {
    return override("outcome")
        .addModifiers(Modifier.PROTECTED)
        .returns(ClassName.OBJECT)
        .addStatement("return this.result")
        .build();
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

  /**
   * A method that overrides one of the runtime's. Without the annotation: every method of a machine overrides, and javac
   * looks up and checks each annotation again in each round of annotation processing.
   */
  static MethodSpec.Builder override(String name) {
    return MethodSpec.methodBuilder(name);
  }
}
