package dev.switchback.processor.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/** Supertypes of a given class, and types with other types for their variables. */
final class Supertypes {
  private final Types types;

  Supertypes(Types types) {
    this.types = types;
  }

  /** What {@code type} is as a {@code wanted}, with its type arguments. */
  Optional<DeclaredType> as(TypeMirror type, TypeElement wanted) {
    if (type.getKind() == TypeKind.DECLARED && ((DeclaredType) type).asElement().equals(wanted)) {
      return Optional.of((DeclaredType) type);
    }
    boolean mayBe = switch (type.getKind()) {
      case DECLARED, TYPEVAR ->
        types.isSubtype(types.erasure(type), types.erasure(wanted.asType()));
      default -> false;
    };
    return mayBe
        ? types.directSupertypes(type).stream()
            .flatMap(each -> as(each, wanted).stream())
            .findFirst()
        : Optional.empty();
  }

  /** {@code type} with {@code values} in place of type variables; empty where a wildcard has no place. */
  Optional<TypeMirror> substitute(
      TypeMirror type, Map<TypeParameterElement, ? extends TypeMirror> values) {
    if (TypeVariables.of(type).stream().noneMatch(values::containsKey)) {
      return Optional.of(type);
    }
    switch (type.getKind()) {
      case TYPEVAR -> {
        TypeMirror value = values.get(((TypeVariable) type).asElement());
        return Optional.of(value);
      }
      case ARRAY -> {
        return substitute(((ArrayType) type).getComponentType(), values)
            .filter(component -> component.getKind() != TypeKind.WILDCARD)
            .map(types::getArrayType);
      }
      case WILDCARD -> {
        WildcardType wildcard = (WildcardType) type;
        boolean upper = wildcard.getExtendsBound() != null;
        return substitute(upper ? wildcard.getExtendsBound() : wildcard.getSuperBound(), values)
            .filter(bound -> bound.getKind() != TypeKind.WILDCARD)
            .map(bound ->
                upper ? types.getWildcardType(bound, null) : types.getWildcardType(null, bound));
      }
      case DECLARED -> {
        DeclaredType known = (DeclaredType) type;
        List<TypeMirror> arguments = new ArrayList<>();
        for (TypeMirror argument : known.getTypeArguments()) {
          substitute(argument, values)
              .filter(each ->
                  each.getKind() != TypeKind.WILDCARD || argument.getKind() == TypeKind.WILDCARD)
              .ifPresent(arguments::add);
        }
        return arguments.size() == known.getTypeArguments().size()
                && ClassMembers.isStaticClass((TypeElement) known.asElement())
            ? Optional.of(types.getDeclaredType(
                (TypeElement) known.asElement(), arguments.toArray(TypeMirror[]::new)))
            : Optional.empty();
      }
      default -> {
        return Optional.empty();
      }
    }
  }
}
