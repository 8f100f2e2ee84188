package dev.switchback.runtime;

import dev.switchback.Coroutine;
import dev.switchback.Frame;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Everything that can be delegated to, in all its moods; each use of one gets a fresh source that logs what it sees. */
final class Sources {
  private Sources() {}

  /** A template's {@code yieldFrom} expression; answers its value, {@code Void.class} if it has none. */
  interface Delegating<C> {
    Object apply(C out, List<Object> log);
  }

  /** An iterator that logs, can be closed, and fails where it is told to. */
  private static class Closeable implements Iterator<Object>, AutoCloseable {
    final List<Object> log;
    final int failing;
    final boolean failsToClose;
    int next;

    Closeable(List<Object> log, int failing, boolean failsToClose) {
      this.log = log;
      this.failing = failing;
      this.failsToClose = failsToClose;
    }

    @Override
    public boolean hasNext() {
      log.add("hasNext " + next);
      return next < 3;
    }

    @Override
    public Object next() {
      log.add("next " + next);
      if (next == failing) {
        throw new UnsupportedOperationException("element");
      }
      return next++;
    }

    @Override
    public void close() throws IOException {
      log.add("close");
      if (failsToClose) {
        throw new IOException("close");
      }
    }
  }

  private static Iterator<Object> plain(List<Object> log) {
    Closeable iterator = new Closeable(log, -1, false);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return iterator.hasNext();
      }

