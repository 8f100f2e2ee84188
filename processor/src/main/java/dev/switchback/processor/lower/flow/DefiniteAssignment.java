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
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which variables surely have a value at the top of each block (JLS 16), by forward data flow. */
public final class DefiniteAssignment {
  private final VariableSet.Universe universe;
  private final Map<Label, BitSet> assigned = new HashMap<>();
  private final Map<Label, Block> blocks = new HashMap<>();
  private final Deque<Label> work = new ArrayDeque<>();

  private DefiniteAssignment(List<Block> all, VariableSet.Universe universe) {
    this.universe = universe;
    all.forEach(block -> blocks.put(block.label(), block));
  }

  /**
   * Takes what may not have a value out of the variables to keep.
   *
   * @param blocks all of a machine, the start first
   * @param parameters what has a value at the start
   */
  public static List<Block> keeping(
      List<Block> blocks, VariableSet.Universe universe, Collection<Variable> parameters) {
    DefiniteAssignment flow = new DefiniteAssignment(blocks, universe);
    flow.arrive(blocks.get(0).label(), universe.bits(parameters));
    while (!flow.work.isEmpty()) {
      flow.pass(flow.blocks.get(flow.work.poll()));
    }
    return blocks.stream().map(flow::keeping).toList();
  }

  private Block keeping(Block block) {
    if (block.ops().stream().noneMatch(Op.Keep.class::isInstance)) {
      return block;
    }
    Set<Variable> here = universe.of(assigned.get(block.label()));
    List<Op> ops = new ArrayList<>();
    for (Op op : block.ops()) {
      ops.add(
          op instanceof Op.Keep keep
              ? new Op.Keep(
                  keep.variables().stream().filter(here::contains).collect(Collectors.toSet()))
              : op);
    }
    return new Block(block.label(), block.line(), block.handler(), ops, block.terminator());
  }

  private void pass(Block block) {
    BitSet now = (BitSet) assigned.get(block.label()).clone();
    // What has a value wherever it fails.
    BitSet always = (BitSet) now.clone();
    for (Op op : block.ops()) {
      leave(op.code().exits(), now);
      apply(op, now);
      always.and(now);
    }
    Terminator end = block.terminator();
    for (Code code : end.codes()) {
      leave(code.exits(), now);
    }
    now.or(universe.bits(end.evaluated().overwrites()));
    leave(end.exits(), now);
    end.resumed().ifPresent(resume -> {
      end.resultVariable().ifPresent(result -> now.set(universe.number(result)));
      arrive(resume, now);
    });
    block.handler().ifPresent(handler -> arrive(handler, always));
  }

  private void leave(List<Exit> exits, BitSet now) {
    for (Exit exit : exits) {
      exit.target().ifPresent(target -> {
        BitSet there = (BitSet) now.clone();
        exit.ops().forEach(op -> apply(op, there));
        arrive(target, there);
      });
    }
  }

  /** What an operation gives a value, or takes it from. */
  private void apply(Op op, BitSet now) {
    if (op instanceof Op.Declare declare) {
      now.clear(universe.number(declare.target()));
    } else {
      now.or(universe.bits(op.overwrites()));
    }
  }

  private void arrive(Label label, BitSet with) {
    BitSet before = assigned.get(label);
    if (before == null) {
      assigned.put(label, (BitSet) with.clone());
      work.add(label);
      return;
    }
    int size = before.cardinality();
    before.and(with);
    if (before.cardinality() < size) {
      work.add(label);
    }
  }
}
