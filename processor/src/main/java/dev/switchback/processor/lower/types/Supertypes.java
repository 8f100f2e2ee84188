package dev.switchback.processor.lower.types;

import dev.switchback.processor.lower.names.InnerTypes;
import dev.switchback.processor.lower.names.TypeVariables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
    return all(type).filter(each -> each.asElement().equals(wanted)).findFirst();
  }

  /** What {@code type} has for the type parameters of its class and of all classes that it inherits from. */
  Map<TypeParameterElement, TypeMirror> arguments(TypeMirror type) {
    Map<TypeParameterElement, TypeMirror> all = new HashMap<>();
    all(type).forEach(each -> all.putAll(own(each)));
    return all;
  }

  /** What a type says itself for the type parameters of its class, and of the classes around it. */
  private static Map<TypeParameterElement, TypeMirror> own(DeclaredType type) {
    Map<TypeParameterElement, TypeMirror> values = new HashMap<>();
    if (type.getEnclosingType().getKind() == TypeKind.DECLARED) {
      values.putAll(own((DeclaredType) type.getEnclosingType()));
    }
    TypeElement element = (TypeElement) type.asElement();
    for (int i = 0; i < type.getTypeArguments().size(); i++) {
      values.put(element.getTypeParameters().get(i), type.getTypeArguments().get(i));
    }
    return values;
  }

  /** A type and its supertypes; by way of the declarations, as compilers differ in what they make of supertypes. */
  private Stream<DeclaredType> all(TypeMirror type) {
    if (type.getKind() == TypeKind.TYPEVAR) {
      return all(((TypeVariable) type).getUpperBound());
    }
    if (type.getKind() != TypeKind.DECLARED) {
      return Stream.empty();
    }
    DeclaredType known = (DeclaredType) type;
    TypeElement element = (TypeElement) known.asElement();
    Map<TypeParameterElement, TypeMirror> values = own(known);
    boolean raw = known.getTypeArguments().size() < element.getTypeParameters().size();
    Stream<DeclaredType> above = Stream.concat(
            Stream.of(element.getSuperclass()), element.getInterfaces().stream())
        .filter(each -> each.getKind() == TypeKind.DECLARED)
        .flatMap(each -> (raw
                ? Optional.of(types.erasure(each))
                : inherited((DeclaredType) each, values))
            .stream())
        .flatMap(this::all);
    return Stream.concat(Stream.of(known), above);
  }

  /** A supertype in a declaration, for an inheriting type with type arguments, which may be wildcards. */
  private Optional<TypeMirror> inherited(
      DeclaredType type, Map<TypeParameterElement, TypeMirror> values) {
    List<TypeMirror> arguments = new ArrayList<>();
    for (TypeMirror argument : type.getTypeArguments()) {
      substitute(argument, values).ifPresent(arguments::add);
    }
    return arguments.size() == type.getTypeArguments().size()
        ? withArguments(type, arguments.toArray(TypeMirror[]::new), values)
        : Optional.empty();
  }

  /** {@code type} with {@code values} in place of type variables; empty where a wildcard has no place. */
  Optional<TypeMirror> substitute(
      TypeMirror type, Map<TypeParameterElement, ? extends TypeMirror> values) {
    if (TypeVariables.of(type).stream().allMatch(each -> isItself(each, values.get(each)))) {
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
            ? withArguments(known, arguments.toArray(TypeMirror[]::new), values)
            : Optional.empty();
      }
      default -> {
        return Optional.empty();
      }
    }
  }

  private Optional<TypeMirror> withArguments(
      DeclaredType type,
      TypeMirror[] arguments,
      Map<TypeParameterElement, ? extends TypeMirror> values) {
    TypeElement element = (TypeElement) type.asElement();
    return InnerTypes.standsAlone(element)
        ? Optional.of(types.getDeclaredType(element, arguments))
        : substitute(type.getEnclosingType(), values)
            .map(outer -> types.getDeclaredType((DeclaredType) outer, element, arguments));
  }

  private static boolean isItself(TypeParameterElement parameter, TypeMirror value) {
    return value == null
        || value.getKind() == TypeKind.TYPEVAR
            && ((TypeVariable) value).asElement().equals(parameter);
  }
}
