package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** {@code yieldFrom} of sources that are not generators. */
final class YieldFromSources {
  final List<String> field = List.of("f", "g");

  YieldFromSources() {}

  @GeneratorMethod
  static void list(Yielder<String> out, List<String> list) {
    out.yieldFrom(list);
    mark("between");
    out.yieldFrom(List.of("x", "y"));
    out.yield_("end");
  }

  @GeneratorMethod
  static void iterator(Yielder<Integer> out) {
    Iterator<Integer> iterator = List.of(1, 2, 3).iterator();
    out.yield_(iterator.next());
    out.yieldFrom(iterator);
    log("rest", iterator.hasNext());
  }

  @GeneratorMethod
  static void stream(Yielder<Integer> out) {
    out.yieldFrom(
        IntStream.range(0, 3).mapToObj(i -> log("mapped", i)).onClose(() -> mark("closed")));
    mark("after");
  }

  @GeneratorMethod
  static void array(Yielder<String> out) {
    String[] array = {"a", "b", null};
    out.yieldFrom(array);
    out.yieldFrom(new String[0]);
    mark("after");
  }

  @GeneratorMethod
  static void subtypes(Yielder<Object> out) {
    out.yieldFrom(new ArrayList<>(List.of(1, 2)));
    out.yieldFrom(Set.of("s"));
    out.yieldFrom(new Integer[] {3});
    out.yieldFrom(Stream.of('c'));
    out.yieldFrom(Collections.emptyIterator());
  }

  @GeneratorMethod
  static void loggedIterable(Yielder<Integer> out) {
    out.yieldFrom(new EnhancedFor.LoggedRange(3));
    out.yieldFrom(new EnhancedFor.LoggedRange(0));
  }

  @GeneratorMethod
  static void nullSource(Yielder<String> out) {
    List<String> none = null;
    try {
      out.yieldFrom(none);
    } catch (NullPointerException e) {
      mark("caught");
    }
    out.yield_("after");
  }

  @GeneratorMethod
  static void sourceThatFails(Yielder<Integer> out) {
    Iterator<Integer> failing = Stream.of(2, 1, 0).map(n -> 2 / n).iterator();
    try {
      out.yieldFrom(failing);
    } catch (ArithmeticException e) {
      log("caught", e);
      out.yield_(-1);
    }
    out.yieldFrom(Stream.of(0).map(n -> 2 / n).onClose(() -> mark("closed")));
  }

  @GeneratorMethod
  static void iteratorThatCloses(Yielder<Integer> out) {
    try {
      out.yieldFrom(new Closing(3));
    } finally {
      mark("finally");
    }
  }

  @GeneratorMethod
  static void iterableWhoseIteratorCloses(Yielder<Integer> out) {
    Iterable<Integer> iterable = () -> new Closing(2);
    out.yieldFrom(iterable);
    out.yieldFrom(new Closing(-1));
    mark("after");
  }

  @GeneratorMethod
  static void thrownIntoASource(Yielder<Integer> out) {
    try {
      out.yieldFrom(List.of(1, 2, 3));
    } catch (IllegalArgumentException e) {
      log("caught", e);
      out.yield_(10);
    } finally {
      out.yield_(20);
    }
  }

  @GeneratorMethod
  static void loopOfSources(Yielder<Object> out) {
    for (Object source : new Object[] {List.of(1), Stream.of(2), new Object[] {3}}) {
      if (source instanceof List<?> list) {
        out.yieldFrom(list);
      } else if (source instanceof Stream<?> stream) {
        out.yieldFrom(stream);
      } else {
        out.yieldFrom((Object[]) source);
      }
    }
  }

  @GeneratorMethod
  void fieldAndMethod(Yielder<String> out) {
    out.yieldFrom(field);
    out.yieldFrom(this.made("m"));
    out.yieldFrom(made("n").iterator());
  }

  List<String> made(String s) {
    return List.of(s, log("made", s + s));
  }

  @GeneratorMethod
  static void twoWayFromIterable(TwoWayYielder<Integer, String> out) {
    out.yieldFrom(List.of(1, 2));
    String sent = out.yield_(3);
    mark("sent " + sent);
    out.yieldFrom(new EnhancedFor.LoggedRange(2));
  }

  @GeneratorMethod
  static void primitiveFromArrays(Yielder.OfInt out) {
    out.yieldFrom(new int[] {1, 2});
    out.yield_(3);
    out.yieldFrom(IntStream.of(4, 5).onClose(() -> mark("closed")));
    out.yieldFrom(IntStream.range(6, 8).iterator());
    out.yieldFrom(List.of(8, 9));
    out.yieldFrom(Arrays.asList(10, 11).iterator());
  }

  @GeneratorMethod
  static void polyExpressionsAsSources(Yielder<Supplier<String>> out, boolean flag) {
    out.yieldFrom(List.of(() -> "a", () -> "b"));
    out.yieldFrom(flag ? List.of() : new ArrayList<>());
  }

  @GeneratorMethod
  static void emptySourcesOnly(Yielder<String> out) {
    out.yieldFrom(List.of());
    out.yieldFrom(Stream.empty());
    mark("end");
  }

  /** An iterator with something to close; of a negative length it fails to be closed. */
  static final class Closing implements Iterator<Integer>, AutoCloseable {
    final int length;
    int next;

    Closing(int length) {
      this.length = length;
    }

    @Override
    public boolean hasNext() {
      return next < Math.abs(length);
    }

    @Override
    public Integer next() {
      return next++;
    }

    @Override
    public void close() {
      mark("close");
      if (length < 0) {
        throw new IllegalStateException("fails to be closed");
      }
    }
  }
}
