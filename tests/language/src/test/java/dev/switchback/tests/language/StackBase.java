package dev.switchback.tests.language;

/** Has an inner class that depends on both of its parameters. */
class StackBase<A, B> {
  /** Two values. */
  class Pair {
    final A left;
    final B right;

    Pair(A left, B right) {
      this.left = left;
      this.right = right;
    }
  }
}
