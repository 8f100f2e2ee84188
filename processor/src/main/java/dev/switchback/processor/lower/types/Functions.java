package dev.switchback.processor.lower.types;

import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import dev.switchback.processor.lower.names.ClassMembers;
import dev.switchback.processor.lower.names.PrivateMembers;
import dev.switchback.processor.lower.names.Qualifier;
import dev.switchback.processor.lower.names.TypeVariables;
import dev.switchback.processor.lower.syntax.FrameScanner;
import dev.switchback.processor.lower.syntax.Parentheses;
import dev.switchback.processor.lower.syntax.SwitchResults;
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
  private final Captures captures;

  Functions(ExpressionTypes expressions, ClassMembers members, Types types, Captures captures) {
    this.captures = captures;
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

  /** The lambdas and method references of which an argument is one; none: it is, or may be, something else. */
  static List<ExpressionTree> among(ExpressionTree argument) {
    ExpressionTree bare = Parentheses.strip(argument);
    if (bare instanceof LambdaExpressionTree || bare instanceof MemberReferenceTree) {
      return List.of(bare);
    }
    List<ExpressionTree> arms = bare instanceof ConditionalExpressionTree choice
        ? List.of(choice.getTrueExpression(), choice.getFalseExpression())
        : bare instanceof SwitchExpressionTree choice ? SwitchResults.of(choice) : List.of();
    List<ExpressionTree> all = new ArrayList<>();
    for (ExpressionTree arm : arms) {
      List<ExpressionTree> functions = among(arm);
      if (functions.isEmpty() && Parentheses.strip(arm).getKind() != Tree.Kind.NULL_LITERAL) {
        return List.of();
      }
      all.addAll(functions);
    }
    return all;
  }

  /** The types of the values that a lambda or a method reference answers, {@code null} aside, if they are known. */
  Optional<List<TypeMirror>> results(ExpressionTree function) {
    if (function instanceof MemberReferenceTree reference) {
      return result(reference).map(List::of);
    }
    LambdaExpressionTree lambda = (LambdaExpressionTree) function;
    List<ExpressionTree> values = new ArrayList<>();
    if (lambda.getBody() instanceof ExpressionTree value) {
      values.add(value);
    } else {
      returns(lambda).forEach(each -> values.add(each.getExpression()));
    }
    List<TypeMirror> all = new ArrayList<>();
    for (ExpressionTree value : values) {
      if (value == null || !collect(value, all)) {
        return Optional.empty();
      }
    }
    return Optional.of(all);
  }

  /** Adds the types of a value, which may be that of one of two arms; false: they are not known. */
  private boolean collect(ExpressionTree value, List<TypeMirror> into) {
    ExpressionTree bare = Parentheses.strip(value);
    Optional<TypeMirror> type = expressions.near(bare);
    if (type.isPresent() && expressions.isCaptured(bare)) {
      captures.approximate();
    }
    type.ifPresent(into::add);
    return type.isPresent()
        || bare.getKind() == Tree.Kind.NULL_LITERAL
        || bare instanceof ConditionalExpressionTree choice
            && collect(choice.getTrueExpression(), into)
            && collect(choice.getFalseExpression(), into);
  }

  private static List<ReturnTree> returns(LambdaExpressionTree lambda) {
    List<ReturnTree> all = new ArrayList<>();
    new FrameScanner() {
      @Override
      public Void visitReturn(ReturnTree node, Void unused) {
        all.add(node);
        return null;
      }
    }.scan(lambda.getBody(), null);
    return all;
  }

  /** The generic class of which a reference to a constructor makes objects with type arguments that are inferred. */
  Optional<TypeElement> created(ExpressionTree function) {
    return function instanceof MemberReferenceTree reference
            && reference.getMode() == MemberReferenceTree.ReferenceMode.NEW
            && !(reference.getQualifierExpression() instanceof ParameterizedTypeTree)
        ? expressions
            .receiver(reference.getQualifierExpression())
            .map(Qualifier::type)
            .filter(type -> !type.getTypeParameters().isEmpty())
        : Optional.empty();
  }

  private Optional<TypeMirror> result(MemberReferenceTree reference) {
    Tree of = reference.getQualifierExpression();
    if (of instanceof ArrayTypeTree || of instanceof ParameterizedTypeTree) {
      return reference.getMode() == MemberReferenceTree.ReferenceMode.NEW
          ? expressions.spelled(of)
          : Optional.empty();
    }
    Optional<Qualifier> holder = expressions.receiver(reference.getQualifierExpression());
    if (holder.isEmpty()) {
      return Optional.empty();
    }
    TypeElement type = holder.get().type();
    if (reference.getMode() == MemberReferenceTree.ReferenceMode.NEW) {
      return type.getTypeParameters().isEmpty() ? Optional.of(type.asType()) : Optional.empty();
    }
    Optional<Shape> shape = expressions.targets().of(reference).flatMap(this::of);
    List<ExecutableElement> methods = members.methods(type, reference.getName().toString());
    if (methods.size() > 1 && shape.isPresent()) {
      methods = methods.stream()
          .filter(each -> mayBe(each, holder.get(), shape.get().parameters().size()))
          .toList();
    }
    return methods.size() == 1 && methods.get(0).getTypeParameters().isEmpty()
        ? answered(methods.get(0), reference, holder.get(), shape)
        : Optional.empty();
  }

  /** Whether a method takes as many parameters as the function, of which one may be the receiver. */
  private static boolean mayBe(ExecutableElement method, Qualifier holder, int parameters) {
    boolean unbound = holder.isTypeName() && !PrivateMembers.isStatic(method);
    return method.isVarArgs() || method.getParameters().size() == parameters - (unbound ? 1 : 0);
  }

  private Optional<TypeMirror> answered(
      ExecutableElement method,
      MemberReferenceTree reference,
      Qualifier holder,
      Optional<Shape> shape) {
    Optional<TypeMirror> of = Optional.of(holder.type().asType());
    if (!holder.type().getTypeParameters().isEmpty() && !PrivateMembers.isStatic(method)) {
      of = holder.isTypeName()
          ? shape.flatMap(function -> function.parameters().stream().findFirst())
          : expressions.near(reference.getQualifierExpression());
    }
    return of.flatMap(known -> expressions.members().of(known, method))
        .filter(result -> result.getKind() != TypeKind.VOID);
  }
}
