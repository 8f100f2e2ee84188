package dev.switchback.processor.lower.flow;

import dev.switchback.processor.model.Block;
import dev.switchback.processor.model.Code;
import dev.switchback.processor.model.Exit;
import dev.switchback.processor.model.Label;
import dev.switchback.processor.model.Op;
import dev.switchback.processor.model.Terminator;
import dev.switchback.processor.model.Variable;
import dev.switchback.processor.model.VariableSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/** Which variables are needed at the top of each block, by backward data flow. */
public final class Liveness {
  private final List<Block> blocks;
  private final VariableSet.Universe universe;
  private final BitSet always;
  private final Map<Label, BitSet> liveIn = new HashMap<>();

  /** What a template that has called itself finds as it was when it goes on: all that can change at all. */
  private final BitSet restored = new BitSet();

  /**
   * Finds them.
   *
   * @param always the variables that are needed everywhere, for those who look at a machine
   */
  public Liveness(List<Block> blocks, VariableSet.Universe universe, Collection<Variable> always) {
    this.blocks = blocks;
    this.universe = universe;
    this.always = universe.bits(always);
    blocks.forEach(block -> liveIn.put(block.label(), new BitSet()));
    for (int i = 0; i < universe.size(); i++) {
      restored.set(i, !universe.variable(i).isFinal());
    }
    solve();
    BitSet constants = new BitSet();
    for (int i = 0; i < universe.size(); i++) {
      constants.set(i, universe.variable(i).isConstant());
    }
    liveIn.values().forEach(live -> live.andNot(constants));
  }

  /** By label, what is needed at the top of a block. */
  public Map<Label, Set<Variable>> liveIn() {
    Map<Label, Set<Variable>> all = new LinkedHashMap<>();
    blocks.forEach(block -> all.put(block.label(), universe.of(liveIn.get(block.label()))));
    return all;
  }

  /** What is needed at the top of a block, as the numbers of the variables; not to be changed. */
  BitSet before(Label label) {
    return liveIn.get(label);
  }

  private void solve() {
    List<Effect> effects = new ArrayList<>();
    Map<Label, List<Integer>> dependents = new HashMap<>();
    PriorityQueue<Integer> work = new PriorityQueue<>(Collections.reverseOrder());
    BitSet waiting = new BitSet();
    for (int i = 0; i < blocks.size(); i++) {
      Effect effect = new Effect(blocks.get(i));
      effects.add(effect);
      for (Label label : blocks.get(i).ways()) {
        dependents.computeIfAbsent(label, key -> new ArrayList<>()).add(i);
      }
      work.add(i);
      waiting.set(i);
    }
    while (!work.isEmpty()) {
      int i = work.poll();
      waiting.clear(i);
      BitSet live = liveIn.get(blocks.get(i).label());
      int before = live.cardinality();
      live.or(effects.get(i).before());
      if (live.cardinality() > before) {
        for (int dependent : dependents.getOrDefault(blocks.get(i).label(), List.of())) {
          if (!waiting.get(dependent)) {
            waiting.set(dependent);
            work.add(dependent);
          }
        }
      }
    }
  }

  /** What one block does to the set of live variables on the way from its end to its top. */
  private final class Effect {
    private final Block block;
    private final BitSet read = new BitSet(); // before the block writes it
    private final BitSet written = new BitSet();
    private final List<Leave> leaves = new ArrayList<>();

    /** A jump out of the block that passes over some writes. */
    private record Leave(Label target, BitSet written) {}

    Effect(Block block) {
      this.block = block;
      for (Op op : block.ops()) {
        read(op.reads());
        leaves(op.code());
        written.or(overwritten(op));
      }
      for (Code code : block.terminator().codes()) {
        read(code.reads());
        leaves(code);
      }
      written.or(universe.bits(block.terminator().evaluated().overwrites()));
    }

    private void read(Set<Variable> variables) {
      BitSet reads = universe.bits(variables);
      reads.andNot(written);
      read.or(reads);
    }

    private void leaves(Code code) {
      for (Exit exit : code.exits()) {
        exit.target().ifPresent(target -> {
          BitSet passed = (BitSet) written.clone();
          exit.ops().forEach(op -> passed.or(overwritten(op)));
          leaves.add(new Leave(target, passed));
        });
      }
    }

    private BitSet overwritten(Op op) {
      return op instanceof Op.Return ? restored : universe.bits(op.overwrites());
    }

    BitSet before() {
      BitSet live = new BitSet();
      block.terminator().resumed().ifPresent(resume -> {
        live.or(liveIn.get(resume));
        block
            .terminator()
            .resultVariable()
            .ifPresent(result -> live.clear(universe.number(result)));
      });
      for (Exit exit : block.terminator().exits()) {
        exit.target().ifPresent(target -> {
          BitSet needed = (BitSet) liveIn.get(target).clone();
          exit.ops().forEach(op -> needed.andNot(overwritten(op)));
          live.or(needed);
        });
      }
      live.andNot(written);
      live.or(read);
      live.or(always);
      for (Leave leave : leaves) {
        BitSet needed = (BitSet) liveIn.get(leave.target()).clone();
        needed.andNot(leave.written());
        live.or(needed);
      }
      // Each operation may fail before it writes.
      block.handler().ifPresent(handler -> live.or(liveIn.get(handler)));
      return live;
    }
  }

  /** The blocks that control can reach, in their order. */
  public static List<Block> reachable(List<Block> made) {
    List<Block> blocks = withoutIdleHandlers(made);
    Map<Label, Block> all = new HashMap<>();
    blocks.forEach(block -> all.put(block.label(), block));
    Set<Label> seen = new HashSet<>();
    Deque<Label> work = new ArrayDeque<>(List.of(blocks.get(0).label()));
    while (!work.isEmpty()) {
      Label label = work.poll();
      if (seen.add(label)) {
        work.addAll(all.get(label).ways());
      }
    }
    return blocks.stream().filter(block -> seen.contains(block.label())).toList();
  }

  /** A block that does nothing but go on can't fail, unless an exception is thrown in where it is resumed. */
  private static List<Block> withoutIdleHandlers(List<Block> blocks) {
    Set<Label> resumed = new HashSet<>();
    blocks.forEach(block -> block.terminator().resumed().ifPresent(resumed::add));
    return blocks.stream()
        .map(block -> block.ops().stream().allMatch(Op::isSilent)
                && block.terminator() instanceof Terminator.Goto
                && !resumed.contains(block.label())
            ? new Block(
                block.label(), block.line(), Optional.empty(), block.ops(), block.terminator())
            : block)
        .toList();
  }
}
