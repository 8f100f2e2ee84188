package dev.switchback.tests.random;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Pull is push, for templates that nobody thought of. A fixed range of seeds in a build; {@code -Psoak -Dseeds=FROM..TO}
 * tries others.
 */
@Tag("javac")
class RandomTemplatesTest {
  @TestFactory
  Stream<DynamicTest> templates() throws InterruptedException {
    String[] seeds = System.getProperty("seeds", "1..40").split("\\.\\.");
    Soak soak = new Soak(System.out);
    long start = System.nanoTime();
    soak.run(Long.parseLong(seeds[0]), Long.parseLong(seeds[1]));
    String summary = soak.summary(Duration.ofNanos(System.nanoTime() - start));
    System.out.println("random templates: " + summary);
    List<DynamicTest> tests = new ArrayList<>();
    tests.add(dynamicTest(summary, () -> assertTrue(soak.templates() > 0)));
    for (Failure failure : soak.failures()) {
      tests.add(dynamicTest(
          failure.title() + " in seed " + failure.source().seed(), () -> fail(Soak.text(failure))));
    }
    return tests.stream();
  }
}
