package dev.switchback;

import java.util.Iterator;
import java.util.PrimitiveIterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A template that is run step by step: each step runs its body on to the next value that it yields.
 *
 * <p>The factory that answers a generator runs nothing of the body; the first step starts it. A generator is used once:
 * call the factory again for another run.
 *
 * <p>Three ways to step; each may follow another, they drive the same body:
 * <ul>
 *   <li>as an {@link Iterator} or {@link Iterable}: {@code for (int i : NumbersGenerators.range(0, 10)) …}, or
 *       {@link #hasNext()} and {@link #next()};
 *   <li>{@link #advance()} and {@link #current()}: one call a step, no look-ahead, no exception at the end;
 *   <li>{@link #stream()}.
 * </ul>
 *
 * <p>What the body throws, checked or not, comes out of the step as the same object and ends the generator.
 *
 * <p><b>Pitfall:</b> a generator that is abandoned half-way is simply garbage-collected: the {@code finally} blocks of its
 * body do <em>not</em> run. Where they matter, use {@code try}-with-resources:
 *
 * <pre>{@code
 * try (Generator<String> lines = FilesGenerators.lines(path)) {
 *   String first = lines.next();
 * }   // closed here: the body's finally blocks have run
 * }</pre>
 *
 * <p><b>Pitfall:</b> {@link #hasNext()} runs the body. A value that it has found is kept for the next step; until it is
 * taken, {@link #throw_} and the sending of a value throw {@link IllegalStateException}, since the value would be lost.
 * Don't mix {@code hasNext} with coroutine style; {@link #advance()} does not look ahead.
 *
 * <p>A generator may be handed from one thread to another, but is not for use by two at once; that, and a body that steps
 * its own generator, is reported as {@code IllegalStateException("generator already executing")} (for threads: mostly,
 * without a guarantee).
 *
 * <p>Written by hand, an implementation should follow the same rules; it can be delegated to like any other.
 *
 * @param <Y> what it yields
 */
@SuppressWarnings(
    "IterableAndIterator") // single use is the point; iterator() refuses a generator that has ended
public interface Generator<Y> extends Iterator<Y>, Iterable<Y>, AutoCloseable {

  /** Where a generator is in its life. */
  enum State {
    /** No step was made yet. */
    CREATED,
    /** Its body runs right now, or the body of a generator that it delegates to. */
    RUNNING,
    /** It waits at a suspension point. */
    SUSPENDED,
    /** It has ended: by returning, by an exception, or by {@link #close()}. */
    CLOSED
  }

  /**
   * Whether there is a further value. Runs the body to its next suspension to find out, and keeps the value for the next
   * step. What the body throws comes out here.
   *
   * @return false if the generator has ended
   * @throws IllegalStateException if the generator is running already
   */
  @Override
  boolean hasNext();

  /**
   * The next value.
   *
   * @return the value that {@link #hasNext()} kept, or the one that the body yields next; may be null if it yields null
   * @throws StopIteration if the generator has ended
   * @throws IllegalStateException if the generator is running already
   */
  @Override
  Y next();

  /**
   * Goes to the next value. The cheap protocol: one call a step, no exception at the end.
   *
   * <pre>{@code
   * while (generator.advance()) {
   *   use(generator.current());
   * }
   * }</pre>
   *
   * @return true if {@link #current()} answers a further value; false if the generator has ended
   * @throws IllegalStateException if the generator is running already
   */
  boolean advance();

  /**
   * The value at which the last {@link #advance()} arrived. It can be asked for again until the next step; after any step
   * other than a successful {@code advance()}, and before the first, the answer means nothing.
   *
   * @return the value; may be null if the body yielded null
   */
  Y current();

  /**
   * Raises an exception at the suspension point, as if the suspended {@code yield_} had thrown it, and runs on to the next
   * value.
   *
   * <p>On a generator that has not started, or has ended, the body does not run: the generator is closed and {@code t} is
   * thrown.
   *
   * @param t the exception, checked or not; raised as this very object
   * @return the value that the body yields next, if it catches {@code t}
   * @throws StopIteration if the body catches {@code t} and ends
   * @throws IllegalStateException if a value is kept by {@link #hasNext()}, or if the generator is running already
   */
  Y throw_(Throwable t);

  /**
   * Ends the generator: raises {@link GeneratorExit} at the suspension point, so that {@code finally} blocks run. Before
   * the first step nothing of the body is run; after the end nothing happens. Any other exception that the body throws on
   * the way comes out of here, and so does what a resource throws that the body closes by try-with-resources.
   *
   * @throws IllegalStateException "generator ignored GeneratorExit" if the body yields instead of ending; the generator
   *     then stays suspended there. Also if the generator is running already
   */
  @Override
  void close();

  /**
   * Where this generator is in its life.
   *
   * @return the state at this moment
   */
  State state();

  /**
   * Where this generator stands in its template.
   *
   * @return a live view
   */
  Frame frame();

  /**
   * This generator itself, so that a second loop goes on where the first broke off.
   *
   * @return this
   * @throws IllegalStateException if it has ended: a loop that silently does nothing would be worse. Call the factory again
   */
  @Override
  default Iterator<Y> iterator() {
    Ended.refuse(this);
    return this;
  }

  /**
   * The values that are left, in order; splitting it is legal and useless.
   *
   * @throws IllegalStateException if this generator has ended
   */
  @Override
  default Spliterator<Y> spliterator() {
    return Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED);
  }

  /**
   * The values that are left, as a sequential stream that consumes this generator. Closing the stream closes the generator;
   * finishing it does not.
   *
   * <pre>{@code
   * try (Stream<String> lines = FilesGenerators.lines(path).stream()) {
   *   return lines.limit(10).toList();
   * }
   * }</pre>
   *
   * @return a stream
   * @throws IllegalStateException if this generator has ended
   */
  default Stream<Y> stream() {
    return StreamSupport.stream(spliterator(), false).onClose(this::close);
  }

  /**
   * A generator of {@code int} values that {@link #nextInt()}, {@link #currentInt()} and {@link #intStream()} do not box.
   *
   * <p>{@code forEachRemaining} takes both a {@link java.util.function.IntConsumer} and a boxed consumer, as in every
   * {@link PrimitiveIterator}: give the parameter of a lambda its type, {@code (int value) -> …}.
   */
  interface OfInt extends Generator<Integer>, PrimitiveIterator.OfInt {
    /**
     * {@link #current()}, not boxed.
     *
     * @return the value at which the last {@link #advance()} arrived
     */
    int currentInt();

    @Override
    default Integer current() {
      return currentInt();
    }

    @Override
    default Integer next() {
      return nextInt();
    }

    @Override
    default PrimitiveIterator.OfInt iterator() {
      Ended.refuse(this);
      return this;
    }

    @Override
    default Spliterator.OfInt spliterator() {
      return Spliterators.spliteratorUnknownSize(
          iterator(), Spliterator.ORDERED | Spliterator.NONNULL);
    }

    @Override
    default Stream<Integer> stream() {
      return intStream().boxed();
    }

    /**
     * {@link #stream()}, not boxed: closing it closes the generator.
     *
     * @return a sequential stream of the values that are left
     * @throws IllegalStateException if this generator has ended
     */
    default IntStream intStream() {
      return StreamSupport.intStream(spliterator(), false).onClose(this::close);
    }
  }

  /**
   * A generator of {@code long} values that {@link #nextLong()}, {@link #currentLong()} and {@link #longStream()} do not box.
   *
   * <p>{@code forEachRemaining} takes both a {@link java.util.function.LongConsumer} and a boxed consumer, as in every
   * {@link PrimitiveIterator}: give the parameter of a lambda its type, {@code (long value) -> …}.
   */
  interface OfLong extends Generator<Long>, PrimitiveIterator.OfLong {
    /**
     * {@link #current()}, not boxed.
     *
     * @return the value at which the last {@link #advance()} arrived
     */
    long currentLong();

    @Override
    default Long current() {
      return currentLong();
    }

    @Override
    default Long next() {
      return nextLong();
    }

    @Override
    default PrimitiveIterator.OfLong iterator() {
      Ended.refuse(this);
      return this;
    }

    @Override
    default Spliterator.OfLong spliterator() {
      return Spliterators.spliteratorUnknownSize(
          iterator(), Spliterator.ORDERED | Spliterator.NONNULL);
    }

    @Override
    default Stream<Long> stream() {
      return longStream().boxed();
    }

    /**
     * {@link #stream()}, not boxed: closing it closes the generator.
     *
     * @return a sequential stream of the values that are left
     * @throws IllegalStateException if this generator has ended
     */
    default LongStream longStream() {
      return StreamSupport.longStream(spliterator(), false).onClose(this::close);
    }
  }

  /**
   * A generator of {@code double} values that {@link #nextDouble()}, {@link #currentDouble()} and {@link #doubleStream()} do not box.
   *
   * <p>{@code forEachRemaining} takes both a {@link java.util.function.DoubleConsumer} and a boxed consumer, as in every
   * {@link PrimitiveIterator}: give the parameter of a lambda its type, {@code (double value) -> …}.
   */
  interface OfDouble extends Generator<Double>, PrimitiveIterator.OfDouble {
    /**
     * {@link #current()}, not boxed.
     *
     * @return the value at which the last {@link #advance()} arrived
     */
    double currentDouble();

    @Override
    default Double current() {
      return currentDouble();
    }

    @Override
    default Double next() {
      return nextDouble();
    }

    @Override
    default PrimitiveIterator.OfDouble iterator() {
      Ended.refuse(this);
      return this;
    }

    @Override
    default Spliterator.OfDouble spliterator() {
      return Spliterators.spliteratorUnknownSize(
          iterator(), Spliterator.ORDERED | Spliterator.NONNULL);
    }

    @Override
    default Stream<Double> stream() {
      return doubleStream().boxed();
    }

    /**
     * {@link #stream()}, not boxed: closing it closes the generator.
     *
     * @return a sequential stream of the values that are left
     * @throws IllegalStateException if this generator has ended
     */
    default DoubleStream doubleStream() {
      return StreamSupport.doubleStream(spliterator(), false).onClose(this::close);
    }
  }
}
