package dev.switchback.processor.lower.types;

import dev.switchback.processor.lower.names.InnerTypes;
import dev.switchback.processor.lower.names.TypeVariables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/**
 * Types that mention captured wildcards, as those of members of {@code Map<?, ? extends List<T>>} do: what {@code var} makes
 * of them, which is their upward projection (JLS 4.10.5 and 14.4.1).
 */
final class Projection {
  private final Types types;
  private final TypeMirror object;
  private final Map<TypeParameterElement, TypeMirror> values;
  private final Set<TypeParameterElement> captured;
  private boolean approximate;

  /**
   * @param values what stands for type parameters; those with wildcards stand for captured ones
   */
  Projection(Types types, TypeMirror object, Map<TypeParameterElement, TypeMirror> values) {
    this.types = types;
    this.object = object;
    this.values = values;
    this.captured = values.entrySet().stream()
        .filter(each -> each.getValue().getKind() == TypeKind.WILDCARD)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** Whether {@code type} mentions a captured wildcard. */
  boolean isNeeded(TypeMirror type) {
    return TypeVariables.mentions(type, captured);
  }

  /** The upper bounds in place of captured wildcards: types near the real ones, for want of names for those. */
  Map<TypeParameterElement, TypeMirror> approximation() {
    Map<TypeParameterElement, TypeMirror> all = new HashMap<>(values);
    for (TypeParameterElement each : captured) {
      upper(each).ifPresentOrElse(bound -> all.put(each, bound), () -> all.remove(each));
    }
    return all;
  }

  /** Whether what was found is not exactly what compilers make of it, for want of an end. */
  boolean isApproximate() {
    return approximate;
  }

  /** The upward projection. */
  Optional<TypeMirror> up(TypeMirror type) {
    if (!isNeeded(type)) {
      return new Supertypes(types).substitute(type, values);
    }
    return switch (type.getKind()) {
      case TYPEVAR -> upper((TypeParameterElement) types.asElement(type));
      case ARRAY -> up(((ArrayType) type).getComponentType()).map(types::getArrayType);
      case DECLARED -> declared((DeclaredType) type);
      default -> Optional.empty();
    };
  }

  /** The lower projection; most types have none. */
  private Optional<TypeMirror> down(TypeMirror type) {
    if (!isNeeded(type)) {
      return new Supertypes(types).substitute(type, values);
    }
    return type.getKind() == TypeKind.TYPEVAR
        ? Optional.ofNullable(((WildcardType) values.get(types.asElement(type))).getSuperBound())
        : Optional.empty();
  }

  private Optional<TypeMirror> declared(DeclaredType type) {
    TypeElement element = (TypeElement) type.asElement();
    List<TypeMirror> arguments = new ArrayList<>();
    for (int i = 0; i < type.getTypeArguments().size(); i++) {
      Optional<TypeMirror> argument =
          argument(type.getTypeArguments().get(i), element.getTypeParameters().get(i));
      if (argument.isEmpty()) {
        return Optional.empty();
      }
      arguments.add(argument.get());
    }
    // That of an inner class of a generic one would have to be found for the class around as well.
    return InnerTypes.standsAlone(element)
        ? Optional.of(types.getDeclaredType(element, arguments.toArray(TypeMirror[]::new)))
        : Optional.empty();
  }

  private Optional<TypeMirror> argument(TypeMirror argument, TypeParameterElement parameter) {
    if (!isNeeded(argument)) {
      return new Supertypes(types).substitute(argument, values);
    }
    if (argument.getKind() != TypeKind.WILDCARD) {
      return up(argument).map(upper -> extending(upper, argument, parameter));
    }
    WildcardType wildcard = (WildcardType) argument;
    return wildcard.getExtendsBound() != null
        ? up(wildcard.getExtendsBound()).map(upper -> types.getWildcardType(upper, null))
        : Optional.of(types.getWildcardType(null, down(wildcard.getSuperBound()).orElse(null)));
  }

  private TypeMirror extending(
      TypeMirror upper, TypeMirror argument, TypeParameterElement parameter) {
    boolean says = parameter.getBounds().stream()
        .noneMatch(bound -> TypeVariables.of(bound).isEmpty() && types.isSubtype(bound, upper));
    return says && !types.isSameType(upper, object)
        ? types.getWildcardType(upper, null)
        : types.getWildcardType(null, down(argument).orElse(null));
  }

  /** A bound that mentions the type parameter that it is for, as in {@code T extends Comparable<T>}. */
  private TypeMirror withWildcards(DeclaredType bound) {
    return types.getDeclaredType(
        (TypeElement) bound.asElement(),
        bound.getTypeArguments().stream()
            .map(
                each -> TypeVariables.of(each).isEmpty() ? each : types.getWildcardType(null, null))
            .toArray(TypeMirror[]::new));
  }

  /** The upper bound of a captured wildcard: its own, or that of its type parameter, if one of them is below the other. */
  private Optional<TypeMirror> upper(TypeParameterElement parameter) {
    TypeMirror own = ((WildcardType) values.get(parameter)).getExtendsBound();
    List<? extends TypeMirror> bounds = parameter.getBounds();
    if (own != null
        && bounds.stream()
            .allMatch(each -> types.isSubtype(types.erasure(own), types.erasure(each)))) {
      return Optional.of(own);
    }
    if (own == null
        && bounds.size() == 1
        && TypeVariables.of(bounds.get(0)).equals(Set.of(parameter))) {
      approximate = true;
      return Optional.of(withWildcards((DeclaredType) bounds.get(0)));
    }
    return bounds.size() == 1
            && TypeVariables.of(bounds.get(0)).isEmpty()
            && (own == null || types.isSubtype(bounds.get(0), own))
        ? Optional.of(bounds.get(0))
        : Optional.empty();
  }
}
