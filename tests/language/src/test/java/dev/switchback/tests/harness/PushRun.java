package dev.switchback.tests.harness;

import dev.switchback.GeneratorExit;
import dev.switchback.StopIteration;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;

/**
 * Runs a template's own body with a capability that follows a script, and writes down what a machine that obeys the law
 * has to do under the same script. This side is the oracle: nothing of the compiler under test takes part in it.
 */
final class PushRun {
  private final Template template;
  private final Script script;
  private final boolean lines;
  private final Trace trace = new Trace();
  private int step;
  private boolean closing;

  private PushRun(Template template, Script script, boolean lines) {
    this.template = template;
    this.script = script;
    this.lines = lines;
  }

  /**
   * Runs {@code template}.
   *
   * @param lines whether each yield also tells the line that the template's own frame stands on
   */
  static Run of(Template template, Script script, boolean lines) {
    PushRun run = new PushRun(template, script, lines);
    run.trace.during(run::run);
    return new Run(run.trace.events(), run.step);
  }

  private void run() {
    Action first = script.at(0);
    trace.event("-> " + first);
    if (first.kind() == Action.Kind.CLOSE) {
      trace.event("closed");
    } else if (first.kind() == Action.Kind.THROW) {
      trace.event("threw " + trace.text(first.exception(0)));
    } else {
      try {
        Object result = template.push(capability());
        trace.event(closing ? "closed" : "returned " + trace.text(result));
      } catch (Abandoned e) {
        // The trace ends where patience ended.
      } catch (Throwable thrown) {
        trace.event(ending(thrown));
      }
    }
  }

  /** What the driver of a machine sees when {@code thrown} leaves the body. */
  private String ending(Throwable thrown) {
    if (thrown instanceof StopIteration) {
      return "threw "
          + trace.text(new IllegalStateException("generator raised StopIteration", thrown));
    }
    if (!closing || !(thrown instanceof GeneratorExit)) {
      return "threw " + trace.text(thrown);
    }
    // What fails while resources are closed is not lost with the exit.
    Throwable[] failures = thrown.getSuppressed();
    for (int i = 1; i < failures.length; i++) {
      failures[0].addSuppressed(failures[i]);
    }
    return failures.length == 0 ? "closed" : "threw " + trace.text(failures[0]);
  }

  private Object capability() {
    Class<?> type = template.capability();
    if (type == Yielder.class) {
      return (Yielder<Object>) this::suspend;
    } else if (type == Yielder.OfInt.class) {
      return (Yielder.OfInt) this::suspend;
    } else if (type == Yielder.OfLong.class) {
      return (Yielder.OfLong) this::suspend;
    } else if (type == Yielder.OfDouble.class) {
      return (Yielder.OfDouble) this::suspend;
    }
    return (TwoWayYielder<Object, Object>) this::suspend;
  }

  private Object suspend(Object value) {
    trace.event(
        closing
            ? "ignored GeneratorExit"
            : "yield " + trace.text(value) + (lines ? Lines.here(template) : ""));
    closing = false;
    step++;
    if (step > Script.PATIENCE) {
      trace.freeze();
      throw new Abandoned();
    }
    Action action = script.at(step);
    trace.event("-> " + action);
    switch (action.kind()) {
      case NEXT:
        return null;
      case SEND:
        return action.operand();
      case THROW:
        throw Sneaky.sneak(action.exception(step));
      default:
        closing = true;
        throw Sneaky.sneak(Action.Raise.EXIT.exception(step));
    }
  }
}
