package dev.switchback.tests.protocol.depth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.switchback.Coroutine;
import dev.switchback.Generator;
import dev.switchback.Generator.State;
import dev.switchback.StopIteration;
import dev.switchback.tests.protocol.depth.Towers.Counts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A million delegators, on the default stack: every operation travels through all of them. */
class DepthTest {
  private static final int DEPTH = 1_000_000;

  /** How they delegate. */
  enum Tower {
    CALLS(false) {
      @Override
      Coroutine<Object, Object, Integer> make(Counts counts) {
        return TowersGenerators.calls(DEPTH, counts);
      }
    },
    GUARDED_CALLS(true) {
      @Override
      Coroutine<Object, Object, Integer> make(Counts counts) {
        return TowersGenerators.guardedCalls(DEPTH, counts);
      }
    },
    DELEGATES(false) {
      @Override
      Coroutine<Object, Object, Integer> make(Counts counts) {
        return TowersGenerators.delegates(DEPTH - 1, counts);
      }
    },
    GUARDED_DELEGATES(true) {
      @Override
      Coroutine<Object, Object, Integer> make(Counts counts) {
        return TowersGenerators.guardedDelegates(DEPTH - 1, counts);
      }
    },
    BOTH(true) {
      @Override
      Coroutine<Object, Object, Integer> make(Counts counts) {
        return TowersGenerators.both(DEPTH, counts);
      }
    };

    final boolean guarded;

    Tower(boolean guarded) {
      this.guarded = guarded;
    }

    abstract Coroutine<Object, Object, Integer> make(Counts counts);
  }

  private final Counts counts = new Counts();

  private void assertLeft(Tower tower) {
    assertThat(counts.left).isGreaterThanOrEqualTo(tower.guarded ? DEPTH : 0);
  }

  @ParameterizedTest
  @EnumSource
  void nextSendAndReturn(Tower tower) {
    Coroutine<Object, Object, Integer> machine = tower.make(counts);
    assertThat(machine.next()).isEqualTo("first");
    assertThat(machine.send(1)).isEqualTo("got 1");
    assertThat(machine.send(2)).isEqualTo("got 2");
    assertThat(catchThrowable(machine::next))
        .isInstanceOfSatisfying(
            StopIteration.class, end -> assertThat(end.value()).isEqualTo(DEPTH));
    assertThat(machine.result()).isEqualTo(DEPTH);
    assertLeft(tower);
  }

  @ParameterizedTest
  @EnumSource
  void throwInto(Tower tower) {
    Coroutine<Object, Object, Integer> machine = tower.make(counts);
    machine.next();
    Exception thrown = new Exception("thrown");
    assertThat(catchThrowable(() -> machine.throw_(thrown))).isSameAs(thrown);
    assertThat(machine.state()).isEqualTo(State.CLOSED);
    assertLeft(tower);
  }

  @ParameterizedTest
  @EnumSource
  void close(Tower tower) {
    Coroutine<Object, Object, Integer> machine = tower.make(counts);
    machine.next();
    machine.close();
    assertThat(machine.state()).isEqualTo(State.CLOSED);
    assertLeft(tower);
  }

  /** What can be seen of a tower is one level, and the next one from there. */
  @ParameterizedTest
  @EnumSource
  void frames(Tower tower) {
    Generator<?> level = tower.make(counts);
    level.next();
    assertThat(level.toString()).contains("Towers.java").hasSizeLessThan(200);
    int levels = 0;
    for (Generator<?> next = level.frame().yieldingFrom();
        next != null;
        next = next.frame().yieldingFrom()) {
      levels++;
    }
    boolean calls = tower != Tower.DELEGATES && tower != Tower.GUARDED_DELEGATES;
    assertThat(levels).isEqualTo(calls ? DEPTH + 1 : DEPTH); // the leaf is called, too
  }

  @Test
  void intsAndReferencesInTurns() {
    Generator.OfInt machine = TowersGenerators.ints(DEPTH, counts);
    for (int i = 0; i < 10; i++) {
      assertThat(machine.nextInt()).isEqualTo(i);
    }
    Exception thrown = new Exception("thrown");
    assertThat(catchThrowable(() -> machine.throw_(thrown))).isSameAs(thrown);
    assertThat(counts.left).isEqualTo(DEPTH + 1);
  }
}
