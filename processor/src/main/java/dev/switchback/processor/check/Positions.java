package dev.switchback.processor.check;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;

/** What the place of a name in the syntax says about its meaning (JLS 6.5.1). */
final class Positions {

  private Positions() {}

  /** Returns whether nothing but a type can stand where the leaf of {@code path} stands. */
  static boolean isType(TreePath path) {
    Tree leaf = path.getLeaf();
    Tree parent = path.getParentPath().getLeaf();
    return switch (parent.getKind()) {
      case VARIABLE -> ((VariableTree) parent).getType() == leaf;
      case METHOD -> ((MethodTree) parent).getDefaultValue() != leaf;
      case NEW_CLASS ->
        ((NewClassTree) parent).getIdentifier() == leaf
            || ((NewClassTree) parent).getTypeArguments().contains(leaf);
      case METHOD_INVOCATION ->
        ((MethodInvocationTree) parent).getTypeArguments().contains(leaf);
      case MEMBER_REFERENCE -> {
        var arguments = ((MemberReferenceTree) parent).getTypeArguments();
        yield arguments != null && arguments.contains(leaf);
      }
      case NEW_ARRAY -> ((NewArrayTree) parent).getType() == leaf;
      case TYPE_CAST -> ((TypeCastTree) parent).getType() == leaf;
      case INSTANCE_OF -> ((InstanceOfTree) parent).getType() == leaf;
      case CLASS, INTERFACE, ENUM, RECORD, ANNOTATION_TYPE -> true;
      case PARAMETERIZED_TYPE,
          ARRAY_TYPE,
          ANNOTATED_TYPE,
          UNION_TYPE,
          INTERSECTION_TYPE,
          TYPE_PARAMETER -> true;
      case EXTENDS_WILDCARD, SUPER_WILDCARD, ANNOTATION, TYPE_ANNOTATION -> true;
      // Named because the release we compile for lacks the constant: the type of a record pattern.
      default -> parent.getKind().name().equals("DECONSTRUCTION_PATTERN");
    };
  }

  /** Returns whether the leaf of {@code path} is the simple name of a called method. */
  static boolean isMethodName(TreePath path) {
    return path.getParentPath().getLeaf() instanceof MethodInvocationTree call
        && call.getMethodSelect() == path.getLeaf();
  }

  /** Returns whether the leaf of {@code path} is a label of a {@code case}: a constant, and never a local variable. */
  static boolean isCaseLabel(TreePath path) {
    Tree parent = path.getParentPath().getLeaf();
    return parent
            .getKind()
            .name()
            .equals("CONSTANT_CASE_LABEL") // since 21; before, the label is the expression itself
        || parent instanceof CaseTree label && label.getExpressions().contains(path.getLeaf());
  }

  /** Returns whether a class is local or anonymous, which the body of an enum constant is too. */
  static boolean isLocal(TreePath path) {
    Tree parent = path.getParentPath().getLeaf();
    return !(parent instanceof ClassTree) && parent.getKind() != Tree.Kind.COMPILATION_UNIT;
  }

  /** Returns the path without the parentheses around its leaf. */
  static TreePath outsideParentheses(TreePath path) {
    TreePath outer = path;
    while (outer.getParentPath().getLeaf() instanceof ParenthesizedTree) {
      outer = outer.getParentPath();
    }
    return outer;
  }

  /** Returns the words for a local or anonymous class in messages. */
  static String describe(ClassTree type, Tree parent) {
    if (!type.getSimpleName().isEmpty()) {
      String kind = switch (type.getKind()) {
        case RECORD -> "record";
        case ENUM -> "enum";
        case INTERFACE -> "interface";
        default -> "class";
      };
      return "the local " + kind + " `" + type.getSimpleName() + "`";
    }
    return parent instanceof NewClassTree made
        ? "an anonymous `" + made.getIdentifier() + "`"
        : "an anonymous class";
  }
}
