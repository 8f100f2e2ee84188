package dev.switchback.tests.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole language suite once more, its machines spread over methods as only those of large templates are else. */
class LanguageSuiteInPartsTest {
  private static final List<Path> SOURCES = Compiled.sources(Path.of("../language/src/test/java"));

  @TempDir
  Path folder;

  /** Parts that hold a few statements each. */
  @Test
  void everyTestPasses() throws IOException {
    Compiled suite = Compilers.javac(SOURCES, folder, "-nowarn", "-Aswitchback.partSize=150");
    assertThat(suite.companions().values())
        .filteredOn(companion -> companion.contains(" step2("))
        .hasSizeGreaterThan(30);
    Suite.assertPasses(
        suite.loader(LanguageSuiteInPartsTest.class.getClassLoader()), suite.classes());
  }

  /** Machines that are large, but of which most are still one method. */
  @Test
  void everyTestPassesInOneLargePart() throws IOException {
    Compiled suite = Compilers.javac(SOURCES, folder, "-nowarn", "-Aswitchback.partSize=1000");
    Suite.assertPasses(
        suite.loader(LanguageSuiteInPartsTest.class.getClassLoader()), suite.classes());
  }

  /** The smallest parts that there can be, without a warning. */
  @Test
  void everyStatementCanBeAPart() throws IOException {
    Compiled suite =
        Compilers.javac(SOURCES, folder.resolve("suite"), "-nowarn", "-Aswitchback.partSize=1");
    Compilers.javac(
        Compiled.sources(suite.generated()),
        folder.resolve("companions"),
        "-proc:none",
        "-Xlint:all,-path",
        "-Werror",
        "-cp",
        suite.classes() + File.pathSeparator + System.getProperty("java.class.path"));
  }
}
