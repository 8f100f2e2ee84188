package dev.switchback.runtime;

/**
 * A machine that yields {@code double} values and may delegate. This adds what a machine that never delegates does without.
 *
 * @param <S> what can be sent to it
 * @param <R> its result
 */
public class DoubleDelegator<S, R> extends DoubleMachine<S, R> {
  private Delegation delegation;

  /** Makes a machine that has not started. */
  protected DoubleDelegator() {}

  @Override
  protected final Delegation delegation() {
    return delegation;
  }

  @Override
  protected final void delegation(Delegation delegation) {
    this.delegation = delegation;
  }

  @Override
  protected final boolean resume(Object in, Throwable thrown) {
    return delegation == null ? super.resume(in, thrown) : delegation.resume(this, in, thrown);
  }
}
