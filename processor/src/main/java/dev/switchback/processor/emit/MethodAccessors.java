package dev.switchback.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.switchback.processor.model.Accessor;
import dev.switchback.processor.model.Accessor.Form;
import dev.switchback.processor.model.Accessor.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/** Writes the accessors for methods and constructors. */
final class MethodAccessors {
  private final ClassName holder;
  private final AccessorTypes types;
  private final HandleConstants handles;
  private final TypeSpec.Builder into;

  MethodAccessors(
      ClassName holder, AccessorTypes types, HandleConstants handles, TypeSpec.Builder into) {
    this.holder = holder;
    this.types = types;
    this.handles = handles;
    this.into = into;
  }

  /** One accessor in the making: a parameter's name with its type here, and the type that the handle wants. */
  private record Argument(TypeName type, String name, Optional<TypeName> handleType) {}

  void write(AccessorHolder.Group group) {
    if (group.first().form() == Form.BOUND) {
      bound(group);
      return;
    }
    Set<List<String>> written = new HashSet<>();
    for (Accessor.Overload overload : group.overloads()) {
      MethodSpec method = method(group, overload);
      // Two that differ in the receiver only would be ambiguous in the template, too.
      if (written.add(erasures(method, overload))) {
        into.addMethod(method);
      }
    }
  }

  private List<String> erasures(MethodSpec method, Accessor.Overload overload) {
    List<String> all = new ArrayList<>();
    int more = method.parameters().size() - overload.method().getParameters().size();
    if (more > 0) {
      all.add(ClassName.get(types.of()).toString());
    }
    overload
        .method()
        .getParameters()
        .forEach(parameter -> all.add(types.erased(parameter.asType()).toString()));
    return all;
  }

  private MethodSpec method(AccessorHolder.Group group, Accessor.Overload overload) {
    ExecutableElement method = overload.method();
    Form form = group.first().form();
    boolean constructor = group.first().kind() == Kind.CONSTRUCTORS;
    boolean takesReceiver = form == Form.RECEIVER
        || form == Form.UNBOUND && !method.getModifiers().contains(Modifier.STATIC);
    ExecutableType seen = types.seen(method);
    List<? extends TypeParameterElement> own = method.getTypeParameters();
    MethodSpec.Builder written = MethodSpec.methodBuilder(group.name())
        .addModifiers(Modifier.STATIC)
        .varargs(method.isVarArgs());
    boolean raw = form == Form.RAW;
    if ((takesReceiver || constructor) && !raw) {
      written.addTypeVariables(types.variables(own));
    }
    if (!raw) {
      written.addTypeVariables(types.declarations(seen));
    }
    String self = self(method);
    if (takesReceiver) {
      written.addParameter(
          constructor
              ? TypeName.get(AccessorTypes.enclosingInstance(types.of()).orElseThrow())
              : types.receiver(own),
          self);
    }
    List<Argument> arguments = raw ? erasedArguments(method) : arguments(method, seen);
    arguments.forEach(argument -> written.addParameter(argument.type(), argument.name()));
    seen.getThrownTypes()
        .forEach(thrown -> written.addException(raw ? types.erased(thrown) : TypeName.get(thrown)));
    TypeName result = raw
        ? ClassName.get(types.of())
        : constructor ? types.receiver(own) : TypeName.get(seen.getReturnType());
    return written
        .returns(result)
        .addCode(body(group, overload, result, self, arguments))
        .build();
  }

  private String self(ExecutableElement method) {
    String name = "self";
    while (hasParameter(method, name)) {
      name += "_";
    }
    return name;
  }

  private boolean hasParameter(ExecutableElement method, String name) {
    return IntStream.range(0, method.getParameters().size())
        .anyMatch(i -> name(method, i).equals(name));
  }

  /** The name of a parameter: its own in the source of the class at hand; from a class file not every compiler gets it. */
  private String name(ExecutableElement method, int index) {
    return outermost(method).equals(outermost(types.of()))
        ? method.getParameters().get(index).getSimpleName().toString()
        : "a" + (index + 1);
  }

