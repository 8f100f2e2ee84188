package dev.switchback.processor.lower.types;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import dev.switchback.processor.diagnostics.Message;
import dev.switchback.processor.diagnostics.Refusal;
import dev.switchback.processor.lower.names.Binding;
import dev.switchback.processor.lower.names.Binding.Receiver;
import dev.switchback.processor.lower.names.Bindings;
import dev.switchback.processor.lower.names.ClassMembers;
import dev.switchback.processor.lower.names.MemberBinder;
import dev.switchback.processor.lower.names.Nest;
import dev.switchback.processor.lower.names.PrivateMembers;
import dev.switchback.processor.lower.names.Qualifier;
import dev.switchback.processor.lower.names.SuspensionPoints;
import dev.switchback.processor.model.Accessor;
import dev.switchback.processor.model.Accessor.Form;
import dev.switchback.processor.model.Code;
import dev.switchback.processor.model.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Looks at the members that a template selects by {@code expression.name} or {@code super.name}: those that its machine can't
 * reach are bound to accessors.
 */
public final class SelectedMembers extends TreeScanner<Void, Void> {
  private final Bindings bindings;
  private final MemberBinder binder;
  private final ClassMembers members;
  private final PrivateMembers privates;
  private final ExpressionTypes types;
  private final SuspensionPoints suspensions;
  private final TypeElement owner;
  private final Nest nest;

  public SelectedMembers(
      Template template,
      Bindings bindings,
      MemberBinder binder,
      ClassMembers members,
      PrivateMembers privates,
      ExpressionTypes types,
      SuspensionPoints suspensions) {
    this.bindings = bindings;
    this.binder = binder;
    this.members = members;
    this.privates = privates;
    this.types = types;
    this.suspensions = suspensions;
    this.owner = template.owner();
    this.nest = Nest.of(owner);
  }

  // Methods

  @Override
  public Void visitMethodInvocation(MethodInvocationTree node, Void unused) {
    if (node.getMethodSelect() instanceof MemberSelectTree select
        && bindings.of(select).isEmpty()) {
      if (suspensions.kind(node).isEmpty()) {
        method(node, select);
      }
      scan(select.getExpression(), null);
      scan(node.getTypeArguments(), null);
      return scan(node.getArguments(), null);
    }
    return super.visitMethodInvocation(node, unused);
  }

  private void method(MethodInvocationTree call, MemberSelectTree select) {
    ExpressionTree receiver = select.getExpression();
    String name = select.getIdentifier().toString();
    int arguments = call.getArguments().size();
    Optional<DeclaredType> above = superType(receiver);
    if (above.isPresent()) {
      TypeElement holder = (TypeElement) above.get().asElement();
      List<ExecutableElement> overloads = concrete(candidates(holder, name, arguments));
      if (!overloads.isEmpty()) {
        bindings.bind(
            select,
            privates.superMethods(select, holder, overloads, Form.RECEIVER, leadingOfOwner(call)));
      }
      return;
    }
    Optional<Qualifier> of = types.receiver(receiver, name);
    if (of.isEmpty()) {
      refuseUnknown(select, receiver, name, arguments);
      return;
    }
    List<ExecutableElement> overloads = candidates(of.get().type(), name, arguments);
    if (isOwnSuper(receiver)) {
      superclassOfOwn(call, select, of.get().type(), overloads);
      return;
    }
    overloads = privates.accessible(of.get().type(), overloads);
    if (overloads.stream().allMatch(privates::isReachable)) {
      return;
    }
    if (of.get().isTypeName()) {
      List<ExecutableElement> statics =
          overloads.stream().filter(PrivateMembers::isStatic).toList();
      if (!statics.stream().allMatch(privates::isReachable)) {
        bindings.bind(
            select,
            privates.methods(
                select, of.get().type(), statics, Form.PLAIN, Receiver.NONE, List.of()));
      }
    } else {
      bindings.bind(
          select,
          privates.methods(
              select,
              of.get().type(),
              overloads,
              Form.RECEIVER,
              Receiver.WRITTEN,
              leading(call, receiver)));
    }
  }

