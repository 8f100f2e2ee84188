package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.StopIteration;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.util.List;

/** Calls of templates that may do nothing at all, as they test first; and calls with which a template ends. */
final class EarlyEnds {
  private EarlyEnds() {}

  @GeneratorMethod
  static void letters(Yielder<String> out, String word, int from) {
    if (word == null) {
      return;
    }
    out.yield_(word.substring(from));
    letters(out, from == word.length() ? null : word, from + 1);
  }

  private static Integer missing() {
    return null;
  }

  /** The arguments are converted before the callee tests anything. */
  @GeneratorMethod
  static void conversionsComeFirst(Yielder<String> out) {
    try {
      letters(out, null, missing());
    } catch (NullPointerException e) {
      out.yield_("unboxed");
    }
    letters(out, null, 7);
    out.yield_("end");
  }

  @GeneratorMethod
  static void argumentsAreEvaluated(Yielder<String> out) {
    letters(out, log("word", null), log("from", 1));
    letters(out, log("word", "ab"), log("from", 0));
    letters(out, log("word", null), log("from", 2));
  }

  @GeneratorMethod
  static void chosen(Yielder<String> out, Object any) {
    if (any == null) return;
    out.yield_("object " + any);
  }

  @GeneratorMethod
  static void chosen(Yielder<String> out, int number) {
    out.yield_("int " + number);
  }

  @GeneratorMethod
  static void chosen(Yielder<String> out, String... words) {
    if (!(words != null)) {
      return;
    }
    out.yield_(words.length + " words");
  }

  @GeneratorMethod
  static int chosen(Yielder<String> out, List<String> list) {
    out.yield_("list " + list.size());
    return list.size();
  }

  @GeneratorMethod
  static void overloads(Yielder<String> out) {
    chosen(out, (Object) null);
    chosen(out, 1);
    chosen(out, 'c');
    chosen(out, "a", "b");
    chosen(out, (String[]) null);
    chosen(out, List.of("x"));
    mark("result " + chosen(out, List.of("x", "y")));
    chosen(out);
    chosen(out, 2L);
  }

  @GeneratorMethod
  static <T> void each(Yielder<T> out, List<? extends T> list, int from) {
    if (list == null || from >= 2 || -1 > from) {
      return;
    }
    out.yield_(list.get(from));
    each(out, list, from + 1);
  }

  @GeneratorMethod
  static void generics(Yielder<Object> out) {
    each(out, List.of("a", "b", "c"), 0);
    EarlyEnds.<Object>each(out, List.of(1, 2), 1);
    each(out, null, 0);
    each(out, List.of(), -2);
  }

  @GeneratorMethod
  static void wrapped(Yielder<Integer> out, boolean on, char from) {
    if (on && from < 'd') {
      out.yield_((int) from);
      wrapped(out, from != 'b', (char) (from + 1));
      mark("after " + from);
    }
  }

  @GeneratorMethod
  static void down(Yielder<Integer> out, long n) {
    while (n > 0) {
      out.yield_((int) n);
      down(out, n - 2);
      n -= 3;
    }
  }

  @GeneratorMethod
  static void forms(Yielder<Integer> out) {
    wrapped(out, true, 'a');
    wrapped(out, false, 'a');
    down(out, 5);
    down(out, 0);
  }

  /** What was thrown in before is not raised again behind a call that comes to nothing. */
  @GeneratorMethod
  static void afterAnException(Yielder<String> out) {
    for (int i = 0; i < 2; i++) {
      try {
        out.yield_("first");
      } catch (RuntimeException e) {
        try {
          letters(out, null, 0);
          mark("caught");
          out.yield_("second");
          letters(out, i == 1 ? "z" : null, 0);
          mark("and on");
        } finally {
          letters(out, i == 0 ? "f" : null, 0);
          mark("finally");
        }
      }
    }
  }

  @GeneratorMethod
  static void jumps(Yielder<String> out) {
    outer:
    for (int i = 0; ; i++) {
      for (int k = 0; k < 3; k++) {
        letters(out, k == i ? "j" + i : null, k);
        if (k == 1) {
          continue outer;
        }
        if (i == 2) {
          letters(out, null, i);
          break outer;
        }
        mark(i + " " + k);
      }
    }
    letters(out, null, 0);
  }

  @GeneratorMethod
  static void answers(TwoWayYielder<String, Integer> out, Integer more) {
    if (more == null) {
      return;
    }
    Integer next = out.yield_("more " + more);
    mark("got " + next);
    answers(out, next);
  }

  @GeneratorMethod
  static void conversation(TwoWayYielder<String, Integer> out) {
    answers(out, null);
    answers(out, out.yield_("start"));
    answers(out, 1);
  }

  /** Not an entrance; the companion's own is called otherwise. */
  static String enterLetters(String word) {
    return word + "!";
  }

  @GeneratorMethod
  static void takenName(Yielder<String> out, String enterLetters) {
    letters(out, enterLetters(enterLetters + ""), 4);
  }

