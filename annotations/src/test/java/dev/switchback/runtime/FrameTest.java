package dev.switchback.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchback.Frame;
import dev.switchback.Generator;
import dev.switchback.Generator.State;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Looking at machines from outside. */
class FrameTest {
  @Test
  void aMachineThroughItsLife() {
    RangeMachine range = new RangeMachine(3, 5);
    Frame frame = range.frame();
    assertThat((Object) range).hasToString("range(Numbers.java:10) CREATED {from=3, to=5}");
    assertThat(frame.lastInstruction()).isEqualTo(-1);
    assertThat(frame.line()).isEqualTo(10);
    range.next();
    assertThat((Object) range).hasToString("range(Numbers.java:12) SUSPENDED {i=3, to=5}");
    assertThat(frame).hasToString(range.toString());
    assertThat(frame.lastInstruction()).isEqualTo(1);
    assertThat(frame.line()).isEqualTo(12);
    assertThat(frame.location()).hasToString("Numbers.range(Numbers.java:12)");
    assertThat(frame.locals()).containsEntry("i", 3).containsEntry("to", 5).hasSize(2);
    assertThatThrownBy(() -> frame.locals().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThat((Object) frame.yieldingFrom()).isNull();
    range.hasNext();
    assertThat(frame.lastInstruction()).isEqualTo(1);
    range.close();
    assertThat((Object) range).hasToString("range(Numbers.java) CLOSED");
    assertThat(frame.lastInstruction()).isEqualTo(-1);
    assertThat(frame.line()).isEqualTo(-1);
    assertThat(frame.locals()).isEmpty();
  }

  @Test
  void aRunningMachineShowsItsLastSuspension() {
    TestMachine machine = new TestMachine((self, label, in, thrown) ->
        self.yields(self.toString() + self.frame().lastInstruction(), label + 1));
    assertThat(machine.next()).isEqualTo("test(Tests.java:10) RUNNING {local=null}-1");
    assertThat(machine.next()).isEqualTo("test(Tests.java:11) RUNNING {local=null}1");
  }

  @Test
  void localsThatAreMachinesAreShownShortly() {
    TestMachine machine = TestMachine.of();
    for (int i = 0; i < 1_000_000; i++) {
      TestMachine outer = TestMachine.of();
      outer.local = machine;
      machine = outer;
    }
    assertThat((Object) machine)
        .hasToString("values(Tests.java:10) CREATED {local=values(Tests.java:10)}");
  }

  @Test
  void machinesAmongTheirOwnLocalsAreShownShortly() {
    TestMachine machine = TestMachine.of();
    machine.local = List.of("self", Optional.of(machine));
    assertThat((Object) machine)
        .hasToString(
            "values(Tests.java:10) CREATED {local=[self, Optional[values(Tests.java:10) CREATED]]}");
    assertThat(machine.frame().locals()).hasToString("{local=[self, Optional[" + machine + "]]}");
  }

  @Test
  void localsThatCanNotBeShownAreNoReasonToFail() {
    TestMachine machine = TestMachine.of();
    machine.local = new Object() {
      @Override
      public String toString() {
        throw new IllegalStateException();
      }
    };
    assertThat((Object) machine)
        .hasToString(
            "values(Tests.java:10) CREATED {local=" + machine.local.getClass().getName()
                + " (toString() failed: java.lang.IllegalStateException)}");
    assertThat((Object) TestMachine.of()).hasToString("values(Tests.java:10) CREATED {local=null}");
  }

  @Test
  void longValuesAreCut() {
    TestMachine machine = TestMachine.of();
    machine.local = "x".repeat(201);
    assertThat((Object) machine)
        .hasToString("values(Tests.java:10) CREATED {local=" + "x".repeat(200) + "\u2026}");
  }

  @Test
  void yieldFromShowsTheGeneratorAndACallAViewOfIt() {
    TestMachine leaf = TestMachine.of(1, 2);
    TestMachine callee = new TestMachine(
        "callee",
        label -> false,
        (self, label, in, thrown) -> label == 0
            ? self.from(leaf, 1)
            : label == 1 ? self.calls(TestMachine.of(), 2) : self.yields("last", 3));
    TestMachine caller = new TestMachine(
        "caller",
        label -> false,
        (self, label, in, thrown) -> label == 0 ? self.calls(callee, 1) : self.returns(null));
    caller.next();
    Generator<?> view = caller.frame().yieldingFrom();
    assertThat((Object) view).hasToString("callee(Tests.java:11) SUSPENDED {local=null}");
    assertThat(view.state()).isEqualTo(State.SUSPENDED);
    assertThat(view.frame().line()).isEqualTo(11);
    assertThat((Object) view.frame().yieldingFrom()).isSameAs(leaf);
    leaf.next();
    assertThat((Object) view.frame().yieldingFrom()).isSameAs(leaf);
    assertThat(caller.next()).isEqualTo("last");
    assertThat((Object) view.frame().yieldingFrom()).isNull();
    for (Runnable step : List.<Runnable>of(
        view::hasNext,
        view::next,
        view::advance,
        view::current,
        view::close,
        () -> view.throw_(new Exception()))) {
      assertThatThrownBy(step::run)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("a view of a call in progress");
    }
    assertThat(caller.advance()).isTrue();
    caller.close();
    assertThat((Object) caller.frame().yieldingFrom()).isNull();
  }

  @Test
  void aPlainIteratorIsNoGenerator() {
    TestMachine machine = new TestMachine((self, label, in, thrown) -> {
      YieldFrom<Object> from = new YieldFrom<>();
      from.yieldFrom(List.of(1, 2));
      self.state = 1;
      return from;
    });
    machine.next();
    assertThat((Object) machine.frame().yieldingFrom()).isNull();
    Sources.Foreign foreign = new Sources.Foreign(TestMachine.of(1, 2));
    TestMachine other = new TestMachine((self, label, in, thrown) -> self.from(foreign, 1));
    other.next();
    assertThat((Object) other.frame().yieldingFrom()).isSameAs(foreign);
  }
}
