package dev.switchback.processor.lower.names;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import dev.switchback.processor.lower.syntax.PathScanner;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.Name;

/**
 * Finds the {@code if} statements out of which a jump leaves for a loop, switch or labeled statement that is taken apart.
 * Taken apart as well, they are branches of the loop that go where they want; as they are, they would have to leave by way of
 * the dispatch.
 */
final class LeavingJumps extends PathScanner {
  private final Predicate<Tree> apart;
  private final Set<Tree> found = Collections.newSetFromMap(new IdentityHashMap<>());

  private LeavingJumps(Predicate<Tree> apart) {
    this.apart = apart;
  }

  /** The statements between each such jump and what it leaves, if they are nothing but blocks and {@code if}s. */
  static Set<Tree> in(Tree body, Predicate<Tree> apart) {
    LeavingJumps jumps = new LeavingJumps(apart);
    jumps.scan(body, null);
    return jumps.found;
  }

  /** The statements around each {@code return}, if they are nothing but blocks and {@code if}s. */
  static Set<Tree> returns(Tree body, Predicate<Tree> apart) {
    Set<Tree> found = Collections.newSetFromMap(new IdentityHashMap<>());
    new PathScanner() {
      @Override
      public Void visitReturn(ReturnTree node, Void unused) {
        List<Tree> around = new ArrayList<>();
        path().forEach(each -> around.add(each));
        around.remove(node);
        if (around.stream().allMatch(each -> apart.test(each) || isChoice(each))) {
          found.addAll(around);
        }
        return null;
      }
    }.scan(body, null);
    return found;
  }

  @Override
  public Void visitBreak(BreakTree node, Void unused) {
    leave(node, node.getLabel(), tree -> isLoop(tree) || tree instanceof SwitchTree);
    return null;
  }

  @Override
  public Void visitContinue(ContinueTree node, Void unused) {
    leave(node, node.getLabel(), LeavingJumps::isLoop);
    return null;
  }

  private static boolean isChoice(Tree tree) {
    return tree instanceof IfTree || tree instanceof BlockTree;
  }

  private static boolean isLoop(Tree tree) {
    return tree instanceof WhileLoopTree
        || tree instanceof DoWhileLoopTree
        || tree instanceof ForLoopTree
        || tree instanceof EnhancedForLoopTree;
  }

  private void leave(Tree jump, Name label, Predicate<Tree> unlabeledTarget) {
    List<Tree> inside = new ArrayList<>();
    for (Tree each : path()) {
      boolean target = label == null
          ? unlabeledTarget.test(each)
          : each instanceof LabeledStatementTree labeled && labeled.getLabel().equals(label);
      if (target) {
        if (apart.test(each)) {
          found.addAll(inside);
        }
        return;
      }
      if (each == jump) {
        continue;
      }
      if (!apart.test(each) && !isChoice(each)) {
        return;
      }
      inside.add(each);
    }
  }
}
