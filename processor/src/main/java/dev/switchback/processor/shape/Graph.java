package dev.switchback.processor.shape;

import dev.switchback.processor.model.Block;
import dev.switchback.processor.model.Label;
import dev.switchback.processor.model.MachineModel;
import dev.switchback.processor.model.Op;
import dev.switchback.processor.model.Terminator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The blocks of a machine that are written down, and the ways between them; those that only go on elsewhere are passed. */
public final class Graph {
  private final List<Block> written = new ArrayList<>();
  private final Map<Label, Block> byLabel = new HashMap<>();
  private final Set<Label> entries = new HashSet<>();
  private final Set<Label> resumed = new HashSet<>();

  public Graph(MachineModel machine) {
    Set<Label> ownCalls = new HashSet<>();
    for (Block block : machine.blocks()) {
      byLabel.put(block.label(), block);
      block.terminator().resumed().ifPresent(resumed::add);
      if (block.terminator() instanceof Terminator.OwnCall call) {
        ownCalls.add(call.resume());
      }
    }
    Label start = machine.blocks().get(0).label();
    entries.add(start);
    resumed.stream().filter(label -> !ownCalls.contains(label)).forEach(entries::add);
    // No step begins behind a call of itself; but what was declared must be taken from its field
    // there, and control must get there even if no body that is called ever ends.
    boolean declares = machine.blocks().stream().anyMatch(Graph::declares);
    Set<Label> reached = reached();
    ownCalls.stream().filter(label -> declares || !reached.contains(label)).forEach(entries::add);
    for (Block block : machine.blocks()) {
      if (block.label().equals(start) || resolve(block.label()).equals(block.label())) {
        written.add(block);
      }
    }
  }

  /** Where control gets from the entries so far. */
  private Set<Label> reached() {
    Set<Label> reached = new HashSet<>();
    Deque<Label> work = new ArrayDeque<>(entries);
    while (!work.isEmpty()) {
      Label label = work.poll();
      if (reached.add(label)) {
        work.addAll(byLabel.get(label).successors());
      }
    }
    return reached;
  }

  /** The blocks in source order. */
  public List<Block> written() {
    return written;
  }

  /** The block where control really goes on. */
  public Label resolve(Label label) {
    Set<Label> seen = new HashSet<>();
    Label at = label;
    while (true) {
      Block block = byLabel.get(at);
      boolean passing = block.ops().stream().allMatch(Op::isSilent)
          && block.terminator() instanceof Terminator.Goto
          && !resumed.contains(at);
      if (!passing || !seen.add(at)) {
        return at;
      }
      at = ((Terminator.Goto) block.terminator()).target();
    }
  }

  Block at(Label label) {
    return byLabel.get(label);
  }

  /** Whether a step may begin at a block. */
  boolean isEntry(Label label) {
    return entries.contains(label);
  }

  /** Where control goes at the end of a block, one way or another, if what is there may stand right behind it. */
  List<Label> ways(Block block) {
    return block.terminator() instanceof Terminator.Select
        ? List.of()
        : block.terminator().successors().stream().map(this::resolve).toList();
  }

  /** Where control goes from a block by a label that has to have a case: out of a selection, or of copied statements. */
  public Set<Label> jumps(Block block) {
    Set<Label> targets = new HashSet<>();
    if (block.terminator() instanceof Terminator.Select select) {
      select.successors().forEach(label -> targets.add(resolve(label)));
    }
    block.jumps().forEach(label -> targets.add(resolve(label)));
    return targets;
  }

  /** Whether a block declares what blocks after it may use, so that it can't stand in braces. */
  static boolean declares(Block block) {
    return block.terminator().resultVariable().isPresent()
        || block.ops().stream()
            .anyMatch(op -> op instanceof Op.Run run && run.introduces()
                || op instanceof Op.Assign assign && assign.target().inferred());
  }
}
