package dev.switchback.tests.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.switchback.Coroutine;
import dev.switchback.Frame;
import dev.switchback.Generator;
import dev.switchback.Generator.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What can be seen of templates that call themselves: each call in progress by itself, with its own locals. */
@Tag("liveness")
class OwnCallFramesTest {
  /** Where {@code down} yields first; it calls itself two lines below, and yields again two lines below that. */
  private static final int BEFORE = line(OwnCallFramesGenerators.down(0));

  private static final int CALL = BEFORE + 2;
  private static final int AFTER = BEFORE + 4;

  private static int line(Generator<?> fresh) {
    fresh.next();
    return fresh.frame().line();
  }

  /** The generator and what it delegates to, from the outermost to the innermost. */
  private static List<Generator<?>> chain(Generator<?> outermost) {
    List<Generator<?>> all = new ArrayList<>();
    for (Generator<?> each = outermost; each != null; each = each.frame().yieldingFrom()) {
      all.add(each);
    }
    return all;
  }

  private static List<Integer> lines(Generator<?> outermost) {
    return chain(outermost).stream().map(each -> each.frame().line()).toList();
  }

  private static List<Integer> instructions(Generator<?> outermost) {
    return chain(outermost).stream().map(each -> each.frame().lastInstruction()).toList();
  }

  private static List<Map<String, Object>> locals(Generator<?> outermost) {
    return chain(outermost).stream().map(each -> each.frame().locals()).toList();
  }

  private static List<String> methods(Generator<?> outermost) {
    return chain(outermost).stream()
        .map(each -> each.frame().location().getMethodName())
        .toList();
  }

  private static Generator<?> step(Generator<?> generator, int times) {
    for (int i = 0; i < times; i++) {
      generator.next();
    }
    return generator;
  }

  private static void assertClosed(Generator<?>... views) {
    for (Generator<?> view : views) {
      assertThat(view.state()).isEqualTo(State.CLOSED);
      Frame frame = view.frame();
      assertThat(frame.line()).isEqualTo(-1);
      assertThat(frame.lastInstruction()).isEqualTo(-1);
      assertThat(frame.locals()).isEmpty();
      assertThat((Object) frame.yieldingFrom()).isNull();
    }
  }

  @Test
  void eachCallStandsOnItsOwnLine() {
    Generator<?> down = OwnCallFramesGenerators.down(2);
    assertThat(instructions(down)).containsExactly(-1);
    assertThat(locals(down)).containsExactly(Map.of("n", 2));
    List<List<Integer>> lines = new ArrayList<>();
    List<List<Integer>> instructions = new ArrayList<>();
    while (down.advance()) {
      lines.add(lines(down));
      instructions.add(instructions(down));
    }
    assertThat(lines)
        .containsExactly(
            List.of(BEFORE),
            List.of(CALL, BEFORE),
            List.of(CALL, CALL, BEFORE),
            List.of(CALL, CALL, AFTER),
            List.of(CALL, AFTER),
            List.of(AFTER));
    assertThat(instructions)
        .containsExactly(
            List.of(1),
            List.of(2, 1),
            List.of(2, 2, 1),
            List.of(2, 2, 3),
            List.of(2, 3),
            List.of(3));
    assertClosed(down);
  }

  @Test
  void eachCallHasItsOwnLocals() {
    Generator<?> down = step(OwnCallFramesGenerators.down(2), 3);
    assertThat(locals(down))
        .containsExactly(Map.of("mine", "m2"), Map.of("mine", "m1"), Map.of("n", 0, "mine", "m0"));
    assertThat(chain(down)).allMatch(each -> each.state() == State.SUSPENDED);
    step(down, 1);
    assertThat(locals(down)).containsExactly(Map.of("mine", "m2"), Map.of("mine", "m1"), Map.of());
    step(down, 1);
    assertThat(locals(down)).containsExactly(Map.of("mine", "m2"), Map.of());
  }

  @Test
  void localsOfACallAreInTheOrderOfTheirDeclaration() {
    Generator<?> twice = step(OwnCallFramesGenerators.twice(2), 1);
    assertThat(locals(twice).get(0)).containsExactly(entry("n", 2), entry("mine", 20L));
    assertThat(locals(twice).get(1)).containsExactly(entry("n", 1), entry("mine", 10L));
    step(twice, 4);
    assertThat(locals(twice)).containsExactly(Map.of("n", 2, "mine", 20L));
  }

  @Test
  void theCallIsAtItsOwnOfTwoPlaces() {
    Generator<?> twice = OwnCallFramesGenerators.twice(2);
    List<List<Integer>> instructions = new ArrayList<>();
    while (twice.advance()) {
      instructions.add(instructions(twice));
    }
    assertThat(instructions)
        .containsExactly(
            List.of(1, 1, 4),
            List.of(1, 2),
            List.of(1, 3, 4),
            List.of(1, 4),
            List.of(2),
            List.of(3, 1, 4),
            List.of(3, 2),
            List.of(3, 3, 4),
            List.of(3, 4),
            List.of(4));
  }

