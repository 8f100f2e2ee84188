package dev.switchback.processor.lower.flow;

import dev.switchback.processor.model.Block;
import dev.switchback.processor.model.Code;
import dev.switchback.processor.model.Label;
import dev.switchback.processor.model.MachineModel.SavedFrame;
import dev.switchback.processor.model.Op;
import dev.switchback.processor.model.Variable;
import dev.switchback.processor.model.VariableSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a machine keeps while it is suspended, and which fields may still hold a reference then that nobody needs (forward
 * data flow): they are to be nulled.
 */
public final class SavedFrames {
  private final List<Block> blocks;
  private final Liveness liveness;
  private final VariableSet.Universe universe;
  private final Set<Variable> direct;
  private final Set<Variable> spent;
  private final BitSet references = new BitSet();

  private SavedFrames(
      List<Block> blocks,
      Liveness liveness,
      VariableSet.Universe universe,
      Set<Variable> direct,
      Set<Variable> spent) {
    this.blocks = blocks;
    this.liveness = liveness;
    this.universe = universe;
    this.direct = direct;
    this.spent = spent;
    for (int i = 0; i < universe.size(); i++) {
      references.set(i, !universe.variable(i).primitive());
    }
  }

  /**
   * Finds the frames by the label of the block in which the machine goes on; and that of its start.
   *
   * @param parameters what is in the fields at the start
   * @param direct the variables that are written to their fields where they are assigned
   * @param spent the parameters that are let go at the start
   */
  public static Map<Label, SavedFrame> of(
      List<Block> blocks,
      Liveness liveness,
      VariableSet.Universe universe,
      Collection<Variable> parameters,
      Set<Variable> direct,
      Set<Variable> spent) {
    return new SavedFrames(blocks, liveness, universe, direct, spent).frames(parameters);
  }

  private Map<Label, SavedFrame> frames(Collection<Variable> parameters) {
    Label start = blocks.get(0).label();
    Map<Label, BitSet> arriving = arriving(start, parameters);
    Map<Label, SavedFrame> frames = new LinkedHashMap<>();
    frames.put(
        start, new SavedFrame(universe.of(liveness.before(start)), universe.of(new BitSet())));
    for (Block block : blocks) {
      block.terminator().resumed().ifPresent(resume -> {
        BitSet saved = (BitSet) liveness.before(resume).clone();
        block
            .terminator()
            .resultVariable()
            .ifPresent(result -> saved.clear(universe.number(result)));
        BitSet stale = new BitSet();
        stale.or(arriving.getOrDefault(block.label(), stale));
        stale.or(stored(block));
        stale.andNot(saved);
        stale.and(references);
        frames.put(resume, new SavedFrame(universe.of(saved), universe.of(stale)));
      });
    }
    return frames;
  }

  /** By label, the fields that may hold a reference at the top of a block. */
  private Map<Label, BitSet> arriving(Label start, Collection<Variable> parameters) {
    Map<Label, Set<Label>> successors = new HashMap<>();
    Map<Label, BitSet> stored = new HashMap<>();
    Map<Label, BitSet> arriving = new HashMap<>();
    BitSet atStart = universe.bits(parameters);
    atStart.and(references);
    atStart.andNot(universe.bits(spent));
    arriving.put(start, atStart);
    List<Label> entries = new ArrayList<>(List.of(start));
    for (Block block : blocks) {
      successors.put(block.label(), block.successors());
      stored.put(block.label(), stored(block));
      block.terminator().resumed().ifPresent(resume -> {
        BitSet held = (BitSet) liveness.before(resume).clone();
        held.and(references);
        arriving.put(resume, held);
        entries.add(resume);
      });
    }
    // What a resume point holds travels along every way to the next suspension.
    Deque<Label> work = new ArrayDeque<>(entries);
    while (!work.isEmpty()) {
      Label at = work.poll();
      BitSet here = (BitSet) arriving.get(at).clone();
      here.or(stored.get(at));
      for (Label next : successors.get(at)) {
        BitSet there = arriving.get(next);
        if (there == null) {
          arriving.put(next, (BitSet) here.clone());
          work.add(next);
        } else {
          int before = there.cardinality();
          there.or(here);
          if (there.cardinality() > before) {
            work.add(next);
          }
        }
      }
    }
    return arriving;
  }

  /** The variables that a block writes straight into their fields. */
  private BitSet stored(Block block) {
    BitSet found = new BitSet();
    block.ops().forEach(op -> stored(op, found));
    block.terminator().codes().forEach(code -> stored(code, found));
    block.terminator().exits().forEach(exit -> exit.ops().forEach(op -> stored(op, found)));
    return found;
  }

  private void stored(Op op, BitSet into) {
    op.assigned()
        .filter(variable -> variable.inferred() || direct.contains(variable))
        .ifPresent(variable -> into.set(universe.number(variable)));
    stored(op.code(), into);
  }

  private void stored(Code code, BitSet into) {
    for (Code.Part part : code.parts()) {
      if (part instanceof Code.Use use) {
        if (use.access() != Code.Access.READ && direct.contains(use.variable())) {
          into.set(universe.number(use.variable()));
        }
      } else if (part instanceof Code.Escape escape) {
        escape.exit().ops().forEach(op -> stored(op, into));
      }
    }
  }
}