  /** The arguments for the type parameters of the receiver's class, which come before explicit ones for the method's. */
  private List<TypeMirror> leading(MethodInvocationTree call, ExpressionTree receiver) {
    if (call.getTypeArguments().isEmpty() || receiver == null) {
      return List.of();
    }
    return types
        .holder(call)
        .filter(type -> type.getKind() == TypeKind.DECLARED)
        .<List<TypeMirror>>map(type -> List.copyOf(((DeclaredType) type).getTypeArguments()))
        .orElseThrow(() -> new Refusal(
            Message.RECEIVER_UNKNOWN, call, receiver, call.getMethodSelect(), "its class"));
  }

  /** The same for {@code super}, which takes the receiver itself. */
  private List<TypeMirror> leadingOfOwner(MethodInvocationTree call) {
    return call.getTypeArguments().isEmpty() ? List.of() : typeParameters(owner);
  }

  /** The type parameters of a class, those of the classes around an inner one first. */
  private static List<TypeMirror> typeParameters(TypeElement type) {
    List<TypeMirror> all = new ArrayList<>();
    if (!ClassMembers.isStaticClass(type)) {
      all.addAll(typeParameters((TypeElement) type.getEnclosingElement()));
    }
    type.getTypeParameters().forEach(parameter -> all.add(parameter.asType()));
    return all;
  }

  private boolean isOwnSuper(ExpressionTree tree) {
    return tree instanceof IdentifierTree name
        && name.getName().contentEquals("super")
        && bindings.holderOf(name).isPresent();
  }

  /** What a class of the body has from above it may use itself, but for what is private there. */
  private void superclassOfOwn(
      MethodInvocationTree call,
      MemberSelectTree select,
      TypeElement above,
      List<ExecutableElement> overloads) {
    List<ExecutableElement> meant = types.overloads().applicable(overloads, call.getArguments());
    if (meant.stream().noneMatch(PrivateMembers::isPrivate)) {
      return;
    }
    if (!meant.stream().allMatch(PrivateMembers::isPrivate)) {
      throw new Refusal(
          Message.RECEIVER_UNKNOWN, select, "super", select.getIdentifier(), above.getSimpleName());
    }
    bindings.bind(
        select,
        privates.methods(select, above, meant, Form.RECEIVER, Receiver.THIS, leading(call, null)));
  }

  private static List<ExecutableElement> concrete(List<ExecutableElement> methods) {
    return methods.stream()
        .filter(method -> !method.getModifiers().contains(Modifier.ABSTRACT))
        .toList();
  }

  private List<ExecutableElement> candidates(TypeElement of, String name, int arguments) {
    return nest.seen(members.methods(of, name), arguments);
  }

  private Optional<DeclaredType> superType(ExpressionTree tree) {
    return bindings
        .of(tree)
        .filter(Binding.ToSuper.class::isInstance)
        .map(binding -> ((Binding.ToSuper) binding).type());
  }

  /** Whether a receiver may have a class of the nest: a package can't, nor an array, nor what has a class of the body. */
  private boolean mayHavePrivates(ExpressionTree receiver) {
    return types.isValue(receiver)
        && types.ownMembers().classOf(receiver).isEmpty()
        && !types.isArray(receiver);
  }

  /** What a receiver of unknown type has may be private. */
  private void refuseUnknown(Tree node, ExpressionTree receiver, String name, int arguments) {
    if (!mayHavePrivates(receiver)) {
      return;
    }
    for (TypeElement type : nest.types()) {
      for (ExecutableElement method : candidates(type, name, arguments)) {
        // It may as well be an array, whose clone() is public.
        boolean ofObject = ((TypeElement) method.getEnclosingElement())
            .getQualifiedName()
            .contentEquals("java.lang.Object");
        if (!privates.isReachable(method) && !ofObject) {
          throw new Refusal(Message.RECEIVER_UNKNOWN, node, receiver, name, type.getSimpleName());
        }
      }
    }
  }

  // Fields

  @Override
  public Void visitMemberSelect(MemberSelectTree node, Void unused) {
    if (bindings.of(node).isEmpty() && !node.getIdentifier().contentEquals("class")) {
      field(node);
    }
    return super.visitMemberSelect(node, unused);
  }

