package dev.switchback.tests.protocol.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.switchback.Coroutine;
import dev.switchback.Generator;
import dev.switchback.Generator.State;
import dev.switchback.StopIteration;
import dev.switchback.tests.protocol.forms.Forms.Inside;
import dev.switchback.tests.protocol.forms.FormsTest.Form;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * All values of a generator at one go: each is one step, between which the consumer may do what anybody may. Java leaves it open
 * what becomes of an iterator whose consumer throws; here it goes on.
 */
class AtOneGoTest {
  /** An operation that takes all values. */
  enum Way {
    FOR_EACH_REMAINING(Generator::forEachRemaining),
    PRIMITIVE(AtOneGoTest::primitive),
    SPLITERATOR((machine, action) -> machine.spliterator().forEachRemaining(action)),
    STREAM((machine, action) -> machine.stream().forEach(action)),
    PIPELINE(
        (machine, action) -> machine.stream().filter(x -> true).peek(action).toList()),
    PRIMITIVE_STREAM(AtOneGoTest::primitiveStream);

    private interface Operation {
      void on(Generator<?> machine, Consumer<Object> action);
    }

    private final Operation operation;

    Way(Operation operation) {
      this.operation = operation;
    }
  }

  private static void primitive(Generator<?> machine, Consumer<Object> action) {
    if (machine instanceof Generator.OfInt ints) {
      ints.forEachRemaining((IntConsumer) action::accept);
    } else if (machine instanceof Generator.OfLong longs) {
      longs.forEachRemaining((LongConsumer) action::accept);
    } else if (machine instanceof Generator.OfDouble doubles) {
      doubles.forEachRemaining((DoubleConsumer) action::accept);
    } else {
      machine.forEachRemaining(action);
    }
  }

  private static void primitiveStream(Generator<?> machine, Consumer<Object> action) {
    if (machine instanceof Generator.OfInt ints) {
      ints.intStream().forEach(action::accept);
    } else if (machine instanceof Generator.OfLong longs) {
      longs.longStream().forEach(action::accept);
    } else if (machine instanceof Generator.OfDouble doubles) {
      doubles.doubleStream().forEach(action::accept);
    } else {
      machine.stream().forEach(action);
    }
  }

  static Stream<Arguments> all() {
    return Arrays.stream(Form.values())
        .flatMap(form -> Arrays.stream(Way.values()).map(way -> Arguments.of(form, way)));
  }

  private final List<Integer> seen = new ArrayList<>();

  private void run(Way way, Generator<?> machine) {
    run(way, machine, () -> {});
  }

  /** Runs through a generator, and does something at the second value. */
  private void run(Way way, Generator<?> machine, Runnable atTwo) {
    way.operation.on(machine, value -> {
      seen.add(((Number) value).intValue());
      if (seen.size() == 2) {
        atTwo.run();
      }
    });
  }

  @SuppressWarnings("TypeParameterUnusedInFormals")
  private static <X extends Throwable> void raise(Throwable t) throws X {
    @SuppressWarnings("unchecked")
    X any = (X) t;
    throw any;
  }

  @ParameterizedTest
  @MethodSource("all")
  void takesAllValuesAndLeavesTheResult(Form form, Way way) {
    Generator<?> machine = form.make(3);
    run(way, machine);
    assertThat(seen).containsExactly(1, 2, 3);
    assertThat(machine.state()).isEqualTo(State.CLOSED);
    assertThat(machine.advance()).isFalse();
    if (form.hasResult()) {
      assertThat(((Coroutine<?, ?, ?>) machine).result()).isEqualTo("result");
      assertThatThrownBy(machine::next)
          .isInstanceOfSatisfying(
              StopIteration.class, end -> assertThat(end.value()).isEqualTo("result"));
    }
    assertThatThrownBy(machine::next)
        .isInstanceOfSatisfying(
            StopIteration.class, end -> assertThat(end.value()).isNull());
  }

  @ParameterizedTest
  @MethodSource("all")
  void takesNoValues(Form form, Way way) {
    Generator<?> machine = form.make(0);
    run(way, machine);
    assertThat(seen).isEmpty();
    assertThat(machine.state()).isEqualTo(State.CLOSED);
  }