  @Test
  void aViewOfACallThatHasEndedIsClosed() {
    Generator<?> down = step(OwnCallFramesGenerators.down(2), 3);
    Generator<?> middle = chain(down).get(1);
    Generator<?> inner = chain(down).get(2);
    Frame frame = inner.frame();
    step(down, 1);
    assertThat(inner.state()).isEqualTo(State.SUSPENDED);
    step(down, 1);
    assertClosed(inner);
    assertThat(frame.line()).isEqualTo(-1);
    assertThat(frame.locals()).isEmpty();
    assertThat(middle.state()).isEqualTo(State.SUSPENDED);
    assertThat((Object) middle.frame().yieldingFrom()).isNull();
    step(down, 1);
    assertClosed(middle, inner);
  }

  @Test
  void aViewOfACallIsNotOneOfTheNextCallInItsPlace() {
    Generator<?> twice = step(OwnCallFramesGenerators.twice(2), 1);
    Generator<?> firstMiddle = chain(twice).get(1);
    Generator<?> firstInner = chain(twice).get(2);
    step(twice, 2); // the second call of the first one is the innermost now
    assertThat(chain(twice)).hasSize(3);
    assertClosed(firstInner);
    assertThat(firstMiddle.state()).isEqualTo(State.SUSPENDED);
    Generator<?> secondInner = chain(twice).get(2);
    assertThat((Object) secondInner).isNotSameAs(firstInner);
    step(twice, 3); // the second call of the outermost one, as deep
    assertThat(chain(twice)).hasSize(3);
    assertClosed(firstMiddle, firstInner, secondInner);
    assertThat(chain(twice).get(1).state()).isEqualTo(State.SUSPENDED);
    assertThat(chain(twice).get(2).state()).isEqualTo(State.SUSPENDED);
    step(twice, 2);
    assertThat(chain(twice)).hasSize(3);
    assertClosed(firstMiddle, firstInner, secondInner);
  }

  /** The views are asked only when others have long been in the places of what they were of. */
  @Test
  void viewsThatWereNotAskedMeanwhile() {
    Generator<?> twice = step(OwnCallFramesGenerators.twice(3), 1);
    List<Generator<?>> held = chain(twice);
    List<Frame> frames = held.stream().map(Generator::frame).toList();
    step(twice, 11); // the outermost is in its second call
    assertThat(chain(twice)).hasSize(4);
    assertClosed(held.get(1), held.get(2), held.get(3));
    assertThat(frames.get(3).lastInstruction()).isEqualTo(-1);
    assertThat(frames.get(1).locals()).isEmpty();
    assertThat(frames.get(0).lastInstruction()).isEqualTo(3);
    assertThat(frames.get(0).locals()).containsExactly(entry("mine", 30L));
  }

  @Test
  void aViewOfACallFollowsIt() {
    Generator<?> twice = step(OwnCallFramesGenerators.twice(2), 1);
    Generator<?> middle = twice.frame().yieldingFrom();
    Frame frame = middle.frame();
    List<Integer> instructions = new ArrayList<>();
    List<String> locals = new ArrayList<>();
    do {
      instructions.add(frame.lastInstruction());
      locals.add(frame.locals().toString());
      assertThat(middle.frame().line()).isEqualTo(frame.line());
      twice.next();
    } while (middle.state() != State.CLOSED);
    assertThat(instructions).containsExactly(1, 2, 3, 4);
    assertThat(locals).containsExactly("{n=1, mine=10}", "{n=1, mine=10}", "{mine=10}", "{}");
    assertThat(frame.lastInstruction()).isEqualTo(-1);
  }

  @Test
  void allAreClosedWithTheGenerator() {
    Generator<?> down = step(OwnCallFramesGenerators.down(3), 4);
    List<Generator<?>> held = chain(down);
    down.close();
    assertThat(held).hasSize(4);
    assertClosed(held.toArray(Generator<?>[]::new));
    assertThat(chain(down)).hasSize(1);
  }

  @Test
  void allAreClosedWhenTheGeneratorEnds() {
    Generator<?> down = step(OwnCallFramesGenerators.down(3), 4);
    List<Generator<?>> held = chain(down);
    down.forEachRemaining(value -> {});
    assertClosed(held.toArray(Generator<?>[]::new));
  }

  @Test
  void allAreClosedWhenTheGeneratorFails() {
    Generator<?> down = step(OwnCallFramesGenerators.down(3), 4);
    List<Generator<?>> held = chain(down);
    IllegalStateException thrown = new IllegalStateException("thrown");
    assertThatThrownBy(() -> down.throw_(thrown)).isSameAs(thrown);
    assertClosed(held.toArray(Generator<?>[]::new));
  }