  private void field(MemberSelectTree node) {
    String name = node.getIdentifier().toString();
    ExpressionTree receiver = node.getExpression();
    Optional<DeclaredType> above = superType(receiver);
    if (above.isPresent()) {
      members
          .field((TypeElement) above.get().asElement(), name)
          .filter(field -> !privates.isReachable(field))
          .ifPresent(
              field -> bindings.bind(node, privates.superField(node, field, binder.hides(field))));
      return;
    }
    Optional<Qualifier> of = types.receiver(receiver, name);
    if (isOwnSuper(receiver)) {
      of.flatMap(superclass -> members.field(superclass.type(), name))
          .filter(PrivateMembers::isPrivate)
          .ifPresent(field -> bindings.bind(
              node, privates.field(node, of.get().type(), field, Receiver.THIS, instance(node))));
    } else if (of.isPresent()) {
      members
          .field(of.get().type(), name)
          .ifPresent(field -> binder.bindSelected(node, of.get(), field, instance(node), bindings));
    } else if (mayHavePrivates(receiver)) {
      for (TypeElement type : nest.types()) {
        members.field(type, name).filter(field -> !privates.isReachable(field)).ifPresent(field -> {
          throw new Refusal(Message.RECEIVER_UNKNOWN, node, receiver, name, type.getSimpleName());
        });
      }
    }
  }

  private Optional<Accessor.Instance> instance(MemberSelectTree node) {
    return types
        .of(node.getExpression())
        .flatMap(receiver -> types
            .of(node)
            .map(
                type -> new Accessor.Instance(new Code.TypeRef(receiver), new Code.TypeRef(type))));
  }

  // Method references

  @Override
  public Void visitMemberReference(MemberReferenceTree node, Void unused) {
    if (node.getMode() == MemberReferenceTree.ReferenceMode.INVOKE) {
      reference(node, node.getQualifierExpression(), node.getName().toString());
    }
    return super.visitMemberReference(node, unused);
  }

  private void reference(MemberReferenceTree node, ExpressionTree receiver, String name) {
    Optional<DeclaredType> above = superType(receiver);
    if (above.isPresent()) {
      TypeElement holder = (TypeElement) above.get().asElement();
      List<ExecutableElement> overloads = concrete(candidates(holder, name, Nest.ANY_NUMBER));
      bindings.bind(node, privates.superMethods(node, holder, overloads, Form.BOUND, List.of()));
      return;
    }
    Optional<Qualifier> of = types
        .receiver(receiver, name)
        .or(() -> binder.classNamed(receiver, null).map(type -> new Qualifier(type, true)));
    if (of.isEmpty()) {
      refuseUnknown(node, receiver, name, Nest.ANY_NUMBER);
      return;
    }
    List<ExecutableElement> overloads = candidates(of.get().type(), name, Nest.ANY_NUMBER);
    boolean ownSuper = isOwnSuper(receiver);
    if (!ownSuper) {
      overloads = privates.accessible(of.get().type(), overloads);
    }
    if (ownSuper
        ? overloads.stream().noneMatch(PrivateMembers::isPrivate)
        : overloads.stream().allMatch(privates::isReachable)) {
      return;
    }
    TypeElement type = of.get().type();
    if (ownSuper) {
      if (!overloads.stream().allMatch(PrivateMembers::isPrivate)) {
        throw new Refusal(Message.RECEIVER_UNKNOWN, node, "super", name, type.getSimpleName());
      }
      bindings.bind(
          node, privates.methods(node, type, overloads, Form.BOUND, Receiver.THIS, List.of()));
      return;
    }
    if (!of.get().isTypeName()) {
      bindings.bind(
          node, privates.methods(node, type, overloads, Form.BOUND, Receiver.WRITTEN, List.of()));
      return;
    }
    Form form = overloads.stream().allMatch(PrivateMembers::isStatic)
        ? Form.PLAIN
        : overloads.stream().noneMatch(PrivateMembers::isStatic) ? Form.RECEIVER : Form.UNBOUND;
    bindings.bind(node, privates.methods(node, type, overloads, form, Receiver.NONE, List.of()));
  }
}
