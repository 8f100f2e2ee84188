package dev.switchback.tests.protocol.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The cases of a file of traces.
 *
 * @param summary what the case shows; of a difference, its reason
 * @param lines its trace
 */
record Golden(String summary, List<String> lines) {
  private static final Path RESOURCES = Path.of("src/test/resources");

  /** What CPython does in the cases of a suite, by their names. */
  static Map<String, Golden> recorded(Class<?> suite) throws IOException {
    return read(RESOURCES.resolve("golden").resolve(suite.getSimpleName() + ".txt"));
  }

  /** What generators do here where they differ on purpose, by the names of the cases. */
  static Map<String, Golden> different(Class<?> suite) throws IOException {
    Path file = RESOURCES.resolve("different").resolve(suite.getSimpleName() + ".txt");
    return Files.exists(file) ? read(file) : Map.of();
  }

  private static Map<String, Golden> read(Path file) throws IOException {
    Map<String, Golden> cases = new LinkedHashMap<>();
    List<String> lines = List.of();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("== ")) {
        String[] head = line.substring(3).split(": ", 2);
        lines = new ArrayList<>();
        if (cases.put(head[0], new Golden(head[1], lines)) != null) {
          throw new IllegalStateException("two cases " + head[0] + " in " + file);
        }
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        lines.add(line);
      }
    }
    return cases;
  }
}
