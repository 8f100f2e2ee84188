package dev.switchback.processor.lower.copy;

import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.YieldTree;
import dev.switchback.processor.model.Exit;

/** Where jumps lead that leave a statement which is copied as it is. */
public interface NativeJumps {
  /** The exit for a {@code return} of the template. */
  Exit exit(ReturnTree jump);

  /** The exit for a {@code break} whose target is not copied with it. */
  Exit exit(BreakTree jump);

  /** The exit for a {@code yield} whose switch expression is not copied with it. */
  Exit exit(YieldTree jump);

  /** The exit for a {@code continue} whose target is not copied with it. */
  Exit exit(ContinueTree jump);
}
