package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/** Loops with several suspension points that are left in the middle, in each other and in the cases of their tries. */
final class LoopCorners {
  LoopCorners() {}

  /** The way out stands first, and leads into another loop. */
  @GeneratorMethod
  static void outIntoTheNext(Yielder.OfInt out, int n) {
    int i = 0;
    for (; ; i++) {
      out.yield_(i);
      if (i == n) {
        break;
      }
      n -= i % 2;
    }
    while (n < 6) {
      out.yield_(n);
      if (n != 4) {
        n += 2;
      } else {
        n++;
        out.yield_(-n);
      }
    }
  }

  /** The inner loop goes on, the outer one does, both end; parameters are assigned on the way. */
  @GeneratorMethod
  static void twoLevels(TwoWayYielder<Object, Integer> out, int n, String text) {
    outer:
    while (true) {
      n++;
      for (int j = 0; ; j++) {
        Integer sent = out.yield_(text + j);
        if (sent == null) {
          if (j > 1) {
            text += "o";
            if (n > 3) {
              break outer;
            }
            continue outer;
          }
          continue;
        }
        if (sent % 2 == 0) {
          text = "sent " + sent;
          break;
        }
        out.yield_(n + text);
        if (log("deep", n + j) > 5) {
          break outer;
        }
      }
      out.yield_("between");
      n++;
    }
    out.yield_(n + text);
  }

  /** A finally that suspends in a loop, and what it does when it was entered by continue, break, return and failures. */
  @GeneratorMethod
  static int finallyInEachTurn(Yielder<Object> out, int n) {
    int sum = 0;
    all:
    for (int i = 0; i < 6; i++) {
      try {
        out.yield_("body " + i);
        for (int j = i; ; j--) {
          try {
            if (j == n) {
              continue all;
            }
            if (j == n + 3) {
              break all;
            }
            if (j < -n) {
              break;
            }
            if (i == 5 && j == 2) {
              return sum;
            }
            out.yield_(j);
          } finally {
            sum += j;
            out.yield_("inner " + sum);
          }
        }
      } catch (ArithmeticException e) {
        mark("not here");
      } finally {
        out.yield_("outer " + sum);
        if (sum > 8) {
          sum = -sum;
        }
      }
    }
    return log("sum", sum);
  }

  /** A finally takes over from what was to be returned or thrown, in some turns. */
  @GeneratorMethod
  @SuppressWarnings("finally")
  static Object takenOver(Yielder<Object> out, int n) {
    for (int i = 0; ; i++) {
      try {
        out.yield_(i);
        if (i == n) {
          return log("result", "of " + i);
        }
        throw new IllegalStateException("turn " + i);
      } catch (IllegalStateException e) {
        if (i > 1) {
          throw e;
        }
      } finally {
        out.yield_("finally " + i);
        if (i < 2) {
          continue;
        }
        if (n == 4) {
          break;
        }
      }
    }
    return "broken";
  }

  // Fresh generators

  @GeneratorMethod
  static String talk(TwoWayYielder<Object, Integer> out, String name, int n) {
    Integer last = null;
    try {
      for (int i = 0; i < n; i++) {
        last = out.yield_(name + i);
        if (last != null && last % 3 == 0) {
          return name + " is told " + last;
        }
      }
    } catch (IllegalArgumentException | IllegalStateException e) {
      last = out.yield_(name + " catches");
    } finally {
      mark(name + " ends");
    }
    return name + " heard " + last;
  }

  /** What a fresh generator answers decides how the loop goes on; each is made anew, in one of two places. */
  @GeneratorMethod
  static void talksInALoop(TwoWayYielder<Object, Integer> out, int n) {
    String before = "none";
    for (int i = 0; i < 3; i++) {
      String answer =
          i == n ? talk(out, "call", 2) : out.yieldFrom(LoopCornersGenerators.talk("fresh" + i, n));
      if (answer.contains("told")) {
        out.yieldFrom(LoopCornersGenerators.talk(log("answer", answer), 1));
        break;
      }
      if (answer.equals(before)) {
        continue;
      }
      before = answer;
      out.yield_(before);
    }
    out.yieldFrom(LoopCornersGenerators.talk("last", 1));
  }

  @GeneratorMethod
  static void few(Yielder<Object> out, String name, int n) {
    while (n > 0) {
      out.yield_(name + n--);
    }
  }

  /** Fresh generators that may do nothing, between values, in a finally and as the last thing. */
  @GeneratorMethod
  static void fewInAFinally(Yielder<Object> out, int n) {
    for (int i = 0; i < 3; i++) {
      try {
        out.yieldFrom(LoopCornersGenerators.few("try", i));
        if (i == n) {
          break;
        }
      } catch (IllegalStateException e) {
        out.yieldFrom(LoopCornersGenerators.few("catch", n - i));
      } finally {
        few(out, "finally", i - n);
        out.yieldFrom(LoopCornersGenerators.few("end", n));
      }
    }
    out.yieldFrom(LoopCornersGenerators.few("last", n));
  }

  // Conditions and iterators

  /** Each turn ends by one of many conditions, some of which negate or compare. */
  @GeneratorMethod
  static void conditions(Yielder<Object> out, List<String> list) {
    Deque<Object> work = new ArrayDeque<>(list);
    boolean again = !list.isEmpty();
    do {
      Object each = work.pollFirst();
      if (!(each instanceof String text)) {
        break;
      }
      out.yield_(text);
      if (!(!again == (text != null)) ^ text.length() == 3) {
        again = !again;
        work.add(text.length());
        out.yield_(again);
        continue;
      }
      if (!!text.equals("!(a) == b")) {
        return;
      }
      if (!text.equals("q") != (work.size() == 1)) {
        work.add(text + text);
        out.yield_(work.size());
      }
    } while (!(work.isEmpty() || !again && work.size() < 2));
    out.yield_("end");
  }

  /** An iterator is used in two loops, and the outer of them goes on where the inner one has stopped. */
  @GeneratorMethod
  static void sharedIterator(Yielder<Object> out, List<Object> items, int n) {
    Iterator<Object> all = items.iterator();
    while (all.hasNext()) {
      Object first = all.next();
      out.yield_(first);
      for (int i = 0; all.hasNext(); i++) {
        Object second = all.next();
        if (i >= n) {
          out.yield_(first + "|" + second);
          break;
        }
        first = second;
        for (Object each : items) {
          if (each == second) {
            continue;
          }
          out.yield_(each + "" + i);
          if (each == first || n == 4) {
            break;
          }
        }
      }
      items = items.subList(0, items.size() - 1);
    }
    all = null;
    out.yield_(items);
  }
}
