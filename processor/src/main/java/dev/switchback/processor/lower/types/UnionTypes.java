package dev.switchback.processor.lower.types;

import com.sun.source.tree.Tree;
import com.sun.source.tree.UnionTypeTree;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** The types of parameters that catch several classes of exceptions (JLS 14.20): the least upper bound of these. */
final class UnionTypes {
  private UnionTypes() {}

  /** The nearest class above all alternatives, and the interfaces that they have in common; none: they are not known. */
  static List<TypeElement> bounds(UnionTypeTree union, DeclaredTypes declared) {
    List<List<TypeElement>> alternatives = new ArrayList<>();
    for (Tree alternative : union.getTypeAlternatives()) {
      declared.of(alternative).map(ReceiverClasses::bounds).ifPresent(alternatives::add);
    }
    return alternatives.size() == union.getTypeAlternatives().size()
        ? CommonClasses.above(alternatives)
        : List.of();
  }
}
