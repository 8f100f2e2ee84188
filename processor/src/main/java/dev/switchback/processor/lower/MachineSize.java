package dev.switchback.processor.lower;

import dev.switchback.processor.model.Block;
import dev.switchback.processor.model.Code;
import dev.switchback.processor.model.MachineModel;
import dev.switchback.processor.model.Op;

/**
 * How large a step method may get at most. A method of a class file ends at 65,535 bytes (JVMS 4.7.3); beyond it javac would
 * report an error in the companion, where nobody can mend it.
 */
final class MachineSize {
  /** The largest estimate that is surely below the limit of class files. */
  static final int LIMIT = 60_000;

  private static final int PER_SUSPENSION = 20;
  private static final int PER_SAVED_VARIABLE = 10;
  private static final int PER_BLOCK = 8;

  private MachineSize() {}

  /** About the number of bytes; dense code takes about one for each character of its source. */
  static int estimate(MachineModel machine) {
    int size = 0;
    for (Block block : machine.blocks()) {
      size += PER_BLOCK;
      for (Op op : block.ops()) {
        size += text(op.code());
      }
      for (Code code : block.terminator().codes()) {
        size += text(code);
      }
    }
    for (MachineModel.SavedFrame frame : machine.frames().values()) {
      size += PER_SUSPENSION
          + PER_SAVED_VARIABLE * (frame.saved().size() + frame.stale().size());
    }
    return size;
  }

  private static int text(Code code) {
    int size = 2;
    for (Code.Part part : code.parts()) {
      if (part instanceof Code.Text text) {
        size += text.text().replaceAll("\\s+", " ").length();
      } else if (part instanceof Code.Escape escape) {
        size += PER_BLOCK;
        for (Op op : escape.exit().ops()) {
          size += text(op.code());
        }
      } else {
        size += 2;
      }
    }
    return size;
  }
}
