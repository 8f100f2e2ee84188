package dev.switchback.sample.tour;

import dev.switchback.GeneratorMethod;
import dev.switchback.Yielder;
import java.util.Arrays;
import java.util.PrimitiveIterator;

/**
 * A lazy sieve: each prime that is found puts one more filter, itself a generator, on the numbers that are left. With
 * {@code Yielder.OfInt} no number is boxed on its way through the filters.
 */
final class Primes implements Lesson {
  @GeneratorMethod
  static void primes(Yielder.OfInt out) {
    PrimitiveIterator.OfInt numbers = PrimesGenerators.from(2);
    while (true) {
      int prime = numbers.nextInt();
      out.yield_(prime);
      numbers = PrimesGenerators.withoutMultiplesOf(prime, numbers);
    }
  }

  @GeneratorMethod
  static void from(Yielder.OfInt out, int first) {
    for (int number = first; ; number++) {
      out.yield_(number);
    }
  }

  @GeneratorMethod
  static void withoutMultiplesOf(Yielder.OfInt out, int prime, PrimitiveIterator.OfInt numbers) {
    while (numbers.hasNext()) {
      int number = numbers.nextInt();
      if (number % prime != 0) {
        out.yield_(number);
      }
    }
  }

  @Override
  public String title() {
    return "Primes without end, by a lazy sieve";
  }

  @Override
  public void run() {
    int[] primes = PrimesGenerators.primes().intStream().limit(10).toArray();
    System.out.println(Arrays.toString(primes));
  }
}
