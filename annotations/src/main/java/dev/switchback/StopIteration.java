package dev.switchback;

import java.util.NoSuchElementException;

/**
 * Says that a generator has ended: thrown by {@link Generator#next()}, {@link Coroutine#send} and
 * {@link Generator#throw_} when there is no further value.
 *
 * <p>The one that reports the end carries the result of the generator; later ones carry null. It is cheap: no stack trace
 * is recorded.
 *
 * <p>A {@code StopIteration} that leaves the body of a template does not end the loop around the generator silently; it
 * becomes {@code IllegalStateException("generator raised StopIteration")} with it as the cause
 * (<a href="https://peps.python.org/pep-0479/">PEP 479</a>).
 */
public final class StopIteration extends NoSuchElementException {
  private static final long serialVersionUID = 1L;

  /** The result, or null. */
  private final transient Object value;

  /** The end of a generator without a result. */
  public StopIteration() {
    this(null);
  }

  /**
   * The end of a generator.
   *
   * @param value its result, or null
   */
  public StopIteration(Object value) {
    super("the generator has ended");
    this.value = value;
  }

  /**
   * What the generator returned.
   *
   * @return the result; null if there is none, or if an earlier {@code StopIteration} has carried it. Not serialized.
   */
  public Object value() {
    return value;
  }

  /** Answers this: no stack trace is recorded. */
  @Override
  public Throwable fillInStackTrace() {
    return this;
  }
}
