package dev.switchback.processor.lower.copy;

import com.sun.source.tree.*;
import dev.switchback.processor.lower.names.Binding;
import dev.switchback.processor.lower.names.Bindings;
import dev.switchback.processor.lower.names.InnerConstructors;
import dev.switchback.processor.lower.names.Local;
import dev.switchback.processor.lower.names.OwnClass;
import dev.switchback.processor.lower.names.Variables;
import dev.switchback.processor.lower.syntax.DeclaredNames;
import dev.switchback.processor.lower.syntax.Parentheses;
import dev.switchback.processor.lower.syntax.PatternScopes;
import dev.switchback.processor.lower.syntax.RuntimeClasses;
import dev.switchback.processor.model.Code;
import dev.switchback.processor.model.Code.Access;
import dev.switchback.processor.model.Exit;
import dev.switchback.processor.model.Variable;
import dev.switchback.processor.source.TemplateSource;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;

/** Collects the edits of one tree. */
final class TreeCopy extends CopiedCode implements AccessorEdits.Sink {
  private static final Code.ClassRef MACHINES = RuntimeClasses.MACHINES;

  private final Context context;
  private final TemplateSource source;
  private final Bindings bindings;
  private final Variables variables;
  private final ClassHomes classes;
  private final TextEdits edits;
  private final Set<Tree> raw = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Tree> reifiable = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Tree> plain = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * What all copies of a template share.
   *
   * @param self the variable that is {@code this} in the template
   * @param accessors the edits where private members are used
   * @param replaced code that stands in for trees from now on
   * @param renamed bindings of patterns that have another name where the pattern is copied
   */
  record Context(
      TemplateSource source,
      Bindings bindings,
      Variables variables,
      Variable self,
      NativeJumps jumps,
      ClassHomes classes,
      AccessorEdits accessors,
      Map<Tree, Code> replaced,
      Map<VariableTree, String> renamed) {}

  TreeCopy(Context context) {
    super(context.jumps());
    this.context = context;
    this.source = context.source();
    this.bindings = context.bindings();
    this.variables = context.variables();
    this.classes = context.classes();
    this.edits = new TextEdits(source.text());
  }

  /** Copies {@code tree}. */
  static Code of(Tree tree, Context context) {
    TreeCopy copy = new TreeCopy(context);
    copy.scan(tree, null);
    return copy.apply(tree);
  }

  /** Copies a type that has to be known at run time. */
  static Code reifiable(Tree type, Context context) {
    TreeCopy copy = new TreeCopy(context);
    copy.reify(type);
    copy.scan(type, null);
    return copy.apply(type);
  }

  /** Spells {@code type} as what it is at run time. */
  void reify(Tree type) {
    reifiable.add(ClassHomes.bare(type));
  }

  Code apply(Tree tree) {
    return edits.apply(source.start(tree), source.end(tree));
  }

  @Override
  public void edit(int start, int end, Code code) {
    edits.add(start, end, code);
  }

  private void edit(Tree tree, Code code) {
    edit(source.start(tree), source.end(tree), code);
  }

  private void before(Tree tree, Code code) {
    edit(source.start(tree), source.start(tree), code);
  }

  @Override
  public Void scan(Tree tree, Void unused) {
    if (tree == null) {
      return null;
    }
    Code stand = context.replaced().get(tree);
    if (stand != null) {
      edit(tree, conditional > 0 ? stand.conditional() : stand);
      return null;
    }
    return context.accessors().apply(tree, this) ? null : super.scan(tree, unused);
  }

  @Override
  public void within(Tree tree) {
    scan(tree, null);
  }

  private void ofSelf(Tree member) {
    before(member, Code.builder().add(self()).add(".").build());
  }

  @Override
  public Code self() {
    return Code.of(new Code.Use(context.self(), Access.READ, inner > 0 || guards > 0));
  }

