package dev.switchback.processor.lower;

import dev.switchback.processor.model.Template;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * Inner classes of generic classes. By its simple name such a class has the type arguments of the class around it (JLS
 * 6.5.5.1), which have to be written down in the companion: {@code Node} in {@code Stack<T>} is {@code Stack<T>.Node}.
 */
final class InnerTypes {
  private final Types types;
  private final Template template;

  InnerTypes(Types types, Template template) {
    this.types = types;
    this.template = template;
  }

  /** The type with arguments of which {@code inner} is a member by its simple name; empty: it needs none. */
  Optional<DeclaredType> outer(TypeElement inner) {
    if (template.isStatic() || ClassMembers.isStaticClass(inner)) {
      return Optional.empty();
    }
    for (TypeElement type = template.owner();
        type != null;
        type = ClassMembers.isStaticClass(type)
            ? null
            : ClassMembers.enclosing(type).orElse(null)) {
      Optional<DeclaredType> found = among(type.asType(), inner);
      if (found.isPresent()) {
        return found.filter(outer -> !outer.getTypeArguments().isEmpty());
      }
    }
    return Optional.empty();
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
