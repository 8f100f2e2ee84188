package dev.switchback.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.switchback.Coroutine;
import dev.switchback.Generator.State;
import org.junit.jupiter.api.Test;

/** A million delegators in turns of int values and of references, which unbox and box what comes up. */
class PrimitiveDeepTest {
  private static final int DEPTH = 1_000_000;

  private long touches;
  private long unwound;

  /** Delegates to a generator of references; what is thrown through it is counted. */
  private final class OfInt extends IntMachine<Object, Object>
      implements Coroutine.OfInt<Object, Object> {
    private final Coroutine<Integer, ?, Object> to;
    private Delegation delegation;
    private Object result;

    OfInt(Coroutine<Integer, ?, Object> to) {
      this.to = to;
    }

    @Override
    protected Machine<?, ?, ?> step(int label, Object in, Throwable thrown) throws Throwable {
      touches++;
      if (thrown != null) {
        unwound++;
        throw thrown;
      }
      if (label > 0) {
        result = in;
        return null;
      }
      YieldFrom.OfInt from = new YieldFrom.OfInt();
      from.<Object>yieldFrom(to);
      state = 1;
      return from;
    }

    @Override
    protected boolean guarded(int label) {
      touches++;
      return true;
    }

    @Override
    protected StackTraceElement position(int label) {
      return new StackTraceElement("Tests", "ints", "Tests.java", label);
    }

    @Override
    protected Object outcome() {
      return result;
    }

    @Override
    protected Delegation delegation() {
      touches++;
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

  /** Counts from 1 to a last value. */
  private static TestMachine counter(int last) {
    return new TestMachine("leaf", label -> true, (self, label, in, thrown) -> {
      if (thrown != null) {
        throw thrown;
      }
      return label < last ? self.yields(label + 1, label + 1) : self.returns("result");
    });
  }

  private OfInt chain(int depth, TestMachine leaf) {
    TestMachine machine = leaf;
    for (int i = 0; i < depth / 2; i++) {
      OfInt ints = new OfInt(Machines.restore(machine));
      machine = new TestMachine("outer", label -> true, (self, label, in, thrown) -> {
        if (thrown != null) {
          throw thrown;
        }
        return label == 0 ? self.from(Machines.restore(ints), 1) : self.returns(in);
      });
    }
    return new OfInt(Machines.restore(machine));
  }

  @Test
  void nextAndReturn() {
    OfInt machine = chain(DEPTH, counter(3));
    assertThat(machine.nextInt()).isEqualTo(1);
    assertThat(machine.advance()).isTrue();
    assertThat(machine.currentInt()).isEqualTo(2);
    assertThat(machine.next()).isEqualTo(3);
    assertThat(machine.hasNext()).isFalse();
    assertThat(machine.result()).isEqualTo("result");
  }

  @Test
  void throwAndClose() {
    OfInt machine = chain(DEPTH, counter(3));
    machine.nextInt();
    Exception thrown = new Exception();
    assertThat(catchThrowable(() -> machine.throw_(thrown))).isSameAs(thrown);
    assertThat(unwound).isEqualTo(DEPTH / 2 + 1);

    unwound = 0;
    TestMachine leaf = counter(3);
    OfInt closed = chain(DEPTH, leaf);
    closed.nextInt();
    closed.close();
    assertThat(unwound).isEqualTo(DEPTH / 2 + 1);
    assertThat(leaf.state()).isEqualTo(State.CLOSED);
  }

  @Test
  void aStepTouchesAsManyMachinesAtAnyDepth() {
    assertThat(touches(64_000)).isEqualTo(touches(10));
  }

  private long touches(int depth) {
    OfInt machine = chain(depth, counter(1000));
    machine.nextInt();
    touches = 0;
    TestMachine.touches = 0;
    for (int i = 0; i < 100; i++) {
      machine.nextInt();
    }
    return touches + TestMachine.touches;
  }

  @Test
  void whatCannotBeUnboxedIsRaisedInTheInnermostThatUnboxes() {
    TestMachine leaf = TestMachine.of(1, null, 3);
    OfInt machine = chain(DEPTH, leaf);
    assertThat(machine.nextInt()).isEqualTo(1);
    assertThat(catchThrowable(machine::nextInt))
        .isInstanceOf(NullPointerException.class)
        .hasMessageStartingWith("null can't be unboxed");
    assertThat(unwound).isEqualTo(DEPTH / 2 + 1);
    assertThat(leaf.state()).isEqualTo(State.SUSPENDED);
    assertThat(leaf.next()).isEqualTo(3);
  }
}
