package dev.switchback.tests.language;

/** Named like a member type of every generator. */
final class OfInt {
  final int value;

  OfInt(int value) {
    this.value = value;
  }
}
