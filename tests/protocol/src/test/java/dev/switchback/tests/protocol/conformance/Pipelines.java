package dev.switchback.tests.protocol.conformance;

import dev.switchback.Coroutine;
import dev.switchback.GeneratorExit;
import dev.switchback.GeneratorMethod;
import dev.switchback.StopIteration;
import dev.switchback.TwoWayYielder;
import dev.switchback.tests.protocol.conformance.Trace.Eggs;
import dev.switchback.tests.protocol.conformance.Trace.Spam;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** {@code pipelines.py}: coroutines that are driven by what is sent to them. */
final class Pipelines {
  private Pipelines() {}

  private static <S> Coroutine<Object, S, ?> started(Coroutine<Object, S, ?> coroutine) {
    coroutine.next();
    return coroutine;
  }

  @GeneratorMethod
  static void echoing(TwoWayYielder<Object, Object> out, Trace t, Object first) {
    Object value = first;
    t.log("starts");
    try {
      while (true) {
        try {
          value = out.yield_(value);
        } catch (Exception exception) {
          value = exception;
        }
      }
    } finally {
      t.log("ends");
    }
  }

  static void echo(Trace t) {
    Coroutine<Object, Object, ?> g = PipelinesGenerators.echoing(t, 1);
    t.next(g);
    t.next(g);
    t.send(g, 2);
    t.throw_(g, new Spam("eggs"));
    t.send(g, 3);
    t.close(g);
  }

  @GeneratorMethod
  static void matching(TwoWayYielder<Object, String> out, Trace t, String word) {
    t.log("looking for", word);
    int found = 0;
    try {
      while (true) {
        String line = out.yield_(found);
        if (line.contains(word)) {
          t.log(line);
          found++;
        }
      }
    } catch (GeneratorExit exit) {
      t.log("found", found);
    }
  }

  static void matchingLines(Trace t) {
    Coroutine<Object, String, ?> g = PipelinesGenerators.matching(t, "eggs");
    t.next(g);
    t.send(g, "spam and ham");
    t.send(g, "ham and eggs");
    t.send(g, "eggs and spam");
    t.close(g);
  }

  @GeneratorMethod
  static void sink(TwoWayYielder<Object, Integer> out, Trace t) {
    try {
      while (true) {
        t.log("sink got", out.yield_(null));
      }
    } finally {
      t.log("sink closed");
    }
  }

  @GeneratorMethod
  static void onlyEven(TwoWayYielder<Object, Integer> out, Coroutine<Object, Integer, ?> target) {
    try (target) {
      while (true) {
        int number = out.yield_(null);
        if (number % 2 == 0) {
          target.send(number);
        }
      }
    }
  }

  @GeneratorMethod
  static void doubled(TwoWayYielder<Object, Integer> out, Coroutine<Object, Integer, ?> target) {
    try (target) {
      while (true) {
        target.send(out.yield_(null) * 2);
      }
    }
  }

  static void filtersBeforeASink(Trace t) {
    Coroutine<Object, Integer, ?> g = started(PipelinesGenerators.onlyEven(
        started(PipelinesGenerators.doubled(started(PipelinesGenerators.sink(t))))));
    for (int i = 0; i < 5; i++) {
      g.send(i);
    }
    t.close(g);
  }

  @GeneratorMethod
  static void namedSink(TwoWayYielder<Object, String> out, Trace t, String name, int count) {
    for (int i = 0; i < count; i++) {
      t.log(name, out.yield_(null));
    }
  }

  @GeneratorMethod
  static void broadcast(
      TwoWayYielder<Object, String> out, List<Coroutine<Object, String, ?>> targets) {
    while (!targets.isEmpty()) {
      String value = out.yield_(targets.size());
      for (Coroutine<Object, String, ?> target : List.copyOf(targets)) {
        try {
          target.send(value);
        } catch (StopIteration end) {
          targets.remove(target);
        }
      }
    }
  }

  static void oneToMany(Trace t) {
    Coroutine<Object, String, ?> g = PipelinesGenerators.broadcast(new ArrayList<>(List.of(
        started(PipelinesGenerators.namedSink(t, "a", 1)),
        started(PipelinesGenerators.namedSink(t, "b", 3)),
        started(PipelinesGenerators.namedSink(t, "c", 2)))));
    t.next(g);
    for (String value : List.of("x", "y", "z")) {
      t.send(g, value);
    }
  }

  @GeneratorMethod
  static int averaging(TwoWayYielder<Object, Integer> out) {
    int total = 0;
    int count = 0;
    Integer value = null;
    while (true) {
      Integer number = out.yield_(value);
      if (number == null) {
        return count;
      }
      total += number;
      count++;
      value = total / count;
    }
  }

  static void average(Trace t) {
    Coroutine<Object, Integer, ?> g = PipelinesGenerators.averaging();
    t.next(g);
    for (int number : List.of(10, 30, 5)) {
      t.send(g, number);
    }
    t.send(g, null);
  }

