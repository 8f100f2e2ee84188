package dev.switchback.processor.lower;

import com.sun.source.tree.*;
import com.sun.source.util.TreeScanner;
import dev.switchback.processor.diagnostics.Message;
import dev.switchback.processor.model.Template;
import dev.switchback.processor.source.TemplateSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.lang.model.element.TypeElement;

/**
 * Finds what every simple name in a template's body stands for: a scope analysis of our own, since the processor reads
 * syntax only. Names in value position go by JLS 6.4 and 6.5: locals, then members of the classes around, then static
 * imports; what is found nowhere stays as it is written.
 */
final class NameBinder extends TreeScanner<Void, Void> {
  private final TemplateSource source;
  private final MemberBinder outside;
  private final Scopes scopes;
  private final Bindings bindings = new Bindings();
  private boolean typesOnly;
  private int innerDepth;

  private NameBinder(Template template, MemberBinder outside, ClassMembers members) {
    this.source = template.source();
    this.outside = outside;
    this.scopes = new Scopes(members);
  }

  /** Binds the names in the body of {@code template}. */
  static Bindings bind(Template template, MemberBinder outside, ClassMembers members) {
    NameBinder binder = new NameBinder(template, outside, members);
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

  // Declarations and scopes

  private Local declare(VariableTree tree, Local.Kind kind) {
    Local local = new Local(tree, innerDepth > 0 ? Local.Kind.INNER : kind);
    bindings.declare(local);
    scopes.declare(local);
    return local;
  }

  private void inBlock(Runnable inside) {
    scopes.enterBlock();
    inside.run();
    scopes.leave();
  }

  private void with(List<VariableTree> patterns, Runnable inside) {
    inBlock(() -> {
      patterns.forEach(pattern -> scopes.declare(bindings.declaredBy(pattern)));
      inside.run();
    });
  }

  private void statements(List<? extends StatementTree> statements) {
    for (StatementTree statement : statements) {
      if (statement instanceof ClassTree type) {
        scopes.declareType(type.getSimpleName().toString());
      }
      scan(statement, null);
      PatternScopes.introducedBy(statement).forEach(pattern -> scopes.declare(bindings.declaredBy(pattern)));
    }
  }

  @Override
  public Void visitBlock(BlockTree node, Void unused) {
    inBlock(() -> statements(node.getStatements()));
    return null;
  }

  @Override
  public Void visitVariable(VariableTree node, Void unused) {
    types(node.getModifiers(), node.getType());
    declare(node, Local.Kind.DECLARED);
    scan(node.getInitializer(), null);
    return null;
  }

  @Override
  public Void visitForLoop(ForLoopTree node, Void unused) {
    inBlock(() -> {
      scan(node.getInitializer(), null);
      scan(node.getCondition(), null);
      with(whenTrue(node.getCondition()), () -> {
        scan(node.getStatement(), null);
        scan(node.getUpdate(), null);
      });
    });
    return null;
  }

  @Override
  public Void visitEnhancedForLoop(EnhancedForLoopTree node, Void unused) {
    scan(node.getExpression(), null);
    inBlock(() -> {
      types(node.getVariable().getModifiers(), node.getVariable().getType());
      declare(node.getVariable(), Local.Kind.FOR_EACH);
      scan(node.getStatement(), null);
    });
    return null;
  }

  @Override
  public Void visitWhileLoop(WhileLoopTree node, Void unused) {
    scan(node.getCondition(), null);
    with(whenTrue(node.getCondition()), () -> scan(node.getStatement(), null));
    return null;
  }

  @Override
  public Void visitDoWhileLoop(DoWhileLoopTree node, Void unused) {
    inBlock(() -> scan(node.getStatement(), null));
    scan(node.getCondition(), null);
    return null;
  }

  @Override
  public Void visitIf(IfTree node, Void unused) {
    scan(node.getCondition(), null);
    with(whenTrue(node.getCondition()), () -> scan(node.getThenStatement(), null));
    with(PatternScopes.introduced(node.getCondition(), false), () -> scan(node.getElseStatement(), null));
    return null;
  }

  @Override
  public Void visitBinary(BinaryTree node, Void unused) {
    scan(node.getLeftOperand(), null);
    List<VariableTree> matched =
        switch (node.getKind()) {
          case CONDITIONAL_AND -> whenTrue(node.getLeftOperand());
          case CONDITIONAL_OR -> PatternScopes.introduced(node.getLeftOperand(), false);
          default -> List.of();
        };
    with(matched, () -> scan(node.getRightOperand(), null));
    return null;
  }

  @Override
  public Void visitConditionalExpression(ConditionalExpressionTree node, Void unused) {
    scan(node.getCondition(), null);
    with(whenTrue(node.getCondition()), () -> scan(node.getTrueExpression(), null));
    with(PatternScopes.introduced(node.getCondition(), false), () -> scan(node.getFalseExpression(), null));
    return null;
  }

  private static List<VariableTree> whenTrue(Tree condition) {
    return condition == null ? List.of() : PatternScopes.introduced(condition, true);
  }

  @Override
  public Void visitInstanceOf(InstanceOfTree node, Void unused) {
    scan(node.getExpression(), null);
    if (node.getPattern() == null) {
      types(node.getType());
    } else {
      inBlock(() -> scan(node.getPattern(), null)); // in scope only where JLS 6.3.1 says so
    }
    return null;
  }

  @Override
  public Void visitBindingPattern(BindingPatternTree node, Void unused) {
    types(node.getVariable().getModifiers(), node.getVariable().getType());
    declare(node.getVariable(), Local.Kind.PATTERN);
    return null;
  }

  @Override
  public Void visitSwitch(SwitchTree node, Void unused) {
    scan(node.getExpression(), null);
    inBlock(() -> node.getCases().forEach(this::switchCase));
    return null;
  }

  @Override
  public Void visitSwitchExpression(SwitchExpressionTree node, Void unused) {
    scan(node.getExpression(), null);
    inBlock(() -> node.getCases().forEach(this::switchCase));
    return null;
  }

  private void switchCase(CaseTree node) {
    List<VariableTree> patterns = new ArrayList<>();
    for (Tree label : Cases.labels(node)) {
      Tree constant = Cases.constant(label);
      if (constant instanceof IdentifierTree name) {
        outside.bindCaseLabel(name, bindings, scopes.variable(name.getName().toString()));
      } else if (constant != null) {
        scan(constant, null);
      } else {
        inBlock(() -> scan(label, null));
        patterns.addAll(PatternScopes.bindings(label));
      }
    }
    patterns.forEach(pattern -> scopes.declare(bindings.declaredBy(pattern)));
    Tree guard = Cases.guard(node);
    scan(guard, null);
    whenTrue(guard).forEach(pattern -> scopes.declare(bindings.declaredBy(pattern)));
    if (node.getStatements() != null) {
      statements(node.getStatements());
    } else {
      scan(node.getBody(), null);
    }
  }

  @Override
  public Void visitTry(TryTree node, Void unused) {
    inBlock(() -> {
      for (Tree resource : node.getResources()) {
        if (resource instanceof VariableTree variable) {
          types(variable.getModifiers(), variable.getType());
          declare(variable, Local.Kind.RESOURCE);
          scan(variable.getInitializer(), null);
        } else {
          scan(resource, null);
        }
      }
      scan(node.getBlock(), null);
    });
    scan(node.getCatches(), null);
    scan(node.getFinallyBlock(), null);
    return null;
  }

  @Override
  public Void visitCatch(CatchTree node, Void unused) {
    inBlock(() -> {
      types(node.getParameter().getModifiers(), node.getParameter().getType());
      declare(node.getParameter(), Local.Kind.CATCH);
      scan(node.getBlock(), null);
    });
    return null;
  }

  @Override
  public Void visitLambdaExpression(LambdaExpressionTree node, Void unused) {
    inner(() -> inBlock(() -> {
      scan(node.getParameters(), null);
      scan(node.getBody(), null);
    }));
    return null;
  }

  @Override
  public Void visitClass(ClassTree node, Void unused) {
    List<TypeElement> supers = new ArrayList<>();
    if (node.getExtendsClause() != null) {
      outside.classNamed(node.getExtendsClause(), scopes).ifPresent(supers::add);
    }
    node.getImplementsClause().forEach(type -> outside.classNamed(type, scopes).ifPresent(supers::add));
    classBody(node, supers);
    return null;
  }

  private void classBody(ClassTree node, List<TypeElement> supers) {
    inner(() -> {
      types(node.getModifiers());
      scopes.enterClass(node, supers);
      types(node.getExtendsClause());
      node.getImplementsClause().forEach(this::types);
      scan(node.getTypeParameters(), null);
      for (Tree member : node.getMembers()) {
        if (member instanceof VariableTree field) {
          inBlock(() -> field(field));
        } else {
          scan(member, null);
        }
      }
      scopes.leave();
    });
  }

  private void field(VariableTree field) {
    types(field.getModifiers());
    boolean enumConstant =
        field.getInitializer() instanceof NewClassTree made && source.start(made.getIdentifier()) == source.start(field);
    if (enumConstant) {
      NewClassTree made = (NewClassTree) field.getInitializer();
      scan(made.getArguments(), null);
      scan(made.getClassBody(), null);
    } else {
      types(field.getType());
      scan(field.getInitializer(), null);
    }
  }

  @Override
  public Void visitMethod(MethodTree node, Void unused) {
    inBlock(() -> {
      node.getTypeParameters().forEach(parameter -> scopes.declareType(parameter.getName().toString()));
      types(node.getModifiers(), node.getReturnType());
      scan(node.getTypeParameters(), null);
      node.getThrows().forEach(this::types);
      scan(node.getParameters(), null);
      scan(node.getBody(), null);
    });
    return null;
  }

  private void inner(Runnable inside) {
    innerDepth++;
    inside.run();
    innerDepth--;
  }

  // Names

  @Override
  public Void visitIdentifier(IdentifierTree node, Void unused) {
    String name = node.getName().toString();
    if (typesOnly) {
      if (!scopes.ownType(name)) {
        outside.bindType(node, bindings);
      }
    } else if (name.equals("this")) {
      if (!scopes.inClass()) {
        bindings.bind(node, new Binding.ToSelf());
      }
    } else if (name.equals("super")) {
      if (!scopes.inClass()) {
        throw new Refusal(Message.SUPER_MEMBER, node);
      }
    } else {
      Scopes.Found found = scopes.variable(name);
      if (found == null) {
        outside.bindVariable(node, bindings);
      } else if (found.local() != null) {
        use(node, found.local());
      }
    }
    return null;
  }

  private void use(IdentifierTree node, Local local) {
    local.used(node);
    boolean captured = innerDepth > 0 && local.kind() != Local.Kind.INNER;
    bindings.bind(node, new Binding.ToLocal(local, captured));
  }

  @Override
  public Void visitMemberSelect(MemberSelectTree node, Void unused) {
    String name = node.getIdentifier().toString();
    if (typesOnly || name.equals("class")) {
      asTypes(() -> scan(node.getExpression(), null));
    } else if (name.equals("this")) {
      outside.bindQualifiedThis(node, bindings, scopes);
    } else if (name.equals("super")) {
      throw new Refusal(Message.SUPER_MEMBER, node);
    } else if (node.getExpression() instanceof IdentifierTree qualifier) {
      qualifier(qualifier);
      outside.checkSelected(node, bindings, scopes);
    } else {
      scan(node.getExpression(), null);
    }
    return null;
  }

  /** A name that may stand for a variable, a type or a package, in this order (JLS 6.5.2). */
  private void qualifier(IdentifierTree node) {
    String name = node.getName().toString();
    if (!name.equals("this") && !name.equals("super") && scopes.variable(name) == null && !outside.isVariable(name)) {
      if (!scopes.ownType(name)) {
        outside.bindType(node, bindings);
      }
    } else {
      scan(node, null);
    }
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree node, Void unused) {
    node.getTypeArguments().forEach(this::types);
    if (node.getMethodSelect() instanceof IdentifierTree name) {
      String text = name.getName().toString();
      if (!text.equals("this") && !text.equals("super") && !scopes.ownMethod(text)) {
        outside.bindMethod(name, bindings);
      }
    } else {
      scan(node.getMethodSelect(), null);
    }
    scan(node.getArguments(), null);
    return null;
  }

  @Override
  public Void visitMemberReference(MemberReferenceTree node, Void unused) {
    if (node.getTypeArguments() != null) {
      node.getTypeArguments().forEach(this::types);
    }
    if (node.getQualifierExpression() instanceof IdentifierTree name) {
      qualifier(name);
    } else {
      scan(node.getQualifierExpression(), null);
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
      classBody(
          node.getClassBody(), outside.classNamed(node.getIdentifier(), scopes).map(List::of).orElse(List.of()));
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
      case POSTFIX_INCREMENT, POSTFIX_DECREMENT, PREFIX_INCREMENT, PREFIX_DECREMENT -> written(node.getExpression());
      default -> {}
    }
    return null;
  }

  private void written(ExpressionTree target) {
    ExpressionTree bare = target;
    while (bare instanceof ParenthesizedTree inner) {
      bare = inner.getExpression();
    }
    bindings.localOf(bare).ifPresent(Local::written);
  }

  // Types

  private void types(Tree... trees) {
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
      asValues(() -> scan(argument instanceof AssignmentTree named ? named.getExpression() : argument, null));
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
    scan(node.getDimensions(), null);
    return scan(node.getInitializers(), null);
  }

  @Override
  public Void visitParameterizedType(ParameterizedTypeTree node, Void unused) {
    asTypes(() -> super.visitParameterizedType(node, null));
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
