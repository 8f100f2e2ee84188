package dev.switchback;

/**
 * A generator that can be sent values, and that has a result.
 *
 * <pre>{@code
 * @GeneratorMethod
 * static Integer sum(TwoWayYielder<Integer, Integer> out) {
 *   int sum = 0;
 *   for (Integer sent = out.yield_(0); sent != null; sent = out.yield_(sum)) {
 *     sum += sent;
 *   }
 *   return sum;
 * }
 *
 * Coroutine<Integer, Integer, Integer> sum = SumsGenerators.sum();
 * sum.next();       // 0: runs to the first yield_
 * sum.send(3);      // 3: that yield_ answers 3
 * sum.send(4);      // 7
 * sum.advance();    // false: yield_ answers null, the body returns
 * sum.result();     // 7
 * }</pre>
 *
 * @param <Y> what it yields
 * @param <S> what can be sent to it; {@link Void} if its template takes a {@link Yielder}
 * @param <R> its result
 */
public interface Coroutine<Y, S, R> extends Generator<Y> {
  /**
   * Resumes the body: the suspended {@code yield_} answers {@code value}. {@code send(null)} is {@link #next()}.
   *
   * @param value what {@code yield_} answers; null if the body has not started, since no {@code yield_} waits for it
   * @return the value that the body yields next
   * @throws StopIteration if the body ends; its {@link StopIteration#value()} is the result
   * @throws IllegalStateException if {@code value} is not null and the body has not started, or a value is kept by
   *     {@link #hasNext()}; or if the coroutine is running already
   */
  Y send(S value);

  /**
   * What the template returned. Kept, however often it is asked for.
   *
   * @return the result; null if the coroutine was closed or ended by an exception
   * @throws IllegalStateException if the coroutine has not ended
   */
  R result();

  /**
   * A coroutine of {@code int} values: what the factory of a {@link Yielder.OfInt} template with a result answers.
   *
   * @param <S> what can be sent to it
   * @param <R> its result
   */
  interface OfInt<S, R> extends Coroutine<Integer, S, R>, Generator.OfInt {}

  /**
   * A coroutine of {@code long} values: what the factory of a {@link Yielder.OfLong} template with a result answers.
   *
   * @param <S> what can be sent to it
   * @param <R> its result
   */
  interface OfLong<S, R> extends Coroutine<Long, S, R>, Generator.OfLong {}

  /**
   * A coroutine of {@code double} values: what the factory of a {@link Yielder.OfDouble} template with a result answers.
   *
   * @param <S> what can be sent to it
   * @param <R> its result
   */
  interface OfDouble<S, R> extends Coroutine<Double, S, R>, Generator.OfDouble {}
}
