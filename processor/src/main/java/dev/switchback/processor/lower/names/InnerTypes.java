package dev.switchback.processor.lower.names;

import dev.switchback.processor.model.Template;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * Inner classes of generic classes. By its simple name such a class has the type arguments of the class around it (JLS
 * 6.5.5.1), which have to be written down in the companion: {@code Node} in {@code Stack<T>} is {@code Stack<T>.Node}.
 */
public final class InnerTypes {
  private final Types types;
  private final Template template;
  private final Set<TypeParameterElement> inScope;

  public InnerTypes(Types types, Template template) {
    this.types = types;
    this.template = template;
    this.inScope = new HashSet<>(template.element().getTypeParameters());
    if (!template.isStatic()) {
      inScope.addAll(TypeVariables.of(template.owner().asType()));
    }
  }

  /** Whether no class around has type parameters that belong to the type. */
  public static boolean standsAlone(TypeElement type) {
    return ClassMembers.isStaticClass(type)
        || ClassMembers.enclosing(type)
            .filter(outer -> outer.getTypeParameters().isEmpty() && standsAlone(outer))
            .isPresent();
  }

  /**
   * The type with arguments of which {@code inner} is a member by its simple name: of a class around the template, or of what
   * one inherits. Empty: it needs none, or has type variables that the template can't name.
   */
  public Optional<DeclaredType> outer(TypeElement inner) {
    if (standsAlone(inner)) {
      return Optional.empty();
    }
    for (TypeElement type = template.owner();
        type != null;
        type = ClassMembers.enclosing(type).orElse(null)) {
      Optional<DeclaredType> found = among(type.asType(), inner);
      if (found.isPresent()) {
        return found.filter(outer -> inScope.containsAll(TypeVariables.of(outer)));
      }
    }
    return Optional.empty();
  }

  /** Whether the template's class has or inherits {@code inner} as a member. */
  boolean isMember(TypeElement inner) {
    return among(template.owner().asType(), inner).isPresent();
  }

  /** {@code type} itself or its supertype that declares {@code inner}. */
  private Optional<DeclaredType> among(TypeMirror type, TypeElement inner) {
    if (type instanceof DeclaredType declared
        && declared.asElement().equals(inner.getEnclosingElement())) {
      return Optional.of(declared);
    }
    return types.directSupertypes(type).stream()
        .flatMap(supertype -> among(supertype, inner).stream())
        .findFirst();
  }
}
