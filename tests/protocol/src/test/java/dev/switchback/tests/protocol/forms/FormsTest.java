package dev.switchback.tests.protocol.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.switchback.Coroutine;
import dev.switchback.Generator;
import dev.switchback.Generator.State;
import dev.switchback.StopIteration;
import dev.switchback.tests.protocol.forms.Forms.Inside;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The protocol on every form of generator: each operation, and what each wrong call is told. */
class FormsTest {
  /** A form of generator. */
  enum Form {
    OBJECTS(FormsGenerators::objects),
    OBJECTS_WITH_RESULT(FormsGenerators::objectsWithResult),
    TWO_WAY(FormsGenerators::twoWay),
    INTS(FormsGenerators::ints),
    INTS_WITH_RESULT(FormsGenerators::intsWithResult),
    LONGS(FormsGenerators::longs),
    LONGS_WITH_RESULT(FormsGenerators::longsWithResult),
    DOUBLES(FormsGenerators::doubles),
    DOUBLES_WITH_RESULT(FormsGenerators::doublesWithResult),
    DELEGATES(FormsGenerators::delegates),
    CALLS(FormsGenerators::calls);

    private interface Factory {
      Generator<? extends Number> make(int to, Inside inside);
    }

    private final Factory factory;

    Form(Factory factory) {
      this.factory = factory;
    }

    Generator<? extends Number> make(int to) {
      return make(to, new Inside());
    }

    Generator<? extends Number> make(int to, Inside inside) {
      Generator<? extends Number> machine = factory.make(to, inside);
      inside.self = machine;
      return machine;
    }

    boolean hasResult() {
      return this == TWO_WAY || this == DELEGATES || this == CALLS || name().endsWith("RESULT");
    }
  }

  private static int number(Object value) {
    return ((Number) value).intValue();
  }

  @SuppressWarnings("unchecked")
  private static Coroutine<Object, Object, Object> coroutine(Generator<?> machine) {
    return (Coroutine<Object, Object, Object>) machine;
  }