  @Test
  void exceptionsAreCaughtByOneCallAfterAnother() {
    Coroutine<Object, Integer, Integer> caught = OwnCallFramesGenerators.caught(2);
    caught.next();
    List<Generator<?>> held = chain(caught);
    assertThat(held).hasSize(3);
    assertThat(caught.throw_(new IllegalArgumentException())).isEqualTo(List.of(0, 20));
    assertThat(instructions(caught)).containsExactly(1, 1, 3);
    assertThat(locals(caught).get(2)).containsOnlyKeys("e");
    Generator<?> inner = chain(caught).get(2);
    assertThat((Object) held.get(2)).hasToString(inner.toString());
    assertThat(caught.next()).isEqualTo(List.of(1, 21));
    assertThat(instructions(caught)).containsExactly(1, 3);
    assertClosed(inner);
    assertThat(held.get(1).frame().lastInstruction()).isEqualTo(3);
    caught.next();
    assertThat(instructions(caught)).containsExactly(3);
    assertClosed(held.get(1), inner);
    assertThatThrownBy(caught::next).isInstanceOf(IllegalArgumentException.class);
    assertClosed(caught, held.get(1), inner);
  }

  @Test
  void calledByAnother() {
    Generator<?> caller = step(OwnCallFramesGenerators.caller(1), 2);
    assertThat(methods(caller)).containsExactly("caller", "down", "down");
    assertThat(lines(caller).subList(1, 3)).containsExactly(CALL, BEFORE);
    assertThat(instructions(caller)).containsExactly(1, 2, 1);
    assertThat(locals(caller))
        .containsExactly(Map.of("kept", 6), Map.of("mine", "m1"), Map.of("n", 0, "mine", "m0"));
    List<Generator<?>> held = chain(caller);
    step(caller, 2);
    assertThat(methods(caller)).containsExactly("caller", "down");
    assertClosed(held.get(2));
    step(caller, 1);
    assertThat(methods(caller)).containsExactly("caller");
    assertClosed(held.get(1), held.get(2));
  }

  @Test
  void delegatedTo() {
    Generator<?> delegating = step(OwnCallFramesGenerators.delegating(2), 3);
    assertThat(methods(delegating)).containsExactly("delegating", "down", "down", "down");
    assertThat(instructions(delegating)).containsExactly(1, 2, 2, 1);
    assertThat(locals(delegating).get(0)).containsExactly(entry("kept", 9));
    assertThat(locals(delegating).get(2)).containsExactly(entry("mine", "m1"));
    List<Generator<?>> held = chain(delegating);
    step(delegating, 2);
    assertClosed(held.get(3));
    step(delegating, 2);
    assertThat(methods(delegating)).containsExactly("delegating");
    assertClosed(held.get(1), held.get(2), held.get(3));
  }

  /** The generator is the driver's as well: it shows the same calls. */
  @Test
  void theInnermostDelegatesToAGenerator() {
    Generator<Object> last = OwnCallFramesGenerators.down(1);
    Generator<?> all = step(OwnCallFramesGenerators.toAGenerator(last, 2), 2);
    assertThat(methods(all))
        .containsExactly("toAGenerator", "toAGenerator", "toAGenerator", "down", "down");
    assertThat((Object) chain(all).get(3)).isSameAs(last);
    assertThat(instructions(all)).containsExactly(1, 1, 2, 2, 1);
    assertThat(lines(last)).containsExactly(CALL, BEFORE);
    List<Generator<?>> held = chain(all);
    step(all, 3);
    assertThat(last.state()).isEqualTo(State.CLOSED);
    assertThat(instructions(all)).containsExactly(1, 1, 3);
    assertClosed(held.get(3), held.get(4));
    assertThat(held.get(2).state()).isEqualTo(State.SUSPENDED);
    all.close();
    assertClosed(held.toArray(Generator<?>[]::new));
  }

  @Test
  void theInnermostDelegatesToAList() {
    Generator<?> all = step(OwnCallFramesGenerators.toAList(1), 2);
    assertThat(instructions(all)).containsExactly(1, 2);
    assertThat(locals(all)).containsExactly(Map.of("n", 1), Map.of("n", 0));
    step(all, 1);
    assertThat(instructions(all)).containsExactly(1, 3);
  }

