package dev.switchback.processor.lower;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import dev.switchback.processor.lower.syntax.Place;
import dev.switchback.processor.lower.types.ExpressionTypes;
import dev.switchback.processor.lower.types.NumericTypes;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** What operators make of their left operands before the right ones are evaluated. */
final class OperatorPlaces {
  private final ExpressionTypes types;

  OperatorPlaces(ExpressionTypes types) {
    this.types = types;
  }

  Place left(BinaryTree tree) {
    return joins(tree.getKind(), tree.getLeftOperand(), tree.getRightOperand())
        ? Place.STRING
        : Place.operand(unboxesLeft(tree), NumericTypes.promotes(tree.getKind()));
  }

  Place left(CompoundAssignmentTree tree) {
    return joins(tree.getKind(), tree.getVariable(), tree.getExpression())
        ? Place.STRING
        : Place.operand(true, false);
  }

  /**
   * Whether a concatenation has to make a string of its left operand. Compilers do so before they evaluate the right one, which
   * may change what the left one looks like.
   */
  private boolean joins(Tree.Kind operator, ExpressionTree left, ExpressionTree right) {
    if (operator != Tree.Kind.PLUS && operator != Tree.Kind.PLUS_ASSIGNMENT) {
      return false;
    }
    Optional<TypeMirror> type = types.of(left);
    return type.isPresent()
        ? !types.numeric().isString(type.get())
            && types.numeric().unboxed(type.get()).isEmpty()
        : types.of(right).filter(types.numeric()::isString).isPresent();
  }

  /** Whether the left operand is unboxed: not by a concatenation, nor where references are compared. */
  private boolean unboxesLeft(BinaryTree tree) {
    if (NumericTypes.unboxes(tree.getKind())) {
      return true;
    }
    Optional<TypeMirror> left = types.of(tree.getLeftOperand());
    Optional<TypeMirror> right = types.of(tree.getRightOperand());
    if (left.isEmpty() || right.isEmpty()) {
      return false;
    }
    boolean both = types.numeric().unboxed(left.get()).isPresent()
        && types.numeric().unboxed(right.get()).isPresent();
    return switch (tree.getKind()) {
      case PLUS -> both;
      case EQUAL_TO, NOT_EQUAL_TO -> both && right.get().getKind().isPrimitive();
      default -> false;
    };
  }

  /** Whether unboxing {@code tree} can fail, which must happen in its turn, however stable its value. */
  boolean isBoxed(ExpressionTree tree) {
    return types
        .of(tree)
        .filter(type -> !type.getKind().isPrimitive())
        .flatMap(types.numeric()::unboxed)
        .isPresent();
  }
}
