package dev.switchback.processor.lower;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** The class of an expression, as far as declarations tell it: enough to know whose template a call runs. */
final class ReceiverTypes {
  private final Bindings bindings;
  private final MemberBinder binder;
  private final ClassMembers members;
  private final TypeElement owner;

  ReceiverTypes(Bindings bindings, MemberBinder binder, ClassMembers members, TypeElement owner) {
    this.bindings = bindings;
    this.binder = binder;
    this.members = members;
    this.owner = owner;
  }

  /** The class of {@code tree}, and whether {@code tree} is the name of that class rather than a value. */
  record Receiver(TypeElement type, boolean isTypeName) {}

  /** The class that declares the members that {@code tree.member} may select; empty: the declarations at hand don't tell. */
  Optional<Receiver> of(ExpressionTree tree) {
    if (bindings.of(tree).filter(Binding.ToType.class::isInstance).isPresent()) {
      return binder.classNamed(tree, null).map(type -> new Receiver(type, true));
    }
    Optional<TypeElement> value = valueType(tree);
    if (value.isPresent()) {
      return value.map(type -> new Receiver(type, false));
    }
    return tree instanceof MemberSelectTree
        ? binder.classNamed(tree, null).map(type -> new Receiver(type, true))
        : Optional.empty();
  }

  private Optional<TypeElement> valueType(ExpressionTree tree) {
    if (tree instanceof ParenthesizedTree inner) {
      return valueType(inner.getExpression());
    }
    if (tree instanceof TypeCastTree cast) {
      return binder.classNamed(cast.getType(), null);
    }
    if (tree instanceof NewClassTree made
        && made.getEnclosingExpression() == null
        && made.getClassBody() == null) {
      return binder.classNamed(made.getIdentifier(), null);
    }
    if (tree instanceof IdentifierTree name) {
      return identifier(name);
    }
    if (tree instanceof MemberSelectTree select) {
      return of(select.getExpression())
          .flatMap(holder -> members.field(holder.type(), select.getIdentifier().toString()))
          .flatMap(field -> classOf(field.asType()));
    }
    if (tree instanceof MethodInvocationTree call) {
      return call(call);
    }
    return Optional.empty();
  }

  private Optional<TypeElement> identifier(IdentifierTree name) {
    Binding binding = bindings.of(name).orElse(null);
    if (binding instanceof Binding.ToSelf) {
      return Optional.of(owner);
    }
    if (binding instanceof Binding.ToLocal use) {
      return localType(use.local().tree());
    }
    if (binding instanceof Binding.ToInstanceMember member) {
      return classOf(member.member().asType());
    }
    if (binding instanceof Binding.ToStaticMember) {
      return binder.variable(name.getName().toString()).flatMap(field -> classOf(field.asType()));
    }
    return Optional.empty();
  }

  private Optional<TypeElement> localType(VariableTree declaration) {
    Tree type = declaration.getType();
    if (type instanceof AnnotatedTypeTree annotated) {
      type = annotated.getUnderlyingType();
    }
    if (type != null && !type.toString().equals("var")) {
      return binder.classNamed(type, null);
    }
    return declaration.getInitializer() == null
        ? Optional.empty()
        : valueType(declaration.getInitializer());
  }

  /** The result type of a method that all overloads agree on. */
  private Optional<TypeElement> call(MethodInvocationTree call) {
    List<ExecutableElement> methods;
    if (call.getMethodSelect() instanceof IdentifierTree name) {
      methods = binder.methods(name.getName().toString());
    } else if (call.getMethodSelect() instanceof MemberSelectTree select) {
      methods = of(select.getExpression())
          .map(holder -> members.methods(holder.type(), select.getIdentifier().toString()))
          .orElse(List.of());
    } else {
      methods = List.of();
    }
    Set<Optional<TypeElement>> results =
        methods.stream().map(method -> classOf(method.getReturnType())).collect(Collectors.toSet());
    return results.size() == 1 ? results.iterator().next() : Optional.empty();
  }

  private static Optional<TypeElement> classOf(TypeMirror type) {
    if (type instanceof DeclaredType declared) {
      Element element = declared.asElement();
      return element instanceof TypeElement found ? Optional.of(found) : Optional.empty();
    }
    return type instanceof TypeVariable variable
        ? classOf(variable.getUpperBound())
        : Optional.empty();
  }
}
