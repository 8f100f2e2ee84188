package dev.switchback.processor.lower.types;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import dev.switchback.processor.lower.syntax.Parentheses;
import dev.switchback.processor.lower.syntax.SwitchResults;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** The types of conditionals and switch expressions, by those of their arms (JLS 15.25 and 15.28.1). */
final class ChoiceTypes {
  private final ExpressionTypes expressions;
  private final Types types;

  ChoiceTypes(ExpressionTypes expressions, Types types) {
    this.expressions = expressions;
    this.types = types;
  }

  /** The type of a conditional, where what is around has no say in it. */
  Optional<TypeMirror> of(ConditionalExpressionTree tree) {
    if (isNull(tree.getTrueExpression()) || isNull(tree.getFalseExpression())) {
      return besideNull(
          isNull(tree.getTrueExpression()) ? tree.getFalseExpression() : tree.getTrueExpression());
    }
    Optional<TypeMirror> left = expressions.of(tree.getTrueExpression());
    Optional<TypeMirror> right = expressions.of(tree.getFalseExpression());
    if (left.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    }
    return types.isSameType(left.get(), right.get())
        ? left
        : expressions
            .numeric()
            .conditional(left.get(), right.get())
            .or(() -> expressions.standsAlone(tree)
                ? above(List.of(left.get(), right.get()))
                : Optional.empty());
  }

  private static boolean isNull(ExpressionTree tree) {
    return Parentheses.strip(tree).getKind() == Tree.Kind.NULL_LITERAL;
  }

  /** The type of a conditional whose other arm is {@code null}. */
  private Optional<TypeMirror> besideNull(ExpressionTree arm) {
    return expressions
        .of(arm)
        .map(type -> type.getKind().isPrimitive()
            ? types.boxedClass((PrimitiveType) type).asType()
            : type);
  }

  /** The least upper bound of types, if that is a class or interface without type arguments, or one of them. */
  private Optional<TypeMirror> above(List<TypeMirror> all) {
    if (all.stream().anyMatch(each -> each.getKind() != TypeKind.DECLARED)) {
      return Optional.empty();
    }
    return all.stream()
        .filter(each -> ((DeclaredType) each)
            .getTypeArguments().stream().noneMatch(type -> type.getKind() == TypeKind.WILDCARD))
        .filter(each -> all.stream().allMatch(other -> types.isSubtype(other, each)))
        .findFirst()
        .or(() -> CommonClasses.plain(all));
  }

  /** The type of all result expressions; how others come together depends on where the switch stands (JLS 15.28.1). */
  Optional<TypeMirror> of(SwitchExpressionTree tree) {
    List<TypeMirror> all = new ArrayList<>();
    for (ExpressionTree result : SwitchResults.of(tree)) {
      Optional<TypeMirror> type = expressions.of(result);
      if (type.isEmpty()) {
        return Optional.empty();
      }
      all.add(type.get());
    }
    boolean same = all.stream().allMatch(each -> types.isSameType(all.get(0), each));
    boolean alone = expressions.standsAlone(tree) && all.stream().noneMatch(each -> isBox(each));
    return same ? all.stream().findFirst() : alone ? above(all) : Optional.empty();
  }

  /** Whether all values that {@code tree} may have are known to be numbers, boxed or not. */
  boolean isNumeric(ExpressionTree tree) {
    ExpressionTree bare = Parentheses.strip(tree);
    if (bare instanceof ConditionalExpressionTree choice) {
      return isNumeric(choice.getTrueExpression()) && isNumeric(choice.getFalseExpression());
    }
    if (bare instanceof SwitchExpressionTree choice) {
      return SwitchResults.of(choice).stream().allMatch(this::isNumeric);
    }
    return expressions
        .of(bare)
        .flatMap(type -> expressions.numeric().unboxed(type))
        .filter(type -> type.getKind() != TypeKind.BOOLEAN)
        .isPresent();
  }

  private boolean isBox(TypeMirror type) {
    return expressions.numeric().unboxed(type).isPresent();
  }
}
