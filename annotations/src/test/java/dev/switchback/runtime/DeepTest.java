package dev.switchback.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.switchback.Generator.State;
import dev.switchback.GeneratorExit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A million delegators on the default stack, by calls and by yieldFrom. */
class DeepTest {
  private static final int DEPTH = 1_000_000;

  /** How the delegation is written. */
  enum By {
    CALL,
    YIELD_FROM,
    /** In turns. */
    BOTH;

    Machine<?, ?, ?> delegate(TestMachine self, TestMachine to, int label, int level) {
      return this == CALL || this == BOTH && level % 2 == 0
          ? self.calls(to, label)
          : self.from(to, label);
    }
  }

  private long steps;
  private long unwound;
  private TestMachine leaf;

  /** Counts the steps; each delegator adds one to the result, and counts the exceptions that pass if it is guarded. */
  private TestMachine chain(By by, int depth, boolean guarded) {
    TestMachine machine =
        leaf = new TestMachine("leaf", label -> guarded, (self, label, in, thrown) -> {
          steps++;
          if (thrown != null) {
            throw thrown;
          }
          return "return".equals(in) ? self.returns(0) : self.yields("got " + in, 1);
        });
    for (int i = 0; i < depth; i++) {
      TestMachine inner = machine;
      int level = i;
      machine = new TestMachine("outer", label -> guarded, (self, label, in, thrown) -> {
        steps++;
        if (thrown != null) {
          unwound++;
          throw thrown;
        }
        return label == 0 ? by.delegate(self, inner, 1, level) : self.returns((Integer) in + 1);
      });
    }
    return machine;
  }

  @ParameterizedTest
  @EnumSource
  void nextSendAndReturn(By by) {
    TestMachine machine = chain(by, DEPTH, false);
    assertThat(machine.next()).isEqualTo("got null");
    assertThat(machine.send("x")).isEqualTo("got x");
    assertThat(catchThrowable(() -> machine.send("return"))).isNotNull();
    assertThat(machine.result()).isEqualTo(DEPTH);
  }

  @ParameterizedTest
  @EnumSource
  void throwThroughGuardedBodies(By by) {
    TestMachine machine = chain(by, DEPTH, true);
    machine.next();
    Exception thrown = new Exception();
    assertThat(catchThrowable(() -> machine.throw_(thrown))).isSameAs(thrown);
    assertThat(unwound).isEqualTo(DEPTH);
    assertThat(leaf.state()).isEqualTo(State.CLOSED);
  }

  @ParameterizedTest
  @EnumSource
  void throwThroughUnguardedBodies(By by) {
    TestMachine machine = chain(by, DEPTH, false);
    machine.next();
    Exception thrown = new Exception();
    assertThat(catchThrowable(() -> machine.throw_(thrown))).isSameAs(thrown);
    assertThat(leaf.state()).isEqualTo(State.CLOSED);
  }

  @ParameterizedTest
  @EnumSource
  void close(By by) {
    for (boolean guarded : new boolean[] {true, false}) {
      unwound = 0;
      TestMachine machine = chain(by, DEPTH, guarded);
      machine.next();
      machine.close();
      assertThat(unwound).isEqualTo(guarded ? DEPTH : 0);
      assertThat(leaf.state()).isEqualTo(State.CLOSED);
      assertThat(machine.state()).isEqualTo(State.CLOSED);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aStepTouchesAsManyMachinesAtAnyDepth(By by) {
    assertThat(touches(by, 64_000)).isEqualTo(touches(by, 10));
  }

  /** How often machines are asked for anything in 100 steps, of which some throw; and how many bodies run. */
  private List<Long> touches(By by, int depth) {
    TestMachine machine = chain(by, depth, true);
    machine.next();
    steps = 0;
    TestMachine.touches = 0;
    for (int i = 0; i < 100; i++) {
      machine.send(i);
      machine.hasNext();
      machine.next();
      machine.advance();
    }
    assertThat(steps).isEqualTo(300);
    return List.of(steps, TestMachine.touches);
  }

  @ParameterizedTest
  @EnumSource
  void everyDelegatorIgnoresGeneratorExit(By by) {
    int depth = 100_000;
    TestMachine machine = TestMachine.of(1);
    List<TestMachine> all = new ArrayList<>();
    for (int i = 0; i < depth; i++) {
      TestMachine inner = machine;
      int level = i;
      machine = new TestMachine(
          "stubborn",
          label -> true,
          (self, label, in, thrown) ->
              label == 0 ? by.delegate(self, inner, 1, level) : self.yields(thrown, 2));
      all.add(machine);
    }
    machine.next();
    assertThatThrownBy(machine::close).hasMessageStartingWith("generator ignored GeneratorExit");
    assertThat(machine.state()).isEqualTo(State.SUSPENDED);
    if (by == By.YIELD_FROM) {
      assertThat(all).allSatisfy(each -> assertThat(each.state()).isEqualTo(State.SUSPENDED));
    }
  }

  @ParameterizedTest
  @EnumSource(names = "YIELD_FROM")
  void drivingTheMiddleSplitsAndJoins(By by) {
    TestMachine machine = leaf();
    List<TestMachine> all = new ArrayList<>(List.of(machine));
    for (int i = 0; i < DEPTH; i++) {
      TestMachine inner = machine;
      machine = new TestMachine(
          "outer", label -> true, (self, label, in, thrown) -> by.delegate(self, inner, 1, 0));
      all.add(machine);
    }
    machine.next();
    TestMachine middle = all.get(DEPTH / 2);
    int expected = 1;
    for (int i = 0; i < 10; i++) {
      assertThat(middle.next()).isEqualTo(expected++);
      assertThat(machine.next()).isEqualTo(expected++);
      assertThat(all.get(0).next()).isEqualTo(expected++);
      assertThat(all.get(DEPTH - 3).next()).isEqualTo(expected++);
    }
  }

  private static TestMachine leaf() {
    return new TestMachine(
        "leaf", label -> true, (self, label, in, thrown) -> self.yields(label, label + 1));
  }

  @ParameterizedTest
  @EnumSource(names = "CALL")
  void anExceptionOfGeneratorExitPassesCallsAsAnyOther(By by) {
    TestMachine machine = chain(by, 3, true);
    machine.next();
    assertThatThrownBy(() -> machine.throw_(new GeneratorExit())).isInstanceOf(GeneratorExit.class);
    assertThat(unwound).isEqualTo(3);
  }
}
