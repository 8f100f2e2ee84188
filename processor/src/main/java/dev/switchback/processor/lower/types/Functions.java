package dev.switchback.processor.lower.types;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.util.TreeScanner;
import dev.switchback.processor.lower.names.ClassMembers;
import dev.switchback.processor.lower.names.Qualifier;
import dev.switchback.processor.lower.names.TypeVariables;
import dev.switchback.processor.lower.syntax.Parentheses;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/** The functions of functional interfaces (JLS 9.8 and 9.9), and those that lambdas and method references are. */
final class Functions {
  private final ExpressionTypes expressions;
  private final ClassMembers members;
  private final Types types;

  Functions(ExpressionTypes expressions, ClassMembers members, Types types) {
    this.expressions = expressions;
    this.members = members;
    this.types = types;
  }

  /** What a function takes and answers. */
  record Shape(List<TypeMirror> parameters, TypeMirror result) {}

  /** The function type of a functional interface type whose function takes as many parameters. */
  Optional<Shape> of(TypeMirror type, int parameters) {
    return of(type).filter(shape -> shape.parameters().size() == parameters);
  }

  /** The function type of a functional interface type. */
  Optional<Shape> of(TypeMirror type) {
    if (type.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    DeclaredType target = (DeclaredType) type;
    TypeElement element = (TypeElement) target.asElement();
    List<TypeMirror> arguments = new ArrayList<>();
    for (int i = 0; i < target.getTypeArguments().size(); i++) {
      TypeParameterElement parameter = element.getTypeParameters().get(i);
      Optional<TypeMirror> plain =
          withoutWildcard(target.getTypeArguments().get(i)).or(() -> bound(parameter));
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
            .map(method -> (ExecutableType) types.asMemberOf(
                arguments.isEmpty()
                    ? target
                    : types.getDeclaredType(element, arguments.toArray(TypeMirror[]::new)),
                method))
            .map(method ->
                new Shape(List.copyOf(method.getParameterTypes()), method.getReturnType()));
  }

  /** What a bare {@code ?} stands for: the bound of the type parameter, if no type parameter has a say in it. */
  private static Optional<TypeMirror> bound(TypeParameterElement parameter) {
    return parameter.getBounds().size() == 1
        ? Optional.<TypeMirror>of(parameter.getBounds().get(0))
            .filter(bound -> TypeVariables.of(bound).isEmpty())
        : Optional.empty();
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

  /** Whether an argument may be passed to a parameter as far as its number of parameters tells (JLS 15.12.2.1). */
  boolean mayFit(ExpressionTree argument, TypeMirror formal) {
    if (!(Parentheses.strip(argument) instanceof LambdaExpressionTree lambda)
        || formal.getKind() != TypeKind.DECLARED) {
      return true;
    }
    return members
        .function((TypeElement) ((DeclaredType) formal).asElement())
        .filter(
            method -> method.getParameters().size() == lambda.getParameters().size())
        .isPresent();
  }

  /** What a lambda or a method reference answers, if that is known. */
  Optional<TypeMirror> result(ExpressionTree function) {
    if (function instanceof MemberReferenceTree reference) {
      return result(reference);
    }
    LambdaExpressionTree lambda = (LambdaExpressionTree) function;
    if (lambda.getBody() instanceof ExpressionTree value) {
      return expressions.of(value);
    }
    Optional<TypeMirror> common = Optional.empty();
    for (ReturnTree each : returns(lambda)) {
      Optional<TypeMirror> type =
          each.getExpression() == null ? Optional.empty() : expressions.of(each.getExpression());
      if (type.isEmpty() || common.isPresent() && !types.isSameType(common.get(), type.get())) {
        return Optional.empty();
      }
      common = type;
    }
    return common;
  }

  private static List<ReturnTree> returns(LambdaExpressionTree lambda) {
    List<ReturnTree> all = new ArrayList<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitReturn(ReturnTree node, Void unused) {
        all.add(node);
        return null;
      }

      @Override
      public Void visitLambdaExpression(LambdaExpressionTree node, Void unused) {
        return null; // returns from itself
      }

      @Override
      public Void visitClass(ClassTree node, Void unused) {
        return null;
      }
    }.scan(lambda.getBody(), null);
    return all;
  }

  private Optional<TypeMirror> result(MemberReferenceTree reference) {
    Optional<Qualifier> holder = expressions.receiver(reference.getQualifierExpression());
    if (holder.isEmpty() || !holder.get().type().getTypeParameters().isEmpty()) {
      return Optional.empty();
    }
    TypeElement type = holder.get().type();
    if (reference.getMode() == MemberReferenceTree.ReferenceMode.NEW) {
      return Optional.of(type.asType());
    }
    List<ExecutableElement> methods = members.methods(type, reference.getName().toString());
    return methods.size() == 1 && methods.get(0).getTypeParameters().isEmpty()
        ? expressions
            .members()
            .of(type.asType(), methods.get(0))
            .filter(result -> result.getKind() != TypeKind.VOID)
        : Optional.empty();
  }
}
