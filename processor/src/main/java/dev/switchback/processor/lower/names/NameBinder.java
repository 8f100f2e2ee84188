package dev.switchback.processor.lower.names;

import com.sun.source.tree.*;
import dev.switchback.processor.diagnostics.Message;
import dev.switchback.processor.diagnostics.Refusal;
import dev.switchback.processor.lower.syntax.ClassNames;
import dev.switchback.processor.lower.syntax.Parentheses;
import dev.switchback.processor.model.Code;
import dev.switchback.processor.model.Template;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Finds what every simple name in a template's body stands for: a scope analysis of our own, since the processor reads
 * syntax only. Names in value position go by JLS 6.4 and 6.5: locals, then members of the classes around, then static
 * imports; what is found nowhere stays as it is written.
 */
public final class NameBinder extends ScopeScanner {
  private boolean typesOnly;
  private boolean argumentsFollow; // after the name of a type that is being scanned

  private final boolean noting;

  private NameBinder(
      Template template, MemberBinder outside, ClassMembers members, boolean noting) {
    super(template.source(), outside, members);
    this.noting = noting;
  }

  /**
   * Binds the names in the body of {@code template}.
   *
   * @param scopes whether to note what the suspension points see
   */
  public static Bindings bind(
      Template template, MemberBinder outside, ClassMembers members, boolean scopes) {
    NameBinder binder = new NameBinder(template, outside, members, scopes);
    MethodTree method = template.source().method();
    binder.scopes.enterBlock();
    Local.Kind kind = Local.Kind.CAPABILITY;
    for (VariableTree parameter : method.getParameters()) {
      binder.declare(parameter, kind);
      kind = Local.Kind.PARAMETER;
    }
    binder.scan(method.getBody(), null);
    binder.scopes.leave();
    return binder.bindings;
  }

  // Names

  @Override
  public Void visitIdentifier(IdentifierTree node, Void unused) {
    String name = node.getName().toString();
    if (typesOnly) {
      type(node, () -> outside.bindTypeUse(node, false, bindings));
    } else if (name.equals("this")) {
      if (!scopes.inClass()) {
        bindings.bind(node, new Binding.ToSelf());
      }
      scopes.innermost().ifPresent(type -> bindings.bindWithin(node, type));
    } else if (name.equals("super")) {
      if (!scopes.inClass()) {
        outside.bindSuper(node, bindings);
      }
      scopes.innermost().ifPresent(type -> bindings.bindWithin(node, type));
    } else {
      Scopes.Found found = scopes.variable(name);
      if (found == null) {
        outside.bindVariable(node, bindings);
        unobscured(node);
      } else if (found.local() != null) {
        use(node, found.local());
      } else {
        bindings.bindWithin(node, found.holder());
      }
    }
    return null;
  }

  /** Where a field of a class of the body has the name of a static member's class, the class is named in full (JLS 6.4.2). */
  private void unobscured(IdentifierTree node) {
    Binding binding = bindings.of(node).orElse(null);
    if (binding instanceof Binding.ToStaticMember member) {
      bindings.bind(node, new Binding.ToStaticMember(unobscured(member.owner(), node)));
    } else if (binding instanceof Binding.ToImported methods) {
      bindings.bind(
          node,
          new Binding.ToImported(methods.from().stream()
              .map(each -> new Binding.Imported(each.type(), unobscured(each.name(), node)))
              .toList()));
    }
  }

  private Code.ClassRef unobscured(Code.ClassRef owner, IdentifierTree node) {
    ObscuredNames.refuseInherited(owner, node);
    if (!isField(owner.simpleNames().get(0))) {
      return owner;
    }
    if (owner.packageName().isEmpty() || isField(ClassNames.root(owner))) {
      String name = String.join(".", owner.simpleNames()) + "." + node.getName();
      throw new Refusal(
          Message.NAME_OBSCURED,
          node,
          name,
          "fields around it have the name of the class, and that of its package if it has one");
    }
    return ClassNames.qualified(owner);
  }

  private boolean isField(String name) {
    Scopes.Found variable = scopes.variable(name);
    return variable != null && variable.local() == null;
  }

