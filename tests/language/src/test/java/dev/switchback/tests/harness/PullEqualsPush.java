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

  /**
   * Two containers for each class, with a test for each of its templates (and choice of arguments): one that compares
   * everything that happens, and one that compares on which lines of the template it happens.
   */
  public static Stream<DynamicNode> of(Class<?>... types) {
    return Arrays.stream(types)
        .flatMap(type -> Stream.of(
            container(type.getSimpleName(), type, PullEqualsPush::disagreement),
            container(
                "lines of " + type.getSimpleName(), type, PullEqualsPush::disagreementOnLines)));
  }

  private static DynamicNode container(String name, Class<?> type, Check check) {
    List<DynamicTest> tests = Template.of(type)
        .map(template -> DynamicTest.dynamicTest(template.toString(), () -> run(check, template)))
        .toList();
    if (tests.isEmpty()) {
      throw new AssertionError(type + " declares no template");
    }
    return DynamicContainer.dynamicContainer(name, tests);
  }

  private static void run(Check check, Template template) {
    assertTimeoutPreemptively(
        LIMIT, () -> check.disagreement(template).ifPresent(text -> fail(text)));
  }

  /** The first script and style for which the two runs of {@code template} differ, as a text; empty if none. */
  static Optional<String> disagreement(Template template) throws Throwable {
    Generator<?> sample = template.pull();
    for (Script script : Scenarios.of(template)) {
      Run push = PushRun.of(template, script, false);
      for (Style style : Style.values()) {
        if (style.appliesTo(sample) && (!style.isBulk() || script.onlyStepsAndCloses())) {
          Optional<String> difference = compare(template, script, style, push);
          if (difference.isPresent()) {
            return difference;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** As {@link #disagreement}, with the line of the template at each yield. */
  static Optional<String> disagreementOnLines(Template template) throws Throwable {
    for (Script script : Scenarios.of(template)) {
      Run push = PushRun.of(template, script, true);
      Optional<String> difference = compare(template, script, Style.LINES, push);
      if (difference.isPresent()) {
        return difference;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> compare(Template template, Script script, Style style, Run push) {
    Run pull = PullRun.of(template, script, style);
    String title = template + ", script: " + script + ", style: " + style;
    return push.agreesWith(pull)
        ? Optional.empty()
        : Optional.of(SideBySide.text(title, push, pull));
  }

  /** Compares the runs of a template. */
  private interface Check {
    Optional<String> disagreement(Template template) throws Throwable;
  }
}
