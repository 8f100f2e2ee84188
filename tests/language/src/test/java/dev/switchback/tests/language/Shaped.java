package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** What machines do once, early, or not at all, and loops that are entered and left in all places. */
final class Shaped {
  private final List<Object> own = List.of(1, "a");

  // Assigned once, saved there

  @GeneratorMethod
  static void assignedOnTwoWaysBeforeALoop(Yielder<Object> out, int n) {
    String word;
    int width;
    if (n > 5) {
      word = log("long", "word");
      width = 2;
    } else {
      word = "w" + n;
      width = log("width", n);
    }
    for (int i = 0; i < 3; i++) {
      out.yield_(word + width + i);
    }
    out.yield_(word);
  }

  @GeneratorMethod
  static void assignedInATryThatFails(Yielder<Object> out, int n) {
    Object found;
    try {
      found = log("found", 10 / (n % 2));
      out.yield_(found);
    } catch (ArithmeticException e) {
      found = e.getMessage();
    }
    while (n-- > 0) {
      out.yield_(found);
    }
  }

  @GeneratorMethod
  static void assignedBetweenSuspensions(Yielder<Object> out, int n) {
    int once = n;
    out.yield_(once);
    once = log("again", once + 1);
    out.yield_(once);
    Object last = once;
    for (int i = 0; i < 2; i++) {
      out.yield_(last);
      out.yield_(once * i);
    }
  }

  @GeneratorMethod
  static void assignedInConditionsAndArguments(Yielder<Object> out, int n) {
    int a;
    Integer b;
    if ((a = n + 1) > 2 && (b = log("b", a)) != null) {
      do {
        out.yield_(b + a);
      } while (--n > 0);
    }
    out.yield_(a);
  }

  @GeneratorMethod
  static void answersAreSaved(TwoWayYielder<Object, Integer> out, int n) {
    Integer first = out.yield_("first");
    int second = log("second", first == null ? n : first);
    for (int i = 0; i < n % 4; i++) {
      Integer answer = out.yield_(second + i);
      if (answer != null) {
        second = answer;
      }
    }
    out.yield_(List.of(second, String.valueOf(first)));
  }

