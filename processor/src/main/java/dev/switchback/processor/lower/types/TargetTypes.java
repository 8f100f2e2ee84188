package dev.switchback.processor.lower.types;

import com.sun.source.tree.*;
import com.sun.source.util.TreeScanner;
import dev.switchback.processor.lower.syntax.Parentheses;
import dev.switchback.processor.lower.syntax.SwitchResults;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.lang.model.type.TypeMirror;

/**
 * The types that expressions are assigned to, passed to or returned as (JLS 5.2 and 5.3), by which the parameters of lambdas
 * and the type arguments of generic calls are inferred. They are asked for late, since one may depend on others.
 */
final class TargetTypes extends TreeScanner<Void, Void> {
  private final ExpressionTypes expressions;
  private final DeclaredTypes declared;
  private final Functions functions;
  private final CallTypes calls;
  private final Map<Tree, Supplier<Optional<TypeMirror>>> targets = new IdentityHashMap<>();
  private Supplier<Optional<TypeMirror>> returned = Optional::empty;

  TargetTypes(
      ExpressionTypes expressions,
      DeclaredTypes declared,
      Functions functions,
      CallTypes calls,
      Tree body) {
    this.expressions = expressions;
    this.declared = declared;
    this.functions = functions;
    this.calls = calls;
    scan(body, null);
  }

  /** The type that {@code tree} is converted to; it may mention type parameters that a call around has yet to infer. */
  Optional<TypeMirror> of(ExpressionTree tree) {
    Supplier<Optional<TypeMirror>> target = targets.get(Parentheses.strip(tree));
    return target == null ? Optional.empty() : target.get();
  }

  private void note(ExpressionTree value, Supplier<Optional<TypeMirror>> target) {
    if (value != null) {
      targets.put(Parentheses.strip(value), target);
    }
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree node, Void unused) {
    for (int i = 0; i < node.getArguments().size(); i++) {
      int index = i;
      note(node.getArguments().get(i), () -> calls.parameter(node, index));
    }
    return super.visitMethodInvocation(node, unused);
  }

  @Override
  public Void visitNewClass(NewClassTree node, Void unused) {
    for (int i = 0; i < node.getArguments().size(); i++) {
      int index = i;
      note(node.getArguments().get(i), () -> calls.parameter(node, index));
    }
    return super.visitNewClass(node, unused);
  }

  @Override
  public Void visitVariable(VariableTree node, Void unused) {
    note(node.getInitializer(), () -> declared.of(node.getType()));
    return super.visitVariable(node, unused);
  }

  @Override
  public Void visitAssignment(AssignmentTree node, Void unused) {
    note(node.getExpression(), () -> expressions.of(node.getVariable()));
    return super.visitAssignment(node, unused);
  }

  @Override
  public Void visitTypeCast(TypeCastTree node, Void unused) {
    note(node.getExpression(), () -> declared.of(node.getType()));
    return super.visitTypeCast(node, unused);
  }

  @Override
  public Void visitConditionalExpression(ConditionalExpressionTree node, Void unused) {
    note(node.getTrueExpression(), () -> of(node));
    note(node.getFalseExpression(), () -> of(node));
    return super.visitConditionalExpression(node, unused);
  }

  @Override
  public Void visitSwitchExpression(SwitchExpressionTree node, Void unused) {
    SwitchResults.of(node).forEach(result -> note(result, () -> of(node)));
    return super.visitSwitchExpression(node, unused);
  }

  @Override
  public Void visitReturn(ReturnTree node, Void unused) {
    note(node.getExpression(), returned);
    return super.visitReturn(node, unused);
  }

  @Override
  public Void visitMethod(MethodTree node, Void unused) {
    return returning(
        () -> declared.of(node.getReturnType()), () -> super.visitMethod(node, unused));
  }

  @Override
  public Void visitLambdaExpression(LambdaExpressionTree node, Void unused) {
    Supplier<Optional<TypeMirror>> result = () -> of(node)
        .flatMap(type -> functions.of(type, node.getParameters().size()))
        .map(Functions.Shape::result);
    if (node.getBody() instanceof ExpressionTree value) {
      note(value, result);
    }
    return returning(result, () -> super.visitLambdaExpression(node, unused));
  }

  private Void returning(Supplier<Optional<TypeMirror>> result, Supplier<Void> inside) {
    Supplier<Optional<TypeMirror>> before = returned;
    returned = result;
    inside.get();
    returned = before;
    return null;
  }
}
