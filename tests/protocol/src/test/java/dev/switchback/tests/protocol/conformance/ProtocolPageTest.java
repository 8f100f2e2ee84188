package dev.switchback.tests.protocol.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code docs/protocol.md} has a row for each case, and one for each difference, in the words of the files of traces. */
class ProtocolPageTest {
  @Test
  void hasEachCaseAndEachDifference() throws IOException {
    List<String> rows = new ArrayList<>();
    for (Class<?> suite : ConformanceTest.SUITES) {
      String name = suite.getSimpleName();
      Golden.recorded(suite)
          .forEach(
              (id, golden) -> rows.add("| " + golden.summary() + " | `" + name + "." + id + "` |"));
      Golden.different(suite)
          .forEach(
              (id, golden) -> rows.add("| `" + name + "." + id + "` | " + golden.summary() + " |"));
    }
    List<String> page = Files.readAllLines(Path.of("../../docs/protocol.md"));
    assertThat(rows).hasSizeGreaterThan(400);
    assertThat(page.stream().filter(line -> line.matches("\\| .*`[A-Z]\\w+\\.\\w+`.*")))
        .containsExactlyInAnyOrderElementsOf(rows);
  }
}
