package dev.switchback.processor.lower.types;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import dev.switchback.processor.lower.names.Bindings;
import dev.switchback.processor.lower.syntax.Cases;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * Lets the labels of switches over enums mean the enum's constants (JLS 14.11.1), whatever else in scope has their names. Which
 * switches these are takes types to tell.
 */
public final class EnumLabels extends TreeScanner<Void, Void> {
  private final Bindings bindings;
  private final ExpressionTypes types;

  public EnumLabels(Bindings bindings, ExpressionTypes types) {
    this.bindings = bindings;
    this.types = types;
  }

  @Override
  public Void visitSwitch(SwitchTree node, Void unused) {
    check(node.getExpression(), node.getCases());
    return super.visitSwitch(node, null);
  }

  @Override
  public Void visitSwitchExpression(SwitchExpressionTree node, Void unused) {
    check(node.getExpression(), node.getCases());
    return super.visitSwitchExpression(node, null);
  }

  private void check(ExpressionTree selector, List<? extends CaseTree> cases) {
    List<Tree> labels = cases.stream()
        .flatMap(each -> Cases.labels(each).stream())
        .map(Cases::constant)
        .filter(IdentifierTree.class::isInstance)
        .map(Tree.class::cast)
        .toList();
    if (labels.stream().anyMatch(label -> bindings.of(label).isPresent())
        && isEnum(selector, labels)) {
      labels.forEach(bindings::release);
    }
  }

  /** Without a known type one label that is nothing else tells. */
  private boolean isEnum(ExpressionTree selector, List<Tree> labels) {
    List<TypeElement> classes = types.classes(selector);
    boolean known = !classes.isEmpty() || types.of(selector).isPresent();
    return known
        ? classes.stream().anyMatch(type -> type.getKind() == ElementKind.ENUM)
        : labels.stream().anyMatch(label -> bindings.of(label).isEmpty());
  }
}
