package dev.switchback.processor.lower.flow;

import dev.switchback.processor.model.Block;
import dev.switchback.processor.model.Code;
import dev.switchback.processor.model.Cycles;
import dev.switchback.processor.model.Op;
import dev.switchback.processor.model.Variable;
import dev.switchback.processor.model.VariableSet;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What needs no work at each suspension, since it happens at most once in the life of a machine: variables that no loop
 * assigns are saved where they are assigned, and parameters that no suspension needs are let go at the start.
 */
public final class OneTime {
  private OneTime() {}

  /** The variables that are only assigned by operations of their own, none of which can run twice. */
  public static Set<Variable> settled(List<Block> blocks) {
    Set<Variable> candidates = new LinkedHashSet<>();
    Set<Variable> others = new HashSet<>();
    Cycles cycles = Cycles.of(blocks);
    for (Block block : blocks) {
      boolean once = !cycles.comesBack(block);
      for (Op op : block.ops()) {
        op.assigned().ifPresent(target -> (once ? candidates : others).add(target));
        written(op.code(), others);
      }
      block.terminator().codes().forEach(code -> written(code, others));
      block.terminator().exits().forEach(exit -> exit.ops().forEach(op -> written(op, others)));
      block.terminator().resultVariable().ifPresent(others::add);
    }
    candidates.removeAll(others);
    candidates.removeIf(variable -> variable.inferred() || variable.isHeld());
    return candidates;
  }

  private static void written(Op op, Set<Variable> into) {
    op.assigned().ifPresent(into::add);
    written(op.code(), into);
  }

  /** What is written by other means than an operation of its own, behind which it can't be saved. */
  private static void written(Code code, Set<Variable> into) {
    for (Code.Part part : code.parts()) {
      if (part instanceof Code.Use use && use.access() != Code.Access.READ) {
        into.add(use.variable());
      } else if (part instanceof Code.Escape escape) {
        escape.exit().ops().forEach(op -> written(op, into));
      }
    }
  }

  /** The parameters that refer to something that is not needed any more once the machine has been suspended. */
  public static Set<Variable> spent(
      List<Block> blocks,
      Liveness liveness,
      VariableSet.Universe universe,
      Collection<Variable> parameters) {
    BitSet needed = new BitSet();
    for (Block block : blocks) {
      block.terminator().resumed().ifPresent(resume -> needed.or(liveness.before(resume)));
    }
    Set<Variable> spent = new LinkedHashSet<>();
    for (Variable parameter : parameters) {
      if (!parameter.primitive() && !needed.get(universe.number(parameter))) {
        spent.add(parameter);
      }
    }
    return spent;
  }
}
