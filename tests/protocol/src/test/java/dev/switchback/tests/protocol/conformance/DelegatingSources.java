package dev.switchback.tests.protocol.conformance;

import dev.switchback.Coroutine;
import dev.switchback.GeneratorExit;
import dev.switchback.GeneratorMethod;
import dev.switchback.StopIteration;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import dev.switchback.tests.protocol.conformance.Sources.Around;
import dev.switchback.tests.protocol.conformance.Sources.ByHand;
import dev.switchback.tests.protocol.conformance.Sources.Closeable;
import dev.switchback.tests.protocol.conformance.Sources.Counting;
import dev.switchback.tests.protocol.conformance.Sources.FailingToClose;
import dev.switchback.tests.protocol.conformance.Trace.Eggs;
import dev.switchback.tests.protocol.conformance.Trace.Quit;
import dev.switchback.tests.protocol.conformance.Trace.Spam;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** {@code delegating_sources.py}: delegation to plain iterators, and to those that do as generators do. */
final class DelegatingSources {
  private DelegatingSources() {}

  /** Does nothing but delegate. */
  @GeneratorMethod
  static void through(TwoWayYielder<Object, Object> out, Iterable<?> source) {
    out.yieldFrom(source);
  }

  /** Delegates, and says what came of it. */
  @GeneratorMethod
  static void witness(TwoWayYielder<Object, Object> out, Trace t, String name, Iterable<?> source) {
    try {
      out.yieldFrom(source);
      t.log(name, "gets", null);
    } catch (Throwable raised) {
      t.log(name, "sees", raised);
      throw raised;
    }
  }

  /** The same for an iterator, in a template that takes no values. */
  @GeneratorMethod
  static void oneWay(Yielder<Object> out, Trace t, String name, Iterator<?> source) {
    try {
      out.yieldFrom(source);
      t.log(name, "gets", null);
    } catch (Throwable raised) {
      t.log(name, "sees", raised);
      throw raised;
    }
  }

  @GeneratorMethod
  static void iterables(Yielder<Object> out) {
    out.yieldFrom(List.of("list", 1));
    out.yieldFrom(new Object[] {"array", 2});
    out.yieldFrom(Set.of("set"));
    out.yieldFrom(Map.of("key", "value").keySet());
    out.yieldFrom(Stream.iterate(0, number -> number + 1).limit(2));
    out.yieldFrom(Stream.of("mapped").map(text -> text.toUpperCase(Locale.ROOT)));
    out.yieldFrom(List.of("iterator").iterator());
  }

  static void elementsOfIterables(Trace t) {
    t.drain(DelegatingSourcesGenerators.iterables());
  }

  static void elementsAreTakenOneByOne(Trace t) {
    var g = DelegatingSourcesGenerators.through(new Counting(t, 2));
    t.log("made");
    t.next(g);
    t.next(g);
    t.next(g);
  }

  static void endlessSource(Trace t) {
    Stream<Object> squares = Stream.iterate(1, number -> number + 1).map(number -> number * number);
    var g = DelegatingSourcesGenerators.through(squares::iterator);
    t.next(g);
    t.next(g);
    t.next(g);
    t.close(g);
  }

  @GeneratorMethod
  static void empty(Yielder<Object> out) {
    out.yieldFrom(List.of());
    out.yieldFrom(Collections.emptyIterator());
    out.yieldFrom(PartsGenerators.count(0));
    out.yield_("after");
  }

  static void emptySources(Trace t) {
    t.drain(DelegatingSourcesGenerators.empty());
  }

  static void elementsThatAreNone(Trace t) {
    var g = DelegatingSourcesGenerators.through(Arrays.asList("a", null, null, "b"));
    t.next(g);
    t.next(g);
    t.next(g);
    t.next(g);
    t.next(g);
  }

  @GeneratorMethod
  static void begun(Yielder<Object> out, Iterator<?> source) {
    out.yieldFrom(source);
  }

  static void iteratorThatWasBegun(Trace t) {
    Iterator<?> source = List.of(1, 2, 3, 4).iterator();
    source.next();
    source.next();
    t.drain(DelegatingSourcesGenerators.begun(source));
    t.drain(DelegatingSourcesGenerators.begun(source));
  }

  static void iteratorInTwoDelegators(Trace t) {
    Counting source = new Counting(t, 3);
    var g = DelegatingSourcesGenerators.witness(t, "g", source);
    var h = DelegatingSourcesGenerators.oneWay(t, "h", source);
    t.next(g);
    t.next(h);
    t.next(g);
    t.next(h);
    t.next(g);
  }

  @GeneratorMethod
  static void asked(TwoWayYielder<Object, Object> out, Iterable<?> source) {
    out.yield_("before");
    out.yieldFrom(source);
    out.yieldFrom(source);
  }

  static void iterableAskedForItsIterator(Trace t) {
    t.drain(DelegatingSourcesGenerators.asked(() -> {
      t.log("iterator is asked for");
      return List.<Object>of(1).iterator();
    }));
  }

