package dev.switchback.tests.language;

import dev.switchback.tests.harness.PullEqualsPush;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Pull is push, for Java as it is found in programs. */
class RealJavaTest {
  @TestFactory
  Stream<DynamicNode> forms() {
    return PullEqualsPush.of(Warned.class, SourceForms.class);
  }

  @TestFactory
  Stream<DynamicNode> programs() {
    return PullEqualsPush.of(
        RealParsers.class, RealFormats.Csv.class, RealFormats.Json.class, RealLambdas.class);
  }

  @TestFactory
  Stream<DynamicNode> generics() {
    return PullEqualsPush.of(
        RealGenerics.class,
        RealGenerics.Node.class,
        InnerClasses.class,
        RealAccounts.class,
        InnerClasses.Numbers.class);
  }
}
