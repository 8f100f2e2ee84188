package dev.switchback.tests.harness;

import dev.switchback.Coroutine;
import dev.switchback.Generator;
import dev.switchback.StopIteration;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;

/** The ways to step a machine on; all of them have to show the same values. */
enum Style {
  NEXT,
  SEND_NULL,
  HAS_NEXT,
  ADVANCE,
  PRIMITIVE_NEXT,
  PRIMITIVE_ADVANCE,
  FOR_EACH_REMAINING,
  FOR_EACH_REMAINING_LATE,
  PRIMITIVE_FOR_EACH_REMAINING,
  FOR_LOOP,
  STREAM,
  PRIMITIVE_STREAM,
  /** As NEXT, and tells the line of the template at each yield: compared by itself. */
  LINES;

  /** The end of a machine, and its result. */
  record End(Object result) {}

  boolean appliesTo(Generator<?> machine) {
    boolean primitive = machine instanceof Generator.OfInt
        || machine instanceof Generator.OfLong
        || machine instanceof Generator.OfDouble;
    return switch (this) {
      case LINES -> false;
      case SEND_NULL -> machine instanceof Coroutine;
      case PRIMITIVE_NEXT, PRIMITIVE_ADVANCE, PRIMITIVE_FOR_EACH_REMAINING, PRIMITIVE_STREAM ->
        primitive;
      default -> true;
    };
  }

  /** Whether the machine runs through all its values by one call, so that only a script of NEXT can be followed. */
  boolean isBulk() {
    return switch (this) {
      case FOR_EACH_REMAINING,
          FOR_EACH_REMAINING_LATE,
          PRIMITIVE_FOR_EACH_REMAINING,
          FOR_LOOP,
          STREAM,
          PRIMITIVE_STREAM -> true;
      default -> false;
    };
  }

  /** Steps on once; answers the value, or the {@link End}. */
  @SuppressWarnings("unchecked")
  Object step(Generator<?> machine) {
    try {
      return switch (this) {
        case SEND_NULL -> ((Coroutine<?, Object, ?>) machine).send(null);
        // Asked twice, because the second answer must come from the value that is kept.
        case HAS_NEXT -> machine.hasNext() && machine.hasNext() ? machine.next() : end(machine);
        case ADVANCE -> machine.advance() ? machine.current() : end(machine);
        case PRIMITIVE_NEXT -> primitiveNext(machine);
        case PRIMITIVE_ADVANCE -> machine.advance() ? primitiveCurrent(machine) : end(machine);
        default -> machine.next();
      };
    } catch (StopIteration e) {
      return new End(e.value());
    }
  }

  /** Hands all the values to {@code sink}; answers the end. */
  End run(Generator<?> machine, Consumer<Object> sink) {
    switch (this) {
      case PRIMITIVE_FOR_EACH_REMAINING -> primitiveForEach(machine, sink);
      case FOR_LOOP -> {
        for (Object value : machine) {
          sink.accept(value);
        }
      }
      case STREAM -> machine.stream().forEach(sink);
      case PRIMITIVE_STREAM -> primitiveStream(machine, sink);
      default -> machine.forEachRemaining(sink);
    }
    return end(machine);
  }

  private static End end(Generator<?> machine) {
    return new End(machine instanceof Coroutine<?, ?, ?> coroutine ? coroutine.result() : null);
  }

  private static Object primitiveNext(Generator<?> machine) {
    if (machine instanceof Generator.OfInt ints) {
      return ints.nextInt();
    } else if (machine instanceof Generator.OfLong longs) {
      return longs.nextLong();
    }
    return ((Generator.OfDouble) machine).nextDouble();
  }

  private static Object primitiveCurrent(Generator<?> machine) {
    if (machine instanceof Generator.OfInt ints) {
      return ints.currentInt();
    } else if (machine instanceof Generator.OfLong longs) {
      return longs.currentLong();
    }
    return ((Generator.OfDouble) machine).currentDouble();
  }

  private static void primitiveForEach(Generator<?> machine, Consumer<Object> sink) {
    if (machine instanceof Generator.OfInt ints) {
      ints.forEachRemaining((IntConsumer) sink::accept);
    } else if (machine instanceof Generator.OfLong longs) {
      longs.forEachRemaining((LongConsumer) sink::accept);
    } else {
      ((Generator.OfDouble) machine).forEachRemaining((DoubleConsumer) sink::accept);
    }
  }

  private static void primitiveStream(Generator<?> machine, Consumer<Object> sink) {
    if (machine instanceof Generator.OfInt ints) {
      ints.intStream().forEach(sink::accept);
    } else if (machine instanceof Generator.OfLong longs) {
      longs.longStream().forEach(sink::accept);
    } else {
      ((Generator.OfDouble) machine).doubleStream().forEach(sink::accept);
    }
  }
}
