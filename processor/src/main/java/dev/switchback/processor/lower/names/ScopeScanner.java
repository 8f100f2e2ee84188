package dev.switchback.processor.lower.names;

import com.sun.source.tree.*;
import com.sun.source.util.TreeScanner;
import dev.switchback.processor.lower.syntax.Cases;
import dev.switchback.processor.lower.syntax.PatternScopes;
import dev.switchback.processor.lower.syntax.RecordPatterns;
import dev.switchback.processor.source.TemplateSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Walks a template's body and knows at every place which locals, members and types of the body are in scope (JLS 6.3). What
 * names mean is up to the subclass.
 */
abstract class ScopeScanner extends TreeScanner<Void, Void> {
  final TemplateSource source;
  final MemberBinder outside;
  final Scopes scopes;
  final Bindings bindings = new Bindings();
  int innerDepth;

  ScopeScanner(TemplateSource source, MemberBinder outside, ClassMembers members) {
    this.source = source;
    this.outside = outside;
    this.scopes = new Scopes(members);
  }

  /** Scans trees in which names are names of types. */
  abstract void types(Tree... trees);

  final Local declare(VariableTree tree, Local.Kind kind) {
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
        OwnClass own = bindings.declare(new OwnClass(type));
        scopes.declareType(own);
        supertypes(own);
      }
      scan(statement, null);
      PatternScopes.introducedBy(statement)
          .forEach(pattern -> scopes.declare(bindings.declaredBy(pattern)));
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
      declare(node.getVariable(), Local.Kind.FOR_EACH).runsThrough(node.getExpression());
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
    with(
        PatternScopes.introduced(node.getCondition(), false),
        () -> scan(node.getElseStatement(), null));
    return null;
  }

  @Override
  public Void visitBinary(BinaryTree node, Void unused) {
    scan(node.getLeftOperand(), null);
    List<VariableTree> matched = switch (node.getKind()) {
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
    with(
        PatternScopes.introduced(node.getCondition(), false),
        () -> scan(node.getFalseExpression(), null));
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
      inBlock(() -> types(node.getPattern())); // in scope only where JLS 6.3.1 says so
      components(node.getPattern(), node.getExpression());
    }
    return null;
  }

  private void components(Tree pattern, ExpressionTree matched) {
    RecordPatterns.components(
        pattern, matched, (binding, part) -> bindings.declaredBy(binding).takes(part));
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
    inBlock(() -> node.getCases().forEach(each -> switchCase(each, node.getExpression())));
    return null;
  }

  @Override
  public Void visitSwitchExpression(SwitchExpressionTree node, Void unused) {
    scan(node.getExpression(), null);
    inBlock(() -> node.getCases().forEach(each -> switchCase(each, node.getExpression())));
    return null;
  }

  /** Pattern bindings are in scope in their own case only, other locals in the groups after it too (JLS 6.3, 6.3.4). */
  private void switchCase(CaseTree node, ExpressionTree selector) {
    List<VariableTree> patterns = new ArrayList<>();
    for (Tree label : Cases.labels(node)) {
      Tree constant = Cases.constant(label);
      if (constant instanceof IdentifierTree name) {
        outside.bindCaseLabel(name, bindings, scopes.variable(name.getName().toString()));
      } else if (constant != null) {
        scan(constant, null);
      } else {
        inBlock(() -> types(label)); // all names in a pattern are types
        components(label, selector);
        patterns.addAll(PatternScopes.bindings(label));
      }
    }
    patterns.forEach(pattern -> scopes.declare(bindings.declaredBy(pattern)));
    Tree guard = Cases.guard(node);
    scan(guard, null);
    whenTrue(guard).forEach(pattern -> scopes.declare(bindings.declaredBy(pattern)));
    patterns.addAll(whenTrue(guard));
    if (node.getStatements() != null) {
      statements(node.getStatements());
      node.getStatements().forEach(each -> patterns.addAll(PatternScopes.introducedBy(each)));
    } else {
      scan(node.getBody(), null);
    }
    patterns.forEach(pattern -> scopes.forget(bindings.declaredBy(pattern)));
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
    classBody(bindings.ownClass(node));
    return null;
  }

  private void supertypes(OwnClass type) {
    outside.impliedSupertypes(type.tree().getKind()).forEach(type::inherits);
    if (type.tree().getExtendsClause() != null) {
      supertype(type, type.tree().getExtendsClause());
    }
    type.tree().getImplementsClause().forEach(named -> supertype(type, named));
  }

  private void supertype(OwnClass type, Tree named) {
    type.inherits(named);
    scopes
        .classNamed(named)
        .ifPresentOrElse(
            type::inherits,
            () -> scopes
                .inheritedType(named)
                .or(() -> outside.classNamed(named, scopes))
                .ifPresent(type::inherits));
  }

  /** The body of an anonymous class, or of an enum constant. */
  final void anonymous(ClassTree body, Optional<? extends Tree> supertype) {
    OwnClass type = bindings.declare(new OwnClass(body));
    supertypes(type);
    supertype.ifPresent(named -> supertype(type, named));
    classBody(type);
  }

  private void classBody(OwnClass type) {
    ClassTree node = type.tree();
    inner(() -> {
      types(node.getModifiers());
      scopes.enterClass(type);
      types(node.getExtendsClause());
      node.getImplementsClause().forEach(this::types);
      scan(node.getTypeParameters(), null);
      type.memberClasses().forEach(bindings::declare);
      type.memberClasses().forEach(this::supertypes);
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
    boolean enumConstant = field.getInitializer() instanceof NewClassTree made
        && source.start(made.getIdentifier()) == source.start(field);
    if (enumConstant) {
      NewClassTree made = (NewClassTree) field.getInitializer();
      scan(made.getArguments(), null);
      if (made.getClassBody() != null) {
        anonymous(made.getClassBody(), Optional.empty());
      }
    } else {
      types(field.getType());
      scan(field.getInitializer(), null);
    }
  }

  @Override
  public Void visitMethod(MethodTree node, Void unused) {
    inBlock(() -> {
      node.getTypeParameters()
          .forEach(parameter -> scopes.declareTypeParameter(parameter.getName().toString()));
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
}
