package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.Coroutine;
import dev.switchback.Generator;
import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Calls of other templates and yieldFrom, in every place where an expression or a statement may stand. */
@SuppressWarnings({"finally", "try"})
final class DelegationCases {
  DelegationCases() {}

  @GeneratorMethod
  static void conditionally(Yielder<Integer> out, boolean flag) {
    out.yield_(0);
    if (flag) {
      out.yield_(1);
      conditionally(out, false);
      out.yield_(2);
    }
    out.yield_(3);
  }

  @GeneratorMethod
  static void empty(Yielder<Integer> out, boolean flag) {
    if (flag) {
      out.yield_(0);
      empty(out, false);
      out.yieldFrom(DelegationCasesGenerators.empty(false));
      out.yield_(1);
    }
  }

  @GeneratorMethod
  static int two(TwoWayYielder<Integer, Integer> out) {
    return step(out.yield_(2)) + step(out.yield_(3));
  }

  static int step(Integer sent) {
    return sent == null ? 1 : sent;
  }

  @GeneratorMethod
  static int sumOfResults(TwoWayYielder<Integer, Integer> out) {
    int first = 10 * two(out);
    return first + two(out) - two(out) * step(out.yield_(9));
  }

  @GeneratorMethod
  static void resultsInEveryPlace(TwoWayYielder<Integer, Integer> out) {
    int[] a = new int[4];
    a[two(out) % 4] = two(out);
    log("a", a);
    int i = 1;
    i += two(out) + i;
    log("i", i);
    String s = "s" + two(out) + (two(out) > 3 ? two(out) : "less");
    log("s", s);
    while (two(out) > 2 && i-- > 4) {
      mark("round");
    }
    switch (two(out)) {
      case 2:
        mark("unsent");
        break;
      default:
        mark("sent");
    }
    assert i < 1_000_000;
  }

  @GeneratorMethod
  static int guarded(Yielder<Integer> out, int n) {
    while (n-- > 0) {
      try {
        if (n == 3) {
          throw new IllegalStateException("three");
        }
      } finally {
        out.yield_(n);
      }
    }
    return n;
  }

  @GeneratorMethod
  static void enclosingTryCatches(Yielder<Object> out, int n) {
    Yielder<Object> own = null;
    log("own", own);
    try {
      out.yield_("a");
      out.yieldFrom(DelegationCasesGenerators.guarded(n + 1));
      out.yield_("b");
    } catch (IllegalStateException e) {
      out.yield_(e.getMessage());
    }
    out.yield_("c");
  }

  @GeneratorMethod
  static int swallows(Yielder<Integer> out) {
    try {
      out.yield_(1);
    } catch (IllegalArgumentException e) {
      return 2;
    }
    return 3;
  }

  @GeneratorMethod
  static int handledInside(Yielder<Integer> out) {
    try {
      int answer = swallows(out);
      out.yield_(10);
      answer += out.yieldFrom(DelegationCasesGenerators.swallows());
      return answer;
    } catch (RuntimeException e) {
      return -1;
    } finally {
      mark("finally");
    }
  }

  @GeneratorMethod
  static void child(Yielder<Integer> out, boolean fail) {
    try {
      out.yield_(1);
      out.yield_(2);
    } finally {
      mark("child");
      if (fail) {
        throw new IllegalStateException("child");
      }
    }
  }

  @GeneratorMethod
  static void parentFinallyAfterTheChilds(Yielder<Integer> out, boolean fail, boolean call) {
    try {
      out.yield_(0);
      if (call) {
        child(out, fail);
      } else {
        out.yieldFrom(DelegationCasesGenerators.child(fail));
      }
      out.yield_(3);
    } finally {
      mark("parent");
      out.yield_(4);
    }
  }

  @GeneratorMethod
  static void inCatchAndFinally(Yielder<Integer> out) {
    for (int i = 0; i < 2; i++) {
      try {
        child(out, i == 0);
      } catch (IllegalStateException e) {
        child(out, false);
        if (i == 0) continue;
      } finally {
        child(out, false);
        out.yieldFrom(List.of(7, 8));
      }
    }
  }