  private static Element outermost(Element element) {
    Element at = element;
    while (at.getEnclosingElement() instanceof TypeElement outer) {
      at = outer;
    }
    return at;
  }

  private List<Argument> arguments(ExecutableElement method, ExecutableType seen) {
    List<Argument> all = new ArrayList<>();
    for (int i = 0; i < method.getParameters().size(); i++) {
      TypeMirror declared = method.getParameters().get(i).asType();
      TypeMirror here = seen.getParameterTypes().get(i);
      all.add(new Argument(
          TypeName.get(here),
          name(method, i),
          types.differs(declared, here) ? Optional.of(types.erased(declared)) : Optional.empty()));
    }
    return all;
  }

  private List<Argument> erasedArguments(ExecutableElement method) {
    return IntStream.range(0, method.getParameters().size())
        .mapToObj(i -> new Argument(
            types.erased(method.getParameters().get(i).asType()),
            name(method, i),
            Optional.empty()))
        .toList();
  }

  private CodeBlock body(
      AccessorHolder.Group group,
      Accessor.Overload overload,
      TypeName result,
      String self,
      List<Argument> arguments) {
    return overload.through().isEmpty()
        ? direct(group, overload.method(), result, self, arguments)
        : byHandle(group, overload, result, self, arguments);
  }

  /** Calls what everyone in the package may call, and what stands here only so that overloads are complete. */
  private CodeBlock direct(
      AccessorHolder.Group group,
      ExecutableElement method,
      TypeName result,
      String self,
      List<Argument> arguments) {
    List<CodeBlock> values =
        arguments.stream().map(argument -> CodeBlock.of("$L", argument.name())).toList();
    boolean inner = isInner(group);
    CodeBlock callee;
    if (group.first().kind() == Kind.CONSTRUCTORS) {
      callee = inner
          ? CodeBlock.of("$L.new $L$L", self, types.of().getSimpleName(), diamond())
          : CodeBlock.of(
              "new $T$L",
              ClassName.get(types.of()),
              group.first().form() == Form.RAW ? "" : diamond());
    } else {
      boolean isStatic = method.getModifiers().contains(Modifier.STATIC);
      callee = isStatic
          ? CodeBlock.of(
              "$T.$L",
              ClassName.get((TypeElement) method.getEnclosingElement()),
              method.getSimpleName())
          : CodeBlock.of("$L.$L", self, method.getSimpleName());
    }
    return CodeBlock.builder()
        .addStatement(
            "$L$L($L)",
            result.equals(TypeName.VOID) ? "" : "return ",
            callee,
            CodeBlock.join(values, ", "))
        .build();
  }

  /** Whether what is constructed has an instance around it. */
  private static boolean isInner(AccessorHolder.Group group) {
    Form form = group.first().form();
    return group.first().kind() == Kind.CONSTRUCTORS && form != Form.PLAIN && form != Form.RAW;
  }

  private String diamond() {
    return types.of().getTypeParameters().isEmpty() ? "" : "<>";
  }

