package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorExit;
import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Try statements left by return and throw, with suspension points in all their parts (JLS 14.20). */
@SuppressWarnings({"finally", "try"})
final class ExitCases {
  ExitCases() {}

  static RuntimeException failure(String message) {
    return new IllegalStateException(message);
  }

  static <T> T raise(RuntimeException e) {
    throw e;
  }

  @GeneratorMethod
  static int lastFinallyWins(TwoWayYielder<Integer, Integer> out, boolean last) {
    try {
      try {
        return step(out.yield_(1));
      } finally {
        return 2;
      }
    } finally {
      try {
        return step(out.yield_(3));
      } finally {
        if (last) {
          return 4;
        }
      }
    }
  }

  static int step(Integer sent) {
    return sent == null ? -1 : sent;
  }

  @GeneratorMethod
  static int conditionalReturnInFinally(Yielder<Integer> out, boolean condition) {
    out.yield_(0);
    try {
      out.yield_(1);
      raise(failure("dropped"));
      out.yield_(2);
    } finally {
      if (condition) {
        out.yield_(3);
        return 4;
      }
      out.yield_(5);
      return 6;
    }
  }

  @GeneratorMethod
  static void throwsWhatWasSentInCatch(TwoWayYielder<String, RuntimeException> out) {
    out.yield_("a");
    try {
      try {
        out.yield_("b");
        throw failure("first");
      } catch (IllegalStateException e) {
        RuntimeException sent = out.yield_(e.getMessage());
        throw sent == null ? e : sent;
      } finally {
        out.yield_("c");
      }
    } catch (RuntimeException e) {
      out.yield_(e.getMessage());
    }
    out.yield_("d");
  }

  @GeneratorMethod
  static void catchOfAnInnerFinally(Yielder<Object> out) {
    try {
      try {
        try {
          throw failure("thrown");
        } finally {
          out.yield_(1);
        }
      } catch (IllegalStateException e) {
        out.yield_(e.getMessage());
      } finally {
        out.yield_(2);
      }
    } finally {
      out.yield_(3);
    }
  }

  @GeneratorMethod
  static void catchAndFinallyRunOnce(Yielder<Object> out) {
    RuntimeException error = failure("error");
    try {
      switch (1) {
        case 1:
          out.yield_("a");
          break;
        default:
          break;
      }
      throw error;
    } catch (IllegalStateException e) {
      log("same", e == error);
      out.yield_("b");
      do {
        do {
          out.yield_("c");
          break;
        } while (true);
        out.yield_("d");
        break;
      } while (true);
      out.yield_("e");
    } finally {
      out.yield_("f");
    }
  }

  @GeneratorMethod
  static String returnedExpressionFails(TwoWayYielder<String, String> out) {
    try {
      return out.yield_("text").trim();
    } catch (NullPointerException e) {
      return "caught " + out.yield_("again");
    } finally {
      mark("finally");
    }
  }

  @GeneratorMethod
  static int returnValueFromATryInsideFinally(TwoWayYielder<Integer, Integer> out) {
    int x = 1;
    try {
      return x++ + step(out.yield_(x));
    } finally {
      try {
        x += step(out.yield_(x));
        throw failure("inner");
      } catch (IllegalStateException e) {
        log("x", x);
      } finally {
        x = step(out.yield_(x));
      }
    }
  }

  @GeneratorMethod
  static void exceptionOfResourceAndBody(Yielder<String> out, boolean fail) throws IOException {
    try (AutoCloseable a = closing("a", true);
        AutoCloseable b = closing("b", fail)) {
      out.yield_("body");
      raise(failure("body"));
    } catch (IOException e) {
      throw e;
    } catch (Exception e) {
      log("caught", e);
      out.yield_(e.getMessage());
      for (Throwable each : e.getSuppressed()) {
        out.yield_(each.getMessage());
      }
    } finally {
      out.yield_("finally");
    }
  }

  static AutoCloseable closing(String name, boolean fail) {
    return () -> {
      mark("close " + name);
      if (fail) {
        throw new IOException(name);
      }
    };
  }

  @GeneratorMethod
  static void resourceFromASuspension(TwoWayYielder<String, AutoCloseable> out) throws Exception {
    AutoCloseable own = closing("own", false);
    try (own;
        AutoCloseable sent = out.yield_("resource");
        AutoCloseable last = closing("last", out.yield_("second") == null)) {
      out.yield_("body");
    } finally {
      mark("finally");
    }
  }