  @GeneratorMethod
  static int returnsWhatItDelegates(TwoWayYielder<Integer, Integer> out, boolean flag) {
    if (flag) {
      return two(out);
    }
    try {
      return out.yieldFrom(DelegationCasesGenerators.two());
    } finally {
      two(out);
    }
  }

  @GeneratorMethod
  static void throwsWhatItDelegates(Yielder<Integer> out) {
    throw failure(out);
  }

  @GeneratorMethod
  static RuntimeException failure(Yielder<Integer> out) {
    out.yield_(1);
    return new IllegalStateException("made by a template");
  }

  @GeneratorMethod
  static void argumentsThatSuspend(TwoWayYielder<Integer, Integer> out) {
    int i = 1;
    range(out, i++, step(out.yield_(i)) % 3 + i);
    range(out, two(out) % 2, two(out) % 3);
    out.yieldFrom(List.of(i, step(out.yield_(20))));
    out.yieldFrom(DelegationCasesGenerators.range(i, two(out) % 3));
  }

  @GeneratorMethod
  static void range(TwoWayYielder<Integer, Integer> out, int from, int to) {
    for (int i = from; i < to; i++) {
      out.yield_(i);
    }
  }

  @GeneratorMethod
  static void plainIteratorGetsNothing(Yielder<Integer> out) {
    Iterator<Integer> iterator = new Iterator<>() {
      int n;

      @Override
      public boolean hasNext() {
        return n < 3;
      }

      @Override
      public Integer next() {
        if (n == 2) {
          n++;
          throw new NoSuchElementException("early");
        }
        return n++;
      }
    };
    try {
      out.yieldFrom(iterator);
    } catch (NoSuchElementException e) {
      mark("early");
    }
    out.yield_(100);
    out.yieldFrom(iterator);
  }

  @GeneratorMethod
  static void nestedThree(Yielder<Integer> out, int n) {
    out.yield_(n);
    middle(out, n - 1, DelegationCasesGenerators.inner(n + 10));
    out.yield_(n + 1);
  }

  @GeneratorMethod
  static void middle(Yielder<Integer> out, int n, Generator<Integer> later) {
    out.yield_(n);
    inner(out, n - 1);
    out.yield_(n + 1);
    out.yieldFrom(later);
  }

  static java.util.stream.Stream<Object[]> middleArguments() {
    return java.util.stream.Stream.<Object[]>of(
        new Object[] {1, DelegationCasesGenerators.inner(50)});
  }

  @GeneratorMethod
  static void inner(Yielder<Integer> out, int n) {
    out.yield_(n);
  }

  @GeneratorMethod
  static int permutations(Yielder<String> out, String word) {
    if (word.length() < 2) {
      out.yield_(word);
      return 1;
    }
    int count = 0;
    String first = word.substring(0, 1);
    for (String rest : DelegationCasesGenerators.permutations(word.substring(1))) {
      for (int i = 0; i < word.length(); i++) {
        out.yield_(rest.substring(0, i) + first + rest.substring(i));
        count++;
      }
    }
    return count;
  }

  @GeneratorMethod
  static void limited(Yielder<Integer> out, int limit) {
    try (Generator<Integer> source = DelegationCasesGenerators.endless(limit, 2)) {
      for (int each : source) {
        if (each > 10) {
          return;
        }
        out.yield_(each);
      }
    }
  }

  @GeneratorMethod
  static void endless(Yielder<Integer> out, int start, int step) {
    try {
      for (; ; start += step) {
        out.yield_(start);
      }
    } finally {
      mark("source closed");
    }
  }

  @GeneratorMethod
  static int driverOfAnother(TwoWayYielder<Integer, Integer> out) {
    Coroutine<Integer, Integer, Integer> source = DelegationCasesGenerators.two();
    Integer sent = null;
    boolean more = source.advance();
    while (more) {
      sent = out.yield_(source.current());
      try {
        source.send(sent);
      } catch (NoSuchElementException e) {
        mark("ended");
        more = false;
      }
    }
    return source.result();
  }
}
