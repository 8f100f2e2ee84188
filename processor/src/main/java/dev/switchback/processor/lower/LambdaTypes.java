package dev.switchback.processor.lower;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/**
 * The types of lambda parameters that are declared without one, where the lambda's target type does not take inference: the
 * parameter types of its function (JLS 15.27.3 and 9.9).
 */
final class LambdaTypes {
  private final ExpressionTypes expressions;
  private final ClassMembers members;
  private final DeclaredTypes declared;
  private final Types types;
  private final Map<VariableTree, Supplier<Optional<TypeMirror>>> parameters =
      new IdentityHashMap<>();

  LambdaTypes(
      ExpressionTypes expressions,
      ClassMembers members,
      DeclaredTypes declared,
      Types types,
      Tree body) {
    this.expressions = expressions;
    this.members = members;
    this.declared = declared;
    this.types = types;
    collect(body);
  }

  /** The type of a parameter; maybe one that can't be written. */
  Optional<TypeMirror> of(VariableTree parameter) {
    Supplier<Optional<TypeMirror>> type = parameters.get(parameter);
    return type == null ? Optional.empty() : type.get();
  }

  private void collect(Tree body) {
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree node, Void unused) {
        for (int i = 0; i < node.getArguments().size(); i++) {
          int index = i;
          note(node.getArguments().get(i), () -> parameter(node, index));
        }
        return super.visitMethodInvocation(node, unused);
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
    }.scan(body, null);
  }

  private void note(ExpressionTree value, Supplier<Optional<TypeMirror>> target) {
    if (value != null && Parentheses.strip(value) instanceof LambdaExpressionTree lambda) {
      int count = lambda.getParameters().size();
      for (int i = 0; i < count; i++) {
        int index = i;
        parameters.put(
            lambda.getParameters().get(i),
            () -> target
                .get()
                .flatMap(type -> function(type, count))
                .map(function -> function.getParameterTypes().get(index)));
      }
    }
  }

  /** What a call's argument is for, if all methods that may be meant agree. */
  private Optional<TypeMirror> parameter(MethodInvocationTree call, int index) {
    Optional<TypeMirror> found = Optional.empty();
    Optional<TypeMirror> holder = expressions.holder(call);
    for (ExecutableElement method : expressions.candidates(call)) {
      if (index >= method.getParameters().size()) {
        return Optional.empty();
      }
      TypeMirror parameter = method.getParameters().get(index).asType();
      Optional<TypeMirror> type = PrivateMembers.isStatic(method)
          ? Optional.of(parameter)
          : holder.flatMap(known -> expressions.members().seen(known, method, parameter));
      if (type.isEmpty()
          || found.filter(other -> !types.isSameType(other, type.get())).isPresent()) {
        return Optional.empty();
      }
      found = type;
    }
    return found;
  }

  /** The function type of a functional interface type. */
  private Optional<ExecutableType> function(TypeMirror type, int parameters) {
    if (type.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    DeclaredType target = (DeclaredType) type;
    TypeElement element = (TypeElement) target.asElement();
    List<TypeMirror> arguments = new ArrayList<>();
    for (TypeMirror argument : target.getTypeArguments()) {
      Optional<TypeMirror> plain = withoutWildcard(argument);
      if (plain.isEmpty()) {
        return Optional.empty();
      }
      arguments.add(plain.get());
    }
    boolean raw = arguments.size() != element.getTypeParameters().size();
    return raw
        ? Optional.empty()
        : members
            .function(element)
            .filter(method -> method.getParameters().size() == parameters)
            .map(method -> (ExecutableType) types.asMemberOf(
                arguments.isEmpty()
                    ? target
                    : types.getDeclaredType(element, arguments.toArray(TypeMirror[]::new)),
                method));
  }

  /** The non-wildcard parameterization (JLS 9.9) of one type argument; none for a bare {@code ?}. */
  static Optional<TypeMirror> withoutWildcard(TypeMirror argument) {
    if (argument.getKind() != TypeKind.WILDCARD) {
      return Optional.of(argument);
    }
    WildcardType wildcard = (WildcardType) argument;
    return Optional.ofNullable(
        wildcard.getExtendsBound() != null ? wildcard.getExtendsBound() : wildcard.getSuperBound());
  }
}
