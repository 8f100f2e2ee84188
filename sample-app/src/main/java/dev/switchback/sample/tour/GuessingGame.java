package dev.switchback.sample.tour;

import dev.switchback.Coroutine;
import dev.switchback.GeneratorMethod;
import dev.switchback.StopIteration;
import dev.switchback.TwoWayYielder;

/**
 * Two-way traffic through a delegation: what the outermost caller sends reaches the innermost generator, what that one
 * yields reaches the caller, and what it returns is the value of {@code yieldFrom}.
 */
final class GuessingGame implements Lesson {
  @GeneratorMethod
  static String game(TwoWayYielder<String, Integer> player, int secret) {
    Integer guess; // null if the player called next() instead of send(guess)
    do {
      guess = player.yield_("fail");
    } while (guess == null || guess != secret);
    return "win";
  }

  @GeneratorMethod
  static String evening(TwoWayYielder<String, Integer> player) {
    String result = player.yieldFrom(GuessingGameGenerators.game(10));
    System.out.println("  the outer generator sees the inner one return " + result);
    return result;
  }

  @Override
  public String title() {
    return "A guessing game: send() through an outer generator";
  }

  @Override
  public void run() {
    Coroutine<String, Integer, String> evening = GuessingGameGenerators.evening();
    // A generator must have reached a yield before it can receive anything.
    System.out.println("next() = " + evening.next());
    for (int guess : new int[] {3, 7}) {
      System.out.println("send(" + guess + ") = " + evening.send(guess));
    }
    try {
      evening.send(10);
    } catch (StopIteration end) {
      System.out.println(
          "send(10) ended it with " + end.value() + "; result() = " + evening.result());
    }
  }
}
