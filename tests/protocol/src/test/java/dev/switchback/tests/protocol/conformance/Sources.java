package dev.switchback.tests.protocol.conformance;

import dev.switchback.Coroutine;
import dev.switchback.Frame;
import dev.switchback.StopIteration;
import dev.switchback.tests.protocol.conformance.Trace.Eggs;
import dev.switchback.tests.protocol.conformance.Trace.Spam;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;

/** {@code sources.py}: iterators that are no generators of templates. */
final class Sources {
  private Sources() {}

  /** An iterator that says what is taken from it, and may fail on the way. */
  static class Counting implements Iterator<Object>, Iterable<Object> {
    final Trace t;
    private final int to;
    private final RuntimeException failure;
    private int at;

    Counting(Trace t, int to) {
      this(t, to, null);
    }

    Counting(Trace t, int to, RuntimeException failure) {
      this.t = t;
      this.to = to;
      this.failure = failure;
    }

    @Override
    public Iterator<Object> iterator() {
      return this;
    }

    @Override
    public boolean hasNext() {
      return at < to || failure != null;
    }

    @Override
    public Object next() {
      if (at == to) {
        throw failure != null ? failure : new NoSuchElementException();
      }
      t.log("taken", ++at);
      return at;
    }
  }

  /** One that can be closed. */
  static final class Closeable extends Counting implements AutoCloseable {
    Closeable(Trace t, int to) {
      super(t, to);
    }

    @Override
    public void close() {
      t.log("source is closed");
    }
  }

  /** One that can't be closed. */
  static final class FailingToClose extends Counting implements AutoCloseable {
    private final RuntimeException raised;

    FailingToClose(Trace t, int to, RuntimeException raised) {
      super(t, to);
      this.raised = raised;
    }

    @Override
    public void close() {
      throw raised;
    }
  }

  /**
   * All that a generator can do, by hand: sent "stop" it ends, Spam it answers, Eggs end it, others it raises.
   */
  static class ByHand implements Coroutine<Object, Object, Object> {
    final Trace t;
    private final int to;
    private int at;
    private State state = State.CREATED;
    private Object current;
    private Object result;

    ByHand(Trace t, int to) {
      this.t = t;
      this.to = to;
    }

    private Object step(Supplier<Object> body) {
      if (state == State.CLOSED) {
        throw new StopIteration();
      }
      State before = state;
      state = State.CLOSED;
      try {
        Object value = body.get();
        state = before == State.CREATED ? State.SUSPENDED : before;
        return value;
      } catch (StopIteration end) {
        result = end.value();
        throw end;
      }
    }

    @Override
    public Object next() {
      return step(() -> {
        if (at == to) {
          throw new StopIteration("end by hand");
        }
        at++;
        t.log("by hand: next");
        return at;
      });
    }

    @Override
    public Object send(Object value) {
      return value == null
          ? next()
          : step(() -> {
            t.log("by hand: send", value);
            if (value.equals("stop")) {
              throw new StopIteration("stopped by hand");
            }
            if (value instanceof Throwable raised) {
              throw Trace.<RuntimeException>raise(raised);
            }
            return List.of("sent", value);
          });
    }

    @Override
    public Object throw_(Throwable raised) {
      return step(() -> {
        t.log("by hand: throw", raised);
        if (raised instanceof Spam) {
          return List.of("thrown", raised);
        }
        if (raised instanceof Eggs) {
          throw new StopIteration("broken by hand");
        }
        throw Trace.<RuntimeException>raise(raised);
      });
    }

    @Override
    public void close() {
      t.log("by hand: close");
      state = State.CLOSED;
    }

    @Override
    public boolean advance() {
      try {
        current = next();
        return true;
      } catch (StopIteration end) {
        return false;
      }
    }

    @Override
    public Object current() {
      return current;
    }

    @Override
    public boolean hasNext() {
      throw new UnsupportedOperationException("a delegation takes values by advance()");
    }

    @Override
    public Object result() {
      return result;
    }

    @Override
    public State state() {
      return state;
    }

    @Override
    public Frame frame() {
      throw new UnsupportedOperationException("there is no template to show");
    }
  }

  /** Hands all on to a generator. */
  record Around(Coroutine<Object, Object, ?> generator)
      implements Coroutine<Object, Object, Object> {
    @Override
    public Object next() {
      return generator.next();
    }

    @Override
    public Object send(Object value) {
      return generator.send(value);
    }

    @Override
    public Object throw_(Throwable raised) {
      return generator.throw_(raised);
    }

    @Override
    public void close() {
      generator.close();
    }

    @Override
    public boolean advance() {
      return generator.advance();
    }

    @Override
    public Object current() {
      return generator.current();
    }

    @Override
    public boolean hasNext() {
      return generator.hasNext();
    }

    @Override
    public Object result() {
      return generator.result();
    }

    @Override
    public State state() {
      return generator.state();
    }

    @Override
    public Frame frame() {
      return generator.frame();
    }
  }
}
