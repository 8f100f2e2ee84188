package dev.switchback.runtime;

import dev.switchback.Frame;
import dev.switchback.Generator;

/** A template that was called with its caller's capability, for looking at: only its caller's generator can step it. */
final class CalledView implements Generator<Object> {
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

  @Override
  public boolean hasNext() {
    throw Misuse.calledView(this);
  }

  @Override
  public Object next() {
    throw Misuse.calledView(this);
  }

  @Override
  public boolean advance() {
    throw Misuse.calledView(this);
  }

  @Override
  public Object current() {
    throw Misuse.calledView(this);
  }

  @Override
  public Object throw_(Throwable t) {
    throw Misuse.calledView(this);
  }

  @Override
  public void close() {
    throw Misuse.calledView(this);
  }

  @Override
  public String toString() {
    return frame().toString();
  }
}
