package dev.switchback.tests.protocol.conformance;

import dev.switchback.Coroutine;
import dev.switchback.Generator;
import dev.switchback.GeneratorMethod;
import dev.switchback.StopIteration;
import dev.switchback.Yielder;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/** {@code streams.py}: endless generators, and generators that are made of others. */
final class Streams {
  private Streams() {}

  @GeneratorMethod
  static void from(Yielder.OfInt out, int start) {
    int i = start;
    while (true) {
      out.yield_(i);
      i++;
    }
  }

  @GeneratorMethod
  static void times(Yielder.OfInt out, int factor, Generator.OfInt source) {
    while (source.advance()) {
      out.yield_(factor * source.currentInt());
    }
  }

  @GeneratorMethod
  static void merged(Yielder.OfInt out, Generator.OfInt a, Generator.OfInt b) {
    int x = a.nextInt();
    int y = b.nextInt();
    while (true) {
      int least = Math.min(x, y);
      out.yield_(least);
      if (x == least) {
        x = a.nextInt();
      }
      if (y == least) {
        y = b.nextInt();
      }
    }
  }

  /** What a generator has yielded so far, for any number of readers; it is stepped when one of them wants more. */
  static final class Shared {
    private final List<Integer> known = new ArrayList<>();
    Generator.OfInt source;

    @GeneratorMethod
    void read(Yielder.OfInt out) {
      for (int i = 0; ; i++) {
        while (i >= known.size()) {
          known.add(source.nextInt());
        }
        out.yield_(known.get(i));
      }
    }

    Generator.OfInt reader() {
      return Streams_SharedGenerators.read(this);
    }
  }

  /** As many generators as one wants, each of them with all values; what the slowest has taken is forgotten. */
  static final class Split {
    final List<Deque<Integer>> queues = new ArrayList<>();
    final List<Generator.OfInt> readers = new ArrayList<>();

    Split(Generator.OfInt source, int count) {
      for (int i = 0; i < count; i++) {
        queues.add(new ArrayDeque<>());
        readers.add(Streams_SplitGenerators.read(source, queues, queues.get(i)));
      }
    }

    @GeneratorMethod
    static void read(
        Yielder.OfInt out,
        Generator.OfInt source,
        List<Deque<Integer>> queues,
        Deque<Integer> own) {
      while (true) {
        if (own.isEmpty()) {
          int value = source.nextInt();
          queues.forEach(queue -> queue.add(value));
        }
        out.yield_(own.remove());
      }
    }
  }

  static void endless(Trace t) {
    t.take(StreamsGenerators.from(5), 7);
    t.take(StreamsGenerators.times(10, StreamsGenerators.from(1)), 10);
  }

  @GeneratorMethod
  static void withoutMultiples(Yielder.OfInt out, int n, Generator.OfInt source) {
    for (int i : source) {
      if (i % n != 0) {
        out.yield_(i);
      }
    }
  }

  @GeneratorMethod
  static void primes(Yielder.OfInt out, Generator.OfInt source) {
    int prime = source.nextInt();
    out.yield_(prime);
    primes(out, StreamsGenerators.withoutMultiples(prime, source));
  }

  static void sieve(Trace t) {
    t.take(StreamsGenerators.withoutMultiples(3, StreamsGenerators.from(1)), 6);
    t.take(StreamsGenerators.primes(StreamsGenerators.from(2)), 20);
  }

  @GeneratorMethod
  static void primesInALoop(Yielder.OfInt out) {
    Generator.OfInt source = StreamsGenerators.from(2);
    while (true) {
      int prime = source.nextInt();
      out.yield_(prime);
      source = StreamsGenerators.withoutMultiples(prime, source);
    }
  }

  static void sieveInALoop(Trace t) {
    t.take(StreamsGenerators.primesInALoop(), 20);
  }

  private static Generator.OfInt multiples(int factor) {
    return StreamsGenerators.times(factor, StreamsGenerators.from(1));
  }

  static void mergeOfTwo(Trace t) {
    t.take(StreamsGenerators.merged(multiples(2), multiples(3)), 12);
  }

  @GeneratorMethod
  static void some(Yielder.OfInt out, int... values) {
    for (int value : values) {
      out.yield_(value);
    }
  }

  static void mergeThatEnds(Trace t) {
    t.drain(
        StreamsGenerators.merged(StreamsGenerators.some(1, 4), StreamsGenerators.some(2, 3, 5)));
  }

  @GeneratorMethod
  static void mergedAll(Yielder.OfInt out, Collection<Generator.OfInt> sources) {
    List<Generator.OfInt> alive = new ArrayList<>(sources);
    alive.removeIf(source -> !source.advance());
    while (!alive.isEmpty()) {
      Generator.OfInt least =
          alive.stream().min(Comparator.comparing(Generator.OfInt::currentInt)).get();
      out.yield_(least.currentInt());
      if (!least.advance()) {
        alive.remove(least);
      }
    }
  }

