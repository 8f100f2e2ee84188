package dev.switchback.runtime;

/**
 * A capability that hands each value to a consumer: with it, the template itself runs from its start to its end, in place of the
 * machine. That is one plain loop, where the machine has to leave and enter its body for each value.
 *
 * <p>By the law both do the same, as long as nobody else takes part. What can go wrong comes from the consumer, which stands in
 * the midst of the body now, and from nowhere else: the body has no {@code try} around its suspension points, or its machine
 * would not push. The state tells which of the two is running.
 *
 * <p>What uses this is written flat, kind by kind: the JVM inlines no more than 15 methods into each other, and a stream has
 * most of them already.
 */
abstract class Push {
  private final Machine<?, ?, ?> machine;

  /** Lets the template of a machine that has not started run. */
  Push(Machine<?, ?, ?> machine) {
    this.machine = machine;
    machine.state = Machine.PUSHING;
  }

  /** Leaves the body of a generator that its consumer has closed. */
  private static final class Closed extends Error {
    private static final long serialVersionUID = 1L;

    Closed() {
      super("closed by the consumer", null, false, false);
    }
  }

  /** The body waits, and the consumer runs. */
  final void enter() {
    machine.state = Machine.PUSHED;
  }

  /** The consumer has returned, and the body goes on, unless it was closed. */
  final void leave() {
    if (machine.state != Machine.PUSHED) {
      throw new Closed();
    }
    machine.state = Machine.PUSHING;
  }

  /**
   * The body has returned, or was not run.
   *
   * @return the argument
   */
  final boolean returned(boolean ran) {
    if (ran) {
      machine.returned(Machine.ENDED);
    } else {
      machine.state = 0;
    }
    return ran;
  }

  /** An exception has left the body: its own, one of the consumer, or that by which this has left it, where all is well. */
  final void left(Throwable t) {
    if (machine.state == Machine.PUSHING) {
      throw machine.failed(t);
    }
    if (!machine.isClosed()) {
      machine.end(Machine.DONE);
    }
    if (!(t instanceof Closed)) {
      throw Machines.<RuntimeException>sneaky(t);
    }
  }
}
