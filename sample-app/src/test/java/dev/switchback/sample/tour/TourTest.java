package dev.switchback.sample.tour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.sample.SampleRun;
import org.junit.jupiter.api.Test;

class TourTest {
  @Test
  void allLessonsRunInOrder() {
    String printed =
        SampleRun.printedBy(() -> assertThat(SampleRun.of("tour").exitCode()).isZero());

    assertThat(printed.lines().filter(line -> line.startsWith("== ")))
        .containsExactly(
            "== 1. A range, pulled and pushed",
            "== 2. Step by step: nothing runs until it is asked for",
            "== 3. Delegation: yieldFrom instead of a loop",
            "== 4. A guessing game: send() through an outer generator",
            "== 5. throw_ and close: errors in, finally on the way out",
            "== 6. A tree in order, by recursion",
            "== 7. Primes without end, by a lazy sieve");
    assertThat(printed)
        .contains("[A, B, 1, 2]\n\n== 4.")
        .endsWith("[2, 3, 5, 7, 11, 13, 17, 19, 23, 29]\n");
  }
}
