package dev.switchback.sample.tour;

import java.util.List;
import picocli.CommandLine.Command;

/** {@code tour}: runs all lessons, in an order in which each needs only what the ones before it showed. */
@Command(
    name = "tour",
    description = "Shows what generators do, in small lessons.",
    mixinStandardHelpOptions = true)
public final class Tour implements Runnable {
  private static final List<Lesson> LESSONS = List.of(
      new Numbers(),
      new StepByStep(),
      new LettersAndNumbers(),
      new GuessingGame(),
      new ThrowAndClose(),
      new TreeTraversal(),
      new Primes());

  /** Used by picocli. */
  public Tour() {}

  @Override
  public void run() {
    int number = 0;
    for (Lesson lesson : LESSONS) {
      number++;
      System.out.println(
          (number == 1 ? "" : System.lineSeparator()) + "== " + number + ". " + lesson.title());
      lesson.run();
    }
  }
}
