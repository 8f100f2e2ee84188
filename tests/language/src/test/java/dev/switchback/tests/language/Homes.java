package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.Yielder;
import java.util.ArrayList;
import java.util.List;

/** Every kind of type that a template may be declared in. */
final class Homes {
  static final String OUTER = "outer";
  static int outerCount;

  Homes() {}

  static String outerHelper(int n) {
    return OUTER + n;
  }

  @GeneratorMethod
  static void outer(Yielder<Object> out) {
    out.yield_(OUTER);
    out.yield_(Level.Deep.depth);
  }

  /** An interface. */
  interface InInterface {
    String CONSTANT = "constant";

    @GeneratorMethod
    static void inInterface(Yielder<Object> out, int n) {
      for (int i = 0; i < n; i++) {
        out.yield_(CONSTANT + i);
      }
      out.yield_(helper());
    }

    static String helper() {
      return "private static of an interface";
    }
  }

  /** An enum. */
  enum InEnum {
    FIRST("one"),
    SECOND("two") {
      @Override
      String name(int n) {
        return "own " + n;
      }
    };

    final String text;

    InEnum(String text) {
      this.text = text;
    }

    String name(int n) {
      return name() + n;
    }

    @GeneratorMethod
    void instance(Yielder<Object> out) {
      out.yield_(text);
      out.yield_(name(1));
      out.yield_(ordinal());
      out.yield_(this == FIRST);
    }

    @GeneratorMethod
    static void constants(Yielder<Object> out) {
      for (InEnum value : values()) {
        switch (value) {
          case FIRST:
            out.yield_("first " + value.text);
            break;
          case SECOND:
            out.yield_("second " + value.name(2));
            break;
        }
      }
      out.yield_(valueOf("SECOND").text);
    }

    @GeneratorMethod
    static void delegates(Yielder<Object> out) {
      SECOND.instance(out);
      for (InEnum value : InEnum.values()) {
        value.instance(out);
      }
    }
  }

  /** A record. */
  record InRecord(int a, List<String> b) {
    InRecord() {
      this(2, List.of("x", "y"));
    }

    @GeneratorMethod
    void instance(Yielder<Object> out) {
      out.yield_(a);
      for (String s : b) {
        out.yield_(s + a());
      }
      out.yield_(b().size());
      out.yield_(this.a + this.b.size());
    }
  }

  /** A generic class. */
  static final class InGeneric<T, L extends List<? super T>> {
    final T element;
    final List<T> elements = new ArrayList<>();
    L sink;

    @SuppressWarnings("unchecked")
    InGeneric() {
      element = (T) "element";
      elements.add(element);
      sink = (L) new ArrayList<T>();
    }

    @GeneratorMethod
    T instance(Yielder<Object> out) {
      T copy = element;
      out.yield_(copy);
      for (T t : elements) {
        out.yield_(t);
        sink.add(t);
      }
      out.yield_(sink.size());
      return copy;
    }

    @GeneratorMethod
    void yieldsItsOwn(Yielder<T> out) {
      out.yield_(element);
      for (T t : elements) {
        out.yield_(t);
      }
    }

    @GeneratorMethod
    <U> void withOwnParameter(Yielder<Object> out, U other) {
      out.yield_(element);
      U copy = other;
      out.yield_(copy);
      List<U> list = new ArrayList<>(List.of(other));
      out.yield_(list);
    }
  }

  /** Nested deeper. */
  static class Level {
    static int level = 1;

    /** And deeper. */
    static final class Deep {
      static int depth = 2;
      int own = 3;

      @GeneratorMethod
      static void seesOuterMembers(Yielder<Object> out) {
        out.yield_(OUTER);
        out.yield_(outerHelper(level));
        outerCount = 5;
        out.yield_(outerCount);
        outerCount++;
        depth = 2;
        out.yield_(outerCount + depth + level);
        log("counts", outerCount);
      }

      @GeneratorMethod
      void seesItsOwn(Yielder<Object> out) {
        out.yield_(own);
        own += level;
        out.yield_(own + depth);
      }
    }
  }

  /** A private constructor, a final class. */
  static final class Utility {
    Utility() {}

    @GeneratorMethod
    static void inUtility(Yielder<Object> out) {
      Utility made = new Utility();
      out.yield_(made != null);
      mark("end");
    }
  }

  /** Overridable class with templates that can't be overridden. */
  static class Open {
    protected int n = 6;

    @GeneratorMethod
    final void finalTemplate(Yielder<Object> out) {
      out.yield_(n);
      out.yield_(overridable());
    }

    @GeneratorMethod
    private void privateTemplate(Yielder<Object> out) {
      out.yield_(n + 1);
    }

    @GeneratorMethod
    static void staticTemplate(Yielder<Object> out) {
      out.yield_("static");
    }

    int overridable() {
      return n * n;
    }
  }

  /** A sealed interface and what it permits. */
  sealed interface Shape permits Circle, Square {
    @GeneratorMethod
    static void areas(Yielder<Object> out) {
      for (Shape shape : List.of(new Circle(1), new Square(2))) {
        if (shape instanceof Circle circle) {
          out.yield_(circle.radius() * 3);
        } else if (shape instanceof Square square) {
          out.yield_(square.side() * square.side());
        }
        mark("next");
      }
    }
  }

  record Circle(int radius) implements Shape {}

  record Square(int side) implements Shape {}
}
