package dev.switchback.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.Coroutine;
import dev.switchback.Generator.State;
import dev.switchback.GeneratorExit;
import dev.switchback.Yielder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Machines of primitive values that delegate: to their like, to boxed coroutines, to streams. */
class PrimitiveDelegationTest {
  private final List<Object> closed = new ArrayList<>();

  /** A coroutine of one boxed value, as it looks to a template. */
  private static <Y> Boxed<Y> boxed(Y value, Object result) {
    return new Boxed<>(value, result);
  }

  /** Yields one reference and returns a result. */
  private static final class Boxed<Y> extends ObjectMachine<Y, Void, Object>
      implements Coroutine<Y, Void, Object> {
    private final Y only;
    private final Object result;

    Boxed(Y only, Object result) {
      this.only = only;
      this.result = result;
    }

    @Override
    protected Machine<?, ?, ?> step(int label, Object in, Throwable thrown) {
      value = only;
      state = ~1;
      return label == 0 ? this : null;
    }

    @Override
    protected StackTraceElement position(int label) {
      return new StackTraceElement("Boxed", "boxed", "Boxed.java", label);
    }

    @Override
    protected Object outcome() {
      return result;
    }
  }

  /** Delegates to what the lambda records, then ends; an exception is caught and told by a last value, -1. */
  private static final class OfInt extends IntMachine<Void, Object>
      implements Coroutine.OfInt<Void, Object> {
    private final Consumer<Yielder.OfInt> template;
    private Delegation delegation;
    private Object result;

    OfInt(Consumer<Yielder.OfInt> template) {
      this.template = template;
    }

    @Override
    protected Machine<?, ?, ?> step(int label, Object in, Throwable thrown) {
      if (thrown instanceof GeneratorExit) {
        return null;
      }
      if (thrown != null) {
        result = thrown;
        value = -1;
        state = ~2;
        return this;
      }
      if (label == 0) {
        YieldFrom.OfInt from = new YieldFrom.OfInt();
        template.accept(from);
        state = 1;
        return from;
      }
      result = label == 1 ? in : result;
      return null;
    }

    @Override
    protected boolean guarded(int label) {
      return label == 1;
    }

    @Override
    protected StackTraceElement position(int label) {
      return new StackTraceElement("OfInt", "of", "OfInt.java", label);
    }

    @Override
    protected Object outcome() {
      return result;
    }

    @Override
    protected Delegation delegation() {
      return delegation;
    }

    @Override
    protected void delegation(Delegation d) {
      delegation = d;
    }

    @Override
    protected boolean resume(Object in, Throwable thrown) {
      return delegation == null ? super.resume(in, thrown) : delegation.resume(this, in, thrown);
    }
  }

  /** Delegates to what the lambda records, then ends; an exception is caught and told by a last value, -1. */
  private static final class OfLong extends LongMachine<Void, Object>
      implements Coroutine.OfLong<Void, Object> {
    private final Consumer<Yielder.OfLong> template;
    private Delegation delegation;
    private Object result;

    OfLong(Consumer<Yielder.OfLong> template) {
      this.template = template;
    }

    @Override
    protected Machine<?, ?, ?> step(int label, Object in, Throwable thrown) {
      if (thrown instanceof GeneratorExit) {
        return null;
      }
      if (thrown != null) {
        result = thrown;
        value = -1;
        state = ~2;
        return this;
      }
      if (label == 0) {
        YieldFrom.OfLong from = new YieldFrom.OfLong();
        template.accept(from);
        state = 1;
        return from;
      }
      result = label == 1 ? in : result;
      return null;
    }

    @Override
    protected boolean guarded(int label) {
      return label == 1;
    }

    @Override
    protected StackTraceElement position(int label) {
      return new StackTraceElement("OfLong", "of", "OfLong.java", label);
    }

    @Override
    protected Object outcome() {
      return result;
    }

    @Override
    protected Delegation delegation() {
      return delegation;
    }

    @Override
    protected void delegation(Delegation d) {
      delegation = d;
    }

    @Override
    protected boolean resume(Object in, Throwable thrown) {
      return delegation == null ? super.resume(in, thrown) : delegation.resume(this, in, thrown);
    }
  }

