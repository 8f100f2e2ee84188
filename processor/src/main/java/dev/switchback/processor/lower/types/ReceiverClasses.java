package dev.switchback.processor.lower.types;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import dev.switchback.processor.lower.names.Bindings;
import dev.switchback.processor.lower.names.ClassMembers;
import dev.switchback.processor.lower.names.Local;
import dev.switchback.processor.lower.names.MemberBinder;
import dev.switchback.processor.lower.names.Qualifier;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

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

  /** The class of what {@code tree} evaluates to, if it is a value. */
  Optional<TypeElement> of(ExpressionTree tree) {
    return switch (tree.getKind()) {
      case PARENTHESIZED -> known(((ParenthesizedTree) tree).getExpression());
      case TYPE_CAST -> binder.classNamed(((TypeCastTree) tree).getType(), null);
      case NEW_CLASS -> made((NewClassTree) tree);
      case IDENTIFIER -> bindings.localOf(tree).flatMap(this::local);
      case METHOD_INVOCATION -> call((MethodInvocationTree) tree);
      case MEMBER_SELECT -> field((MemberSelectTree) tree);
      case CONDITIONAL_EXPRESSION -> {
        ConditionalExpressionTree either = (ConditionalExpressionTree) tree;
        Optional<TypeElement> one = known(either.getTrueExpression());
        yield one.equals(known(either.getFalseExpression())) ? one : Optional.empty();
      }
      default -> Optional.empty();
    };
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

  private Optional<TypeElement> local(Local local) {
    if (!DeclaredTypes.isVar(local.tree().getType())) {
      return binder.classNamed(local.tree().getType(), null);
    }
    return local.tree().getInitializer() == null
        ? Optional.empty()
        : known(local.tree().getInitializer());
  }

  private Optional<TypeElement> field(MemberSelectTree tree) {
    return types
        .receiver(tree.getExpression())
        .flatMap(holder -> members.field(holder.type(), tree.getIdentifier().toString()))
        .flatMap(field -> declared(field.asType()));
  }

  private Optional<TypeElement> call(MethodInvocationTree tree) {
    List<ExecutableElement> candidates = types.overloads().of(tree);
    if (candidates.size() == 1) {
      Optional<TypeElement> same = handedOn(tree, candidates.get(0));
      if (same.isPresent()) {
        return same;
      }
    }
    List<Optional<TypeElement>> results = candidates.stream()
        .map(method -> declared(method.getReturnType()))
        .distinct()
        .toList();
    return results.size() == 1 ? results.get(0) : Optional.empty();
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
    return type.toString().matches("(?s).*\\b" + variable + "\\b.*");
  }

  private static Optional<TypeElement> declared(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        ? Optional.of((TypeElement) ((DeclaredType) type).asElement())
        : Optional.empty();
  }
}