  static void noIteratorToBeHad(Trace t) {
    var g = DelegatingSourcesGenerators.witness(t, "outer", () -> {
      throw new Spam("no iterator");
    });
    t.next(g);
    t.next(g);
  }

  static void noSource(Trace t) {
    var g = DelegatingSourcesGenerators.witness(t, "outer", null);
    t.next(g);
    t.next(g);
  }

  static void sourceFails(Trace t) {
    for (int after = 0; after < 2; after++) {
      Counting source = new Counting(t, after, new Spam("failed"));
      var g = DelegatingSourcesGenerators.witness(t, "outer", source);
      t.drain(g);
      t.state(g);
    }
  }

  static void sendingNoneToAnIterator(Trace t) {
    var g = DelegatingSourcesGenerators.through(List.of(1, 2, 3));
    t.send(g, null);
    t.send(g, null);
    t.next(g);
  }

  static void sendingAValueToAnIterator(Trace t) {
    var g = DelegatingSourcesGenerators.witness(t, "outer", List.of(1, 2, 3));
    t.next(g);
    t.send(g, "value");
    t.drain(g);
  }

  @GeneratorMethod
  static void thrownInto(Yielder<Object> out, Trace t, Iterator<?> source) {
    for (int i = 0; i < 3; i++) {
      try {
        out.yieldFrom(source);
      } catch (Spam spam) {
        t.log("outer caught", spam);
      }
    }
  }

  static void throwingIntoAnIterator(Trace t) {
    var g = DelegatingSourcesGenerators.thrownInto(t, List.of(1, 2, 3, 4).iterator());
    t.next(g);
    t.throw_(g, new Spam("one"));
    t.next(g);
    t.throw_(g, new Spam("two"));
    t.drain(g);
  }

  @GeneratorMethod
  static void stopped(TwoWayYielder<Object, Object> out, Trace t) {
    try {
      out.yieldFrom(List.of(1, 2));
    } catch (StopIteration stop) {
      t.log("outer caught", stop);
    }
    out.yieldFrom(List.of(3, 4));
  }

  static void throwingStopIterationIntoAnIterator(Trace t) {
    var g = DelegatingSourcesGenerators.stopped(t);
    t.next(g);
    t.throw_(g, new StopIteration("one"));
    t.throw_(g, new StopIteration("two"));
  }

  /** A delegator around another that delegates to a source. */
  private static Coroutine<Object, Object, ?> twoLevels(Trace t, Iterable<?> source) {
    return PartsGenerators.witness(
        t, "outer", DelegatingSourcesGenerators.witness(t, "inner", source));
  }

  static void closingAtAnIterator(Trace t) {
    var g = twoLevels(t, List.of(1, 2));
    t.next(g);
    t.close(g);
    t.state(g);
  }

  static void iteratorThatCanBeClosed(Trace t) {
    var g = twoLevels(t, new Closeable(t, 2));
    t.next(g);
    t.close(g);
  }

  static void iteratorThatCanBeClosedByThrowing(Trace t) {
    var g = DelegatingSourcesGenerators.oneWay(t, "outer", new Closeable(t, 2));
    t.next(g);
    t.throw_(g, new GeneratorExit());
  }

  static void iteratorIsNotClosedAtItsEnd(Trace t) {
    t.drain(DelegatingSourcesGenerators.oneWay(t, "outer", new Closeable(t, 1)));
    var g = DelegatingSourcesGenerators.oneWay(t, "outer", new Closeable(t, 1));
    t.next(g);
    t.throw_(g, new Spam("thrown"));
  }

  static void iteratorThatFailsToClose(Trace t) {
    for (RuntimeException raised : List.of(new Eggs("raised"), new StopIteration("raised"))) {
      var g = twoLevels(t, new FailingToClose(t, 2, raised));
      t.next(g);
      t.close(g);
      t.state(g);
    }
  }

  record CloseableIterable(Trace t) implements Iterable<Object>, AutoCloseable {
    @Override
    public Iterator<Object> iterator() {
      return List.<Object>of(1, 2).iterator();
    }

    @Override
    public void close() {
      t.log("iterable is closed");
    }
  }

  static void iterableThatCanBeClosed(Trace t) {
    var g = DelegatingSourcesGenerators.witness(t, "outer", new CloseableIterable(t));
    t.next(g);
    t.close(g);
  }

  @GeneratorMethod
  static void answering(TwoWayYielder<Object, Object> out) {
    try {
      out.yield_(1);
    } catch (Spam spam) {
      out.yield_(List.of("inner caught", spam));
    }
  }

  static void generatorAsAnIterable(Trace t) {
    Iterable<?> answering = DelegatingSourcesGenerators.answering();
    var g = DelegatingSourcesGenerators.witness(t, "outer", answering);
    t.next(g);
    t.throw_(g, new Spam("thrown"));
    t.drain(g);
    Iterator<?> cleaning = PartsGenerators.cleaning(t, "inner");
    var h = DelegatingSourcesGenerators.oneWay(t, "outer", cleaning);
    t.next(h);
    t.close(h);
  }

