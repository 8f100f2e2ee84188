package dev.switchback.tests.harness;

/** Leaves a body that can't be ended by closing it. */
final class Abandoned extends Error {
  private static final long serialVersionUID = 1L;

  Abandoned() {
    super(null, null, false, false);
  }
}
