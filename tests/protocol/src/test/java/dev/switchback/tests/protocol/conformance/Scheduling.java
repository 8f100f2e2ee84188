package dev.switchback.tests.protocol.conformance;

import dev.switchback.Coroutine;
import dev.switchback.GeneratorMethod;
import dev.switchback.StopIteration;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import dev.switchback.tests.protocol.conformance.Trace.Spam;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** {@code scheduling.py}: tasks, and the loops that run them. */
final class Scheduling {
  private Scheduling() {}

  @SuppressWarnings("unchecked") // what tasks yield to start or to call another one
  private static Coroutine<Object, Object, ?> task(Object value) {
    return (Coroutine<Object, Object, ?>) value;
  }

  @GeneratorMethod
  static void add(TwoWayYielder<Object, Object> out, Trace t, int a, int b) {
    t.log("adding", a, b);
    out.yield_(a + b);
  }

  @GeneratorMethod
  static void twice(TwoWayYielder<Object, Object> out, Trace t, int a) {
    out.yield_(out.yield_(SchedulingGenerators.add(t, a, a)));
  }

  @GeneratorMethod
  static void calling(TwoWayYielder<Object, Object> out, Trace t) {
    int x = (int) out.yield_(SchedulingGenerators.add(t, 2, 3));
    t.log("x is", x);
    int y = (int) out.yield_(SchedulingGenerators.twice(t, x));
    t.log("y is", y);
    out.yield_(x * y);
  }

  private static Object trampoline(Coroutine<Object, Object, ?> routine) {
    Deque<Coroutine<Object, Object, ?>> stack = new ArrayDeque<>(List.of(routine));
    Object value = null;
    while (!stack.isEmpty()) {
      Object answer = stack.element().send(value);
      if (answer instanceof Coroutine) {
        stack.push(task(answer));
        value = null;
      } else {
        stack.pop().close();
        value = answer;
      }
    }
    return value;
  }

  static void callsByTrampoline(Trace t) {
    t.log("result", trampoline(SchedulingGenerators.calling(t)));
  }

  @GeneratorMethod
  static int divided(TwoWayYielder<Object, Object> out, int a, int b) {
    if (b == 0) {
      throw new Spam("division of " + a);
    }
    out.yield_("pause");
    return a / b;
  }

  @GeneratorMethod
  static int careful(TwoWayYielder<Object, Object> out, Trace t, int a, int b) {
    try {
      return (int) out.yield_(SchedulingGenerators.divided(a, b));
    } catch (Spam spam) {
      t.log("careful caught", spam);
      return -1;
    }
  }

  @GeneratorMethod
  static int careless(TwoWayYielder<Object, Object> out, int a, int b) {
    int result = (int) out.yield_(SchedulingGenerators.divided(a, b));
    return result + 1;
  }

  @GeneratorMethod
  static void dividing(TwoWayYielder<Object, Object> out, Trace t) {
    t.log("first", out.yield_(SchedulingGenerators.careful(t, 7, 2)));
    t.log("second", out.yield_(SchedulingGenerators.careful(t, 7, 0)));
    t.log("third", out.yield_(SchedulingGenerators.careless(8, 2)));
    t.log("fourth", out.yield_(SchedulingGenerators.careless(8, 0)));
  }

  private static void runWithErrors(Trace t, Coroutine<Object, Object, ?> routine) {
    Deque<Coroutine<Object, Object, ?>> stack = new ArrayDeque<>(List.of(routine));
    Object value = null;
    Spam error = null;
    while (!stack.isEmpty()) {
      try {
        Spam thrown = error;
        error = null;
        value = thrown == null ? stack.element().send(value) : stack.element().throw_(thrown);
        if (value instanceof Coroutine) {
          stack.push(task(value));
        } else {
          t.log(value, "at depth", stack.size());
        }
        value = null;
      } catch (StopIteration end) {
        stack.pop();
        value = end.value();
      } catch (Spam spam) {
        stack.pop();
        error = spam;
      }
    }
    t.log("left with", error);
  }

  static void resultsAndErrorsByTrampoline(Trace t) {
    runWithErrors(t, SchedulingGenerators.dividing(t));
  }

  @GeneratorMethod
  static String stepping(Yielder<Object> out, Trace t, String name, int steps) {
    for (int step = 0; step < steps; step++) {
      t.log(name, "step", step);
      out.yield_(null);
    }
    return name + " is done";
  }