  private CodeBlock byHandle(
      AccessorHolder.Group group,
      Accessor.Overload overload,
      TypeName result,
      String self,
      List<Argument> arguments) {
    ExecutableElement method = overload.method();
    TypeElement through = overload.through().orElseThrow();
    boolean constructor = group.first().kind() == Kind.CONSTRUCTORS;
    boolean special = group.first().kind() == Kind.SUPER
        && !method.getModifiers().contains(Modifier.STATIC)
        && through.equals(types.of());
    String handle = special
        ? handles.superMethod(method, group.first().holder().orElseThrow(), through)
        : handles.method(method, through);
    List<CodeBlock> values = new ArrayList<>();
    boolean inner = isInner(group);
    if (inner || !constructor && !method.getModifiers().contains(Modifier.STATIC)) {
      values.add(
          constructor || through.equals(types.of())
              ? CodeBlock.of("$L", self)
              : CodeBlock.of("($T) $L", ClassName.get(through), self));
    }
    for (Argument argument : arguments) {
      values.add(
          argument.handleType().isPresent()
              ? CodeBlock.of("($T) $L", argument.handleType().get(), argument.name())
              : CodeBlock.of("$L", argument.name()));
    }
    CodeBlock call = CodeBlock.of("$L.invokeExact($L)", handle, CodeBlock.join(values, ", "));
    CodeBlock.Builder body = CodeBlock.builder().beginControlFlow("try");
    if (result.equals(TypeName.VOID)) {
      body.addStatement("$L", call);
    } else {
      TypeMirror declared = method.getReturnType();
      boolean twice = !constructor && types.differs(declared, types.seen(method).getReturnType());
      body.addStatement(
          "return ($T) $L$L",
          result,
          twice ? CodeBlock.of("($T) ", types.erased(declared)) : CodeBlock.of(""),
          call);
    }
    // What it may throw, the throws clause says.
    return body.nextControlFlow("catch ($T failure)", Throwable.class)
        .addStatement("throw $T.<$T>sneaky(failure)", RuntimeTypes.MACHINES, RuntimeException.class)
        .endControlFlow()
        .build();
  }

  /** An object that keeps the receiver of a method reference, or the instance around of a constructor's. */
  private void bound(AccessorHolder.Group group) {
    String className = AccessorHolder.capital(group.name());
    ClassName raw = holder.nestedClass(className);
    boolean constructors = group.first().kind() == Kind.CONSTRUCTORS;
    List<TypeVariableName> variables =
        constructors ? types.enclosingVariables() : types.variables();
    TypeName receiver = constructors ? types.enclosingReceiver() : types.receiver();
    into.addMethod(MethodSpec.methodBuilder(group.name())
        .addModifiers(Modifier.STATIC)
        .addTypeVariables(variables)
        .returns(
            variables.isEmpty()
                ? raw
                : ParameterizedTypeName.get(raw, variables.toArray(TypeName[]::new)))
        .addParameter(receiver, "self")
        .addStatement(
            "return new $L$L($T.requireNonNull(self))",
            className,
            variables.isEmpty() ? "" : "<>",
            Objects.class)
        .build());
    TypeSpec.Builder made = TypeSpec.classBuilder(className)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addTypeVariables(variables)
        .addField(FieldSpec.builder(receiver, "self", Modifier.PRIVATE, Modifier.FINAL)
            .build())
        .addMethod(MethodSpec.constructorBuilder()
            .addParameter(receiver, "self")
            .addStatement("this.self = self")
            .build());
    Set<List<String>> written = new HashSet<>();
    for (Accessor.Overload overload : group.overloads()) {
      MethodSpec method = boundMethod(group, overload);
      if (written.add(erasures(method, overload))) {
        made.addMethod(method);
      }
    }
    into.addType(made.build());
  }

  private MethodSpec boundMethod(AccessorHolder.Group group, Accessor.Overload overload) {
    ExecutableElement method = overload.method();
    ExecutableType seen = types.seen(method);
    List<Argument> arguments = arguments(method, seen);
    MethodSpec.Builder written = MethodSpec.methodBuilder("call").varargs(method.isVarArgs());
    boolean constructor = group.first().kind() == Kind.CONSTRUCTORS;
    if (constructor) {
      written.addTypeVariables(types.ownVariables(method.getTypeParameters()));
    }
    written.addTypeVariables(types.declarations(seen));
    arguments.forEach(argument -> written.addParameter(argument.type(), argument.name()));
    seen.getThrownTypes().forEach(thrown -> written.addException(TypeName.get(thrown)));
    TypeName result = constructor
        ? types.receiver(method.getTypeParameters())
        : TypeName.get(seen.getReturnType());
    return written
        .returns(result)
        .addCode(body(group, overload, result, "this.self", arguments))
        .build();
  }
}
