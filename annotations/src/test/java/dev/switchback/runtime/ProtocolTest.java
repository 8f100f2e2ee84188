package dev.switchback.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.switchback.Generator;
import dev.switchback.Generator.State;
import dev.switchback.GeneratorExit;
import dev.switchback.StopIteration;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The protocol of one machine that delegates to nothing: semantics 1 to 10. */
class ProtocolTest {
  private final List<Object> log = new ArrayList<>();

  /** Yields 1 and 2 and logs what it gets, a GeneratorExit included; returns "result". */
  private TestMachine logger() {
    return new TestMachine("logger", label -> true, (self, label, in, thrown) -> {
      log.add(label + ":" + (thrown == null ? in : thrown.getClass().getSimpleName()));
      if (thrown instanceof GeneratorExit) {
        throw thrown;
      }
      return label < 2 ? self.yields(label + 1, label + 1) : self.returns("result");
    });
  }

  private static TestMachine raising(Throwable t) {
    return new TestMachine((self, label, in, thrown) -> {
      if (label == 0) {
        return self.yields("first", 1);
      }
      throw t;
    });
  }

  @Test
  void nothingRunsBeforeTheFirstStep() {
    TestMachine machine = logger();
    assertThat(log).isEmpty();
    assertThat(machine.state()).isEqualTo(State.CREATED);
    assertThat(machine.hasNext()).isTrue();
    assertThat(log).containsExactly("0:null");
    assertThat(machine.state()).isEqualTo(State.SUSPENDED);
  }

  @Test
  void hasNextKeepsOneValue() {
    TestMachine machine = logger();
    assertThat(machine.hasNext()).isTrue();
    assertThat(machine.hasNext()).isTrue();
    assertThat(machine.next()).isEqualTo(1);
    assertThat(machine.advance()).isTrue();
    assertThat(machine.current()).isEqualTo(2);
    assertThat(machine.hasNext()).isFalse();
    assertThat(log).containsExactly("0:null", "1:null", "2:null");
  }

