package dev.switchback.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.switchback.processor.model.InheritedMembers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** The types of the accessors for one class: its members' types, with the class's type parameters for their own. */
final class AccessorTypes {
  private final TypeElement of;
  private final Types types;

  AccessorTypes(TypeElement of, Types types) {
    this.of = of;
    this.types = types;
  }

  TypeElement of() {
    return of;
  }

  /** The type parameters of the class that a receiver brings along. */
  List<TypeVariableName> variables() {
    return variables(List.of());
  }

  /** The same without those that type parameters of a method hide. */
  List<TypeVariableName> variables(List<? extends TypeParameterElement> hiding) {
    Set<String> hidden = names(hiding);
    return TypeParameters.ofReceiver(of).stream()
        .filter(parameter -> !hidden.contains(parameter.getSimpleName().toString()))
        .map(TypeVariableName::get)
        .toList();
  }

  /** The type parameters of the class around, for what makes objects of an inner class. */
  List<TypeVariableName> enclosingVariables() {
    return TypeParameters.ofReceiver((TypeElement) of.getEnclosingElement()).stream()
        .map(TypeVariableName::get)
        .toList();
  }

  /** The type of the instance around. */
  TypeName enclosingReceiver() {
    return TypeName.get(enclosingInstance(of).orElseThrow());
  }

  /** The type parameters of the class itself without those that a constructor's hide. */
  List<TypeVariableName> ownVariables(List<? extends TypeParameterElement> hiding) {
    Set<String> hidden = names(hiding);
    return of.getTypeParameters().stream()
        .filter(parameter -> !hidden.contains(parameter.getSimpleName().toString()))
        .map(TypeVariableName::get)
        .toList();
  }

  /** The receiver's type. */
  TypeName receiver() {
    return TypeName.get(of.asType());
  }

  /** The receiver's type where type parameters of a method may hide some of the class. */
  TypeName receiver(List<? extends TypeParameterElement> hiding) {
    Set<String> hidden = names(hiding);
    boolean plain = of.getTypeParameters().stream()
        .noneMatch(parameter -> hidden.contains(parameter.getSimpleName().toString()));
    if (plain) {
      return receiver();
    }
    List<TypeName> arguments = new ArrayList<>();
    for (TypeParameterElement parameter : of.getTypeParameters()) {
      arguments.add(
          hidden.contains(parameter.getSimpleName().toString())
              ? WildcardTypeName.subtypeOf(Object.class)
              : TypeVariableName.get(parameter));
    }
    return ParameterizedTypeName.get(ClassName.get(of), arguments.toArray(TypeName[]::new));
  }

  private static Set<String> names(List<? extends TypeParameterElement> parameters) {
    return parameters.stream()
        .map(parameter -> parameter.getSimpleName().toString())
        .collect(Collectors.toSet());
  }

  /** The type of a field or method, as the class has it. */
  TypeMirror seen(Element member) {
    boolean own =
        member.getEnclosingElement().equals(of) || member.getModifiers().contains(Modifier.STATIC);
    return own
        ? member.asType()
        : InheritedMembers.typeOf(types, (DeclaredType) of.asType(), member);
  }

  ExecutableType seen(ExecutableElement method) {
    return (ExecutableType) seen((Element) method);
  }

  /** The type parameters of a method, with the bounds that they have in the class. */
  List<TypeVariableName> declarations(ExecutableType seen) {
    return seen.getTypeVariables().stream()
        .map(variable -> {
          TypeMirror bound = variable.getUpperBound();
          List<? extends TypeMirror> bounds = bound.getKind() == TypeKind.INTERSECTION
              ? ((IntersectionType) bound).getBounds()
              : List.of(bound);
          return TypeVariableName.get(
              variable.asElement().getSimpleName().toString(),
              bounds.stream().map(TypeName::get).toArray(TypeName[]::new));
        })
        .toList();
  }

  /** Whether a member's type has another erasure than it has as a member of this class, so that it takes two casts. */
  boolean differs(TypeMirror declared, TypeMirror seen) {
    return !erased(declared).equals(erased(seen));
  }

  TypeName erased(TypeMirror type) {
    return TypeName.get(
        type.getKind().isPrimitive() || type.getKind() == TypeKind.VOID
            ? type
            : types.erasure(type));
  }

  /** The type of the enclosing instance that instances of a class have, if they have one. */
  static Optional<TypeMirror> enclosingInstance(TypeElement type) {
    Element outer = type.getEnclosingElement();
    boolean inner = type.getKind() == ElementKind.CLASS
        && outer instanceof TypeElement around
        && !around.getKind().isInterface()
        && !type.getModifiers().contains(Modifier.STATIC);
    return inner ? Optional.of(outer.asType()) : Optional.empty();
  }
}
