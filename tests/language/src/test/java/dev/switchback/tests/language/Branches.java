package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.Yielder;

/** If statements, blocks, and the statements around them. */
final class Branches {
  private Branches() {}

  @GeneratorMethod
  static void ifWithoutElse(Yielder<String> out, boolean condition) {
    if (condition) {
      out.yield_("then");
    }
    out.yield_("after");
  }

  @GeneratorMethod
  static void ifElse(Yielder<String> out, boolean condition) {
    if (log("condition", condition)) {
      out.yield_("then");
    } else {
      out.yield_("else");
    }
    mark("after");
  }

  @GeneratorMethod
  static void suspendsInElseOnly(Yielder<String> out, boolean condition) {
    if (condition) {
      mark("then");
    } else {
      out.yield_("else");
      mark("else");
    }
    mark("after");
  }

  @GeneratorMethod
  static void chain(Yielder<String> out, int n) {
    if (n == 0) {
      out.yield_("zero");
    } else if (log("one?", n == 1)) {
      mark("one");
    } else if (n == 4) {
      out.yield_("four");
      out.yield_("still four");
    } else {
      throw new IllegalArgumentException("n");
    }
    out.yield_("after");
  }

  @GeneratorMethod
  static void danglingElse(Yielder<String> out, boolean a, boolean b) {
    if (a)
      if (b) out.yield_("both");
      else out.yield_("only a");
    out.yield_("after");
  }

  @GeneratorMethod
  static void nested(Yielder<String> out, boolean a, boolean b) {
    if (a) {
      out.yield_("a");
      if (b) {
        out.yield_("ab");
      } else {
        mark("a, not b");
      }
      mark("a again");
    } else {
      if (!b) {
        out.yield_("neither");
      }
    }
    out.yield_("after");
  }

  @GeneratorMethod
  static void blocks(Yielder<Integer> out) {
    int a = 1;
    {
      int b = a + 1;
      out.yield_(b);
      {
        int c = b + 1;
        out.yield_(c);
        a = c;
      }
      {
      }
      b++;
      out.yield_(b);
    }
    out.yield_(a);
  }

  @GeneratorMethod
  static void emptyStatements(Yielder<Integer> out) {
    ;
    out.yield_(1);
    ;
    {
      ;
      out.yield_(2);
    }
    if (log("condition", true))
      ;
    else out.yield_(3);
    ;
  }

  @GeneratorMethod
  static void bothBranchesLeave(Yielder<Integer> out, boolean condition) {
    out.yield_(1);
    if (condition) {
      out.yield_(2);
      return;
    } else {
      out.yield_(3);
      throw new IllegalStateException("left");
    }
  }

  @GeneratorMethod
  static void oneBranchLeaves(Yielder<Integer> out, int n) {
    if (n == 0) {
      return;
    }
    out.yield_(1);
    if (n == 1) {
      mark("leaving");
      return;
    }
    out.yield_(2);
  }

  @GeneratorMethod
  static void constantConditions(Yielder<Integer> out) {
    if (true) {
      out.yield_(1);
    }
    if (false) {
      out.yield_(2);
    } else {
      out.yield_(3);
    }
    final boolean debug = false;
    if (debug) {
      out.yield_(4);
    }
    out.yield_(5);
  }

  @GeneratorMethod
  static void deadCodeAfterConstantReturn(Yielder<Integer> out) {
    out.yield_(1);
    if (true) {
      return;
    }
    out.yield_(2);
  }

  @GeneratorMethod
  static void assertions(Yielder<Integer> out) {
    int n = 1;
    assert n > 0 : "positive";
    out.yield_(n);
    assert log("asserted", n) > 1 : "n is " + n;
    out.yield_(2);
  }

  @GeneratorMethod
  static void synchronizedBlockWithoutSuspension(Yielder<Integer> out) {
    Object lock = new Object();
    int n = 0;
    out.yield_(n);
    synchronized (lock) {
      n += log("holds", Thread.holdsLock(lock)) ? 1 : 100;
    }
    out.yield_(n);
    mark("free " + !Thread.holdsLock(lock));
  }

  @GeneratorMethod
  static void expressionStatementsOfEveryForm(Yielder<Integer> out) {
    int i = 0;
    int[] a = {5, 6};
    i++;
    ++i;
    out.yield_(i);
    i--;
    --i;
    a[i]++;
    out.yield_(a[0]);
    i = a[1];
    i <<= 2;
    new StringBuilder("dropped");
    mark("call");
    out.yield_(i);
  }
}
