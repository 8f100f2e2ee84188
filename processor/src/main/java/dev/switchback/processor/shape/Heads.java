package dev.switchback.processor.shape;

import dev.switchback.processor.model.Block;
import dev.switchback.processor.model.Code;
import dev.switchback.processor.model.Label;
import dev.switchback.processor.model.MachineModel;
import dev.switchback.processor.model.Terminator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides which blocks are heads: those where steps begin, those that are jumped to from code which stays as it is, the tops
 * of loops, and where ways meet; but what is small and ends a way, or joins two, stands at the end of each.
 */
final class Heads {
  /** How many characters of code are written twice rather than jumped to. */
  private static final int SMALL = 60;

  private final Graph graph;
  private final boolean yieldsTwice;
  private final Set<Label> heads = new HashSet<>();
  private final Set<Label> entered = new HashSet<>();
  private final Set<Label> onTheWay = new HashSet<>();
  private final Map<Label, Boolean> declaring = new HashMap<>();

  private Heads(Graph graph, boolean yieldsTwice) {
    this.graph = graph;
    this.yieldsTwice = yieldsTwice;
  }

  /**
   * The heads of a machine that is not large.
   *
   * @param yieldsTwice whether a small block that yields, and that two ways come to, stands at the end of each
   */
  static Set<Label> of(Graph graph, boolean yieldsTwice) {
    Heads found = new Heads(graph, yieldsTwice);
    found.forced();
    List<Block> all = graph.written();
    all.forEach(block -> found.loops(block.label()));
    found.joins();
    all.forEach(block -> found.forks(block));
    return found.heads;
  }

  /**
   * The heads of a machine that is spread over methods: all that is not only reached from the block before it. Nothing is
   * written twice, and blocks stay in their order.
   */
  static Set<Label> inOrder(Graph graph, MachineModel machine) {
    Heads found = new Heads(graph, false);
    found.forced();
    List<Block> all = graph.written();
    for (int i = 0; i < all.size(); i++) {
      boolean last = i + 1 == all.size()
          || machine.parts().of(all.get(i + 1).label())
              != machine.parts().of(all.get(i).label());
      Label below = last ? null : all.get(i + 1).label();
      boolean fell = false;
      for (Label target : graph.ways(all.get(i))) {
        if (!fell && target.equals(below)) {
          fell = true;
        } else {
          found.heads.add(target);
        }
      }
    }
    for (int i = 1; i < all.size(); i++) {
      if (machine.parts().of(all.get(i).label())
          != machine.parts().of(all.get(i - 1).label())) {
        found.heads.add(all.get(i).label());
      }
    }
    return found.heads;
  }

  private void forced() {
    for (Block block : graph.written()) {
      if (graph.isEntry(block.label())) {
        heads.add(block.label());
      }
      heads.addAll(graph.jumps(block));
      block.handler().ifPresent(handler -> heads.add(graph.resolve(handler)));
    }
  }

  /** The tops of loops: where control comes back to, on the way from the start. */
  private void loops(Label label) {
    if (!entered.add(label)) {
      return;
    }
    onTheWay.add(label);
    for (Label target : graph.ways(graph.at(label))) {
      if (onTheWay.contains(target)) {
        heads.add(target);
      }
      loops(target);
    }
    onTheWay.remove(label);
  }

  private void joins() {
    Map<Label, Integer> ways = new HashMap<>();
    for (Block block : graph.written()) {
      graph.ways(block).forEach(target -> ways.merge(target, 1, Integer::sum));
    }
    ways.forEach((label, count) -> {
      Block block = graph.at(label);
      if (count > 1 && (!isSmall(block) || isYield(block) && !(yieldsTwice && count == 2))) {
        heads.add(label);
      } else if (count > 1) {
        // Only this block is written twice, not what comes after it.
        graph.ways(block).stream()
            .filter(next -> !(graph.at(next).terminator() instanceof Terminator.End)
                || !isSmall(graph.at(next)))
            .forEach(heads::add);
      }
    });
  }

  private static boolean isYield(Block block) {
    return block.terminator() instanceof Terminator.Yield;
  }

  private static boolean isSmall(Block block) {
    Terminator end = block.terminator();
    if (!(end instanceof Terminator.Goto || end instanceof Terminator.End || isYield(block))
        || Graph.declares(block)) {
      return false;
    }
    List<Code> codes = new ArrayList<>(end.codes());
    block.ops().forEach(op -> codes.add(op.code()));
    int size = 0;
    for (Code code : codes) {
      for (Code.Part part : code.parts()) {
        if (part instanceof Code.Text text) {
          size += text.text().length();
          if (text.text().contains("->")
              || text.text().contains("::")
              || text.text().contains("{")) {
            return false;
          }
        } else if (part instanceof Code.Escape
            // Its case takes such a variable from its field, whichever way control comes.
            || part instanceof Code.Use use && use.variable().inferred()) {
          return false;
        } else {
          size += 4;
        }
      }
    }
    return size <= SMALL;
  }

  /** Of two ways one stands in braces, where nothing can be declared for what comes after, nor copied once more. */
  private void forks(Block block) {
    if (block.terminator() instanceof Terminator.Branch branch) {
      Label whenTrue = graph.resolve(branch.whenTrue());
      Label whenFalse = graph.resolve(branch.whenFalse());
      if (!branch.condition().captures().isEmpty()) {
        heads.add(whenTrue);
        heads.add(whenFalse);
      } else if (!heads.contains(whenTrue) && declares(whenTrue) && declares(whenFalse)) {
        heads.add(whenFalse);
      }
    }
  }

  /** Whether something is declared on the ways from a block. */
  private boolean declares(Label label) {
    return declares(label, graph, heads, declaring);
  }

  /** Whether something is declared in what stands where {@code label} is gone on to. */
  static boolean declares(Label label, Graph graph, Set<Label> heads, Map<Label, Boolean> known) {
    if (heads.contains(label)) {
      return false;
    }
    Boolean before = known.get(label);
    if (before != null) {
      return before;
    }
    Block block = graph.at(label);
    boolean declares = Graph.declares(block)
        || graph.ways(block).stream().anyMatch(next -> declares(next, graph, heads, known));
    known.put(label, declares);
    return declares;
  }
}
