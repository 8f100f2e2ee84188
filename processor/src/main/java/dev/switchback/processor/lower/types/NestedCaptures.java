package dev.switchback.processor.lower.types;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.SwitchExpressionTree;
import dev.switchback.processor.lower.names.Bindings;
import dev.switchback.processor.lower.names.TypeVariables;
import dev.switchback.processor.lower.syntax.Parentheses;
import dev.switchback.processor.lower.syntax.SwitchResults;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Expressions whose types have captured wildcards inside of type arguments, as {@code map.entrySet()} of a {@code Map<?, ?>}:
 * a set of entries that all have the same unknown types. No variable has such a type; that of {@code var} is a set of entries
 * of any types (JLS 14.4.1). A wildcard that is a type argument itself is no loss, since it is captured anew.
 */
final class NestedCaptures {
  private final ExpressionTypes expressions;
  private final Bindings bindings;

  NestedCaptures(ExpressionTypes expressions, Bindings bindings) {
    this.expressions = expressions;
    this.bindings = bindings;
  }

  /** Whether {@code tree} may have such a type. */
  boolean in(ExpressionTree tree) {
    ExpressionTree bare = Parentheses.strip(tree);
    Optional<TypeMirror> type = expressions.near(bare);
    if (type.filter(known -> !hasArguments(known)).isPresent()) {
      return false;
    }
    return switch (bare.getKind()) {
      case METHOD_INVOCATION -> inCall((MethodInvocationTree) bare);
      case NEW_CLASS ->
        CallTypes.isDiamond(bare) && isPassed(((NewClassTree) bare).getArguments(), false);
      case MEMBER_SELECT -> in(((MemberSelectTree) bare).getExpression());
      case ARRAY_ACCESS -> in(((ArrayAccessTree) bare).getExpression());
      case CONDITIONAL_EXPRESSION -> {
        ConditionalExpressionTree choice = (ConditionalExpressionTree) bare;
        yield in(choice.getTrueExpression()) || in(choice.getFalseExpression());
      }
      case SWITCH_EXPRESSION ->
        SwitchResults.of((SwitchExpressionTree) bare).stream().anyMatch(this::in);
      default -> false;
    };
  }

  /**
   * Whether the type of {@code tree}, which is not known, may have wildcards: then a holder for its values has captured ones,
   * and takes no other value.
   */
  boolean mayHaveWildcards(ExpressionTree tree) {
    ExpressionTree bare = Parentheses.strip(tree);
    List<ExpressionTree> arms = bare instanceof ConditionalExpressionTree choice
        ? List.of(choice.getTrueExpression(), choice.getFalseExpression())
        : bare instanceof SwitchExpressionTree choice ? SwitchResults.of(choice) : List.of();
    if (arms.isEmpty()) {
      return in(bare) || hasWildcards(bare);
    }
    // Where arms have different type arguments, what they have in common has wildcards (JLS
    // 4.10.4).
    List<List<String>> all = arms.stream()
        .map(arm -> expressions.near(Parentheses.strip(arm)))
        .flatMap(Optional::stream)
        .map(type -> arguments(type).stream().map(Object::toString).toList())
        .toList();
    boolean same = all.size() == arms.size() && all.stream().distinct().count() < 2;
    boolean none = arms.stream().noneMatch(this::mayHaveArguments);
    return arms.stream().anyMatch(this::mayHaveWildcards) || !same && !none;
  }

  private boolean mayHaveArguments(ExpressionTree arm) {
    ExpressionTree bare = Parentheses.strip(arm);
    return expressions
        .near(bare)
        .map(NestedCaptures::hasArguments)
        .orElse(bare instanceof MethodInvocationTree || CallTypes.isDiamond(bare));
  }

  private boolean inCall(MethodInvocationTree call) {
    List<ExecutableElement> methods = expressions.overloads().of(call);
    boolean generic = methods.isEmpty()
        || methods.stream()
            .anyMatch(each ->
                TypeVariables.mentions(each.getReturnType(), Set.copyOf(each.getTypeParameters())));
    boolean bare = !methods.isEmpty()
        && methods.stream().allMatch(each -> each.getReturnType().getKind() == TypeKind.TYPEVAR);
    if (generic && call.getTypeArguments().isEmpty() && isPassed(call.getArguments(), bare)) {
      return true;
    }
    if (!(call.getMethodSelect() instanceof MemberSelectTree select)
        || !expressions.isValue(select.getExpression())) {
      return false;
    }
    ExpressionTree receiver = select.getExpression();
    return in(receiver)
        || hasWildcards(receiver)
            && (methods.isEmpty()
                || methods.stream().anyMatch(each -> isInside(each.getReturnType())));
  }

  /**
   * Whether an argument's wildcards, captured, may get into what a call answers.
   *
   * @param bare whether it answers a value of a type parameter, for which the argument's type stands as a whole
   */
  private boolean isPassed(List<? extends ExpressionTree> arguments, boolean bare) {
    return arguments.stream()
        .filter(each -> !bindings.isCapability(each))
        .anyMatch(each -> in(each) || !bare && hasWildcards(each));
  }

  /** Whether {@code tree} has captured wildcards for type arguments; where its type is not known, whether it may have. */
  private boolean hasWildcards(ExpressionTree tree) {
    ExpressionTree bare = Parentheses.strip(tree);
    Optional<TypeMirror> type = expressions.near(bare);
    if (type.isPresent()) {
      return isCaptured(type.get());
    }
    if (bare instanceof NewClassTree made) {
      return made.getArguments().stream().anyMatch(this::hasWildcards);
    }
    return bare instanceof MethodInvocationTree call
        && (call.getArguments().stream()
                .anyMatch(each -> !bindings.isCapability(each) && hasWildcards(each))
            || call.getMethodSelect() instanceof MemberSelectTree select
                && expressions.isValue(select.getExpression())
                && hasWildcards(select.getExpression()));
  }

  /** Whether an expression of {@code type} has captured wildcards for type arguments. */
  static boolean isCaptured(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        && arguments(type).stream().anyMatch(each -> each.getKind() == TypeKind.WILDCARD);
  }

  /** Whether {@code type} has type arguments, or is an array of such. */
  static boolean hasArguments(TypeMirror type) {
    return !arguments(type).isEmpty();
  }

  private static List<? extends TypeMirror> arguments(TypeMirror type) {
    return switch (type.getKind()) {
      case DECLARED -> ((DeclaredType) type).getTypeArguments();
      case ARRAY -> arguments(((ArrayType) type).getComponentType());
      default -> List.of();
    };
  }

  /** Whether {@code type} mentions a type parameter inside of type arguments, or one of them twice. */
  private static boolean isInside(TypeMirror type) {
    List<? extends TypeMirror> arguments = arguments(type);
    List<TypeParameterElement> own =
        arguments.stream().flatMap(each -> TypeVariables.of(each).stream()).toList();
    return arguments.stream()
            .anyMatch(each ->
                each.getKind() != TypeKind.TYPEVAR && !TypeVariables.of(each).isEmpty())
        || own.size() > Set.copyOf(own).size();
  }
}
