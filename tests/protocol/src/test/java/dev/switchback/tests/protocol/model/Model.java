package dev.switchback.tests.protocol.model;

import dev.switchback.Coroutine;
import dev.switchback.Frame;
import dev.switchback.Generator;
import dev.switchback.GeneratorExit;
import dev.switchback.StopIteration;
import java.util.Map;

/** The reference model: a hand-written coroutine that delegates by plain recursion, as PEP 380 spells it out. */
final class Model implements Coroutine<Object, Object, Object> {
  private final Activation body;
  private boolean started;
  private boolean running;
  private boolean closed;
  private boolean kept;
  private boolean carried;
  private boolean returned;
  private Object value;

  Model(World world, int script, boolean isInt) {
    body = new Activation(world, script, isInt);
  }

  /** One run of a script, with the call or the delegation that it is suspended in. */
  private static final class Activation {
    final World world;
    final int script;
    final ScriptBody body;
    Activation call;
    Coroutine<Object, Object, Object> from;
    boolean oneWay;
    Object value;
    Object result;

    /** Whether it yields int values, so that what it delegates to must. */
    final boolean isInt;

    Activation(World world, int script, boolean isInt) {
      this.isInt = isInt;
      this.world = world;
      this.script = script;
      this.body = new ScriptBody(world, script);
    }

    /** True with a value, false with the result. */
    boolean run(Object in, Throwable thrown) throws Throwable {
      for (; ; ) {
        if (call != null) {
          Activation callee = call;
          try {
            if (callee.run(in, thrown)) {
              value = callee.value;
              return true;
            }
            in = callee.result;
            thrown = null;
          } catch (Throwable t) {
            in = null;
            thrown = t;
          }
          call = null;
        } else if (from != null) {
          Coroutine<Object, Object, Object> to = from;
          try {
            if (delegate(to, oneWay ? null : in, thrown)) {
              if (isInt && !(value instanceof Integer)) {
                throw value == null
                    ? new NullPointerException("null can't be unboxed")
                    : new ClassCastException(value.getClass().getName() + " can't be cast");
              }
              return true;
            }
            in = oneWay && !isInt ? null : result;
            thrown = null;
          } catch (Throwable t) {
            in = null;
            thrown = t;
          }
          from = null;
        } else if (isInt) {
          in = null; // its yield_ answers nothing
        }
        Script.Op op = body.run(in, thrown);
        in = null;
        thrown = null;
        switch (op.kind()) {
          case YIELD -> {
            value =
                isInt ? world.intValue(script, body.label()) : world.value(script, body.label());
            return true;
          }
          case CALL -> call = new Activation(world, op.arg(), isInt);
          case FROM, FROM_NEW -> {
            from =
                op.kind() == Script.Kind.FROM ? world.generator(op.arg()) : world.create(op.arg());
            oneWay = isInt || op.oneWay();
          }
          default -> {
            result = op.arg() < 0 ? null : "result " + script;
            return false;
          }
        }
      }
    }

    private boolean delegate(Coroutine<Object, Object, Object> to, Object in, Throwable thrown)
        throws Throwable {
      if (thrown instanceof GeneratorExit) {
        to.close();
        throw thrown;
      }
      if (thrown == null && to.state() == State.CLOSED) {
        result = null;
        return false;
      }
      try {
        value = thrown != null ? to.throw_(thrown) : in == null ? to.next() : to.send(in);
        return true;
      } catch (StopIteration end) {
        result = end.value();
        return false;
      }
    }
  }

  private boolean resume(Object in, Throwable thrown) {
    if (running) {
      throw new IllegalStateException("generator already executing");
    }
    if (closed) {
      return false;
    }
    started = true;
    running = true;
    try {
      if (body.run(in, thrown)) {
        value = body.value;
        return true;
      }
      returned = true;
      closed = true;
      return false;
    } catch (Throwable t) {
      closed = true;
      throw Model.<RuntimeException>sneaky(
          t instanceof StopIteration
              ? new IllegalStateException("generator raised StopIteration", t)
              : t);
    } finally {
      running = false;
    }
  }

  private StopIteration stop() {
    boolean first = returned && !carried;
    carried = true;
    return new StopIteration(first ? body.result : null);
  }

  @Override
  public boolean hasNext() {
    if (!kept) {
      kept = resume(null, null);
    }
    return kept;
  }

  @Override
  public Object next() {
    if (!hasNext()) {
      throw stop();
    }
    kept = false;
    return value;
  }

  @Override
  public boolean advance() {
    boolean more = hasNext();
    kept = false;
    return more;
  }

  @Override
  public Object current() {
    return value;
  }

  @Override
  public Object send(Object in) {
    if (in != null && kept) {
      throw new IllegalStateException("send would lose");
    }
    if (in != null && !started && !closed) {
      throw new IllegalStateException("can't send a");
    }
    if (kept) {
      return next();
    }
    if (!resume(in, null)) {
      throw stop();
    }
    return value;
  }

  @Override
  public Object throw_(Throwable t) {
    if (kept) {
      throw new IllegalStateException("throw_ would lose");
    }
    if (!started || closed) {
      closed = true;
      throw Model.<RuntimeException>sneaky(t);
    }
    if (!resume(null, t)) {
      throw stop();
    }
    return value;
  }

  @Override
  public void close() {
    kept = false;
    if (closed || !started) {
      closed = true;
      return;
    }
    boolean yielded;
    try {
      yielded = resume(null, new GeneratorExit());
    } catch (GeneratorExit expected) {
      return;
    }
    if (yielded) {
      throw new IllegalStateException("generator ignored GeneratorExit");
    }
    carried = true;
  }

  @Override
  public Object result() {
    if (!closed) {
      throw new IllegalStateException("no result yet");
    }
    return returned ? body.result : null;
  }

  @Override
  public State state() {
    return running
        ? State.RUNNING
        : closed ? State.CLOSED : started ? State.SUSPENDED : State.CREATED;
  }

  @Override
  public Frame frame() {
    return new Frame() {
      @Override
      public Generator<?> yieldingFrom() {
        return closed ? null : body.from;
      }

      @Override
      public int lastInstruction() {
        return -1;
      }

      @Override
      public int line() {
        return -1;
      }

      @Override
      public Map<String, Object> locals() {
        return Map.of();
      }

      @Override
      public StackTraceElement location() {
        return null;
      }
    };
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <X extends Throwable> X sneaky(Throwable t) throws X {
    throw (X) t;
  }
}
