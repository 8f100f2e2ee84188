package dev.switchback.tests.protocol.model;

import dev.switchback.Coroutine;
import dev.switchback.GeneratorExit;
import dev.switchback.StopIteration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.IntPredicate;

/** A set of generators that share each other, and a log of all that happens to them. */
final class World {
  final List<Script> scripts;
  final List<Coroutine<Object, Object, Object>> generators = new ArrayList<>();
  final List<String> log = new ArrayList<>();
  private final IntPredicate naive;

  /** Which generators, by their number, yield int values; null: none do, and all values are strings. */
  private final IntPredicate ints;

  private int exceptions;

  /** @param naive which generators, by their number, are naive models rather than machines */
  World(List<Script> scripts, int generators, IntPredicate naive) {
    this(scripts, generators, naive, null);
  }

  World(List<Script> scripts, int generators, IntPredicate naive, IntPredicate ints) {
    this.scripts = scripts;
    this.naive = naive;
    this.ints = ints;
    for (int i = 0; i < generators; i++) {
      create(i % scripts.size());
    }
  }

  Coroutine<Object, Object, Object> create(int script) {
    int number = generators.size();
    boolean isInt = ints != null && ints.test(number);
    Coroutine<Object, Object, Object> generator;
    if (naive.test(number)) {
      generator = new Model(this, script, isInt);
    } else if (isInt) {
      generator = ofInts(
          scripts.get(script).isLeaf()
              ? ScriptsGenerators.leaf(this, script)
              : ScriptsGenerators.ints(this, script));
    } else {
      generator = ScriptsGenerators.script(this, script);
    }
    generators.add(generator);
    return generator;
  }

  /** What a script yields: beside generators of int values mostly such, but not always. */
  Object value(int script, int label) {
    int number = script * 100 + label;
    return ints == null
        ? script + "." + label
        : number % 5 == 1 ? null : number % 7 == 2 ? "text " + number : (Object) number;
  }

  /** The same in a generator of int values. */
  int intValue(int script, int label) {
    return script * 100 + label;
  }

  Coroutine<Object, Object, Object> generator(int number) {
    return generators.get(number % generators.size());
  }

  @SuppressWarnings("unchecked")
  private static Coroutine<Object, Object, Object> ofInts(Coroutine<Integer, ?, Object> ints) {
    return (Coroutine<Object, Object, Object>) (Coroutine<?, ?, ?>) ints;
  }

  /** What a body does that does not suspend it. */
  void plain(String who, Script.Op op) {
    switch (op.kind()) {
      case FAIL -> throw failure();
      case STOP_ITERATION -> throw new StopIteration("raised");
      default -> drive(who, op.kind(), op.arg());
    }
  }

  private RuntimeException failure() {
    return new RuntimeException("failure " + exceptions++);
  }

  /** Does something to a generator and logs what came of it. */
  void drive(String who, Script.Kind kind, int number) {
    Coroutine<Object, Object, Object> generator = generator(number);
    String what = who + " " + kind + " g" + number % generators.size() + ": ";
    log.add(what);
    attempt(what, () -> switch (kind) {
      case NEXT -> generator.next();
      case PEEK -> generator.hasNext();
      case ADVANCE -> generator.advance() ? generator.current() : "end";
      case SEND -> generator.send("sent " + log.size());
      case THROW_INTO ->
        generator.throw_(
            number % 7 == 0
                ? new StopIteration()
                : number % 5 == 0 ? new GeneratorExit() : failure());
      case CLOSE -> {
        generator.close();
        yield "closed";
      }
      default -> look(generator);
    });
  }

  private void attempt(String what, Callable<Object> action) {
    try {
      log.add(what + action.call());
    } catch (Throwable t) {
      log.add(what + text(t));
    }
  }

  private Object look(Coroutine<Object, Object, Object> generator) {
    return generator.state() + " <- " + generators.indexOf(generator.frame().yieldingFrom());
  }

  /** What each generator looks like from outside. */
  void lookAtAll() {
    for (int i = 0; i < generators.size(); i++) {
      Coroutine<Object, Object, Object> generator = generators.get(i);
      log.add("g" + i + " " + look(generator));
      attempt("g" + i + " result ", generator::result);
    }
  }

  /** An exception without the parts of its message that name places. */
  static String text(Throwable t) {
    String[] words = String.valueOf(t.getMessage()).split("[:, ]+");
    String value = t instanceof StopIteration stop ? " " + stop.value() : "";
    String cause = t.getCause() == null ? "" : " because " + text(t.getCause());
    return t.getClass().getSimpleName() + " "
        + String.join(" ", List.of(words).subList(0, Math.min(3, words.length))) + value + cause;
  }
}
