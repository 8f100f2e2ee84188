package dev.switchback.tests.harness;

import java.util.List;
import java.util.StringJoiner;

/**
 * What a driver does to a template, suspension point by suspension point; the same script drives a push run and a pull
 * run. After its last action the script goes on with NEXT up to {@link #LIMIT} steps, then closes.
 *
 * @param actions action 0 starts the template, action k answers the k-th suspension point
 */
record Script(List<Action> actions) {
  /** Steps after which a template that goes on is closed. */
  static final int LIMIT = 40;

  /** Steps after which a template that ignores being closed is abandoned. */
  static final int PATIENCE = LIMIT + 4;

  Script {
    actions = List.copyOf(actions);
  }

  Action at(int step) {
    if (step >= LIMIT) {
      return Action.CLOSE;
    }
    return step < actions.size() ? actions.get(step) : Action.NEXT;
  }

  /** Whether the script only steps on, as an iteration does. */
  boolean onlySteps() {
    return actions.stream().allMatch(Action.NEXT::equals);
  }

  /** Whether the script only steps on and closes, as somebody does who takes values of a bulk operation. */
  boolean onlyStepsAndCloses() {
    return actions.stream()
        .allMatch(action -> action.equals(Action.NEXT) || action.equals(Action.CLOSE));
  }

  @Override
  public String toString() {
    if (onlySteps()) {
      return "NEXT...";
    }
    StringJoiner text = new StringJoiner(", ", "", ", NEXT...");
    actions.forEach(action -> text.add(action.toString()));
    return text.toString();
  }
}
