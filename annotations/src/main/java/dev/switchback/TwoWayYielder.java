package dev.switchback;

import dev.switchback.runtime.YieldFrom;

/**
 * The capability of a template that takes part in a conversation: {@code yield_} answers with what the caller sent.
 *
 * <pre>{@code
 * @GeneratorMethod
 * static void average(TwoWayYielder<Double, Double> out) {
 *   double sum = 0;
 *   double sent = out.yield_(null);
 *   for (int count = 1; ; count++) {
 *     sum += sent;
 *     sent = out.yield_(sum / count);
 *   }
 * }
 * }</pre>
 *
 * <p>A lambda is one, so that a template can be run directly, in push mode: {@code Sums.average(mean -> ask())}.
 *
 * @param <Y> what the template yields
 * @param <S> what it is sent
 */
@FunctionalInterface
public interface TwoWayYielder<Y, S> {
  /**
   * Yields a value and suspends until the caller resumes.
   *
   * @param value what the caller gets
   * @return what the caller sent with {@link Coroutine#send}; null if it resumed with {@code next}
   */
  S yield_(Y value);

  /**
   * Yields the elements of a source one by one. Sent values have no effect on it.
   *
   * <p>What is thrown into the template is raised here. A {@link GeneratorExit} first closes the source's iterator if it is
   * {@link AutoCloseable}. A source that is a {@link Generator} is delegated to as
   * {@link Yielder#yieldFrom(Generator)} says: it is thrown into, and closed.
   *
   * @param source the elements; if it is a generator that has ended, there are none
   */
  default void yieldFrom(Iterable<? extends Y> source) {
    YieldFrom.TwoWay<Y, S> from = new YieldFrom.TwoWay<>();
    from.yieldFrom(source);
    from.push(this);
  }

  /**
   * Delegates to another coroutine until it ends, by <a href="https://peps.python.org/pep-0380/">PEP 380</a>: what it
   * yields is yielded, what the caller sends is sent to it, what is thrown into the template is thrown into it, and a
   * {@link GeneratorExit} closes it before it is raised here.
   *
   * @param <R> the coroutine's result
   * @param source the coroutine, fresh or already started
   * @return its result; null if it had ended before, or was closed by somebody else meanwhile
   */
  default <R> R yieldFrom(Coroutine<? extends Y, ? super S, ? extends R> source) {
    YieldFrom.TwoWay<Y, S> from = new YieldFrom.TwoWay<>();
    from.yieldFrom(source);
    return from.push(this);
  }
}
