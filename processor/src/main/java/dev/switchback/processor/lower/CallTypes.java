package dev.switchback.processor.lower;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** What methods answer to calls, and what is known of the arguments that choose among them. */
final class CallTypes {
  private final ExpressionTypes expressions;
  private final MemberTypes memberTypes;
  private final DeclaredTypes declared;
  private final MemberBinder binder;
  private final PolyPositions poly;
  private final Types types;

  CallTypes(
      ExpressionTypes expressions,
      MemberTypes memberTypes,
      DeclaredTypes declared,
      MemberBinder binder,
      PolyPositions poly,
      Types types) {
    this.expressions = expressions;
    this.memberTypes = memberTypes;
    this.declared = declared;
    this.binder = binder;
    this.poly = poly;
    this.types = types;
  }

  /** What a method answers to a call; of a generic one only where the call stands alone. */
  Optional<TypeMirror> result(
      MethodInvocationTree call, ExecutableElement method, TypeMirror owner) {
    TypeMirror holder = expressions.holder(call).orElse(owner);
    Set<TypeParameterElement> own = Set.copyOf(method.getTypeParameters());
    if (!TypeVariables.mentions(method.getReturnType(), own)) {
      return memberTypes.of(holder, method);
    }
    if (!call.getTypeArguments().isEmpty()) {
      return explicit(call, holder, method);
    }
    return poly.contains(call) ? Optional.empty() : inferred(call, holder, method);
  }

  /** What a generic method answers to a call that stands alone. */
  private Optional<TypeMirror> inferred(
      MethodInvocationTree call, TypeMirror holder, ExecutableElement method) {
    int count = call.getArguments().size();
    if (method.isVarArgs() && count < method.getParameters().size()) {
      return Optional.empty();
    }
    Set<TypeParameterElement> own = Set.copyOf(method.getTypeParameters());
    List<TypeMirror> formals = new ArrayList<>();
    List<Optional<TypeMirror>> actuals = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ExpressionTree argument = call.getArguments().get(i);
      Optional<TypeMirror> actual =
          expressions.of(argument).or(() -> nested(argument, call, method));
      boolean isNull = Parentheses.strip(argument).getKind() == Tree.Kind.NULL_LITERAL;
      Optional<TypeMirror> formal =
          memberTypes.seen(holder, method, formal(method, i, count, actual));
      if (formal.isEmpty()) {
        return Optional.empty();
      }
      if (!isNull) {
        formals.add(formal.get());
        actuals.add(actual);
      }
    }
    return memberTypes
        .seen(holder, method, method.getReturnType())
        .flatMap(result -> Inference.infer(types, own, formals, actuals, result));
  }

  /**
   * The type of an argument that is a generic call itself: if it is the only one that has a say in the type parameters of
   * {@code method}, what it would be alone.
   */
  private Optional<TypeMirror> nested(
      ExpressionTree argument, MethodInvocationTree call, ExecutableElement method) {
    if (call.getArguments().size() != 1
        || !(Parentheses.strip(argument) instanceof MethodInvocationTree inner)) {
      return Optional.empty();
    }
    List<ExecutableElement> candidates = expressions.candidates(inner);
    return candidates.size() == 1 && !method.isVarArgs()
        ? expressions
            .holder(inner)
            .flatMap(holder -> inferred(inner, holder, candidates.get(0)))
            .filter(expressions::isDenotable)
        : Optional.empty();
  }

  private Optional<TypeMirror> explicit(
      MethodInvocationTree call, TypeMirror holder, ExecutableElement method) {
    Map<TypeParameterElement, TypeMirror> values = new HashMap<>();
    for (int i = 0; i < method.getTypeParameters().size(); i++) {
      Optional<TypeMirror> type = i < call.getTypeArguments().size()
          ? declared.of(call.getTypeArguments().get(i))
          : Optional.empty();
      if (type.isEmpty()) {
        return Optional.empty();
      }
      values.put(method.getTypeParameters().get(i), type.get());
    }
    return memberTypes
        .of(holder, method)
        .flatMap(result -> new Supertypes(types).substitute(result, values));
  }

  /** The type of the parameter that an argument is passed to, or is an element of. */
  private TypeMirror formal(
      ExecutableElement method, int index, int count, Optional<TypeMirror> actual) {
    int last = method.getParameters().size() - 1;
    TypeMirror type = method.getParameters().get(Math.min(index, last)).asType();
    boolean whole = count == last + 1
        && actual.filter(each -> each.getKind() == TypeKind.ARRAY).isPresent();
    return method.isVarArgs() && index >= last && !whole
        ? ((ArrayType) type).getComponentType()
        : type;
  }

  boolean standsAlone(ExpressionTree tree) {
    return !poly.contains(tree);
  }

  /** What is known of an argument. */
  Applicability.Argument argument(ExpressionTree tree) {
    ExpressionTree bare = Parentheses.strip(tree);
    boolean function = bare instanceof LambdaExpressionTree || bare instanceof MemberReferenceTree;
    Optional<TypeMirror> type = expressions.of(bare);
    return new Applicability.Argument(
        type,
        type.isEmpty() ? erased(bare) : Optional.empty(),
        bare.getKind() == Tree.Kind.NULL_LITERAL,
        function);
  }

  /** The class of a poly expression: that of a diamond, or what a generic method is declared to answer. */
  private Optional<TypeMirror> erased(ExpressionTree tree) {
    if (tree instanceof NewClassTree made && made.getClassBody() == null) {
      return binder
          .classNamed(made.getIdentifier(), null)
          .map(type -> types.erasure(type.asType()));
    }
    if (!(tree instanceof MethodInvocationTree call)) {
      return Optional.empty();
    }
    List<TypeMirror> results = expressions.candidates(call).stream()
        .map(ExecutableElement::getReturnType)
        .filter(type -> type.getKind() == TypeKind.DECLARED)
        .map(types::erasure)
        .toList();
    return results.stream()
        .findFirst()
        .filter(first -> results.size() == expressions.candidates(call).size()
            && results.stream().allMatch(each -> types.isSameType(first, each)));
  }
}
