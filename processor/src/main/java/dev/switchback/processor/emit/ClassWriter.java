package dev.switchback.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.switchback.processor.model.Code;
import dev.switchback.processor.model.MachineClass;
import dev.switchback.processor.model.MachineModel;
import dev.switchback.processor.model.Variable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/** Writes the member classes of a machine that local classes of its template became. */
final class ClassWriter {
  // JavaPoet writes no class from its text. It writes an empty one of the same name, so that it
  // knows what the name hides, and around the text these marks, by which the text takes its place.
  private static final String BEGIN = "\0begin";
  private static final String END = "\0end";
  private static final Pattern PLACE = Pattern.compile(
      "(?m)^ *class \\S+ \\{\n *\\{\n *" + BEGIN + "\n((?s:.*?)) *" + END + "\n *\\}\n *\\}\n");
  private static final Pattern INDENTED = Pattern.compile("(?m)^    ");

  private final MachineModel machine;
  private final TypeParameters typeParameters;
  private final CodeRenderer renderer;

  ClassWriter(
      String name, TypeParameters typeParameters, MachineModel machine, Accessors accessors) {
    this.machine = machine;
    this.typeParameters = typeParameters;
    this.renderer = new CodeRenderer(
        name,
        typeParameters,
        machine.names(),
        Set.of(),
        accessors,
        escape -> {
          throw new IllegalStateException("a jump out of a class");
        },
        label -> {
          throw new IllegalStateException("a suspension point in a class");
        });
  }

  /** Adds the classes to the machine, and the constants that they use. */
  void addTo(TypeSpec.Builder type) {
    machine.classes().forEach(each -> type.addType(write(each)));
    Set<Variable> used = constants();
    for (MachineModel.Constant constant : machine.constants()) {
      if (used.contains(constant.variable())) {
        type.addField(FieldSpec.builder(
                CodeType.of(constant.variable().type().orElseThrow(), typeParameters),
                constant.variable().name(),
                Modifier.PRIVATE,
                Modifier.STATIC,
                Modifier.FINAL)
            .initializer(renderer.render(constant.value()).toCodeBlock())
            .build());
      }
    }
  }

  private TypeSpec write(MachineClass type) {
    return type instanceof MachineClass.Scope scope
        ? scope(scope)
        : copied((MachineClass.Copied) type);
  }

  private TypeSpec copied(MachineClass.Copied type) {
    CodeBlock.Builder text = CodeBlock.builder().add("$L\n", BEGIN);
    String separator = "";
    for (Code declaration : type.declarations()) {
      text.add(separator).add("$L\n", renderer.render(declaration).toCodeBlock());
      separator = "\n";
    }
    return TypeSpec.classBuilder(type.name())
        .addInitializerBlock(text.add("$L\n", END).build())
        .build();
  }

  private TypeSpec scope(MachineClass.Scope scope) {
    TypeSpec.Builder type = TypeSpec.classBuilder(scope.name())
        .addModifiers(Modifier.PRIVATE)
        .addJavadoc("$L", javadoc(scope));
    if (scope.isStatic()) {
      type.addModifiers(Modifier.STATIC);
    }
    type.addModifiers(Modifier.FINAL);
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
    for (MachineClass.Captured captured : scope.captured()) {
      TypeName captures = HiddenNames.visible(CodeType.of(captured.type(), typeParameters));
      type.addField(captures, captured.name(), Modifier.PRIVATE, Modifier.FINAL);
      constructor
          .addParameter(captures, captured.name())
          .addStatement("this.$L = $L", captured.name(), captured.name());
    }
    if (!scope.captured().isEmpty()) {
      type.addMethod(constructor.build());
    }
    scope.classes().forEach(each -> type.addType(write(each)));
    return type.build();
  }

  private static String javadoc(MachineClass.Scope scope) {
    String name = scope.classes().get(0).name();
    return scope.captured().isEmpty()
        ? "Around the local class {@code " + name + "}.\n"
        : "What the local class {@code " + name + "} captures.\n";
  }

  private Set<Variable> constants() {
    Set<Variable> used = new LinkedHashSet<>();
    Deque<Code> work = new ArrayDeque<>(codes(machine));
    while (!work.isEmpty()) {
      for (Variable variable : work.poll().reads()) {
        if (variable.isConstant() && used.add(variable)) {
          machine.constants().stream()
              .filter(constant -> constant.variable().equals(variable))
              .forEach(constant -> work.add(constant.value()));
        }
      }
    }
    return used;
  }

  /** The code in the classes of a machine. */
  static List<Code> codes(MachineModel machine) {
    List<Code> codes = new ArrayList<>();
    machine.classes().forEach(each -> codes(each, codes));
    return codes;
  }

  private static void codes(MachineClass type, List<Code> into) {
    if (type instanceof MachineClass.Copied copied) {
      into.addAll(copied.declarations());
    } else {
      List<? extends MachineClass> members = ((MachineClass.Scope) type).classes();
      members.forEach(each -> codes(each, into));
    }
  }

  /** Puts the texts in their places in a companion's source. */
  static String place(String source) {
    if (!source.contains(BEGIN)) {
      return source;
    }
    return PLACE
        .matcher(source)
        .replaceAll(
            found -> Matcher.quoteReplacement(INDENTED.matcher(found.group(1)).replaceAll("")));
  }
}
