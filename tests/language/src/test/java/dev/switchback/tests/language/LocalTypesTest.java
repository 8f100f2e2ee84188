package dev.switchback.tests.language;

import dev.switchback.tests.harness.PullEqualsPush;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Pull is push, with types that are declared in the bodies of templates. */
class LocalTypesTest {
  @TestFactory
  Stream<DynamicNode> classes() {
    return PullEqualsPush.of(
        LocalClasses.class,
        LocalClassCaptures.class,
        LocalClassUses.class,
        LocalClassFamilies.class,
        LocalClassPlaces.class);
  }

  @TestFactory
  Stream<DynamicNode> recordsEnumsAndInterfaces() {
    return PullEqualsPush.of(LocalRecords.class);
  }

  @TestFactory
  Stream<DynamicNode> generics() {
    return PullEqualsPush.of(LocalGenerics.class);
  }
}
