package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.Yielder;

/** Return, break and continue through finally clauses, and out of them. */
@SuppressWarnings("finally")
final class TryExits {
  private TryExits() {}

  @GeneratorMethod
  static int returnThroughFinally(Yielder<Integer> out) {
    try {
      out.yield_(1);
      return log("result", 10);
    } finally {
      mark("finally");
      out.yield_(2);
    }
  }

  @GeneratorMethod
  static int returnValueIsComputedBeforeFinally(Yielder<Integer> out) {
    int n = 1;
    try {
      out.yield_(n);
      return n;
    } finally {
      n = 100;
      out.yield_(n);
    }
  }

  @GeneratorMethod
  static int finallyThatReturns(Yielder<Integer> out, boolean fail) {
    try {
      out.yield_(1);
      if (fail) {
        throw new IllegalStateException("dropped");
      }
      return 2;
    } finally {
      out.yield_(3);
      return 4;
    }
  }

  @GeneratorMethod
  static void returnWithoutValueThroughTwo(Yielder<Integer> out) {
    try {
      try {
        out.yield_(1);
        return;
      } finally {
        out.yield_(2);
      }
    } finally {
      out.yield_(3);
      mark("outer");
    }
  }

  @GeneratorMethod
  static void breakThroughFinally(Yielder<Integer> out) {
    for (int i = 0; ; i++) {
      try {
        out.yield_(i);
        if (i == 1) {
          break;
        }
      } finally {
        mark("finally " + i);
        out.yield_(10 + i);
      }
      mark("tail");
    }
    out.yield_(100);
  }

  @GeneratorMethod
  static void continueThroughFinally(Yielder<Integer> out) {
    for (int i = 0; i < 3; i = log("update", i + 1)) {
      try {
        if (i == 1) {
          continue;
        }
        out.yield_(i);
      } finally {
        out.yield_(10 + i);
      }
      mark("tail");
    }
  }

  @GeneratorMethod
  static void labelledContinueOutOfNestedTry(Yielder<Integer> out) {
    outer:
    for (int i = 0; i < 3; i++) {
      try {
        for (int j = 0; j < 3; j++) {
          try {
            out.yield_(10 * i + j);
            if (j == 1) {
              continue outer;
            }
            if (i == 2) {
              break outer;
            }
          } finally {
            mark("inner");
          }
        }
      } finally {
        out.yield_(100 + i);
        mark("outer");
      }
    }
  }

  @GeneratorMethod
  static void differentExitsThroughOneFinally(Yielder<Integer> out, int n) {
    for (int i = 0; i < 2; i++) {
      block:
      {
        try {
          out.yield_(i);
          if (n == 0) {
            continue;
          }
          if (n == 1) {
            break block;
          }
          if (n == 4) {
            return;
          }
        } finally {
          out.yield_(10 + i);
        }
        mark("end of block");
      }
      mark("end of loop");
    }
    mark("after");
  }

  @GeneratorMethod
  static void finallyThatBreaksDropsTheException(Yielder<Integer> out) {
    while (true) {
      try {
        out.yield_(1);
        throw new IllegalStateException("dropped");
      } finally {
        out.yield_(2);
        break;
      }
    }
    out.yield_(3);
  }

  @GeneratorMethod
  static int finallyThatContinuesDropsTheReturn(Yielder<Integer> out) {
    int i = 0;
    while (i < 3) {
      try {
        out.yield_(i);
        return i;
      } finally {
        i++;
        out.yield_(10 * i);
        if (i < 3) {
          continue;
        }
      }
    }
    return -1;
  }

  @GeneratorMethod
  static void finallyLeavesABlockByLabel(Yielder<Integer> out, boolean fail) {
    block:
    {
      try {
        out.yield_(1);
        if (fail) {
          throw new IllegalStateException("dropped");
        }
      } finally {
        if (fail) {
          break block;
        }
        out.yield_(2);
      }
      out.yield_(3);
    }
    out.yield_(4);
  }

  @GeneratorMethod
  static String returnInCatchThroughFinally(Yielder<Integer> out) {
    try {
      out.yield_(1);
      throw new IllegalStateException("m");
    } catch (IllegalStateException e) {
      out.yield_(2);
      return e.getMessage();
    } finally {
      out.yield_(3);
    }
  }

  @GeneratorMethod
  static int returnOverridesReturn(Yielder<Integer> out) {
    try {
      return log("first", 1);
    } finally {
      try {
        out.yield_(1);
        return log("second", 2);
      } finally {
        out.yield_(2);
      }
    }
  }

  @GeneratorMethod
  static void nativeTryLeftByBreakOfSuspendingLoop(Yielder<Integer> out) {
    for (int i = 0; i < 4; i++) {
      out.yield_(i);
      try {
        if (i == 1) {
          continue;
        }
        if (i == 2) {
          break;
        }
      } finally {
        mark("native finally " + i);
      }
      mark("tail " + i);
    }
  }
}
