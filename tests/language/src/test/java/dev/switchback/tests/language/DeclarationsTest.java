package dev.switchback.tests.language;

import dev.switchback.tests.harness.PullEqualsPush;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Pull is push, for variables, names and types of every kind, and for templates in every kind of place. */
class DeclarationsTest {
  @TestFactory
  Stream<DynamicNode> variables() {
    return PullEqualsPush.of(Locals.class, VarLocals.class, Patterns.class, Captures.class);
  }

  @TestFactory
  Stream<DynamicNode> names() {
    return PullEqualsPush.of(Shadowing.class, MachineNames.class, HiddenTypes.class, Names.class);
  }

  @TestFactory
  Stream<DynamicNode> types() {
    return PullEqualsPush.of(Generics.class, Kinds.class);
  }

  @TestFactory
  Stream<DynamicNode> templates() {
    return PullEqualsPush.of(Overloads.class, Instances.class, Texts.class);
  }

  @TestFactory
  Stream<DynamicNode> homes() {
    return PullEqualsPush.of(
        Homes.class,
        Homes.InInterface.class,
        Homes.InEnum.class,
        Homes.InRecord.class,
        Homes.InGeneric.class,
        Homes.Level.Deep.class,
        Homes.Utility.class,
        Homes.Open.class,
        Homes.Shape.class);
  }
}
