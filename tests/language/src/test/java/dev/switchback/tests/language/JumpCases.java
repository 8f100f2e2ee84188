package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.util.List;

/** Jumps that leave several statements at once, whatever they leave (JLS 14.15 to 14.17). */
@SuppressWarnings({"finally", "fallthrough", "try"})
final class JumpCases {
  JumpCases() {}

  static AutoCloseable closing(String name) {
    return () -> mark("close " + name);
  }

  @GeneratorMethod
  static void continueInFinallyInSwitchInTryWithResources(Yielder<Integer> out, int n)
      throws Exception {
    outer:
    for (int i = 0; i < 3; i++) {
      try (AutoCloseable door = closing("d" + i)) {
        switch (n) {
          case 0:
            try {
              out.yield_(10 * i);
              throw new IllegalStateException("dropped");
            } finally {
              out.yield_(10 * i + 1);
              continue outer;
            }
          case 1:
            out.yield_(10 * i + 2);
            break;
          default:
            break outer;
        }
        mark("after the switch");
      } finally {
        out.yield_(10 * i + 3);
      }
      mark("end of the body");
    }
    out.yield_(100);
  }

  @GeneratorMethod
  static int abruptInTryAndInFinally(Yielder<Integer> out, String first, String then) {
    out.yield_(0);
    for (int round = 0; round < 3; round++) {
      try {
        out.yield_(1);
        if (first.equals("return")) {
          return log("returned", 2);
        } else if (first.equals("break")) {
          break;
        } else if (first.equals("continue")) {
          first = "return";
          continue;
        } else {
          throw new IllegalStateException(first);
        }
      } finally {
        out.yield_(3);
        if (then.equals("return")) {
          return log("overridden", 4);
        } else if (then.equals("break")) {
          break;
        } else if (then.equals("continue")) {
          then = "none";
          continue;
        } else if (then.equals("throw")) {
          throw new IllegalArgumentException("replaced");
        }
      }
    }
    return 5;
  }

  static java.util.stream.Stream<Object[]> abruptInTryAndInFinallyArguments() {
    List<String> ways = List.of("return", "break", "continue", "throw", "none");
    return ways.stream()
        .filter(way -> !way.equals("none"))
        .flatMap(way -> ways.stream().map(then -> new Object[] {way, then}));
  }

  @GeneratorMethod
  static void jumpOutOfFourFinallyClausesInAFinally(Yielder<Object> out, int n, String way) {
    try {
      out.yield_("a");
      throw new IllegalStateException("first");
    } finally {
      out.yield_("b");
      loop:
      for (int i = 0; i < n; i++) {
        out.yield_(i);
        try {
          throw new IllegalStateException("second");
        } finally {
          out.yield_("c");
          try {
            throw new IllegalStateException("third");
          } finally {
            try {
              throw new IllegalStateException("fourth");
            } finally {
              out.yield_("d");
              if (way.equals("break")) {
                break loop;
              }
              if (way.equals("continue")) {
                continue loop;
              }
              out.yield_("e");
            }
          }
        }
      }
      out.yield_("f");
    }
  }

  static java.util.stream.Stream<Object[]> jumpOutOfFourFinallyClausesInAFinallyArguments() {
    return java.util.stream.Stream.of(
        new Object[] {1, "break"},
        new Object[] {3, "continue"},
        new Object[] {2, "none"},
        new Object[] {0, "none"});
  }

  @GeneratorMethod
  static void backwardJumpOutOfTry(Yielder<Integer> out) {
    boolean first = true;
    outer:
    while (true) {
      out.yield_(0);
      try {
        while (true) {
          out.yield_(1);
          if (first) {
            first = false;
            out.yield_(2);
            continue outer;
          } else {
            out.yield_(3);
            break;
          }
        }
        out.yield_(4);
        break;
      } finally {
        out.yield_(5);
      }
    }
    out.yield_(6);
  }

  @GeneratorMethod
  static void breakFromEveryLabelledStatement(Yielder<Integer> out, int limit) {
    out.yield_(0);
    for (int i = 0; i < limit; i++) {
      block:
      {
        out.yield_(1);
        if (i < 9) break block;
        out.yield_(2);
      }
      condition:
      if (limit == 4)
        inner:
        {
          out.yield_(3);
          if (i == 0) break condition;
          if (i == 1) break inner;
          statement:
          out.yield_(4);
          if (i == 2)
            stop:
            break;
          out.yield_(5);
        }
      nothing:
      break nothing;
      out.yield_(6);
    }
    out.yield_(7);
  }

  @GeneratorMethod
  static void labelledTryAndSwitch(Yielder<Integer> out, int n) {
    attempt:
    try {
      out.yield_(1);
      if (n == 0) {
        break attempt;
      }
      choice:
      switch (n) {
        case 1:
          for (; ; ) {
            out.yield_(2);
            break choice;
          }
        default:
          out.yield_(3);
          break attempt;
      }
      out.yield_(4);
    } finally {
      out.yield_(5);
    }
    out.yield_(6);
  }