  @Test
  void aKeptValueIsNotLost() {
    TestMachine machine = logger();
    machine.hasNext();
    assertThatThrownBy(() -> machine.send("x"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith(
            "send would lose the value that hasNext() has found in logger(Tests.java:11)")
        .hasMessageContaining("next()");
    assertThatThrownBy(() -> machine.throw_(new IOException()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("throw_ would lose");
    assertThat(machine.send(null)).isEqualTo(1);
    assertThat(machine.send("x")).isEqualTo(2);
    assertThat(log).containsExactly("0:null", "1:x");
  }

  @Test
  void aValueCantBeSentBeforeTheStart() {
    TestMachine machine = logger();
    assertThatThrownBy(() -> machine.send("x"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("has not started");
    assertThat(machine.send(null)).isEqualTo(1);
  }

  @Test
  void theResultIsCarriedOnceAndKept() {
    TestMachine machine = logger();
    assertThatThrownBy(machine::result)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("has not ended");
    machine.next();
    machine.next();
    assertThatThrownBy(machine::next)
        .isInstanceOfSatisfying(StopIteration.class, stop -> {
          assertThat(stop.value()).isEqualTo("result");
          assertThat(stop.getStackTrace()).isEmpty();
        })
        .isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(() -> machine.send("late"))
        .isInstanceOfSatisfying(
            StopIteration.class, stop -> assertThat(stop.value()).isNull());
    assertThat(machine.hasNext()).isFalse();
    assertThat(machine.advance()).isFalse();
    assertThat(machine.result()).isEqualTo("result");
    assertThat(machine.result()).isEqualTo("result");
    assertThat(machine.state()).isEqualTo(State.CLOSED);
  }

  @Test
  void theResultIsCarriedAlsoIfTheEndWasSeenBefore() {
    TestMachine machine = logger();
    while (machine.advance()) {}
    assertThat(machine.hasNext()).isFalse();
    assertThatThrownBy(machine::next)
        .isInstanceOfSatisfying(
            StopIteration.class, stop -> assertThat(stop.value()).isEqualTo("result"));
    assertThatThrownBy(machine::next)
        .isInstanceOfSatisfying(
            StopIteration.class, stop -> assertThat(stop.value()).isNull());
  }

  @Test
  void whatTheBodyThrowsComesOutAsItIsAndCloses() {
    for (Throwable t : List.of(
        new IOException(), new AssertionError(), new RuntimeException(), new GeneratorExit())) {
      TestMachine machine = raising(t);
      machine.next();
      assertThat(catchThrowable(machine::hasNext)).isSameAs(t);
      assertThat(machine.state()).isEqualTo(State.CLOSED);
      assertThat(machine.result()).isNull();
      assertThat(machine.cleared).isEqualTo(1);
      assertThatThrownBy(machine::next)
          .isInstanceOfSatisfying(
              StopIteration.class, stop -> assertThat(stop.value()).isNull());
    }
  }

  @Test
  void aStopIterationThatLeavesTheBodyIsAnError() {
    StopIteration stop = new StopIteration("x");
    TestMachine machine = raising(stop);
    machine.next();
    assertThatThrownBy(machine::next)
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessage("generator raised StopIteration")
        .hasCause(stop);
  }

  @Test
  void throwRaisesAtTheSuspensionPoint() {
    TestMachine machine = logger();
    machine.next();
    assertThat(machine.throw_(new IOException())).isEqualTo(2);
    assertThatThrownBy(() -> machine.throw_(new IOException()))
        .isInstanceOfSatisfying(
            StopIteration.class, stop -> assertThat(stop.value()).isEqualTo("result"));
    assertThat(log).containsExactly("0:null", "1:IOException", "2:IOException");
  }

  @Test
  void throwBeforeTheStartOrAfterTheEndRunsNothing() {
    IOException thrown = new IOException();
    TestMachine machine = logger();
    assertThat(catchThrowable(() -> machine.throw_(thrown))).isSameAs(thrown);
    assertThat(machine.state()).isEqualTo(State.CLOSED);
    assertThat(catchThrowable(() -> machine.throw_(thrown))).isSameAs(thrown);
    assertThat(log).isEmpty();
  }

  @Test
  void throwWithoutATryCloses() {
    IOException thrown = new IOException();
    TestMachine machine = raising(new AssertionError("must not run"));
    machine.next();
    assertThat(catchThrowable(() -> machine.throw_(thrown))).isSameAs(thrown);
    assertThat(machine.state()).isEqualTo(State.CLOSED);
    assertThat(machine.cleared).isEqualTo(1);
  }

  @Test
  void closeRaisesGeneratorExit() {
    TestMachine machine = logger();
    machine.next();
    machine.close();
    machine.close();
    assertThat(log).containsExactly("0:null", "1:GeneratorExit");
    assertThat(machine.state()).isEqualTo(State.CLOSED);
  }

  @Test
  void closeRunsNothingBeforeTheStartAndLosesAKeptValue() {
    TestMachine fresh = logger();
    fresh.close();
    assertThat(log).isEmpty();
    TestMachine machine = logger();
    machine.hasNext();
    machine.close();
    assertThat(log).containsExactly("0:null", "1:GeneratorExit");
    assertThat(machine.current()).isNull();
  }

  @Test
  void closeWithoutATryIsAStore() {
    TestMachine machine = raising(new AssertionError("must not run"));
    machine.next();
    machine.close();
    assertThat(machine.state()).isEqualTo(State.CLOSED);
    assertThat(machine.cleared).isEqualTo(1);
  }

  @Test
  void aBodyThatReturnsOnGeneratorExitKeepsItsResult() {
    TestMachine machine = new TestMachine(
        "t",
        label -> true,
        (self, label, in, thrown) -> label == 0 ? self.yields(1, 1) : self.returns("closed"));
    machine.next();
    machine.close();
    assertThat(machine.result()).isEqualTo("closed");
    assertThatThrownBy(machine::next)
        .isInstanceOfSatisfying(
            StopIteration.class, stop -> assertThat(stop.value()).isNull());
  }

  @Test
  void aBodyThatYieldsOnGeneratorExitStaysSuspended() {
    TestMachine machine = new TestMachine(
        "t",
        label -> true,
        (self, label, in, thrown) ->
            label < 2 ? self.yields(label, label + 1) : self.returns("end"));
    machine.next();
    assertThatThrownBy(machine::close)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("generator ignored GeneratorExit");
    assertThat(machine.state()).isEqualTo(State.SUSPENDED);
    assertThat(machine.advance()).isFalse();
    assertThat(machine.result()).isEqualTo("end");
  }

  @Test
  void whatTheBodyThrowsOnTheWayComesOutOfClose() {
    IOException failure = new IOException();
    TestMachine machine = new TestMachine("t", label -> true, (self, label, in, thrown) -> {
      if (thrown != null) {
        throw failure;
      }
      return self.yields(1, 1);
    });
    machine.next();
    assertThat(catchThrowable(machine::close)).isSameAs(failure);
    assertThat(machine.state()).isEqualTo(State.CLOSED);
  }

  @Test
  void reentranceIsRefusedAndHarmless() {
    List<Throwable> refused = new ArrayList<>();
    TestMachine machine = new TestMachine((self, label, in, thrown) -> {
      if (label == 0) {
        assertThat(self.state()).isEqualTo(State.RUNNING);
        refused.add(catchThrowable(self::hasNext));
        refused.add(catchThrowable(self::next));
        refused.add(catchThrowable(self::advance));
        refused.add(catchThrowable(() -> self.send(null)));
        refused.add(catchThrowable(() -> self.throw_(new IOException())));
        refused.add(catchThrowable(self::close));
        return self.yields("unharmed", 1);
      }
      return self.returns("end");
    });
    assertThat(machine.next()).isEqualTo("unharmed");
    assertThat(refused)
        .hasSize(6)
        .allSatisfy(t -> assertThat(t)
            .isExactlyInstanceOf(IllegalStateException.class)
            .hasMessageStartingWith("generator already executing"));
    assertThat(machine.advance()).isFalse();
    assertThat(machine.result()).isEqualTo("end");
  }

  @Test
  void aSecondLoopGoesOnAndOneAfterTheEndIsRefused() {
    Generator<Object> machine = TestMachine.of(1, 2, 3);
    for (Object first : machine) {
      assertThat(first).isEqualTo(1);
      break;
    }
    List<Object> rest = new ArrayList<>();
    machine.forEach(rest::add);
    assertThat(rest).containsExactly(2, 3);
    assertThatThrownBy(machine::iterator)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("factory");
    assertThatThrownBy(machine::stream)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("factory");
  }

  @Test
  void aStreamConsumesAndClosingItCloses() {
    TestMachine machine = TestMachine.of(1, 2, 3, 4);
    try (Stream<Object> stream = machine.stream()) {
      assertThat(stream.limit(2)).containsExactly(1, 2);
    }
    assertThat(machine.state()).isEqualTo(State.CLOSED);
    assertThat(TestMachine.of(1, null, 3).stream().toList()).containsExactly(1, null, 3);
  }

  @Test
  void anotherThreadIsRefusedWhileItRunsAndMayTakeOverBetweenSteps() throws Exception {
    List<Throwable> refused = new ArrayList<>();
    TestMachine machine = new TestMachine((self, label, in, thrown) -> {
      if (label == 0) {
        Thread other = new Thread(() -> refused.add(catchThrowable(self::next)));
        other.start();
        other.join();
      }
      return self.yields(label, label + 1);
    });
    machine.next();
    assertThat(refused).singleElement().asString().contains("generator already executing");
    List<Object> taken = new ArrayList<>();
    Thread other = new Thread(() -> taken.add(machine.next()));
    other.start();
    other.join();
    assertThat(taken).containsExactly(1);
  }
}