  static void tasksInTurns(Trace t) {
    Deque<Coroutine<Object, Void, String>> ready = new ArrayDeque<>(List.of(
        SchedulingGenerators.stepping(t, "a", 3),
        SchedulingGenerators.stepping(t, "b", 1),
        SchedulingGenerators.stepping(t, "c", 2)));
    while (!ready.isEmpty()) {
      Coroutine<Object, Void, String> current = ready.remove();
      if (current.advance()) {
        ready.add(current);
      } else {
        t.log(current.result());
      }
    }
  }

  @GeneratorMethod
  static String worker(TwoWayYielder<Object, Object> out, Trace t, String name, int pauses) {
    for (int i = 0; i < pauses; i++) {
      out.yield_(List.of("pause"));
    }
    t.log(name, "ends");
    return "result of " + name;
  }

  @GeneratorMethod
  static void boss(TwoWayYielder<Object, Object> out, Trace t) {
    Object first = out.yield_(List.of("start", SchedulingGenerators.worker(t, "a", 3)));
    Object second = out.yield_(List.of("start", SchedulingGenerators.worker(t, "b", 1)));
    t.log("started", first, second);
    t.log("got", out.yield_(List.of("wait", first)));
    t.log("got", out.yield_(List.of("wait", second)));
  }

  /** A task that is ready to be sent a value. */
  record Ready(int number, Object value) {}

  private static void run(Coroutine<Object, Object, ?> main) {
    List<Coroutine<Object, Object, ?>> tasks = new ArrayList<>(List.of(main));
    Map<Object, Object> results = new HashMap<>();
    Map<Object, List<Integer>> waiting = new HashMap<>();
    Deque<Ready> ready = new ArrayDeque<>(List.of(new Ready(0, null)));
    while (!ready.isEmpty()) {
      int number = ready.element().number();
      List<?> request;
      try {
        request = (List<?>) tasks.get(number).send(ready.remove().value());
      } catch (StopIteration end) {
        results.put(number, end.value());
        for (int other : Objects.requireNonNullElse(waiting.remove(number), List.<Integer>of())) {
          ready.add(new Ready(other, end.value()));
        }
        continue;
      }
      if (request.get(0).equals("start")) {
        tasks.add(task(request.get(1)));
        ready.add(new Ready(tasks.size() - 1, null));
        ready.add(new Ready(number, tasks.size() - 1));
      } else if (request.get(0).equals("pause")) {
        ready.add(new Ready(number, null));
      } else if (results.containsKey(request.get(1))) {
        ready.add(new Ready(number, results.get(request.get(1))));
      } else {
        waiting.computeIfAbsent(request.get(1), key -> new ArrayList<>()).add(number);
      }
    }
  }

  static void tasksThatStartAndWait(Trace t) {
    run(SchedulingGenerators.boss(t));
  }

  @GeneratorMethod
  static String producer(Yielder<Object> out, Trace t, Deque<Integer> queue) {
    for (int i = 0; i < 5; i++) {
      while (queue.size() == 2) {
        out.yield_("full");
      }
      t.log("put", i);
      queue.add(i);
    }
    return "produced";
  }

  @GeneratorMethod
  static String consumer(Yielder<Object> out, Trace t, Deque<Integer> queue) {
    for (int i = 0; i < 5; i++) {
      while (queue.isEmpty()) {
        out.yield_("empty");
      }
      t.log("took", queue.remove());
    }
    return "consumed";
  }

  static void producerAndConsumer(Trace t) {
    Deque<Integer> queue = new ArrayDeque<>();
    List<Coroutine<Object, Void, String>> sides = Arrays.asList(
        SchedulingGenerators.producer(t, queue), SchedulingGenerators.consumer(t, queue));
    for (int i = 0; i < 4; i++) {
      sides.forEach(t::next);
    }
  }

  @GeneratorMethod
  static String limited(Yielder<Object> out, Trace t, int steps) {
    int done = 0;
    try {
      while (done < steps) {
        out.yield_(null);
        done++;
      }
      return "all " + done;
    } catch (Spam timeout) {
      t.log("stopped by", timeout);
      return "only " + done;
    } finally {
      t.log("cleaned up");
    }
  }

  private static Object withTimeout(Coroutine<Object, Void, String> routine, int limit) {
    try {
      for (int i = 0; i < limit; i++) {
        routine.next();
      }
      return routine.throw_(new Spam("timeout"));
    } catch (StopIteration end) {
      return end.value();
    }
  }

  static void timeoutByThrow(Trace t) {
    t.log(withTimeout(SchedulingGenerators.limited(t, 2), 5));
    t.log(withTimeout(SchedulingGenerators.limited(t, 9), 5));
  }
}
