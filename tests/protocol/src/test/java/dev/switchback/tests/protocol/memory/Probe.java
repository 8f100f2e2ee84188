package dev.switchback.tests.protocol.memory;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Makes objects for a body to keep, and tells which of them are still reachable. */
final class Probe {
  private final Map<String, WeakReference<Object>> made = new LinkedHashMap<>();

  /** Remembers an object, weakly. */
  <T> T track(String name, T object) {
    made.put(name, new WeakReference<>(object));
    return object;
  }

  Object make(String name) {
    return track(name, new Named(name));
  }

  /** A list whose iterator and elements are remembered. */
  Iterable<Object> elements(String name, int count) {
    List<Object> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(make(name + " " + i));
    }
    return () -> track(name + " iterator", new Once(all.iterator()));
  }

  AutoCloseable resource(String name) {
    return track(name, new Resource());
  }

  /** The objects that are still reachable, once the others have been collected. */
  TreeSet<String> kept() {
    TreeSet<String> kept = new TreeSet<>();
    // One collection is enough for what is unreachable, as long as it is a full one.
    for (int i = 0; i < 2; i++) {
      System.gc();
    }
    made.forEach((name, reference) -> {
      if (!reference.refersTo(null)) {
        kept.add(name);
      }
    });
    return kept;
  }

  private record Named(String name) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** An iterator of its own, that nobody else keeps. */
  private record Once(Iterator<Object> elements) implements Iterator<Object> {
    @Override
    public boolean hasNext() {
      return elements.hasNext();
    }

    @Override
    public Object next() {
      return elements.next();
    }
  }

  private static final class Resource implements AutoCloseable {
    @Override
    public void close() {}
  }
}