  @ParameterizedTest
  @MethodSource("all")
  void whatTheBodyThrowsComesOutAndEndsIt(Form form, Way way) {
    Inside inside = new Inside();
    IOException thrown = new IOException("by the body");
    inside.action = () -> AtOneGoTest.<RuntimeException>raise(thrown);
    Generator<?> machine = form.make(3, inside);
    assertThat(catchThrowable(() -> run(way, machine))).isSameAs(thrown);
    assertThat(seen).containsExactly(1);
    assertThat(machine.state()).isEqualTo(State.CLOSED);
    assertThat(machine.hasNext()).isFalse();
    if (form.hasResult()) {
      assertThat(((Coroutine<?, ?, ?>) machine).result()).isNull();
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void aStopIterationOfTheBodyIsAnError(Form form, Way way) {
    Inside inside = new Inside();
    StopIteration thrown = new StopIteration(1);
    inside.action = () -> {
      throw thrown;
    };
    Generator<?> machine = form.make(3, inside);
    assertThatThrownBy(() -> run(way, machine))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("generator raised StopIteration")
        .hasCause(thrown);
    assertThat(machine.state()).isEqualTo(State.CLOSED);
  }

  @ParameterizedTest
  @MethodSource("all")
  void whatTheConsumerThrowsComesOutAsItIs(Form form, Way way) {
    for (Throwable thrown : List.of(new IOException(), new StopIteration(1), new Error())) {
      seen.clear();
      Generator<?> machine = form.make(3);
      assertThat(catchThrowable(
              () -> run(way, machine, () -> AtOneGoTest.<RuntimeException>raise(thrown))))
          .isSameAs(thrown);
      assertThat(seen).containsExactly(1, 2);
      assertThat(machine.state()).isEqualTo(State.SUSPENDED);
      run(way, machine);
      assertThat(seen).containsExactly(1, 2, 3);
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void theConsumerMayClose(Form form, Way way) {
    Inside inside = new Inside();
    List<String> did = new ArrayList<>();
    inside.action = () -> did.add("went on");
    Generator<?> machine = form.make(3, inside);
    run(way, machine, () -> {
      machine.close();
      assertThat(machine.state()).isEqualTo(State.CLOSED);
      assertThat(machine.hasNext()).isFalse();
      machine.close();
    });
    assertThat(seen).containsExactly(1, 2);
    assertThat(did).containsExactly("went on");
    assertThat(machine.state()).isEqualTo(State.CLOSED);
    if (form.hasResult()) {
      assertThat(((Coroutine<?, ?, ?>) machine).result()).isNull();
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void theConsumerMayCloseAndThrow(Form form, Way way) {
    Generator<?> machine = form.make(3);
    IOException thrown = new IOException("after close");
    assertThat(catchThrowable(() -> run(way, machine, () -> {
          machine.close();
          AtOneGoTest.<RuntimeException>raise(thrown);
        })))
        .isSameAs(thrown);
    assertThat(machine.state()).isEqualTo(State.CLOSED);
  }

  @ParameterizedTest
  @MethodSource("all")
  void theConsumerMayStepOn(Form form, Way way) {
    Generator<?> machine = form.make(4);
    run(way, machine, () -> {
      assertThat(machine.state()).isEqualTo(State.SUSPENDED);
      seen.add(10 * ((Number) machine.next()).intValue());
    });
    assertThat(seen).containsExactly(1, 2, 30, 4);
    assertThat(machine.state()).isEqualTo(State.CLOSED);
  }

  @ParameterizedTest
  @MethodSource("all")
  void theBodyCanNeitherStepNorCloseItself(Form form, Way way) {
    Inside inside = new Inside();
    List<Throwable> told = new ArrayList<>();
    inside.action = () -> {
      assertThat(inside.self.state()).isEqualTo(State.RUNNING);
      told.add(catchThrowable(inside.self::close));
      told.add(catchThrowable(inside.self::next));
      told.add(catchThrowable(() -> inside.self.throw_(new IOException())));
    };
    run(way, form.make(2, inside));
    assertThat(told).hasSize(6).allSatisfy(thrown -> {
      assertThat(thrown)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageStartingWith("generator already executing: ")
          .hasMessageContaining("Its own body");
    });
    assertThat(seen).containsExactly(1, 2);
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void runsMayBeNested(Way way) {
    Generator<?> outer = Form.INTS.make(3);
    Generator<?> inner = Form.OBJECTS.make(3);
    List<Object> log = new ArrayList<>();
    way.operation.on(outer, value -> {
      log.add("outer " + value);
      way.operation.on(inner, each -> {
        log.add("inner " + each);
        outer.close();
      });
      assertThat(inner.state()).isEqualTo(State.CLOSED);
    });
    assertThat(log).containsExactly("outer 1", "inner 1", "inner 2", "inner 3");
    assertThat(outer.state()).isEqualTo(State.CLOSED);
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void theInnerOfNestedRunsMayBeLeftAlone(Way way) {
    Generator<?> outer = Form.LONGS.make(2);
    List<Object> log = new ArrayList<>();
    way.operation.on(outer, value -> {
      log.add("outer " + ((Number) value).intValue());
      Generator<?> inner = Form.DOUBLES_WITH_RESULT.make(9);
      way.operation.on(inner, each -> {
        log.add("inner " + ((Number) each).intValue());
        inner.close();
      });
    });
    assertThat(log).containsExactly("outer 1", "inner 1", "outer 2", "inner 1");
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void whatTakesSomeValuesGoesStepByStep(Form form) {
    Generator<? extends Number> machine = form.make(9);
    assertThat(machine.stream().limit(2).count()).isEqualTo(2);
    assertThat(machine.state()).isEqualTo(State.SUSPENDED);
    assertThat(machine.stream().findFirst().orElseThrow().intValue()).isEqualTo(3);
    assertThat(machine.stream().anyMatch(value -> value.intValue() == 4)).isTrue();
    assertThat(machine.stream().iterator().next().intValue()).isEqualTo(5);
    assertThat(machine.spliterator().tryAdvance(value -> {})).isTrue();
    assertThat(machine.next().intValue()).isEqualTo(7);
    assertThat(machine.stream().parallel().mapToInt(Number::intValue).sum()).isEqualTo(17);
    assertThat(machine.state()).isEqualTo(State.CLOSED);
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void aStreamMayBeParallelAndMayBeClosed(Form form) {
    Generator<? extends Number> machine = form.make(5_000);
    assertThat(machine.stream().parallel().mapToInt(Number::intValue).sum()).isEqualTo(12_502_500);
    Generator<? extends Number> closed = form.make(3);
    closed.stream().close();
    assertThat(closed.state()).isEqualTo(State.CLOSED);
    assertThatThrownBy(closed::spliterator).isInstanceOf(IllegalStateException.class);
  }
}
