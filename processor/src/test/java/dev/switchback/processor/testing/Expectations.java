package dev.switchback.processor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.processor.ChecksOnly;
import dev.switchback.processor.SwitchbackProcessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compiles a source on every host, and demands exactly the errors that its comments announce: {@code // ERROR: id} stands on the
 * offending line, {@code // ERROR: id | some words} demands words of the text too. The source has no other errors.
 */
public final class Expectations {

  private static final Pattern COMMENT =
      Pattern.compile("// ERROR: ([a-z-]+)(?: \\| (.+?))?(?=\\s*(?:// ERROR|$))");

  private static final String IMPORTS =
      "import dev.switchback.*; import java.util.*; import java.util.function.*; import java.util.stream.*;";

  private record Expected(long line, String id, String words) {}

  private Expectations() {}

  /** Checks a file {@code T.java}, whose imports come for free. */
  public static void check(String source) {
    for (Host host : Host.values()) {
      check(host, source);
    }
  }

  /** Checks a file {@code T.java}, whose imports come for free, with all stages of the processor. */
  public static void checkAllStages(String source) {
    for (Host host : Host.values()) {
      check(host.compile(Map.of("T.java", IMPORTS + source), new SwitchbackProcessor()), source);
    }
  }

  /** Checks, with all stages of the processor, a file that is no legal Java: javac leaves that unsaid after our errors. */
  public static void checkAllStagesOnJavac(String source) {
    check(
        Host.JAVAC.compile(Map.of("T.java", IMPORTS + source), new SwitchbackProcessor()), source);
  }

  /** Checks a file {@code T.java}, whose imports come for free, on one host. */
  public static void check(Host host, String source, String... options) {
    // On the first line, so that lines keep their numbers.
    String file =
        source.startsWith("package") || source.startsWith("import") ? source : IMPORTS + source;
    check(host.compile(Map.of("T.java", file), ChecksOnly.processor(), options), source);
  }

  private static void check(Compilation compilation, String source) {
    List<Expected> expected = new ArrayList<>();
    List<String> lines = source.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      for (Matcher matcher = COMMENT.matcher(lines.get(i)); matcher.find(); ) {
        expected.add(new Expected(i + 1, matcher.group(1), matcher.group(2)));
      }
    }
    assertThat(compilation.otherErrors())
        .as("errors of %s itself", compilation.host())
        .isEmpty();
    assertThat(compilation.errors().stream().map(error -> error.line() + " " + error.id()))
        .as("errors on %s: %s", compilation.host(), compilation.errors())
        .containsExactlyInAnyOrderElementsOf(
            expected.stream().map(e -> e.line() + " " + e.id()).toList());
    for (Compilation.Error error : compilation.errors()) {
      assertThat(error.text())
          .containsPattern("\n *Instead: ")
          .doesNotContainPattern("\\{\\d}")
          .doesNotContain("null");
    }
    for (Expected e : expected) {
      if (e.words() != null) {
        assertThat(compilation.errors())
            .filteredOn(error -> error.line() == e.line() && error.id().equals(e.id()))
            .anySatisfy(error -> assertThat(error.text()).contains(e.words()));
      }
    }
    assertThat(compilation.success()).isEqualTo(expected.isEmpty());
  }
}
