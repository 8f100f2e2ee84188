package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;

/** Suspension points that are a whole statement, or the whole right side of one, and what is sent to them. */
final class Positions {
  static String shared;
  int field;

  Positions() {}

  @GeneratorMethod
  static void statement(TwoWayYielder<Integer, String> out) {
    out.yield_(1);
    mark("between");
    out.yield_(2);
  }

  @GeneratorMethod
  static void initialiser(TwoWayYielder<Integer, String> out) {
    String s = out.yield_(1);
    mark(s);
    final String t = out.yield_(2);
    mark(s + t);
    Object o = out.yield_(3);
    log("o", o);
  }

  @GeneratorMethod
  static void initialiserWithUnboxing(TwoWayYielder<String, Integer> out) {
    int n = out.yield_("a");
    long wide = out.yield_("b");
    double wider = out.yield_("c");
    log("sum", n + wide + wider);
  }

  @GeneratorMethod
  static void severalInitialisers(TwoWayYielder<Integer, Integer> out) {
    int a = 1, b = out.yield_(a), c = a + b, d = out.yield_(c);
    log("sum", a + b + c + d);
  }

  @GeneratorMethod
  static void assignment(TwoWayYielder<Integer, String> out) {
    String s = "initial";
    s = out.yield_(1);
    mark(s);
    s = out.yield_(2);
    mark(s);
  }

  @GeneratorMethod
  static void assignmentKeepsTheOldValueOnException(TwoWayYielder<Integer, String> out) {
    String s = "initial";
    try {
      s = out.yield_(1);
    } catch (IllegalArgumentException e) {
      log("caught", e);
    }
    mark(s);
    out.yield_(2);
    mark(s);
  }

  @GeneratorMethod
  static String returned(TwoWayYielder<Integer, String> out) {
    mark("start");
    return out.yield_(1);
  }

  @GeneratorMethod
  static int returnedUnboxed(TwoWayYielder<Integer, Integer> out) {
    return out.yield_(1);
  }

  @GeneratorMethod
  static long returnedWidened(TwoWayYielder<Integer, Integer> out) {
    return out.yield_(1);
  }

  @GeneratorMethod
  static double average(TwoWayYielder<Double, Double> out) {
    double sum = 0;
    int count = 0;
    while (count < 8) {
      Double sample = out.yield_(count == 0 ? 0 : sum / count);
      if (sample == null) {
        return sum / count;
      }
      sum += sample;
      count++;
    }
    return sum;
  }

  @GeneratorMethod
  static <T> T generic(TwoWayYielder<T, T> out, T first) {
    T last = first;
    for (int i = 0; i < 3; i++) {
      T sent = out.yield_(last);
      if (sent != null) {
        last = sent;
      }
    }
    return last;
  }

  @GeneratorMethod
  static void staticField(TwoWayYielder<Integer, String> out) {
    shared = out.yield_(1);
    mark(shared);
    Positions.shared = out.yield_(2);
    mark(shared);
  }

  @GeneratorMethod
  void instanceField(TwoWayYielder<Integer, Integer> out) {
    field = out.yield_(field);
    log("field", field);
    this.field = out.yield_(field);
    log("field", field);
  }

  @GeneratorMethod
  static void sendArrays(TwoWayYielder<int[], int[]> out) {
    int[] a = {1, 2};
    while (a != null) {
      a = out.yield_(a);
      log("a", a);
    }
  }

  @GeneratorMethod
  static void declaredInCaseOfNeed(TwoWayYielder<Integer, String> out) {
    String s;
    int n;
    n = log("n", 3);
    s = out.yield_(n);
    mark(s);
    s = null;
    out.yield_(n);
    mark(s);
  }

  @GeneratorMethod
  static void sentButDropped(TwoWayYielder<Integer, String> out) {
    for (int i = 0; i < 4; i++) {
      out.yield_(i);
    }
  }

  @GeneratorMethod
  static void parenthesised(TwoWayYielder<Integer, String> out) {
    String s = (out.yield_(1));
    String t = ((out.yield_((2))));
    mark(s + t);
  }

  @GeneratorMethod
  static void branchOnWhatWasSent(TwoWayYielder<String, Boolean> out) {
    for (int i = 0; i < 5; i++) {
      Boolean sent = out.yield_("more?");
      if (sent == null) {
        mark("nothing");
      } else if (sent) {
        out.yield_("yes");
      } else {
        break;
      }
    }
  }
}
