package dev.switchback.runtime;

import dev.switchback.Coroutine;

/** A script as generated code would run it. */
final class ScriptMachine extends ObjectMachine<Object, Object, Object>
    implements Coroutine<Object, Object, Object> {
  private final World world;
  private final ScriptBody body;
  private final int script;
  private Object result;
  private Delegation delegation;

  ScriptMachine(World world, int script) {
    this.world = world;
    this.script = script;
    this.body = new ScriptBody(world, script);
  }

  @Override
  protected Machine<?, ?, ?> step(int label, Object in, Throwable thrown) throws Throwable {
    Script.Op op = body.run(in, thrown);
    int next = body.label();
    switch (op.kind()) {
      case YIELD -> {
        value = world.value(script, next);
        state = ~next;
        return this;
      }
      case CALL -> {
        state = next;
        return Machines.call(new ScriptMachine(world, op.arg()));
      }
      case FROM, FROM_NEW -> {
        Coroutine<Object, Object, Object> to =
            op.kind() == Script.Kind.FROM ? world.generator(op.arg()) : world.create(op.arg());
        Machine<?, ?, ?> from;
        if (op.oneWay()) {
          YieldFrom<Object> one = new YieldFrom<>();
          one.yieldFrom(to);
          from = one;
        } else {
          YieldFrom.TwoWay<Object, Object> two = new YieldFrom.TwoWay<>();
          two.yieldFrom(to);
          from = two;
        }
        state = next;
        return from;
      }
      default -> {
        result = op.arg() < 0 ? null : "result " + script;
        return null;
      }
    }
  }

  @Override
  protected boolean guarded(int label) {
    return body.guarded(label);
  }

  @Override
  protected StackTraceElement position(int label) {
    return new StackTraceElement("Scripts", "script" + script, "Scripts.java", label);
  }

  @Override
  protected Object outcome() {
    return result;
  }

  @Override
  protected Delegation delegation() {
    return delegation;
  }

  @Override
  protected void delegation(Delegation d) {
    delegation = d;
  }

  @Override
  protected boolean resume(Object in, Throwable thrown) {
    return delegation == null ? super.resume(in, thrown) : delegation.resume(in, thrown);
  }
}
