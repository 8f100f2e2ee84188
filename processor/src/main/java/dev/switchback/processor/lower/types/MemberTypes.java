package dev.switchback.processor.lower.types;

import dev.switchback.processor.lower.names.TypeVariables;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The types of members as a type has them, with its type arguments for the type parameters of their classes. */
final class MemberTypes {
  private final Captures captures;
  private final Elements elements;
  private final Types types;
  private final Supertypes supertypes;

  MemberTypes(Elements elements, Types types, Captures captures) {
    this.captures = captures;
    this.elements = elements;
    this.types = types;
    this.supertypes = new Supertypes(types);
  }

  /**
   * The type of a field, or of what a method answers; where a wildcard is captured, the type that a local declared with {@code
   * var} would have.
   */
  Optional<TypeMirror> of(TypeMirror holder, Element member) {
    TypeMirror declared =
        member instanceof ExecutableElement method ? method.getReturnType() : member.asType();
    return plain(holder, member, declared).or(() -> up(supertypes.arguments(holder), declared));
  }

  private Optional<TypeMirror> up(
      Map<TypeParameterElement, TypeMirror> values, TypeMirror declared) {
    Projection projection = new Projection(types, object(), values);
    if (declared.getKind() == TypeKind.TYPEVAR && projection.isNeeded(declared)) {
      captures.captured();
    }
    Optional<TypeMirror> type = projection.up(declared);
    if (projection.isApproximate()) {
      captures.approximate();
    }
    return type;
  }

  /** {@code declared}, a type in the declaration of {@code member}, as {@code holder} has it; none for captured wildcards. */
  Optional<TypeMirror> seen(TypeMirror holder, Element member, TypeMirror declared) {
    return plain(holder, member, declared).or(() -> {
      Map<TypeParameterElement, TypeMirror> values = supertypes.arguments(holder);
      return new Projection(types, object(), values).isNeeded(declared)
          ? Optional.empty()
          : supertypes.substitute(declared, values);
    });
  }

  /** The same with upper bounds in place of captured wildcards. */
  Optional<TypeMirror> near(TypeMirror holder, Element member, TypeMirror declared) {
    Map<TypeParameterElement, TypeMirror> values =
        new Projection(types, object(), supertypes.arguments(holder)).approximation();
    return plain(holder, member, declared).or(() -> supertypes.substitute(declared, values));
  }

  /** A type on which type arguments of {@code holder} have no influence, or on which there are none. */
  private Optional<TypeMirror> plain(TypeMirror holder, Element member, TypeMirror declared) {
    boolean generic = declared.getKind() == TypeKind.DECLARED
        && !((DeclaredType) declared).getTypeArguments().isEmpty();
    if (member.getModifiers().contains(Modifier.STATIC)
        || TypeVariables.of(declared).isEmpty() && !generic) {
      return Optional.of(declared);
    }
    TypeElement home = (TypeElement) member.getEnclosingElement();
    return supertypes
        .as(holder, home)
        .filter(
            type -> type.getTypeArguments().size() != home.getTypeParameters().size())
        .map(raw -> types.erasure(declared));
  }

  private TypeMirror object() {
    return elements.getTypeElement("java.lang.Object").asType();
  }

  /** What an enhanced for over {@code type}, no array, runs through. */
  Optional<TypeMirror> element(TypeMirror type) {
    TypeElement iterable = elements.getTypeElement("java.lang.Iterable");
    return supertypes
        .as(type, iterable)
        .filter(as -> as.getTypeArguments().size() == 1)
        .flatMap(as ->
            up(supertypes.arguments(as), iterable.getTypeParameters().get(0).asType()));
  }
}
