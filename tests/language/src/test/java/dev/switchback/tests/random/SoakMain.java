package dev.switchback.tests.random;

import java.time.Duration;

/** Tries a range of seeds outside of a build: {@code SoakMain FROM..TO}. */
final class SoakMain {
  private SoakMain() {}

  public static void main(String[] arguments) throws InterruptedException {
    String[] range = arguments[0].split("\\.\\.");
    long start = System.nanoTime();
    Soak soak = new Soak(System.out);
    soak.run(Long.parseLong(range[0]), Long.parseLong(range[1]));
    System.out.println("DONE " + soak.summary(Duration.ofNanos(System.nanoTime() - start)));
  }
}
