package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.Yielder;
import java.util.List;

/** Pattern variables of {@code instanceof}, and where they are in scope (JLS 6.3). */
final class Patterns {
  Patterns() {}

  @GeneratorMethod
  static void inThen(Yielder<Object> out, Object o) {
    if (o instanceof String s) {
      out.yield_(s.length());
      out.yield_(s + s);
    }
    out.yield_(o);
  }

  @GeneratorMethod
  static void inElse(Yielder<Object> out, Object o) {
    if (!(o instanceof String s)) {
      out.yield_("no string");
    } else {
      out.yield_(s.length());
      out.yield_(s);
    }
  }

  @GeneratorMethod
  static void afterAnIfThatReturns(Yielder<Object> out, Object o) {
    if (!(o instanceof String t)) {
      out.yield_("leaving");
      return;
    }
    out.yield_(t);
    out.yield_(t.length());
  }

  @GeneratorMethod
  static void afterAnIfThatThrows(Yielder<Object> out, Object o) {
    if (!(o instanceof Number n)) throw new IllegalArgumentException("no number");
    out.yield_(n.intValue());
    out.yield_(n);
  }

  @GeneratorMethod
  static void afterAnIfThatContinues(Yielder<Object> out) {
    for (Object o : List.of(1, "two", 3.0, "four")) {
      if (!(o instanceof String s)) {
        continue;
      }
      out.yield_(s);
      out.yield_(s.length());
    }
  }

  @GeneratorMethod
  static void withConditions(Yielder<Object> out, Object o) {
    if (o instanceof String s && s.length() > 2) {
      out.yield_(s);
    } else if (o instanceof Integer i && log("i", i) > 5) {
      out.yield_(i);
      out.yield_(i + 1);
    }
    mark("after");
  }

  @GeneratorMethod
  static void afterAWhile(Yielder<Object> out) {
    Object o = 1;
    int rounds = 0;
    while (!(o instanceof String s)) {
      out.yield_(o);
      rounds++;
      o = rounds == 2 ? "text" : rounds;
    }
    out.yield_(s);
    out.yield_(s.length());
  }

  @GeneratorMethod
  static void inTheWhileBody(Yielder<Object> out) {
    Object o = 3;
    while (o instanceof Integer n) {
      out.yield_(n);
      out.yield_(-n);
      o = n == 1 ? "end" : (Object) (n - 1);
    }
    out.yield_(o);
  }

  @GeneratorMethod
  static void inTheForHeader(Yielder<Object> out) {
    Object o = 2;
    for (int i = 0; o instanceof Integer n; o = n > 0 ? (Object) (n - 1) : "end", i++) {
      out.yield_(n + 10 * i);
    }
    out.yield_(o);
  }

  @GeneratorMethod
  static void sameNameInSiblings(Yielder<Object> out, Object o) {
    if (o instanceof String x) {
      out.yield_(x);
      out.yield_(x.length());
    }
    if (o instanceof Number x) {
      out.yield_(x);
      out.yield_(x.intValue());
    }
    int x = 5;
    out.yield_(x);
    out.yield_(x + 1);
  }

  @GeneratorMethod
  static void generic(Yielder<Object> out) {
    Object o = List.of("a", "b");
    if (o instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof String first) {
      out.yield_(first);
      out.yield_(list.size());
      out.yield_(first + list);
    }
  }

  @GeneratorMethod
  static void inConditionalExpression(Yielder<Object> out, Object o) {
    int n = o instanceof String s ? s.length() : o instanceof Integer i ? i : -1;
    out.yield_(n);
    out.yield_(o instanceof String s && s.isEmpty());
  }

  @GeneratorMethod
  static void assignedAndFinal(Yielder<Object> out, Object o) {
    if (o instanceof String s) {
      out.yield_(s);
      s = s + "!";
      out.yield_(s);
    } else if (o instanceof final Integer i) {
      out.yield_(i);
      out.yield_(i);
    }
  }

  @GeneratorMethod
  static void capturedByALambda(Yielder<Object> out, Object o) {
    if (o instanceof String s) {
      Runnable run = () -> mark(s);
      out.yield_(s);
      run.run();
    }
  }

  @GeneratorMethod
  static void hidesAField(Yielder<Object> out, Object o) {
    if (o instanceof String hidden) {
      out.yield_(hidden);
      out.yield_(hidden + 1);
    }
    out.yield_(hidden);
  }

  static String hidden = "field";
}
