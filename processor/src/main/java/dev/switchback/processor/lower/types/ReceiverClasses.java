package dev.switchback.processor.lower.types;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IntersectionTypeTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import dev.switchback.processor.lower.names.Bindings;
import dev.switchback.processor.lower.names.ClassMembers;
import dev.switchback.processor.lower.names.Local;
import dev.switchback.processor.lower.names.MemberBinder;
import dev.switchback.processor.lower.names.Qualifier;
import dev.switchback.processor.lower.syntax.Parentheses;
import dev.switchback.processor.lower.syntax.SwitchResults;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/**
 * The classes of expressions whose type takes inference: to find a member, the class is enough, and it is often certain where its
 * type arguments are not, as in {@code new Box<>(x)} and {@code List.of(x)}.
 */
final class ReceiverClasses {
  private final Bindings bindings;
  private final MemberBinder binder;
  private final ClassMembers members;
  private final ExpressionTypes types;

  ReceiverClasses(
      Bindings bindings, MemberBinder binder, ClassMembers members, ExpressionTypes types) {
    this.bindings = bindings;
    this.binder = binder;
    this.members = members;
    this.types = types;
  }

  /** The class of what {@code tree} evaluates to, if it is a value and has one class before all others. */
  Optional<TypeElement> of(ExpressionTree tree) {
    List<TypeElement> all = all(tree);
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  /**
   * The class of {@code tree} that has the members {@code name}: its type may be an intersection, where not all bounds have
   * them (JLS 4.9).
   */
  Optional<TypeElement> of(ExpressionTree tree, String name) {
    List<TypeElement> all = all(tree);
    List<TypeElement> holders =
        all.stream().filter(type -> members.declares(type, name)).toList();
    return holders.size() == 1
        ? Optional.of(holders.get(0))
        : holders.isEmpty() ? all.stream().findFirst() : Optional.empty();
  }

  /** The classes and interfaces that {@code tree} is a value of, none of which is above another; none: they are not known. */
  List<TypeElement> all(ExpressionTree tree) {
    Optional<TypeMirror> type = types.near(tree);
    if (type.isPresent()) {
      return bounds(type.get());
    }
    return switch (tree.getKind()) {
      case PARENTHESIZED -> all(((ParenthesizedTree) tree).getExpression());
      case TYPE_CAST -> cast(((TypeCastTree) tree).getType());
      case NEW_CLASS -> list(made((NewClassTree) tree));
      case IDENTIFIER -> bindings.localOf(tree).map(this::local).orElse(List.of());
      case METHOD_INVOCATION -> call((MethodInvocationTree) tree);
      case MEMBER_SELECT -> list(field((MemberSelectTree) tree));
      case CONDITIONAL_EXPRESSION -> {
        ConditionalExpressionTree either = (ConditionalExpressionTree) tree;
        yield common(List.of(either.getTrueExpression(), either.getFalseExpression()));
      }
      case SWITCH_EXPRESSION -> common(SwitchResults.of((SwitchExpressionTree) tree));
      default -> List.of();
    };
  }

  private static <T> List<T> list(Optional<T> some) {
    return some.map(List::of).orElse(List.of());
  }

  /** The classes of a type, which has several if it is a type variable with several bounds. */
  static List<TypeElement> bounds(TypeMirror type) {
    if (type.getKind() != TypeKind.TYPEVAR) {
      return list(declared(type));
    }
    TypeParameterElement parameter = (TypeParameterElement) ((TypeVariable) type).asElement();
    return parameter.getBounds().stream().flatMap(each -> bounds(each).stream()).toList();
  }

  private List<TypeElement> cast(Tree type) {
    if (!(type instanceof IntersectionTypeTree intersection)) {
      return list(binder.classNamed(type, null));
    }
    List<TypeElement> all = intersection.getBounds().stream()
        .flatMap(bound -> binder.classNamed(bound, null).stream())
        .toList();
    return all.size() == intersection.getBounds().size() ? all : List.of();
  }

  /** What is above the classes of all {@code arms} but those that are {@code null}. */
  private List<TypeElement> common(List<ExpressionTree> arms) {
    List<ExpressionTree> values = arms.stream()
        .filter(arm -> Parentheses.strip(arm).getKind() != Tree.Kind.NULL_LITERAL)
        .toList();
    List<List<TypeElement>> all =
        values.stream().map(each -> values.size() == 1 ? all(each) : arm(each)).toList();
    return all.contains(List.<TypeElement>of()) ? List.of() : CommonClasses.above(all);
  }

  /** Of an anonymous class only what it extends can be above others. */
  private List<TypeElement> arm(ExpressionTree tree) {
    boolean anonymous =
        Parentheses.strip(tree) instanceof NewClassTree made && made.getClassBody() != null;
    return anonymous
        ? list(binder.classNamed(((NewClassTree) Parentheses.strip(tree)).getIdentifier(), null))
        : all(tree);
  }

  private Optional<TypeElement> known(ExpressionTree tree) {
    return types.receiver(tree).filter(receiver -> !receiver.isTypeName()).map(Qualifier::type);
  }

  private Optional<TypeElement> made(NewClassTree tree) {
    if (tree.getClassBody() != null) {
      return Optional.empty();
    }
    if (tree.getEnclosingExpression() == null) {
      return binder.classNamed(tree.getIdentifier(), null);
    }
    Tree name = tree.getIdentifier() instanceof ParameterizedTypeTree generic
        ? generic.getType()
        : tree.getIdentifier();
    return name instanceof IdentifierTree inner
        ? known(tree.getEnclosingExpression())
            .flatMap(outer -> members.memberType(outer, inner.getName().toString()))
        : Optional.empty();
  }

  private List<TypeElement> local(Local local) {
    if (!DeclaredTypes.isVar(local.tree().getType())) {
      return list(binder.classNamed(local.tree().getType(), null));
    }
    return local.tree().getInitializer() == null ? List.of() : all(local.tree().getInitializer());
  }

  private Optional<TypeElement> field(MemberSelectTree tree) {
    return types
        .receiver(tree.getExpression())
        .flatMap(holder -> members.field(holder.type(), tree.getIdentifier().toString()))
        .flatMap(field -> declared(field.asType()));
  }

  private List<TypeElement> call(MethodInvocationTree tree) {
    List<ExecutableElement> candidates = types.overloads().of(tree);
    if (candidates.size() == 1) {
      Optional<TypeElement> same = handedOn(tree, candidates.get(0));
      Set<TypeMirror> several = types.answered(tree, candidates.get(0));
      if (same.isPresent() || !several.isEmpty()) {
        return same.map(List::of)
            .orElseGet(() ->
                CommonClasses.above(several.stream().map(each -> bounds(each)).toList()));
      }
    }
    List<Optional<TypeElement>> results = candidates.stream()
        .map(method -> declared(method.getReturnType()))
        .distinct()
        .toList();
    return results.size() == 1 ? list(results.get(0)) : List.of();
  }

  /** What a method returns that returns what it takes, as {@code Objects.requireNonNull} does. */
  private Optional<TypeElement> handedOn(MethodInvocationTree tree, ExecutableElement method) {
    if (!tree.getTypeArguments().isEmpty()
        || method.isVarArgs()
        || method.getReturnType().getKind() != TypeKind.TYPEVAR) {
      return Optional.empty();
    }
    String result = method.getReturnType().toString();
    boolean own = method.getTypeParameters().stream()
        .anyMatch(parameter -> parameter.getSimpleName().contentEquals(result));
    int[] givers = IntStream.range(0, method.getParameters().size())
        .filter(i -> mentions(method.getParameters().get(i).asType(), result))
        .toArray();
    return own
            && givers.length == 1
            && method.getParameters().get(givers[0]).asType().getKind() == TypeKind.TYPEVAR
        ? known(tree.getArguments().get(givers[0]))
        : Optional.empty();
  }

  private static boolean mentions(TypeMirror type, String variable) {
    String text = type.toString();
    return text.contains(variable) && text.matches("(?s).*\\b" + variable + "\\b.*");
  }

  private static Optional<TypeElement> declared(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        ? Optional.of((TypeElement) ((DeclaredType) type).asElement())
        : Optional.empty();
  }
}