  @Test
  void amongCallsOfAnother() {
    Generator<?> one = step(OwnCallFramesGenerators.one(4), 2);
    assertThat(methods(one)).containsExactly("one", "other", "other", "one");
    assertThat(locals(one)).extracting(each -> each.get("n")).containsExactly(4, 3, 2, 1);
    List<Generator<?>> held = chain(one);
    step(one, 1);
    assertThat(methods(one)).containsExactly("one", "other", "other", "one", "other", "one");
    step(one, 4);
    assertThat(methods(one)).containsExactly("one", "other", "other");
    assertClosed(held.get(3));
    assertThat(locals(one)).extracting(each -> each.get("n")).containsExactly(4, 3, null);
  }

  /** However often two templates end with calls of each other, nothing is left of those that have ended. */
  @Test
  void calledAtTheEndAgainAndAgain() {
    Generator<?> there = OwnCallFramesGenerators.there(0);
    for (int i = 0; i < 100; i++) {
      there.next();
      assertThat(chain(there)).hasSizeLessThanOrEqualTo(3);
    }
  }

  @Test
  void calledAtTheEndOfAnInnerCall() {
    Generator<?> all = step(OwnCallFramesGenerators.endingInside(2), 1);
    // The innermost has nothing left to do: it may be shown or not.
    assertThat(methods(all)).endsWith("endingInside", "endingInside", "leaf");
    step(all, 2);
    assertThat(methods(all)).endsWith("endingInside", "leaf");
    step(all, 1);
    assertThat((Object) all.next()).isEqualTo("leaf 2");
    assertThat(all.advance()).isFalse();
  }

  @Test
  void texts() {
    Generator<?> down = step(OwnCallFramesGenerators.down(1), 2);
    Generator<?> inner = down.frame().yieldingFrom();
    String at = "down(OwnCallFrames.java";
    assertThat((Object) down).hasToString(at + ":" + CALL + ") SUSPENDED {mine=m1}");
    assertThat((Object) inner).hasToString(at + ":" + BEFORE + ") SUSPENDED {n=0, mine=m0}");
    assertThat(inner.frame()).hasToString(inner.toString());
    assertThat(inner.frame().location())
        .hasToString(OwnCallFrames.class.getName() + "." + at + ":" + BEFORE + ")");
    step(down, 2);
    assertThat((Object) inner).hasToString(at + ") CLOSED");
    assertThat((Object) down).hasToString(at + ":" + AFTER + ") SUSPENDED");
  }

  @Test
  void viewsCanNotBeDriven() {
    Generator<?> down = step(OwnCallFramesGenerators.down(2), 3);
    List<Generator<?>> held = chain(down);
    for (Generator<?> view : held.subList(1, 3)) {
      Stream.<Runnable>of(
              view::next,
              view::hasNext,
              view::advance,
              view::current,
              view::close,
              () -> view.throw_(new IllegalArgumentException()))
          .forEach(drive -> assertThatThrownBy(drive::run)
              .isInstanceOf(IllegalStateException.class)
              .hasMessageContaining("a view of a call in progress")
              .hasMessageContaining(view.toString()));
    }
    assertThat(lines(down)).containsExactly(CALL, CALL, BEFORE);
    down.close();
    assertThatThrownBy(held.get(2)::next).isInstanceOf(IllegalStateException.class);
  }

  /**
   * Asked by a body: all the calls run, and each is shown as it was last suspended. Calls that have begun or ended since then
   * may be shown or not.
   */
  @Test
  void whileItRuns() {
    List<String> seen = new ArrayList<>();
    Generator<?>[] self = new Generator<?>[1];
    Runnable look = () -> seen.add(chain(self[0]).stream()
        .map(each -> each.state() + " at " + each.frame().lastInstruction() + ": "
            + each.frame().locals().get("mine"))
        .collect(Collectors.joining(", ")));
    self[0] = OwnCallFramesGenerators.looking(look, 2);
    self[0].forEachRemaining(value -> {});
    assertThat(seen)
        .hasSize(9)
        .allMatch(each -> each.startsWith("RUNNING"))
        .containsSubsequence(
            "RUNNING at -1: null",
            "RUNNING at 2: 32, RUNNING at 2: 31, RUNNING at 1: 30",
            "RUNNING at 2: 32, RUNNING at 2: 31, RUNNING at 3: null",
            "RUNNING at 2: 32, RUNNING at 3: null",
            "RUNNING at 3: null");
  }

  /** Looking does not change what happens. */
  @Test
  void lookingAtEveryStep() {
    List<Object> quiet = new ArrayList<>();
    OwnCallFramesGenerators.twice(3).forEachRemaining(quiet::add);
    List<Object> looked = new ArrayList<>();
    Generator<?> twice = OwnCallFramesGenerators.twice(3);
    List<Generator<?>> held = new ArrayList<>();
    while (twice.advance()) {
      looked.add(twice.current());
      held.addAll(chain(twice));
      held.forEach(Object::toString);
    }
    assertThat(looked).isEqualTo(quiet);
    assertClosed(held.toArray(Generator<?>[]::new));
  }
}
