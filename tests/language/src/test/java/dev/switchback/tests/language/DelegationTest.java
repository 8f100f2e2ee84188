package dev.switchback.tests.language;

import dev.switchback.tests.harness.PullEqualsPush;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Pull is push, for templates that delegate. */
class DelegationTest {
  @TestFactory
  Stream<DynamicNode> calls() {
    return PullEqualsPush.of(
        Calls.class,
        Calls.Other.class,
        EarlyEnds.class,
        EarlyEnds.Tree.class,
        LastCalls.class,
        Recursion.class,
        Recursion.Tree.class,
        SelfCalls.class,
        OwnCalls.class,
        SelfCalls.Other.class);
  }

  @TestFactory
  Stream<DynamicNode> yieldFrom() {
    return PullEqualsPush.of(YieldFromSources.class, YieldFromGenerators.class, BoxedValues.class);
  }
}
