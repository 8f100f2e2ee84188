package dev.switchback.tests.language;

import dev.switchback.tests.harness.CompiledTemplates;
import dev.switchback.tests.harness.PullEqualsPush;
import dev.switchback.tests.harness.RandomTemplates;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pull is push, for templates that nobody thought of.
 *
 * <p>The seeds are fixed; {@code -Dswitchback.random.seed=N -Dswitchback.random.classes=M} tries others. A disagreement
 * names the class, whose number is its seed.
 */
@Tag("javac")
class RandomTemplatesTest {
  private static final int TEMPLATES = 5;

  @TempDir
  static Path folder;

  @TestFactory
  Stream<DynamicNode> classes() {
    long seed = Long.getLong("switchback.random.seed", 1);
    long classes = Long.getLong("switchback.random.classes", 16);
    return LongStream.range(seed, seed + classes).boxed().flatMap(RandomTemplatesTest::tests);
  }

  private static Stream<DynamicNode> tests(long seed) {
    String name = "Random" + seed;
    try {
      return PullEqualsPush.of(CompiledTemplates.compile(
          "random." + name, RandomTemplates.source(name, seed, TEMPLATES), folder.resolve(name)));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
