package dev.switchback.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchback.Coroutine;
import dev.switchback.Generator.State;
import dev.switchback.StopIteration;
import java.util.ArrayList;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The kinds of machines that don't box. */
class PrimitiveTest {
  @Test
  void allWaysOfSteppingMayFollowEachOther() {
    RangeMachine range = new RangeMachine(0, 100);
    assertThat(range.nextInt()).isEqualTo(0);
    assertThat(range.next()).isEqualTo(1);
    assertThat(range.hasNext()).isTrue();
    assertThat(range.advance()).isTrue();
    assertThat(range.currentInt()).isEqualTo(2);
    assertThat(range.current()).isEqualTo(2);
    assertThat(range.hasNext()).isTrue();
    assertThat(range.nextInt()).isEqualTo(3);
    PrimitiveIterator.OfInt same = range.iterator();
    assertThat(same).isSameAs(range);
    assertThat(range.intStream().limit(3)).containsExactly(4, 5, 6);
  }

  @Test
  void theEnd() {
    RangeMachine range = new RangeMachine(0, 1);
    assertThat(range.nextInt()).isZero();
    assertThatThrownBy(range::nextInt).isInstanceOf(StopIteration.class);
    assertThatThrownBy(range::next).isInstanceOf(StopIteration.class);
    assertThatThrownBy(range::iterator)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("factory");
    assertThatThrownBy(range::intStream)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("factory");
  }

  @Test
  void forEachRemainingInBothForms() {
    List<Integer> all = new ArrayList<>();
    new RangeMachine(0, 3).forEachRemaining((IntConsumer) all::add);
    new RangeMachine(3, 5).forEachRemaining((Integer i) -> all.add(i));
    for (int i : new RangeMachine(5, 7)) {
      all.add(i);
    }
    assertThat(all).containsExactly(0, 1, 2, 3, 4, 5, 6);
  }

  @Test
  void aClosedStreamCloses() {
    RangeMachine range = new RangeMachine(0, 10);
    try (IntStream stream = range.intStream()) {
      assertThat(stream.limit(2).sum()).isEqualTo(1);
    }
    assertThat(range.state()).isEqualTo(State.CLOSED);
    RangeMachine boxed = new RangeMachine(0, 10);
    boxed.stream().close();
    assertThat(boxed.state()).isEqualTo(State.CLOSED);
  }

  /** {@code long squares(Yielder.OfLong out, int n)} and its like for double, with a result. */
  private static final class Longs extends LongMachine<Void, String>
      implements Coroutine.OfLong<Void, String> {
    @Override
    protected Machine<?, ?, ?> step(int label, Object in, Throwable thrown) {
      if (label == 3) {
        return null;
      }
      value = 1L << (40 + label);
      state = ~(label + 1);
      return this;
    }

    @Override
    protected StackTraceElement position(int label) {
      return new StackTraceElement("Longs", "longs", "Longs.java", label);
    }

    @Override
    protected Object outcome() {
      return "longs";
    }
  }

  private static final class Doubles extends DoubleMachine<Void, String>
      implements Coroutine.OfDouble<Void, String> {
    @Override
    protected Machine<?, ?, ?> step(int label, Object in, Throwable thrown) {
      if (label == 3) {
        return null;
      }
      value = label / 2.0;
      state = ~(label + 1);
      return this;
    }

    @Override
    protected StackTraceElement position(int label) {
      return new StackTraceElement("Doubles", "doubles", "Doubles.java", label);
    }

    @Override
    protected Object outcome() {
      return "doubles";
    }
  }

  @Test
  void longsAndDoubles() {
    assertThat(new Longs().longStream().sum()).isEqualTo(7L << 40);
    assertThat(new Doubles().doubleStream().sum()).isEqualTo(1.5);
    assertThat(new Longs().stream()).containsExactly(1L << 40, 2L << 40, 4L << 40);
    Coroutine.OfLong<Void, String> longs = new Longs();
    assertThat(longs.nextLong()).isEqualTo(1L << 40);
    assertThat(longs.send(null)).isEqualTo(2L << 40);
    assertThat(longs.advance()).isTrue();
    assertThat(longs.currentLong()).isEqualTo(4L << 40);
    assertThatThrownBy(longs::nextLong)
        .isInstanceOfSatisfying(
            StopIteration.class, stop -> assertThat(stop.value()).isEqualTo("longs"));
    assertThat(longs.result()).isEqualTo("longs");
    Coroutine.OfDouble<Void, String> doubles = new Doubles();
    assertThat(doubles.hasNext()).isTrue();
    assertThat(doubles.nextDouble()).isZero();
    assertThat(doubles.next()).isEqualTo(0.5);
    assertThat(doubles.advance()).isTrue();
    assertThat(doubles.currentDouble()).isEqualTo(1.0);
    assertThat(doubles.hasNext()).isFalse();
    assertThat(doubles.result()).isEqualTo("doubles");
  }

  @Test
  void aDelegatorOfReferencesBoxesWhatAMachineOfIntsYields() {
    TestMachine outer = new TestMachine((self, label, in, thrown) -> {
      if (label > 0) {
        return null;
      }
      YieldFrom<Object> from = new YieldFrom<>();
      from.yieldFrom((Iterable<Integer>) new RangeMachine(5, 8));
      self.state = 1;
      return from;
    });
    assertThat(outer.stream().toList()).containsExactly(5, 6, 7);
  }
}