  @GeneratorMethod
  static void capturedOnceAndMany(Yielder<Object> out, int n) {
    int base = n * 2;
    List<Supplier<Object>> all = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      int each = i;
      all.add(() -> base + each);
      IntSupplier now = () -> base * each;
      out.yield_(now.getAsInt());
    }
    for (Supplier<Object> each : all) {
      out.yield_(each.get());
    }
  }

  // Parameters that are let go

  @GeneratorMethod
  static void parametersUsedBeforeTheFirstSuspension(
      Yielder<Object> out, List<Integer> numbers, int[] row, String text) {
    Iterator<Integer> each = numbers.iterator();
    int[] copy = row.clone();
    Supplier<String> later = () -> text + numbers.size();
    while (each.hasNext()) {
      out.yield_(each.next());
    }
    out.yield_(Arrays.toString(copy));
    out.yield_(later.get());
  }

  @GeneratorMethod
  static void parameterAssignedBeforeALoop(Yielder<Object> out, String text, int n) {
    text = text == null ? "none" : text.trim();
    char[] letters = text.toCharArray();
    text = "gone";
    for (char letter : letters) {
      out.yield_(letter);
    }
  }

  @GeneratorMethod
  void ownItems(Yielder<Object> out, List<String> others) {
    Iterator<Object> mine = own.iterator();
    for (String each : others) {
      out.yield_(each);
    }
    while (mine.hasNext()) {
      out.yield_(mine.next());
    }
  }

  @GeneratorMethod
  static void parameterUsedOnlyIfItFails(Yielder<Object> out, List<Object> items, int n) {
    try {
      mark("before");
      log("item", items.get(n));
    } catch (IndexOutOfBoundsException e) {
      log("size", items.size());
    }
    for (int i = 0; i < 2; i++) {
      out.yield_(i);
    }
  }

  // Loops that are entered in the middle

  @GeneratorMethod
  static void threeEntries(Yielder<Object> out, int n) {
    int i = 0;
    while (i < n % 7) {
      out.yield_("a" + i);
      if (i % 3 == 0) {
        out.yield_("b" + i);
      } else if (i % 3 == 1) {
        out.yield_("c" + i);
        i++;
      }
      i++;
    }
    out.yield_("end" + i);
  }

  @GeneratorMethod
  static void loopsAfterLoopsInATry(Yielder.OfInt out, int n) {
    int i = 0;
    try {
      for (; i < n % 5; i++) {
        out.yield_(i);
      }
      for (; i > 0; i--) {
        out.yield_(-i);
        out.yield_(i * i);
      }
    } catch (IllegalStateException e) {
      log("caught", e);
      out.yield_(100 + i);
    } finally {
      for (int j = 0; j < 2; j++) {
        out.yield_(1000 + j);
      }
      mark("finally");
    }
    out.yield_(i);
  }

  @GeneratorMethod
  static void loopAroundATryAroundALoop(Yielder<Object> out, int n) {
    for (int i = 0; i < 3; i++) {
      try {
        for (int j = 0; j < n % 4; j++) {
          if (j == 2) {
            continue;
          }
          out.yield_(i + "," + j);
          if (log("stop", i + j) == 3) {
            break;
          }
        }
      } catch (IllegalArgumentException e) {
        out.yield_(e.getMessage());
      } finally {
        mark("end of " + i);
      }
    }
  }

  @GeneratorMethod
  static void doLoopWithAYieldAtBothEnds(Yielder<Object> out, int n) {
    int i = 0;
    do {
      out.yield_(i);
      if (i == 2) {
        i += 2;
        continue;
      }
      i++;
      out.yield_(-i);
    } while (log("i", i) < n % 6);
  }

  // Jumps out of ifs

  @GeneratorMethod
  static void patternsInFrontOfContinue(Yielder<Object> out, int n) {
    for (Object each : List.of("a", n, "bc", 2.5, n > 3)) {
      if (!(each instanceof String text)) {
        if (each instanceof Integer number && number > 3) {
          out.yield_(number);
          break;
        }
        continue;
      }
      if (text.length() > 1) {
        mark(text);
        continue;
      }
      out.yield_(text);
    }
  }

  @GeneratorMethod
  static void labelsInAndOut(Yielder<Object> out, int n) {
    outer:
    for (int i = 0; i < 4; i++) {
      block:
      {
        for (int j = 0; ; j++) {
          if (j == n % 3) {
            break block;
          }
          if (i + j == 4) {
            if (n > 10) {
              break outer;
            } else {
              mark("over");
              continue outer;
            }
          }
          out.yield_(i * 10 + j);
        }
      }
      if (i == 2) {
        continue outer;
      }
      out.yield_("after " + i);
    }
  }

  @GeneratorMethod
  static int leavingFromEverywhere(Yielder<Object> out, int n) {
    int i = 0;
    while (true) {
      i++;
      if (i > 20) {
        return -1;
      } else if (i % 5 == 0) {
        if (i == n) {
          return i;
        }
        if (i > n) break;
        continue;
      } else {
        switch (i % 4) {
          case 0:
            continue;
          case 1:
            break;
          default:
            if (i == n - 1) {
              break;
            }
            mark("default");
        }
        synchronized (Shaped.class) {
          if (i == 7) {
            continue;
          }
        }
        try {
          if (i == 8) {
            continue;
          }
        } finally {
          mark("left");
        }
      }
      out.yield_(i);
    }
    out.yield_("out");
    return i;
  }

  // Names, and kinds of what decides

  @GeneratorMethod
  static void namesOfTheMachinery(Yielder<Object> out, int ahead) {
    int taken = 0;
    boolean value = ahead > 2;
    for (int state = 0; state < 3; state++) {
      out.yield_(ahead + taken + state);
      taken++;
    }
    while (value) {
      out.yield_(taken--);
      value = taken > 0;
    }
  }

  @GeneratorMethod
  static void decidedByOtherKinds(Yielder.OfLong out, int n) {
    for (char c = 'a'; c < 'd'; c++) {
      out.yield_(c * 2L);
    }
    for (double d = 0; d < 1; d += 0.5) {
      out.yield_((long) (d * 10));
    }
    for (long l = n; l > 0; l /= 2) {
      out.yield_(l + 1);
    }
    boolean more = n > 3;
    while (more) {
      out.yield_(n);
      more = --n > 3 && n < 10;
    }
  }

  @GeneratorMethod
  static void decidedByAnObject(Yielder<Object> out, String text) {
    StringBuilder left = new StringBuilder(String.valueOf(text));
    while (left.length() > 0) {
      out.yield_(left.charAt(0));
      left.deleteCharAt(0);
      if (left.length() == 2) {
        left = new StringBuilder("xyz");
      }
      if (left.length() > 4) {
        left = null;
        break;
      }
    }
    out.yield_(String.valueOf(left));
  }
}
