package dev.switchback.runtime;

import dev.switchback.Coroutine;
import dev.switchback.Generator;
import dev.switchback.Yielder;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Objects;
import java.util.PrimitiveIterator;
import java.util.stream.LongStream;

/** {@link YieldFrom} for {@code long} values. */
abstract class LongFrom extends LongMachine<Object, Object> implements Yielder.OfLong {
  /** A machine, which may be attached or borrowed; otherwise the {@link Source} to step. */
  private Object recorded;

  @Override
  public void yieldFrom(long[] source) {
    record(
        Source.of(Arrays.stream(Objects.requireNonNull(source, "source")).iterator(), Kind.LONG));
  }

  @Override
  public void yieldFrom(PrimitiveIterator.OfLong source) {
    record(Source.of(source, Kind.LONG));
  }

  @Override
  public void yieldFrom(LongStream source) {
    record(Source.of(source, Kind.LONG));
  }

  @Override
  public void yieldFrom(Generator.OfLong source) {
    record(source);
  }

  @Override
  public <R> R yieldFrom(Coroutine.OfLong<?, ? extends R> source) {
    record(source);
    return null;
  }

  @Override
  public void yieldFrom(Iterable<Long> source) {
    record(Source.of(source, Kind.LONG));
  }

  @Override
  public void yieldFrom(Iterator<Long> source) {
    record(Source.of(source, Kind.LONG));
  }

  @Override
  public void yieldFrom(Generator<Long> source) {
    record(source);
  }

  @Override
  public <R> R yieldFrom(Coroutine<Long, ?, ? extends R> source) {
    record(source);
    return null;
  }

  @Override
  public void yield_(long value) {
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
  public <T> T push(Yielder.OfLong out) {
    Source source = source();
    Throwable thrown = null;
    try {
      while (source.next(null, thrown)) {
        long element = source.longElement();
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
    if (generator instanceof LongMachine<?, ?>) {
      recorded = generator;
      state = ATTACHABLE;
    } else {
      record(Source.of(generator, true, Kind.LONG));
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
      record(Source.of(machine, true, Kind.LONG));
    }
    return (Source) recorded;
  }

  @Override
  protected Machine<?, ?, ?> step(int label, Object in, Throwable thrown) throws Throwable {
    Source source = source();
    if (!source.next(in, thrown)) {
      return null;
    }
    value = source.longElement();
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
    return YieldFrom.PLACE;
  }
}
