package dev.switchback.tests.benchmarks.conversation;

import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;

/** {@link Averages#average} by hand, of boxed numbers and of primitive ones. */
final class Average implements UnaryOperator<Double>, DoubleUnaryOperator {
  private double sum;
  private int count;

  @Override
  public Double apply(Double sent) {
    sum += sent;
    return sum / ++count;
  }

  @Override
  public double applyAsDouble(double sent) {
    sum += sent;
    return sum / ++count;
  }
}
