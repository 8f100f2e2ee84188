package dev.switchback.runtime;

import dev.switchback.Frame;

/** A view of a call that a machine of its own runs. */
final class CalledView extends CallView {
  private Delegation delegation;

  /** Which of the generator's calls in progress, counted from the outermost. */
  private int position;

  private final Machine<?, ?, ?> machine;

  CalledView(Delegation delegation, int position) {
    this.delegation = delegation;
    this.position = position;
    this.machine = delegation.callAt(position);
  }

  Delegation delegation() {
    return delegation;
  }

  int position() {
    return position;
  }

  /** The call at a position has become the innermost one of another generator: this one follows if it is a view of it. */
  void move(Delegation from, int place, Delegation to) {
    if (delegation == from && position == place && from.callAt(place) == machine) {
      delegation = to;
      position = to.depth() - 1;
    }
  }

  /** The machine; closed, if the call has ended since: the generator that ran it just lets go of it. */
  Machine<?, ?, ?> machine() {
    if (delegation.callAt(position) != machine && !machine.isClosed()) {
      machine.end(Machine.DONE);
    }
    return machine;
  }

  @Override
  public State state() {
    return machine().isClosed()
        ? State.CLOSED
        : delegation.isRunning() ? State.RUNNING : State.SUSPENDED;
  }

  @Override
  public Frame frame() {
    return new FrameView(machine(), this);
  }
}