  @ParameterizedTest
  @EnumSource
  void stepsInEveryWay(Form form) {
    Generator<? extends Number> machine = form.make(6);
    assertThat(machine.state()).isEqualTo(State.CREATED);
    assertThat(number(machine.next())).isEqualTo(1);
    assertThat(machine.state()).isEqualTo(State.SUSPENDED);
    assertThat(machine.hasNext()).isTrue();
    assertThat(machine.hasNext()).isTrue();
    assertThat(number(machine.next())).isEqualTo(2);
    assertThat(machine.advance()).isTrue();
    assertThat(number(machine.current())).isEqualTo(3);
    assertThat(number(machine.current())).isEqualTo(3);
    assertThat(machine.hasNext()).isTrue();
    assertThat(machine.advance()).isTrue();
    assertThat(number(machine.current())).isEqualTo(4);
    List<Integer> rest = new ArrayList<>();
    machine.forEachRemaining((Object value) -> rest.add(number(value)));
    assertThat(rest).containsExactly(5, 6);
    assertThat(machine.state()).isEqualTo(State.CLOSED);
    assertThat(machine.hasNext()).isFalse();
    assertThat(machine.advance()).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void theEndCarriesTheResultOnce(Form form) {
    Generator<? extends Number> machine = form.make(1);
    machine.next();
    for (Object result : new Object[] {form.hasResult() ? "result" : null, null, null}) {
      assertThatThrownBy(machine::next)
          .isInstanceOfSatisfying(
              StopIteration.class, end -> assertThat(end.value()).isEqualTo(result));
    }
    if (form.hasResult()) {
      assertThat(coroutine(machine).result()).isEqualTo("result");
    }
  }

  @ParameterizedTest
  @EnumSource
  void primitivesAreNotBoxed(Form form) {
    Generator<? extends Number> machine = form.make(4);
    if (machine instanceof Generator.OfInt ints) {
      assertThat(ints.nextInt()).isEqualTo(1);
      assertThat(ints.advance()).isTrue();
      assertThat(ints.currentInt()).isEqualTo(2);
      assertThat(ints.intStream()).containsExactly(3, 4);
    } else if (machine instanceof Generator.OfLong longs) {
      assertThat(longs.nextLong()).isEqualTo(1);
      assertThat(longs.advance()).isTrue();
      assertThat(longs.currentLong()).isEqualTo(2);
      assertThat(longs.longStream()).containsExactly(3L, 4L);
    } else if (machine instanceof Generator.OfDouble doubles) {
      assertThat(doubles.nextDouble()).isEqualTo(1);
      assertThat(doubles.advance()).isTrue();
      assertThat(doubles.currentDouble()).isEqualTo(2);
      assertThat(doubles.doubleStream()).containsExactly(3.0, 4.0);
    } else {
      assertThat(form.name()).doesNotContain("INT").doesNotContain("LONG").doesNotContain("DOUBLE");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aStreamTakesTheRestAndClosesItsGenerator(Form form) {
    Generator<? extends Number> machine = form.make(5);
    machine.next();
    try (Stream<? extends Number> stream = machine.stream()) {
      assertThat(stream.isParallel()).isFalse();
      assertThat(stream.limit(2).map(FormsTest::number).toList()).containsExactly(2, 3);
      assertThat(machine.state()).isEqualTo(State.SUSPENDED);
    }
    assertThat(machine.state()).isEqualTo(State.CLOSED);
  }

  @ParameterizedTest
  @EnumSource
  void aSpliteratorSaysWhatIsTrue(Form form) {
    Generator<? extends Number> machine = form.make(3);
    Spliterator<? extends Number> spliterator = machine.spliterator();
    boolean primitive = spliterator instanceof Spliterator.OfPrimitive;
    assertThat(spliterator.hasCharacteristics(Spliterator.ORDERED)).isTrue();
    assertThat(spliterator.hasCharacteristics(Spliterator.NONNULL)).isEqualTo(primitive);
    int others = Spliterator.SIZED
        | Spliterator.SUBSIZED
        | Spliterator.DISTINCT
        | Spliterator.SORTED
        | Spliterator.IMMUTABLE
        | Spliterator.CONCURRENT;
    assertThat(spliterator.characteristics() & others).isZero();
    assertThat(spliterator.estimateSize()).isEqualTo(Long.MAX_VALUE);
    List<Integer> seen = new ArrayList<>();
    assertThat(spliterator.tryAdvance(value -> seen.add(number(value)))).isTrue();
    spliterator.forEachRemaining(value -> seen.add(number(value)));
    assertThat(seen).containsExactly(1, 2, 3);
  }

  @ParameterizedTest
  @EnumSource
  void itIsItsOwnIteratorUntilItHasEnded(Form form) {
    Generator<? extends Number> machine = form.make(3);
    int seen = 0;
    for (Number each : machine) {
      seen = each.intValue();
      if (seen == 2) {
        break;
      }
    }
    assertThat(machine.iterator()).isSameAs(machine);
    for (Number each : machine) {
      assertThat(each.intValue()).isEqualTo(++seen);
    }
    assertThat(seen).isEqualTo(3);
    List<ThrowingCallable> refused =
        List.of(machine::iterator, machine::spliterator, machine::stream);
    assertThat(refused)
        .allSatisfy(each -> assertThatThrownBy(each)
            .isInstanceOf(IllegalStateException.class)
            .hasMessageContaining("factory"));
  }

  @ParameterizedTest
  @EnumSource
  void throwsIntoItself(Form form) {
    Exception thrown = new Exception("thrown");
    for (int steps : new int[] {0, 1, 5}) {
      Generator<? extends Number> machine = form.make(3);
      for (int i = 0; i < steps; i++) {
        machine.advance();
      }
      assertThat(catchThrowable(() -> machine.throw_(thrown))).isSameAs(thrown);
      assertThat(machine.state()).isEqualTo(State.CLOSED);
      assertThat(machine.hasNext()).isFalse();
    }
    assertThatNullPointerException().isThrownBy(() -> form.make(3).throw_(null)).withMessage("t");
  }

  @ParameterizedTest
  @EnumSource
  void aKeptValueIsNotLost(Form form) {
    Generator<? extends Number> machine = form.make(3);
    machine.hasNext();
    assertThatThrownBy(() -> machine.throw_(new Exception()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("throw_ would lose the value that hasNext() has found")
        .hasMessageContaining("take it with next() first");
    if (form.hasResult()) {
      assertThatThrownBy(() -> coroutine(machine).send("sent"))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("send would lose the value that hasNext() has found");
      assertThat(coroutine(machine).send(null))
          .satisfies(value -> assertThat(number(value)).isOne());
    } else {
      assertThat(number(machine.next())).isOne();
    }
    machine.hasNext();
    machine.close();
    assertThat(machine.state()).isEqualTo(State.CLOSED);
  }

  @ParameterizedTest
  @EnumSource
  void aResultIsThereAtTheEnd(Form form) {
    if (!form.hasResult()) {
      assertThat((Object) form.make(1)).isNotInstanceOf(Coroutine.class);
      return;
    }
    Coroutine<Object, Object, Object> machine = coroutine(form.make(1));
    for (int steps = 0; steps < 2; steps++) {
      assertThatThrownBy(machine::result)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("no result yet, the coroutine has not ended")
          .hasMessageContaining("Step it until advance() is false");
      machine.advance();
    }
    assertThat(machine.advance()).isFalse();
    assertThat(machine.result()).isEqualTo("result");
    Coroutine<Object, Object, Object> closed = coroutine(form.make(1));
    closed.close();
    assertThat(closed.result()).isNull();
  }

  @ParameterizedTest
  @EnumSource
  void aValueCannotBeSentBeforeTheStart(Form form) {
    if (form.hasResult()) {
      Coroutine<Object, Object, Object> machine = coroutine(form.make(2));
      assertThatThrownBy(() -> machine.send("sent"))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("has not started")
          .hasMessageContaining("Call next() or send(null) first");
      assertThat(machine.state()).isEqualTo(State.CREATED);
      assertThat(number(machine.send(null))).isOne();
      assertThat(number(machine.send("sent"))).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aBodyCannotDoAnythingToItsOwnGeneratorButLook(Form form) {
    Inside inside = new Inside();
    Generator<? extends Number> machine = form.make(3, inside);
    Map<String, ThrowingCallable> steps = new TreeMap<>(Map.of(
        "next", machine::next,
        "hasNext", machine::hasNext,
        "advance", machine::advance,
        "throw_", () -> machine.throw_(new Exception()),
        "close", machine::close,
        "forEachRemaining", () -> machine.forEachRemaining((Object value) -> {}),
        "stream", () -> machine.stream().toList()));
    if (form.hasResult()) {
      steps.put("send", () -> coroutine(machine).send("sent"));
    }
    inside.action = () -> {
      steps.forEach((name, step) -> assertThatThrownBy(step)
          .as(name)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageStartingWith("generator already executing: ")
          .hasMessageContaining("Forms.java"));
      assertThat(machine.state()).isEqualTo(State.RUNNING);
      assertThat(machine.toString()).contains("RUNNING");
      assertThat(machine.frame().line()).isPositive();
    };
    assertThat(number(machine.next())).isEqualTo(1);
    assertThat(number(machine.next())).isEqualTo(2);
    assertThat(number(machine.next())).isEqualTo(3);
    assertThat(machine.hasNext()).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNotPartOfTheProtocolIsRefused(Form form) {
    Generator<? extends Number> machine = form.make(2);
    machine.next();
    assertThatThrownBy(machine::remove).isInstanceOf(UnsupportedOperationException.class);
    assertThatNullPointerException()
        .isThrownBy(() -> machine.forEachRemaining((Consumer<Object>) null));
    assertThat(number(machine.next())).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource
  void readsLikeAGenerator(Form form) {
    Generator<? extends Number> machine = form.make(2);
    assertThat(machine.toString()).matches("\\w+\\(Forms\\.java:\\d+\\) CREATED.*");
    machine.next();
    assertThat(machine.toString()).matches("\\w+\\(Forms\\.java:\\d+\\) SUSPENDED.*");
    machine.close();
    assertThat(machine.toString()).matches("\\w+\\(Forms\\.java\\) CLOSED");
  }
}
