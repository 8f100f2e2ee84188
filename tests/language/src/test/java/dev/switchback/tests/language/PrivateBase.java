package dev.switchback.tests.language;

/** Has what {@code super} selects. */
class PrivateBase {
  int inherited = 4;

  int twice(int n) {
    return 2 * n;
  }

  @Override
  public String toString() {
    return "";
  }
}
