package dev.switchback.tests.harness;

/** Throws checked exceptions where none is declared, as a machine's driver may do to a body. */
final class Sneaky {
  private Sneaky() {}

  /** Throws {@code thrown} as it is; the declared answer lets a caller write {@code throw sneak(t)}. */
  @SuppressWarnings("unchecked")
  static <T extends Throwable> RuntimeException sneak(Throwable thrown) throws T {
    throw (T) thrown;
  }
}
