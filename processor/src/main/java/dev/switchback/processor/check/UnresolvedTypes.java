package dev.switchback.processor.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/**
 * Whether a declaration mentions types that do not exist: not yet, if another processor generates them, or not at all, which the
 * compiler reports by itself.
 */
public final class UnresolvedTypes {

  private UnresolvedTypes() {}

  /** Returns whether the signature of a method mentions an unresolved type. */
  public static boolean inSignature(ExecutableElement method) {
    Set<Element> seen = new HashSet<>();
    return in(method.getReturnType(), seen)
        || method.getParameters().stream().anyMatch(parameter -> in(parameter.asType(), seen))
        || method.getThrownTypes().stream().anyMatch(thrown -> in(thrown, seen))
        || inBounds(method.getTypeParameters(), seen);
  }

  /**
   * Returns whether the header of a class, of its superclasses or of the classes around it mentions an unresolved type: then not
   * even the names of its members are known.
   */
  public static boolean inHeader(TypeElement type) {
    return inHeader(type, new HashSet<>(), new HashSet<>());
  }

  private static boolean inHeader(TypeElement type, Set<TypeElement> visited, Set<Element> seen) {
    if (!visited.add(type)) {
      return false;
    }
    if (inBounds(type.getTypeParameters(), seen)
        || inSupertype(type.getSuperclass(), visited, seen)) {
      return true;
    }
    for (TypeMirror supertype : type.getInterfaces()) {
      if (inSupertype(supertype, visited, seen)) {
        return true;
      }
    }
    return type.getEnclosingElement() instanceof TypeElement outer
        && inHeader(outer, visited, seen);
  }

  private static boolean inSupertype(
      TypeMirror supertype, Set<TypeElement> visited, Set<Element> seen) {
    return in(supertype, seen)
        || supertype.getKind() == TypeKind.DECLARED
            && inHeader((TypeElement) ((DeclaredType) supertype).asElement(), visited, seen);
  }

  private static boolean inBounds(
      List<? extends TypeParameterElement> parameters, Set<Element> seen) {
    return parameters.stream()
        .flatMap(parameter -> parameter.getBounds().stream())
        .anyMatch(bound -> in(bound, seen));
  }

  /** Looks into a type; {@code seen} has the type variables looked into already, since their bounds may mention themselves. */
  private static boolean in(TypeMirror type, Set<Element> seen) {
    if (type == null) {
      return false;
    }
    // By kind, never by instanceof: every class type of javac's implements ErrorType, and its
    // intersections are DeclaredTypes.
    return switch (type.getKind()) {
      case ERROR -> true;
      case DECLARED -> {
        DeclaredType declared = (DeclaredType) type;
        yield in(declared.getEnclosingType(), seen)
            || declared.getTypeArguments().stream().anyMatch(argument -> in(argument, seen));
      }
      case ARRAY -> in(((ArrayType) type).getComponentType(), seen);
      case WILDCARD ->
        in(((WildcardType) type).getExtendsBound(), seen)
            || in(((WildcardType) type).getSuperBound(), seen);
      case INTERSECTION ->
        ((IntersectionType) type).getBounds().stream().anyMatch(bound -> in(bound, seen));
      case TYPEVAR -> {
        TypeVariable variable = (TypeVariable) type;
        yield seen.add(variable.asElement()) && in(variable.getUpperBound(), seen);
      }
      default -> false;
    };
  }
}
