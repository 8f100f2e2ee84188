package dev.switchback.processor.shape;

import dev.switchback.processor.model.Block;
import dev.switchback.processor.model.Label;
import dev.switchback.processor.model.MachineModel;
import dev.switchback.processor.model.Terminator;
import dev.switchback.processor.model.Variable;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the variable that decides whether the loop around the suspension points goes on: the counter, mostly.
 *
 * <p>HotSpot's C2 moves a field into a register for the length of a loop if it meets loads of it at the top of the loop and
 * after its condition. In a loop that asks a machine for one element after the other, a step only loads its variables where
 * it goes on, behind a choice. So {@code next} loads this one as well, for a way that is never taken: as soon as the counter
 * is in a register, C2 recognises the loop as one that counts, and goes on with the other variables by itself.
 */
public final class LoopGuard {
  private LoopGuard() {}

  /** That variable, of a primitive type and with a field of its own. */
  public static Optional<Variable> of(MachineModel machine) {
    if (machine.parts().isLarge()) {
      return Optional.empty();
    }
    Graph graph = new Graph(machine);
    Optional<Variable> value = ValueSlot.of(machine);
    Map<Variable, Integer> found = new LinkedHashMap<>();
    for (Block block : machine.blocks()) {
      block
          .terminator()
          .resumed()
          .flatMap(resume -> decisive(resume, machine, graph, value))
          .ifPresent(variable -> found.merge(variable, 1, Integer::sum));
    }
    return found.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        // What is handed over is loaded anyway.
        .filter(variable -> !value.equals(Optional.of(variable)));
  }

  /** What the first condition depends on that a step meets on its way from a suspension. */
  private static Optional<Variable> decisive(
      Label resume, MachineModel machine, Graph graph, Optional<Variable> value) {
    Set<Variable> saved = machine.frames().get(resume).saved();
    Set<Label> seen = new HashSet<>();
    Deque<Label> work = new ArrayDeque<>(Set.of(graph.resolve(resume)));
    while (!work.isEmpty()) {
      Label at = work.poll();
      if (!seen.add(at)) {
        continue;
      }
      Block block = graph.at(at);
      if (block.terminator() instanceof Terminator.Branch branch) {
        Optional<Variable> read =
            chosen(branch.condition().reads(), saved, machine.settled(), value);
        if (read.isPresent()) {
          return read;
        }
      }
      work.addAll(graph.ways(block));
    }
    return Optional.empty();
  }

  private static Optional<Variable> chosen(
      Collection<Variable> read,
      Set<Variable> saved,
      Set<Variable> settled,
      Optional<Variable> value) {
    if (value.filter(read::contains).isPresent()) {
      return value;
    }
    return read.stream()
        .filter(variable -> variable.primitive()
            && !variable.inferred()
            && !variable.isFinal()
            && saved.contains(variable)
            && !settled.contains(variable))
        .findFirst();
  }
}
