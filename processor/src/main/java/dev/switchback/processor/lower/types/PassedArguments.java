package dev.switchback.processor.lower.types;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import dev.switchback.processor.lower.names.MemberBinder;
import dev.switchback.processor.lower.syntax.Parentheses;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** What arguments tell of the method that is meant. */
final class PassedArguments {
  private final ExpressionTypes expressions;
  private final CallTypes calls;
  private final MemberBinder binder;
  private final Types types;

  PassedArguments(ExpressionTypes expressions, CallTypes calls, MemberBinder binder, Types types) {
    this.expressions = expressions;
    this.calls = calls;
    this.binder = binder;
    this.types = types;
  }

  /** What is known of an argument. */
  Applicability.Argument of(ExpressionTree tree) {
    ExpressionTree bare = Parentheses.strip(tree);
    boolean function = bare instanceof LambdaExpressionTree || bare instanceof MemberReferenceTree;
    Optional<TypeMirror> type = expressions.of(bare);
    return new Applicability.Argument(
        type,
        type.isEmpty()
            ? expressions.near(bare).map(types::erasure).or(() -> erased(bare))
            : Optional.empty(),
        bare.getKind() == Tree.Kind.NULL_LITERAL,
        function);
  }

  /** The class of a poly expression: that of a diamond, what an anonymous class extends, or what a generic method answers. */
  private Optional<TypeMirror> erased(ExpressionTree tree) {
    if (tree instanceof NewClassTree made) {
      return binder
          .classNamed(made.getIdentifier(), null)
          .map(type -> types.erasure(type.asType()));
    }
    if (!(tree instanceof MethodInvocationTree call)) {
      return Optional.empty();
    }
    List<ExecutableElement> methods = expressions.overloads().of(call);
    if (methods.size() == 1 && methods.get(0).getReturnType().getKind() == TypeKind.TYPEVAR) {
      // What it is passed to takes what it is passed itself.
      Set<TypeMirror> answers = calls.answered(call, methods.get(0));
      return answers.size() == 1
          ? Optional.of(types.erasure(answers.iterator().next()))
          : Optional.empty();
    }
    List<TypeMirror> results = methods.stream()
        .map(ExecutableElement::getReturnType)
        .filter(type -> type.getKind() == TypeKind.DECLARED)
        .map(types::erasure)
        .toList();
    return results.stream()
        .findFirst()
        .filter(first -> results.size() == methods.size()
            && results.stream().allMatch(each -> types.isSameType(first, each)));
  }
}
