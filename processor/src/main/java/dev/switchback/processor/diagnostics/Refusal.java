package dev.switchback.processor.diagnostics;

import com.sun.source.tree.Tree;

/**
 * Ends the lowering of one template that breaks a rule or needs what can't be lowered. It never leaves the lowering, which turns
 * it into a diagnostic.
 */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Message reason;
  private final transient Tree at;
  private final transient Object[] arguments;

  /** A refusal for {@code reason}, reported at {@code at}. */
  public Refusal(Message reason, Tree at, Object... arguments) {
    super(reason.name(), null, false, false);
    this.reason = reason;
    this.at = at;
    this.arguments = arguments.clone();
  }

  /** What the diagnostic says. */
  public Message reason() {
    return reason;
  }

  /** Where it says so. */
  public Tree at() {
    return at;
  }

  /** What is filled into the message. */
  public Object[] arguments() {
    return arguments.clone();
  }
}
