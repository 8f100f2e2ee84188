package dev.switchback.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What machines keep: nothing that was handed over, and nothing at all but the result once they are closed. */
class MemoryTest {
  private static void assertCollected(List<WeakReference<Object>> references) {
    for (int i = 0;
        i < 50 && references.stream().anyMatch(reference -> !reference.refersTo(null));
        i++) {
      System.gc();
    }
    assertThat(references)
        .allSatisfy(reference -> assertThat(reference.refersTo(null)).isTrue());
  }

  /** Yields fresh objects for ever, which it remembers weakly. */
  private static TestMachine fresh(List<WeakReference<Object>> references) {
    return new TestMachine("fresh", label -> true, (self, label, in, thrown) -> {
      Object yielded = new byte[100];
      references.add(new WeakReference<>(yielded));
      return self.yields(yielded, label + 1);
    });
  }

  private static TestMachine delegator(TestMachine to, boolean call) {
    return new TestMachine(
        "delegator",
        label -> true,
        (self, label, in, thrown) ->
            label > 0 ? self.returns(null) : call ? self.calls(to, 1) : self.from(to, 1));
  }

  @Test
  void valuesAreNotKept() {
    List<WeakReference<Object>> references = new ArrayList<>();
    TestMachine plain = fresh(references);
    TestMachine from = delegator(delegator(fresh(references), false), false);
    TestMachine call = delegator(delegator(fresh(references), true), true);
    for (TestMachine machine : List.of(plain, from, call)) {
      machine.next();
      machine.hasNext();
      machine.next();
      machine.send(sent(references));
      machine.throw_(thrown(references));
      assertThat(references).isNotEmpty();
      assertCollected(references);
      Reference.reachabilityFence(machine);
    }
    assertThat(references).hasSize(3 * 6);
  }

  private static Object sent(List<WeakReference<Object>> references) {
    Object sent = new byte[100];
    references.add(new WeakReference<>(sent));
    return sent;
  }

  private static Throwable thrown(List<WeakReference<Object>> references) {
    Throwable thrown = new Exception();
    references.add(new WeakReference<>(thrown));
    return thrown;
  }

  @Test
  void aClosedMachineKeepsNothing() {
    List<WeakReference<Object>> references = new ArrayList<>();
    List<TestMachine> closed = new ArrayList<>();
    for (boolean call : new boolean[] {false, true}) {
      TestMachine machine = new TestMachine("outer", label -> false, (self, label, in, thrown) -> {
        TestMachine inner = TestMachine.of(1);
        references.add(new WeakReference<>(inner));
        return label == 0
            ? (call ? self.calls(inner, 1) : self.from(inner, 1))
            : self.returns("result");
      });
      machine.local = new byte[100];
      references.add(new WeakReference<>(machine.local));
      closed.add(machine);
    }
    closed.get(0).next();
    closed.get(0).close();
    closed.get(1).forEachRemaining(value -> {});
    assertThat(closed.get(1).result()).isEqualTo("result");
    assertThat(closed).allSatisfy(machine -> assertThat(machine.cleared).isEqualTo(1));
    assertThat(references.size()).isGreaterThanOrEqualTo(4);
    assertCollected(references);
    Reference.reachabilityFence(closed);
  }

  @Test
  void advanceKeepsItsValueOnlyUntilTheEnd() {
    List<WeakReference<Object>> references = new ArrayList<>();
    TestMachine machine =
        new TestMachine((self, label, in, thrown) -> self.yields(sent(references), 1));
    machine.advance();
    assertThat(machine.current()).isNotNull();
    machine.close();
    assertCollected(references);
    Reference.reachabilityFence(machine);
  }

  @Test
  void whatHasEndedInTheMiddleIsNotKept() {
    List<WeakReference<Object>> references = new ArrayList<>();
    TestMachine machine = new TestMachine((self, label, in, thrown) -> {
      if (label == 0) {
        TestMachine inner = TestMachine.of(1, 2);
        references.add(new WeakReference<>(inner));
        return self.from(inner, 1);
      }
      if (label == 1) {
        TestMachine inner = TestMachine.of(3);
        references.add(new WeakReference<>(inner));
        return self.calls(inner, 2);
      }
      return self.yields("after", 3);
    });
    while (!"after".equals(machine.next())) {}
    assertThat(references).hasSize(2);
    assertCollected(references);
    Reference.reachabilityFence(machine);
  }
}
