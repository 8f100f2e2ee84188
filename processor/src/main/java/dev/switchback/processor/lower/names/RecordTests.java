package dev.switchback.processor.lower.names;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.Tree;
import dev.switchback.processor.lower.syntax.PathScanner;
import dev.switchback.processor.lower.syntax.RecordPatterns;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the {@code if} statements with record patterns in their conditions, among statements that are taken apart. Of such an
 * {@code if} and a pattern switch after it in one method, javac 25 makes code that the JVM rejects; of a boolean variable for
 * the condition it does not.
 */
final class RecordTests extends PathScanner {
  private final Predicate<Tree> apart;
  private final Set<Tree> found = Collections.newSetFromMap(new IdentityHashMap<>());

  private RecordTests(Predicate<Tree> apart) {
    this.apart = apart;
  }

  /** These statements, with the blocks and {@code if}s between them and what is taken apart. */
  static Set<Tree> in(Tree body, Predicate<Tree> apart) {
    RecordTests tests = new RecordTests(apart);
    tests.scan(body, null);
    return tests.found;
  }

  @Override
  public Void visitIf(IfTree node, Void unused) {
    if (RecordPatterns.areIn(node.getCondition())) {
      List<Tree> inside = new ArrayList<>();
      for (Tree each : path()) {
        if (apart.test(each)) {
          found.addAll(inside);
          break;
        }
        if (!(each instanceof IfTree || each instanceof BlockTree)) {
          break;
        }
        inside.add(each);
      }
    }
    return super.visitIf(node, null);
  }
}
