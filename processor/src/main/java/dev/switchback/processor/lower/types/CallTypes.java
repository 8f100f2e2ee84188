package dev.switchback.processor.lower.types;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import dev.switchback.processor.lower.names.MemberBinder;
import dev.switchback.processor.lower.names.PrivateMembers;
import dev.switchback.processor.lower.names.TypeVariables;
import dev.switchback.processor.lower.syntax.Parentheses;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Types;

/** What methods answer to calls, and what is known of the arguments that choose among them. */
final class CallTypes {
  private final ExpressionTypes expressions;
  private final MemberTypes memberTypes;
  private final DeclaredTypes declared;
  private final MemberBinder binder;
  private final PolyPositions poly;
  private final Types types;
  private final Captures captures;

  /** The functions whose results are being looked for. */
  private final Underway underway;

  CallTypes(
      ExpressionTypes expressions,
      MemberTypes memberTypes,
      DeclaredTypes declared,
      MemberBinder binder,
      PolyPositions poly,
      Types types,
      Captures captures,
      Underway underway) {
    this.captures = captures;
    this.underway = underway;
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
      return memberTypes.of(holder, method).flatMap(result -> explicit(call, method, result));
    }
    return poly.contains(call) ? Optional.empty() : inferred(call, holder, method, Extent.ALL);
  }

  /** What a generic method answers to a call that stands alone. */
  private Optional<TypeMirror> inferred(
      MethodInvocationTree call, TypeMirror holder, ExecutableElement method, Extent extent) {
    return inference(call, call.getArguments(), holder, method, Optional.empty(), extent)
        .flatMap(inference -> memberTypes
            .seen(holder, method, method.getReturnType())
            .flatMap(inference::instantiate));
  }

  /** What a generic call answers, or a diamond makes, for its target and all that is around (JLS 18.5.2.1). */
  Optional<TypeMirror> targeted(ExpressionTree tree) {
    return inferred(tree, Extent.ALL);
  }

  private Optional<TypeMirror> inferred(ExpressionTree tree, Extent extent) {
    if (tree instanceof MethodInvocationTree call) {
      List<ExecutableElement> methods = expressions.overloads().of(call);
      return methods.size() == 1
          ? expressions
              .holder(call)
              .flatMap(holder -> inferred(call, holder, methods.get(0), extent))
          : Optional.empty();
    }
    if (!isDiamond(tree)) {
      return Optional.empty();
    }
    NewClassTree made = (NewClassTree) tree;
    List<ExecutableElement> constructors = expressions.overloads().of(made);
    if (constructors.size() != 1) {
      return Optional.empty();
    }
    ExecutableElement constructor = constructors.get(0);
    TypeMirror type = ((TypeElement) constructor.getEnclosingElement()).asType();
    return inference(made, made.getArguments(), type, constructor, Optional.empty(), extent)
        .flatMap(inference -> inference.instantiate(type));
  }

  /** The types whose least upper bound a call answers that stands alone, if it is that of its arguments. */
  Set<TypeMirror> answered(MethodInvocationTree call, ExecutableElement method) {
    if (!call.getTypeArguments().isEmpty()
        || method.getReturnType().getKind() != TypeKind.TYPEVAR
        || !method.getTypeParameters().containsAll(TypeVariables.of(method.getReturnType()))) {
      return Set.of();
    }
    return expressions
        .holder(call)
        .flatMap(holder -> inference(
            call, call.getArguments(), holder, method, Optional.empty(), Extent.ARGUMENTS))
        .map(inference -> inference.below((TypeVariable) method.getReturnType()))
        .orElse(Set.of());
  }

  /** The type that an argument of a call is passed to, as far as all methods agree that may be meant. */
  Optional<TypeMirror> parameter(MethodInvocationTree call, int index) {
    Optional<TypeMirror> holder = expressions.holder(call);
    return agreed(
        expressions.overloads().of(call),
        index,
        method -> PrivateMembers.isStatic(method)
            ? Optional.of(((TypeElement) method.getEnclosingElement()).asType())
            : holder,
        call,
        call.getArguments());
  }

  /** The same for the creation of an object. */
  Optional<TypeMirror> parameter(NewClassTree made, int index) {
    return agreed(
        expressions.overloads().of(made),
        index,
        method -> isDiamond(made)
            ? Optional.of(((TypeElement) method.getEnclosingElement()).asType())
            : declared.of(made.getIdentifier()),
        made,
        made.getArguments());
  }

  static boolean isDiamond(ExpressionTree tree) {
    return tree instanceof NewClassTree made
        && made.getIdentifier() instanceof ParameterizedTypeTree type
        && type.getTypeArguments().isEmpty();
  }

  private Optional<TypeMirror> agreed(
      List<ExecutableElement> methods,
      int index,
      Function<ExecutableElement, Optional<TypeMirror>> holders,
      ExpressionTree call,
      List<? extends ExpressionTree> arguments) {
    Optional<TypeMirror> found = Optional.empty();
    for (ExecutableElement method : methods) {
      TypeMirror formal = formal(method, index, arguments.size(), Optional.empty());
      Optional<TypeMirror> type = holders
          .apply(method)
          .flatMap(
              holder -> parameter(call, arguments, holder, method, formal, arguments.get(index)));
      if (type.isEmpty()
          || found.filter(other -> !types.isSameType(other, type.get())).isPresent()) {
        return Optional.empty();
      }
      found = type;
    }
    return found;
  }

  private Optional<TypeMirror> parameter(
      ExpressionTree call,
      List<? extends ExpressionTree> arguments,
      TypeMirror holder,
      ExecutableElement method,
      TypeMirror formal,
      ExpressionTree argument) {
    boolean diamond = isDiamond(call);
    Optional<TypeMirror> exact =
        diamond ? Optional.of(formal) : memberTypes.seen(holder, method, formal);
    Optional<TypeMirror> seen = exact.or(() -> near(argument, holder, method, formal));
    if (seen.isEmpty() || !TypeVariables.mentions(seen.get(), parameters(method, diamond))) {
      return seen;
    }
    if (call instanceof MethodInvocationTree invocation
        && !invocation.getTypeArguments().isEmpty()) {
      return explicit(invocation, method, seen.get());
    }
    // What is still open stays a type variable.
    return inference(
            call,
            arguments,
            holder,
            method,
            Optional.of(new Asked(Parentheses.strip(argument), inputs(seen.get()))),
            Extent.ALL)
        .map(inference -> inference.partly(seen.get()));
  }

  /** A parameter's type with captured wildcards: lambda parameters will have such, the types of calls follow from it. */
  private Optional<TypeMirror> near(
      ExpressionTree argument, TypeMirror holder, ExecutableElement method, TypeMirror formal) {
    if (Functions.among(argument).isEmpty()) {
      captures.approximate();
    } else {
      captures.captured();
    }
    return memberTypes.near(holder, method, formal);
  }

  private static Set<TypeParameterElement> parameters(ExecutableElement method, boolean diamond) {
    Set<TypeParameterElement> all = new HashSet<>(method.getTypeParameters());
    if (diamond) {
      all.addAll(((TypeElement) method.getEnclosingElement()).getTypeParameters());
    }
    return all;
  }

  /** What an inference looks at. */
  private enum Extent {
    /** The arguments and what the result is for. */
    ALL,
    /** Only the arguments, as what chooses among overloads does (JLS 18.5.1). */
    ARGUMENTS
  }

  /**
   * What is known of the type parameters of a call.
   *
   * @param asked the argument whose target type is asked for, for which only those count that are looked at before it; empty:
   *     all arguments count
   */
  private Optional<Inference> inference(
      ExpressionTree call,
      List<? extends ExpressionTree> arguments,
      TypeMirror holder,
      ExecutableElement method,
      Optional<Asked> asked,
      Extent extent) {
    boolean whole = asked.isEmpty();
    int count = arguments.size();
    boolean diamond = isDiamond(call);
    Set<TypeParameterElement> variables = parameters(method, diamond);
    int last = method.getParameters().size() - 1;
    if (method.isVarArgs()
        && count <= last
        && TypeVariables.mentions(method.getParameters().get(last).asType(), variables)) {
      return Optional.empty(); // nothing is passed that would tell
    }
    // A value of a type parameter has the type of an argument as a whole, of which wildcards may be
    // captured anew.
    boolean bare = !diamond && method.getReturnType().getKind() == TypeKind.TYPEVAR;
    Inference inference = new Inference(types, variables);
    for (int i = 0; i < count; i++) {
      ExpressionTree argument = Parentheses.strip(arguments.get(i));
      List<ExpressionTree> functions = Functions.among(argument);
      boolean function = !functions.isEmpty();
      TypeMirror declaredType = formal(method, i, count, Optional.empty());
      Optional<TypeMirror> actual = function
          ? Optional.empty()
          : expressions
              .near(argument)
              .or(() -> whole || asked.get().dependsOn(argument, declaredType)
                  ? nested(argument, method, extent)
                  : Optional.empty());
      TypeMirror plain = formal(method, i, count, actual);
      Optional<TypeMirror> exact =
          diamond ? Optional.of(plain) : memberTypes.seen(holder, method, plain);
      Optional<TypeMirror> formal = exact.or(() -> memberTypes.near(holder, method, plain));
      if (formal.isEmpty()) {
        return Optional.empty();
      }
      boolean captured = !function
          && actual.isPresent()
          && (expressions.isCaptured(argument)
              || !bare
                  && plain.getKind() == TypeKind.TYPEVAR
                  && NestedCaptures.isCaptured(actual.get()));
      if (exact.isEmpty() || captured) {
        captures.approximate();
      }
      if (function) {
        functions.forEach(each -> function(each, formal.get(), inference, asked));
      } else if (actual.isPresent()) {
        inference.passes(actual.get(), formal.get());
      } else if (argument.getKind() != Tree.Kind.NULL_LITERAL && (whole || !isCall(argument))) {
        inference.unknownIn(formal.get());
      }
    }
    Optional<TypeMirror> result = diamond
        ? Optional.of(((TypeElement) method.getEnclosingElement()).asType())
        : memberTypes.seen(holder, method, method.getReturnType());
    Optional<TypeMirror> target = extent == Extent.ALL ? targets().of(call) : Optional.empty();
    result.ifPresent(returned -> target
        .filter(type -> !type.getKind().isPrimitive())
        .ifPresent(wanted -> inference.returns(returned, wanted, this::isProper)));
    return Optional.of(inference);
  }

  /** Whether nothing in {@code type} is still to be inferred. */
  private boolean isProper(TypeMirror type) {
    return TypeVariables.of(type).stream()
        .allMatch(each -> binder.isTypeParameterInScope((TypeVariable) each.asType()));
  }

  private static boolean isCall(ExpressionTree argument) {
    return argument instanceof MethodInvocationTree || argument instanceof NewClassTree;
  }

  /** What a lambda or a method reference says about the type parameters in the type that it is for. */
  private void function(
      ExpressionTree argument, TypeMirror formal, Inference inference, Optional<Asked> asked) {
    int count =
        argument instanceof LambdaExpressionTree lambda ? lambda.getParameters().size() : 0;
    Optional<Functions.Shape> shape = argument instanceof LambdaExpressionTree
        ? functions().of(formal, count)
        : functions().of(formal);
    if (shape.isEmpty()) {
      inference.unknownIn(formal);
      return;
    }
    if (argument instanceof LambdaExpressionTree lambda) {
      for (int i = 0; i < count; i++) {
        TypeMirror parameter = shape.get().parameters().get(i);
        declared
            .of(lambda.getParameters().get(i).getType())
            .ifPresent(type -> inference.same(type, parameter));
      }
    }
    TypeMirror result = shape.get().result();
    Set<TypeParameterElement> given = TypeVariables.of(result);
    if (isImplicit(argument)) {
      // What it takes has a type before its body is looked at (JLS 18.5.2.2), which adds nothing.
      given.removeAll(variables(shape.get().parameters()));
    }
    boolean counts = asked.isEmpty()
        || !argument.equals(asked.get().argument())
            && given.stream().anyMatch(asked.get().inputs()::contains)
            && variables(shape.get().parameters()).stream()
                .noneMatch(asked.get().inputs()::contains);
    if (!given.isEmpty() && counts) {
      Optional<TypeElement> created = functions().created(argument);
      if (created.isPresent()) {
        inference.creates(created.get(), result);
        return;
      }
      answers(argument)
          .ifPresentOrElse(
              all -> all.forEach(type -> inference.passes(type, result)),
              () -> inference.unknownIn(result));
    }
  }

  /** The types of what a function answers, unless they are just being looked for. */
  private Optional<List<TypeMirror>> answers(ExpressionTree function) {
    return underway.once(function, () -> functions().results(function));
  }

  /**
   * An argument whose target type is asked for.
   *
   * @param argument the argument
   * @param inputs the type parameters that it depends on, if it is a function: those in the types of what that takes
   */
  private record Asked(ExpressionTree argument, Set<TypeParameterElement> inputs) {
    /** Whether another argument, which is passed to {@code formal}, has a say in its type. */
    boolean dependsOn(ExpressionTree other, TypeMirror formal) {
      return !other.equals(argument) && TypeVariables.mentions(formal, inputs);
    }
  }

  private Set<TypeParameterElement> inputs(TypeMirror formal) {
    return functions().of(formal).map(shape -> variables(shape.parameters())).orElse(Set.of());
  }

  private static Set<TypeParameterElement> variables(List<TypeMirror> all) {
    Set<TypeParameterElement> found = new HashSet<>();
    all.forEach(each -> found.addAll(TypeVariables.of(each)));
    return found;
  }

  /** Whether a lambda takes the types of its parameters from the function type; method references are not asked. */
  private static boolean isImplicit(ExpressionTree argument) {
    return argument instanceof LambdaExpressionTree lambda
        && !lambda.getParameters().isEmpty()
        && DeclaredTypes.isVar(lambda.getParameters().get(0).getType());
  }

  private TargetTypes targets() {
    return expressions.targets();
  }

  private Functions functions() {
    return expressions.functions();
  }

  /** The type of an argument that is a generic call itself: what the call would answer alone, or for as much as is known. */
  private Optional<TypeMirror> nested(
      ExpressionTree argument, ExecutableElement method, Extent extent) {
    ExpressionTree inner = Parentheses.strip(argument);
    return isCall(inner) && !method.isVarArgs()
        ? underway.once(inner, () -> inferred(inner, extent).filter(expressions::isDenotable))
        : Optional.empty();
  }

  /** A type in the declaration of a method for a call with explicit type arguments. */
  private Optional<TypeMirror> explicit(
      MethodInvocationTree call, ExecutableElement method, TypeMirror type) {
    Map<TypeParameterElement, TypeMirror> values = new HashMap<>();
    for (int i = 0; i < method.getTypeParameters().size(); i++) {
      Optional<TypeMirror> value = i < call.getTypeArguments().size()
          ? declared.of(call.getTypeArguments().get(i))
          : Optional.empty();
      if (value.isEmpty()) {
        return Optional.empty();
      }
      values.put(method.getTypeParameters().get(i), value.get());
    }
    return new Supertypes(types).substitute(type, values);
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
}
