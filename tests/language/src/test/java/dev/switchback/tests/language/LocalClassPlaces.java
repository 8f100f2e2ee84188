package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.Yielder;
import java.util.List;
import java.util.function.Function;

/** Local classes beside suspension points in statements of every kind. */
final class LocalClassPlaces {
  LocalClassPlaces() {}

  @GeneratorMethod
  static void inTry(Yielder<Object> out, int n) {
    try {
      class Resource implements AutoCloseable {
        final String name;

        Resource(String name) {
          this.name = name + n;
          mark("open " + this.name);
        }

        @Override
        public void close() {
          mark("close " + name);
        }
      }
      try (Resource a = new Resource("a");
          Resource b = new Resource("b")) {
        out.yield_(a.name);
        out.yield_(b.name);
      }
      out.yield_("between");
    } finally {
      class Last {
        String get() {
          return "last" + n;
        }
      }
      out.yield_(new Last().get());
      mark(new Last().get());
    }
  }

  @GeneratorMethod
  static void inCatch(Yielder<Object> out) {
    try {
      out.yield_(Integer.parseInt("x"));
    } catch (NumberFormatException e) {
      class Report {
        String text() {
          return e.getMessage();
        }
      }
      out.yield_(new Report().text());
      out.yield_(new Report().text().length());
    }
  }

  @GeneratorMethod
  static void inSwitch(Yielder<Object> out) {
    for (int i = 0; i < 3; i++) {
      int n = i;
      switch (i) {
        case 0:
          class Zero {
            String get() {
              return "zero" + n;
            }
          }
          out.yield_(new Zero().get());
          break;
        case 1:
          out.yield_(
              new Object() {
                @Override
                public String toString() {
                  return "one" + n;
                }
              }.toString());
          break;
        default:
          record Other(int n) {}
          Other other = new Other(n);
          out.yield_(other);
          out.yield_(other.n());
      }
    }
  }

  @GeneratorMethod
  static void inArrowCases(Yielder<Object> out) {
    for (String s : List.of("a", "b")) {
      switch (s) {
        case "a" -> {
          class A {
            String get() {
              return s + "!";
            }
          }
          out.yield_(new A().get());
          out.yield_(log("a", new A().get()));
        }
        default -> {
          enum E {
            ONLY
          }
          out.yield_(E.ONLY);
          out.yield_(E.valueOf("ONLY").name());
        }
      }
    }
  }

  @GeneratorMethod
  static void inLabelledBlock(Yielder<Object> out, int n) {
    outer:
    {
      class Local {
        final int value = n;
      }
      Local local = new Local();
      out.yield_(local.value);
      if (local.value > 0) {
        break outer;
      }
      out.yield_(new Local().value + 1);
    }
    out.yield_("after");
  }

  @GeneratorMethod
  static void inBothBranches(Yielder<Object> out, boolean flag) {
    Function<Integer, Integer> chosen;
    if (flag) {
      class Chosen implements Function<Integer, Integer> {
        @Override
        public Integer apply(Integer n) {
          return n + 1;
        }
      }
      chosen = new Chosen();
      out.yield_(chosen.getClass().getSimpleName());
    } else {
      class Chosen implements Function<Integer, Integer> {
        @Override
        public Integer apply(Integer n) {
          return flag ? 0 : n * 100;
        }
      }
      chosen = new Chosen();
      out.yield_(chosen.getClass().getSimpleName());
    }
    out.yield_(chosen.apply(7));
  }

  @GeneratorMethod
  static void inLoops(Yielder<Object> out) {
    int round = 0;
    while (round < 2) {
      int n = round;
      class In {
        int get() {
          return n * 10;
        }
      }
      do {
        final class Deeper extends In {
          @Override
          int get() {
            return super.get() + 1;
          }
        }
        out.yield_(new Deeper().get());
        round++;
        out.yield_(new In().get());
      } while (round < 1);
    }
  }

  @GeneratorMethod
  static void unused(Yielder<Object> out, int n) {
    class Unused {
      int get() {
        return n;
      }
    }
    interface AlsoUnused {}
    out.yield_(1);
    out.yield_(n);
  }

  @GeneratorMethod
  static void oneLine(Yielder<Object> out, int n) {
    class A {
      int get() {
        return n;
      }
    }
    out.yield_(new A().get());
    record B(int n) {}
    out.yield_(new B(2));
  }

  @GeneratorMethod
  static void withCommentsAndTextBlocks(Yielder<Object> out) {
    /** A class with everything that text can have. */
    @SuppressWarnings("unused")
    abstract class Text {
      // { not a brace
      String get() {
        /* } */
        return """
            first
              second "quoted" \\ {
            """;
      }

      char brace() {
        return '}';
      }
    }
    Text text = new Text() {};
    out.yield_(text.get());
    out.yield_(text.brace());
  }

  @GeneratorMethod
  static void manyInOneBody(Yielder<Object> out, int n) {
    record A(int n) {}
    class B {
      A a() {
        return new A(n);
      }
    }
    out.yield_(new A(1));
    enum C {
      X;

      A a() {
        return new A(ordinal());
      }
    }
    class D extends B {
      C c = C.X;
    }
    out.yield_(new D().a());
    out.yield_(new D().c.a());
    interface F {
      D d();
    }
    F f = D::new;
    F g = () -> new D();
    out.yield_(f.d().a().n() + g.d().a().n());
  }
}
