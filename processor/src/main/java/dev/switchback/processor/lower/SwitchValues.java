package dev.switchback.processor.lower;

import com.sun.source.tree.SwitchExpressionTree;
import dev.switchback.processor.model.Code;
import java.util.Optional;

/** Lowers the switch expressions inside of expressions, whose cases are statements. */
interface SwitchValues {
  /** Code for the value of a switch expression whose cases suspend, wanted with type {@code target} if that is known. */
  Code value(SwitchExpressionTree tree, Optional<TargetType> target);
}
