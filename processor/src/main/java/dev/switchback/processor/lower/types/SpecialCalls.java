package dev.switchback.processor.lower.types;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import dev.switchback.processor.lower.names.Bindings;
import dev.switchback.processor.lower.syntax.Parentheses;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The types of calls that no declaration tells. */
final class SpecialCalls {
  private final Bindings bindings;
  private final ExpressionTypes expressions;

  SpecialCalls(Bindings bindings, ExpressionTypes expressions) {
    this.bindings = bindings;
    this.expressions = expressions;
  }

  /** The type of a call, if it is such a one. */
  Optional<TypeMirror> type(MethodInvocationTree call) {
    return call.getMethodSelect() instanceof MemberSelectTree select
        ? delegated(select, call.getArguments()).or(() -> clonedArray(select))
        : Optional.empty();
  }

  /** What a delegation to a generator that a factory makes on the spot answers. */
  private Optional<TypeMirror> delegated(
      MemberSelectTree select, List<? extends ExpressionTree> arguments) {
    return bindings.isCapability(select.getExpression())
            && select.getIdentifier().contentEquals("yieldFrom")
            && arguments.size() == 1
            && Parentheses.strip(arguments.get(0)) instanceof MethodInvocationTree made
        ? expressions.factories().result(made)
        : Optional.empty();
  }

  /** The {@code clone} of an array has the array's type (JLS 10.7). */
  private Optional<TypeMirror> clonedArray(MemberSelectTree select) {
    return select.getIdentifier().contentEquals("clone")
        ? expressions.of(select.getExpression()).filter(type -> type.getKind() == TypeKind.ARRAY)
        : Optional.empty();
  }
}