  static void mergeOfMany(Trace t) {
    t.all(StreamsGenerators.mergedAll(List.of(
        StreamsGenerators.some(1, 5, 9),
        StreamsGenerators.some(),
        StreamsGenerators.some(2, 3, 10, 11),
        StreamsGenerators.some(4))));
  }

  @GeneratorMethod
  static void hamming(Yielder.OfInt out) {
    out.yield_(1);
    Generator.OfInt twos = StreamsGenerators.times(2, StreamsGenerators.hamming());
    Generator.OfInt threes = StreamsGenerators.times(3, StreamsGenerators.hamming());
    Generator.OfInt fives = StreamsGenerators.times(5, StreamsGenerators.hamming());
    merged(out, StreamsGenerators.merged(twos, threes), fives);
  }

  static void hammingNumbers(Trace t) {
    Generator<Integer> g = StreamsGenerators.hamming();
    for (int i = 0; i < 3; i++) {
      t.take(g, 15);
    }
  }

  @GeneratorMethod
  static void hammingOf(Yielder.OfInt out, Shared shared) {
    out.yield_(1);
    Generator.OfInt twos = StreamsGenerators.times(2, shared.reader());
    Generator.OfInt threes = StreamsGenerators.times(3, shared.reader());
    Generator.OfInt fives = StreamsGenerators.times(5, shared.reader());
    merged(out, StreamsGenerators.merged(twos, threes), fives);
  }

  static void hammingNumbersShared(Trace t) {
    Shared shared = new Shared();
    shared.source = StreamsGenerators.hammingOf(shared);
    Generator<Integer> g = shared.reader();
    for (int i = 0; i < 5; i++) {
      t.take(g, 15);
    }
  }

  @GeneratorMethod
  static void sums(Yielder.OfInt out, Generator.OfInt a, Generator.OfInt b) {
    while (true) {
      out.yield_(a.nextInt() + b.nextInt());
    }
  }

  @GeneratorMethod
  static void tail(Yielder.OfInt out, Generator.OfInt source) {
    source.nextInt();
    out.yieldFrom(source);
  }

  @GeneratorMethod
  static void fibonacciOf(Yielder.OfInt out, Shared shared) {
    out.yield_(1);
    out.yield_(2);
    sums(out, shared.reader(), StreamsGenerators.tail(shared.reader()));
  }

  static void fibonacciReadsItself(Trace t) {
    Shared shared = new Shared();
    shared.source = StreamsGenerators.fibonacciOf(shared);
    t.take(shared.reader(), 17);
  }

  @GeneratorMethod
  static void fibonacciFrom(Yielder.OfInt out, List<Generator.OfInt> sources) {
    out.yield_(1);
    out.yield_(2);
    Generator.OfInt head = sources.get(0);
    Generator.OfInt tail = sources.get(1);
    tail.nextInt();
    while (true) {
      out.yield_(head.nextInt() + tail.nextInt());
    }
  }

  static void fibonacciOfSplits(Trace t) {
    List<Generator.OfInt> sources = new ArrayList<>();
    Split split = new Split(StreamsGenerators.fibonacciFrom(sources), 3);
    sources.addAll(split.readers);
    t.take(split.readers.get(2), 17);
    t.log(split.queues.stream().map(Deque::size).toList());
  }

  @GeneratorMethod
  static void fibonacci(Yielder.OfInt out) {
    int a = 0;
    int b = 1;
    while (true) {
      out.yield_(a);
      int sum = a + b;
      a = b;
      b = sum;
    }
  }

  static void fibonacciByAssignment(Trace t) {
    t.take(StreamsGenerators.fibonacci(), 15);
  }

  private static BigInteger big(long value) {
    return BigInteger.valueOf(value);
  }

  @GeneratorMethod
  static void digits(Yielder.OfInt out) {
    BigInteger q = big(1);
    BigInteger r = big(0);
    BigInteger s = big(1);
    BigInteger m = big(3);
    int k = 1;
    int x = 3;
    while (true) {
      BigInteger ms = m.multiply(s);
      if (q.shiftLeft(2).add(r).subtract(s).compareTo(ms) < 0) {
        out.yield_(m.intValueExact());
        m = big(10)
            .multiply(big(3).multiply(q).add(r))
            .divide(s)
            .subtract(big(10).multiply(m));
        q = q.multiply(big(10));
        r = big(10).multiply(r.subtract(ms));
      } else {
        m = q.multiply(big(7 * k + 2)).add(r.multiply(big(x))).divide(s.multiply(big(x)));
        r = big(2).multiply(q).add(r).multiply(big(x));
        q = q.multiply(big(k));
        s = s.multiply(big(x));
        x += 2;
        k++;
      }
    }
  }

