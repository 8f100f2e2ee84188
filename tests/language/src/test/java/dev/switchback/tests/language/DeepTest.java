package dev.switchback.tests.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchback.Coroutine;
import dev.switchback.Generator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Calls of templates use no native stack, however deep they go (semantics 16). */
class DeepTest {
  private static final int DEPTH = 100_000;

  @Test
  void recursionYieldsAtEveryDepth() {
    Generator.OfInt countDown = DeepGenerators.countDown(DEPTH);
    for (int i = 0; i <= DEPTH; i++) {
      assertThat(countDown.nextInt()).isEqualTo(i);
    }
    assertThat(countDown.hasNext()).isFalse();
  }

  @Test
  void resultsTravelThroughAllCallers() {
    Coroutine<Integer, Void, Long> sum = DeepGenerators.sum(DEPTH);
    assertThat(sum.next()).isZero();
    assertThat(sum.advance()).isFalse();
    assertThat(sum.result()).isEqualTo((long) DEPTH * (DEPTH + 1) / 2);
  }

  @Test
  void sentValuesAndResultsTravelThroughMutualRecursion() {
    Coroutine<Integer, String, String> mutual = DeepGenerators.mutual(DEPTH);
    assertThat(mutual.next()).isZero();
    assertThatThrownBy(() -> mutual.send("sent")).isInstanceOf(dev.switchback.StopIteration.class);
    assertThat(mutual.result()).isEqualTo("sent");
  }

  @Test
  void exceptionsTravelThroughAllCallers() {
    int[] left = new int[1];
    Generator<Integer> guarded = DeepGenerators.guarded(DEPTH, left);
    assertThat(guarded.next()).isZero();
    IllegalStateException thrown = new IllegalStateException("thrown");
    assertThatThrownBy(() -> guarded.throw_(thrown)).isSameAs(thrown);
    assertThat(left[0]).isEqualTo(DEPTH + 1);
  }

  @Test
  void closingRunsEveryFinally() {
    int[] left = new int[1];
    Generator<Integer> guarded = DeepGenerators.guarded(DEPTH, left);
    assertThat(guarded.next()).isZero();
    guarded.close();
    assertThat(left[0]).isEqualTo(DEPTH + 1);
    assertThat(guarded.state()).isEqualTo(Generator.State.CLOSED);
  }

  @Test
  void aStepOfCallsNeedsTheSameFramesAtAnyDepth() {
    assertSameFrames(DeepGenerators::frames);
  }

  @Test
  void aStepOfAChainNeedsTheSameFramesAtAnyDepth() {
    assertSameFrames(DeepGenerators::chainedFrames);
  }

  /** The first step makes the calls; from the second on, only the innermost body is resumed. */
  private static void assertSameFrames(IntFunction<Generator.OfInt> template) {
    List<Integer> shallow = framesOfLaterSteps(template.apply(1_000));
    List<Integer> deep = framesOfLaterSteps(template.apply(64_000));
    // One more than in a machine of one method, where the suite is compiled in parts.
    assertThat(deep).isEqualTo(shallow).allMatch(frames -> frames <= 10);
  }

  /** How many frames there are between this method and the body, the body's helper included. */
  private static List<Integer> framesOfLaterSteps(Generator.OfInt machine) {
    int here = StackWalker.getInstance().walk(frames -> (int) frames.count());
    List<Integer> depths = new ArrayList<>();
    machine.nextInt();
    while (machine.hasNext()) {
      depths.add(machine.nextInt() - here);
    }
    assertThat(depths).hasSize(19);
    return depths;
  }
}
