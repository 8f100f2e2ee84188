package dev.switchback;

/** Refuses a second loop over a generator that has ended: an empty loop would hide the mistake. */
final class Ended {
  private Ended() {}

  static void refuse(Generator<?> generator) {
    if (generator.state() == Generator.State.CLOSED) {
      throw new IllegalStateException("this generator has ended and can't be iterated again: "
          + generator + ". Call its factory again for a fresh one");
    }
  }
}