  static void digitsOfPi(Trace t) {
    t.take(StreamsGenerators.digits(), 30);
  }

  @GeneratorMethod
  static void noted(Yielder.OfInt out, Trace t) {
    for (int i : StreamsGenerators.from(1)) {
      t.log("makes", i);
      out.yield_(i);
    }
  }

  static void splitReaders(Trace t) {
    Split split = new Split(StreamsGenerators.noted(t), 2);
    Generator<Integer> a = split.readers.get(0);
    Generator<Integer> b = split.readers.get(1);
    t.take(a, 3);
    t.take(b, 2);
    t.take(b, 2);
    t.take(a, 1);
  }

  @GeneratorMethod
  static void numbers(Yielder.OfInt out, Trace t) {
    for (int i = 0; i < 4; i++) {
      t.log("makes", i);
      out.yield_(i);
    }
  }

  @GeneratorMethod
  static void even(Yielder.OfInt out, Trace t, Generator.OfInt source) {
    for (int i : source) {
      t.log("tests", i);
      if (i % 2 == 0) {
        out.yield_(i);
      }
    }
  }

  @GeneratorMethod
  static void squared(Yielder.OfInt out, Trace t, Generator.OfInt source) {
    for (int i : source) {
      t.log("squares", i);
      out.yield_(i * i);
    }
  }

  static void pipelinePullsOneByOne(Trace t) {
    t.drain(StreamsGenerators.squared(t, StreamsGenerators.even(t, StreamsGenerators.numbers(t))));
  }

  @GeneratorMethod
  static void below(Yielder.OfInt out, int limit, Generator.OfInt source) {
    for (int i : source) {
      if (i >= limit) {
        return;
      }
      out.yield_(i);
    }
  }

  static void whileItHolds(Trace t) {
    Generator.OfInt source = StreamsGenerators.from(1);
    t.all(StreamsGenerators.below(4, source));
    t.next(source);
  }

  @GeneratorMethod
  static void letters(Yielder<String> out, String letters) {
    for (int i = 0; i < letters.length(); i++) {
      out.yield_(letters.substring(i, i + 1));
    }
  }

  @GeneratorMethod
  static void turns(Yielder<String> out, List<Generator<String>> sources) {
    Deque<Generator<String>> waiting = new ArrayDeque<>(sources);
    while (!waiting.isEmpty()) {
      Generator<String> source = waiting.remove();
      try {
        out.yield_(source.next());
      } catch (StopIteration end) {
        continue;
      }
      waiting.add(source);
    }
  }

  static void inTurns(Trace t) {
    t.all(StreamsGenerators.turns(
        Stream.of("abc", "", "d", "efgh").map(StreamsGenerators::letters).toList()));
  }

  @GeneratorMethod
  static void pairs(Yielder<List<Object>> out, Generator.OfInt a, Generator<String> b) {
    while (true) {
      int x;
      String y;
      try {
        x = a.nextInt();
        y = b.next();
      } catch (StopIteration end) {
        return;
      }
      out.yield_(List.of(x, y));
    }
  }

  static void sideBySide(Trace t) {
    Generator.OfInt numbers = StreamsGenerators.from(1);
    t.all(StreamsGenerators.pairs(numbers, StreamsGenerators.letters("abc")));
    t.next(numbers);
  }

  @GeneratorMethod
  static int totals(Yielder.OfInt out, Generator.OfInt source) {
    int total = 0;
    for (int i : source) {
      total += i;
      out.yield_(total);
    }
    return total;
  }

  static void runningSum(Trace t) {
    Coroutine<Integer, Void, Integer> g = StreamsGenerators.totals(StreamsGenerators.some(3, 4, 5));
    for (int i = 0; i < 4; i++) {
      t.next(g);
    }
  }

  @GeneratorMethod
  static void rows(Yielder<List<Integer>> out) {
    List<Integer> row = List.of(1);
    while (true) {
      out.yield_(row);
      List<Integer> next = new ArrayList<>(List.of(1));
      for (int i = 0; i < row.size() - 1; i++) {
        next.add(row.get(i) + row.get(i + 1));
      }
      next.add(1);
      row = next;
    }
  }

  static void rowsOfPascal(Trace t) {
    t.take(StreamsGenerators.rows(), 6);
  }

  @GeneratorMethod
  static void diagonals(Yielder<List<Integer>> out) {
    for (int total : StreamsGenerators.from(0)) {
      for (int i = 0; i <= total; i++) {
        out.yield_(List.of(i, total - i));
      }
    }
  }

  static void allPairs(Trace t) {
    t.take(StreamsGenerators.diagonals(), 10);
  }
}
