package dev.switchback.processor.lower.types;

import com.sun.source.tree.Tree;
import com.sun.source.tree.UnionTypeTree;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** The types of parameters that catch several classes of exceptions (JLS 14.20): the least upper bound of these. */
final class UnionTypes {
  private UnionTypes() {}

  /** The nearest class above all alternatives, if they have no interface in common that it lacks; classes of exceptions are never generic. */
  static Optional<TypeMirror> of(UnionTypeTree union, DeclaredTypes declared, Types types) {
    List<TypeMirror> alternatives = new ArrayList<>();
    for (Tree alternative : union.getTypeAlternatives()) {
      declared.of(alternative).ifPresent(alternatives::add);
    }
    if (alternatives.size() < union.getTypeAlternatives().size()) {
      return Optional.empty();
    }
    TypeMirror above = alternatives.get(0);
    while (above.getKind() == TypeKind.DECLARED && !isAboveAll(above, alternatives, types)) {
      above = element(above).getSuperclass();
    }
    if (above.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    Set<String> common = interfaces(alternatives.get(0));
    alternatives.forEach(each -> common.retainAll(interfaces(each)));
    common.removeAll(interfaces(above));
    return common.isEmpty() ? Optional.of(above) : Optional.empty();
  }

  private static boolean isAboveAll(TypeMirror type, List<TypeMirror> all, Types types) {
    return all.stream().allMatch(each -> types.isSubtype(each, type));
  }

  private static TypeElement element(TypeMirror type) {
    return (TypeElement) ((DeclaredType) type).asElement();
  }

  private static Set<String> interfaces(TypeMirror type) {
    Set<String> all = new LinkedHashSet<>();
    if (type.getKind() == TypeKind.DECLARED) {
      TypeElement at = element(type);
      if (at.getKind().isInterface()) {
        all.add(at.getQualifiedName().toString());
      }
      at.getInterfaces().forEach(each -> all.addAll(interfaces(each)));
      all.addAll(interfaces(at.getSuperclass()));
    }
    return all;
  }
}
