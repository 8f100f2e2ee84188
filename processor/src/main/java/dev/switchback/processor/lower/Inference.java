package dev.switchback.processor.lower;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/**
 * Infers what a generic method answers where nothing but its arguments tell (JLS 18.5.1): the cases in which each type
 * parameter gets one type from arguments of known types. In all others there is no answer.
 */
final class Inference {
  private final Types types;
  private final Supertypes supertypes;
  private final Set<TypeParameterElement> parameters;
  private final Map<TypeParameterElement, Set<TypeMirror>> exact = new HashMap<>();
  private final Map<TypeParameterElement, Set<TypeMirror>> lower = new HashMap<>();
  private final Set<TypeParameterElement> unknown = new HashSet<>();

  private Inference(Types types, Set<TypeParameterElement> parameters) {
    this.types = types;
    this.supertypes = new Supertypes(types);
    this.parameters = parameters;
  }

  /**
   * Infers a result.
   *
   * @param parameters the type parameters to find types for
   * @param formals the types that the arguments are passed to
   * @param actuals the types of the arguments; empty where they are not known
   * @param result the declared type of the result
   */
  static Optional<TypeMirror> infer(
      Types types,
      Set<TypeParameterElement> parameters,
      List<TypeMirror> formals,
      List<Optional<TypeMirror>> actuals,
      TypeMirror result) {
    Inference inference = new Inference(types, parameters);
    for (int i = 0; i < formals.size(); i++) {
      TypeMirror formal = formals.get(i);
      if (actuals.get(i).isPresent()) {
        inference.passes(actuals.get(i).get(), formal);
      } else {
        inference.unknownIn(formal);
      }
    }
    Map<TypeParameterElement, TypeMirror> found = new HashMap<>();
    for (TypeParameterElement parameter : TypeVariables.of(result)) {
      if (parameters.contains(parameter)) {
        Optional<TypeMirror> type = inference.solve(parameter);
        if (type.isEmpty()) {
          return Optional.empty();
        }
        found.put(parameter, type.get());
      }
    }
    return inference.supertypes.substitute(result, found);
  }

  private void unknownIn(TypeMirror formal) {
    unknown.addAll(TypeVariables.of(formal));
  }

  /** A value of type {@code actual} is passed to {@code formal}. */
  private void passes(TypeMirror actual, TypeMirror formal) {
    if (!TypeVariables.mentions(formal, parameters)) {
      return;
    }
    TypeMirror from = actual.getKind().isPrimitive()
        ? types.boxedClass((PrimitiveType) actual).asType()
        : actual;
    switch (formal.getKind()) {
      case TYPEVAR -> bound(lower, formal, from);
      case ARRAY -> {
        if (from.getKind() == TypeKind.ARRAY
            && !((ArrayType) from).getComponentType().getKind().isPrimitive()) {
          passes(((ArrayType) from).getComponentType(), ((ArrayType) formal).getComponentType());
        } else {
          unknownIn(formal);
        }
      }
      case DECLARED -> {
        DeclaredType wanted = (DeclaredType) formal;
        supertypes
            .as(from, (TypeElement) wanted.asElement())
            .filter(seen ->
                seen.getTypeArguments().size() == wanted.getTypeArguments().size())
            .ifPresentOrElse(seen -> contained(seen, wanted), () -> unknownIn(formal));
      }
      default -> unknownIn(formal);
    }
  }

  private void contained(DeclaredType actual, DeclaredType formal) {
    for (int i = 0; i < formal.getTypeArguments().size(); i++) {
      TypeMirror from = actual.getTypeArguments().get(i);
      TypeMirror to = formal.getTypeArguments().get(i);
      if (!TypeVariables.mentions(to, parameters)) {
        continue;
      }
      if (from.getKind() == TypeKind.WILDCARD) {
        unknownIn(to); // captured
      } else if (to.getKind() == TypeKind.WILDCARD
          && ((WildcardType) to).getExtendsBound() != null) {
        passes(from, ((WildcardType) to).getExtendsBound());
      } else {
        same(from, to);
      }
    }
  }

  private void same(TypeMirror actual, TypeMirror formal) {
    if (!TypeVariables.mentions(formal, parameters)) {
      return;
    }
    if (formal.getKind() == TypeKind.TYPEVAR) {
      bound(exact, formal, actual);
    } else if (formal.getKind() == TypeKind.ARRAY && actual.getKind() == TypeKind.ARRAY) {
      same(((ArrayType) actual).getComponentType(), ((ArrayType) formal).getComponentType());
    } else if (formal.getKind() == TypeKind.DECLARED
        && actual.getKind() == TypeKind.DECLARED
        && ((DeclaredType) formal).asElement().equals(((DeclaredType) actual).asElement())) {
      DeclaredType from = (DeclaredType) actual;
      DeclaredType to = (DeclaredType) formal;
      for (int i = 0; i < to.getTypeArguments().size(); i++) {
        if (i < from.getTypeArguments().size()
            && from.getTypeArguments().get(i).getKind() != TypeKind.WILDCARD
            && to.getTypeArguments().get(i).getKind() != TypeKind.WILDCARD) {
          same(from.getTypeArguments().get(i), to.getTypeArguments().get(i));
        } else {
          unknownIn(to.getTypeArguments().get(i));
        }
      }
    } else {
      unknownIn(formal);
    }
  }

  private static void bound(
      Map<TypeParameterElement, Set<TypeMirror>> bounds, TypeMirror variable, TypeMirror type) {
    bounds
        .computeIfAbsent(
            (TypeParameterElement) ((TypeVariable) variable).asElement(), key -> new HashSet<>())
        .add(type);
  }

  private Optional<TypeMirror> solve(TypeParameterElement parameter) {
    if (unknown.contains(parameter)) {
      return Optional.empty();
    }
    Set<TypeMirror> same = exact.getOrDefault(parameter, Set.of());
    if (!same.isEmpty()) {
      return same.stream()
          .filter(each -> same.stream().allMatch(other -> types.isSameType(each, other)))
          .findFirst();
    }
    Set<TypeMirror> below = lower.getOrDefault(parameter, Set.of());
    return below.stream()
        .filter(each -> below.stream().allMatch(other -> types.isSubtype(other, each)))
        .findFirst();
  }
}
