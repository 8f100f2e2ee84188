package dev.switchback.tests.language.names;

import dev.switchback.GeneratorMethod;
import dev.switchback.Yielder;
import dev.switchback.tests.language.names.far.Far;
import java.util.List;
import java.util.function.Supplier;

/** Names that classes in a body inherit, or don't. */
public final class Inherited extends Far {
  private final int count = 3;
  int own = 1;

  Inherited() {}

  static int hidden(String s) {
    return s.length();
  }

  record Box(int n) {}

  @GeneratorMethod
  void fieldNamedSelf(Yielder<Object> out) {
    Supplier<Object> anonymous = () -> new Far() {
      @Override
      public String toString() {
        return "" + self + own + state + next();
      }
    };
    out.yield_(anonymous.get().toString());
    class Local extends Far {
      int get() {
        return self + own + Inherited.this.next() + next();
      }
    }
    out.yield_(new Local().get());
    out.yield_(state + next());
  }

  @GeneratorMethod
  static void notInherited(Yielder<Object> out, int base) {
    class Local extends Far {
      String get() {
        return "" + base + hidden("three") + new Box(base);
      }
    }
    out.yield_(new Local().get());
    out.yield_(
        new Far() {
          @Override
          public String toString() {
            return "" + base + hidden("four") + new Box(base);
          }
        }.toString());
  }

  @GeneratorMethod
  static void privateMembersOfTheSameName(Yielder<Object> out, int n) {
    class Counter {
      private int count = n;
      private int own = 2;

      private int twice() {
        return 2 * count;
      }
    }
    Counter counter = new Counter();
    out.yield_(counter.count);
    counter.count++;
    out.yield_(counter.twice() + counter.own);
    List<Counter> all = List.of(counter);
    var same = new Counter();
    out.yield_(((Object) same instanceof Counter it ? it : counter).count
        + same.count
        + new Counter().count);
    for (Counter each : all) {
      out.yield_(each.count + each.twice());
    }
  }

  int twice() {
    return 2 * count;
  }

  @GeneratorMethod
  void inheritedThroughLocalClasses(Yielder<Object> out) {
    class A {
      int own = 10;

      int get() {
        return own;
      }
    }
    class B extends A {
      int sum() {
        return own + get() + Inherited.this.own;
      }
    }
    int get = 7;
    B b = new B() {
      @Override
      int get() {
        return super.get() + own + get;
      }
    };
    out.yield_(b.sum());
    out.yield_(own + get + twice());
  }

  @GeneratorMethod
  static void membersOfObject(Yielder<Object> out) {
    class Plain {
      boolean same() {
        return hashCode() == System.identityHashCode(this) && equals(this);
      }

      String type() {
        return getClass().getSimpleName();
      }
    }
    out.yield_(new Plain().same());
    out.yield_(new Plain().type());
    record Point(int x, int y) {
      int sum() {
        return x() + y() + (toString().isEmpty() ? 1 : 0);
      }
    }
    out.yield_(new Point(1, 2).sum());
    enum Size {
      S,
      L;

      String text() {
        return name() + ordinal() + values().length + valueOf("S") + compareTo(S);
      }
    }
    out.yield_(Size.L.text());
  }

  /** Deep. */
  public static final class One<A> {
    /** Deeper. */
    public static final class Two<B> {
      /** Deepest. */
      public static final class Three<C> {
        C c;

        @GeneratorMethod
        <A, B> void deep(Yielder<Object> out, A a, B b) {
          class Four<A> {
            A four;
            B outer = b;
            C c = Three.this.c;
          }
          Four<String> four = new Four<>();
          four.four = "4";
          out.yield_(four.four);
          out.yield_(four.outer);
          out.yield_(a);
          One.Two.Three<C> me = Three.this;
          out.yield_(me.c == four.c);
        }
      }
    }
  }
}
