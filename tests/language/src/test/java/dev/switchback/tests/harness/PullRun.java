package dev.switchback.tests.harness;

import dev.switchback.Coroutine;
import dev.switchback.Generator;
import dev.switchback.StopIteration;
import java.util.Objects;

/** Drives the machine of a template by a script, and writes down what it does. */
final class PullRun {
  private final Template template;
  private final Script script;
  private final Style style;
  private final Trace trace = new Trace();
  private Generator<?> machine;
  private int step;
  private boolean closed;

  private PullRun(Template template, Script script, Style style) {
    this.template = template;
    this.script = script;
    this.style = style;
  }

  static Run of(Template template, Script script, Style style) {
    PullRun run = new PullRun(template, script, style);
    run.trace.during(run::run);
    return new Run(run.trace.events(), run.step);
  }

  private void run() {
    try {
      machine = template.pull();
    } catch (Throwable thrown) {
      trace.event("WRONG: the factory threw " + trace.text(thrown));
      return;
    }
    require(Generator.State.CREATED);
    boolean goesOn = true;
    while (goesOn && step <= Script.PATIENCE) {
      Action action = script.at(step);
      trace.event("-> " + action);
      goesOn = perform(action);
      step++;
    }
    step--;
  }

  /** Does one action; answers whether the machine is suspended after it. */
  private boolean perform(Action action) {
    Throwable raised = action.kind() == Action.Kind.THROW ? action.exception(step) : null;
    try {
      switch (action.kind()) {
        case NEXT:
          return next();
        case SEND:
          return yielded(send(action.operand()));
        case THROW:
          return yielded(machine.throw_(raised));
        default:
          machine.close();
          trace.event("closed");
          return ended();
      }
    } catch (StopIteration e) {
      if (e == raised) {
        trace.event("threw " + trace.text(e));
      } else {
        trace.event("returned " + trace.text(e.value()));
        requireResult(e.value());
      }
      return ended();
    } catch (Throwable thrown) {
      if (action.kind() == Action.Kind.CLOSE && isIgnoredExit(thrown)) {
        trace.event("ignored GeneratorExit");
        return true;
      }
      trace.event("threw " + trace.text(thrown));
      return ended();
    }
  }

  /** Whether the machine itself did not end; the same error of a sub-generator may leave a body, which ends it. */
  private boolean isIgnoredExit(Throwable thrown) {
    return thrown instanceof IllegalStateException
        && thrown.getMessage().startsWith("generator ignored GeneratorExit")
        && machine.state() == Generator.State.SUSPENDED;
  }

  private boolean next() {
    boolean late = style == Style.FOR_EACH_REMAINING_LATE && step == 0;
    Object value = style.isBulk() && !late ? style.run(machine, this::accept) : style.step(machine);
    if (closed) {
      return false;
    }
    if (value instanceof Style.End end) {
      trace.event("returned " + trace.text(end.result()));
      requireResult(end.result());
      return ended();
    }
    return yielded(value);
  }

  /**
   * Takes a value of a bulk operation: what comes next is another step, though nobody asks for it, or a close in the midst of
   * it, after which it ends by itself.
   */
  private void accept(Object value) {
    trace.event("yield " + trace.text(value));
    boolean goesOn = true;
    Action action;
    do {
      if (++step > Script.PATIENCE) {
        trace.freeze();
        throw new Abandoned();
      }
      action = script.at(step);
      trace.event("-> " + action);
      if (action.kind() == Action.Kind.CLOSE) {
        goesOn = perform(action);
      }
    } while (goesOn && action.kind() == Action.Kind.CLOSE);
    closed = !goesOn;
  }

  @SuppressWarnings("unchecked")
  private Object send(Object value) {
    return ((Coroutine<?, Object, ?>) machine).send(value);
  }

  private boolean yielded(Object value) {
    // A frame must be able to show itself at every suspension point, whether or not the script
    // compares lines.
    int line = machine.frame().line();
    machine.frame().locals();
    trace.event("yield " + trace.text(value) + (style == Style.LINES ? Lines.at(line) : ""));
    require(Generator.State.SUSPENDED);
    return true;
  }

  /** Probes a machine that ended: it must stay so, quietly. */
  private boolean ended() {
    require(Generator.State.CLOSED);
    try {
      machine.close();
      if (machine.hasNext() || machine.advance()) {
        trace.event("WRONG: goes on after its end");
      }
    } catch (Throwable thrown) {
      trace.event("WRONG: threw after its end: " + trace.text(thrown));
    }
    try {
      machine.next();
      trace.event("WRONG: next() after its end answers");
    } catch (StopIteration expected) {
      // as it should
    } catch (Throwable thrown) {
      trace.event("WRONG: next() after its end threw " + trace.text(thrown));
    }
    return false;
  }

  private void require(Generator.State state) {
    if (machine.state() != state) {
      trace.event("WRONG: state " + machine.state() + ", not " + state);
    }
  }

  private void requireResult(Object result) {
    if (machine instanceof Coroutine<?, ?, ?> coroutine
        && !Objects.equals(coroutine.result(), result)) {
      trace.event("WRONG: result() is " + trace.text(coroutine.result()));
    }
  }
}
