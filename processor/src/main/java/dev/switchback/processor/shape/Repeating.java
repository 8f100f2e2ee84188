package dev.switchback.processor.shape;

import dev.switchback.processor.model.Cycles;
import dev.switchback.processor.model.MachineModel;

/** Whether there is a loop around a suspension point, so that a machine may have many values. */
public final class Repeating {
  private Repeating() {}

  /** Looks for one. */
  public static boolean isIn(MachineModel machine) {
    Cycles cycles = Cycles.of(machine.blocks());
    return machine.blocks().stream()
        .anyMatch(block -> block
            .terminator()
            .resumed()
            .filter(resume -> cycles.comesBack(block.label(), resume))
            .isPresent());
  }
}
