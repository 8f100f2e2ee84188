package dev.switchback.runtime;

import dev.switchback.Frame;
import dev.switchback.Generator;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A live view on a machine, which is a generator that a user holds, or one of its calls in progress; or on a call of the
 * template by itself that the machine runs besides.
 */
final class FrameView implements Frame {
  private final Machine<?, ?, ?> machine;

  /** The view of the call that the machine is; null if it is a generator. */
  private final CalledView call;

  private final OwnCalls calls;

  /** Which of the template's calls of itself; 0 for the call that is not one of them. */
  private final int level;

  /** What the caller left behind when it made this call of itself; null for the first one. */
  private final Machine<?, ?, ?> caller;

  FrameView(Machine<?, ?, ?> machine, CalledView call) {
    this(machine, call, new OwnCalls(machine), 0, null);
  }

  private FrameView(
      Machine<?, ?, ?> machine,
      CalledView call,
      OwnCalls calls,
      int level,
      Machine<?, ?, ?> caller) {
    this.machine = machine;
    this.call = call;
    this.calls = calls;
    this.level = level;
    this.caller = caller;
  }

  /** A view of the call that the template has made of itself here. */
  private FrameView inner() {
    return new FrameView(machine, call, calls, level + 1, calls.at(level));
  }

  private Machine<?, ?, ?> machine() {
    return call == null ? machine : call.machine();
  }

  private boolean isOver() {
    return machine().isClosed() || (caller != null && !calls.has(level, caller));
  }

  /** The label where the call is suspended, or was last; -1 after its end. */
  private int label() {
    return isOver() ? -1 : Describe.label(calls.at(level));
  }

  Generator.State state() {
    if (isOver()) {
      return Generator.State.CLOSED;
    }
    return call == null ? machine.state() : call.state();
  }

  @Override
  public int lastInstruction() {
    int label = label();
    return label == 0 ? -1 : label;
  }

  @Override
  public int line() {
    return location().getLineNumber();
  }

  @Override
  public Map<String, Object> locals() {
    int label = label();
    Map<String, Object> locals = new LinkedHashMap<>();
    if (label >= 0) {
      calls.at(level).locals(label, locals);
    }
    return Collections.unmodifiableMap(locals);
  }

  @Override
  public Generator<?> yieldingFrom() {
    Machine<?, ?, ?> machine = machine();
    Source source = machine.source();
    if (source != null) {
      return source.generator;
    }
    if (isOver()) {
      return null;
    }
    if (level < calls.depth()) {
      return new OwnCallView(inner());
    }
    Delegation delegation = call == null ? machine.delegation() : call.delegation();
    if (delegation == null) {
      return null;
    }
    if (!delegation.isRunning()) {
      delegation.release();
      delegation = call == null ? machine.delegation() : call.delegation();
      if (delegation == null) {
        return null;
      }
    }
    int position = 1 + (call == null ? delegation.position(machine) : call.position());
    if (position == delegation.depth()) {
      return delegation.delegate();
    }
    if (position > delegation.depth()) {
      return null;
    }
    Machine<?, ?, ?> callee = delegation.callAt(position);
    if (delegation.isBorrowed(callee)) {
      return callee;
    }
    return callee.source() == null ? delegation.view(position) : callee.source().generator;
  }

  @Override
  public StackTraceElement location() {
    return Describe.location(machine, label());
  }

  @Override
  public String toString() {
    return Describe.text(location(), state(), locals());
  }
}
