package dev.switchback.runtime;

import dev.switchback.Coroutine;
import java.util.Map;
import java.util.function.IntPredicate;

/** A machine whose steps are a lambda, with all that generated code has when it delegates. */
final class TestMachine extends ObjectMachine<Object, Object, Object>
    implements Coroutine<Object, Object, Object> {
  /** The body; uses the helpers of the machine to suspend. */
  interface Body {
    Machine<?, ?, ?> step(TestMachine self, int label, Object in, Throwable thrown)
        throws Throwable;
  }

  /** A local of the body that lives across suspensions. */
  Object local;

  /** How often clear was called. */
  int cleared;

  /** How often the runtime has asked any of these machines for anything. */
  static long touches;

  private final String name;
  private final IntPredicate guarded;
  private final Body body;
  private Object result;
  private Delegation delegation;

  TestMachine(String name, IntPredicate guarded, Body body) {
    this.name = name;
    this.guarded = guarded;
    this.body = body;
  }

  TestMachine(Body body) {
    this("test", label -> false, body);
  }

  /** Yields the values, and nothing else. */
  static TestMachine of(Object... values) {
    return new TestMachine(
        "values",
        label -> false,
        (self, label, in, thrown) ->
            label < values.length ? self.yields(values[label], label + 1) : self.returns(null));
  }

  Machine<?, ?, ?> yields(Object yielded, int label) {
    value = yielded;
    state = ~label;
    return this;
  }

  Machine<?, ?, ?> calls(Machine<?, ?, ?> callee, int label) {
    state = label;
    return Machines.call(callee);
  }

  Machine<?, ?, ?> from(Coroutine<Object, Object, Object> source, int label) {
    YieldFrom.TwoWay<Object, Object> from = new YieldFrom.TwoWay<>();
    from.yieldFrom(source);
    state = label;
    return from;
  }

  Machine<?, ?, ?> returns(Object returned) {
    result = returned;
    return null;
  }

  @Override
  protected Machine<?, ?, ?> step(int label, Object in, Throwable thrown) throws Throwable {
    touches++;
    return body.step(this, label, in, thrown);
  }

  @Override
  protected boolean guarded(int label) {
    touches++;
    return guarded.test(label);
  }

  @Override
  protected void clear() {
    cleared++;
    local = null;
  }

  @Override
  protected StackTraceElement position(int label) {
    return new StackTraceElement("Tests", name, "Tests.java", 10 + label);
  }

  @Override
  protected void locals(int label, Map<String, Object> into) {
    into.put("local", local);
  }

  @Override
  protected Object outcome() {
    touches++;
    return result;
  }

  @Override
  protected Delegation delegation() {
    touches++;
    return delegation;
  }

  @Override
  protected void delegation(Delegation d) {
    delegation = d;
  }

  @Override
  protected boolean resume(Object in, Throwable thrown) {
    return delegation == null ? super.resume(in, thrown) : delegation.resume(this, in, thrown);
  }
}
