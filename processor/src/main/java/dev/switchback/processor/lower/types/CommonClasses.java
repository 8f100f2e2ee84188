package dev.switchback.processor.lower.types;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The classes of the least upper bound of several types, without type arguments (JLS 4.10.4). */
final class CommonClasses {
  private CommonClasses() {}

  /**
   * The nearest classes and interfaces that are above all {@code alternatives}, none of which is above another; a class before
   * interfaces. {@code Object} is among them only if there is nothing else.
   *
   * @param alternatives of each type, the classes and interfaces that it is a subtype of for certain
   */
  static List<TypeElement> above(List<List<TypeElement>> alternatives) {
    Set<TypeElement> common = null;
    for (List<TypeElement> each : alternatives) {
      Set<TypeElement> all = new LinkedHashSet<>();
      each.forEach(type -> collect(type, all));
      if (common == null) {
        common = all;
      } else {
        common.retainAll(all);
      }
    }
    return common == null ? List.of() : nearest(common);
  }

  /** The least upper bound of classes and interfaces, if it is one without type parameters. */
  static Optional<TypeMirror> plain(Collection<? extends TypeMirror> all) {
    if (all.stream().anyMatch(each -> each.getKind() != TypeKind.DECLARED)) {
      return Optional.empty();
    }
    List<TypeElement> common = above(all.stream()
        .map(each -> List.of((TypeElement) ((DeclaredType) each).asElement()))
        .toList());
    return common.size() == 1 && common.get(0).getTypeParameters().isEmpty()
        ? Optional.of(common.get(0).asType())
        : Optional.empty();
  }

  private static List<TypeElement> nearest(Set<TypeElement> common) {
    Set<TypeElement> farther = new LinkedHashSet<>();
    for (TypeElement each : common) {
      Set<TypeElement> all = new LinkedHashSet<>();
      collect(each, all);
      all.remove(each);
      farther.addAll(all);
    }
    List<TypeElement> classes = new ArrayList<>();
    List<TypeElement> interfaces = new ArrayList<>();
    for (TypeElement each : common) {
      if (!farther.contains(each)) {
        (each.getKind().isInterface() ? interfaces : classes).add(each);
      }
    }
    if (!interfaces.isEmpty()) {
      classes.removeIf(each -> each.getSuperclass().getKind() == TypeKind.NONE);
    }
    classes.addAll(interfaces);
    return classes;
  }

  private static void collect(TypeElement type, Set<TypeElement> into) {
    if (into.add(type)) {
      collect(type.getSuperclass(), into);
      type.getInterfaces().forEach(each -> collect(each, into));
    }
  }

  private static void collect(TypeMirror type, Set<TypeElement> into) {
    if (type.getKind() == TypeKind.DECLARED) {
      collect((TypeElement) ((DeclaredType) type).asElement(), into);
    }
  }
}
