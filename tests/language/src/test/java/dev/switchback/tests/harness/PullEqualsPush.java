package dev.switchback.tests.harness;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.fail;

import dev.switchback.Generator;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * The law as a test: for every template of a class, the machine does exactly what the body does when it is run
 * directly, under every script of {@link Scenarios} and in every {@link Style} of driving.
 */
public final class PullEqualsPush {
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private PullEqualsPush() {}

  /** A container for each class, with one test for each of its templates (and choice of arguments). */
  public static Stream<DynamicNode> of(Class<?>... types) {
    return Arrays.stream(types).map(type -> DynamicContainer.dynamicContainer(type.getSimpleName(), tests(type)));
  }

  private static Stream<DynamicTest> tests(Class<?> type) {
    List<DynamicTest> tests = Template.of(type)
        .map(template -> DynamicTest.dynamicTest(template.toString(), () -> check(template)))
        .toList();
    if (tests.isEmpty()) {
      throw new AssertionError(type + " declares no template");
    }
    return tests.stream();
  }

  private static void check(Template template) {
    assertTimeoutPreemptively(LIMIT, () -> disagreement(template).ifPresent(text -> fail(text)));
  }

  /** The first script and style for which the two runs of {@code template} differ, as a text; empty if none. */
  static Optional<String> disagreement(Template template) throws Throwable {
    Generator<?> sample = template.pull();
    for (Script script : Scenarios.of(template)) {
      Run push = PushRun.of(template, script, false);
      Run pushWithLines = PushRun.of(template, script, true);
      for (Style style : Style.values()) {
        if (style.appliesTo(sample) && (!style.isBulk() || script.onlySteps() && push.ended())) {
          Run expected = style == Style.LINES ? pushWithLines : push;
          Run got = PullRun.of(template, script, style);
          if (!got.events().equals(expected.events())) {
            return Optional.of(SideBySide.text(template + ", script: " + script + ", style: " + style, expected, got));
          }
        }
      }
    }
    return Optional.empty();
  }
}
