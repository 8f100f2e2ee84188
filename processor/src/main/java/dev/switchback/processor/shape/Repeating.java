package dev.switchback.processor.shape;

import dev.switchback.processor.model.Block;
import dev.switchback.processor.model.Label;
import dev.switchback.processor.model.MachineModel;
import dev.switchback.processor.model.Terminator;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether there is a loop around a suspension point, so that a machine may have many values. */
public final class Repeating {
  private Repeating() {}

  /** Looks for one. */
  public static boolean isIn(MachineModel machine) {
    Map<Label, Block> blocks = new HashMap<>();
    machine.blocks().forEach(block -> blocks.put(block.label(), block));
    return machine.blocks().stream()
        .filter(block -> block.terminator().resumed().isPresent())
        .anyMatch(block -> comesBack(block, blocks));
  }

  private static boolean comesBack(Block from, Map<Label, Block> blocks) {
    Set<Label> seen = new HashSet<>();
    Deque<Label> work = new ArrayDeque<>(List.of(from.terminator().resumed().orElseThrow()));
    while (!work.isEmpty()) {
      Label at = work.poll();
      if (at.equals(from.label())) {
        return true;
      }
      if (seen.add(at)) {
        Block block = blocks.get(at);
        Terminator end = block.terminator();
        work.addAll(end.successors());
        end.resumed().ifPresent(work::add);
        block.handler().ifPresent(work::add);
        block
            .ops()
            .forEach(op -> op.code().exits().forEach(exit -> exit.target().ifPresent(work::add)));
        end.codes()
            .forEach(code -> code.exits().forEach(exit -> exit.target().ifPresent(work::add)));
      }
    }
    return false;
  }
}