  private void use(IdentifierTree node, Local local) {
    local.used(node);
    boolean captured = innerDepth > 0 && local.kind() != Local.Kind.INNER;
    bindings.bind(node, new Binding.ToLocal(local, captured));
    if (noting && local.kind() == Local.Kind.CAPABILITY) {
      bindings.bindScope(node, scopes.locals());
    }
  }

  @Override
  public Void visitMemberSelect(MemberSelectTree node, Void unused) {
    String name = node.getIdentifier().toString();
    if (typesOnly || name.equals("class")) {
      boolean isClass = name.equals("class") || !argumentsFollow && outside.isGeneric(node, scopes);
      asTypes(() -> typeQualifier(node.getExpression(), isClass));
    } else if (name.equals("this")) {
      outside.bindQualifiedThis(node, bindings, scopes);
      scopes.classNamed(node.getExpression()).ifPresent(type -> bindings.bindWithin(node, type));
    } else if (name.equals("super")) {
      outside.bindQualifiedSuper(node, bindings, scopes);
      if (bindings.of(node).isEmpty()) {
        types(node.getExpression());
      }
    } else if (node.getExpression() instanceof IdentifierTree qualifier) {
      qualifier(qualifier);
    } else {
      scan(node.getExpression(), null);
    }
    return null;
  }

  /** What stands before a dot and the name of a type, or the word {@code class}. */
  private void typeQualifier(ExpressionTree tree, boolean isClass) {
    if (tree instanceof IdentifierTree name) {
      type(name, () -> {
        if (isClass) {
          outside.bindType(name, bindings);
        } else {
          outside.bindTypeUse(name, false, bindings);
        }
      });
    } else if (tree instanceof MemberSelectTree select) {
      typeQualifier(select.getExpression(), isClass);
    } else if (tree instanceof ArrayTypeTree array
        && array.getType() instanceof ExpressionTree element) {
      typeQualifier(element, isClass);
    } else {
      scan(tree, null);
    }
  }

  /** A name that may stand for a variable, a type or a package, in this order (JLS 6.5.2). */
  private void qualifier(IdentifierTree node) {
    String name = node.getName().toString();
    if (!name.equals("this")
        && !name.equals("super")
        && scopes.variable(name) == null
        && !outside.isVariable(name)) {
      type(node, () -> outside.bindType(node, bindings));
    } else {
      scan(node, null);
    }
  }

  private void type(IdentifierTree node, Runnable bindOutside) {
    Scopes.FoundType own = scopes.type(node.getName().toString());
    if (own == null) {
      bindOutside.run();
    } else {
      bindings.bind(node, new Binding.ToOwnType(own.declared()));
      outside.noteOwnType(node);
    }
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree node, Void unused) {
    node.getTypeArguments().forEach(this::types);
    if (passesCapability(node)) {
      // A call of a template, which goes by its factory: whoever may call the one may call the
      // other.
      if (node.getMethodSelect() instanceof MemberSelectTree select) {
        receiver(select.getExpression());
      }
    } else if (node.getMethodSelect() instanceof IdentifierTree name) {
      String text = name.getName().toString();
      Optional<OwnClass> holder = scopes.ownMethod(text);
      if (holder.isPresent()) {
        bindings.bindWithin(name, holder.get());
      } else if (!text.equals("this") && !text.equals("super")) {
        outside.bindMethod(name, node.getArguments().size(), bindings);
        unobscured(name);
      }
    } else {
      scan(node.getMethodSelect(), null);
    }
    scan(node.getArguments(), null);
    return null;
  }

  private boolean passesCapability(MethodInvocationTree node) {
    if (node.getArguments().isEmpty()
        || !(Parentheses.strip(node.getArguments().get(0)) instanceof IdentifierTree first)) {
      return false;
    }
    Scopes.Found found = scopes.variable(first.getName().toString());
    return found != null && found.local() != null && found.local().kind() == Local.Kind.CAPABILITY;
  }

  private void receiver(ExpressionTree tree) {
    if (tree instanceof IdentifierTree name) {
      qualifier(name);
    } else {
      scan(tree, null);
    }
  }

