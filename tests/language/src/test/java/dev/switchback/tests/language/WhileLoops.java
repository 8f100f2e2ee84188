package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.Yielder;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** {@code while} and {@code do} statements. */
final class WhileLoops {
  private WhileLoops() {}

  @GeneratorMethod
  static void whileCounting(Yielder<Integer> out, int n) {
    int i = 0;
    while (i < n) {
      out.yield_(i);
      i++;
    }
  }

  @GeneratorMethod
  static void whileWithEffectsInCondition(Yielder<Integer> out) {
    int i = 0;
    while (log("condition", i++ < 3)) {
      out.yield_(i);
    }
    out.yield_(-i);
  }

  @GeneratorMethod
  static void whileTrueWithBreak(Yielder<Integer> out) {
    int i = 0;
    while (true) {
      out.yield_(i);
      if (++i == 3) {
        break;
      }
      mark("again");
    }
    mark("after");
  }

  @GeneratorMethod
  static void whileTrueForever(Yielder<Integer> out) {
    int i = 0;
    while (true) {
      out.yield_(i++);
    }
  }

  @GeneratorMethod
  static void whileTrueWithReturn(Yielder<Integer> out) {
    int i = 10;
    while (true) {
      if (i < 7) {
        return;
      }
      out.yield_(i--);
    }
  }

  @GeneratorMethod
  static void doWhile(Yielder<Integer> out, int n) {
    int i = 0;
    do {
      out.yield_(i);
    } while (++i < n);
  }

  @GeneratorMethod
  static void continueInDoGoesToTheCondition(Yielder<Integer> out) {
    int i = 0;
    do {
      i++;
      if (i % 3 == 0) {
        continue;
      }
      out.yield_(i);
      mark("tail");
    } while (log("condition", i) < 7);
  }

  @GeneratorMethod
  static void doWhileTrueWithBreak(Yielder<Integer> out) {
    int i = 0;
    do {
      if (i > 2) break;
      out.yield_(i++);
    } while (true);
    out.yield_(100);
  }

  @GeneratorMethod
  static void doOnce(Yielder<String> out) {
    do {
      out.yield_("a");
      if (log("leave", false)) {
        break;
      }
      out.yield_("b");
    } while (false);
    out.yield_("c");
  }

  @GeneratorMethod
  static void nestedWhileAndDo(Yielder<Integer> out) {
    int i = 0;
    while (i < 3) {
      int j = 0;
      do {
        out.yield_(10 * i + j);
        j++;
      } while (j < i);
      i++;
    }
  }

  @GeneratorMethod
  static void collatz(Yielder<Integer> out) {
    int n = 6;
    while (n != 1) {
      out.yield_(n);
      n = n % 2 == 0 ? n / 2 : 3 * n + 1;
    }
    out.yield_(n);
  }

  @GeneratorMethod
  static void worklist(Yielder<Integer> out) {
    Deque<Integer> work = new ArrayDeque<>(List.of(1));
    while (!work.isEmpty()) {
      int n = work.poll();
      out.yield_(n);
      if (n < 8) {
        work.add(2 * n);
        work.add(2 * n + 1);
      }
    }
  }

  @GeneratorMethod
  static void assignmentInCondition(Yielder<String> out) {
    Deque<String> lines = new ArrayDeque<>(List.of("one", "two", "three"));
    String line;
    while ((line = lines.poll()) != null) {
      out.yield_(line);
    }
  }

  @GeneratorMethod
  static void continueInWhile(Yielder<Integer> out) {
    int i = 0;
    while (i < 6) {
      i++;
      if (i == 2) continue;
      out.yield_(i);
      if (i == 4) continue;
      mark("tail " + i);
    }
  }

  @GeneratorMethod
  static void bodiesWithoutBraces(Yielder<Integer> out) {
    int i = 0;
    while (i < 2) out.yield_(i++);
    do out.yield_(i--);
    while (i > 0);
  }

  @GeneratorMethod
  static void constantVariableAsCondition(Yielder<Integer> out) {
    final boolean always = true;
    int i = 0;
    while (always) {
      out.yield_(i);
      if (i++ == 2) {
        return;
      }
    }
  }
}
