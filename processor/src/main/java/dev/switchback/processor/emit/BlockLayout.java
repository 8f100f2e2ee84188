package dev.switchback.processor.emit;

import dev.switchback.processor.model.Block;
import dev.switchback.processor.model.Code;
import dev.switchback.processor.model.Label;
import dev.switchback.processor.model.MachineModel;
import dev.switchback.processor.model.Op;
import dev.switchback.processor.model.Parts;
import dev.switchback.processor.model.Terminator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which blocks are written down, which of them get a case, and its number: 0 for the start, then the suspension points in
 * source order, then the other blocks that are jumped to.
 */
final class BlockLayout {
  private final List<Block> written = new ArrayList<>();
  private final Map<Label, Block> byLabel = new HashMap<>();
  private final Set<Label> resumed = new LinkedHashSet<>();
  private final Map<Label, Integer> numbers = new LinkedHashMap<>();
  private final Map<Label, Integer> regions = new LinkedHashMap<>();
  private final List<Terminator> suspensions = new ArrayList<>();
  private final Parts parts;

  BlockLayout(MachineModel machine) {
    List<Block> blocks = machine.blocks();
    parts = machine.parts();
    blocks.forEach(block -> byLabel.put(block.label(), block));
    Label start = blocks.get(0).label();
    for (Block block : blocks) {
      block.terminator().resumed().ifPresent(label -> {
        resumed.add(label);
        suspensions.add(block.terminator());
      });
    }
    for (Block block : blocks) {
      if (block.label().equals(start) || resolve(block.label()).equals(block.label())) {
        written.add(block);
        block.handler().ifPresent(handler -> regions.putIfAbsent(handler, regions.size() + 1));
      }
    }
    numbers.put(start, 0);
    resumed.forEach(label -> numbers.put(label, numbers.size()));
    Set<Label> jumped = jumpTargets();
    for (Block block : written) {
      if (jumped.contains(block.label())) {
        numbers.putIfAbsent(block.label(), numbers.size());
      }
    }
  }

  List<Block> written() {
    return written;
  }

  /** The block that follows the {@code index}th one on paper; null after the last of a method. */
  Label next(int index) {
    if (index + 1 == written.size()) {
      return null;
    }
    Label next = written.get(index + 1).label();
    return parts.of(next) == parts.of(written.get(index).label()) ? next : null;
  }

  /** The part that the code at a label, or where it leads, is in. */
  int part(Label label) {
    return parts.of(resolve(label));
  }

  /** Whether there are jumps inside a part. */
  boolean hasJumps(int part) {
    Set<Label> targets = new HashSet<>();
    for (int i = 0; i < written.size(); i++) {
      if (parts.of(written.get(i).label()) == part) {
        jumpTargets(i, targets);
      }
    }
    return targets.stream().anyMatch(target -> part(target) == part);
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
    return own != null ? own : numbers.get(resolve(label));
  }

  /** The blocks that have a case, and their numbers. */
  Map<Label, Integer> numbers() {
    return numbers;
  }

  /** How a machine is suspended, by number: the first one is suspension 1. */
  List<Terminator> suspensions() {
    return suspensions;
  }

  /** Whether there are jumps inside a step. */
  boolean hasJumps() {
    return numbers.size() > resumed.size() + 1 || !jumpTargets().isEmpty();
  }

  /** The exception handlers and their region numbers. */
  Map<Label, Integer> regions() {
    return regions;
  }

  int region(Block block) {
    return block.handler().map(regions::get).orElse(0);
  }

  /** The block where control really goes on: blocks that only go on elsewhere are left out. */
  Label resolve(Label label) {
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

  private Set<Label> jumpTargets() {
    Set<Label> targets = new HashSet<>();
    for (int i = 0; i < written.size(); i++) {
      jumpTargets(i, targets);
      written.get(i).handler().ifPresent(label -> targets.add(resolve(label)));
    }
    return targets;
  }

  /** Where the {@code index}th block jumps to, not by an exception. */
  private void jumpTargets(int index, Set<Label> targets) {
    Block block = written.get(index);
    Label next = next(index);
    Terminator end = block.terminator();
    if (end instanceof Terminator.Select) {
      end.successors().forEach(label -> targets.add(resolve(label)));
    } else {
      boolean first = true;
      for (Label label : end.successors()) {
        Label target = resolve(label);
        boolean falls =
            target.equals(next) && (first || !resolve(end.successors().get(0)).equals(next));
        if (!falls) {
          targets.add(target);
        }
        first = false;
      }
    }
    block.ops().forEach(op -> exits(op, targets));
    end.codes().forEach(code -> exits(code, targets));
  }

  private void exits(Op op, Set<Label> into) {
    exits(op.code(), into);
  }

  private void exits(Code code, Set<Label> into) {
    code.exits().forEach(exit -> exit.target().ifPresent(label -> into.add(resolve(label))));
  }
}
