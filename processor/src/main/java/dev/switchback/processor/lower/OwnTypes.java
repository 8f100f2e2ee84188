package dev.switchback.processor.lower;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.TypeCastTree;

/** Which expressions have a type that the body declares itself, as far as syntax tells: no element exists for it. */
final class OwnTypes {
  private OwnTypes() {}

  /** Whether {@code tree} surely is an object of a class of the body. */
  static boolean isOwn(ExpressionTree tree, Bindings bindings) {
    ExpressionTree bare = Parentheses.strip(tree);
    if (bare instanceof NewClassTree made) {
      return made.getClassBody() != null
          || bindings.ownClassNamed(made.getIdentifier()).isPresent();
    }
    if (bare instanceof TypeCastTree cast) {
      return bindings.ownClassNamed(cast.getType()).isPresent();
    }
    if (bare instanceof ConditionalExpressionTree choice) {
      return isOwn(choice.getTrueExpression(), bindings)
          && isOwn(choice.getFalseExpression(), bindings);
    }
    return bindings.localOf(bare).filter(local -> isOwn(local, bindings)).isPresent();
  }

  private static boolean isOwn(Local local, Bindings bindings) {
    if (!DeclaredTypes.isVar(local.tree().getType())) {
      return bindings.ownClassNamed(local.tree().getType()).isPresent();
    }
    return local.tree().getInitializer() != null && isOwn(local.tree().getInitializer(), bindings);
  }
}
