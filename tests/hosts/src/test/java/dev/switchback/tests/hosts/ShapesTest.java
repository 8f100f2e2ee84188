package dev.switchback.tests.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What steps look like, as somebody reads them who debugs: the shapes on which their speed depends. A step that is to look
 * different is looked at before its text in the folder shapes is replaced.
 */
class ShapesTest {
  private static final Path RESOURCES = Path.of("src/test/resources");

  @TempDir
  static Path folder;

  private static String companion;

  @BeforeAll
  static void compile() throws IOException {
    companion = Compilers.javac(
            List.of(RESOURCES.resolve("templates/Shapes.java")), folder, "-proc:only")
        .companions()
        .values()
        .iterator()
        .next();
  }

  /**
   * A loop around its only suspension: a choice of where to go on, and then the loop. One that leaves out elements. Nested
   * loops, the innermost of which is one. A try around a loop. Loops over what was made before. One over a
   * parameter that is let go, and an iterator that is saved once. A loop that is left right after its suspension. Two
   * suspensions after which the same is to be done. One that calls itself.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "range", "evens", "triples", "closing", "words", "squares", "until", "signs", "inOrder"
      })
  void stepsHaveTheShapeOfTheirLoops(String template) throws IOException {
    String expected = Files.readString(RESOURCES.resolve("shapes/" + template + ".txt"));
    assertThat(step(template)).isEqualTo(expected);
  }

  /** What decides whether the loop goes on is loaded in each turn of the caller's loop; but not twice. */
  @Test
  void theCounterIsLoadedWithEachElement() {
    assertThat(machine("Evens")).contains("int ahead = this.i;", "throw stop(ahead);");
    assertThat(machine("Triples")).contains("int ahead = this.c;");
    assertThat(machine("Range")).contains("throw stop();").doesNotContain("ahead");
    assertThat(machine("Squares")).contains("throw stop();").doesNotContain("ahead");
  }

  /** What is yielded as int is kept as int. */
  @Test
  void valuesAreBoxedWhenTheyAreTaken() {
    assertThat(machine("Squares")).contains("extends IntMachine<Void, Void>", "Integer next()");
    assertThat(machine("Words")).contains("extends ObjectMachine<String, Void, Void>");
  }

  private static String machine(String template) {
    int start = companion.indexOf("class " + template + "Machine");
    return companion.substring(start, companion.indexOf("\n  }\n", start));
  }

  private static String step(String template) {
    String machine =
        template.substring(0, 1).toUpperCase(Locale.ROOT) + template.substring(1) + "Machine";
    Matcher step = Pattern.compile(
            "class " + machine + ".*?step\\([^\\n]*\\{\\n(.*?)\\n    }\\n", Pattern.DOTALL)
        .matcher(companion);
    assertThat(step.find()).as(machine).isTrue();
    return step.group(1).stripIndent() + "\n";
  }
}
