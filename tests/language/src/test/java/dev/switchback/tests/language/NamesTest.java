package dev.switchback.tests.language;

import dev.switchback.tests.harness.PullEqualsPush;
import dev.switchback.tests.language.names.Inherited;
import dev.switchback.tests.language.names.LowerCase;
import dev.switchback.tests.language.names.Obscured;
import dev.switchback.tests.language.names.TypeParameterNames;
import dev.switchback.tests.language.names.clash.Clash;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Pull is push, whatever things are called. */
class NamesTest {
  @TestFactory
  Stream<DynamicNode> typeParameters() {
    return PullEqualsPush.of(TypeParameterNames.class, TypeParameterNames.Nested.class);
  }

  @TestFactory
  Stream<DynamicNode> obscuredNames() {
    return PullEqualsPush.of(Obscured.class);
  }

  @TestFactory
  Stream<DynamicNode> namesOfVariablesForClasses() {
    return PullEqualsPush.of(LowerCase.class, LowerCase.value.class, LowerCase.in.class);
  }

  @TestFactory
  Stream<DynamicNode> namesOfClassesThatGeneratedCodeUses() {
    return PullEqualsPush.of(Clash.class, dev.switchback.tests.language.names.clash.Object.class);
  }

  @TestFactory
  Stream<DynamicNode> inheritedNames() {
    return PullEqualsPush.of(Inherited.class, Inherited.One.Two.Three.class);
  }
}
