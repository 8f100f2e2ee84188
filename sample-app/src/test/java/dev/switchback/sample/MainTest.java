package dev.switchback.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MainTest {
  @Test
  void withoutACommandItTellsWhichThereAre() {
    SampleRun run = SampleRun.of();

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains("Missing required subcommand")
        .contains("tour")
        .contains("walk");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void helpIsNotAnError() {
    SampleRun run = SampleRun.of("walk", "--help");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("--largest=N").contains("--first=K").contains("DIR");
  }
}
