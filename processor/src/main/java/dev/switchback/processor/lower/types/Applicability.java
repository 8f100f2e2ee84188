package dev.switchback.processor.lower.types;

import dev.switchback.processor.lower.names.TypeVariables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/**
 * Which of several overloads a call means (JLS 15.12.2), as far as the types of its arguments are known: an answer of one is
 * sure, of several the one that is meant is among them.
 */
final class Applicability {
  private static final List<TypeKind> NUMBERS = List.of(
      TypeKind.BYTE, TypeKind.SHORT, TypeKind.INT, TypeKind.LONG, TypeKind.FLOAT, TypeKind.DOUBLE);

  private final Types types;

  Applicability(Types types) {
    this.types = types;
  }

  /**
   * What is known of an argument.
   *
   * @param type its type, if it is known
   * @param erased its class, if that is known of a poly expression
   * @param isNull whether it is {@code null}
   * @param isFunction whether it is a lambda or a method reference
   */
  record Argument(
      Optional<TypeMirror> type, Optional<TypeMirror> erased, boolean isNull, boolean isFunction) {
    static final Argument UNKNOWN = new Argument(Optional.empty(), Optional.empty(), false, false);
  }

  private enum Answer {
    NO,
    MAYBE,
    YES
  }

  private enum Phase {
    STRICT,
    LOOSE,
    VARIABLE
  }

  /** The candidates, all of which take as many arguments, that the call may mean. */
  List<ExecutableElement> chosen(List<ExecutableElement> candidates, List<Argument> arguments) {
    if (candidates.size() < 2) {
      return candidates;
    }
    List<ExecutableElement> possible = new ArrayList<>();
    for (Phase phase : Phase.values()) {
      boolean sure = false;
      boolean allSure = possible.isEmpty();
      for (ExecutableElement each : candidates) {
        Answer answer = applicable(each, arguments, phase);
        if (answer != Answer.NO && !possible.contains(each)) {
          possible.add(each);
        }
        sure |= answer == Answer.YES;
        allSure &= answer != Answer.MAYBE;
      }
      if (sure) {
        return allSure && phase != Phase.VARIABLE ? mostSpecific(possible) : possible;
      }
    }
    return possible.isEmpty() ? candidates : possible;
  }

  private List<ExecutableElement> mostSpecific(List<ExecutableElement> applicable) {
    for (ExecutableElement each : applicable) {
      if (applicable.stream().allMatch(other -> isMoreSpecific(each, other))) {
        return List.of(each);
      }
    }
    return applicable;
  }

  private boolean isMoreSpecific(ExecutableElement one, ExecutableElement other) {
    if (one.equals(other)) {
      return true;
    }
    boolean differs = false;
    for (int i = 0; i < one.getParameters().size(); i++) {
      TypeMirror from = one.getParameters().get(i).asType();
      TypeMirror to = other.getParameters().get(i).asType();
      boolean free = !TypeVariables.of(from).isEmpty() || !TypeVariables.of(to).isEmpty();
      if (free ? !types.isSameType(from, to) : strict(from, to) != Answer.YES) {
        return false;
      }
      differs |= !types.isSameType(from, to);
    }
    return differs; // of methods inherited twice none is the one
  }

  private Answer applicable(ExecutableElement method, List<Argument> arguments, Phase phase) {
    int count = method.getParameters().size();
    if (phase == Phase.VARIABLE ? !method.isVarArgs() : count != arguments.size()) {
      return Answer.NO;
    }
    Answer all = Answer.YES;
    for (int i = 0; i < arguments.size(); i++) {
      TypeMirror formal = method.getParameters().get(Math.min(i, count - 1)).asType();
      if (phase == Phase.VARIABLE && i >= count - 1) {
        formal = ((ArrayType) formal).getComponentType();
      }
      Answer answer = accepts(method, formal, arguments.get(i), phase);
      all = answer.compareTo(all) < 0 ? answer : all;
    }
    return all;
  }

