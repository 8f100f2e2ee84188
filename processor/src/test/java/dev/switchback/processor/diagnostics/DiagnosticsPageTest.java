package dev.switchback.processor.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page {@code docs/diagnostics.md} has a section for every message, word for word, and no other. */
class DiagnosticsPageTest {
  private static String page() throws IOException {
    Path module = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    return Files.readString(module.resolveSibling("docs").resolve("diagnostics.md"));
  }

  @ParameterizedTest
  @EnumSource(Message.class)
  void quotes(Message message) throws IOException {
    String section = "\n### %s\n\n```text\n%s\nInstead: %s\n```\n\n";

    assertThat(page())
        .contains(String.format(section, message.id(), message.text(), message.fix()));
  }

  @Test
  void hasTheMessagesInTheOrderOfTheCatalogue() throws IOException {
    assertThat(page().lines().filter(line -> line.startsWith("### ")))
        .containsExactlyElementsOf(Arrays.stream(Message.values())
            .map(message -> "### " + message.id())
            .toList());
  }
}
