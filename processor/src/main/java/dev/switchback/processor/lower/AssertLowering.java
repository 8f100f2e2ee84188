package dev.switchback.processor.lower;

import com.sun.source.tree.AssertTree;
import com.sun.source.tree.ExpressionTree;
import dev.switchback.processor.lower.copy.Asserts;
import dev.switchback.processor.model.Code;
import dev.switchback.processor.model.Label;
import dev.switchback.processor.model.Terminator;
import java.util.Optional;

/** Lowers assert statements with a suspension point inside. */
final class AssertLowering {
  private final BlockList blocks;
  private final Spiller spiller;

  AssertLowering(BlockList blocks, Spiller spiller) {
    this.blocks = blocks;
    this.spiller = spiller;
  }

  void lower(AssertTree statement) {
    Label enabled = blocks.newLabel();
    Label failed = blocks.newLabel();
    Label after = blocks.newLabel();
    blocks.end(new Terminator.Branch(Asserts.ENABLED, enabled, after));
    blocks.start(enabled);
    Code condition = spiller.condition(statement.getCondition());
    blocks.end(new Terminator.Branch(condition, after, failed));
    blocks.start(failed);
    ExpressionTree detail = statement.getDetail();
    blocks.end(new Terminator.Throw(
        Asserts.error(detail, Optional.ofNullable(detail).map(spiller::value))));
    blocks.start(after);
  }
}
