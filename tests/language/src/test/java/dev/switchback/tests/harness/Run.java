package dev.switchback.tests.harness;

import java.util.List;

/**
 * What came of one run.
 *
 * @param events everything that happened, in order
 * @param steps how many times the body was suspended
 */
record Run(List<String> events, int steps) {
  /** Whether the run ended by itself, not because the driver lost patience. */
  boolean ended() {
    return steps < Script.LIMIT;
  }

  /** Whether a machine did what this run of its template did. */
  boolean agreesWith(Run machine) {
    if (events.size() != machine.events.size()) {
      return false;
    }
    for (int i = 0; i < events.size(); i++) {
      if (!Lines.agree(events.get(i), machine.events.get(i))) {
        return false;
      }
    }
    return true;
  }
}
