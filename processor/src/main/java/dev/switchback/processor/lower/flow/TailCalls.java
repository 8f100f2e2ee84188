package dev.switchback.processor.lower.flow;

import dev.switchback.processor.model.Block;
import dev.switchback.processor.model.Code;
import dev.switchback.processor.model.Label;
import dev.switchback.processor.model.MachineModel;
import dev.switchback.processor.model.Op;
import dev.switchback.processor.model.Terminator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Calls after which nothing is left to do: outside of every {@code try}, their value not used, and the body at its end. What
 * runs such a machine may let go of it at once, since nothing but frames can tell.
 */
public final class TailCalls {
  private final Map<Label, Block> byLabel = new HashMap<>();

  /** The condition under which the end of the body is that of the machine. */
  private final Optional<Code> outermost;

  private TailCalls(List<Block> blocks) {
    outermost = MachineModel.callerIn(blocks).map(Terminator.OwnCall::isOutermost);
    blocks.forEach(block -> byLabel.put(block.label(), block));
  }

  /** The same blocks, with tail calls marked. */
  public static List<Block> marked(List<Block> blocks) {
    TailCalls found = new TailCalls(blocks);
    return blocks.stream().map(found::marked).toList();
  }

  private Block marked(Block block) {
    if (!(block.terminator() instanceof Terminator.Call call)
        || call.how() != Terminator.How.CALL
        || call.result().isPresent()
        || !ends(call.resume())) {
      return block;
    }
    Terminator tail = new Terminator.Call(
        call.machine(),
        call.entrance(),
        call.result(),
        call.resume(),
        call.line(),
        Terminator.How.TAIL_CALL);
    return new Block(block.label(), block.line(), block.handler(), block.ops(), tail);
  }

  /** Whether the machine does nothing from a block on but end, if it has no caller that is the template itself. */
  private boolean ends(Label from) {
    Set<Label> seen = new HashSet<>();
    Label at = from;
    while (seen.add(at)) {
      Block block = byLabel.get(at);
      if (block.handler().isPresent() || !block.ops().stream().allMatch(Op::isSilent)) {
        return false;
      }
      if (block.terminator() instanceof Terminator.Goto next) {
        at = next.target();
      } else if (block.terminator() instanceof Terminator.Branch branch) {
        if (outermost.filter(branch.condition()::equals).isEmpty()) {
          return false;
        }
        at = branch.whenTrue();
      } else {
        return block.terminator() instanceof Terminator.End;
      }
    }
    return false;
  }
}