  /** Delegates to what the lambda records, then ends; an exception is caught and told by a last value, -1. */
  private static final class OfDouble extends DoubleMachine<Void, Object>
      implements Coroutine.OfDouble<Void, Object> {
    private final Consumer<Yielder.OfDouble> template;
    private Delegation delegation;
    private Object result;

    OfDouble(Consumer<Yielder.OfDouble> template) {
      this.template = template;
    }

    @Override
    protected Machine<?, ?, ?> step(int label, Object in, Throwable thrown) {
      if (thrown instanceof GeneratorExit) {
        return null;
      }
      if (thrown != null) {
        result = thrown;
        value = -1;
        state = ~2;
        return this;
      }
      if (label == 0) {
        YieldFrom.OfDouble from = new YieldFrom.OfDouble();
        template.accept(from);
        state = 1;
        return from;
      }
      result = label == 1 ? in : result;
      return null;
    }

    @Override
    protected boolean guarded(int label) {
      return label == 1;
    }

    @Override
    protected StackTraceElement position(int label) {
      return new StackTraceElement("OfDouble", "of", "OfDouble.java", label);
    }

    @Override
    protected Object outcome() {
      return result;
    }

    @Override
    protected Delegation delegation() {
      return delegation;
    }

    @Override
    protected void delegation(Delegation d) {
      delegation = d;
    }

    @Override
    protected boolean resume(Object in, Throwable thrown) {
      return delegation == null ? super.resume(in, thrown) : delegation.resume(this, in, thrown);
    }
  }

  @Test
  void ints() {
    OfInt machine = new OfInt(outer ->
        outer.yieldFrom(new OfInt(inner -> inner.yieldFrom(new int[] {1, 2, 3}))));
    assertThat(machine.nextInt()).isEqualTo(1);
    assertThat(machine.advance()).isTrue();
    assertThat(machine.currentInt()).isEqualTo(2);
    assertThat(machine.next()).isEqualTo(3);
    assertThat(machine.hasNext()).isFalse();

    OfInt result = new OfInt(outer -> outer.<Object>yieldFrom(boxed(7, "result")));
    assertThat(result.intStream()).containsExactly(7);
    assertThat(result.result()).isEqualTo("result");

    Boxed<Integer> source = boxed(null, "result");
    OfInt broken = new OfInt(outer -> outer.<Object>yieldFrom(source));
    assertThat(broken.nextInt()).isEqualTo(-1);
    assertThat(broken.hasNext()).isFalse();
    assertThat(broken.result()).isInstanceOf(NullPointerException.class);
    assertThat(source.state()).isEqualTo(State.SUSPENDED);

    OfInt stream =
        new OfInt(outer -> outer.yieldFrom(IntStream.of(1, 2).onClose(() -> closed.add("ints"))));
    stream.nextInt();
    stream.close();
    assertThat(closed).containsExactly("ints");
  }

  @Test
  void longs() {
    OfLong machine = new OfLong(outer ->
        outer.yieldFrom(new OfLong(inner -> inner.yieldFrom(new long[] {1, 2, 3}))));
    assertThat(machine.nextLong()).isEqualTo(1);
    assertThat(machine.advance()).isTrue();
    assertThat(machine.currentLong()).isEqualTo(2);
    assertThat(machine.next()).isEqualTo(3L);
    assertThat(machine.hasNext()).isFalse();

    OfLong result = new OfLong(outer -> outer.<Object>yieldFrom(boxed(7L, "result")));
    assertThat(result.longStream()).containsExactly(7L);
    assertThat(result.result()).isEqualTo("result");

    Boxed<Long> source = boxed(null, "result");
    OfLong broken = new OfLong(outer -> outer.<Object>yieldFrom(source));
    assertThat(broken.nextLong()).isEqualTo(-1);
    assertThat(broken.hasNext()).isFalse();
    assertThat(broken.result()).isInstanceOf(NullPointerException.class);
    assertThat(source.state()).isEqualTo(State.SUSPENDED);

    OfLong stream = new OfLong(
        outer -> outer.yieldFrom(LongStream.of(1, 2).onClose(() -> closed.add("longs"))));
    stream.nextLong();
    stream.close();
    assertThat(closed).containsExactly("longs");
  }

  @Test
  void doubles() {
    OfDouble machine = new OfDouble(outer ->
        outer.yieldFrom(new OfDouble(inner -> inner.yieldFrom(new double[] {1, 2, 3}))));
    assertThat(machine.nextDouble()).isEqualTo(1);
    assertThat(machine.advance()).isTrue();
    assertThat(machine.currentDouble()).isEqualTo(2);
    assertThat(machine.next()).isEqualTo(3.0);
    assertThat(machine.hasNext()).isFalse();

    OfDouble result = new OfDouble(outer -> outer.<Object>yieldFrom(boxed(7.5, "result")));
    assertThat(result.doubleStream()).containsExactly(7.5);
    assertThat(result.result()).isEqualTo("result");

    Boxed<Double> source = boxed(null, "result");
    OfDouble broken = new OfDouble(outer -> outer.<Object>yieldFrom(source));
    assertThat(broken.nextDouble()).isEqualTo(-1);
    assertThat(broken.hasNext()).isFalse();
    assertThat(broken.result()).isInstanceOf(NullPointerException.class);
    assertThat(source.state()).isEqualTo(State.SUSPENDED);

    OfDouble stream = new OfDouble(
        outer -> outer.yieldFrom(DoubleStream.of(1, 2).onClose(() -> closed.add("doubles"))));
    stream.nextDouble();
    stream.close();
    assertThat(closed).containsExactly("doubles");
  }
}
