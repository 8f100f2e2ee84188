package dev.switchback.tests.language;

import dev.switchback.tests.harness.PullEqualsPush;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Pull is push, whatever the types of operands and locals that are kept. */
class OperandsTest {
  @TestFactory
  Stream<DynamicNode> polyExpressions() {
    return PullEqualsPush.of(PolyOperands.class);
  }

  @TestFactory
  Stream<DynamicNode> forms() {
    return PullEqualsPush.of(OperandForms.class);
  }

  @TestFactory
  Stream<DynamicNode> overloads() {
    return PullEqualsPush.of(OperandOverloads.class);
  }

  @TestFactory
  Stream<DynamicNode> arms() {
    return PullEqualsPush.of(OperandArms.class);
  }

  @TestFactory
  Stream<DynamicNode> locals() {
    return PullEqualsPush.of(ReassignedVars.class);
  }

  @TestFactory
  Stream<DynamicNode> callees() {
    return PullEqualsPush.of(
        CalleeClasses.class, Callees.class, Callees.Base.class, Callees.Derived.class);
  }
}
