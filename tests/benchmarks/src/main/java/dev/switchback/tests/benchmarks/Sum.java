package dev.switchback.tests.benchmarks;

import dev.switchback.Generator;
import dev.switchback.Yielder;
import java.util.Iterator;
import java.util.PrimitiveIterator;
import java.util.function.IntConsumer;

/** What all benchmarks do with values: add them up. An instance is a consumer of those that are pushed. */
public final class Sum implements Yielder.OfInt, IntConsumer {
  private long total;

  @Override
  public void yield_(int value) {
    total += value;
  }

  @Override
  public void accept(int value) {
    total += value;
  }

  /** The sum of what was consumed. */
  public long total() {
    return total;
  }

  /** By look-ahead, as a loop does. */
  public static long of(PrimitiveIterator.OfInt values) {
    long sum = 0;
    while (values.hasNext()) {
      sum += values.nextInt();
    }
    return sum;
  }

  /** By look-ahead. */
  public static long of(PrimitiveIterator.OfLong values) {
    long sum = 0;
    while (values.hasNext()) {
      sum += values.nextLong();
    }
    return sum;
  }

  /** By look-ahead, of boxed values. */
  public static long ofBoxed(Iterator<Integer> values) {
    long sum = 0;
    while (values.hasNext()) {
      sum += values.next();
    }
    return sum;
  }

  /** By the cheap protocol. */
  public static long advancing(Generator.OfInt values) {
    long sum = 0;
    while (values.advance()) {
      sum += values.currentInt();
    }
    return sum;
  }
}
