package dev.switchback.processor.lower.names;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * Ways to the private fields of records: an accessor that the record does not declare itself answers the field (JLS 8.10.3).
 * Private fields are in reach of a template only within its own compilation unit, so its syntax tells. The names of trees and
 * of elements may be of two compilers: only their contents are comparable.
 */
final class RecordAccessors {
  private final CompilationUnitTree unit;

  RecordAccessors(CompilationUnitTree unit) {
    this.unit = unit;
  }

  /** Whether {@code field} is a component's field, and calling its accessor is reading it. */
  boolean answers(Element field) {
    return field.getEnclosingElement() instanceof TypeElement type
        && type.getKind() == ElementKind.RECORD
        && field.getKind() == ElementKind.FIELD
        && !field.getModifiers().contains(Modifier.STATIC)
        && tree(type).filter(tree -> !declaresAccessor(tree, field)).isPresent();
  }

  private static boolean declaresAccessor(ClassTree record, Element field) {
    return record.getMembers().stream()
        .anyMatch(member -> member instanceof MethodTree method
            && method.getName().contentEquals(field.getSimpleName())
            && method.getParameters().isEmpty());
  }

  private Optional<ClassTree> tree(TypeElement type) {
    Optional<TypeElement> outer = ClassMembers.enclosing(type);
    List<Tree> around = new ArrayList<>();
    if (outer.isPresent()) {
      tree(outer.get()).ifPresent(tree -> around.addAll(tree.getMembers()));
    } else {
      around.addAll(unit.getTypeDecls());
    }
    return around.stream()
        .filter(ClassTree.class::isInstance)
        .map(ClassTree.class::cast)
        .filter(each -> each.getSimpleName().contentEquals(type.getSimpleName()))
        .findFirst();
  }
}
