package dev.switchback.processor.lower;

import dev.switchback.processor.model.Block;
import dev.switchback.processor.model.Code;
import dev.switchback.processor.model.Exit;
import dev.switchback.processor.model.Label;
import dev.switchback.processor.model.MachineModel.SavedFrame;
import dev.switchback.processor.model.Op;
import dev.switchback.processor.model.Terminator;
import dev.switchback.processor.model.Variable;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which variables are needed at the top of each block (backward data flow), and which fields may still hold a reference
 * there that nobody needs (forward).
 */
final class Liveness {
  private final List<Block> blocks;
  private final Map<Label, Block> byLabel = new HashMap<>();
  private final Map<Label, Set<Variable>> liveIn = new HashMap<>();
  private final List<Variable> order;

  Liveness(List<Block> blocks, List<Variable> order) {
    this.blocks = blocks;
    this.order = order;
    blocks.forEach(block -> byLabel.put(block.label(), block));
    blocks.forEach(block -> liveIn.put(block.label(), new HashSet<>()));
    solve();
  }

  /** By label, what is needed at the top of a block. */
  Map<Label, Set<Variable>> liveIn() {
    Map<Label, Set<Variable>> all = new LinkedHashMap<>();
    blocks.forEach(block -> all.put(block.label(), sorted(liveIn.get(block.label()))));
    return all;
  }

  private void solve() {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = blocks.size() - 1; i >= 0; i--) {
        Block block = blocks.get(i);
        changed |= liveIn.get(block.label()).addAll(before(block));
      }
    }
  }

  private Set<Variable> before(Block block) {
    Set<Variable> live = new HashSet<>();
    block.terminator().exits().forEach(exit -> arrive(exit, live));
    block.terminator().resumed().ifPresent(resume -> {
      live.addAll(liveIn.get(resume));
      block.terminator().resultVariable().ifPresent(live::remove);
    });
    Set<Variable> onFailure = block.handler().map(liveIn::get).orElse(Set.of());
    live.addAll(onFailure);
    for (Code code : block.terminator().codes()) {
      read(code, live);
    }
    for (int i = block.ops().size() - 1; i >= 0; i--) {
      Op op = block.ops().get(i);
      live.removeAll(op.overwrites());
      read(op.code(), live);
      live.addAll(onFailure); // it may fail before it writes
    }
    return live;
  }

  private void read(Code code, Set<Variable> live) {
    live.addAll(code.reads());
    code.exits().forEach(exit -> arrive(exit, live));
  }

  /** Adds what is needed where {@code exit} leads, but for what it gets on the way. */
  private void arrive(Exit exit, Set<Variable> live) {
    exit.target().ifPresent(target -> {
      Set<Variable> needed = new HashSet<>(liveIn.get(target));
      exit.ops().forEach(op -> needed.removeAll(op.overwrites()));
      live.addAll(needed);
    });
  }

  /** What the machine keeps while it is suspended, by the label of the block in which it goes on; and at its start. */
  Map<Label, SavedFrame> frames(Collection<Variable> parameters) {
    Map<Label, Set<Variable>> held =
        new HashMap<>(); // by resume label: references in fields when it resumes there
    Map<Label, SavedFrame> frames = new LinkedHashMap<>();
    Label start = blocks.get(0).label();
    held.put(start, references(parameters));
    Map<Label, Set<Variable>> arriving = new HashMap<>();
    Deque<Label> work = new ArrayDeque<>(List.of(start));
    for (Block block : blocks) {
      block.terminator().resumed().ifPresent(resume -> {
        held.put(resume, references(liveIn.get(resume)));
        work.add(resume);
      });
    }
    // What a resume point holds travels along every way to the next suspension.
    work.forEach(
        label -> arriving.computeIfAbsent(label, key -> new HashSet<>()).addAll(held.get(label)));
    while (!work.isEmpty()) {
      Block block = byLabel.get(work.poll());
      Set<Variable> here = new HashSet<>(arriving.get(block.label()));
      for (Op op : block.ops()) {
        op.assigned()
            .filter(Variable::inferred)
            .ifPresent(here::add); // saved as soon as it is assigned
      }
      for (Label next : successors(block)) {
        boolean unseen = !arriving.containsKey(next);
        if (arriving.computeIfAbsent(next, key -> new HashSet<>()).addAll(here) || unseen) {
          work.add(next);
        }
      }
    }
    frames.put(start, new SavedFrame(sorted(liveIn.get(start)), Set.of()));
    for (Block block : blocks) {
      block.terminator().resumed().ifPresent(resume -> {
        Set<Variable> saved = new HashSet<>(liveIn.get(resume));
        block.terminator().resultVariable().ifPresent(saved::remove);
        Set<Variable> stale = new HashSet<>(arriving.getOrDefault(block.label(), Set.of()));
        for (Op op : block.ops()) {
          op.assigned().filter(Variable::inferred).ifPresent(stale::add);
        }
        stale.removeAll(saved);
        stale.removeIf(Variable::primitive);
        frames.put(resume, new SavedFrame(sorted(saved), sorted(stale)));
      });
    }
    return frames;
  }

  private static Set<Variable> references(Collection<Variable> variables) {
    Set<Variable> found = new HashSet<>(variables);
    found.removeIf(Variable::primitive);
    return found;
  }

  /** Where control may go next in the same step. */
  static List<Label> successors(Block block) {
    Set<Label> next = new LinkedHashSet<>(block.terminator().successors());
    block.handler().ifPresent(next::add);
    for (Op op : block.ops()) {
      exits(op.code(), next);
    }
    block.terminator().codes().forEach(code -> exits(code, next));
    return List.copyOf(next);
  }

  private static void exits(Code code, Set<Label> into) {
    code.exits().forEach(exit -> exit.target().ifPresent(into::add));
  }

  /** The blocks that control can reach, in their order. */
  static List<Block> reachable(List<Block> made) {
    List<Block> blocks = withoutIdleHandlers(made);
    Map<Label, Block> all = new HashMap<>();
    blocks.forEach(block -> all.put(block.label(), block));
    Set<Label> seen = new HashSet<>();
    Deque<Label> work = new ArrayDeque<>(List.of(blocks.get(0).label()));
    while (!work.isEmpty()) {
      Label label = work.poll();
      if (seen.add(label)) {
        Block block = all.get(label);
        work.addAll(successors(block));
        Optional<Label> resume = block.terminator().resumed();
        resume.ifPresent(work::add);
      }
    }
    return blocks.stream().filter(block -> seen.contains(block.label())).toList();
  }

  /** A block that does nothing but go on can't fail, unless an exception is thrown in where it is resumed. */
  private static List<Block> withoutIdleHandlers(List<Block> blocks) {
    Set<Label> resumed = new HashSet<>();
    blocks.forEach(block -> block.terminator().resumed().ifPresent(resumed::add));
    return blocks.stream()
        .map(block -> block.ops().stream().allMatch(Op.Declare.class::isInstance)
                && block.terminator() instanceof Terminator.Goto
                && !resumed.contains(block.label())
            ? new Block(
                block.label(), block.line(), Optional.empty(), block.ops(), block.terminator())
            : block)
        .toList();
  }

  private Set<Variable> sorted(Set<Variable> variables) {
    Set<Variable> all = new LinkedHashSet<>(order);
    all.retainAll(variables);
    all.removeIf(variable -> variable.role() == Variable.Role.CONSTANT);
    return all;
  }
}
