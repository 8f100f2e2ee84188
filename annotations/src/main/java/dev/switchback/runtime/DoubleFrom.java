package dev.switchback.runtime;

import dev.switchback.Coroutine;
import dev.switchback.Generator;
import dev.switchback.Yielder;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Objects;
import java.util.PrimitiveIterator;
import java.util.stream.DoubleStream;

/** {@link YieldFrom} for {@code double} values. */
abstract class DoubleFrom extends DoubleMachine<Object, Object> implements Yielder.OfDouble {
  /** A machine, which may be attached or borrowed; otherwise the {@link Source} to step. */
  private Object recorded;

  @Override
  public void yieldFrom(double[] source) {
    record(
        Source.of(Arrays.stream(Objects.requireNonNull(source, "source")).iterator(), Kind.DOUBLE));
  }

  @Override
  public void yieldFrom(PrimitiveIterator.OfDouble source) {
    record(Source.of(source, Kind.DOUBLE));
  }

  @Override
  public void yieldFrom(DoubleStream source) {
    record(Source.of(source, Kind.DOUBLE));
  }

  @Override
  public void yieldFrom(Generator.OfDouble source) {
    record(source);
  }

  @Override
  public <R> R yieldFrom(Coroutine.OfDouble<?, ? extends R> source) {
    record(source);
    return null;
  }

  @Override
  public void yieldFrom(Iterable<Double> source) {
    record(Source.of(source, Kind.DOUBLE));
  }

  @Override
  public void yieldFrom(Iterator<Double> source) {
    record(Source.of(source, Kind.DOUBLE));
  }

  @Override
  public void yieldFrom(Generator<Double> source) {
    record(source);
  }

  @Override
  public <R> R yieldFrom(Coroutine<Double, ?, ? extends R> source) {
    record(source);
    return null;
  }

  @Override
  public void yield_(double value) {
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
  public <T> T push(Yielder.OfDouble out) {
    Source source = source();
    Throwable thrown = null;
    try {
      while (source.next(null, thrown)) {
        double element = source.doubleElement();
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
    if (generator instanceof DoubleMachine<?, ?>) {
      recorded = generator;
      state = ATTACHABLE;
    } else {
      record(Source.of(generator, true, Kind.DOUBLE));
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
      record(Source.of(machine, true, Kind.DOUBLE));
    }
    return (Source) recorded;
  }

  @Override
  protected Machine<?, ?, ?> step(int label, Object in, Throwable thrown) throws Throwable {
    Source source = source();
    if (!source.next(in, thrown)) {
      return null;
    }
    value = source.doubleElement();
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
