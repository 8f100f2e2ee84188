package dev.switchback.processor.lower.types;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.SwitchExpressionTree;
import dev.switchback.processor.lower.names.TypeVariables;
import dev.switchback.processor.lower.syntax.Parentheses;
import dev.switchback.processor.lower.syntax.Place;
import dev.switchback.processor.lower.syntax.SwitchResults;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What declarations tell of arguments: the types that they are converted to, and whether they take their own from there. */
public final class ArgumentTypes {
  private final ExpressionTypes expressions;
  private final Elements elements;
  private final Types types;

  public ArgumentTypes(ExpressionTypes expressions, Elements elements, Types types) {
    this.expressions = expressions;
    this.elements = elements;
    this.types = types;
  }

  /** The place of an argument of a call. */
  public Place place(MethodInvocationTree call, int index) {
    List<TypeMirror> factories = expressions.factories().parameters(call, index);
    if (!factories.isEmpty()) {
      return argument(factories.stream().allMatch(type -> type.getKind().isPrimitive()));
    }
    if (expressions.ownParameters().isPrimitive(call, index)) {
      return argument(true);
    }
    return place(expressions.overloads().of(call), expressions.holder(call), index);
  }

  /** The place of an argument of a creation. */
  public Place place(NewClassTree made, int index) {
    if (expressions.ownParameters().isPrimitive(made, index)) {
      return argument(true);
    }
    return place(
        expressions.overloads().of(made),
        isDiamond(made) ? Optional.empty() : expressions.spelled(made.getIdentifier()),
        index);
  }

  private static Place argument(boolean unboxed) {
    return new Place(true, unboxed, false, false, false, Optional.empty());
  }

  private Place place(List<ExecutableElement> candidates, Optional<TypeMirror> holder, int index) {
    long primitive = candidates.stream()
        .filter(method -> parameterAt(method, index)
            .filter(type -> type.getKind().isPrimitive())
            .isPresent())
        .count();
    boolean unboxed = primitive > 0 && primitive == candidates.size();
    return new Place(
        true, unboxed, primitive > 0 && !unboxed, false, false, common(candidates, holder, index));
  }

  /** The type that every method that is meant maybe has for its parameter {@code index}. */
  private Optional<TypeMirror> common(
      List<ExecutableElement> candidates, Optional<TypeMirror> holder, int index) {
    Optional<TypeMirror> first = Optional.empty();
    for (ExecutableElement each : candidates) {
      Optional<TypeMirror> type = parameter(each, holder, index);
      if (type.isEmpty()
          || first.filter(known -> !types.isSameType(known, type.get())).isPresent()) {
        return Optional.empty();
      }
      first = type;
    }
    return first.filter(expressions::isDenotable);
  }

  private Optional<TypeMirror> parameter(
      ExecutableElement method, Optional<TypeMirror> holder, int index) {
    int fixed = method.getParameters().size() - (method.isVarArgs() ? 1 : 0);
    if (index >= fixed) {
      return Optional.empty();
    }
    TypeMirror declared = method.getParameters().get(index).asType();
    if (TypeVariables.mentions(declared, Set.copyOf(method.getTypeParameters()))) {
      return Optional.empty();
    }
    return TypeVariables.of(declared).isEmpty()
        ? Optional.of(declared)
        : holder.flatMap(type -> expressions.seen(type, method, declared));
  }

  /**
   * Whether what stands in an invocation or assignment context may take its type from there: a generic method's call, or the
   * making of an object with a diamond (JLS 15.9 and 15.12).
   */
  public boolean isPoly(ExpressionTree tree) {
    ExpressionTree bare = Parentheses.strip(tree);
    return switch (bare.getKind()) {
      case LAMBDA_EXPRESSION, MEMBER_REFERENCE, SWITCH_EXPRESSION, CONDITIONAL_EXPRESSION -> true;
      case NEW_CLASS -> isDiamond((NewClassTree) bare);
      case METHOD_INVOCATION -> {
        MethodInvocationTree call = (MethodInvocationTree) bare;
        List<ExecutableElement> candidates = expressions.overloads().of(call);
        yield call.getTypeArguments().isEmpty()
            && (candidates.isEmpty()
                || candidates.stream().anyMatch(method -> !targeted(method).isEmpty()));
      }
      default -> false;
    };
  }

  private static boolean isDiamond(NewClassTree tree) {
    return tree.getIdentifier() instanceof ParameterizedTypeTree type
        && type.getTypeArguments().isEmpty();
  }

