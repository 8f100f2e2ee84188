package dev.switchback.processor.lower;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreeScanner;
import dev.switchback.processor.lower.flow.CodeSize;
import dev.switchback.processor.model.Code;
import dev.switchback.processor.source.TemplateSource;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Finds statements that are larger than a method should be. They are flattened even if there is no suspension point in
 * them, since a machine can be cut between blocks only.
 */
final class LargeStatements extends TreeScanner<Void, Void> {
  private final TemplateSource source;
  private final int limit;
  private final Set<Tree> found = Collections.newSetFromMap(new IdentityHashMap<>());

  private LargeStatements(TemplateSource source, int limit) {
    this.source = source;
    this.limit = limit;
  }

  /** The large statements in the template's body that have statements inside. */
  static Set<Tree> of(TemplateSource source, int limit) {
    LargeStatements statements = new LargeStatements(source, limit);
    statements.scan(source.method().getBody(), null);
    statements.found.remove(source.method().getBody());
    return statements.found;
  }

  @Override
  public Void scan(Tree tree, Void unused) {
    boolean elsewhere = tree instanceof ExpressionTree
        || tree instanceof ClassTree
        || tree
            instanceof SynchronizedTree; // which has to be left in the method where it is entered
    if (elsewhere || tree instanceof StatementTree && !isLarge(tree)) {
      return null;
    }
    if (isComposite(tree)) {
      found.add(tree);
    }
    return super.scan(tree, null);
  }

  private static boolean isComposite(Tree tree) {
    return tree instanceof BlockTree
        || tree instanceof IfTree
        || tree instanceof LabeledStatementTree
        || tree instanceof WhileLoopTree
        || tree instanceof DoWhileLoopTree
        || tree instanceof ForLoopTree
        || tree instanceof EnhancedForLoopTree
        || tree instanceof SwitchTree
        || tree instanceof TryTree;
  }

  private boolean isLarge(Tree tree) {
    String text = source.text().substring(source.start(tree), source.end(tree));
    return CodeSize.of(Code.text(text)) > limit;
  }
}
