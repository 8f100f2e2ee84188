package dev.switchback.tests.language;

import dev.switchback.tests.harness.PullEqualsPush;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Pull is push, for cases that went wrong somewhere or well might: known traps, and corners of the language. */
class CasesTest {
  @TestFactory
  Stream<DynamicNode> expressions() {
    return PullEqualsPush.of(
        OperandFailureCases.class,
        ArithmeticCases.class,
        ConditionalTypeCases.class,
        ArrayCases.class,
        NameCases.class,
        PrivateCases.class,
        SpillCases.class);
  }

  @TestFactory
  Stream<DynamicNode> statements() {
    return PullEqualsPush.of(
        JumpCases.class,
        AssignmentCases.class,
        ReachabilityCases.class,
        ScopeCases.class,
        SwitchCases.class,
        SwitchValueCases.class);
  }

  @TestFactory
  Stream<DynamicNode> tries() {
    return PullEqualsPush.of(ExitCases.class);
  }

  @TestFactory
  Stream<DynamicNode> delegations() {
    return PullEqualsPush.of(DelegationCases.class);
  }

  @TestFactory
  Stream<DynamicNode> types() {
    return PullEqualsPush.of(
        TypeCases.class,
        TypeCases.Outer.class,
        Stack.class,
        LocalClassCases.class,
        OperandTypeCases.class);
  }

  @TestFactory
  Stream<DynamicNode> ofOtherSuites() {
    return PullEqualsPush.of(SuiteCases.class, SuiteCalls.class, SuiteReceivers.class);
  }

  @TestFactory
  Stream<DynamicNode> uncommon() {
    return PullEqualsPush.of(Uncommon.class);
  }
}