  private Answer accepts(
      ExecutableElement method, TypeMirror formal, Argument argument, Phase phase) {
    if (argument.isNull()) {
      return formal.getKind().isPrimitive() ? Answer.NO : Answer.YES;
    }
    if (argument.isFunction()) {
      boolean mayBe = formal.getKind() == TypeKind.TYPEVAR
          || formal.getKind() == TypeKind.DECLARED
              && ((DeclaredType) formal).asElement().getKind() == ElementKind.INTERFACE;
      return mayBe ? Answer.MAYBE : Answer.NO;
    }
    if (argument.type().isEmpty()) {
      return argument.erased().map(known -> erased(method, known, formal)).orElse(Answer.MAYBE);
    }
    TypeMirror actual = argument.type().get();
    if (!TypeVariables.of(formal).isEmpty()) {
      return generic(method, formal, actual, phase);
    }
    Answer strictly = strict(actual, formal);
    return strictly != Answer.NO || phase == Phase.STRICT
        ? strictly
        : types.isAssignable(actual, formal) ? Answer.YES : Answer.NO;
  }

  /** For arguments of a class whose type arguments come from the target. */
  private Answer erased(ExecutableElement method, TypeMirror actual, TypeMirror formal) {
    if (formal.getKind().isPrimitive() || !types.isSubtype(actual, types.erasure(formal))) {
      return Answer.NO;
    }
    boolean any = formal.getKind() == TypeKind.DECLARED
        && ((DeclaredType) formal)
            .getTypeArguments().stream()
                .allMatch(each -> each.getKind() == TypeKind.WILDCARD
                    && ((WildcardType) each).getExtendsBound() == null
                    && ((WildcardType) each).getSuperBound() == null);
    return any || takesAll(method, formal) ? Answer.YES : Answer.MAYBE;
  }

  /** For parameters with type variables erasure can only tell that an argument doesn't fit. */
  private Answer generic(
      ExecutableElement method, TypeMirror formal, TypeMirror actual, Phase phase) {
    TypeMirror erased = types.erasure(formal);
    boolean fits = actual.getKind().isPrimitive()
        ? phase != Phase.STRICT && types.isAssignable(actual, erased)
        : types.isSubtype(types.erasure(actual), erased);
    if (!fits) {
      return Answer.NO;
    }
    return takesAll(method, formal) ? Answer.YES : Answer.MAYBE;
  }

  /** Whether a parameter's type is a type parameter without a bound that no other parameter asks more of. */
  private boolean takesAll(ExecutableElement method, TypeMirror formal) {
    return formal.getKind() == TypeKind.TYPEVAR
        && method.getTypeParameters().containsAll(TypeVariables.of(formal))
        && types.isSameType(types.erasure(formal), objectOf(method))
        && method.getParameters().stream()
            .map(VariableElement::asType)
            .allMatch(each -> types.isSameType(each, formal)
                || !TypeVariables.mentions(each, TypeVariables.of(formal)));
  }

  /** The type at the top, by way of a type variable without a bound. */
  private TypeMirror objectOf(ExecutableElement method) {
    return method.getTypeParameters().stream()
        .flatMap(parameter -> parameter.getBounds().stream())
        .map(types::erasure)
        .filter(bound -> bound.toString().equals("java.lang.Object"))
        .findFirst()
        .orElse(types.getNullType());
  }

  private Answer strict(TypeMirror actual, TypeMirror formal) {
    if (actual.getKind().isPrimitive() != formal.getKind().isPrimitive()) {
      return Answer.NO;
    }
    if (actual.getKind().isPrimitive()) {
      return actual.getKind() == formal.getKind() || widens(actual.getKind(), formal.getKind())
          ? Answer.YES
          : Answer.NO;
    }
    if (types.isSubtype(actual, formal)) {
      return Answer.YES;
    }
    // A raw type passes by an unchecked conversion.
    return types.isSubtype(types.erasure(actual), types.erasure(formal)) ? Answer.MAYBE : Answer.NO;
  }

  private static boolean widens(TypeKind from, TypeKind to) {
    return from == TypeKind.CHAR
        ? NUMBERS.indexOf(to) >= NUMBERS.indexOf(TypeKind.INT)
        : from != TypeKind.BOOLEAN && NUMBERS.indexOf(from) < NUMBERS.indexOf(to);
  }
}
