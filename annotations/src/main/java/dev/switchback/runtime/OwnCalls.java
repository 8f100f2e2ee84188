package dev.switchback.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The calls in progress of a template by itself, all of which one machine runs, for looking at: a list of callers that refer
 * each to its own is no good for going inwards.
 */
final class OwnCalls {
  private final Machine<?, ?, ?> machine;
  private Machine<?, ?, ?> innermostCaller;
  private List<Machine<?, ?, ?>> callers = List.of();

  OwnCalls(Machine<?, ?, ?> machine) {
    this.machine = machine;
  }

  /** What has the state and the locals of the outermost call. */
  static Machine<?, ?, ?> outermost(Machine<?, ?, ?> machine) {
    Machine<?, ?, ?> at = machine;
    for (Machine<?, ?, ?> next = at; next != null; next = next.caller()) {
      at = next;
    }
    return at;
  }

  /** How many calls are in progress in the first one. */
  int depth() {
    return callers().size();
  }

  /**
   * What has the state and the locals of a call.
   *
   * @param level 0 for the first one
   */
  Machine<?, ?, ?> at(int level) {
    return level < depth() ? callers.get(level) : machine;
  }

  /**
   * Whether a call is in progress.
   *
   * @param caller what its caller left behind when it made this call, and no other
   */
  boolean has(int level, Machine<?, ?, ?> caller) {
    return level <= depth() && callers.get(level - 1) == caller;
  }

  /** The outermost first. They never change, so that those of the same innermost one are the same. */
  private List<Machine<?, ?, ?>> callers() {
    Machine<?, ?, ?> now = machine.caller();
    if (now != innermostCaller) {
      innermostCaller = now;
      callers = new ArrayList<>();
      for (Machine<?, ?, ?> at = now; at != null; at = at.caller()) {
        callers.add(at);
      }
      Collections.reverse(callers);
    }
    return callers;
  }
}
