package dev.switchback.tests.language;

import dev.switchback.tests.harness.PullEqualsPush;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Pull is push, for templates that call themselves with something left to do. */
class RecursionCornersTest {
  @TestFactory
  Stream<DynamicNode> calls() {
    return PullEqualsPush.of(
        RecursionCorners.class, RecursionCorners.Other.class, RecursionCorners.Tree.class);
  }
}
