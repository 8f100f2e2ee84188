package dev.switchback.runtime;

import dev.switchback.Generator;

/** The exceptions that answer misuse: each says what to do instead. */
final class Misuse {
  private Misuse() {}

  static IllegalStateException executing(Machine<?, ?, ?> machine) {
    return new IllegalStateException("generator already executing: " + Describe.place(machine)
        + ". Its own body, or another thread, steps it while it runs; step a fresh one from its factory,"
        + " or let one thread hand it over to the other between two steps");
  }

  static IllegalStateException kept(Machine<?, ?, ?> machine, String operation) {
    return new IllegalStateException(
        operation + " would lose the value that hasNext() has found in " + Describe.place(machine)
            + ": take it with next() first, or step with advance(), which does not look ahead");
  }

  static IllegalStateException notStarted(Machine<?, ?, ?> machine) {
    return new IllegalStateException(
        "can't send a value to a coroutine that has not started, since no yield_ waits for it: "
            + Describe.place(machine) + ". Call next() or send(null) first");
  }

  static IllegalStateException noResult(Machine<?, ?, ?> machine) {
    return new IllegalStateException(
        "no result yet, the coroutine has not ended: " + Describe.place(machine)
            + ". Step it until advance() is false, or take the value of the StopIteration");
  }

  static IllegalStateException ignoredExit() {
    return new IllegalStateException(
        "generator ignored GeneratorExit: a body that is being closed must end, it must not yield in a finally or"
            + " after catching GeneratorExit");
  }

  static IllegalStateException calledView(Generator<?> view) {
    return new IllegalStateException("this is a view of a call in progress, for looking at: " + view
        + ". It is stepped by the generator whose body made the call");
  }

  static IllegalStateException onlyInStep(String what) {
    return new IllegalStateException(
        what + " can't suspend here: a YieldFrom only records what a machine delegates to");
  }
}