  @GeneratorMethod
  static void listening(TwoWayYielder<Object, Object> out, Trace t) {
    t.log("inner is sent", out.yield_(1));
    t.log("inner is sent", out.yield_(2));
  }

  static void generatorAsAnIterableIsSentValues(Trace t) {
    var g = DelegatingSourcesGenerators.through(DelegatingSourcesGenerators.listening(t));
    t.next(g);
    t.send(g, "value");
    t.next(g);
  }

  static void byHand(Trace t) {
    var g = PartsGenerators.witness(t, "outer", new ByHand(t, 2));
    t.next(g);
    t.next(g);
    t.next(g);
  }

  static void byHandWithoutValues(Trace t) {
    t.drain(PartsGenerators.witness(t, "outer", new ByHand(t, 0)));
  }

  /** Two delegators around one that is written by hand. */
  private static Coroutine<Object, Object, Object> aroundByHand(Trace t, int to) {
    return PartsGenerators.witness(t, "outer", PartsGenerators.through(new ByHand(t, to)));
  }

  static void byHandSentValues(Trace t) {
    var g = aroundByHand(t, 3);
    t.send(g, null);
    t.send(g, "value");
    t.send(g, null);
    t.send(g, List.of("a", "list"));
    t.send(g, "stop");
  }

  static void byHandFailingOverASentValue(Trace t) {
    var g = aroundByHand(t, 3);
    t.next(g);
    t.send(g, new Quit("sent"));
    t.next(g);
  }

  static void byHandAnswersWhatIsThrown(Trace t) {
    var g = aroundByHand(t, 3);
    t.next(g);
    t.throw_(g, new Spam("one"));
    t.throw_(g, new Spam("two"));
    t.next(g);
    t.close(g);
  }

  private static void throwByHand(Trace t, Throwable thrown) {
    var g = aroundByHand(t, 3);
    t.next(g);
    t.throw_(g, thrown);
    t.next(g);
  }

  static void byHandEndsWhenThrownInto(Trace t) {
    throwByHand(t, new Eggs("thrown"));
  }

  static void byHandRaisesWhatIsThrown(Trace t) {
    throwByHand(t, new Quit("thrown"));
  }

  static void byHandRaisesAThrownStopIteration(Trace t) {
    throwByHand(t, new StopIteration("thrown"));
  }

  static void byHandClosed(Trace t) {
    var g = aroundByHand(t, 3);
    t.next(g);
    t.close(g);
    g = aroundByHand(t, 3);
    t.next(g);
    t.throw_(g, new GeneratorExit());
  }

  @GeneratorMethod
  static void twice(
      TwoWayYielder<Object, Object> out, Trace t, Coroutine<Object, Object, ?> source) {
    t.log("gets", out.<Object>yieldFrom(source));
    out.yield_("between");
    out.yieldFrom(source);
  }

  static void byHandDelegatedToTwice(Trace t) {
    t.drain(DelegatingSourcesGenerators.twice(t, new ByHand(t, 1)));
  }

  @GeneratorMethod
  static String repeating(TwoWayYielder<Object, Object> out) {
    Object sent = null;
    while (!"stop".equals(sent)) {
      try {
        sent = out.yield_(Arrays.asList("got", sent));
      } catch (Spam spam) {
        sent = spam;
      }
    }
    return "result";
  }

  private static Coroutine<Object, Object, ?> aroundRepeating(Trace t, String name) {
    var inner = PartsGenerators.witness(t, name, DelegatingSourcesGenerators.repeating());
    return PartsGenerators.witness(t, "outer", new Around(inner));
  }

  static void byHandAroundAGenerator(Trace t) {
    var g = aroundRepeating(t, "inner");
    t.next(g);
    t.send(g, "value");
    t.throw_(g, new Spam("thrown"));
    t.send(g, "stop");
    g = aroundRepeating(t, "inner");
    t.next(g);
    t.close(g);
  }

  static final class Stepping implements Iterator<Object>, AutoCloseable {
    private final Trace t;
    private Coroutine<Object, Object, ?> delegator;

    Stepping(Trace t) {
      this.t = t;
    }

    @Override
    public boolean hasNext() {
      return true;
    }

    @Override
    public Object next() {
      t.state(delegator);
      t.next(delegator);
      t.send(delegator, null);
      t.throw_(delegator, new Spam("thrown"));
      t.close(delegator);
      return 1;
    }

    @Override
    public void close() {
      t.state(delegator);
      t.next(delegator);
    }
  }

  static void sourceStepsItsDelegator(Trace t) {
    Stepping source = new Stepping(t);
    var inner = DelegatingSourcesGenerators.through(() -> source);
    var g = PartsGenerators.witness(t, "outer", inner);
    source.delegator = g;
    t.next(g);
    t.close(g);
  }
}
