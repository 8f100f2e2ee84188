package dev.switchback.tests.benchmarks.conversation;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;

/** A template that is sent numbers and answers with their average so far. */
final class Averages {
  private Averages() {}

  @GeneratorMethod
  static void average(TwoWayYielder<Double, Double> out) {
    double sum = 0;
    double sent = out.yield_(0.0);
    for (int count = 1; ; count++) {
      sum += sent;
      sent = out.yield_(sum / count);
    }
  }
}
