package dev.switchback.processor.lower.flow;

import dev.switchback.processor.model.Block;
import dev.switchback.processor.model.Code;
import dev.switchback.processor.model.Label;
import dev.switchback.processor.model.MachineModel.SavedFrame;
import dev.switchback.processor.model.Op;
import dev.switchback.processor.model.Terminator;
import dev.switchback.processor.model.Uses;
import dev.switchback.processor.model.Variable;
import java.util.Map;
import java.util.Set;

/** About how many bytes of instructions a block becomes, with what is saved where it ends and restored where it begins. */
final class BlockSize {
  /** What a method has besides its blocks. */
  static final int OF_METHOD = 60;

  /** What it takes to declare a variable, besides its initializer. */
  static final int OF_DECLARATION = 6;

  private static final int OF_CASE = 8; // in the table of the switch, and what it begins with
  private static final int OF_JUMP = 9;
  private static final int OF_END = 5;
  private static final int OF_REGION = 12;
  private static final int OF_RAISE = 8;
  private static final int STORE = 6;
  private static final int LOAD = 6;
  private static final int RESTORE = 14;
  private static final int SUSPEND = 24;

  private final Map<Label, SavedFrame> frames;
  private final Set<Variable> residents;
  private final Uses uses;
  private final Set<Label> cases;

  /**
   * @param cases the blocks that are not only entered from the one before
   */
  BlockSize(Map<Label, SavedFrame> frames, Set<Variable> residents, Uses uses, Set<Label> cases) {
    this.cases = cases;
    this.frames = frames;
    this.residents = residents;
    this.uses = uses;
  }

  int of(Block block) {
    int size = cases.contains(block.label()) ? OF_CASE : 0;
    for (Op op : block.ops()) {
      size += STORE + copies(op.code()) + CodeSize.of(op.code());
    }
    Terminator end = block.terminator();
    for (Code code : end.codes()) {
      size += OF_END + copies(code) + CodeSize.of(code);
    }
    size += OF_JUMP * end.successors().size();
    if (end.resumed().isPresent()) {
      SavedFrame frame = frames.get(end.resumed().get());
      size += SUSPEND + STORE * (kept(frame) + frame.stale().size());
    }
    if (block.handler().isPresent()) {
      size += OF_REGION + (frames.containsKey(block.label()) ? OF_RAISE : 0);
    }
    SavedFrame before = frames.get(block.label());
    if (before != null) {
      size += LOAD * kept(before);
    }
    return size + restoring(uses.of(block));
  }

  /** What it takes to restore those of {@code variables} that are restored at every case. */
  int restoring(Set<Variable> variables) {
    int size = 0;
    for (Variable variable : variables) {
      size += variable.inferred() ? RESTORE : 0;
    }
    return size;
  }

  private int kept(SavedFrame frame) {
    int kept = 0;
    for (Variable variable : frame.saved()) {
      kept += variable.inferred() || residents.contains(variable) ? 0 : 1;
    }
    return kept;
  }

  private static int copies(Code code) {
    return (STORE + LOAD) * code.captures().size();
  }
}
