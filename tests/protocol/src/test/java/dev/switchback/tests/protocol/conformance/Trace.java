package dev.switchback.tests.protocol.conformance;

import dev.switchback.Coroutine;
import dev.switchback.Generator;
import dev.switchback.GeneratorExit;
import dev.switchback.StopIteration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What happens in a case, line by line, in the words of {@code trace.py}. */
public final class Trace {
  private final List<String> lines = new ArrayList<>();

  /** What Python calls the exceptions that differ in their class, by how their messages begin here. */
  private static final Map<String, String> MISUSE = Map.of(
      "generator already executing", "ValueError(generator already executing)",
      "can't send a value to a coroutine that has not started",
          "TypeError(can't send non-None value to a just-started generator)",
      "generator ignored GeneratorExit", "RuntimeError(generator ignored GeneratorExit)",
      "this generator has ended and can't be iterated",
          "IllegalStateException(this generator has ended)",
      "generator raised StopIteration", "RuntimeError(generator raised StopIteration)");

  private static final Map<Class<?>, String> NAMES = Map.of(
      ArithmeticException.class, "ZeroDivisionError",
      IllegalArgumentException.class, "ValueError",
      IllegalStateException.class, "RuntimeError",
      ClassCastException.class, "TypeError",
      IndexOutOfBoundsException.class, "IndexError");

  /** An exception of nobody's else. */
  static final class Spam extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Spam(String message) {
      super(message);
    }
  }

  /** Another one. */
  static final class Eggs extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Eggs(String message) {
      super(message);
    }
  }

  /** One that is to be declared. */
  static final class Crumbs extends Exception {
    private static final long serialVersionUID = 1L;

    Crumbs(String message) {
      super(message);
    }
  }

  /** One that is no ordinary exception. */
  static final class Quit extends Error {
    private static final long serialVersionUID = 1L;

    Quit(String message) {
      super(message);
    }
  }

  /** Where a body finds the generator that it belongs to. */
  static final class Self {
    Coroutine<Object, Object, ?> machine;
  }

  /** Something that is to be closed, and tells of it. */
  final class Resource implements AutoCloseable {
    private final String name;
    private final RuntimeException failure;

    private Resource(String name, RuntimeException failure) {
      this.name = name;
      this.failure = failure;
      log("open", name);
    }

    String name() {
      return name;
    }

    @Override
    public void close() {
      log("close", name);
      if (failure != null) {
        throw failure;
      }
    }
  }

  /** Throws an exception of any kind, where the compiler would refuse one that is checked or not known. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  static <X extends Throwable> X raise(Throwable raised) throws X {
    throw (X) raised;
  }

  List<String> lines() {
    return List.copyOf(lines);
  }

  /** Writes a line: the parts, with blanks between. */
  void log(Object... parts) {
    lines.add(Arrays.stream(parts).map(Trace::text).collect(Collectors.joining(" ")));
  }

  /** Writes what came of an action; answers its value, or null if it raised. */
  <T> T attempt(String what, Callable<T> action) {
    return attempt(what, action, null);
  }

  private <T> T attempt(String what, Callable<T> action, Throwable thrown) {
    try {
      T value = action.call();
      log(what + ":", value);
      return value;
    } catch (Throwable raised) {
      log(what + ": raised", raised == thrown ? "it" : raised);
      return null;
    }
  }

  <Y> Y next(Generator<Y> generator) {
    return attempt("next", generator::next);
  }

  <Y, S> Y send(Coroutine<Y, S, ?> generator, S value) {
    return attempt("send " + text(value), () -> generator.send(value));
  }

  <Y> Y throw_(Generator<Y> generator, Throwable exception) {
    return attempt("throw " + text(exception), () -> generator.throw_(exception), exception);
  }

  void close(Generator<?> generator) {
    attempt("close", () -> {
      generator.close();
      return null;
    });
  }

  /** Takes all that is left, as a loop does. */
  void drain(Generator<?> generator) {
    attempt("drain", () -> {
      while (generator.hasNext()) {
        log("value", generator.next());
      }
      return "end";
    });
  }

  /** Takes some values, as a loop does that is then left. */
  void take(Generator<?> generator, int count) {
    attempt("take " + count, () -> {
      List<Object> taken = new ArrayList<>();
      for (Object value : generator) {
        taken.add(value);
        if (taken.size() == count) {
          break;
        }
      }
      return taken;
    });
  }

  /** Takes all that is left into a list. */
  void all(Generator<?> generator) {
    attempt("all", () -> {
      List<Object> taken = new ArrayList<>();
      generator.forEachRemaining(taken::add);
      return taken;
    });
  }

  Resource open(String name) {
    return open(name, null);
  }

  /** A resource whose closing fails, if it is to. */
  Resource open(String name, RuntimeException failure) {
    return new Resource(name, failure);
  }

  void state(Generator<?> generator) {
    log("state", generator.state());
  }

  /** The variables of a suspended body, by name, but for the trace; none after the end. */
  void locals(Generator<?> generator) {
    log(
        "locals",
        generator.frame().locals().entrySet().stream()
            .filter(each -> each.getValue() != this)
            .sorted(Map.Entry.comparingByKey())
            .map(each -> each.getKey() + " = " + text(each.getValue()))
            .toList());
  }

  /** Which of the named generators another one delegates to. */
  void yieldingFrom(Generator<?> generator, Map<String, ? extends Generator<?>> named) {
    Generator<?> delegate = generator.frame().yieldingFrom();
    Supplier<String> other = () -> delegate == null ? null : "another";
    log(
        "yielding from",
        named.entrySet().stream()
            .filter(each -> each.getValue() == delegate)
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseGet(other));
  }

  /** A value as both languages write it. */
  static String text(Object value) {
    if (value instanceof StopIteration end) {
      return "StopIteration(" + text(end.value()) + ")";
    }
    if (value instanceof GeneratorExit) {
      return "GeneratorExit()";
    }
    if (value instanceof Throwable raised) {
      String said = said(raised);
      return raised.getCause() == null ? said : said + " because " + text(raised.getCause());
    }
    if (value instanceof Boolean bool) {
      return bool ? "True" : "False";
    }
    if (value instanceof Collection<?> all) {
      return all.stream().map(Trace::text).collect(Collectors.joining(", ", "[", "]"));
    }
    return value == null ? "None" : value.toString();
  }

  private static String said(Throwable raised) {
    String message = Objects.requireNonNullElse(raised.getMessage(), "");
    if (raised instanceof IllegalStateException) {
      for (Map.Entry<String, String> misuse : MISUSE.entrySet()) {
        if (message.startsWith(misuse.getKey())) {
          return misuse.getValue();
        }
      }
    }
    String name = NAMES.getOrDefault(raised.getClass(), raised.getClass().getSimpleName());
    return name + "(" + message + ")";
  }
}
