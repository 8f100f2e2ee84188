package dev.switchback.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.GeneratorExit;
import dev.switchback.StopIteration;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The law: a template does the same whether a machine runs it or its capability is a lambda, whatever its source. */
class PushIsPullTest {
  /** What the caller does when it gets a value. */
  private enum Move {
    NEXT,
    SEND,
    THROW,
    STOP,
    EXIT
  }

  private static final int MOVES = 4;

  private static List<Move[]> allMoves() {
    List<Move[]> all = new ArrayList<>();
    int kinds = Move.values().length;
    for (int number = 0; number < Math.pow(kinds, MOVES); number++) {
      Move[] moves = new Move[MOVES];
      for (int i = 0, rest = number; i < MOVES; i++, rest /= kinds) {
        moves[i] = Move.values()[rest % kinds];
      }
      all.add(moves);
    }
    return all;
  }

  private static Throwable thrown(Move move) {
    return switch (move) {
      case THROW -> new RuntimeException("thrown");
      case STOP -> new StopIteration("stopped");
      case EXIT -> new GeneratorExit();
      default -> null;
    };
  }

  /** Runs the template directly. */
  private static <C> List<Object> push(
      Sources.Delegating<C> delegating,
      Move[] moves,
      BiFunction<Supplier<Object[]>, List<Object>, C> capability) {
    List<Object> log = new ArrayList<>();
    int[] move = {0};
    C out = capability.apply(
        () -> {
          Move next = move[0] < MOVES ? moves[move[0]++] : Move.NEXT;
          return new Object[] {next == Move.SEND ? "sent " + move[0] : null, thrown(next)};
        },
        log);
    try {
      Object value;
      try {
        value = delegating.apply(out, log);
      } catch (Throwable t) {
        log.add("raised " + Thrown.text(t) + suppressed(t));
        throw t;
      }
      log.add("value " + value);
      log.add("end");
    } catch (StopIteration stop) {
      log.add("failed because StopIteration");
    } catch (Throwable t) {
      log.add("failed " + Thrown.text(t));
    }
    return log;
  }

  private static String suppressed(Throwable t) {
    return t.getSuppressed().length == 0 ? "" : " suppressing " + Thrown.text(t.getSuppressed()[0]);
  }

  /** Runs the machine. */
  private static <C> List<Object> pull(
      Sources.Delegating<C> delegating, Move[] moves, Supplier<? extends C> record) {
    List<Object> log = new ArrayList<>();
    TestMachine machine = new TestMachine("template", label -> true, (self, label, in, thrown) -> {
      try {
        if (label == 0) {
          C from = record.get();
          self.local = delegating.apply(from, log);
          self.state = 1;
          return (Machine<?, ?, ?>) from;
        }
        if (thrown != null) {
          throw thrown;
        }
      } catch (Throwable t) {
        log.add("raised " + Thrown.text(t) + suppressed(t));
        throw t;
      }
      log.add("value " + (self.local == null ? in : self.local));
      return self.returns(null);
    });
    try {
      Object value = machine.next();
      for (int i = 0; ; i++) {
        log.add("yielded " + value);
        Move move = i < MOVES ? moves[i] : Move.NEXT;
        Throwable thrown = thrown(move);
        value = thrown != null
            ? machine.throw_(thrown)
            : machine.send(move == Move.SEND ? "sent " + (i + 1) : null);
      }
    } catch (StopIteration end) {
      log.add("end");
    } catch (Throwable t) {
      log.add(
          t.getCause() instanceof StopIteration
                  && t.getMessage().equals("generator raised StopIteration")
                  && raisedStop(log)
              ? "failed because StopIteration"
              : "failed " + Thrown.text(t));
    }
    return log;
  }

  /** Whether it was the template's own StopIteration, which its generator turns into an error at its boundary. */
  private static boolean raisedStop(List<Object> log) {
    return log.get(log.size() - 1).toString().startsWith("raised StopIteration");
  }

  private static <C> Stream<DynamicTest> compare(
      Map<String, Sources.Delegating<C>> sources,
      BiFunction<Supplier<Object[]>, List<Object>, C> capability,
      Supplier<? extends C> record) {
    List<Move[]> all = allMoves();
    return sources.entrySet().stream()
        .map(source -> DynamicTest.dynamicTest(source.getKey(), () -> {
          for (Move[] moves : all) {
            assertThat(pull(source.getValue(), moves, record))
                .as("%s", List.of(moves))
                .isEqualTo(push(source.getValue(), moves, capability));
          }
        }));
  }

  private static Object answer(Object value, Supplier<Object[]> caller, List<Object> log) {
    log.add("yielded " + value);
    Object[] answer = caller.get();
    if (answer[1] != null) {
      throw Machines.<RuntimeException>sneaky((Throwable) answer[1]);
    }
    return answer[0];
  }

  @TestFactory
  Stream<DynamicTest> oneWay() {
    return PushIsPullTest.<Yielder<Object>>compare(
        Sources.oneWay(),
        (caller, log) -> value -> answer(value, caller, log),
        YieldFrom<Object>::new);
  }

  @TestFactory
  Stream<DynamicTest> twoWay() {
    return PushIsPullTest.<TwoWayYielder<Object, Object>>compare(
        Sources.twoWay(),
        (caller, log) -> value -> answer(value, caller, log),
        YieldFrom.TwoWay<Object, Object>::new);
  }
}
