package dev.switchback.runtime;

import dev.switchback.Coroutine;
import dev.switchback.Generator;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One {@code yieldFrom} of a machine: its methods record the source, so that the compiler of the companion chooses the
 * overload; {@code step} answers it, and the runtime delegates. A source that is a machine is attached to the machine that
 * delegates; any other is iterated by this one, as a frame of that machine.
 *
 * <p>Push mode uses it too: {@link #push}.
 *
 * @param <Y> what is yielded
 */
public final class YieldFrom<Y> extends ObjectMachine<Y, Object, Object> implements Yielder<Y> {
  static final StackTraceElement PLACE =
      new StackTraceElement("dev.switchback.Yielder", "yieldFrom", "Yielder.java", -1);

  /** A machine, which may be attached or borrowed; otherwise the {@link Source} to step. */
  private Object recorded;

  /** Makes one, to be given its source. */
  public YieldFrom() {}

  @Override
  public void yieldFrom(Iterable<? extends Y> source) {
    record(Source.of(source, Kind.REFERENCE));
  }

  @Override
  public void yieldFrom(Iterator<? extends Y> source) {
    record(Source.of(source, Kind.REFERENCE));
  }

  @Override
  public void yieldFrom(Stream<? extends Y> source) {
    record(Source.of(source, Kind.REFERENCE));
  }

  @Override
  public void yieldFrom(Y[] source) {
    record(Source.of(
        Arrays.asList(Objects.requireNonNull(source, "source")).iterator(), Kind.REFERENCE));
  }

  @Override
  public void yieldFrom(Generator<? extends Y> source) {
    record(source);
  }

  @Override
  public <R> R yieldFrom(Coroutine<? extends Y, ?, ? extends R> source) {
    record(source);
    return null;
  }

  @Override
  public void yield_(Y value) {
    throw Misuse.onlyInStep("yield_");
  }

  /**
   * Push mode: hands every value to the consumer; what that throws is thrown into the source.
   *
   * @param <T> the type of the source's result
   * @param out the consumer
   * @return the source's result
   */
  @SuppressWarnings(
      "TypeParameterUnusedInFormals") // the caller, the default method in Yielder, knows it
  public <T> T push(Yielder<? super Y> out) {
    Source source = source();
    Throwable thrown = null;
    try {
      while (source.next(null, thrown)) {
        Y element = Machines.<Y>restore(source.element());
        thrown = null;
        try {
          out.yield_(element);
        } catch (Throwable t) {
          thrown = t;
        }
      }
    } catch (Throwable t) {
      throw Machines.<RuntimeException>sneaky(t);
    }
    return Machines.restore(source.result);
  }

  private void record(Generator<?> generator) {
    if (generator instanceof Machine<?, ?, ?>) {
      recorded = generator;
      state = ATTACHABLE;
    } else {
      record(Source.of(generator, true, Kind.REFERENCE));
    }
  }

  private void record(Source source) {
    recorded = source;
    state = source.machine == null ? 0 : ATTACHABLE;
  }

  @Override
  Machine<?, ?, ?> borrowable() {
    return recorded instanceof Machine<?, ?, ?> machine ? machine : source().borrowable();
  }

  @Override
  Source source() {
    if (recorded instanceof Machine<?, ?, ?> machine) {
      record(Source.of(machine, true, Kind.REFERENCE));
    }
    return (Source) recorded;
  }

  @Override
  protected Machine<?, ?, ?> step(int label, Object in, Throwable thrown) throws Throwable {
    Source source = source();
    if (!source.next(in, thrown)) {
      return null;
    }
    value = Machines.<Y>restore(source.element());
    state = ~1;
    return this;
  }

  @Override
  protected boolean guarded(int label) {
    return source().isGuarded();
  }

  @Override
  protected Object outcome() {
    Source source = source();
    return source == null ? null : source.result;
  }

  @Override
  protected void clear() {
    recorded = null;
  }

  @Override
  protected StackTraceElement position(int label) {
    return PLACE;
  }

  /**
   * The same for a template that takes part in a conversation.
   *
   * @param <Y> what is yielded
   * @param <S> what is sent
   */
  public static final class TwoWay<Y, S> extends ObjectMachine<Y, S, Object>
      implements TwoWayYielder<Y, S> {
    private Source source;

    /** Makes one, to be given its source. */
    public TwoWay() {}

    @Override
    public void yieldFrom(Iterable<? extends Y> source) {
      record(Source.of(source, Kind.REFERENCE));
    }

    @Override
    public <R> R yieldFrom(Coroutine<? extends Y, ? super S, ? extends R> source) {
      record(Source.of(source, false, Kind.REFERENCE));
      return null;
    }

    @Override
    public S yield_(Y value) {
      throw Misuse.onlyInStep("yield_");
    }

    /**
     * Push mode: hands every value to the consumer; what that throws is thrown into the source.
     *
     * @param <T> the type of the source's result
     * @param out the consumer
     * @return the source's result
     */
    @SuppressWarnings(
        "TypeParameterUnusedInFormals") // the caller, the default method in Yielder, knows it
    public <T> T push(TwoWayYielder<? super Y, ? extends S> out) {
      Object in = null;
      Throwable thrown = null;
      try {
        while (source.next(in, thrown)) {
          Y element = Machines.<Y>restore(source.element());
          in = null;
          thrown = null;
          try {
            in = out.yield_(element);
          } catch (Throwable t) {
            thrown = t;
          }
        }
      } catch (Throwable t) {
        throw Machines.<RuntimeException>sneaky(t);
      }
      return Machines.restore(source.result);
    }

    private void record(Source recorded) {
      source = recorded;
      state = recorded.machine == null ? 0 : ATTACHABLE;
    }

    @Override
    Machine<?, ?, ?> borrowable() {
      return source.borrowable();
    }

    @Override
    Source source() {
      return source;
    }

    @Override
    protected Machine<?, ?, ?> step(int label, Object in, Throwable thrown) throws Throwable {
      if (!source.next(in, thrown)) {
        return null;
      }
      value = Machines.<Y>restore(source.element());
      state = ~1;
      return this;
    }

    @Override
    protected boolean guarded(int label) {
      return source.isGuarded();
    }

    @Override
    protected Object outcome() {
      return source == null ? null : source.result;
    }

    @Override
    protected void clear() {
      source = null;
    }

    @Override
    protected StackTraceElement position(int label) {
      return PLACE;
    }
  }

  /** The same for {@code int} values, not boxed. */
  public static final class OfInt extends IntFrom {
    /** Makes one, to be given its source. */
    public OfInt() {}
  }

  /** The same for {@code long} values, not boxed. */
  public static final class OfLong extends LongFrom {
    /** Makes one, to be given its source. */
    public OfLong() {}
  }

  /** The same for {@code double} values, not boxed. */
  public static final class OfDouble extends DoubleFrom {
    /** Makes one, to be given its source. */
    public OfDouble() {}
  }
}
