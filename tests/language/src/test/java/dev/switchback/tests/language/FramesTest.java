package dev.switchback.tests.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.switchback.Frame;
import dev.switchback.Generator;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What can be seen of a suspended machine (semantics 18): live, assigned locals by the names of the source. */
@Tag("liveness")
class FramesTest {
  @Test
  void loopVariablesAndParameters() {
    Generator<Integer> range = FramesGenerators.range(3, 9);
    range.next();
    range.next();
    assertThat(range.frame().locals())
        .contains(entry("i", 4), entry("to", 9))
        .doesNotContainKey("out");
  }

  @Test
  void theDeadAndTheUnassignedAreNotShown() {
    Generator<String> machine = FramesGenerators.liveAndDead("n");
    machine.next();
    assertThat(machine.frame().locals()).containsExactly(entry("first", "first n"));
    machine.next();
    assertThat(machine.frame().locals()).containsExactly(entry("second", "first n!"));
    machine.next();
    assertThat(machine.frame().locals()).containsExactly(entry("later", 8));
    machine.next();
    assertThat(machine.frame().locals()).isEmpty();
  }

  @Test
  void namesAreThoseOfTheSourceInEveryScope() {
    Generator<Integer> machine = FramesGenerators.scopes(List.of("abc"));
    machine.next();
    assertThat(machine.frame().locals()).containsEntry("length", 3);
    machine.next();
    machine.next();
    assertThat(machine.frame().locals()).containsExactly(entry("length", 10L));
  }

  @Test
  void onlyTheLocalsOfTheArmAreShown() {
    Generator<Integer> machine = FramesGenerators.arms(0);
    machine.next();
    assertThat(machine.frame().locals()).containsExactly(entry("zero", 1));
    machine = FramesGenerators.arms(1);
    machine.next();
    assertThat(machine.frame().locals()).containsExactly(entry("other", "other"));
  }

  @Test
  void aCallIsShownAtItsCaller() {
    Generator<Integer> machine = FramesGenerators.outer(2);
    machine.next();
    assertThat(machine.frame().locals()).containsExactly(entry("kept", 3));
    assertThat(machine.frame().location().getMethodName()).isEqualTo("outer");
    assertThat(machine.frame().yieldingFrom().frame().locals()).contains(entry("i", 0));
  }

  @Test
  void theSubGeneratorIsShown() {
    Generator<Integer> machine = FramesGenerators.delegating(2);
    machine.next();
    Generator<?> range = machine.frame().yieldingFrom();
    assertThat(range.frame().locals()).contains(entry("i", 0), entry("to", 2));
    assertThat(range.frame().location().getMethodName()).isEqualTo("range");
    assertThat((Object) range.frame().yieldingFrom()).isNull();
  }

  @Test
  void theInstructionTellsWhereItIs() {
    Generator<Integer> range = FramesGenerators.range(0, 1);
    Frame frame = range.frame();
    assertThat(frame.lastInstruction()).isEqualTo(-1);
    range.next();
    assertThat(range.frame().lastInstruction()).isNotNegative();
    assertThat(range.frame().location().getFileName()).isEqualTo("Frames.java");
    assertThat(range.frame().location().getClassName()).isEqualTo(Frames.class.getName());
  }

  /** A caller with nothing left to do is not there any more, unless it is the generator itself. */
  @Test
  void lastCallsTakeThePlaceOfTheirCallers() {
    Generator<Integer> machine = FramesGenerators.lastOfOther(5);
    machine.next();
    Frame frame = machine.frame();
    assertThat(frame.location().getMethodName()).isEqualTo("lastOfOther");
    assertThat(frame.lastInstruction()).isEqualTo(1);
    Frame callee = frame.yieldingFrom().frame();
    assertThat(callee.location().getMethodName()).isEqualTo("lastInTurn");
    assertThat(callee.lastInstruction()).isEqualTo(2);
    assertThat((Object) callee.yieldingFrom()).isNull();
  }

  /** A template that calls itself last begins again, the generator itself as well as a call. */
  @Test
  void lastCallsOfItselfBeginAgain() {
    Generator<Integer> machine = FramesGenerators.last(5);
    machine.next();
    Frame frame = machine.frame();
    assertThat(frame.lastInstruction()).isEqualTo(1);
    assertThat((Object) frame.yieldingFrom()).isNull();
    machine = FramesGenerators.notLast(5);
    machine.next();
    Frame callee = machine.frame().yieldingFrom().frame();
    assertThat(callee.location().getMethodName()).isEqualTo("last");
    assertThat((Object) callee.yieldingFrom()).isNull();
  }
}
