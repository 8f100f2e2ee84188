package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;

/** Code whose end, or whose rest, can't be reached: legal in the template, so it must be in its companion (JLS 14.22). */
@SuppressWarnings({"finally", "empty", "fallthrough"})
final class ReachabilityCases {
  static final boolean ON = true;
  static final boolean OFF = false;

  ReachabilityCases() {}

  @GeneratorMethod
  static int endlessLoopNeedsNoReturn(Yielder<Integer> out) {
    int i = 0;
    while (true) {
      try {
        out.yield_(i++);
        if (i == 4) {
          return i;
        }
      } finally {
        mark("finally");
      }
    }
  }

  @GeneratorMethod
  static int constantConditionByName(Yielder<Integer> out) {
    final boolean always = ON && !OFF;
    for (int i = 0; always; i++) {
      out.yield_(i);
      if (i == 2) {
        return -i;
      }
    }
  }

  @GeneratorMethod
  static void ifFalseHasABody(Yielder<Integer> out) {
    if (false) {
      out.yield_(1);
      mark("never");
    }
    if (OFF) {
      out.yield_(2);
    } else {
      out.yield_(3);
    }
    if (true) {
      return;
    }
    out.yield_(4);
  }

  @GeneratorMethod
  static int everyBranchLeaves(Yielder<Integer> out, int n) {
    if (n == 0) {
      out.yield_(0);
      return 1;
    } else {
      switch (n) {
        case 1:
          out.yield_(1);
          return 2;
        default:
          out.yield_(2);
          throw new IllegalStateException("left");
      }
    }
  }

  @GeneratorMethod
  static int tryNeverEndsNormally(Yielder<Integer> out, int n) {
    try {
      out.yield_(1);
      if (n == 0) {
        throw new IllegalStateException("thrown");
      }
      return 2;
    } catch (IllegalStateException e) {
      out.yield_(3);
      return 4;
    } finally {
      mark("finally");
    }
  }

  @GeneratorMethod
  static int finallyNeverEndsNormally(Yielder<Integer> out) {
    try {
      out.yield_(1);
    } finally {
      out.yield_(2);
      throw new IllegalStateException("from finally");
    }
  }

  @GeneratorMethod
  static void endlessLoopInFinally(Yielder<Integer> out) {
    int i = 0;
    try {
      out.yield_(i++);
    } finally {
      while (true) {
        out.yield_(i++);
        if (i > 3) {
          throw new IllegalArgumentException("end");
        }
      }
    }
  }

  @GeneratorMethod
  static void doLoopWhoseConditionIsNeverReached(TwoWayYielder<String, Boolean> out) {
    do {
      out.yield_("body");
      break;
    } while (out.yield_("condition"));
    do {
      out.yield_("second");
      if (log("flag", true)) {
        return;
      } else {
        throw new IllegalStateException();
      }
    } while (out.yield_("never"));
  }

  @GeneratorMethod
  static void forWhoseUpdateIsNeverReached(TwoWayYielder<String, Integer> out) {
    for (int i = 0; i < 3; i += out.yield_("update")) {
      out.yield_("body");
      break;
    }
    out.yield_("after");
  }

  @GeneratorMethod
  static void labelledBlockEntirelyLeft(Yielder<Integer> out, int n) {
    block:
    {
      if (n == 0) {
        out.yield_(0);
        break block;
      } else {
        out.yield_(1);
        break block;
      }
    }
    out.yield_(2);
  }

  @GeneratorMethod
  static void blockThatOnlyBreaksOrContinues(Yielder<Integer> out) {
    for (int i = 0; i < 4; i++) {
      {
        if (i == 1) {
          continue;
        } else if (i == 3) {
          break;
        }
        out.yield_(i);
        continue;
      }
    }
    out.yield_(100);
  }

  @GeneratorMethod
  static void emptyEverything(Yielder<Integer> out) {
    ;
    {
    }
    for (int i = 0; i < 0; ) {
      out.yield_(i);
    }
    if (ON)
      ;
    else out.yield_(1);
    switch (1) {
    }
    try {
    } finally {
      {
        ;
      }
    }
    synchronized (out_()) {
    }
    label:
    ;
    out.yield_(2);
    ;
  }

  static Object out_() {
    return mark_();
  }

  static Object mark_() {
    mark("lock");
    return "lock";
  }

  @GeneratorMethod
  static void deadCatch(Yielder<Integer> out) {
    try {
      out.yield_(1);
    } catch (RuntimeException | Error e) {
      throw e;
    } finally {
      if (OFF) {
        out.yield_(2);
      }
    }
    while (!OFF) {
      out.yield_(3);
      if (ON) break;
    }
  }

  @GeneratorMethod
  static long onlyThrows(TwoWayYielder<Integer, RuntimeException> out) {
    throw out.yield_(1) == null ? new IllegalStateException("none") : new RuntimeException("sent");
  }

  @GeneratorMethod
  static void switchWithoutEnd(Yielder<Integer> out, int n) {
    switch (n) {
      case 0:
        while (true) {
          out.yield_(n++);
          if (n > 2) return;
        }
      case 1:
        throw new IllegalStateException("one");
      case 4:
        out.yield_(n);
        return;
      default:
    }
  }

  @GeneratorMethod
  static void nestedEndlessLoops(Yielder<Integer> out) {
    int n = 0;
    for (; ; ) {
      while (true) {
        do {
          out.yield_(n);
          if (n++ > 3) return;
        } while (true);
      }
    }
  }

  @GeneratorMethod
  static void yieldAfterUnconditionalTryReturn(Yielder<Integer> out, boolean flag) {
    try {
      if (flag) {
        return;
      }
    } finally {
      out.yield_(1);
    }
    out.yield_(2);
    try {
      return;
    } finally {
      out.yield_(3);
    }
  }

  @GeneratorMethod
  static void emptyLoopsAreKept(Yielder<Integer> out) {
    int[] n = {3};
    while (n[0]-- > 0) {}
    do {} while (++n[0] < 2);
    for (int i = 0; i < 3; log("update", i++)) {}
    out.yield_(n[0]);
  }
}
