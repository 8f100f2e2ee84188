package dev.switchback.tests.libraries;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.IdentityHashMap;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Tells which expressions a call may stand for without changing what the program means. */
final class Operands {
  private final Trees trees;
  private final Map<Tree, TreePath> paths = new IdentityHashMap<>();

  Operands(CompilationUnitTree unit, Trees trees) {
    this.trees = trees;
    new TreePathScanner<Void, Void>() {
      @Override
      public Void scan(Tree tree, Void unused) {
        if (tree instanceof ExpressionTree) {
          paths.put(tree, new TreePath(getCurrentPath(), tree));
        }
        return super.scan(tree, null);
      }
    }.scan(unit, null);
  }

  /** Whether {@code tree} is a value of a type of its own and no constant. */
  boolean maySuspend(ExpressionTree tree) {
    ExpressionTree bare = tree;
    while (bare instanceof ParenthesizedTree inside) {
      bare = inside.getExpression();
    }
    return hasOwnType(bare) && !isConstant(bare) && isValue(bare);
  }

  /** Not one whose type comes from where it stands, nor a condition that introduces variables. */
  private boolean hasOwnType(ExpressionTree tree) {
    return switch (tree.getKind()) {
      case LAMBDA_EXPRESSION,
          MEMBER_REFERENCE,
          CONDITIONAL_EXPRESSION,
          SWITCH_EXPRESSION,
          INSTANCE_OF,
          LOGICAL_COMPLEMENT,
          CONDITIONAL_AND,
          CONDITIONAL_OR,
          ANNOTATION -> false;
      case NEW_ARRAY -> ((NewArrayTree) tree).getType() != null;
      case NEW_CLASS -> !isDiamond((NewClassTree) tree);
      case METHOD_INVOCATION -> !isGeneric((MethodInvocationTree) tree);
      default -> true;
    };
  }

  private static boolean isDiamond(NewClassTree tree) {
    return tree.getIdentifier() instanceof ParameterizedTypeTree type
        && type.getTypeArguments().isEmpty();
  }

  private boolean isGeneric(MethodInvocationTree tree) {
    return element(tree) instanceof ExecutableElement method
        && !method.getTypeParameters().isEmpty();
  }

  private boolean isConstant(ExpressionTree tree) {
    if (tree instanceof ParenthesizedTree inside) {
      return isConstant(inside.getExpression());
    }
    if (tree instanceof UnaryTree unary) {
      return isConstant(unary.getExpression());
    }
    if (tree instanceof TypeCastTree cast) {
      return isConstant(cast.getExpression());
    }
    if (tree instanceof BinaryTree binary) {
      return isConstant(binary.getLeftOperand()) && isConstant(binary.getRightOperand());
    }
    return tree instanceof LiteralTree
        || tree instanceof ConditionalExpressionTree
        || element(tree) instanceof VariableElement variable && variable.getConstantValue() != null;
  }

  private boolean isValue(ExpressionTree tree) {
    if (tree instanceof IdentifierTree || tree instanceof MemberSelectTree) {
      Element element = element(tree);
      boolean type = element == null
          || element.getKind().isClass()
          || element.getKind().isInterface()
          || element.asType().getKind() == TypeKind.PACKAGE
          || element.asType().getKind() == TypeKind.TYPEVAR
              && !(element instanceof VariableElement);
      boolean above = tree instanceof IdentifierTree name && name.getName().contentEquals("super")
          || tree instanceof MemberSelectTree select
              && select.getIdentifier().contentEquals("super");
      if (type && !isThis(tree) || above) {
        return false;
      }
    }
    TypeMirror type = trees.getTypeMirror(paths.get(tree));
    return type != null
        && switch (type.getKind()) {
          case VOID, NONE, NULL, ERROR, PACKAGE, MODULE, EXECUTABLE, OTHER -> false;
          default -> true;
        };
  }

  private static boolean isThis(ExpressionTree tree) {
    return tree instanceof IdentifierTree name && name.getName().contentEquals("this");
  }

  private Element element(ExpressionTree tree) {
    return trees.getElement(paths.get(tree));
  }
}
