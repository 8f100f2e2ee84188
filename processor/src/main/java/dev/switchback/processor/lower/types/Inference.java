package dev.switchback.processor.lower.types;

import dev.switchback.processor.lower.names.TypeVariables;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
  private final Map<TypeParameterElement, Set<TypeMirror>> upper = new HashMap<>();
  private final Map<TypeParameterElement, TypeElement> created = new HashMap<>();
  private final Set<TypeParameterElement> unknown = new HashSet<>();

  /** Those with bounds above that are not known, which don't matter where there are some below (JLS 18.4). */
  private final Set<TypeParameterElement> unknownAbove = new HashSet<>();

  Inference(Types types, Set<TypeParameterElement> parameters) {
    this.types = types;
    this.supertypes = new Supertypes(types);
    this.parameters = parameters;
  }

  /** {@code type} with what is found for its type parameters; those for which there is nothing stay. */
  TypeMirror partly(TypeMirror type) {
    Map<TypeParameterElement, TypeMirror> found = new HashMap<>();
    for (TypeParameterElement parameter : TypeVariables.of(type)) {
      if (parameters.contains(parameter)) {
        solve(parameter).ifPresent(value -> found.put(parameter, value));
      }
    }
    return supertypes.substitute(type, found).orElse(type);
  }

  /** {@code type} with what is found for its type parameters. */
  Optional<TypeMirror> instantiate(TypeMirror type) {
    Map<TypeParameterElement, TypeMirror> found = new HashMap<>();
    for (TypeParameterElement parameter : TypeVariables.of(type)) {
      if (parameters.contains(parameter)) {
        Optional<TypeMirror> value = solve(parameter);
        if (value.isEmpty()) {
          return Optional.empty();
        }
        found.put(parameter, value.get());
      }
    }
    return supertypes.substitute(type, found);
  }

  /** What {@code formal} stands for depends on something that is not known. */
  void unknownIn(TypeMirror formal) {
    if (formal.getKind() == TypeKind.DECLARED) {
      for (TypeMirror argument : ((DeclaredType) formal).getTypeArguments()) {
        if (argument.getKind() == TypeKind.WILDCARD && isAboveVariable((WildcardType) argument)) {
          unknownAbove.addAll(TypeVariables.of(argument));
        } else {
          unknown.addAll(TypeVariables.of(argument));
        }
      }
    } else {
      unknown.addAll(TypeVariables.of(formal));
    }
  }

  private static boolean isAboveVariable(WildcardType wildcard) {
    TypeMirror bound = wildcard.getSuperBound();
    return bound != null && bound.getKind() == TypeKind.TYPEVAR;
  }

  /** A value of type {@code actual} is passed to {@code formal}. */
  void passes(TypeMirror actual, TypeMirror formal) {
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
      } else if (to.getKind() == TypeKind.WILDCARD && isAboveVariable((WildcardType) to)) {
        bound(upper, ((WildcardType) to).getSuperBound(), from);
      } else {
        same(from, to);
      }
    }
  }

  /** {@code formal} stands for {@code actual}. */
  void same(TypeMirror actual, TypeMirror formal) {
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

  /** A value of {@code returned} is converted to {@code target} (JLS 18.5.2.1). */
  void returns(TypeMirror returned, TypeMirror target, Predicate<TypeMirror> isProper) {
    if (returned.getKind() == TypeKind.TYPEVAR) {
      if (isProper.test(target) && TypeVariables.mentions(returned, parameters)) {
        bound(upper, returned, target);
      }
      return;
    }
    if (returned.getKind() != TypeKind.DECLARED || target.getKind() != TypeKind.DECLARED) {
      return;
    }
    DeclaredType to = (DeclaredType) target;
    Optional<DeclaredType> from = supertypes
        .as(returned, (TypeElement) to.asElement())
        .filter(seen -> seen.getTypeArguments().size() == to.getTypeArguments().size());
    for (int i = 0; from.isPresent() && i < to.getTypeArguments().size(); i++) {
      TypeMirror formal = from.get().getTypeArguments().get(i);
      TypeMirror actual = to.getTypeArguments().get(i);
      if (formal.getKind() == TypeKind.WILDCARD || !isProper.test(actual)) {
        continue;
      }
      if (actual.getKind() != TypeKind.WILDCARD) {
        same(actual, formal);
      } else if (((WildcardType) actual).getSuperBound() != null) {
        passes(((WildcardType) actual).getSuperBound(), formal);
      } else if (((WildcardType) actual).getExtendsBound() != null) {
        returns(formal, ((WildcardType) actual).getExtendsBound(), isProper);
      }
    }
  }

  /** An object of the generic class {@code made}, with type arguments to be inferred, is what {@code formal} stands for. */
  void creates(TypeElement made, TypeMirror formal) {
    if (formal.getKind() == TypeKind.TYPEVAR) {
      created.put((TypeParameterElement) ((TypeVariable) formal).asElement(), made);
    } else {
      unknownIn(formal);
    }
  }

  /** The class that is created for a type parameter, with the type arguments that the parameter's bound asks for. */
  private Optional<TypeMirror> created(TypeParameterElement parameter) {
    TypeElement made = created.get(parameter);
    if (made == null || parameter.getBounds().size() != 1) {
      return Optional.empty();
    }
    TypeMirror bound = parameter.getBounds().get(0);
    boolean free =
        bound.getKind() != TypeKind.DECLARED || TypeVariables.mentions(bound, Set.of(parameter));
    return free
        ? Optional.empty()
        : instantiate(bound).flatMap(wanted -> {
          Inference arguments = new Inference(types, Set.copyOf(made.getTypeParameters()));
          supertypes
              .as(made.asType(), (TypeElement) ((DeclaredType) wanted).asElement())
              .ifPresent(seen -> arguments.same(wanted, seen));
          return arguments.instantiate(made.asType());
        });
  }

  /** The types that {@code variable} is above, if nothing else is known of it. */
  Set<TypeMirror> below(TypeVariable variable) {
    TypeParameterElement parameter = (TypeParameterElement) variable.asElement();
    return unknown.contains(parameter) || exact.containsKey(parameter)
        ? Set.of()
        : lower.getOrDefault(parameter, Set.of());
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
    Set<TypeMirror> below = lower.getOrDefault(parameter, Set.of());
    if (!same.isEmpty()) {
      return same.stream()
          .filter(each -> same.stream().allMatch(other -> types.isSameType(each, other)))
          .filter(each -> below.stream().allMatch(other -> types.isSubtype(other, each)))
          .findFirst();
    }
    if (below.isEmpty() && unknownAbove.contains(parameter)) {
      return Optional.empty();
    }
    if (below.isEmpty() && created.containsKey(parameter)) {
      return created(parameter);
    }
    if (below.isEmpty()) {
      Set<TypeMirror> above = upper.getOrDefault(parameter, Set.of());
      return above.stream()
          .filter(each -> above.stream().allMatch(other -> types.isSubtype(each, other)))
          .findFirst();
    }
    return below.stream()
        .filter(each -> below.stream().allMatch(other -> types.isSubtype(other, each)))
        .findFirst()
        .or(() -> CommonClasses.plain(below));
  }
}
