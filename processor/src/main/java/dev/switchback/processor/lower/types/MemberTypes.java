package dev.switchback.processor.lower.types;

import dev.switchback.processor.lower.names.TypeVariables;
import java.util.List;
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
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The types of members as a type has them, with its type arguments for the type parameters of their classes. */
final class MemberTypes {
  private final Elements elements;
  private final Types types;
  private final Supertypes supertypes;

  MemberTypes(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
    this.supertypes = new Supertypes(types);
  }

  /**
   * The type of a field, or of what a method answers; where a wildcard is captured, the type that a local declared with {@code
   * var} would have.
   */
  Optional<TypeMirror> of(TypeMirror holder, Element member) {
    return seen(
        holder,
        member,
        member instanceof ExecutableElement method ? method.getReturnType() : member.asType());
  }

  /** {@code declared}, a type in the declaration of {@code member}, as {@code holder} has it. */
  Optional<TypeMirror> seen(TypeMirror holder, Element member, TypeMirror declared) {
    boolean generic = declared.getKind() == TypeKind.DECLARED
        && !((DeclaredType) declared).getTypeArguments().isEmpty();
    if (member.getModifiers().contains(Modifier.STATIC)
        || TypeVariables.of(declared).isEmpty() && !generic) {
      return Optional.of(declared);
    }
    TypeElement home = (TypeElement) member.getEnclosingElement();
    Optional<DeclaredType> as = supertypes.as(holder, home);
    boolean raw = as.filter(
            type -> type.getTypeArguments().size() != home.getTypeParameters().size())
        .isPresent();
    if (raw) {
      return Optional.of(types.erasure(declared));
    }
    // ECJ knows inherited members by the type parameters of the class that inherits them.
    Map<TypeParameterElement, TypeMirror> values = supertypes.arguments(holder);
    return supertypes
        .substitute(declared, values)
        .flatMap(type ->
            type.getKind() == TypeKind.WILDCARD ? projected(holder, type) : Optional.of(type));
  }

  /** What an enhanced for over {@code type}, no array, runs through. */
  Optional<TypeMirror> element(TypeMirror type) {
    TypeElement iterable = elements.getTypeElement("java.lang.Iterable");
    return supertypes
        .as(type, iterable)
        .filter(as -> as.getTypeArguments().size() == 1)
        .flatMap(as -> {
          TypeMirror argument = as.getTypeArguments().get(0);
          return argument.getKind() == TypeKind.WILDCARD
              ? projected(type, argument)
              : Optional.of(argument);
        });
  }

  /** The upper bound of a captured wildcard, if no type parameter has a say in it (JLS 5.1.10). */
  private Optional<TypeMirror> projected(TypeMirror holder, TypeMirror wildcard) {
    TypeMirror bound = ((WildcardType) wildcard).getExtendsBound();
    List<? extends TypeParameterElement> parameters = holder.getKind() == TypeKind.DECLARED
        ? ((TypeElement) ((DeclaredType) holder).asElement()).getTypeParameters()
        : List.of();
    TypeMirror object = elements.getTypeElement("java.lang.Object").asType();
    boolean free = !parameters.isEmpty()
        && parameters.stream()
            .flatMap(parameter -> parameter.getBounds().stream())
            .allMatch(each -> types.isSameType(each, object));
    return free && bound != null ? Optional.of(bound) : Optional.empty();
  }
}
