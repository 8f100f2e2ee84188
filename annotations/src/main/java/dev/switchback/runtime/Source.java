package dev.switchback.runtime;

import dev.switchback.Coroutine;
import dev.switchback.Generator;
import dev.switchback.GeneratorExit;
import dev.switchback.StopIteration;
import java.util.Iterator;
import java.util.Objects;
import java.util.PrimitiveIterator;
import java.util.stream.BaseStream;

/**
 * What a {@code yieldFrom} takes its values from, stepped through its public protocol alone, by PEP 380. It serves push
 * mode for every source, and machines for all sources that are not machines themselves.
 */
final class Source {
  /** The generator delegated to, or null if the source is a plain iterator. */
  final Generator<?> generator;

  /** The machine that can be attached instead of being stepped from here, or null. */
  final Machine<?, ?, ?> machine;

  /** What its values are unboxed to; null if the machine yields such values, or if they are unboxed here. */
  final Kind converts;

  /** Whether sent values have no effect on it. */
  final boolean oneWay;

  /** The generator's result, at the end. */
  Object result;

  private final Iterator<?> iterator;
  private final BaseStream<?, ?> stream;
  private boolean started;
  private boolean answered;
  private Object answer;

  private Source(
      Generator<?> generator,
      Iterator<?> iterator,
      BaseStream<?, ?> stream,
      boolean oneWay,
      Kind kind) {
    this.generator = generator;
    this.machine = generator instanceof Machine<?, ?, ?> known ? known : null;
    this.converts = machine == null || kind.isOf(machine) ? null : kind;
    this.iterator = iterator;
    this.stream = stream;
    this.oneWay = oneWay;
  }

  /** A generator; {@code kind} is that of the delegator. */
  static Source of(Generator<?> generator, boolean oneWay, Kind kind) {
    return new Source(Objects.requireNonNull(generator, "source"), null, null, oneWay, kind);
  }

  /** An iterator, or a generator in its guise. */
  static Source of(Iterator<?> iterator, Kind kind) {
    Objects.requireNonNull(iterator, "source");
    return iterator instanceof Generator<?> generator
        ? of(generator, true, kind)
        : new Source(null, iterator, null, true, kind);
  }

  /** An iterable, or a generator in its guise: one that has ended would refuse to answer an iterator. */
  static Source of(Iterable<?> iterable, Kind kind) {
    Objects.requireNonNull(iterable, "source");
    return iterable instanceof Generator<?> generator
        ? of(generator, true, kind)
        : of(iterable.iterator(), kind);
  }

  /** A stream; closed even if it can't be iterated. */
  static Source of(BaseStream<?, ?> stream, Kind kind) {
    Objects.requireNonNull(stream, "source");
    try {
      return new Source(null, stream.iterator(), stream, true, kind);
    } catch (Throwable t) {
      throw Machines.<RuntimeException>sneaky(closing(stream, t));
    }
  }

  /** The machine, if it yields just what its delegator does, and is sent nothing. */
  Machine<?, ?, ?> borrowable() {
    return oneWay && converts == null ? machine : null;
  }

  /** Whether it has to see what is thrown into the delegator. */
  boolean isGuarded() {
    return generator != null || stream != null || iterator instanceof AutoCloseable;
  }

  /** Goes to the next element, which is then to be taken; false at the end. */
  boolean next(Object in, Throwable thrown) throws Throwable {
    if (generator != null) {
      return thrown == null ? stepGenerator(in) : raiseInGenerator(thrown);
    }
    if (thrown != null) {
      throw raised(thrown);
    }
    boolean more;
    try {
      more = iterator.hasNext();
    } catch (Throwable t) {
      throw closing(stream, t);
    }
    if (!more && stream != null) {
      stream.close();
    }
    return more;
  }

  private boolean stepGenerator(Object in) {
    if (generator.state() == Generator.State.CLOSED) {
      return false;
    }
    if (in != null && started && !oneWay && generator instanceof Coroutine<?, ?, ?>) {
      Coroutine<?, Object, ?> coroutine = Machines.restore(generator);
      try {
        answer = coroutine.send(in);
      } catch (StopIteration end) {
        return ended();
      }
      answered = true;
      return true;
    }
    started = true;
    return generator.advance() || endedSilently();
  }

  /** The end without a StopIteration: this delegation takes it, so that no later one carries the result. */
  private boolean endedSilently() {
    if (generator instanceof Coroutine<?, ?, ?>) {
      try {
        generator.next();
      } catch (StopIteration end) {
        return ended();
      }
    }
    return ended();
  }

  private boolean raiseInGenerator(Throwable thrown) throws Throwable {
    if (thrown instanceof GeneratorExit) {
      generator.close();
      throw thrown;
    }
    try {
      answer = generator.throw_(thrown);
    } catch (StopIteration end) {
      result = end.value();
      return false;
    }
    answered = true;
    return true;
  }

  private boolean ended() {
    result = generator instanceof Coroutine<?, ?, ?> coroutine ? coroutine.result() : null;
    return false;
  }

  /** What leaves the yieldFrom when {@code thrown} is thrown into it. */
  private Throwable raised(Throwable thrown) throws Throwable {
    if (!(thrown instanceof GeneratorExit)) {
      return closing(stream, thrown);
    }
    if (stream != null) {
      stream.close();
    } else if (iterator instanceof AutoCloseable resource) {
      resource.close();
    }
    return thrown;
  }

  private static Throwable closing(BaseStream<?, ?> stream, Throwable thrown) {
    if (stream != null) {
      try {
        stream.close();
      } catch (Throwable t) {
        if (t != thrown) {
          thrown.addSuppressed(t);
        }
      }
    }
    return thrown;
  }

  // The element

  Object element() throws Throwable {
    if (answered) {
      Object element = answer;
      answered = false;
      answer = null;
      return element;
    }
    if (generator != null) {
      return generator.current();
    }
    try {
      return iterator.next();
    } catch (Throwable t) {
      throw closing(stream, t);
    }
  }

  private Object unboxable(Kind kind) throws Throwable {
    Object element = element();
    if (!kind.accepts(element)) {
      throw kind.failure(element);
    }
    return element;
  }

  int intElement() throws Throwable {
    if (!answered && generator instanceof Generator.OfInt ints) {
      return ints.currentInt();
    }
    if (iterator instanceof PrimitiveIterator.OfInt ints) {
      try {
        return ints.nextInt();
      } catch (Throwable t) {
        throw closing(stream, t);
      }
    }
    return (Integer) unboxable(Kind.INT);
  }

  long longElement() throws Throwable {
    if (!answered && generator instanceof Generator.OfLong longs) {
      return longs.currentLong();
    }
    if (iterator instanceof PrimitiveIterator.OfLong longs) {
      try {
        return longs.nextLong();
      } catch (Throwable t) {
        throw closing(stream, t);
      }
    }
    return (Long) unboxable(Kind.LONG);
  }

  double doubleElement() throws Throwable {
    if (!answered && generator instanceof Generator.OfDouble doubles) {
      return doubles.currentDouble();
    }
    if (iterator instanceof PrimitiveIterator.OfDouble doubles) {
      try {
        return doubles.nextDouble();
      } catch (Throwable t) {
        throw closing(stream, t);
      }
    }
    return (Double) unboxable(Kind.DOUBLE);
  }
}
