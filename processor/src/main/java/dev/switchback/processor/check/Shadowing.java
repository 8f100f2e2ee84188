package dev.switchback.processor.check;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.lang.model.element.TypeElement;

/**
 * A scanner of a template's body that knows whether a parameter's name still means the parameter. Only classes inside the body can
 * declare the name anew, by a field (inherited ones count), or by a variable of their methods.
 */
abstract class Shadowing extends TreePathScanner<Void, Void> {

  private final String name;
  private final Function<Tree, Optional<TypeElement>> resolver;
  private final TypeNames names;
  private final Map<String, ClassTree> localClasses = new HashMap<>();
  private boolean shadowed;

  /**
   * Creates a scanner that starts in the body of a method.
   *
   * @param name the name of the parameter
   * @param resolver what class a type in the body means, local classes aside
   */
  Shadowing(String name, Function<Tree, Optional<TypeElement>> resolver, TypeNames names) {
    this.name = name;
    this.resolver = resolver;
    this.names = names;
  }

  /** Returns whether the name means something else where the scanner is. */
  final boolean isShadowed() {
    return shadowed;
  }

  private Void inScope(Supplier<Void> scan) {
    boolean outside = shadowed;
    scan.get();
    shadowed = outside;
    return null;
  }

  @Override
  public Void visitClass(ClassTree type, Void unused) {
    if (!type.getSimpleName().isEmpty()) {
      localClasses.put(type.getSimpleName().toString(), type);
    }
    return inScope(() -> {
      shadowed |= hasField(type, getCurrentPath().getParentPath().getLeaf(), new ArrayList<>());
      return super.visitClass(type, null);
    });
  }

  private boolean hasField(ClassTree type, Tree parent, List<ClassTree> seen) {
    seen.add(type);
    for (Tree member : type.getMembers()) {
      if (member instanceof VariableTree field && field.getName().contentEquals(name)) {
        return true;
      }
    }
    List<Tree> supertypes = new ArrayList<>(type.getImplementsClause());
    if (type.getExtendsClause() != null) {
      supertypes.add(type.getExtendsClause());
    }
    if (parent instanceof NewClassTree made && made.getClassBody() == type) {
      supertypes.add(made.getIdentifier());
    }
    return supertypes.stream().anyMatch(supertype -> inherits(supertype, seen));
  }

  private boolean inherits(Tree supertype, List<ClassTree> seen) {
    ClassTree local =
        supertype instanceof IdentifierTree id ? localClasses.get(id.getName().toString()) : null;
    if (local != null) {
      return !seen.contains(local) && hasField(local, local, seen);
    }
    return resolver.apply(supertype).filter(type -> names.hasField(type, name)).isPresent();
  }

  @Override
  public Void visitVariable(VariableTree variable, Void unused) {
    // The scope of a local variable begins with its own initializer. That of a pattern's binding
    // ends, in truth, with the
    // statements that only run if it matched; the end of the block is later, and misses at worst a
    // capture that javac reports.
    shadowed |= variable.getName().contentEquals(name);
    return super.visitVariable(variable, null);
  }

  @Override
  public Void visitMethod(MethodTree method, Void unused) {
    return inScope(() -> super.visitMethod(method, null));
  }

  @Override
  public Void visitLambdaExpression(LambdaExpressionTree lambda, Void unused) {
    return inScope(() -> super.visitLambdaExpression(lambda, null));
  }

  @Override
  public Void visitBlock(BlockTree block, Void unused) {
    return inScope(() -> super.visitBlock(block, null));
  }

  @Override
  public Void visitForLoop(ForLoopTree loop, Void unused) {
    return inScope(() -> super.visitForLoop(loop, null));
  }

  @Override
  public Void visitEnhancedForLoop(EnhancedForLoopTree loop, Void unused) {
    return inScope(() -> super.visitEnhancedForLoop(loop, null));
  }

  @Override
  public Void visitTry(TryTree statement, Void unused) {
    return inScope(() -> super.visitTry(statement, null));
  }

  @Override
  public Void visitCatch(CatchTree clause, Void unused) {
    return inScope(() -> super.visitCatch(clause, null));
  }

  @Override
  public Void visitSwitch(SwitchTree statement, Void unused) {
    return inScope(() -> super.visitSwitch(statement, null));
  }

  @Override
  public Void visitSwitchExpression(SwitchExpressionTree expression, Void unused) {
    return inScope(() -> super.visitSwitchExpression(expression, null));
  }
}
