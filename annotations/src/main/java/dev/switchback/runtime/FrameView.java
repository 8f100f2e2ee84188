package dev.switchback.runtime;

import dev.switchback.Frame;
import dev.switchback.Generator;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A live view on a machine, which is a generator that a user holds, or one of its calls in progress. */
final class FrameView implements Frame {
  private final Machine<?, ?, ?> machine;

  /** The view of the call that the machine is; null if it is a generator. */
  private final CalledView call;

  FrameView(Machine<?, ?, ?> machine, CalledView call) {
    this.machine = machine;
    this.call = call;
  }

  private Machine<?, ?, ?> machine() {
    return call == null ? machine : call.machine();
  }

  @Override
  public int lastInstruction() {
    int label = Describe.label(machine());
    return label == 0 ? -1 : label;
  }

  @Override
  public int line() {
    return location().getLineNumber();
  }

  @Override
  public Map<String, Object> locals() {
    int label = Describe.label(machine());
    Map<String, Object> locals = new LinkedHashMap<>();
    if (label >= 0) {
      machine.locals(label, locals);
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
    Delegation delegation = call == null ? machine.delegation() : call.delegation();
    if (delegation == null || machine.isClosed()) {
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
    return Describe.location(machine());
  }

  @Override
  public String toString() {
    return Describe.text(machine(), call == null ? machine.state() : call.state(), locals());
  }
}
