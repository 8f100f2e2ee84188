package dev.switchback.tests.random;

import dev.switchback.tests.random.Tree.Role;
import java.lang.management.ManagementFactory;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes the class of a failure smaller as long as it fails in the same way: leaves out statements, clauses and members,
 * puts statements in the place of those around them, and simpler expressions in the place of others of the same type.
 * What is no legal Java any more fails in another way, and so is not taken.
 */
final class Shrinker {
  private final Compiler compiler;
  private final long deadline;
  private Failure smallest;

  private Shrinker(Compiler compiler, Failure failure, long deadline) {
    this.compiler = compiler;
    this.smallest = failure;
    this.deadline = deadline;
  }

  /** The smallest failure like {@code failure} that is found in so many seconds. */
  static Failure shrink(Compiler compiler, Failure failure, int seconds) {
    Shrinker shrinker = new Shrinker(compiler, failure, now() + seconds * 1_000_000_000L);
    shrinker.others();
    while (shrinker.pass()) {
      // Each pass may make room for another.
    }
    return shrinker.smallest;
  }

  /** Time of this thread's own, so that a busy machine shrinks as far as an idle one. */
  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** Empties the other templates at once. */
  private void others() {
    Set<String> others = new TreeSet<>(smallest.source().templates());
    if (others.remove(smallest.template())) {
      accept(smallest.source().without(others).tree());
      return;
    }
    // It is not known which one it is: one that fails alone.
    for (String template : smallest.source().templates()) {
      Set<String> rest = new TreeSet<>(others);
      rest.remove(template);
      if (accept(smallest.source().without(rest).tree())) {
        return;
      }
    }
  }

  private boolean pass() {
    boolean progress = false;
    Deque<List<Integer>> open = new ArrayDeque<>(List.of(List.of()));
    while (!open.isEmpty() && now() < deadline) {
      List<Integer> path = open.poll();
      boolean changed = false;
      for (Tree candidate : candidates(at(smallest.source().tree(), path))) {
        if (now() < deadline && accept(put(smallest.source().tree(), path, 0, candidate))) {
          changed = true;
          break;
        }
      }
      progress |= changed;
      if (changed) {
        open.push(path);
      } else {
        Tree tree = at(smallest.source().tree(), path);
        for (int i = tree.parts().size() - 1; i >= 0; i--) {
          if (tree.parts().get(i) instanceof Tree) {
            List<Integer> child = new ArrayList<>(path);
            child.add(i);
            open.push(child);
          }
        }
      }
    }
    return progress && now() < deadline;
  }

  /** What may stand in for a piece, the smallest first. */
  private static List<Tree> candidates(Tree tree) {
    List<Tree> candidates = new ArrayList<>();
    switch (tree.role()) {
      case STATEMENT, CLAUSE -> {
        candidates.add(Tree.NOTHING);
        if (tree.role() == Role.STATEMENT) {
          find(tree, Role.BLOCK, candidates);
        }
      }
      case BLOCK -> {
        int size = tree.parts().size();
        if (size > 3) {
          candidates.add(new Tree(Role.BLOCK, null, tree.parts().subList(size / 2, size)));
          candidates.add(new Tree(Role.BLOCK, null, tree.parts().subList(0, size / 2)));
        }
      }
      case EXPRESSION, PRIMARY -> {
        if (tree.type() == null) {
          // A call of a void method: only its arguments can be made smaller.
          break;
        }
        Tree simplest = tree.type().simplest();
        List<Tree> found = new ArrayList<>(List.of(simplest));
        inside(tree, tree.type(), found);
        int length = tree.source().length();
        found.removeIf(each -> each.source().length() >= length);
        boolean operand = tree.role() == Role.PRIMARY;
        found.forEach(each -> candidates.add(operand ? each.asOperand() : each));
      }
      default -> {
        // Only its parts can be made smaller.
      }
    }
    return candidates;
  }

  /** The nearest descendants that have a role. */
  private static void find(Tree tree, Role role, List<Tree> into) {
    for (Object part : tree.parts()) {
      if (part instanceof Tree child) {
        if (child.role() == role) {
          into.add(child);
        } else {
          find(child, role, into);
        }
      }
    }
  }

  private static void inside(Tree tree, Type type, List<Tree> into) {
    for (Object part : tree.parts()) {
      if (part instanceof Tree child) {
        if (child.isExpression() && child.type() == type) {
          into.add(child);
        }
        inside(child, type, into);
      }
    }
  }

  private static Tree at(Tree tree, List<Integer> path) {
    for (int index : path) {
      tree = (Tree) tree.parts().get(index);
    }
    return tree;
  }

  private static Tree put(Tree tree, List<Integer> path, int depth, Tree piece) {
    if (depth == path.size()) {
      return piece;
    }
    int index = path.get(depth);
    return tree.with(index, put((Tree) tree.parts().get(index), path, depth + 1, piece));
  }

  /** Takes a smaller class if it fails in the same way. */
  private boolean accept(Tree tree) {
    RandomClass candidate = smallest.source().with(tree);
    Optional<Failure> like = Trial.only(compiler, candidate, smallest);
    like.ifPresent(failure -> smallest = failure);
    return like.isPresent();
  }
}