  @GeneratorMethod
  static int returnThroughResources(TwoWayYielder<Integer, Integer> out) throws Exception {
    for (int i = 0; ; i++) {
      try (AutoCloseable a = closing("a" + i, false)) {
        try (AutoCloseable b = closing("b" + i, i == 1)) {
          if (i == 1) {
            return log("result", step(out.yield_(i)));
          }
          out.yield_(i);
          continue;
        }
      } catch (IOException e) {
        log("caught", e);
        return log("other result", step(out.yield_(10)));
      }
    }
  }

  @GeneratorMethod
  static void uncheckedAndCheckedClauses(Yielder<String> out, int n) throws Exception {
    for (int i = 0; i <= n; i++) {
      try {
        out.yield_("try " + i);
        switch (i) {
          case 0 -> throw new IOException("io");
          case 1 -> throw new UncheckedIOException(new IOException("unchecked"));
          case 2 -> throw new StackOverflowError("error");
          case 3 -> throw new Exception("checked");
          default -> mark("nothing");
        }
      } catch (UncheckedIOException | IOException e) {
        out.yield_(e.getClass().getSimpleName());
        log("either", e);
      } catch (VirtualMachineError e) {
        out.yield_("machine");
      } catch (GeneratorExit e) {
        mark("exit");
        throw e;
      } catch (Throwable e) {
        out.yield_("rest");
        throw e;
      }
    }
  }

  @GeneratorMethod
  static void exceptionIdentityAndSuppression(Yielder<Object> out) {
    RuntimeException first = failure("first");
    try {
      try {
        throw first;
      } catch (RuntimeException e) {
        out.yield_(e == first);
        e.addSuppressed(failure("suppressed"));
        throw e;
      }
    } catch (RuntimeException e) {
      out.yield_(e == first);
      out.yield_(e.getSuppressed().length);
    }
  }

  @GeneratorMethod
  static void nestedCatchOfTheSameType(Yielder<String> out) {
    for (int i = 0; i < 3; i++) {
      try {
        try {
          out.yield_("inner " + i);
          if (i == 0) throw failure("inner");
        } catch (IllegalStateException e) {
          out.yield_("caught " + e.getMessage());
          if (i == 0) throw failure("from catch");
        }
        if (i == 1) throw failure("outer");
        out.yield_("end " + i);
      } catch (IllegalStateException e) {
        out.yield_("outer caught " + e.getMessage());
      }
    }
  }

  @GeneratorMethod
  static void thrownIntoEachPart(Yielder<String> out) {
    try {
      out.yield_("before the inner try");
      try {
        out.yield_("inner try");
      } catch (IllegalArgumentException e) {
        out.yield_("inner catch");
      }
      out.yield_("after the inner try");
    } catch (IllegalArgumentException e) {
      out.yield_("outer catch");
    } finally {
      out.yield_("finally");
      mark("finally ends");
    }
    out.yield_("after");
  }

  @GeneratorMethod
  static void tryInLoopInTryInLoop(Yielder<Integer> out, int n) {
    for (int i = 0; i < 2; i++) {
      try {
        for (int j = 0; j < 3; j++) {
          try {
            out.yield_(10 * i + j);
            log("quotient", 6 / (j - 1 + n));
          } catch (ArithmeticException e) {
            out.yield_(-j);
            if (i == 1) throw e;
          } finally {
            log("j", j);
          }
        }
      } catch (ArithmeticException e) {
        mark("outer catch");
      } finally {
        log("i", i);
      }
    }
  }

  @GeneratorMethod
  static void sneakyCheckedException(Yielder<Integer> out) {
    try {
      out.yield_(1);
      ExitCases.<RuntimeException>sneak(new IOException("sneaky"));
    } catch (RuntimeException e) {
      mark("not this one");
    } finally {
      out.yield_(2);
    }
  }

  @SuppressWarnings("unchecked")
  static <E extends Throwable> void sneak(Throwable t) throws E {
    throw (E) t;
  }

  @GeneratorMethod
  static void failureOfAnIncrementInTry(Yielder<String> out) {
    int[] none = null;
    int i = 0;
    try {
      out.yield_("null");
      none[i++]++;
    } catch (NullPointerException e) {
      out.yield_("caught " + i);
    }
  }

  @GeneratorMethod
  static void localsOfTryAreGoneInFinally(Yielder<Object> out) {
    int x = 1;
    try {
      int y = x + 1;
      out.yield_(y);
      x = y;
      String z = "z" + y;
      out.yield_(z);
      x = z.length();
    } catch (IllegalArgumentException y) {
      x = 100;
      out.yield_(y.getMessage());
    } finally {
      long y = x * 10L;
      out.yield_(y);
      x++;
      char z = 'z';
      out.yield_(z);
    }
    out.yield_(x);
  }
}
