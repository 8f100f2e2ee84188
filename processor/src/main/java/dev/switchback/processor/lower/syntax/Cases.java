package dev.switchback.processor.lower.syntax;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import java.lang.reflect.Method;
import java.util.List;

/**
 * The parts of a {@code case} that the tree API of JDK 17 does not have, or has as a preview only: they are asked for by
 * name, so that the processor is compiled against 17 and reads the patterns of the JDK it runs on.
 */
public final class Cases {
  private static final Method LABELS = method("getLabels");
  private static final Method GUARD = method("getGuard");

  private Cases() {}

  /** The labels: constants, patterns and {@code default}, as trees; the constants only where there are no pattern labels. */
  public static List<? extends Tree> labels(CaseTree node) {
    Object labels = LABELS == null ? null : call(LABELS, node);
    return labels instanceof List<?> list
        ? list.stream().map(Tree.class::cast).toList()
        : node.getExpressions();
  }

  /** The guard, or null. */
  public static Tree guard(CaseTree node) {
    return GUARD == null ? null : (Tree) call(GUARD, node);
  }

  /** The constant of a label, or null if the label is a pattern or {@code default}. */
  public static Tree constant(Tree label) {
    if (label instanceof ExpressionTree) {
      return label.getKind().name().contains("PATTERN") ? null : label;
    }
    if (label.getKind().name().equals("CONSTANT_CASE_LABEL")) {
      try {
        return (Tree) Class.forName(
                "com.sun.source.tree.ConstantCaseLabelTree", false, Tree.class.getClassLoader())
            .getMethod("getConstantExpression")
            .invoke(label);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    return null;
  }

  public static boolean isDefault(CaseTree node) {
    return node.getExpressions().isEmpty() && labels(node).isEmpty()
        || labels(node).stream().anyMatch(Cases::isDefault);
  }

  /** Whether a label is the word {@code default}. */
  public static boolean isDefault(Tree label) {
    return label.getKind().name().equals("DEFAULT_CASE_LABEL");
  }

  /** Whether a case takes null. */
  public static boolean takesNull(CaseTree node) {
    return labels(node).stream()
        .map(Cases::constant)
        .anyMatch(constant -> constant != null && constant.getKind() == Tree.Kind.NULL_LITERAL);
  }

  /** Whether a case makes its switch an enhanced one, which must be exhaustive (JLS 14.11.2). */
  public static boolean isEnhanced(CaseTree node) {
    return takesNull(node)
        || labels(node).stream().anyMatch(label -> constant(label) == null && !isDefault(label));
  }

  private static Method method(String name) {
    try {
      return CaseTree.class.getMethod(name);
    } catch (NoSuchMethodException e) {
      return null;
    }
  }

  private static Object call(Method method, CaseTree node) {
    try {
      return method.invoke(node);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
