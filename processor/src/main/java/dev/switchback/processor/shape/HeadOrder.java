package dev.switchback.processor.shape;

import dev.switchback.processor.model.Block;
import dev.switchback.processor.model.Label;
import dev.switchback.processor.model.Terminator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts heads in an order in which control falls from one into the next where it goes most often: from where a step begins
 * into the loop that it goes on with, so that a step is one dispatch. Several entries of one loop stand beside each other, above
 * it, to be chosen from once more: a jump into the loop would make the choice a loop itself, in the eyes of the JIT compiler.
 */
final class HeadOrder {
  /** Chooses which way of the branch at the end of a block goes on below it. */
  interface Forks {
    boolean unbraced(Block block, Label below);
  }

  private final Graph graph;
  private final List<Label> source;
  private final Set<Label> heads;
  private final Forks forks;

  /** By head, what stands right above it and falls into it: a head, or entries that are chosen from there. */
  private final Map<Label, List<Label>> above = new HashMap<>();

  private final Map<Label, Label> below = new HashMap<>();

  /** Finds which heads come together in which, all of them given in source order. */
  HeadOrder(Graph graph, List<Label> heads, Set<Label> loops, Forks forks) {
    this.graph = graph;
    this.source = heads;
    this.heads = Set.copyOf(heads);
    this.forks = forks;
    Map<Label, Label> nearest = new HashMap<>();
    for (Label label : source) {
      Label below = loops.contains(label) ? null : end(label);
      if (below == null || below.equals(source.get(0)) || reaches(below, label, nearest)) {
        continue;
      }
      List<Label> others = above.get(below);
      if (others == null || graph.isEntry(label)) {
        nearest.put(below, label);
        if (others == null || !graph.isEntry(others.get(0))) {
          above.put(below, new ArrayList<>(List.of(label)));
        } else {
          others.add(label);
        }
      }
    }
    // Those that stand beside others can't have one above themselves.
    List.copyOf(above.values()).stream()
        .filter(beside -> beside.size() > 1)
        .forEach(beside -> beside.forEach(above::remove));
    above.forEach((lower, upper) -> upper.forEach(each -> below.put(each, lower)));
  }

  /** The heads in their order on paper. */
  List<Label> order() {
    Set<Label> order = new LinkedHashSet<>();
    for (Label label : source) {
      if (!above.containsKey(label)) {
        for (Label each = label; each != null; each = below.get(each)) {
          order.addAll(beside(each));
        }
      }
    }
    order.addAll(source);
    return List.copyOf(order);
  }

  /** The head where an entry meets others, all of which stand right above it. */
  Optional<Label> meeting(Label label) {
    return beside(label).size() > 1 ? Optional.of(below.get(label)) : Optional.empty();
  }

  private List<Label> beside(Label label) {
    return below.containsKey(label) ? above.get(below.get(label)) : List.of(label);
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
      if (block.terminator().next().isPresent()) {
        at = graph.resolve(block.terminator().next().get());
      } else if (block.terminator() instanceof Terminator.Branch branch) {
        at = graph.resolve(forks.unbraced(block, null) ? branch.whenTrue() : branch.whenFalse());
      } else {
        return null;
      }
    } while (!heads.contains(at));
    return at;
  }
}
