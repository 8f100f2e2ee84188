package dev.switchback.processor.lower.types;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import dev.switchback.processor.diagnostics.Message;
import dev.switchback.processor.diagnostics.Refusal;
import dev.switchback.processor.lower.names.Binding.Receiver;
import dev.switchback.processor.lower.names.Bindings;
import dev.switchback.processor.lower.names.ClassMembers;
import dev.switchback.processor.lower.names.MemberBinder;
import dev.switchback.processor.lower.names.Nest;
import dev.switchback.processor.lower.names.PrivateMembers;
import dev.switchback.processor.lower.names.Qualifier;
import dev.switchback.processor.model.Accessor.Form;
import dev.switchback.processor.model.Template;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Looks at the constructors that a template calls: those that its machine can't reach are bound to accessors. */
public final class SelectedConstructors extends TreeScanner<Void, Void> {
  private final Bindings bindings;
  private final MemberBinder binder;
  private final ClassMembers members;
  private final PrivateMembers privates;
  private final ExpressionTypes types;
  private final Nest nest;

  public SelectedConstructors(
      Template template,
      Bindings bindings,
      MemberBinder binder,
      ClassMembers members,
      PrivateMembers privates,
      ExpressionTypes types) {
    this.bindings = bindings;
    this.binder = binder;
    this.members = members;
    this.privates = privates;
    this.types = types;
    this.nest = Nest.of(template.owner());
  }

  @Override
  public Void visitMemberReference(MemberReferenceTree node, Void unused) {
    boolean isInner = bindings.of(node).isPresent(); // bound already, with what is around it
    if (node.getMode() == MemberReferenceTree.ReferenceMode.NEW && !isInner) {
      types
          .receiver(node.getQualifierExpression())
          .map(Qualifier::type)
          .or(() -> binder.classNamed(node.getQualifierExpression(), null))
          .ifPresent(type -> constructors(node, type, Nest.ANY_NUMBER, Receiver.NONE));
    }
    return super.visitMemberReference(node, unused);
  }

  @Override
  public Void visitNewClass(NewClassTree node, Void unused) {
    Optional<TypeElement> outer = node.getEnclosingExpression() == null
        ? Optional.empty()
        : types.receiver(node.getEnclosingExpression()).map(Qualifier::type);
    Optional<TypeElement> made = outer.isPresent()
        ? members.memberType(outer.get(), simpleName(node.getIdentifier()))
        : binder.classNamed(node.getIdentifier(), null);
    int arguments = node.getArguments().size();
    if (made.isPresent() && node.getClassBody() != null) {
      refuseSubclass(node, made.get(), arguments);
    } else if (made.isPresent()) {
      Receiver receiver = outer.isPresent()
          ? Receiver.WRITTEN
          : bindings.of(node).isPresent() ? Receiver.SELF : Receiver.NONE;
      constructors(node, made.get(), arguments, receiver);
    }
    return super.visitNewClass(node, unused);
  }

  private static String simpleName(Tree type) {
    Tree bare =
        type instanceof ParameterizedTypeTree parameterized ? parameterized.getType() : type;
    return bare instanceof IdentifierTree name ? name.getName().toString() : "";
  }

  private void constructors(Tree node, TypeElement type, int arguments, Receiver receiver) {
    List<ExecutableElement> overloads = constructors(type, arguments);
    // A protected one of another package is not for expressions (JLS 6.6.2.2).
    if (overloads.stream().noneMatch(PrivateMembers::isPrivate)) {
      return;
    }
    bindings.bind(
        node,
        privates.methods(
            node,
            type,
            overloads,
            receiver != Receiver.NONE
                ? Form.RECEIVER
                : makesRaw(node, type) ? Form.RAW : Form.PLAIN,
            receiver,
            List.of()));
  }

  private static boolean makesRaw(Tree node, TypeElement type) {
    return node instanceof NewClassTree made
        && !(made.getIdentifier() instanceof ParameterizedTypeTree)
        && !type.getTypeParameters().isEmpty();
  }

  private List<ExecutableElement> constructors(TypeElement type, int arguments) {
    return nest.seen(ElementFilter.constructorsIn(type.getEnclosedElements()), arguments);
  }

  /** No handle lets another class extend what it can't call the constructor of. */
  private void refuseSubclass(Tree node, TypeElement type, int arguments) {
    if (constructors(type, arguments).stream().anyMatch(PrivateMembers::isPrivate)) {
      throw new Refusal(Message.PRIVATE_CONSTRUCTOR, node, type.getSimpleName());
    }
  }

  @Override
  public Void visitClass(ClassTree node, Void unused) {
    Optional<TypeElement> above = node.getExtendsClause() == null
        ? Optional.empty()
        : binder.classNamed(node.getExtendsClause(), null);
    above.ifPresent(type -> {
      new SuperConstructors(type).scan(node, null);
      if (!ClassMembers.isStaticClass(type)) {
        throw new Refusal(
            Message.LOCAL_CLASS_INNER,
            node.getExtendsClause(),
            node.getSimpleName(),
            type.getSimpleName(),
            type.getEnclosingElement().getSimpleName());
      }
    });
    return super.visitClass(node, unused);
  }

  /** Finds the constructors of {@code type} that those of a subclass in the body call. */
  private final class SuperConstructors extends TreeScanner<Void, Void> {
    private final TypeElement type;
    private boolean explicit;
    private boolean inside;

    SuperConstructors(TypeElement type) {
      this.type = type;
    }

    @Override
    public Void visitClass(ClassTree node, Void unused) {
      if (inside) {
        return null; // a class inside has a superclass of its own
      }
      inside = true;
      List<MethodTree> own = node.getMembers().stream()
          .filter(MethodTree.class::isInstance)
          .map(MethodTree.class::cast)
          .filter(method -> method.getReturnType() == null)
          .toList();
      if (own.isEmpty()) {
        refuseSubclass(node, type, 0);
      }
      for (MethodTree constructor : own) {
        explicit = false;
        scan(constructor.getBody(), null);
        if (!explicit) {
          refuseSubclass(constructor, type, 0);
        }
      }
      return null;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree node, Void unused) {
      if (node.getMethodSelect() instanceof IdentifierTree name
          && name.getName().contentEquals("super")) {
        explicit = true;
        refuseSubclass(node, type, node.getArguments().size());
      } else if (node.getMethodSelect() instanceof IdentifierTree name
          && name.getName().contentEquals("this")) {
        explicit = true;
      }
      return null;
    }
  }
}
