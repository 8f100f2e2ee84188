package dev.switchback.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CyclesTest {
  private final List<Block> blocks = new ArrayList<>();

  private static Label label(int id) {
    return new Label(id);
  }

  private void add(int id, Terminator end) {
    add(id, Optional.empty(), List.of(), end);
  }

  private void add(int id, Optional<Label> handler, List<Op> ops, Terminator end) {
    blocks.add(new Block(label(id), 1, handler, ops, end));
  }

  private static Terminator jump(int target) {
    return new Terminator.Goto(label(target));
  }

  private static Terminator branch(int whenTrue, int whenFalse) {
    return new Terminator.Branch(Code.text("go"), label(whenTrue), label(whenFalse));
  }

  private static Terminator yields(int resume) {
    return new Terminator.Yield(Code.text("1"), label(resume), 1);
  }

  private List<Integer> repeated() {
    Cycles cycles = Cycles.of(blocks);
    return blocks.stream()
        .filter(cycles::comesBack)
        .map(block -> block.label().id())
        .toList();
  }

  @Test
  void aStraightLineHasNone() {
    add(0, branch(1, 2));
    add(1, yields(2));
    add(2, new Terminator.End());
    assertThat(repeated()).isEmpty();
  }

  @Test
  void aLoopMayGoOnAfterASuspension() {
    add(0, jump(1));
    add(1, branch(2, 4));
    add(2, yields(3));
    add(3, jump(1));
    add(4, new Terminator.End());
    assertThat(repeated()).containsExactly(1, 2, 3);
  }

  @Test
  void aBlockMayGoBackToItself() {
    add(0, branch(0, 1));
    add(1, yields(1));
    add(2, new Terminator.End());
    assertThat(repeated()).containsExactly(0, 1);
  }

  @Test
  void loopsInLoopsAreOneCircle() {
    add(0, jump(1));
    add(1, branch(2, 5));
    add(2, branch(3, 4));
    add(3, jump(2));
    add(4, jump(1));
    add(5, branch(6, 7));
    add(6, jump(5));
    add(7, new Terminator.End());
    assertThat(repeated()).containsExactly(1, 2, 3, 4, 5, 6);
    Cycles cycles = Cycles.of(blocks);
    assertThat(cycles.comesBack(label(2), label(4))).isTrue();
    assertThat(cycles.comesBack(label(1), label(5))).isFalse();
  }

  @Test
  void handlersAndJumpsOutOfStatementsAreWays() {
    Code leave = Code.of(new Code.Escape(new Exit(List.of(), Optional.of(label(1))), false));
    add(0, jump(1));
    add(1, Optional.of(label(2)), List.of(), new Terminator.End());
    add(2, Optional.empty(), List.of(new Op.Run(leave)), new Terminator.End());
    assertThat(repeated()).containsExactly(1, 2);
  }

  @Test
  void theWayBackMayBeFoundFromInsideOfTheLoop() {
    add(3, jump(1));
    add(1, branch(2, 4));
    add(2, jump(3));
    add(4, new Terminator.End());
    add(0, jump(2));
    assertThat(repeated()).containsExactly(3, 1, 2);
  }

  @Test
  void longBodiesNeedNoStack() {
    int last = 100_000;
    for (int i = 0; i < last; i++) {
      add(i, yields(i + 1));
    }
    add(last, branch(1, 0));
    assertThat(repeated()).hasSize(last + 1);
  }
}
