package dev.switchback.tests.language;

import dev.switchback.tests.harness.PullEqualsPush;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Pull is push, for suspension points wherever an expression may stand. */
class ExpressionsTest {
  @TestFactory
  Stream<DynamicNode> order() {
    return PullEqualsPush.of(OrderExpressions.class);
  }

  @TestFactory
  Stream<DynamicNode> assignments() {
    return PullEqualsPush.of(AssignmentExpressions.class);
  }

  @TestFactory
  Stream<DynamicNode> conditionals() {
    return PullEqualsPush.of(ConditionalExpressions.class);
  }

  @TestFactory
  Stream<DynamicNode> calls() {
    return PullEqualsPush.of(CallExpressions.class, CallsNestedExpressions.class);
  }

  @TestFactory
  Stream<DynamicNode> headers() {
    return PullEqualsPush.of(LoopExpressions.class, Asserts.class);
  }

  @TestFactory
  Stream<DynamicNode> switches() {
    return PullEqualsPush.of(
        SwitchExpressions.class, SwitchExpressionExits.class, SwitchExpressionPlaces.class);
  }
}