  @GeneratorMethod
  static void continueOfDoEvaluatesTheCondition(TwoWayYielder<String, Boolean> out) {
    int i = 0;
    outer:
    do {
      i++;
      for (int j = 0; ; j++) {
        try {
          if (j == 1) {
            continue outer;
          }
          out.yield_("body " + i);
        } finally {
          mark("finally " + j);
        }
      }
    } while (i < 4 && out.yield_("again?"));
    mark("after " + i);
  }

  @GeneratorMethod
  static void continueOfForRunsTheUpdates(TwoWayYielder<String, Integer> out) {
    outer:
    for (int i = 0, j = 9; i < j; i++, j -= step(out.yield_("update"))) {
      while (true) {
        switch (i) {
          case 0:
            continue outer;
          case 1:
            out.yield_("one");
            break;
          default:
            break outer;
        }
        continue outer;
      }
    }
  }

  static int step(Integer sent) {
    return sent == null ? 2 : 1;
  }

  @GeneratorMethod
  static void endlessLoopLeftByALabelledSwitchOnly(Yielder<Integer> out) {
    int i = 0;
    out:
    while (true) {
      switch (i++) {
        case 0:
          break;
        case 1:
          out.yield_(i);
          continue;
        case 2:
          out.yield_(-i);
        default:
          break out;
      }
      mark("next");
    }
    out.yield_(i);
  }

  @GeneratorMethod
  static void endlessForLeftByAnInnerSwitch(Yielder<Integer> out) {
    outer:
    for (int i = 0; ; i++) {
      for (; ; ) {
        switch (i) {
          case 3 -> {
            break outer;
          }
          case 1 -> {
            continue outer;
          }
          default -> out.yield_(i);
        }
        break;
      }
    }
    mark("left");
  }

  @GeneratorMethod
  static void doWhileFalseIsABlockThatCanBeLeft(Yielder<Integer> out, int n) {
    do {
      out.yield_(1);
      if (n == 0) break;
      out.yield_(2);
      if (n == 1) continue;
      out.yield_(3);
    } while (false);
    out.yield_(4);
  }

  @GeneratorMethod
  static int returnOutOfNestedLoopsAndTries(Yielder<Integer> out) {
    for (int i = 0; ; i++) {
      try {
        for (int j : new int[] {1, 2, 3}) {
          try {
            while (true) {
              out.yield_(10 * i + j);
              if (j == 2) {
                return log("result", i + j);
              }
              break;
            }
          } finally {
            mark("inner " + j);
          }
        }
      } finally {
        out.yield_(-1);
        mark("outer " + i);
      }
    }
  }

  @GeneratorMethod
  static void forwardJumpOverAPlainTry(Yielder<Integer> out) {
    try {
      out.yield_(1);
      while (true) {
        try {
          mark("inner try");
          break;
        } catch (RuntimeException e) {
          mark("inner catch");
          break;
        } finally {
          mark("inner finally");
        }
      }
      out.yield_(2);
    } finally {
      mark("finally");
    }
  }

  @GeneratorMethod
  static void fiveFinallyClausesLeftAtEachDepth(Yielder<Integer> out) {
    for (int i = 0; i < 6; i++) {
      again:
      {
        try {
          if (i == 0) break again;
          out.yield_(0);
          try {
            if (i == 1) break again;
            out.yield_(1);
            try {
              if (i == 2) break again;
              out.yield_(2);
              try {
                if (i == 3) break again;
                out.yield_(3);
              } finally {
                mark("fourth");
              }
            } finally {
              mark("third");
            }
          } finally {
            mark("second");
          }
        } finally {
          mark("first");
        }
        mark("end");
      }
    }
  }

  @GeneratorMethod
  static void continueInCatchGoesOn(Yielder<Integer> out) {
    int c = 2;
    while (c > 0) {
      try {
        mark("try");
        out.yield_(c);
      } catch (IllegalArgumentException e) {
        c--;
        mark("catch");
        continue;
      } finally {
        mark("finally");
      }
      mark("decrement");
      --c;
    }
  }

  @GeneratorMethod
  static void continueInFinallyOfEnhancedFor(Yielder<String> out, List<String> list) {
    for (String s : list) {
      try {
        if (s.equals("q")) {
          throw new IllegalStateException(s);
        }
        out.yield_(s);
      } finally {
        if (s.equals("q")) {
          continue;
        }
        mark("finally " + s);
      }
      mark("tail " + s);
    }
  }

  @GeneratorMethod
  static void threeLevelsOfLabels(Yielder<Integer> out) {
    int i = 0;
    first:
    while (i < 3) {
      i++;
      int j = 0;
      second:
      do {
        j++;
        third:
        for (int k = 0; k < 3; k++) {
          if (k == 1 && j == 1) continue second;
          if (k == 1 && i == 2) continue first;
          if (k == 2) continue third;
          if (i == 3 && j == 2) break second;
          out.yield_(100 * i + 10 * j + k);
        }
        mark("end of " + j);
      } while (j < 2);
      mark("end of " + i);
    }
  }
}
