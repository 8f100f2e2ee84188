package dev.switchback.tests.language;

import dev.switchback.tests.harness.CompiledTemplates;
import dev.switchback.tests.harness.PullEqualsPush;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Pull is push, in sources that formatters refuse, and in the unnamed package. */
@Tag("javac")
class OddSourcesTest {
  @TempDir
  static Path folder;

  @TestFactory
  Stream<DynamicNode> unicodeEscapes() throws IOException {
    return PullEqualsPush.of(compile("odd.", "Escaped"));
  }

  @TestFactory
  Stream<DynamicNode> unnamedPackage() throws IOException {
    return PullEqualsPush.of(compile("", "Unnamed"));
  }

  private static Class<?> compile(String prefix, String name) throws IOException {
    try (InputStream source =
        OddSourcesTest.class.getResourceAsStream("/templates/" + name + ".java")) {
      String text = new String(source.readAllBytes(), StandardCharsets.UTF_8);
      return CompiledTemplates.compile(prefix + name, text, folder.resolve(name));
    }
  }
}
