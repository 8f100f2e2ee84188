package dev.switchback.tests.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole language suite once more, compiled by ECJ: a second opinion on what is legal Java, for the templates and for their
 * companions, and a processor that gets its syntax from the source text.
 */
class LanguageSuiteOnEcjTest {
  private static final Path LANGUAGE = Path.of("../language/src/test");

  private static final List<Long> RANDOM_SEEDS = List.of(1L, 2L, 3L, 5L);

  @TempDir
  static Path folder;

  private static Compiled suite;
  private static ClassLoader suiteLoader;

  @BeforeAll
  static void compileSuite() throws IOException {
    suite = Compilers.ecj(
        17, Compiled.sources(LANGUAGE.resolve("java")), List.of(), folder.resolve("ecj"));
    suiteLoader = suite.loader(LanguageSuiteOnEcjTest.class.getClassLoader());
  }

  @Test
  void companionsAreTheOnesThatJavacGets() throws IOException {
    Map<String, String> expected = Compilers.javac(
            Compiled.sources(LANGUAGE.resolve("java")), folder.resolve("javac"))
        .companions();
    assertThat(expected).hasSizeGreaterThan(30);
    assertThat(suite.companions()).containsExactlyEntriesOf(expected);
  }

  @Test
  void everyTestPasses() {
    Suite.assertPasses(suiteLoader, suite.classes());
  }

  @TestFactory
  Stream<DynamicNode> randomTemplates() throws IOException {
    Harness harness = new Harness(suiteLoader);
    Path sources = Files.createDirectories(folder.resolve("random/src/random"));
    List<Path> files = new ArrayList<>();
    for (long seed : RANDOM_SEEDS) {
      files.add(Files.writeString(
          sources.resolve(harness.randomName(seed) + ".java"), harness.randomSource(seed)));
    }
    List<Class<?>> types = load(17, "random", files);
    return IntStream.range(0, types.size())
        .boxed()
        .filter(i -> isAccepted(types.get(i)))
        .flatMap(i -> harness.randomTests(types.get(i), RANDOM_SEEDS.get(i)));
  }

  /** Whether the JVM takes what ECJ made of a class; some of its stack maps for switch expressions are wrong. */
  private static boolean isAccepted(Class<?> templates) {
    try {
      Class.forName(templates.getName(), true, templates.getClassLoader());
      return true;
    } catch (VerifyError e) {
      return false;
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  @TestFactory
  @EnabledForJreRange(min = JRE.JAVA_21)
  Stream<DynamicNode> java21() throws IOException {
    return newer(21);
  }

  @TestFactory
  @EnabledForJreRange(min = JRE.JAVA_25)
  Stream<DynamicNode> java25() throws IOException {
    return newer(25);
  }

  private static Stream<DynamicNode> newer(int release) throws IOException {
    Path source = LANGUAGE.resolve("resources/templates/Java" + release + ".java");
    return pullEqualsPush(release, "newer", List.of(source));
  }

  /** Compiles more files, each a class of {@code packageName} with templates, and compares their runs. */
  private static Stream<DynamicNode> pullEqualsPush(
      int release, String packageName, List<Path> files) throws IOException {
    return load(release, packageName, files).stream()
        .flatMap(new Harness(suiteLoader)::pullEqualsPush);
  }

  private static List<Class<?>> load(int release, String packageName, List<Path> files)
      throws IOException {
    Path output = folder.resolve(packageName + release);
    ClassLoader loader =
        Compilers.ecj(release, files, List.of(suite.classes()), output).loader(suiteLoader);
    List<Class<?>> types = new ArrayList<>();
    for (Path file : files) {
      String name = file.getFileName().toString().replace(".java", "");
      try {
        types.add(loader.loadClass(packageName + "." + name));
      } catch (ClassNotFoundException e) {
        throw new AssertionError(e);
      }
    }
    return types;
  }
}