      @Override
      public Object next() {
        return iterator.next();
      }
    };
  }

  /** A coroutine that logs what comes in; catches exceptions if {@code catches}; ignores GeneratorExit if told to. */
  static TestMachine coroutine(List<Object> log, boolean catches, int failing) {
    return new TestMachine("source", label -> true, (self, label, in, thrown) -> {
      log.add("source " + label + " " + in + " "
          + Thrown.text(thrown == null ? new Exception() : thrown));
      if (thrown != null && !catches) {
        throw thrown;
      }
      if (label == failing) {
        throw new UnsupportedOperationException("body");
      }
      return label < 3 ? self.yields("s" + label, label + 1) : self.returns("result");
    });
  }

  /** The same, written by hand as far as the runtime can tell. */
  record Foreign(TestMachine machine) implements Coroutine<Object, Object, Object> {
    @Override
    public boolean hasNext() {
      return machine.hasNext();
    }

    @Override
    public Object next() {
      return machine.next();
    }

    @Override
    public boolean advance() {
      return machine.advance();
    }

    @Override
    public Object current() {
      return machine.current();
    }

    @Override
    public Object send(Object value) {
      return machine.send(value);
    }

    @Override
    public Object throw_(Throwable t) {
      return machine.throw_(t);
    }

    @Override
    public void close() {
      machine.close();
    }

    @Override
    public Object result() {
      return machine.result();
    }

    @Override
    public State state() {
      return machine.state();
    }

    @Override
    public Frame frame() {
      return machine.frame();
    }
  }

  private static Map<String, Function<List<Object>, Coroutine<Object, Object, Object>>>
      coroutines() {
    Map<String, Function<List<Object>, TestMachine>> machines = new LinkedHashMap<>();
    machines.put("coroutine", log -> coroutine(log, false, -1));
    machines.put("catching coroutine", log -> coroutine(log, true, -1));
    machines.put("failing coroutine", log -> coroutine(log, false, 1));
    machines.put("closed coroutine", log -> {
      TestMachine machine = coroutine(log, false, -1);
      machine.close();
      return machine;
    });
    machines.put("ended coroutine", log -> {
      TestMachine machine = coroutine(log, false, -1);
      machine.forEachRemaining(log::add);
      return machine;
    });
    machines.put("started coroutine", log -> {
      TestMachine machine = coroutine(log, true, -1);
      machine.next();
      return machine;
    });
    machines.put("peeked coroutine", log -> {
      TestMachine machine = coroutine(log, true, -1);
      machine.hasNext();
      return machine;
    });
    machines.put("delegating coroutine", log -> {
      TestMachine inner = coroutine(log, false, -1);
      return new TestMachine("middle", label -> label == 1, (self, label, in, thrown) -> {
        log.add("middle " + label + " " + in + " " + thrown);
        return label == 0
            ? self.from(inner, 1)
            : label == 1 ? self.yields("caught " + thrown, 2) : self.returns(in);
      });
    });
    Map<String, Function<List<Object>, Coroutine<Object, Object, Object>>> all =
        new LinkedHashMap<>();
    machines.forEach((name, make) -> {
      all.put(name, make::apply);
      all.put("foreign " + name, log -> new Foreign(make.apply(log)));
    });
    return all;
  }

  static Map<String, Delegating<Yielder<Object>>> oneWay() {
    Map<String, Delegating<Yielder<Object>>> all = new LinkedHashMap<>();
    Map<String, Function<List<Object>, Iterator<Object>>> iterators = new LinkedHashMap<>();
    iterators.put("iterator", Sources::plain);
    iterators.put("closeable iterator", log -> new Closeable(log, -1, false));
    iterators.put("iterator that fails to close", log -> new Closeable(log, -1, true));
    iterators.put("failing iterator", log -> new Closeable(log, 1, false));
    iterators.put("no iterator", log -> null);
    coroutines().forEach((name, make) -> {
      iterators.put(name + " as iterator", make::apply);
      all.put(name, (out, log) -> out.yieldFrom(make.apply(log)));
      all.put(name + " as generator", (out, log) -> {
        out.yieldFrom((dev.switchback.Generator<Object>) make.apply(log));
        return Void.class;
      });
      all.put(name + " as iterable", (out, log) -> {
        out.yieldFrom((Iterable<Object>) make.apply(log));
        return Void.class;
      });
    });
    iterators.forEach((name, make) -> {
      all.put(name, (out, log) -> {
        out.yieldFrom(make.apply(log));
        return Void.class;
      });
      all.put(name + " of an iterable", (out, log) -> {
        out.yieldFrom((Iterable<Object>) () -> make.apply(log));
        return Void.class;
      });
    });
    all.put("no iterable", (out, log) -> {
      out.yieldFrom((Iterable<Object>) null);
      return null;
    });
    all.put("array", (out, log) -> {
      out.yieldFrom(new Object[] {1, null, 3});
      return null;
    });
    all.put("no array", (out, log) -> {
      out.yieldFrom((Object[]) null);
      return null;
    });
    for (boolean fails : new boolean[] {false, true}) {
      for (int failing = 1; failing <= 4; failing++) {
        int bad = failing;
        String name = "stream failing at " + failing + (fails ? " and to close" : "");
        all.put(name, (out, log) -> {
          out.yieldFrom(stream(log, bad, fails));
          return Void.class;
        });
      }
    }
    all.put("used stream", (out, log) -> {
      Stream<Object> stream = stream(log, 0, false);
      stream.iterator();
      out.yieldFrom(stream);
      return null;
    });
    return all;
  }

  private static Stream<Object> stream(List<Object> log, int failing, boolean failsToClose) {
    return Arrays.<Object>asList(1, 2, 3).stream()
        .peek(element -> {
          log.add("element " + element);
          if (element.equals(failing)) {
            throw new UnsupportedOperationException("element");
          }
        })
        .onClose(() -> {
          log.add("close");
          if (failsToClose) {
            throw new IllegalArgumentException("close");
          }
        });
  }

  static Map<String, Delegating<TwoWayYielder<Object, Object>>> twoWay() {
    Map<String, Delegating<TwoWayYielder<Object, Object>>> all = new LinkedHashMap<>();
    coroutines().forEach((name, make) -> {
      all.put(name, (out, log) -> out.yieldFrom(make.apply(log)));
      all.put(name + " as iterable", (out, log) -> {
        out.yieldFrom((Iterable<Object>) make.apply(log));
        return Void.class;
      });
      all.put(name + " of an iterable", (out, log) -> {
        out.yieldFrom((Iterable<Object>) () -> make.apply(log));
        return Void.class;
      });
    });
    all.put("closeable iterable", (out, log) -> {
      out.yieldFrom((Iterable<Object>) () -> new Closeable(log, -1, false));
      return null;
    });
    all.put("iterable", (out, log) -> {
      out.yieldFrom((Iterable<Object>) () -> plain(log));
      return null;
    });
    return all;
  }
}
