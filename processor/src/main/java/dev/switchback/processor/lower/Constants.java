package dev.switchback.processor.lower;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.switchback.processor.lower.names.Bindings;
import dev.switchback.processor.lower.names.Variables;
import dev.switchback.processor.lower.types.ExpressionTypes;
import dev.switchback.processor.model.Variable;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeMirror;

/**
 * Which locals are constant variables (JLS 4.12.4): they may stand in {@code case} labels, and what is computed from them may
 * be narrowed without a cast, so in the machine they must be constants as well.
 */
final class Constants {
  private final Bindings bindings;
  private final Variables variables;
  private final ExpressionTypes types;

  Constants(Bindings bindings, Variables variables, ExpressionTypes types) {
    this.bindings = bindings;
    this.variables = variables;
    this.types = types;
  }

  /** Whether a local is a constant variable, as far as the form of its initializer tells. */
  boolean isConstant(VariableTree tree) {
    return tree.getModifiers().getFlags().contains(Modifier.FINAL)
        && tree.getInitializer() != null
        && types.local(bindings.declaredBy(tree)).filter(this::canBeConstant).isPresent()
        && isConstant(tree.getInitializer());
  }

  private boolean canBeConstant(TypeMirror type) {
    return type.getKind().isPrimitive() || types.numeric().isString(type);
  }

  /** Whether an expression is a constant one (JLS 15.29). */
  private boolean isConstant(ExpressionTree expression) {
    boolean[] constant = {true};
    new TreeScanner<Void, Void>() {
      @Override
      public Void scan(Tree node, Void unused) {
        if (node == null) {
          return null;
        }
        switch (node.getKind()) {
          case PARENTHESIZED, CONDITIONAL_EXPRESSION -> super.scan(node, null);
          case TYPE_CAST -> {
            constant[0] &= types
                .of((TypeCastTree) node)
                .filter(Constants.this::canBeConstant)
                .isPresent();
            scan(((TypeCastTree) node).getExpression(), null);
          }
          case IDENTIFIER, MEMBER_SELECT -> constant[0] &= isConstantName((ExpressionTree) node);
          case DIVIDE, REMAINDER -> {
            // Division by zero is no constant: it fails when its turn comes, and not before.
            constant[0] &= isNonZero(((BinaryTree) node).getRightOperand());
            super.scan(node, null);
          }
          case POSTFIX_INCREMENT, POSTFIX_DECREMENT, PREFIX_INCREMENT, PREFIX_DECREMENT ->
            constant[0] = false;
          default -> {
            if (node instanceof BinaryTree || node instanceof UnaryTree) {
              super.scan(node, null);
            } else {
              constant[0] &= node instanceof LiteralTree literal && literal.getValue() != null;
            }
          }
        }
        return null;
      }
    }.scan(expression, null);
    return constant[0];
  }

  private boolean isConstantName(ExpressionTree name) {
    return isConstantLocal(name) || types.constantField(name).isPresent();
  }

  private boolean isConstantLocal(ExpressionTree name) {
    return bindings
        .localOf(name)
        .flatMap(variables::find)
        .filter(Variable::isConstant)
        .isPresent();
  }

  private boolean isNonZero(ExpressionTree tree) {
    if (tree instanceof ParenthesizedTree inner) {
      return isNonZero(inner.getExpression());
    }
    if (tree instanceof LiteralTree literal) {
      return isNonZero(literal.getValue());
    }
    if (isConstantLocal(tree)) {
      return isNonZero(bindings.localOf(tree).orElseThrow().tree().getInitializer());
    }
    return types
        .constantField(tree)
        .filter(field -> isNonZero(field.getConstantValue()))
        .isPresent();
  }

  private static boolean isNonZero(Object value) {
    return value instanceof Number number && number.doubleValue() != 0
        || value instanceof Character character && character != 0;
  }
}