  @Override
  public Code copy(Tree tree) {
    TreeCopy part = new TreeCopy(context);
    part.inner = inner;
    part.conditional = conditional;
    part.guards = guards;
    part.scan(tree, null);
    return part.apply(tree);
  }

  @Override
  public boolean isReplaced(Tree tree) {
    return context.replaced().containsKey(tree);
  }

  // Names

  @Override
  public Void visitIdentifier(IdentifierTree node, Void unused) {
    name(node, Access.READ);
    return null;
  }

  private void name(Tree node, Access access) {
    Binding binding = bindings.of(node).orElse(null);
    if (binding instanceof Binding.ToLocal use) {
      variables
          .find(use.local())
          .ifPresentOrElse(
              variable -> edit(node, use(variable, access, use.captured() || guards > 0)),
              () -> nativeLocal(node, use.local()));
    } else if (binding instanceof Binding.ToSelf) {
      edit(node, self());
    } else if (binding instanceof Binding.ToSuper above) {
      edit(
          node,
          Code.builder()
              .add("((")
              .add(new Code.TypeRef(above.type()))
              .add(") ")
              .add(self())
              .add(")")
              .build());
    } else if (binding instanceof Binding.ToInstanceMember) {
      ofSelf(node);
    } else if (binding instanceof Binding.ToStaticMember member) {
      before(node, Code.builder().add(member.owner()).add(".").build());
    } else if (binding instanceof Binding.ToComponent component) {
      if (component.ofSelf()) {
        ofSelf(node);
      }
      edit(source.end(node), source.end(node), Code.text("()"));
    } else if (binding instanceof Binding.ToConstant constant) {
      edit(
          node,
          Code.text(
              constant.literal().startsWith("-")
                  ? "(" + constant.literal() + ")"
                  : constant.literal()));
    } else if (binding instanceof Binding.ToType type) {
      edit(node, Code.of(type.type()));
    } else if (binding instanceof Binding.ToInnerType type) {
      edit(node, Code.builder().add(type.outer()).add("." + type.name()).build());
    } else if (binding instanceof Binding.ToOwnType type && !plain.contains(node)) {
      classes
          .qualifier(type, reifiable.contains(node))
          .ifPresent(qualifier -> before(node, qualifier));
    }
  }

  /** A pattern of a class that is generic only here binds its raw type, so that its uses have casts. */
  private void nativeLocal(Tree node, Local local) {
    Optional<String> renamed = variables.renamed(local);
    if (raw.contains(local.tree()) && local.assignedOnlyByItsDeclaration()) {
      Code type = copy(local.tree().getType());
      String name = renamed.orElse(local.name());
      edit(node, Code.builder().add("((").add(type).add(") " + name + ")").build());
    } else {
      renamed.ifPresent(name -> edit(node, Code.text(name)));
    }
  }

  /** An object of a class of a scope is made by its scope object. */
  private Code scopeObject(Variable scope) {
    return Code.of(new Code.Use(scope, Access.READ, inner > 0));
  }

  private Code use(Variable variable, Access access, boolean captured) {
    return variable.isHeld()
        ? Code.builder()
            .add(new Code.Use(variable, Access.READ, captured))
            .add(".value")
            .build()
        : Code.of(new Code.Use(variable, access, captured));
  }

  @Override
  public Void visitMemberSelect(MemberSelectTree node, Void unused) {
    Binding binding = bindings.of(node).orElse(null);
    if (binding != null) {
      name(node, Access.READ);
    }
    return binding == null || binding instanceof Binding.ToComponent
        ? super.visitMemberSelect(node, unused)
        : null;
  }

  @Override
  public Void visitNewClass(NewClassTree node, Void unused) {
    if (bindings.of(node).isPresent()) {
      ofSelf(node);
    }
    classes.scope(node.getIdentifier()).ifPresent(scope -> {
      before(node, Code.builder().add(scopeObject(scope)).add(".").build());
      plain.add(ClassHomes.bare(node.getIdentifier()));
    });
    scan(node.getEnclosingExpression(), null);
    scan(node.getTypeArguments(), null);
    scan(node.getIdentifier(), null);
    scan(node.getArguments(), null);
    return scan(node.getClassBody(), null);
  }

