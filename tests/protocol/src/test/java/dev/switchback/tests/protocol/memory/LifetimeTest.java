package dev.switchback.tests.protocol.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.switchback.Coroutine;
import dev.switchback.Generator;
import dev.switchback.tests.protocol.memory.Lives.End;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What machines keep reachable: the live locals of where they are suspended, and when they have ended, their result. */
class LifetimeTest {
  private final Probe probe = new Probe();

  /** How a machine that is suspended comes to its end. */
  enum Way {
    RETURN(End.RETURN, false, Generator::advance),
    THROW(End.THROW, false, machine -> catchThrowable(machine::advance)),
    FALL_OFF(End.FALL_OFF, false, machine -> machine.forEachRemaining(value -> {})),
    THROW_IN(End.WAIT, false, machine -> catchThrowable(() -> machine.throw_(new Exception()))),
    CLOSE(End.WAIT, false, Generator::close),
    CLOSE_BUT_FINALLY_FAILS(End.WAIT, true, machine -> catchThrowable(machine::close)),
    RETURN_BUT_FINALLY_FAILS(End.RETURN, true, machine -> catchThrowable(machine::advance));

    final End end;
    final boolean fails;
    final Consumer<Generator<Object>> step;

    Way(End end, boolean fails, Consumer<Generator<Object>> step) {
      this.end = end;
      this.fails = fails;
      this.step = step;
    }
  }

  private Coroutine<Object, Object, Object> everything(Way way) throws Exception {
    Lives receiver = probe.track("receiver", new Lives(probe.make("field")));
    return LivesGenerators.everything(receiver, probe, probe.make("parameter"), way.end, way.fails);
  }

  @ParameterizedTest
  @EnumSource
  void anEndedMachineKeepsNothing(Way way) throws Exception {
    Coroutine<Object, Object, Object> machine = everything(way);
    assertThat(probe.kept()).containsExactly("field", "parameter", "receiver");
    machine.next();
    assertThat(probe.kept())
        .contains("captured", "element 0", "element iterator", "lambda", "local", "operand")
        .contains("parameter", "receiver", "resource");
    way.step.accept(machine);
    assertThat(machine.state()).isEqualTo(Generator.State.CLOSED);
    assertThat(probe.kept()).isEmpty();
    Reference.reachabilityFence(machine);
  }

  @Test
  void closingWhatHasNotStartedFreesItsArguments() throws Exception {
    Coroutine<Object, Object, Object> machine = everything(Way.CLOSE);
    machine.close();
    assertThat(probe.kept()).isEmpty();
    Reference.reachabilityFence(machine);
  }

  @Test
  void anAbandonedMachineIsCollected() throws Exception {
    probe.track("machine", everything(Way.CLOSE)).next();
    assertThat(probe.kept()).isEmpty();
  }

  @Test
  void aResultIsKeptByItsMachineAlone() {
    Coroutine<Object, Void, Object> machine = LivesGenerators.result(probe);
    machine.next();
    assertThat(machine.advance()).isFalse();
    assertThat(probe.kept()).containsExactly("result");
    Reference.reachabilityFence(machine);
  }

  @Test
  void aResultThatIsUsedUpIsNotKept() {
    Generator<Object> machine = LivesGenerators.usesUpAResult(probe);
    assertThat(machine.next()).isEqualTo("waits");
    assertThat(machine.next()).isEqualTo("after the call");
    assertThat(probe.kept()).isEmpty();
    assertThat(machine.next()).isEqualTo("waits");
    assertThat(machine.next()).isEqualTo("after yieldFrom");
    assertThat(probe.kept()).isEmpty();
    Reference.reachabilityFence(machine);
  }

  @Test
  void deadLocalsAndParametersAreNotKept() {
    Generator<Object> machine = LivesGenerators.deadLocals(probe, probe.make("parameter"));
    machine.next();
    assertThat(probe.kept()).containsExactly("first", "parameter");
    machine.next();
    assertThat(probe.kept()).containsExactly("second");
    machine.next();
    assertThat(probe.kept()).isEmpty();
    Reference.reachabilityFence(machine);
  }

  /** The loop that takes all values keeps none of what the machine lets go. */
  @Test
  void nobodyKeepsAParameterOfARunAtOneGo() {
    Generator<Object> machine = LivesGenerators.letsGo(
        probe.track("receiver", new Lives("field")), probe.make("parameter"));
    List<Object> seen = new ArrayList<>();
    machine.forEachRemaining(value -> seen.add(value + " of " + probe.kept()));
    assertThat(seen).containsExactly("true of [parameter, receiver]", "false of [receiver]");
    assertThat(probe.kept()).isEmpty();
    Reference.reachabilityFence(machine);
  }

