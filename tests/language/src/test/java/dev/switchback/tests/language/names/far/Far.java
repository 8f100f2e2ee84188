package dev.switchback.tests.language.names.far;

/** A superclass of another package, whose package-private members nobody there inherits. */
public class Far {
  int base = 100;
  protected int self = 200;
  public int state = 300;

  int hidden(int n) {
    return n;
  }

  public int next() {
    return 5;
  }

  class Box {}
}
