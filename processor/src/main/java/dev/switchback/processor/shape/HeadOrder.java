package dev.switchback.processor.shape;

import dev.switchback.processor.model.Block;
import dev.switchback.processor.model.Label;
import dev.switchback.processor.model.Terminator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts heads in an order in which control falls from one into the next where it goes most often: from where a step begins
 * into the loop that it goes on with, so that a step is one dispatch.
 */
final class HeadOrder {
  /** Chooses which way of a branch goes on below it. */
  interface Forks {
    boolean unbraced(Label whenTrue, Label whenFalse, Label below);
  }

  private final Graph graph;
  private final Set<Label> heads;
  private final Set<Label> loops;
  private final Forks forks;

  HeadOrder(Graph graph, Set<Label> heads, Set<Label> loops, Forks forks) {
    this.graph = graph;
    this.heads = heads;
    this.loops = loops;
    this.forks = forks;
  }

  /** Orders the heads, which are given in source order. */
  List<Label> of(List<Label> source) {
    Map<Label, Label> above = new HashMap<>();
    for (Label label : source) {
      Label below = loops.contains(label) ? null : end(label);
      if (below != null && !below.equals(source.get(0)) && !reaches(below, label, above)) {
        Label chosen = above.get(below);
        // The later of two entries is nearer to the end of the loop, where control comes from most
        // often.
        if (chosen == null || graph.isEntry(label) && !label.equals(source.get(0))) {
          above.put(below, label);
        }
      }
    }
    Map<Label, Label> below = new HashMap<>();
    above.forEach((lower, upper) -> below.put(upper, lower));
    List<Label> order = new ArrayList<>();
    Set<Label> placed = new HashSet<>();
    for (Label label : source) {
      if (!above.containsKey(label)) {
        for (Label each = label; each != null && placed.add(each); each = below.get(each)) {
          order.add(each);
        }
      }
    }
    return order;
  }

  /** Whether {@code label} already stands somewhere above {@code upper}. */
  private static boolean reaches(Label label, Label upper, Map<Label, Label> above) {
    for (Label each = upper; each != null; each = above.get(each)) {
      if (each.equals(label)) {
        return true;
      }
    }
    return false;
  }

  /** The head that control goes to at the end of what stands below {@code label}; null if there is none. */
  private Label end(Label label) {
    Label at = label;
    do {
      Block block = graph.at(at);
      if (block.terminator() instanceof Terminator.Goto jump) {
        at = graph.resolve(jump.target());
      } else if (block.terminator() instanceof Terminator.Branch branch) {
        Label whenTrue = graph.resolve(branch.whenTrue());
        Label whenFalse = graph.resolve(branch.whenFalse());
        at = forks.unbraced(whenTrue, whenFalse, null) ? whenTrue : whenFalse;
      } else {
        return null;
      }
    } while (!heads.contains(at));
    return at;
  }
}