  @Test
  void aDeadReceiverIsNotKept() {
    Generator<Object> machine =
        LivesGenerators.deadReceiver(probe.track("receiver", new Lives("field")));
    machine.next();
    assertThat(probe.kept()).containsExactly("receiver");
    machine.next();
    assertThat(probe.kept()).isEmpty();
    Reference.reachabilityFence(machine);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void localsOfAnArmEndWithIt(int arm) {
    Generator<Object> machine = LivesGenerators.arms(probe, arm);
    machine.next();
    assertThat(probe.kept()).hasSize(arm == 2 ? 0 : arm + 1);
    machine.next();
    assertThat(probe.kept()).isEmpty();
    Reference.reachabilityFence(machine);
  }

  @Test
  void aLoopKeepsItsLastRoundAlone() {
    Generator<Object> machine = LivesGenerators.lastRound(probe);
    for (int i = 0; i < 2; i++) {
      machine.next();
      assertThat(probe.kept()).containsExactly("round " + i);
    }
    machine.next();
    machine.next();
    assertThat(probe.kept()).isEmpty();
    Reference.reachabilityFence(machine);
  }

  @Test
  void aLoopThatHasEndedKeepsNoIterator() {
    Generator<Object> machine = LivesGenerators.afterTheLoop(probe);
    machine.next();
    assertThat(probe.kept()).contains("element iterator", "element 0");
    machine.next();
    assertThat(machine.next()).isEqualTo("after the loop");
    assertThat(probe.kept()).isEmpty();
    Reference.reachabilityFence(machine);
  }

  @Test
  void aPatternKeepsNothingOnceItsVariableIsDead() {
    Generator<Object> machine = LivesGenerators.matched(probe);
    for (int round = 1; round <= 2; round++) {
      assertThat(machine.next()).isEqualTo("in the loop");
      assertThat(probe.kept()).containsExactly("matched " + (round - 1));
      assertThat(machine.next()).isEqualTo("next");
      assertThat(probe.kept()).containsExactly("matched " + round);
    }
    assertThat(machine.next()).isEqualTo("left");
    assertThat(probe.kept()).isEmpty();
    assertThat(machine.next()).isEqualTo("after all");
    assertThat(probe.kept()).isEmpty();
    Reference.reachabilityFence(machine);
  }

  @Test
  void anExceptionIsKeptAsLongAsItsHandlerNeedsIt() throws Exception {
    Generator<Object> machine = LivesGenerators.caught(probe);
    machine.next();
    inAThreadThatEnds(() -> machine.throw_(probe.track("thrown", new IllegalArgumentException())));
    assertThat(probe.kept()).containsExactly("thrown");
    machine.next();
    assertThat(probe.kept()).isEmpty();
    Reference.reachabilityFence(machine);
  }

  @Test
  void aDelegatorKeepsASourceUntilItHasEnded() {
    Generator<Object> machine =
        LivesGenerators.delegates(probe.track("source", LivesGenerators.sub(probe.make("kept"))));
    machine.next();
    assertThat(probe.kept()).containsExactly("kept", "source");
    machine.next();
    assertThat(probe.kept()).containsExactly("source");
    machine.next();
    assertThat(probe.kept()).isEmpty();
    Reference.reachabilityFence(machine);
  }

  @Test
  void aClosedDelegatorKeepsNoSource() {
    Generator<Object> machine =
        LivesGenerators.delegates(probe.track("source", LivesGenerators.sub(probe.make("kept"))));
    machine.next();
    machine.close();
    assertThat(probe.kept()).isEmpty();
    Reference.reachabilityFence(machine);
  }

  @Test
  void aSourceKeepsNoDelegator() {
    Generator<Object> source = LivesGenerators.sub("kept");
    probe.track("delegator", LivesGenerators.delegates(source)).next();
    assertThat(source.next()).isEqualTo("waits again");
    assertThat(probe.kept()).isEmpty();
    Reference.reachabilityFence(source);
  }

  /** The middle of a chain stands in it with all of them until it is driven by itself. */
  @Test
  void theMiddleOfAChainKeepsNoDelegatorOnceItIsDriven() {
    Generator<Object> middle = LivesGenerators.delegates(LivesGenerators.sub("kept"));
    probe.track("delegator", LivesGenerators.delegates(middle)).next();
    assertThat(middle.next()).isEqualTo("waits again");
    assertThat(probe.kept()).isEmpty();
    Reference.reachabilityFence(middle);
  }

  @Test
  void aCallKeepsItsArgumentsAsLongAsItNeedsThem() {
    Generator<Object> machine = LivesGenerators.calls(probe.make("kept"));
    machine.next();
    assertThat(probe.kept()).containsExactly("kept");
    machine.next();
    assertThat(probe.kept()).isEmpty();
    Reference.reachabilityFence(machine);
  }

  @Test
  void aCallerKeepsWhatItNeedsAfterItsCallOfItself() {
    Generator<Object> machine = LivesGenerators.callsItself(probe::make, 1);
    assertThat(machine.next()).isEqualTo("early 1");
    assertThat(probe.kept()).containsExactly("early 1", "late 1");
    assertThat(machine.next()).isEqualTo("early 0");
    assertThat(probe.kept()).containsExactly("early 0", "late 0", "late 1");
    assertThat(machine.next()).isEqualTo("after late 0");
    assertThat(probe.kept()).containsExactly("late 1");
    assertThat(machine.next()).isEqualTo("after late 1");
    assertThat(probe.kept()).isEmpty();
    Reference.reachabilityFence(machine);
  }

  @Test
  void whatIsHandedOverIsNotKept() throws Exception {
    Coroutine<Object, Object, Object> machine = everything(Way.FALL_OFF);
    machine.next();
    assertThat(machine.send(probe.make("sent"))).isEqualTo("waits");
    assertThat(probe.kept()).doesNotContain("sent").contains("element 1");
    inAThreadThatEnds(() -> {
      Exception thrown = probe.track("thrown", new Exception());
      assertThat(catchThrowable(() -> machine.throw_(thrown))).isSameAs(thrown);
    });
    assertThat(probe.kept()).isEmpty();
    Reference.reachabilityFence(machine);
  }

  /** HotSpot's compiled code leaves what was last thrown in a thread reachable from it, now and then. */
  private static void inAThreadThatEnds(Runnable body) throws Exception {
    FutureTask<Void> task = new FutureTask<>(body, null);
    Thread thread = new Thread(task);
    thread.start();
    thread.join();
    task.get();
  }
}
