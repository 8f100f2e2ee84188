package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;

/** Which of several failures in one expression comes first, and what has happened by then (JLS 15.7). */
final class OperandFailureCases {
  int cell = 1;

  OperandFailureCases() {}

  @GeneratorMethod
  static void storeCheckComesLast(TwoWayYielder<String, Object> out) {
    Object[] numbers = new Integer[2];
    int i = 0;
    try {
      numbers[i++] = log("stored", out.yield_("first"));
    } catch (ArrayStoreException e) {
      mark("not an integer");
    }
    log("i", i);
    numbers[log("index", 1)] = numbers[0] = out.yield_("second");
    log("numbers", numbers);
  }

  @GeneratorMethod
  static void boundsBeforeStoreCheck(TwoWayYielder<String, Object> out) {
    Object[] numbers = new Integer[1];
    numbers[log("index", 7)] = out.yield_("value");
  }

  @GeneratorMethod
  static void compoundFailsBeforeTheRightSide(TwoWayYielder<String, Integer> out) {
    int[] a = {1};
    int[] none = null;
    try {
      a[log("index", 3)] += log("right", out.yield_("bounds"));
    } catch (ArrayIndexOutOfBoundsException e) {
      mark("bounds");
    }
    none[log("index", 0)] += log("right", out.yield_("null"));
  }

  @GeneratorMethod
  static void compoundFieldOfNullFailsBeforeTheRightSide(TwoWayYielder<String, Integer> out) {
    OperandFailureCases none = null;
    try {
      none.cell = log("right", out.yield_("simple"));
    } catch (NullPointerException e) {
      mark("after the right side");
    }
    none.cell += log("right", out.yield_("compound"));
  }

  @GeneratorMethod
  static void negativeSizeAfterAllDimensions(TwoWayYielder<String, Integer> out) {
    int[][][] cube =
        new int[log("x", 2)][out.yield_("y") - 102][log("z", out.yield_("z") == null ? -1 : 1)];
    log("cube", cube);
    log("empty", new int[out.yield_("rows") - 103][]);
  }

  @GeneratorMethod
  static void negativeSizeAlone(TwoWayYielder<String, Integer> out) {
    try {
      log("made", new String[-out.yield_("size")]);
    } catch (NegativeArraySizeException e) {
      log("caught", e);
    }
    out.yield_("after");
  }

  @GeneratorMethod
  @SuppressWarnings("divzero")
  static void divisionFailsBeforeTheNextOperand(TwoWayYielder<String, Integer> out) {
    int zero = 0;
    int n = sum(log("first", 1), 1 / zero, log("third", out.yield_("never")));
    log("n", n);
  }

  @GeneratorMethod
  static void divisionByWhatWasSent(TwoWayYielder<String, Integer> out) {
    long n = log("left", 7L) / (out.yield_("divisor") - 101) + log("right", 1);
    log("n", n);
    log("rest", log("left", 7) % (out.yield_("divisor") - 102));
    log("never stopped", 1.0 / (out.yield_("divisor") - 103));
  }

  static int sum(int a, int b, int c) {
    return a + b + c;
  }

  @GeneratorMethod
  static void unboxingNullStopsAtItsOperand(TwoWayYielder<String, Integer> out) {
    Integer none = null;
    try {
      int n = none + minus(out.yield_("never"));
      log("n", n);
    } catch (NullPointerException e) {
      mark("left");
    }
    int m = log("left", 1) + none * out.yield_("never");
    log("m", m);
  }

  static int minus(int n) {
    return -n;
  }

  @GeneratorMethod
  static void unboxingNullInItsTurn(TwoWayYielder<String, Integer> out, boolean last) {
    Integer none = null;
    try {
      int[] a = {none, out.yield_("never")};
      log("a", a);
    } catch (NullPointerException e) {
      mark("element");
    }
    try {
      log("sum", sum(none, out.yield_("never"), 3));
    } catch (NullPointerException e) {
      mark("argument");
    }
    try {
      log("cell", new int[2][none][out.yield_("never")]);
    } catch (NullPointerException e) {
      mark("dimension");
    }
    try {
      matrix(2)[0][none] = out.yield_("never");
    } catch (NullPointerException e) {
      mark("index");
    }
    if (last) {
      none += out.yield_("never");
    } else {
      none <<= out.yield_("never");
    }
  }

