package dev.switchback.sample.tour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.sample.SampleRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepByStepTest {
  @Test
  void tellsWhereTheGeneratorStandsAfterEachStep() throws IOException {
    assertThat(SampleRun.printedBy(new StepByStep()::run)).isEqualTo("""
        created, and nothing has been printed by the body
          last instruction -1, line %d, locals {}
        haha
        next() = 1
          last instruction 1, line %d, locals {c=10}
        wawa
        next() = 10
          last instruction 2, line %d, locals {c=10}
        kaka
        c is still 10
        the body has ended: StopIteration, CLOSED
        """.formatted(
            lineOf("static void a("), lineOf("out.yield_(1)"), lineOf("out.yield_(c)")));
  }

  /** The number of the one line of the lesson's source that contains {@code code}. */
  private static int lineOf(String code) throws IOException {
    Path module = Path.of(System.getProperty("basedir", ""));
    List<String> lines = Files.readAllLines(module.resolve(
        Path.of("src", "main", "java", "dev", "switchback", "sample", "tour", "StepByStep.java")));
    List<String> matching = lines.stream().filter(line -> line.contains(code)).toList();
    assertThat(matching).hasSize(1);
    return lines.indexOf(matching.get(0)) + 1;
  }
}
