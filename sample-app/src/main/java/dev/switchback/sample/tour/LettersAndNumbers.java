package dev.switchback.sample.tour;

import dev.switchback.GeneratorMethod;
import dev.switchback.Yielder;
import java.util.List;
import java.util.stream.IntStream;

/** Delegation: {@code yieldFrom} hands on every element of anything that can be iterated. */
final class LettersAndNumbers implements Lesson {
  @GeneratorMethod
  static void lettersThenNumbers(Yielder<Object> out, String letters, int first, int last) {
    out.yieldFrom(letters.chars().mapToObj(letter -> (char) letter));
    out.yieldFrom(IntStream.rangeClosed(first, last).boxed());
  }

  @Override
  public String title() {
    return "Delegation: yieldFrom instead of a loop";
  }

  @Override
  public void run() {
    List<Object> all =
        LettersAndNumbersGenerators.lettersThenNumbers("AB", 1, 2).stream().toList();
    System.out.println(all);
  }
}
