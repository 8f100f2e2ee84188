package dev.switchback.processor.lower.flow;

import dev.switchback.processor.model.Block;
import dev.switchback.processor.model.Inferences;
import dev.switchback.processor.model.Label;
import dev.switchback.processor.model.MachineModel.SavedFrame;
import dev.switchback.processor.model.Op;
import dev.switchback.processor.model.Parts;
import dev.switchback.processor.model.Terminator;
import dev.switchback.processor.model.Uses;
import dev.switchback.processor.model.Variable;
import dev.switchback.processor.model.VariableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Spreads a machine that is too large for one method over several: ranges of its blocks, in source order. HotSpot compiles
 * no method of more than 8,000 bytes ({@code HugeMethodLimit}), and a class file has none of more than 65,535 (JVMS 4.7.3).
 *
 * <p>A variable that is needed where control goes from one part to another lives in its field; so does one that is alive at
 * so many suspension points, and used so little, that saving and restoring it would be most of the code.
 */
public final class Partition {
  /** Up to as many suspension points a variable is saved and restored. */
  private static final int SAVED_OFTEN = 8;

  private final List<Block> blocks;
  private final Liveness liveness;
  private final VariableSet.Universe universe;
  private final Collection<Variable> parameters;
  private final int limit;
  private final Uses uses;
  private final Inferences inferences;
  private final Map<Label, Integer> indexes = new HashMap<>();

  private Partition(
      List<Block> blocks,
      Liveness liveness,
      VariableSet.Universe universe,
      Collection<Variable> parameters,
      int limit) {
    this.blocks = blocks;
    this.liveness = liveness;
    this.universe = universe;
    this.parameters = parameters;
    this.limit = limit;
    this.uses = new Uses(blocks);
    this.inferences = new Inferences(blocks);
    blocks.forEach(block -> indexes.put(block.label(), indexes.size()));
  }

  public static Parts of(
      List<Block> blocks,
      Liveness liveness,
      VariableSet.Universe universe,
      Collection<Variable> parameters,
      int limit) {
    return new Partition(blocks, liveness, universe, parameters, limit).parts();
  }

  private Parts parts() {
    Map<Label, SavedFrame> frames = frames(Set.of());
    if (sum(sizes(frames, Set.of(), true)) + BlockSize.OF_METHOD <= limit) {
      return Parts.whole(limit);
    }
    Set<Variable> residents = savedOften(frames);
    int[] sizes = sizes(frames(residents), residents, false);
    List<Integer> starts =
        withCode(new Cuts(blocks, indexes, uses, inferences, sizes, limit).starts());
    Map<Label, Integer> byLabel = new HashMap<>();
    int part = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (part + 1 < starts.size() && starts.get(part + 1) == i) {
        part++;
      }
      byLabel.put(blocks.get(i).label(), part);
    }
    if (starts.size() > 1) {
      residents.addAll(crossing(byLabel));
    }
    return Parts.of(starts.size(), byLabel, residents, limit);
  }

  /** Leaves out the parts of which nothing is written down: their blocks only go on elsewhere. */
  private List<Integer> withCode(List<Integer> starts) {
    Set<Label> resumed = new HashSet<>();
    blocks.forEach(block -> block.terminator().resumed().ifPresent(resumed::add));
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : blocks.size();
      boolean passing = blocks.subList(starts.get(i), end).stream()
          .allMatch(block -> block.ops().stream().allMatch(Op::isSilent)
              && block.terminator() instanceof Terminator.Goto
              && !resumed.contains(block.label()));
      if (!passing || i == 0) {
        kept.add(starts.get(i));
      }
    }
    return kept;
  }

  private Map<Label, SavedFrame> frames(Set<Variable> residents) {
    return SavedFrames.of(blocks, liveness, universe, parameters, residents, Set.of());
  }

  private int[] sizes(
      Map<Label, SavedFrame> frames, Set<Variable> residents, boolean restoringAll) {
    Set<Label> jumped = jumped();
    BlockSize size = new BlockSize(frames, residents, uses, jumped);
    int[] sizes = new int[blocks.size()];
    for (int i = 0; i < sizes.length; i++) {
      Block block = blocks.get(i);
      sizes[i] = size.of(block);
      if (restoringAll && jumped.contains(block.label())) {
        sizes[i] += size.restoring(universe.of(liveness.before(block.label())));
      }
    }
    return sizes;
  }

  private static int sum(int[] sizes) {
    int sum = 0;
    for (int size : sizes) {
      sum += size;
    }
    return sum;
  }

  /** The blocks that are not only entered from the one before. */
  private Set<Label> jumped() {
    Set<Label> found = new HashSet<>();
    for (int i = 0; i < blocks.size(); i++) {
      blocks.get(i).terminator().resumed().ifPresent(found::add);
      for (Label next : blocks.get(i).successors()) {
        if (indexes.get(next) != i + 1) {
          found.add(next);
        }
      }
    }
    return found;
  }

  private Set<Variable> savedOften(Map<Label, SavedFrame> frames) {
    int[] saved = new int[universe.size()];
    int[] used = new int[universe.size()];
    for (SavedFrame frame : frames.values()) {
      frame.saved().forEach(variable -> saved[universe.number(variable)]++);
    }
    for (Block block : blocks) {
      uses.of(block).forEach(variable -> used[universe.number(variable)]++);
    }
    Set<Variable> found = new HashSet<>();
    for (int i = 0; i < saved.length; i++) {
      Variable variable = universe.variable(i);
      if (saved[i] > SAVED_OFTEN && 5 * saved[i] > used[i] && canReside(variable)) {
        found.add(variable);
      }
    }
    return found;
  }

  /** What is needed where control goes from one part to another without a suspension; handlers are always entered so. */
  private Set<Variable> crossing(Map<Label, Integer> byLabel) {
    Set<Variable> found = new HashSet<>();
    for (Block block : blocks) {
      // A selection that must match is one expression: if one way leaves the part, all go by the
      // step.
      boolean leaves = block.terminator() instanceof Terminator.Select select
          && select.otherwise().isEmpty()
          && select.successors().stream()
              .anyMatch(next -> !byLabel.get(next).equals(byLabel.get(block.label())));
      for (Label next : block.successors()) {
        boolean crosses = leaves
            || !byLabel.get(next).equals(byLabel.get(block.label()))
            || block.handler().filter(next::equals).isPresent();
        if (crosses) {
          universe.of(liveness.before(next)).stream()
              .filter(Partition::canReside)
              .forEach(found::add);
        }
      }
    }
    return found;
  }

  private static boolean canReside(Variable variable) {
    return !variable.inferred() && !variable.isFinal();
  }
}
