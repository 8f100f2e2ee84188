package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.util.ArrayList;
import java.util.List;

/** Instance templates: the receiver, its fields and methods, private ones included, and those it inherits. */
final class Instances extends InstancesBase {
  private int count = 1;
  private long wide = 1L << 33;
  private String text = "text";
  private int[] array = {1, 2, 3};
  private final List<String> list = new ArrayList<>(List.of("a"));
  private boolean flag;
  private Instances next;
  static int shared;

  Instances() {}

  private int twice(int n) {
    return 2 * n;
  }

  private void touch() {
    count += 100;
    mark("touched");
  }

  private static String helper(String... parts) {
    return String.join("+", parts);
  }

  @GeneratorMethod
  void superCalls(Yielder<Object> out) {
    out.yield_(overridden());
    out.yield_(super.overridden()); // REFUSED: super-member
    out.yield_(super.protectedField + super.inherited(2));
  }

  @Override
  String overridden() {
    return "overriding";
  }

  private static int hidden;

  /** A package-private class with private members, which its nest mates may use. */
  static final class Secret {
    private int value;

    private Secret(int value) {
      this.value = value;
    }

    private String reveal() {
      return "secret " + value;
    }
  }
}

/** What {@link Instances} inherits. */
class InstancesBase {
  static final int CONSTANT = 42;
  protected String protectedField = "protected";

  protected String inherited(int n) {
    return "inherited" + n;
  }

  static int constant() {
    return CONSTANT + 1;
  }

  String overridden() {
    return "overridden";
  }
}
