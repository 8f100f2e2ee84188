package dev.switchback;

import dev.switchback.runtime.YieldFrom;
import java.util.Iterator;
import java.util.Objects;
import java.util.PrimitiveIterator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The capability of a template that yields values: the right to suspend.
 *
 * <p>In a machine {@code yield_} hands a value to the caller and suspends. Run directly, with a lambda, a template pushes
 * its values to it:
 *
 * <pre>{@code
 * Numbers.range(list::add, 0, 10);
 * }</pre>
 *
 * <p>The {@code yieldFrom} methods work in both modes and mean the same: their values go where {@code yield_} sends them,
 * and what {@code yield_} throws (in a machine: what the caller throws into it) is treated as each of them says, by
 * <a href="https://peps.python.org/pep-0380/">PEP 380</a>.
 *
 * @param <Y> what the template yields
 */
@FunctionalInterface
public interface Yielder<Y> {
  /**
   * Yields a value and suspends until the caller resumes.
   *
   * @param value what the caller gets; may be null
   */
  void yield_(Y value);

  /**
   * Yields the elements of a source one by one. What is thrown into the template meanwhile is raised here; a
   * {@link GeneratorExit} first closes the source's iterator if it is {@link AutoCloseable}. A source that is a
   * {@link Generator} is delegated to as {@link #yieldFrom(Generator)} says.
   *
   * @param source the elements
   */
  default void yieldFrom(Iterable<? extends Y> source) {
    YieldFrom<Y> from = new YieldFrom<>();
    from.yieldFrom(source);
    from.push(this);
  }

  /**
   * Yields the elements that an iterator has left. What is thrown into the template meanwhile is raised here; a
   * {@link GeneratorExit} first closes the iterator if it is {@link AutoCloseable}. A source that is a {@link Generator} is
   * delegated to as {@link #yieldFrom(Generator)} says.
   *
   * @param source the elements
   */
  default void yieldFrom(Iterator<? extends Y> source) {
    YieldFrom<Y> from = new YieldFrom<>();
    from.yieldFrom(source);
    from.push(this);
  }

  /**
   * Yields the elements of a stream one by one, and closes it in every case: at its end, and before anything that is thrown
   * into the template is raised here.
   *
   * @param source the elements
   */
  default void yieldFrom(Stream<? extends Y> source) {
    YieldFrom<Y> from = new YieldFrom<>();
    from.yieldFrom(source);
    from.push(this);
  }

  /**
   * Yields the elements of an array one by one, each read when its turn comes.
   *
   * @param source the elements
   */
  default void yieldFrom(Y[] source) {
    Objects.requireNonNull(source, "source");
    for (Y value : source) {
      yield_(value);
    }
  }

  /**
   * Delegates to another generator until it ends: its values are yielded, what is thrown into the template is thrown into
   * it, a {@link GeneratorExit} closes it before it is raised here.
   *
   * <p>The generator may be shared: driven by others too, each step advances the one generator. If it yields while it is
   * being closed, the error "generator ignored GeneratorExit" is raised here.
   *
   * @param source a generator, fresh or already started; if it has ended, nothing is yielded
   */
  default void yieldFrom(Generator<? extends Y> source) {
    YieldFrom<Y> from = new YieldFrom<>();
    from.yieldFrom(source);
    from.push(this);
  }

  /**
   * Delegates to a coroutine until it ends, as {@link #yieldFrom(Generator)} does, and answers its result.
   *
   * @param <R> the coroutine's result
   * @param source a coroutine, fresh or already started
   * @return its result; null if it had ended before, or was closed by somebody else meanwhile
   */
  default <R> R yieldFrom(Coroutine<? extends Y, ?, ? extends R> source) {
    YieldFrom<Y> from = new YieldFrom<>();
    from.yieldFrom(source);
    return from.push(this);
  }

  /** The capability of a template that yields {@code int} values, never boxing them. */
  @FunctionalInterface
  interface OfInt {
    /**
     * Yields a value and suspends until the caller resumes.
     *
     * @param value what the caller gets
     */
    void yield_(int value);

    /**
     * Yields the elements of an array one by one, each read when its turn comes.
     *
     * @param source the elements
     */
    default void yieldFrom(int[] source) {
      Objects.requireNonNull(source, "source");
      for (int value : source) {
        yield_(value);
      }
    }

    /**
     * Yields the elements that an iterator has left, as {@link Yielder#yieldFrom(Iterator)} does.
     *
     * @param source the elements
     */
    default void yieldFrom(PrimitiveIterator.OfInt source) {
      YieldFrom.OfInt from = new YieldFrom.OfInt();
      from.yieldFrom(source);
      from.push(this);
    }

    /**
     * Yields the elements of a stream, and closes it in every case, as {@link Yielder#yieldFrom(Stream)} does.
     *
     * @param source the elements
     */
    default void yieldFrom(IntStream source) {
      YieldFrom.OfInt from = new YieldFrom.OfInt();
      from.yieldFrom(source);
      from.push(this);
    }