  @Override
  public Void visitNewArray(NewArrayTree node, Void unused) {
    if (node.getType() != null) {
      reify(node.getType());
    }
    return super.visitNewArray(node, unused);
  }

  @Override
  public Void visitMemberReference(MemberReferenceTree node, Void unused) {
    Optional<Code> lambda = InnerConstructors.lambda(
        node, bindings, context.self(), variables, tree -> of(tree, context));
    if (lambda.isPresent()) {
      edit(node, lambda.get());
      return null;
    }
    Tree type = node.getQualifierExpression();
    Variable scope = node.getMode() == MemberReferenceTree.ReferenceMode.NEW
        ? classes.scope(type).orElse(null)
        : null;
    if (scope == null) {
      reify(type);
      return super.visitMemberReference(node, unused);
    }
    Code.Builder reference = Code.builder().add(scopeObject(scope)).add("::");
    if (type instanceof ParameterizedTypeTree parameterized) {
      reference.add("<");
      String separator = "";
      for (Tree argument : parameterized.getTypeArguments()) {
        reference.add(separator).add(copy(argument));
        separator = ", ";
      }
      reference.add(">");
    }
    OwnClass made = bindings.ownClassNamed(type).orElseThrow();
    edit(node, reference.add(ConstructorFactories.name(made)).build());
    return null;
  }

  @Override
  public Void visitAnnotation(AnnotationTree node, Void unused) {
    if (bindings.of(node).filter(Binding.Dropped.class::isInstance).isPresent()) {
      edit(node, Code.EMPTY);
      return null;
    }
    return super.visitAnnotation(node, null);
  }

  @Override
  public Void visitVariable(VariableTree node, Void unused) {
    boolean enumConstant = node.getInitializer() instanceof NewClassTree made
        && source.start(made.getIdentifier()) == source.start(node);
    if (enumConstant) {
      NewClassTree made = (NewClassTree) node.getInitializer();
      scan(made.getArguments(), null);
      return scan(made.getClassBody(), null);
    }
    scan(node.getModifiers(), null);
    bindings
        .find(node)
        .filter(local -> variables.find(local).isEmpty())
        .flatMap(variables::renamed)
        .ifPresent(name -> {
          MatchResult place = DeclaredNames.find(node, source);
          edit(place.start(), place.end(), Code.text(name));
        });
    if (node.getType() != null && source.contains(node.getType())) {
      scan(node.getType(), null);
      if (node.getInitializer() instanceof NewArrayTree array
          && array.getType() == null
          && classes.isGeneric(node.getType())) {
        before(
            array,
            Code.builder()
                .add("new ")
                .add(reifiable(node.getType(), context))
                .add(" ")
                .build());
      }
    }
    return scan(node.getInitializer(), null);
  }

  // Writes

  @Override
  public Void visitAssignment(AssignmentTree node, Void unused) {
    target(node.getVariable(), conditional == 0 && inner == 0 ? Access.OVERWRITE : Access.WRITE);
    return scan(node.getExpression(), null);
  }

  @Override
  public Void visitCompoundAssignment(CompoundAssignmentTree node, Void unused) {
    target(node.getVariable(), Access.UPDATE);
    return scan(node.getExpression(), null);
  }

  @Override
  public Void visitUnary(UnaryTree node, Void unused) {
    switch (node.getKind()) {
      case POSTFIX_INCREMENT, POSTFIX_DECREMENT, PREFIX_INCREMENT, PREFIX_DECREMENT ->
        target(node.getExpression(), Access.UPDATE);
      default -> scan(node.getExpression(), null);
    }
    return null;
  }

