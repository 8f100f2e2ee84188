package dev.switchback.sample.tour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.sample.SampleRun;
import org.junit.jupiter.api.Test;

/** What each lesson prints, word for word; {@link StepByStepTest} has the one whose output holds line numbers. */
class LessonsTest {
  private static String printedBy(Lesson lesson) {
    return SampleRun.printedBy(lesson::run);
  }

  @Test
  void numbers() {
    assertThat(printedBy(new Numbers())).isEqualTo("""
        pull: 0 1 2 3 4
        push: 0 1 2 3 4
        """);
  }

  @Test
  void lettersAndNumbers() {
    assertThat(printedBy(new LettersAndNumbers())).isEqualTo("[A, B, 1, 2]\n");
  }

  @Test
  void guessingGame() {
    assertThat(printedBy(new GuessingGame())).isEqualTo("""
        next() = fail
        send(3) = fail
        send(7) = fail
          the outer generator sees the inner one return win
        send(10) ended it with win; result() = win
        """);
  }

  @Test
  void throwAndClose() {
    assertThat(printedBy(new ThrowAndClose())).isEqualTo("""
        next() = working
          the body caught: out of paper
        throw_() = recovered
        next() = page 1
        next() = page 2
          the body put the book back
        """);
  }

  @Test
  void treeTraversal() {
    assertThat(printedBy(new TreeTraversal())).isEqualTo("""
        pull: ant bee cow dog eel fox
        push: ant bee cow dog eel fox
        """);
  }

  @Test
  void primes() {
    assertThat(printedBy(new Primes())).isEqualTo("[2, 3, 5, 7, 11, 13, 17, 19, 23, 29]\n");
  }
}
