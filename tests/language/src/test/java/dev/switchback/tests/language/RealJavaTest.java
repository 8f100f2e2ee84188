package dev.switchback.tests.language;

import dev.switchback.tests.harness.PullEqualsPush;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Pull is push, for Java as it is found in programs. */
class RealJavaTest {
  @TestFactory
  Stream<DynamicNode> warnings() {
    return PullEqualsPush.of(Warned.class);
  }
}
