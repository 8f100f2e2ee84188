package dev.switchback.processor.lower.syntax;

import com.sun.source.tree.Tree;
import java.util.EnumSet;
import java.util.Set;

/** Trees of types, which stand among expressions as the qualifiers of method references. */
public final class TypeTrees {
  private static final Set<Tree.Kind> TYPES = EnumSet.of(
      Tree.Kind.PARAMETERIZED_TYPE,
      Tree.Kind.ARRAY_TYPE,
      Tree.Kind.PRIMITIVE_TYPE,
      Tree.Kind.ANNOTATED_TYPE);

  private TypeTrees() {}

  /** Whether {@code tree} can't be anything but a type, as a name can. */
  public static boolean isType(Tree tree) {
    return TYPES.contains(tree.getKind());
  }
}
