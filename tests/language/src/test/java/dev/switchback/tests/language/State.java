package dev.switchback.tests.language;

/** Named like a member type of every generator. */
final class State {
  final String name;

  State(String name) {
    this.name = name;
  }

  @Override
  public String toString() {
    return name;
  }
}