  @GeneratorMethod
  static int group(TwoWayYielder<Object, Integer> out) {
    int total = 0;
    while (true) {
      Integer number = out.yield_(null);
      if (number == null) {
        return total;
      }
      total += number;
    }
  }

  @GeneratorMethod
  static void totals(TwoWayYielder<Object, Integer> out, List<Integer> found) {
    while (true) {
      found.add(group(out));
    }
  }

  static void groups(Trace t) {
    List<Integer> found = new ArrayList<>();
    Coroutine<Object, Integer, ?> g = started(PipelinesGenerators.totals(found));
    for (Integer number : Arrays.asList(1, 2, 3, null, 4, 5, null, null, 6)) {
      g.send(number);
    }
    t.log(found);
    t.close(g);
  }

  @GeneratorMethod
  static void batching(TwoWayYielder<Object, String> out, Trace t, int size) {
    List<String> batch = new ArrayList<>();
    try {
      while (true) {
        batch.add(out.yield_(batch.size()));
        if (batch.size() == size) {
          t.log("write", batch);
          batch = new ArrayList<>();
        }
      }
    } finally {
      if (!batch.isEmpty()) {
        t.log("write the rest", batch);
      }
    }
  }

  static void batches(Trace t) {
    Coroutine<Object, String, ?> g = PipelinesGenerators.batching(t, 3);
    t.next(g);
    for (String each : "abcde".split("")) {
      t.send(g, each);
    }
    t.close(g);
  }

  @GeneratorMethod
  static void account(TwoWayYielder<Object, Integer> out, Trace t, int start) {
    int balance = start;
    while (true) {
      try {
        int amount = out.yield_(balance);
        if (amount < 0 && balance + amount < 0) {
          throw new Eggs("not enough");
        }
        balance += amount;
      } catch (Spam command) {
        t.log("command", command);
        balance = 0;
      } catch (Eggs error) {
        t.log("refused", error);
      }
    }
  }

  static void commandsByExceptions(Trace t) {
    Coroutine<Object, Integer, ?> g = PipelinesGenerators.account(t, 100);
    t.next(g);
    t.send(g, -30);
    t.send(g, -80);
    t.throw_(g, new Spam("reset"));
    t.send(g, 5);
  }

  @GeneratorMethod
  static void withoutComments(TwoWayYielder<Object, String> out) {
    String written = "";
    while (true) {
      String character = out.yield_(written);
      written = "";
      while (character.equals("/")) {
        String following = out.yield_("");
        if (following.equals("*")) {
          String last = "";
          while (true) {
            character = out.yield_("");
            if (last.equals("*") && character.equals("/")) {
              break;
            }
            last = character;
          }
          character = "";
        } else {
          written += "/";
          character = following;
        }
      }
      written += character;
    }
  }

  static void automaton(Trace t) {
    Coroutine<Object, String, ?> g = started(PipelinesGenerators.withoutComments());
    StringBuilder text = new StringBuilder();
    for (String character : "a/b /* c * / d **/ e //f".split("")) {
      text.append(g.send(character));
    }
    t.log(text);
  }

  @GeneratorMethod
  static int taxi(TwoWayYielder<List<Object>, Integer> out, String name, int rides, int start) {
    int time = start;
    for (int ride = 0; ride < rides; ride++) {
      time = out.yield_(List.of(time + 3, name, "picks up"));
      time = out.yield_(List.of(time + 4 + ride, name, "drops"));
    }
    out.yield_(List.of(time + 1, name, "goes home"));
    return time;
  }

  /** What a taxi does next. */
  record Event(List<Object> what, Coroutine<List<Object>, Integer, ?> taxi) {
    Integer time() {
      return (Integer) what.get(0);
    }
  }

  static void simulation(Trace t) {
    List<Event> events = new ArrayList<>();
    for (Coroutine<List<Object>, Integer, ?> taxi :
        List.of(PipelinesGenerators.taxi("a", 1, 0), PipelinesGenerators.taxi("b", 2, 2))) {
      events.add(new Event(taxi.next(), taxi));
    }
    while (!events.isEmpty()) {
      events.sort((a, b) -> a.time().compareTo(b.time()));
      Event event = events.remove(0);
      t.log(event.what());
      try {
        events.add(new Event(event.taxi().send(event.time()), event.taxi()));
      } catch (StopIteration end) {
        t.log("one less");
      }
    }
  }

  @GeneratorMethod
  static void window(TwoWayYielder<Object, Integer> out, int size) {
    Deque<Integer> last = new ArrayDeque<>();
    while (true) {
      int value = out.yield_(last.stream().mapToInt(each -> each).sum());
      last.add(value);
      if (last.size() > size) {
        last.remove();
      }
    }
  }

  static void movingWindow(Trace t) {
    Coroutine<Object, Integer, ?> g = started(PipelinesGenerators.window(3));
    for (int value : List.of(1, 2, 3, 4, 5)) {
      t.send(g, value);
    }
  }
}
