package dev.switchback.tests.packaging;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/** The two jars that users get, as this build has made them. */
final class Jars {
  private Jars() {}

  /** Returns the jar with the API and the runtime. */
  static Path runtime() {
    return jarOf("dev.switchback.GeneratorMethod");
  }

  /** Returns the jar with the processor. */
  static Path processor() {
    return jarOf("dev.switchback.processor.SwitchbackProcessor");
  }

  /** Returns the names of the files in the jar. */
  static List<String> files(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream()
          .filter(entry -> !entry.isDirectory())
          .map(ZipEntry::getName)
          .toList();
    }
  }

  /** Returns the lines of a text file in the jar. */
  static List<String> lines(Path jar, String name) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      byte[] bytes = file.getInputStream(file.getEntry(name)).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }
  }

  /** Where the class comes from; before Maven's package phase that is a folder, and there is nothing to test. */
  private static Path jarOf(String className) {
    try {
      Path origin = Path.of(Class.forName(className, false, Jars.class.getClassLoader())
          .getProtectionDomain()
          .getCodeSource()
          .getLocation()
          .toURI());
      assumeTrue(Files.isRegularFile(origin), () -> "not packaged yet: " + origin);
      return origin;
    } catch (ClassNotFoundException | URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