    /**
     * Delegates to another generator, as {@link Yielder#yieldFrom(Generator)} does.
     *
     * @param source a generator, fresh or already started
     */
    default void yieldFrom(Generator.OfInt source) {
      YieldFrom.OfInt from = new YieldFrom.OfInt();
      from.yieldFrom(source);
      from.push(this);
    }

    /**
     * Delegates to a coroutine, as {@link Yielder#yieldFrom(Coroutine)} does, and answers its result.
     *
     * @param <R> the coroutine's result
     * @param source a coroutine, fresh or already started
     * @return its result; null if it had ended before, or was closed by somebody else meanwhile
     */
    default <R> R yieldFrom(Coroutine.OfInt<?, ? extends R> source) {
      YieldFrom.OfInt from = new YieldFrom.OfInt();
      from.yieldFrom(source);
      return from.push(this);
    }

    /**
     * Yields the elements of a source, unboxed, as {@link Yielder#yieldFrom(Iterable)} does.
     *
     * @param source the elements
     * @throws NullPointerException at an element that is null
     */
    default void yieldFrom(Iterable<Integer> source) {
      YieldFrom.OfInt from = new YieldFrom.OfInt();
      from.yieldFrom(source);
      from.push(this);
    }

    /**
     * Yields the elements that an iterator has left, unboxed, as {@link Yielder#yieldFrom(Iterator)} does.
     *
     * @param source the elements
     * @throws NullPointerException at an element that is null
     */
    default void yieldFrom(Iterator<Integer> source) {
      YieldFrom.OfInt from = new YieldFrom.OfInt();
      from.yieldFrom(source);
      from.push(this);
    }

    /**
     * Delegates to another generator, unboxing its values, as {@link Yielder#yieldFrom(Generator)} does.
     *
     * @param source a generator, fresh or already started
     * @throws NullPointerException at a value that is null
     */
    default void yieldFrom(Generator<Integer> source) {
      YieldFrom.OfInt from = new YieldFrom.OfInt();
      from.yieldFrom(source);
      from.push(this);
    }

    /**
     * Delegates to a coroutine, unboxing its values, as {@link Yielder#yieldFrom(Coroutine)} does, and answers its result.
     *
     * @param <R> the coroutine's result
     * @param source a coroutine, fresh or already started
     * @return its result; null if it had ended before, or was closed by somebody else meanwhile
     * @throws NullPointerException at a value that is null
     */
    default <R> R yieldFrom(Coroutine<Integer, ?, ? extends R> source) {
      YieldFrom.OfInt from = new YieldFrom.OfInt();
      from.yieldFrom(source);
      return from.push(this);
    }
  }

  /** The capability of a template that yields {@code long} values, never boxing them. */
  @FunctionalInterface
  interface OfLong {
    /**
     * Yields a value and suspends until the caller resumes.
     *
     * @param value what the caller gets
     */
    void yield_(long value);

    /**
     * Yields the elements of an array one by one, each read when its turn comes.
     *
     * @param source the elements
     */
    default void yieldFrom(long[] source) {
      Objects.requireNonNull(source, "source");
      for (long value : source) {
        yield_(value);
      }
    }

    /**
     * Yields the elements that an iterator has left, as {@link Yielder#yieldFrom(Iterator)} does.
     *
     * @param source the elements
     */
    default void yieldFrom(PrimitiveIterator.OfLong source) {
      YieldFrom.OfLong from = new YieldFrom.OfLong();
      from.yieldFrom(source);
      from.push(this);
    }

    /**
     * Yields the elements of a stream, and closes it in every case, as {@link Yielder#yieldFrom(Stream)} does.
     *
     * @param source the elements
     */
    default void yieldFrom(LongStream source) {
      YieldFrom.OfLong from = new YieldFrom.OfLong();
      from.yieldFrom(source);
      from.push(this);
    }

    /**
     * Delegates to another generator, as {@link Yielder#yieldFrom(Generator)} does.
     *
     * @param source a generator, fresh or already started
     */
    default void yieldFrom(Generator.OfLong source) {
      YieldFrom.OfLong from = new YieldFrom.OfLong();
      from.yieldFrom(source);
      from.push(this);
    }

    /**
     * Delegates to a coroutine, as {@link Yielder#yieldFrom(Coroutine)} does, and answers its result.
     *
     * @param <R> the coroutine's result
     * @param source a coroutine, fresh or already started
     * @return its result; null if it had ended before, or was closed by somebody else meanwhile
     */
    default <R> R yieldFrom(Coroutine.OfLong<?, ? extends R> source) {
      YieldFrom.OfLong from = new YieldFrom.OfLong();
      from.yieldFrom(source);
      return from.push(this);
    }

    /**
     * Yields the elements of a source, unboxed, as {@link Yielder#yieldFrom(Iterable)} does.
     *
     * @param source the elements
     * @throws NullPointerException at an element that is null
     */
    default void yieldFrom(Iterable<Long> source) {
      YieldFrom.OfLong from = new YieldFrom.OfLong();
      from.yieldFrom(source);
      from.push(this);
    }

