package dev.switchback.processor.emit;

import dev.switchback.processor.model.Block;
import dev.switchback.processor.model.Label;
import dev.switchback.processor.model.MachineModel;
import dev.switchback.processor.model.Parts;
import dev.switchback.processor.model.Terminator;
import dev.switchback.processor.shape.Graph;
import dev.switchback.processor.shape.Outline;
import dev.switchback.processor.shape.Outline.Head;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which blocks are written down, which of them get a case, and its number: 0 for the start, then the suspension points in
 * source order, then the other heads that are jumped to.
 */
final class BlockLayout {
  private final Graph graph;
  private final Outline outline;
  private final Set<Label> resumed = new LinkedHashSet<>();
  private final Map<Label, Integer> numbers = new LinkedHashMap<>();
  private final Map<Label, Integer> regions = new LinkedHashMap<>();
  private final List<Terminator> suspensions = new ArrayList<>();
  private final Parts parts;

  BlockLayout(MachineModel machine) {
    graph = new Graph(machine);
    outline = Outline.of(machine);
    parts = machine.parts();
    for (Block block : machine.blocks()) {
      block.terminator().resumed().ifPresent(label -> {
        resumed.add(label);
        suspensions.add(block.terminator());
      });
    }
    numbers.put(machine.blocks().get(0).label(), 0);
    resumed.forEach(label -> numbers.put(label, numbers.size()));
    for (Block block : graph.written()) {
      block.handler().ifPresent(handler -> regions.putIfAbsent(handler, regions.size() + 1));
    }
    Set<Label> jumped = new HashSet<>();
    outline.heads().forEach(head -> jumped.addAll(jumps(head)));
    regions.keySet().forEach(handler -> jumped.add(graph.resolve(handler)));
    outline.main().ifPresent(jumped::remove);
    for (Head head : outline.heads()) {
      if (jumped.contains(head.label())) {
        numbers.putIfAbsent(head.label(), numbers.size());
      }
    }
  }

  private Set<Label> jumps(Head head) {
    Set<Label> all = head.body().jumps();
    head.body().blocks().forEach(block -> all.addAll(graph.jumps(block)));
    return all;
  }

  List<Block> written() {
    return graph.written();
  }

  /** The heads of a part, in their order. */
  List<Head> heads(int part) {
    return outline.heads().stream()
        .filter(head -> parts.of(head.label()) == part)
        .toList();
  }

  /** The head that needs no case: see {@link Outline#main}. */
  Optional<Label> main() {
    return outline.main();
  }

  /** The part that the code at a label, or where it leads, is in. */
  int part(Label label) {
    return parts.of(graph.resolve(label));
  }

  /** Whether there are jumps inside a part. */
  boolean hasJumps(int part) {
    return heads(part).stream()
        .flatMap(head -> jumps(head).stream())
        .anyMatch(target -> part(target) == part);
  }

  /** Whether there are jumps out of copied statements in the code of a head. */
  boolean escapes(Head head) {
    return head.body().blocks().stream().anyMatch(block -> !graph.jumps(block).isEmpty());
  }

  boolean isResumed(Label label) {
    return resumed.contains(label);
  }

  /** The suspension after which the machine goes on at {@code label}, if it does after one. */
  Optional<Terminator> suspensionBefore(Label label) {
    return isResumed(label)
        ? Optional.of(suspensions.get(numbers.get(label) - 1))
        : Optional.empty();
  }

  boolean hasCase(Label label) {
    return numbers.containsKey(label);
  }

  int number(Label label) {
    Integer own = numbers.get(label);
    return own != null ? own : numbers.get(graph.resolve(label));
  }

  /** The blocks that have a case, and their numbers. */
  Map<Label, Integer> numbers() {
    return numbers;
  }

  /** How a machine is suspended, by number: the first one is suspension 1. */
  List<Terminator> suspensions() {
    return suspensions;
  }

  /** The exception handlers and their region numbers. */
  Map<Label, Integer> regions() {
    return regions;
  }

  int region(Block block) {
    return block.handler().map(regions::get).orElse(0);
  }

  Label resolve(Label label) {
    return graph.resolve(label);
  }
}
