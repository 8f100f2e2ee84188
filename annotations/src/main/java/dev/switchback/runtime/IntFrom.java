package dev.switchback.runtime;

import dev.switchback.Coroutine;
import dev.switchback.Generator;
import dev.switchback.Yielder;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Objects;
import java.util.PrimitiveIterator;
import java.util.stream.IntStream;

/** {@link YieldFrom} for {@code int} values. */
abstract class IntFrom extends IntMachine<Object, Object> implements Yielder.OfInt {
  /** A machine, which may be attached or borrowed; otherwise the {@link Source} to step. */
  private Object recorded;

  @Override
  public void yieldFrom(int[] source) {
    record(Source.of(Arrays.stream(Objects.requireNonNull(source, "source")).iterator(), Kind.INT));
  }

  @Override
  public void yieldFrom(PrimitiveIterator.OfInt source) {
    record(Source.of(source, Kind.INT));
  }

  @Override
  public void yieldFrom(IntStream source) {
    record(Source.of(source, Kind.INT));
  }

  @Override
  public void yieldFrom(Generator.OfInt source) {
    record(source);
  }

  @Override
  public <R> R yieldFrom(Coroutine.OfInt<?, ? extends R> source) {
    record(source);
    return null;
  }

  @Override
  public void yieldFrom(Iterable<Integer> source) {
    record(Source.of(source, Kind.INT));
  }

  @Override
  public void yieldFrom(Iterator<Integer> source) {
    record(Source.of(source, Kind.INT));
  }

  @Override
  public void yieldFrom(Generator<Integer> source) {
    record(source);
  }

  @Override
  public <R> R yieldFrom(Coroutine<Integer, ?, ? extends R> source) {
    record(source);
    return null;
  }

  @Override
  public void yield_(int value) {
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
  public <T> T push(Yielder.OfInt out) {
    Source source = source();
    Throwable thrown = null;
    try {
      while (source.next(null, thrown)) {
        int element = source.intElement();
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
    if (generator instanceof IntMachine<?, ?>) {
      recorded = generator;
      state = ATTACHABLE;
    } else {
      record(Source.of(generator, true, Kind.INT));
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
      record(Source.of(machine, true, Kind.INT));
    }
    return (Source) recorded;
  }

  @Override
  protected Machine<?, ?, ?> step(int label, Object in, Throwable thrown) throws Throwable {
    Source source = source();
    if (!source.next(in, thrown)) {
      return null;
    }
    value = source.intElement();
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
