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

  @GeneratorMethod
  void readsFields(Yielder<Object> out) {
    out.yield_(count);
    out.yield_(wide);
    out.yield_(text);
    out.yield_(array[1]);
    out.yield_(list);
    out.yield_(flag);
  }

  @GeneratorMethod
  void writesFields(Yielder<Object> out) {
    count = 5;
    wide += 1;
    text = text + "!";
    array[0] = 9;
    flag = !flag;
    out.yield_(count);
    out.yield_(wide);
    out.yield_(text);
    out.yield_(array[0]);
    this.count++;
    count *= 2;
    --this.count;
    out.yield_(count);
    out.yield_(count++);
    out.yield_(++count);
  }

  @GeneratorMethod
  void callsPrivateMethods(Yielder<Object> out) {
    out.yield_(twice(3));
    this.touch();
    out.yield_(count);
    out.yield_(helper("a", "b"));
    touch();
  }

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
  void inheritedMembers(Yielder<Object> out) {
    out.yield_(protectedField);
    protectedField = "changed";
    out.yield_(this.protectedField);
    out.yield_(inherited(1));
    out.yield_(constant());
    out.yield_(CONSTANT);
  }

  @GeneratorMethod
  void superCalls(Yielder<Object> out) {
    out.yield_(overridden());
    out.yield_(super.overridden());
    out.yield_(super.protectedField + super.inherited(2));
  }

  @Override
  String overridden() {
    return "overriding";
  }

  @GeneratorMethod
  void passesItselfOn(Yielder<Object> out) {
    Instances self = this;
    self.count = 7;
    out.yield_(count);
    next = new Instances();
    next.count = 20;
    out.yield_(next.count);
    next.next = self;
    out.yield_(this.next.next.count);
    mark("same " + (next.next == this));
  }

  @GeneratorMethod
  void callsOtherInstanceTemplates(Yielder<Object> out) {
    part(out, "own");
    this.part(out, "this");
    Instances other = new Instances();
    other.count = 50;
    other.part(out, "other");
    next = other;
    next.part(out, "field");
    out.yield_(count);
  }

  @GeneratorMethod
  void part(Yielder<Object> out, String label) {
    out.yield_(label + count++);
    out.yield_(label + count);
  }

  @GeneratorMethod
  void staticMembers(Yielder<Object> out) {
    shared = 3;
    hidden = 0;
    out.yield_(shared);
    Instances.shared++;
    out.yield_(shared + hidden);
    hidden++;
    out.yield_(Instances.hidden > 0);
  }

  private static int hidden;

  @GeneratorMethod
  int resultFromFields(TwoWayYielder<String, Integer> out) {
    Integer sent = out.yield_(text);
    count = sent == null ? count : sent;
    log("count", count);
    return count;
  }

  @GeneratorMethod
  private void privateTemplate(Yielder<Object> out) {
    out.yield_(count);
    count++;
    out.yield_(count);
  }

  @GeneratorMethod
  void callsThePrivateOne(Yielder<Object> out) {
    privateTemplate(out);
    out.yield_("between");
    privateTemplate(out);
  }

  @GeneratorMethod
  void privateConstructorAndNestedAccess(Yielder<Object> out) {
    Secret secret = new Secret(4);
    out.yield_(secret.value);
    secret.value++;
    out.yield_(secret.reveal());
  }

  @GeneratorMethod
  void receiverDeadAfterTheStart(Yielder<Object> out) {
    int n = count;
    out.yield_(n);
    out.yield_(n + 1);
  }

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