  @Override
  public Void visitMemberReference(MemberReferenceTree node, Void unused) {
    if (node.getTypeArguments() != null) {
      node.getTypeArguments().forEach(this::types);
    }
    receiver(node.getQualifierExpression());
    if (node.getMode() == MemberReferenceTree.ReferenceMode.NEW) {
      outside.bindInnerConstructor(node, bindings, scopes);
    }
    return null;
  }

  @Override
  public Void visitNewClass(NewClassTree node, Void unused) {
    node.getTypeArguments().forEach(this::types);
    if (node.getEnclosingExpression() != null) {
      scan(node.getEnclosingExpression(), null);
      if (node.getIdentifier() instanceof ParameterizedTypeTree parameterized) {
        parameterized.getTypeArguments().forEach(this::types);
      }
    } else if (!outside.bindInnerClass(node, bindings, scopes)) {
      types(node.getIdentifier());
    } else if (node.getIdentifier() instanceof ParameterizedTypeTree parameterized) {
      parameterized.getTypeArguments().forEach(this::types);
    }
    scan(node.getArguments(), null);
    if (node.getClassBody() != null) {
      anonymous(node.getClassBody(), Optional.of(node.getIdentifier()));
    }
    return null;
  }

  // Writes

  @Override
  public Void visitAssignment(AssignmentTree node, Void unused) {
    super.visitAssignment(node, unused);
    written(node.getVariable());
    return null;
  }

  @Override
  public Void visitCompoundAssignment(CompoundAssignmentTree node, Void unused) {
    super.visitCompoundAssignment(node, unused);
    written(node.getVariable());
    return null;
  }

  @Override
  public Void visitUnary(UnaryTree node, Void unused) {
    super.visitUnary(node, unused);
    switch (node.getKind()) {
      case POSTFIX_INCREMENT, POSTFIX_DECREMENT, PREFIX_INCREMENT, PREFIX_DECREMENT ->
        written(node.getExpression());
      default -> {}
    }
    return null;
  }

  private void written(ExpressionTree target) {
    bindings.localOf(Parentheses.strip(target)).ifPresent(Local::written);
  }

  // Types

  @Override
  void types(Tree... trees) {
    asTypes(() -> {
      for (Tree tree : trees) {
        scan(tree, null);
      }
    });
  }

  private void asTypes(Runnable inside) {
    boolean before = typesOnly;
    typesOnly = true;
    inside.run();
    typesOnly = before;
  }

  private <T> T asValues(Supplier<T> inside) {
    boolean before = typesOnly;
    typesOnly = false;
    try {
      return inside.get();
    } finally {
      typesOnly = before;
    }
  }

  @Override
  public Void visitAnnotation(AnnotationTree node, Void unused) {
    types(node.getAnnotationType());
    for (ExpressionTree argument : node.getArguments()) {
      asValues(() ->
          scan(argument instanceof AssignmentTree named ? named.getExpression() : argument, null));
    }
    return null;
  }

  @Override
  public Void visitTypeCast(TypeCastTree node, Void unused) {
    types(node.getType());
    return scan(node.getExpression(), null);
  }

  @Override
  public Void visitNewArray(NewArrayTree node, Void unused) {
    types(node.getType());
    scan(node.getAnnotations(), null);
    node.getDimAnnotations().forEach(each -> scan(each, null));
    scan(node.getDimensions(), null);
    return scan(node.getInitializers(), null);
  }

  @Override
  public Void visitParameterizedType(ParameterizedTypeTree node, Void unused) {
    asTypes(() -> {
      if (node.getType() instanceof IdentifierTree name) {
        type(name, () -> outside.bindTypeUse(name, true, bindings));
      } else {
        argumentsFollow = true;
        scan(node.getType(), null);
        argumentsFollow = false;
      }
      scan(node.getTypeArguments(), null);
    });
    return null;
  }

  @Override
  public Void visitArrayType(ArrayTypeTree node, Void unused) {
    asTypes(() -> super.visitArrayType(node, null));
    return null;
  }

  @Override
  public Void visitTypeParameter(TypeParameterTree node, Void unused) {
    node.getBounds().forEach(this::types);
    return null;
  }
}
