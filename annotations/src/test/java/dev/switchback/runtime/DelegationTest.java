package dev.switchback.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.switchback.Generator.State;
import dev.switchback.GeneratorExit;
import dev.switchback.StopIteration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Calls and yieldFrom, case by case: semantics 11 to 15. */
class DelegationTest {
  private final List<Object> log = new ArrayList<>();

  /** Delegates to {@code to}; yields what was raised there if anything, then returns what came of it. */
  private TestMachine delegator(String name, TestMachine to) {
    return new TestMachine(name, label -> label == 1, (self, label, in, thrown) -> {
      if (thrown != null) {
        log.add(name + " caught " + Thrown.text(thrown));
        return self.yields("caught", 2);
      }
      return label == 0 ? self.from(to, 1) : self.returns(in);
    });
  }

  @Test
  void twoDelegatorsStealTheirGeneratorFromEachOther() {
    TestMachine leaf = TestMachine.of(1, 2, 3, 4, 5, 6);
    TestMachine shared = delegator("shared", leaf);
    TestMachine left = delegator("left", shared);
    TestMachine right = delegator("right", delegator("inner", shared));
    assertThat(left.next()).isEqualTo(1);
    assertThat(right.next()).isEqualTo(2);
    assertThat(left.next()).isEqualTo(3);
    assertThat(shared.next()).isEqualTo(4);
    assertThat(leaf.next()).isEqualTo(5);
    assertThat(right.next()).isEqualTo(6);
    assertThat(left.advance()).isFalse();
    assertThat(shared.state()).isEqualTo(State.CLOSED);
    assertThat(right.advance()).isFalse();
  }

  @Test
  void closedFromOutsideTheDelegationEndsWithNull() {
    TestMachine leaf = TestMachine.of(1, 2);
    TestMachine outer = delegator("outer", leaf);
    outer.next();
    leaf.close();
    assertThatThrownBy(outer::next)
        .isInstanceOfSatisfying(
            StopIteration.class, end -> assertThat(end.value()).isNull());
    assertThat(log).isEmpty();
  }

  @Test
  void theResultIsTheValueOfYieldFromAndOfACall() {
    TestMachine from =
        delegator("outer", new TestMachine((self, label, in, thrown) -> self.returns("result")));
    assertThat(from.advance()).isFalse();
    assertThat(from.result()).isEqualTo("result");
    TestMachine call = new TestMachine((self, label, in, thrown) -> label == 0
        ? self.calls(new TestMachine((callee, at, sent, t) -> callee.returns("called")), 1)
        : self.returns(in));
    assertThat(call.hasNext()).isFalse();
    assertThat(call.result()).isEqualTo("called");
  }

  @Test
  void whatAGeneratorIgnoresIsRaisedInTheDelegatorAndItStaysSuspended() {
    TestMachine leaf = TestMachine.of(7);
    TestMachine stubborn = new TestMachine(
        "stubborn",
        label -> label == 1,
        (self, label, in, thrown) -> label == 0
            ? self.yields("first", 1)
            : label == 1 ? self.yields(thrown.getClass().getSimpleName(), 2) : self.from(leaf, 3));
    TestMachine middle = delegator("middle", stubborn);
    TestMachine outer = delegator("outer", middle);
    outer.next();
    assertThatThrownBy(outer::close).hasMessageStartingWith("generator ignored GeneratorExit");
    assertThat(log)
        .containsExactly(
            "middle caught IllegalStateException generator ignored GeneratorExit",
            "outer caught IllegalStateException generator ignored GeneratorExit");
    assertThat(List.of(stubborn.state(), middle.state(), outer.state()))
        .containsOnly(State.SUSPENDED);
    assertThat(stubborn.next()).isEqualTo(7);
    assertThat(outer.advance()).isFalse();
    assertThat(middle.state()).isEqualTo(State.SUSPENDED);
  }

  @Test
  void throwingGeneratorExitClosesInsideOutAndRaisesThatVeryObjectOutermost() {
    List<Throwable> seen = new ArrayList<>();
    TestMachine machine = TestMachine.of(1);
    for (int i = 0; i < 3; i++) {
      TestMachine inner = machine;
      machine = new TestMachine("m", label -> true, (self, label, in, thrown) -> {
        if (thrown != null) {
          seen.add(thrown);
          throw thrown;
        }
        return self.from(inner, 1);
      });
    }
    TestMachine outer = machine;
    outer.next();
    GeneratorExit exit = new GeneratorExit();
    assertThat(catchThrowable(() -> outer.throw_(exit))).isSameAs(exit);
    assertThat(seen)
        .hasSize(3)
        .doesNotHaveDuplicates()
        .allSatisfy(t -> assertThat(t).isInstanceOf(GeneratorExit.class));
    assertThat(seen.get(2)).isSameAs(exit);
  }