  static int[][] matrix(int n) {
    return new int[n][n];
  }

  /** Two numbers. */
  record Point(int x, int y) {}

  /** A number and a list. */
  static final class Numbered<T> {
    final int number;

    Numbered(int number, T what) {
      this.number = number;
      log("made", what);
    }

    Numbered(int number, T what, T more) {
      this(number, what);
    }
  }

  @GeneratorMethod
  static void unboxingArgumentsOfConstructors(TwoWayYielder<String, Integer> out) {
    try {
      log("point", new Point(out.yield_("x"), out.yield_("y")));
    } catch (NullPointerException e) {
      mark("component");
    }
    Integer none = null;
    try {
      new Numbered<>(none, out.yield_("never"));
    } catch (NullPointerException e) {
      mark("diamond");
    }
    new Numbered<Object>(out.yield_("number"), "what", out.yield_("more"));
  }

  @GeneratorMethod
  static void boxedComparisonByIdentityNeverUnboxes(TwoWayYielder<String, Integer> out) {
    Integer none = null;
    log("same", none == out.yield_("other"));
    log("different", out.yield_("one") != out.yield_("two"));
    log("number", none == (int) out.yield_("unboxed"));
  }

  @GeneratorMethod
  static void castFailsBeforeTheNextOperand(TwoWayYielder<String, Object> out) {
    try {
      String s = (String) out.yield_("a string?") + log("next", out.yield_("another"));
      log("s", s);
    } catch (ClassCastException e) {
      mark("no string");
    }
    Object o = out.yield_("object");
    Integer n = (Integer) o;
    log("n", n);
  }

  @GeneratorMethod
  static void receiverIsCheckedAfterTheArguments(TwoWayYielder<String, String> out) {
    OperandFailureCases none = null;
    try {
      none.take(log("first", 1), out.yield_("second"));
    } catch (NullPointerException e) {
      mark("after both");
    }
    String s = out.yield_("receiver");
    log("starts", s.startsWith(log("prefix", "s"), out.yield_("offset").length()));
  }

  void take(int a, String b) {
    log("taken", b);
  }

  @GeneratorMethod
  static void fieldOfNullIsReadBeforeTheNextOperand(TwoWayYielder<String, Integer> out) {
    OperandFailureCases none = null;
    log("sum", none.cell + out.yield_("never"));
  }

  @GeneratorMethod
  static void lengthOfNullArray(TwoWayYielder<String, int[]> out) {
    log("length", out.yield_("array").length + out.yield_("next").length);
  }

  @GeneratorMethod
  static void abruptLeftSideSkipsTheRest(TwoWayYielder<String, Integer> out) {
    int[] a = {1, 2};
    int i = 0;
    try {
      a[i++] = fail(i) + out.yield_("never");
    } catch (IllegalStateException e) {
      log("i", i);
    }
    try {
      a[i++] = out.yield_("once") + fail(i);
    } catch (IllegalStateException e) {
      log("i", i);
    }
    log("a", a);
  }

  static int fail(int n) {
    throw new IllegalStateException("fail " + n);
  }

  @GeneratorMethod
  static void argumentFailsAfterTheReceiverWasMade(TwoWayYielder<String, String> out) {
    try {
      new StringBuilder(log("made", "b")).append(out.yield_("one")).append(fail(1));
    } catch (IllegalStateException e) {
      out.yield_("caught");
    }
    throw new IllegalStateException(out.yield_("message"), new Exception(out.yield_("cause")));
  }

  @GeneratorMethod
  static void throwOfNullIsANullPointerException(TwoWayYielder<String, RuntimeException> out) {
    try {
      throw out.yield_("exception");
    } catch (NullPointerException e) {
      log("caught", e);
      out.yield_("after");
    }
  }

  @GeneratorMethod
  static void incrementOfNullElement(TwoWayYielder<String, Integer> out) {
    Integer[] boxes = {1, null};
    boxes[0]++;
    boxes[0] += out.yield_("add");
    log("boxes", boxes);
    boxes[log("index", 1)] += out.yield_("never");
  }
}
