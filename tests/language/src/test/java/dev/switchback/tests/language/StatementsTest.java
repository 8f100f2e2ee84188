package dev.switchback.tests.language;

import dev.switchback.tests.harness.PullEqualsPush;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Pull is push, for every statement of the language. */
class StatementsTest {
  @TestFactory
  Stream<DynamicNode> loops() {
    return PullEqualsPush.of(ForLoops.class, WhileLoops.class, EnhancedFor.class);
  }

  @TestFactory
  Stream<DynamicNode> branchesAndJumps() {
    return PullEqualsPush.of(Branches.class, Labels.class, Returns.class);
  }

  @TestFactory
  Stream<DynamicNode> switches() {
    return PullEqualsPush.of(SwitchPlain.class, SwitchSuspending.class);
  }

  @TestFactory
  Stream<DynamicNode> tries() {
    return PullEqualsPush.of(
        TryCatch.class, TryCorners.class, TryFinally.class, TryExits.class, TryWithResources.class);
  }

  @TestFactory
  Stream<DynamicNode> positions() {
    return PullEqualsPush.of(Positions.class);
  }

  @TestFactory
  Stream<DynamicNode> degenerate() {
    return PullEqualsPush.of(Degenerate.class);
  }

  @TestFactory
  Stream<DynamicNode> shapes() {
    return PullEqualsPush.of(Shaped.class, LoopCorners.class);
  }

  @TestFactory
  Stream<DynamicNode> foundByChance() {
    return PullEqualsPush.of(FoundByChance.class);
  }

  @TestFactory
  Stream<DynamicNode> foundInLibraries() {
    return PullEqualsPush.of(FoundInLibraries.class);
  }

  @TestFactory
  Stream<DynamicNode> foundInImports() {
    return PullEqualsPush.of(FoundInImports.class);
  }
}
