package dev.switchback.runtime;

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
  private int exceptions;

  /** @param naive which generators, by their number, are naive models rather than machines */
  World(List<Script> scripts, int generators, IntPredicate naive) {
    this.scripts = scripts;
    this.naive = naive;
    for (int i = 0; i < generators; i++) {
      create(i % scripts.size());
    }
  }

  Coroutine<Object, Object, Object> create(int script) {
    int number = generators.size();
    Coroutine<Object, Object, Object> generator =
        naive.test(number) ? new NaiveCoroutine(this, script) : new ScriptMachine(this, script);
    generators.add(generator);
    return generator;
  }

  Coroutine<Object, Object, Object> generator(int number) {
    return generators.get(number % generators.size());
  }

  RuntimeException failure() {
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
