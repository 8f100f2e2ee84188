package dev.switchback.tests.protocol.memory;

import dev.switchback.GeneratorMethod;
import dev.switchback.Yielder;
import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;

/** Templates, and beside each the iterator that one would write by hand. */
final class Shapes {
  private Shapes() {}

  @GeneratorMethod
  static void range(Yielder.OfInt out, int from, int to) {
    for (int i = from; i < to; i++) {
      out.yield_(i);
    }
  }

  static final class Range implements PrimitiveIterator.OfInt {
    private int i;
    private final int to;

    Range(int from, int to) {
      this.i = from;
      this.to = to;
    }

    @Override
    public boolean hasNext() {
      return i < to;
    }

    @Override
    public int nextInt() {
      if (i >= to) {
        throw new NoSuchElementException();
      }
      return i++;
    }
  }

  @GeneratorMethod
  static void fibonacci(Yielder.OfLong out) {
    long a = 0;
    long b = 1;
    while (true) {
      out.yield_(a);
      long sum = a + b;
      a = b;
      b = sum;
    }
  }

  static final class Fibonacci implements PrimitiveIterator.OfLong {
    private long a;
    private long b = 1;

    @Override
    public boolean hasNext() {
      return true;
    }

    @Override
    public long nextLong() {
      long value = a;
      a = b;
      b += value;
      return value;
    }
  }

  @GeneratorMethod
  static <A, B> void pairs(Yielder<List<Object>> out, Iterable<A> first, Iterable<B> second) {
    for (A a : first) {
      for (B b : second) {
        out.yield_(List.of(a, b));
      }
    }
  }

  static final class Pairs<A, B> implements Iterator<List<Object>> {
    private final Iterator<A> outer;
    private final Iterable<B> second;
    private Iterator<B> inner;
    private A a;

    Pairs(Iterable<A> first, Iterable<B> second) {
      this.outer = first.iterator();
      this.second = second;
    }

    @Override
    public boolean hasNext() {
      while (inner == null || !inner.hasNext()) {
        if (!outer.hasNext()) {
          return false;
        }
        a = outer.next();
        inner = second.iterator();
      }
      return true;
    }

    @Override
    public List<Object> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return List.of(a, inner.next());
    }
  }

  @GeneratorMethod
  static void words(Yielder<String> out, String text) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == ' ') {
        if (i > start) {
          out.yield_(text.substring(start, i));
        }
        start = i + 1;
      }
    }
  }

  static final class Words implements Iterator<String> {
    private final String text;
    private int start;

    Words(String text) {
      this.text = text;
    }

    @Override
    public boolean hasNext() {
      while (start < text.length() && text.charAt(start) == ' ') {
        start++;
      }
      return start < text.length();
    }

    @Override
    public String next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      int end = text.indexOf(' ', start);
      String word = text.substring(start, end < 0 ? text.length() : end);
      start += word.length();
      return word;
    }
  }

  @GeneratorMethod
  static void lines(Yielder<String> out, Iterable<String> lines, Closeable resource)
      throws IOException {
    try (resource) {
      for (String line : lines) {
        out.yield_(line.strip());
      }
    }
  }

  static final class Lines implements Iterator<String>, Closeable {
    private final Iterator<String> lines;
    private final Closeable resource;

    Lines(Iterable<String> lines, Closeable resource) {
      this.lines = lines.iterator();
      this.resource = resource;
    }

    @Override
    public boolean hasNext() {
      return lines.hasNext();
    }

    @Override
    public String next() {
      return lines.next().strip();
    }

    @Override
    public void close() throws IOException {
      resource.close();
    }
  }

  @GeneratorMethod
  static void called(Yielder<Object> out, int depth, Object kept) {
    if (depth > 0) {
      called(out, depth - 1, kept);
    }
    out.yield_(kept);
  }

  @GeneratorMethod
  static void delegated(Yielder<Object> out, int depth, Object kept) {
    if (depth > 0) {
      out.yieldFrom(ShapesGenerators.delegated(depth - 1, kept));
    }
    out.yield_(kept);
  }

  static final class Level implements Iterator<Object> {
    private Iterator<Object> below;
    private final Object kept;

    Level(int depth, Object kept) {
      this.below = depth > 0 ? new Level(depth - 1, kept) : null;
      this.kept = kept;
    }

    @Override
    public boolean hasNext() {
      return true;
    }

    @Override
    public Object next() {
      if (below != null && below.hasNext()) {
        return below.next();
      }
      below = null;
      return kept;
    }
  }
}
