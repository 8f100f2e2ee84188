package dev.switchback.tests.hosts;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClasspathRoots;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/**
 * The whole language suite once more, compiled by ECJ: a second opinion on what is legal Java, for the templates and for their
 * companions, and a processor that gets its syntax from the source text.
 */
class LanguageSuiteOnEcjTest {
  private static final Path LANGUAGE = Path.of("../language/src/test");

  /** What the tests are tagged with that compile by javac themselves: it is all the same to them who compiled them. */
  private static final String CALLS_JAVAC = "javac";

  private static final List<Long> RANDOM_SEEDS = List.of(1L, 2L, 3L);

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
    TestExecutionSummary summary = run(suiteLoader, suite.classes());
    assertThat(summary.getFailures())
        .as(() -> summary.getFailures().stream()
            .limit(5)
            .map(each -> each.getTestIdentifier().getDisplayName() + ": " + each.getException())
            .collect(joining("\n")))
        .isEmpty();
    assertThat(summary.getTestsSucceededCount()).isGreaterThan(1_000);
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
        .flatMap(i -> harness.randomTests(types.get(i), RANDOM_SEEDS.get(i)));
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

  /** Runs the JUnit classes in a folder. */
  private static TestExecutionSummary run(ClassLoader loader, Path classes) {
    SummaryGeneratingListener summary = new SummaryGeneratingListener();
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader); // JUnit loads test classes by way of it
    try {
      LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
          .selectors(selectClasspathRoots(Set.of(classes)))
          .filters(TagFilter.excludeTags(CALLS_JAVAC))
          .build();
      LauncherFactory.create().execute(request, summary);
    } finally {
      thread.setContextClassLoader(before);
    }
    return summary.getSummary();
  }
}