  private void target(ExpressionTree tree, Access access) {
    ExpressionTree bare = Parentheses.strip(tree);
    if (bare instanceof IdentifierTree && !context.replaced().containsKey(bare)) {
      name(bare, access);
    } else {
      scan(bare, null);
    }
  }

  // What is written out otherwise

  @Override
  public Void visitAssert(AssertTree node, Void unused) {
    Optional<Code> detail =
        Optional.ofNullable(node.getDetail()).map(tree -> copy(tree).conditional());
    Code condition = copy(node.getCondition()).conditional();
    edit(node, Asserts.copied(node, condition, detail, !isInBlock(node)));
    return null;
  }

  /** A resource that is a variable must be final (JLS 14.20.3), which a variable of the machine is not. */
  @Override
  public Void visitTry(TryTree node, Void unused) {
    for (Tree resource : node.getResources()) {
      if (bindings.of(resource).orElse(null) instanceof Binding.ToLocal use
          && variables.find(use.local()).isPresent()) {
        before(resource, Code.text("var " + variables.fresh("resource") + " = "));
      }
    }
    return super.visitTry(node, unused);
  }

  // Lambdas and classes

  @Override
  public Void visitClass(ClassTree node, Void unused) {
    classes
        .superclassScope(node)
        .ifPresent(scope -> new SuperclassScopes(source)
            .insert(
                bindings.ownClass(node),
                Code.of(new Code.Use(scope, Access.READ, true)),
                (at, code) -> edit(at, at, code)));
    return super.visitClass(node, unused);
  }

  @Override
  public Void visitMethod(MethodTree node, Void unused) {
    // A compact or default constructor has parts that do not stand in the text.
    scan(node.getModifiers(), null);
    scan(node.getTypeParameters(), null);
    if (node.getReturnType() != null && source.contains(node.getReturnType())) {
      scan(node.getReturnType(), null);
    }
    scan(node.getParameters(), null);
    scan(node.getThrows(), null);
    return scan(node.getBody(), null);
  }

  // Patterns

  @Override
  public Void visitInstanceOf(InstanceOfTree node, Void unused) {
    if (node.getType() != null) {
      reify(node.getType());
    }
    if (node.getPattern() == null) {
      scan(node.getExpression(), null);
      return scan(node.getType(), null);
    }
    Code.Builder taken = Code.builder();
    for (VariableTree binding : PatternScopes.bindings(node.getPattern())) {
      if (context.renamed().containsKey(binding)) {
        continue;
      }
      variables.find(bindings.declaredBy(binding)).ifPresent(variable -> {
        String matched = variables.fresh(binding.getName().toString());
        name(binding, matched);
        taken
            .add(" && ")
            .add(MACHINES)
            .add(".bound(")
            .add(new Code.Use(variable, Access.BIND, false))
            .add(" = " + matched + ")");
      });
    }
    // The parenthesis comes first, in front of what the name that starts the operand is qualified
    // by.
    if (!taken.build().isEmpty()) {
      before(node, Code.text("("));
    }
    scan(node.getExpression(), null);
    scan(node.getPattern(), null);
    if (!taken.build().isEmpty()) {
      edit(source.end(node), source.end(node), taken.add(")").build());
    }
    return null;
  }

  @Override
  public Void visitBindingPattern(BindingPatternTree node, Void unused) {
    if (context.renamed().containsKey(node.getVariable())) {
      name(node.getVariable(), context.renamed().get(node.getVariable()));
    } else if (classes.isGeneric(node.getVariable().getType())) {
      raw.add(node.getVariable());
    }
    return super.visitBindingPattern(node, unused);
  }

  private void name(VariableTree binding, String name) {
    int end = source.end(binding);
    edit(end - binding.getName().length(), end, Code.text(name));
  }

  @Override
  void escape(Tree jump, Exit exit, boolean alone) {
    edit(jump, Code.of(new Code.Escape(exit, alone)));
  }
}
