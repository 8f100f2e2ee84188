package dev.switchback.tests.hosts;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClasspathRoots;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** The tests of the language suite, compiled once more in some other way. */
final class Suite {
  /** What the tests are tagged with that compile by javac themselves, or read files: it is all the same who compiled them. */
  private static final String CALLS_JAVAC = "javac";

  private Suite() {}

  /**
   * Runs the JUnit classes in a folder.
   *
   * @param excluded tags of tests that do not hold here
   */
  static void assertPasses(ClassLoader loader, Path classes, String... excluded) {
    TestExecutionSummary summary = run(loader, classes, excluded);
    assertThat(summary.getFailures())
        .as(() -> summary.getFailures().stream()
            .limit(5)
            .map(each -> each.getTestIdentifier().getDisplayName() + ": " + each.getException())
            .collect(joining("\n")))
        .isEmpty();
    assertThat(summary.getTestsSucceededCount()).isGreaterThan(1_000);
  }

  private static TestExecutionSummary run(ClassLoader loader, Path classes, String... excluded) {
    SummaryGeneratingListener summary = new SummaryGeneratingListener();
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader); // JUnit loads test classes by way of it
    try {
      LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
          .selectors(selectClasspathRoots(Set.of(classes)))
          .filters(TagFilter.excludeTags(
              Stream.concat(Stream.of(CALLS_JAVAC), Stream.of(excluded)).toList()))
          .build();
      LauncherFactory.create().execute(request, summary);
    } finally {
      thread.setContextClassLoader(before);
    }
    return summary.getSummary();
  }
}