    /**
     * Yields the elements that an iterator has left, unboxed, as {@link Yielder#yieldFrom(Iterator)} does.
     *
     * @param source the elements
     * @throws NullPointerException at an element that is null
     */
    default void yieldFrom(Iterator<Long> source) {
      YieldFrom.OfLong from = new YieldFrom.OfLong();
      from.yieldFrom(source);
      from.push(this);
    }

    /**
     * Delegates to another generator, unboxing its values, as {@link Yielder#yieldFrom(Generator)} does.
     *
     * @param source a generator, fresh or already started
     * @throws NullPointerException at a value that is null
     */
    default void yieldFrom(Generator<Long> source) {
      YieldFrom.OfLong from = new YieldFrom.OfLong();
      from.yieldFrom(source);
      from.push(this);
    }

    /**
     * Delegates to a coroutine, unboxing its values, as {@link Yielder#yieldFrom(Coroutine)} does, and answers its result.
     *
     * @param <R> the coroutine's result
     * @param source a coroutine, fresh or already started
     * @return its result; null if it had ended before, or was closed by somebody else meanwhile
     * @throws NullPointerException at a value that is null
     */
    default <R> R yieldFrom(Coroutine<Long, ?, ? extends R> source) {
      YieldFrom.OfLong from = new YieldFrom.OfLong();
      from.yieldFrom(source);
      return from.push(this);
    }
  }

  /** The capability of a template that yields {@code double} values, never boxing them. */
  @FunctionalInterface
  interface OfDouble {
    /**
     * Yields a value and suspends until the caller resumes.
     *
     * @param value what the caller gets
     */
    void yield_(double value);

    /**
     * Yields the elements of an array one by one, each read when its turn comes.
     *
     * @param source the elements
     */
    default void yieldFrom(double[] source) {
      Objects.requireNonNull(source, "source");
      for (double value : source) {
        yield_(value);
      }
    }

    /**
     * Yields the elements that an iterator has left, as {@link Yielder#yieldFrom(Iterator)} does.
     *
     * @param source the elements
     */
    default void yieldFrom(PrimitiveIterator.OfDouble source) {
      YieldFrom.OfDouble from = new YieldFrom.OfDouble();
      from.yieldFrom(source);
      from.push(this);
    }

    /**
     * Yields the elements of a stream, and closes it in every case, as {@link Yielder#yieldFrom(Stream)} does.
     *
     * @param source the elements
     */
    default void yieldFrom(DoubleStream source) {
      YieldFrom.OfDouble from = new YieldFrom.OfDouble();
      from.yieldFrom(source);
      from.push(this);
    }

    /**
     * Delegates to another generator, as {@link Yielder#yieldFrom(Generator)} does.
     *
     * @param source a generator, fresh or already started
     */
    default void yieldFrom(Generator.OfDouble source) {
      YieldFrom.OfDouble from = new YieldFrom.OfDouble();
      from.yieldFrom(source);
      from.push(this);
    }

    /**
     * Delegates to a coroutine, as {@link Yielder#yieldFrom(Coroutine)} does, and answers its result.
     *
     * @param <R> the coroutine's result
     * @param source a coroutine, fresh or already started
     * @return its result; null if it had ended before, or was closed by somebody else meanwhile
     */
    default <R> R yieldFrom(Coroutine.OfDouble<?, ? extends R> source) {
      YieldFrom.OfDouble from = new YieldFrom.OfDouble();
      from.yieldFrom(source);
      return from.push(this);
    }

    /**
     * Yields the elements of a source, unboxed, as {@link Yielder#yieldFrom(Iterable)} does.
     *
     * @param source the elements
     * @throws NullPointerException at an element that is null
     */
    default void yieldFrom(Iterable<Double> source) {
      YieldFrom.OfDouble from = new YieldFrom.OfDouble();
      from.yieldFrom(source);
      from.push(this);
    }

    /**
     * Yields the elements that an iterator has left, unboxed, as {@link Yielder#yieldFrom(Iterator)} does.
     *
     * @param source the elements
     * @throws NullPointerException at an element that is null
     */
    default void yieldFrom(Iterator<Double> source) {
      YieldFrom.OfDouble from = new YieldFrom.OfDouble();
      from.yieldFrom(source);
      from.push(this);
    }

    /**
     * Delegates to another generator, unboxing its values, as {@link Yielder#yieldFrom(Generator)} does.
     *
     * @param source a generator, fresh or already started
     * @throws NullPointerException at a value that is null
     */
    default void yieldFrom(Generator<Double> source) {
      YieldFrom.OfDouble from = new YieldFrom.OfDouble();
      from.yieldFrom(source);
      from.push(this);
    }

    /**
     * Delegates to a coroutine, unboxing its values, as {@link Yielder#yieldFrom(Coroutine)} does, and answers its result.
     *
     * @param <R> the coroutine's result
     * @param source a coroutine, fresh or already started
     * @return its result; null if it had ended before, or was closed by somebody else meanwhile
     * @throws NullPointerException at a value that is null
     */
    default <R> R yieldFrom(Coroutine<Double, ?, ? extends R> source) {
      YieldFrom.OfDouble from = new YieldFrom.OfDouble();
      from.yieldFrom(source);
      return from.push(this);
    }
  }
}
