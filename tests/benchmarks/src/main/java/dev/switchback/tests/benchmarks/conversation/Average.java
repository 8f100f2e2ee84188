package dev.switchback.tests.benchmarks.conversation;

/** {@link Averages#average} by hand, of boxed numbers and of primitive ones. */
final class Average {
  private double sum;
  private int count;

  Double sendBoxed(Double sent) {
    sum += sent;
    return sum / ++count;
  }

  double send(double sent) {
    sum += sent;
    return sum / ++count;
  }
}