  @Test
  void aGeneratorThatRunsCantBeDelegatedTo() {
    TestMachine[] self = new TestMachine[1];
    self[0] = new TestMachine(
        "own",
        label -> true,
        (me, label, in, thrown) ->
            label == 0 ? me.from(self[0], 1) : me.yields(Thrown.text(thrown), 2));
    assertThat(self[0].next()).isEqualTo("IllegalStateException generator already executing");
    assertThat(self[0].state()).isEqualTo(State.SUSPENDED);

    TestMachine[] outer = new TestMachine[1];
    TestMachine inner = new TestMachine("inner", label -> true, (me, label, in, thrown) -> {
      if (thrown != null) {
        return me.yields(Thrown.text(thrown), 2);
      }
      return me.from(outer[0], 1);
    });
    outer[0] = delegator("outer", inner);
    assertThat(outer[0].next()).isEqualTo("IllegalStateException generator already executing");
    assertThat(log).isEmpty();
  }

  @Test
  void everyDelegatorRunsWhileTheInnermostRuns() {
    List<TestMachine> all = new ArrayList<>();
    List<Object> seen = new ArrayList<>();
    TestMachine leaf = new TestMachine("leaf", label -> false, (self, label, in, thrown) -> {
      for (TestMachine each : all) {
        seen.add(each.state());
        seen.add(Thrown.text(catchThrowable(each::next)));
        seen.add(Thrown.text(catchThrowable(each::close)));
      }
      return self.yields("unharmed", 1);
    });
    TestMachine calling = new TestMachine(
        "calling", label -> false, (self, label, in, thrown) -> self.calls(leaf, 1));
    TestMachine middle = delegator("middle", calling);
    TestMachine outer = delegator("outer", middle);
    all.addAll(List.of(outer, middle, calling));
    assertThat(outer.next()).isEqualTo("unharmed");
    assertThat(seen)
        .hasSize(9)
        .containsOnly(State.RUNNING, "IllegalStateException generator already executing");
  }

  @Test
  void aKeptValueOfADelegateComesFirst() {
    TestMachine leaf = TestMachine.of(1, 2, 3);
    leaf.hasNext();
    TestMachine outer = delegator("outer", leaf);
    assertThat(outer.next()).isEqualTo(1);
    leaf.hasNext();
    assertThat(outer.next()).isEqualTo(2);
    leaf.hasNext();
    assertThat(outer.send("lost")).isEqualTo("caught");
    assertThat(log).containsExactly("outer caught IllegalStateException send would lose");
    assertThat(leaf.next()).isEqualTo(3);
  }

  @Test
  void sentValuesDontReachAnIterable() {
    TestMachine leaf = new TestMachine((self, label, in, thrown) -> self.yields("got " + in, 1));
    TestMachine outer = new TestMachine((self, label, in, thrown) -> {
      YieldFrom.TwoWay<Object, Object> from = new YieldFrom.TwoWay<>();
      from.yieldFrom((Iterable<Object>) leaf);
      self.state = 1;
      return from;
    });
    TestMachine outermost = delegator("outermost", outer);
    assertThat(outermost.next()).isEqualTo("got null");
    assertThat(outermost.send("x")).isEqualTo("got null");
    assertThat(leaf.send("x")).isEqualTo("got x");
  }

  @Test
  void exceptionsPassCallsUnconverted() {
    StopIteration stop = new StopIteration("from the callee");
    TestMachine outer = new TestMachine("outer", label -> true, (self, label, in, thrown) -> {
      if (label == 0) {
        return self.calls(
            new TestMachine((callee, at, sent, t) -> {
              throw stop;
            }),
            1);
      }
      log.add(thrown);
      throw thrown;
    });
    assertThatThrownBy(outer::next)
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasCause(stop);
    assertThat(log).containsExactly(stop);
  }

  @Test
  void stopIterationInADelegateIsAnErrorInTheDelegator() {
    TestMachine outer = delegator("outer", new TestMachine((self, label, in, thrown) -> {
      throw new StopIteration();
    }));
    assertThat(outer.next()).isEqualTo("caught");
    assertThat(log)
        .singleElement()
        .asString()
        .startsWith("outer caught IllegalStateException generator raised StopIteration");
  }

  @Test
  void aFinallyThatDelegatesWhileClosingMustNotYield() {
    TestMachine cleanup = new TestMachine((self, label, in, thrown) -> self.returns("cleaned"));
    TestMachine inner = new TestMachine("inner", label -> true, (self, label, in, thrown) -> {
      log.add(label + " " + in + " " + (thrown != null));
      return label == 0
          ? self.yields(1, 1)
          : label == 1 ? self.from(cleanup, 2) : self.returns(null);
    });
    TestMachine outer = delegator("outer", inner);
    outer.next();
    assertThatThrownBy(outer::close).hasMessageStartingWith("generator ignored GeneratorExit");
    assertThat(log)
        .containsExactly(
            "0 null false",
            "1 null true",
            "2 cleaned false",
            "outer caught GeneratorExit the generator is");
    assertThat(inner.state()).isEqualTo(State.CLOSED);
  }
}
