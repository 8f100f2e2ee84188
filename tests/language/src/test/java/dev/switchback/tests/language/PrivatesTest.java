package dev.switchback.tests.language;

import dev.switchback.tests.harness.PullEqualsPush;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Pull is push, for members that only the template's class may use. */
class PrivatesTest {
  @TestFactory
  Stream<DynamicNode> fields() {
    return PullEqualsPush.of(PrivateFields.class);
  }

  @TestFactory
  Stream<DynamicNode> methods() {
    return PullEqualsPush.of(PrivateMethods.class);
  }

  @TestFactory
  Stream<DynamicNode> homes() {
    return PullEqualsPush.of(
        PrivateHomes.class,
        PrivateHomes.Node.class,
        PrivateHomes.Planet.class,
        PrivateHomes.Point.class,
        PrivateHomes.Derived.class,
        PrivateHomes.Hiding.class,
        PrivateReceivers.class);
  }
}