  // The same for generators that are delegated to

  @GeneratorMethod
  static void from(Yielder<String> out, String word) {
    out.yieldFrom(EarlyEndsGenerators.letters(null, 1));
    out.yieldFrom(EarlyEndsGenerators.letters(log("word", word), log("from", 0)));
    try {
      out.yieldFrom(EarlyEndsGenerators.letters(null, missing()));
    } catch (NullPointerException e) {
      out.yield_("unboxed");
    }
    out.yieldFrom(EarlyEndsGenerators.letters(word.isEmpty() ? "" : null, 0));
    try {
      out.yieldFrom(EarlyEndsGenerators.letters(word, word.length() / 2));
    } finally {
      out.yieldFrom(EarlyEndsGenerators.letters(null, 2));
      out.yieldFrom(EarlyEndsGenerators.letters("z", 0));
      mark("finally");
    }
  }

  @GeneratorMethod
  static void fromOverloads(Yielder<Object> out) {
    out.yieldFrom(EarlyEndsGenerators.chosen((Object) null));
    out.yieldFrom(EarlyEndsGenerators.chosen(3));
    out.yieldFrom(EarlyEndsGenerators.chosen("a", "b"));
    out.yieldFrom(EarlyEndsGenerators.chosen(List.of()));
    mark("result " + out.yieldFrom(EarlyEndsGenerators.chosen(List.of("x"))));
    out.yieldFrom(EarlyEndsGenerators.<Object>each(List.of(1, "b", 3), 1));
    out.yieldFrom(EarlyEndsGenerators.answers(null));
    out.yieldFrom(EarlyEndsGenerators.answers(1));
  }

  @GeneratorMethod
  static void fromTwoWay(TwoWayYielder<String, Integer> out) {
    out.yieldFrom(EarlyEndsGenerators.answers(null));
    out.yieldFrom(EarlyEndsGenerators.answers(1));
  }

  @GeneratorMethod
  static void ints(Yielder.OfInt out, int n) {
    if (n > 0) {
      out.yieldFrom(EarlyEndsGenerators.ints(n - 1));
      out.yield_(n);
      out.yieldFrom(EarlyEndsGenerators.boxes(n - 2));
    }
  }

  @GeneratorMethod
  static void boxes(Yielder<Integer> out, int n) {
    if (n <= 0) {
      return;
    }
    out.yieldFrom(EarlyEndsGenerators.ints(n));
    out.yield_(-n);
  }

  /** What stops the body of a generator is an error to its delegator, not so what stops that of a call. */
  @GeneratorMethod
  static void stops(Yielder<String> out, boolean now) {
    if (!now) {
      return;
    }
    out.yield_("stopping");
    throw new StopIteration();
  }

  @GeneratorMethod
  static void stopped(Yielder<String> out) {
    try {
      stops(out, true);
    } catch (RuntimeException e) {
      mark(e.getClass().getSimpleName());
    }
    try {
      out.yieldFrom(EarlyEndsGenerators.stops(true));
    } catch (RuntimeException e) {
      mark(e.getClass().getSimpleName());
    }
  }

  // Calls with which a template ends

  @GeneratorMethod
  static void even(Yielder<Integer> out, int n) {
    out.yield_(n);
    if (n > 0) {
      odd(out, n - 1);
    }
  }

  @GeneratorMethod
  static void odd(Yielder<Integer> out, int n) {
    if (n == 3) {
      out.yield_(-n);
      even(out, n - 1);
      return;
    }
    even(out, n - 1);
  }

  @GeneratorMethod
  static void turns(Yielder<Integer> out) {
    even(out, 6);
    mark("between");
    odd(out, 1);
  }

  @GeneratorMethod
  static void fails(Yielder<Integer> out, int n) {
    if (n < 0) {
      throw new IllegalStateException("below");
    }
    out.yield_(n);
    fails(out, n - 1);
  }

  @GeneratorMethod
  static void failuresOfLastCalls(Yielder<Integer> out) {
    try {
      fails(out, 1);
    } catch (IllegalStateException e) {
      mark(e.getMessage());
    } finally {
      fails(out, 0);
    }
  }

  /** A tree that is its own receiver. */
  static final class Tree {
    private final Tree left;
    private final int value;
    private final Tree right;

    Tree(Tree left, int value, Tree right) {
      this.left = left;
      this.value = value;
      this.right = right;
    }

    Tree() {
      this(new Tree(null, 1, new Tree(null, 2, null)), 3, new Tree(null, 4, null));
    }

    @GeneratorMethod
    void walk(Yielder<Integer> out, int depth) {
      if (depth == 0) {
        return;
      }
      try {
        left.walk(out, depth - 1);
      } catch (NullPointerException e) {
        mark("no left");
      }
      out.yield_(value);
      if (right != null) {
        right.walk(out, depth - 1);
      }
    }

    @GeneratorMethod
    void all(Yielder<Integer> out) {
      walk(out, 3);
      walk(out, 0);
      walk(out, 1);
    }
  }
}
