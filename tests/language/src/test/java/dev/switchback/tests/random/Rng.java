package dev.switchback.tests.random;

import java.util.List;
import java.util.Random;

/** A sequence of choices that its seed determines, on every JDK and machine. */
final class Rng {
  private final Random random;

  Rng(long seed) {
    random = new Random(seed);
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  @SafeVarargs
  final <T> T pick(T... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
