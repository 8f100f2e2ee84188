package dev.switchback.processor.lower.types;

import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * The types of lambda parameters that are declared without one: the parameter types of the function of the lambda's target
 * type (JLS 15.27.3 and 9.9).
 */
final class LambdaTypes {
  private final Functions functions;
  private final TargetTypes targets;
  private final Map<VariableTree, LambdaExpressionTree> lambdas = new IdentityHashMap<>();

  LambdaTypes(Functions functions, TargetTypes targets, Tree body) {
    this.functions = functions;
    this.targets = targets;
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitLambdaExpression(LambdaExpressionTree node, Void unused) {
        node.getParameters().forEach(parameter -> lambdas.put(parameter, node));
        return super.visitLambdaExpression(node, unused);
      }
    }.scan(body, null);
  }

  /** The type of a parameter; maybe one that can't be written. */
  Optional<TypeMirror> of(VariableTree parameter) {
    LambdaExpressionTree lambda = lambdas.get(parameter);
    if (lambda == null) {
      return Optional.empty();
    }
    int index = lambda.getParameters().indexOf(parameter);
    return targets
        .of(lambda)
        .flatMap(type -> functions.of(type, lambda.getParameters().size()))
        .map(function -> function.parameters().get(index));
  }
}
