package dev.switchback.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import dev.switchback.processor.model.Accessor;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** The constant handles of a class with accessors, each made once. */
final class HandleConstants {
  private static final ClassName HANDLES = RuntimeTypes.runtime("Handles");

  private final Types types;
  private final Set<String> taken = new HashSet<>();
  private final Map<Object, String> names = new HashMap<>();
  private final List<FieldSpec> sources = new ArrayList<>();
  private final List<FieldSpec> fields = new ArrayList<>();

  HandleConstants(Types types) {
    this.types = types;
  }

  private record SuperMethod(ExecutableElement method, TypeElement holder) {}

  /** The declarations, in an order in which they can be initialized. */
  List<FieldSpec> fields() {
    List<FieldSpec> all = new ArrayList<>(sources);
    all.addAll(fields);
    return all;
  }

  /** The name of the handle on a field. */
  String field(Accessor.OfField use) {
    VariableElement field = use.field();
    return once(field, () -> {
      String source = source(use.through());
      boolean isStatic = field.getModifiers().contains(Modifier.STATIC);
      CodeBlock holder = use.hidden()
          ? CodeBlock.of("$T.class, ", types.erasure(use.through().getSuperclass()))
          : CodeBlock.of("");
      return constant(
          VarHandle.class,
          field.getSimpleName().toString(),
          CodeBlock.of(
              "$L.$L($L$S, $T.class)",
              source,
              isStatic ? "staticField" : "field",
              holder,
              field.getSimpleName(),
              erasure(field.asType())));
    });
  }

  /** The name of the handle on a method or constructor, as {@code through} may call it. */
  String method(ExecutableElement method, TypeElement through) {
    return once(method, () -> {
      String source = source(through);
      if (method.getKind() == ElementKind.CONSTRUCTOR) {
        return constant(
            MethodHandle.class,
            "new",
            CodeBlock.of("$L.constructor($L)", source, classes(constructorParameters(method))));
      }
      boolean isStatic = method.getModifiers().contains(Modifier.STATIC);
      return constant(
          MethodHandle.class,
          method.getSimpleName().toString(),
          CodeBlock.of(
              "$L.$L($S, $L)",
              source,
              isStatic ? "staticMethod" : "method",
              method.getSimpleName(),
              classes(signature(method))));
    });
  }

  /** The name of the handle on a method as {@code super.name(…)} calls it. */
  String superMethod(ExecutableElement method, TypeElement holder, TypeElement through) {
    return once(new SuperMethod(method, holder), () -> {
      String source = source(through);
      return constant(
          MethodHandle.class,
          "super" + AccessorHolder.capital(method.getSimpleName().toString()),
          CodeBlock.of(
              "$L.superMethod($T.class, $S, $L)",
              source,
              ClassName.get(holder),
              method.getSimpleName(),
              classes(signature(method))));
    });
  }

  /** What the lookup of a class is kept in. */
  private String source(TypeElement through) {
    return once(through, () -> {
      String name = unused(upper(through.getSimpleName().toString()));
      sources.add(declaration(
          HANDLES,
          name,
          CodeBlock.of(
              "$T.in($T.lookup(), $T.class)",
              HANDLES,
              MethodHandles.class,
              ClassName.get(through))));
      return name;
    });
  }

  private String once(Object what, Supplier<String> declaration) {
    String name = names.get(what);
    if (name == null) {
      name = declaration.get();
      names.put(what, name);
    }
    return name;
  }

  private String constant(Class<?> type, String hint, CodeBlock value) {
    String name = unused(upper(hint));
    fields.add(declaration(ClassName.get(type), name, value));
    return name;
  }

  private static FieldSpec declaration(TypeName type, String name, CodeBlock value) {
    return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(value)
        .build();
  }

  private static String upper(String name) {
    return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
  }

  private String unused(String base) {
    String name = base;
    for (int n = 2; !taken.add(name); n++) {
      name = base + "_" + n;
    }
    return name;
  }

  private static List<TypeMirror> signature(ExecutableElement method) {
    List<TypeMirror> all = new ArrayList<>(List.of(method.getReturnType()));
    method.getParameters().forEach(parameter -> all.add(parameter.asType()));
    return all;
  }

  private static List<TypeMirror> constructorParameters(ExecutableElement constructor) {
    List<TypeMirror> all = new ArrayList<>();
    AccessorTypes.enclosingInstance((TypeElement) constructor.getEnclosingElement())
        .ifPresent(all::add);
    constructor.getParameters().forEach(parameter -> all.add(parameter.asType()));
    return all;
  }

  private CodeBlock classes(List<TypeMirror> all) {
    return all.stream()
        .map(type -> CodeBlock.of("$T.class", erasure(type)))
        .collect(CodeBlock.joining(", "));
  }

  private TypeName erasure(TypeMirror type) {
    return TypeName.get(
        type.getKind().isPrimitive() || type.getKind() == TypeKind.VOID
            ? type
            : types.erasure(type));
  }
}