  /**
   * Whether a poly expression can't be made sense of without its target: there is a lambda in it whose parameters have types
   * that nothing else in it tells.
   */
  public boolean needsTarget(ExpressionTree tree) {
    ExpressionTree bare = Parentheses.strip(tree);
    if (bare instanceof ConditionalExpressionTree choice) {
      return needsTarget(choice.getTrueExpression()) || needsTarget(choice.getFalseExpression());
    }
    if (bare instanceof MethodInvocationTree call) {
      return call.getTypeArguments().isEmpty()
          && expressions.overloads().of(call).stream()
              .anyMatch(method -> asks(method, targeted(method), call.getArguments()));
    }
    if (bare instanceof NewClassTree made && isDiamond(made)) {
      return made.getClassBody() != null
          || expressions.overloads().of(made).stream().anyMatch(constructor -> {
            Set<TypeParameterElement> free = new HashSet<>(
                ((TypeElement) constructor.getEnclosingElement()).getTypeParameters());
            return asks(constructor, free, made.getArguments());
          });
    }
    if (bare instanceof SwitchExpressionTree choice) {
      return SwitchResults.of(choice).stream().anyMatch(this::needsTarget);
    }
    return isFunction(bare);
  }

  /** Whether an argument's meaning hangs on type parameters that nothing but the target gives a type. */
  private boolean asks(
      ExecutableElement method,
      Set<TypeParameterElement> free,
      List<? extends ExpressionTree> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      Optional<TypeMirror> type = parameterAt(method, i);
      ExpressionTree argument = Parentheses.strip(arguments.get(i));
      if (type.isEmpty() || !(isFunction(argument) || isPoly(argument) && needsTarget(argument))) {
        continue;
      }
      Set<TypeParameterElement> open = new HashSet<>(free);
      for (int j = 0; j < arguments.size(); j++) {
        if (j != i && !isFunction(Parentheses.strip(arguments.get(j)))) {
          parameterAt(method, j)
              .ifPresent(
                  other -> open.removeIf(each -> TypeVariables.mentions(other, Set.of(each))));
        }
      }
      boolean asked = isFunction(argument)
          ? inputs(type.get()).stream().anyMatch(input -> TypeVariables.mentions(input, open))
          : type.get().getKind() == TypeKind.TYPEVAR && TypeVariables.mentions(type.get(), open)
              || onlyFree(type.get(), method);
      if (asked) {
        return true;
      }
    }
    return false;
  }

  /** Whether a parameter's type has no part that is known without the arguments. */
  private static boolean onlyFree(TypeMirror type, ExecutableElement method) {
    return method.getTypeParameters().containsAll(TypeVariables.of(type));
  }

  private static Optional<TypeMirror> parameterAt(ExecutableElement method, int index) {
    int count = method.getParameters().size();
    if (method.isVarArgs() && index >= count - 1) {
      return Optional.of(
          ((ArrayType) method.getParameters().get(count - 1).asType()).getComponentType());
    }
    return index < count
        ? Optional.of(method.getParameters().get(index).asType())
        : Optional.empty();
  }

  /** A lambda that does not spell its parameters' types, a method reference, or the like of them: an anonymous class. */
  private static boolean isFunction(ExpressionTree tree) {
    return tree instanceof MemberReferenceTree
        || tree instanceof NewClassTree made && isDiamond(made) && made.getClassBody() != null
        || tree instanceof LambdaExpressionTree lambda
            && lambda.getParameters().stream()
                .anyMatch(parameter -> DeclaredTypes.isVar(parameter.getType())
                    || parameter.getType().toString().isEmpty());
  }

  /** The parameter types of the function that a functional interface stands for. */
  private List<? extends TypeMirror> inputs(TypeMirror type) {
    if (type.getKind() == TypeKind.TYPEVAR) {
      return List.of(type);
    }
    if (type.getKind() != TypeKind.DECLARED) {
      return List.of();
    }
    DeclaredType known = (DeclaredType) type;
    TypeElement element = (TypeElement) known.asElement();
    List<TypeParameterElement> asked = element.getTypeParameters().stream()
        .filter(parameter -> ElementFilter.methodsIn(elements.getAllMembers(element)).stream()
            .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
            .flatMap(method -> method.getParameters().stream())
            .anyMatch(each -> TypeVariables.mentions(each.asType(), Set.of(parameter))))
        .map(TypeParameterElement.class::cast)
        .toList();
    return known.getTypeArguments().isEmpty()
        ? List.of()
        : asked.stream()
            .map(parameter ->
                known.getTypeArguments().get(element.getTypeParameters().indexOf(parameter)))
            .toList();
  }

  /** The type parameters of a method that its result gives away to the target. */
  private static Set<TypeParameterElement> targeted(ExecutableElement method) {
    Set<TypeParameterElement> all = new HashSet<>(method.getTypeParameters());
    all.removeIf(each -> !TypeVariables.mentions(method.getReturnType(), Set.of(each)));
    return all;
  }
}
