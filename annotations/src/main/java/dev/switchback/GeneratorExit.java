package dev.switchback;

/**
 * Raised at the suspended {@code yield_} of a template by {@link Generator#close()}, so that {@code finally} blocks and
 * {@code try}-with-resources run.
 *
 * <p>An {@link Error}, so that a template's {@code catch (Exception e)} does not swallow it. A template that catches it
 * (or {@link Throwable}) should end soon after: one that yields instead makes {@code close()} throw
 * {@link IllegalStateException} "generator ignored GeneratorExit".
 *
 * <p>It has no stack trace: it tells a body to stop and is no failure that somebody would look for.
 *
 * @see <a href="https://peps.python.org/pep-0342/">PEP 342</a>
 */
public final class GeneratorExit extends Error {
  private static final long serialVersionUID = 1L;

  /** Makes one, to throw into a generator, or from a capability in push mode. */
  public GeneratorExit() {
    super("the generator is being closed");
  }

  /** Answers this: no stack trace is recorded. */
  @Override
  public Throwable fillInStackTrace() {
    return this;
  }
}
