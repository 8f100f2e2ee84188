package dev.switchback.processor.lower;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import dev.switchback.processor.diagnostics.Message;
import dev.switchback.processor.model.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/**
 * Looks at the members that a template selects by {@code expression.name}: the private ones of the classes around it are in
 * its reach, but not in that of its machine.
 */
final class SelectedMembers extends TreeScanner<Void, Void> {
  private static final int ANY_NUMBER = -1;

  private final Bindings bindings;
  private final MemberBinder binder;
  private final ClassMembers members;
  private final ExpressionTypes types;
  private final SuspensionPoints suspensions;
  private final List<TypeElement> nest = new ArrayList<>();

  SelectedMembers(
      Template template,
      Bindings bindings,
      MemberBinder binder,
      ClassMembers members,
      ExpressionTypes types,
      SuspensionPoints suspensions) {
    this.bindings = bindings;
    this.binder = binder;
    this.members = members;
    this.types = types;
    this.suspensions = suspensions;
    TypeElement top = template.owner();
    while (ClassMembers.enclosing(top).isPresent()) {
      top = ClassMembers.enclosing(top).get();
    }
    collect(top);
  }

  private void collect(TypeElement type) {
    nest.add(type);
    ElementFilter.typesIn(type.getEnclosedElements()).forEach(this::collect);
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree node, Void unused) {
    if (node.getMethodSelect() instanceof MemberSelectTree select
        && bindings.of(select).isEmpty()) {
      if (suspensions.kind(node).isEmpty()) {
        int arguments = node.getArguments().size();
        method(select, select.getExpression(), select.getIdentifier().toString(), arguments);
      }
      scan(select.getExpression(), null);
      scan(node.getTypeArguments(), null);
      return scan(node.getArguments(), null);
    }
    return super.visitMethodInvocation(node, unused);
  }

  @Override
  public Void visitMemberSelect(MemberSelectTree node, Void unused) {
    if (bindings.of(node).isEmpty() && !node.getIdentifier().contentEquals("class")) {
      field(node);
    }
    return super.visitMemberSelect(node, unused);
  }

  private void field(MemberSelectTree node) {
    String name = node.getIdentifier().toString();
    Optional<TypeElement> holder = holder(node.getExpression());
    if (holder.isPresent()) {
      members
          .field(holder.get(), name)
          .ifPresent(field -> binder.bindSelected(node, field, bindings));
    } else if (mayBeValue(node.getExpression())) {
      for (TypeElement type : nest) {
        for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
          if (isPrivate(field) && field.getSimpleName().contentEquals(name)) {
            binder.bindSelected(node, field, bindings);
          }
        }
      }
    }
  }

  @Override
  public Void visitMemberReference(MemberReferenceTree node, Void unused) {
    if (node.getMode() == MemberReferenceTree.ReferenceMode.NEW) {
      holder(node.getQualifierExpression()).ifPresent(type -> constructor(node, type, ANY_NUMBER));
    } else {
      method(node, node.getQualifierExpression(), node.getName().toString(), ANY_NUMBER);
    }
    return super.visitMemberReference(node, unused);
  }

  @Override
  public Void visitNewClass(NewClassTree node, Void unused) {
    binder
        .classNamed(node.getIdentifier(), null)
        .ifPresent(type -> constructor(node, type, node.getArguments().size()));
    return super.visitNewClass(node, unused);
  }

  private void constructor(Tree node, TypeElement type, int arguments) {
    List<ExecutableElement> candidates =
        ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .filter(each -> accepts(each, arguments))
            .toList();
    if (!candidates.isEmpty() && candidates.stream().allMatch(SelectedMembers::isPrivate)) {
      throw new Refusal(Message.PRIVATE_MEMBER, node, type.getSimpleName() + "(…)");
    }
  }

  private void method(Tree node, ExpressionTree receiver, String name, int arguments) {
    Optional<TypeElement> holder = holder(receiver);
    if (holder.isEmpty() && !mayBeValue(receiver)) {
      return;
    }
    for (TypeElement type : holder.map(List::of).orElse(nest)) {
      List<ExecutableElement> candidates = members.methods(type, name).stream()
          .filter(method -> accepts(method, arguments))
          .toList();
      candidates.stream()
          .filter(SelectedMembers::isPrivate)
          .forEach(method -> binder.bindSelected(node, method, bindings));
      // Of overloads that differ in this, nothing but types tells which is meant; nor whether a
      // value of unknown type is
      // an array, whose clone() is public.
      boolean perhapsOfArray = holder.isEmpty() && name.equals("clone") && arguments == 0;
      if (!candidates.isEmpty()
          && candidates.stream().allMatch(SelectedMembers::isProtected)
          && !perhapsOfArray) {
        binder.bindSelected(node, candidates.get(0), bindings);
      }
    }
  }

  private static boolean accepts(ExecutableElement method, int arguments) {
    return arguments == ANY_NUMBER || ExpressionTypes.accepts(method, arguments);
  }

  private Optional<TypeElement> holder(ExpressionTree tree) {
    return types.receiver(tree).map(ExpressionTypes.Receiver::type);
  }

  /** Whether an expression of unknown type may have one of the classes around: an array, a literal or a package can't. */
  private boolean mayBeValue(ExpressionTree tree) {
    return types.of(tree).isEmpty()
        && !(tree instanceof MemberSelectTree)
        && !OwnTypes.isOwn(tree, bindings);
  }

  private static boolean isProtected(Element element) {
    return element.getModifiers().contains(Modifier.PROTECTED);
  }

  private static boolean isPrivate(Element element) {
    return element.getModifiers().contains(Modifier.PRIVATE);
  }
}
