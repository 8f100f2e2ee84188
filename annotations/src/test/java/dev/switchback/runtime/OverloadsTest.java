package dev.switchback.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchback.Yielder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The primitive capabilities take every kind of source, in both modes. */
class OverloadsTest {
  private final List<Object> closed = new ArrayList<>();

  private List<Consumer<Yielder.OfInt>> ints() {
    return List.of(
        out -> out.yieldFrom(new int[] {1, 2}),
        out -> out.yieldFrom(IntStream.of(1, 2).iterator()),
        out -> out.yieldFrom(IntStream.of(1, 2).onClose(() -> closed.add("ints"))),
        out -> out.yieldFrom(new RangeMachine(1, 3)),
        out -> out.yieldFrom(List.of(1, 2)),
        out -> out.yieldFrom(List.of(1, 2).iterator()),
        out -> out.yieldFrom(new YieldFromInts()));
  }

  /** A coroutine of boxed values. */
  private static final class YieldFromInts extends ObjectMachine<Integer, Void, String>
      implements dev.switchback.Coroutine<Integer, Void, String> {
    @Override
    protected Machine<?, ?, ?> step(int label, Object in, Throwable thrown) {
      value = label + 1;
      state = ~(label + 1);
      return label < 2 ? this : null;
    }

    @Override
    protected StackTraceElement position(int label) {
      return new StackTraceElement("Ints", "ints", "Ints.java", 1);
    }
  }

  @Test
  void intsArePushed() {
    for (Consumer<Yielder.OfInt> template : ints()) {
      List<Object> pushed = new ArrayList<>();
      template.accept(pushed::add);
      assertThat(pushed).containsExactly(1, 2);
    }
    assertThat(closed).containsExactly("ints");
  }

  @Test
  void intsArePulled() {
    for (Consumer<Yielder.OfInt> template : ints()) {
      YieldFrom.OfInt from = new YieldFrom.OfInt();
      template.accept(from);
      assertThat(from.intStream()).containsExactly(1, 2);
    }
    assertThat(closed).containsExactly("ints");
  }

  @Test
  void longsInBothModes() {
    List<Consumer<Yielder.OfLong>> all = List.of(
        out -> out.yieldFrom(new long[] {1, 2}),
        out -> out.yieldFrom(LongStream.of(1, 2).iterator()),
        out -> out.yieldFrom(LongStream.of(1, 2)),
        out -> out.yieldFrom(List.of(1L, 2L)),
        out -> out.yieldFrom(List.of(1L, 2L).iterator()));
    for (Consumer<Yielder.OfLong> template : all) {
      List<Object> pushed = new ArrayList<>();
      template.accept(pushed::add);
      YieldFrom.OfLong from = new YieldFrom.OfLong();
      template.accept(from);
      assertThat(from.stream().toList()).isEqualTo(pushed).isEqualTo(List.of(1L, 2L));
    }
  }

  @Test
  void doublesInBothModes() {
    List<Consumer<Yielder.OfDouble>> all = List.of(
        out -> out.yieldFrom(new double[] {1, 2}),
        out -> out.yieldFrom(DoubleStream.of(1, 2).iterator()),
        out -> out.yieldFrom(DoubleStream.of(1, 2)),
        out -> out.yieldFrom(List.of(1.0, 2.0)),
        out -> out.yieldFrom(List.of(1.0, 2.0).iterator()));
    for (Consumer<Yielder.OfDouble> template : all) {
      List<Object> pushed = new ArrayList<>();
      template.accept(pushed::add);
      YieldFrom.OfDouble from = new YieldFrom.OfDouble();
      template.accept(from);
      assertThat(from.stream().toList()).isEqualTo(pushed).isEqualTo(List.of(1.0, 2.0));
    }
  }

  @Test
  void aNullElementCantBeUnboxed() {
    List<Object> pushed = new ArrayList<>();
    Yielder.OfInt out = pushed::add;
    assertThatThrownBy(() -> out.yieldFrom(Arrays.asList(1, null)))
        .isInstanceOf(NullPointerException.class);
    assertThat(pushed).containsExactly(1);
  }

  @Test
  void aYieldFromOnlyRecords() {
    assertThatThrownBy(() -> new YieldFrom<>().yield_(1)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> new YieldFrom.TwoWay<>().yield_(1))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> new YieldFrom.OfInt().yield_(1))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> new YieldFrom.OfLong().yield_(1))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> new YieldFrom.OfDouble().yield_(1))
        .isInstanceOf(IllegalStateException.class);
  }
}
