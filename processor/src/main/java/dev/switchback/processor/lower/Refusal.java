package dev.switchback.processor.lower;

import com.sun.source.tree.Tree;
import dev.switchback.processor.diagnostics.Message;

/**
 * Ends the lowering of one template that breaks a rule or needs what is not lowered yet. It never leaves this package:
 * {@link Lowering} turns it into a diagnostic.
 */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Message reason;
  private final transient Tree at;
  private final transient Object[] arguments;

  Refusal(Message reason, Tree at, Object... arguments) {
    super(reason.name(), null, false, false);
    this.reason = reason;
    this.at = at;
    this.arguments = arguments.clone();
  }

  Message reason() {
    return reason;
  }

  Tree at() {
    return at;
  }

  Object[] arguments() {
    return arguments.clone();
  }
}
