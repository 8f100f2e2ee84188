package dev.switchback.processor.check;

import static dev.switchback.processor.testing.Expectations.check;

import dev.switchback.processor.testing.Expectations;
import dev.switchback.processor.testing.Host;
import org.junit.jupiter.api.Test;

class DeclarationTest {

  @Test
  void soundDeclarations() {
    check("""
        class T<C extends Comparable<C>> {
          @GeneratorMethod static void a(Yielder<Integer> out) {}
          @GeneratorMethod static int b(final Yielder<? super Integer> out, int... more) { return 1; }
          @GeneratorMethod final <X extends C> X c(TwoWayYielder<? extends X, ?> out, X x) throws Exception { return x; }
          @GeneratorMethod private void d(@SuppressWarnings("x") Yielder.OfInt out) {}
          @GeneratorMethod strictfp final void e(T<C> this, Yielder.OfLong out) {}
          @SuppressWarnings("rawtypes") @GeneratorMethod static void f(Yielder out, Yielder<Integer> another) {}
          @GeneratorMethod static void g(dev.switchback.Yielder.OfDouble out) {}
          record R(int i) { @GeneratorMethod void h(Yielder<Integer> out) {} }
          enum E {
            A { void other() {} }, B;
            @GeneratorMethod void i(Yielder<Integer> out) {}
            void other() {}
          }
          enum Plain { A; @GeneratorMethod void i(Yielder<Integer> out) {} }
          interface I {
            @GeneratorMethod static void j(Yielder<Integer> out) {}
            @GeneratorMethod private void k(Yielder<Integer> out) {}
          }
          static final class F { @GeneratorMethod void l(Yielder<Integer> out) {} }
          class Inner { @GeneratorMethod final void m(Yielder<Integer> out) {} }
        }
        """);
  }

  @Test
  void capabilityMissing() {
    check("""
        class T {
          @GeneratorMethod static void f() {} // ERROR: capability-missing | `f(Yielder<T> out, …)`
          @GeneratorMethod static void g(int i) {} // ERROR: capability-missing
          @GeneratorMethod
          static
          int h(Consumer<Integer> out) { // ERROR: capability-missing
            return 1;
          }
        }
        """);
  }

  @Test
  void capabilityNotFirst() {
    check("""
        class T {
          @GeneratorMethod static void f(int i, Yielder<Integer> out) {} // ERROR: capability-not-first | `f(Yielder<Integer> out, …)`
          @GeneratorMethod static void g(
              int i,
              Yielder.OfInt out) { // ERROR: capability-not-first | Capability `out`
            out.yield_(i);
          }
        }
        """);
  }

  @Test
  void capabilityType() {
    check("""
        class T {
          interface Mine extends Yielder<Integer> {}
          @GeneratorMethod static void f(Mine out) {} // ERROR: capability-type | Mine` is not
          @GeneratorMethod static void g(Yielder<Integer>[] out) {} // ERROR: capability-type
          @GeneratorMethod static void h(Yielder<Integer> out[]) {} // ERROR: capability-type
          @SafeVarargs
          @GeneratorMethod static void i(Yielder<Integer>... out) {} // ERROR: capability-type
          @GeneratorMethod static <Y extends Yielder<Integer>> void j(Y out) {} // ERROR: capability-type | TwoWayYielder<T, S>
          @GeneratorMethod static <Y extends Object & Yielder.OfInt> void k(Y out) {} // ERROR: capability-missing
        }
        """);
  }

  @Test
  void noBody() {
    check("""
        abstract class T {
          @GeneratorMethod abstract void f(Yielder<Integer> out); // ERROR: template-abstract | is abstract
          @GeneratorMethod static native void g(Yielder<Integer> out); // ERROR: template-abstract | is native
          interface I { @GeneratorMethod void h(Yielder<Integer> out); } // ERROR: template-abstract | give it a body
        }
        """);
  }

  @Test
  void synchronizedTemplate() {
    check("""
        class T {
          @GeneratorMethod static synchronized void f(Yielder<Integer> out) {} // ERROR: template-synchronized | drop `synchronized`
        }
        """);
  }

  @Test
  void overridable() {
    check("""
        class T {
          @GeneratorMethod void f(Yielder<Integer> out) {} // ERROR: template-overridable | declare it `final`, `private` or `static`
          @GeneratorMethod protected void g(Yielder<Integer> out) {} // ERROR: template-overridable
          interface I {
            @GeneratorMethod default void h(Yielder<Integer> out) {} // ERROR: template-overridable | declare it `static` or `private`
          }
          enum E {
            A { void i(Yielder<Integer> out) {} };
            @GeneratorMethod void i(Yielder<Integer> out) {} // ERROR: template-overridable
          }
          static sealed class S permits U { @GeneratorMethod void j(Yielder<Integer> out) {} } // ERROR: template-overridable
          static final class U extends S {}
        }
        """);
  }

  @Test
  void inLocalClass() {
    check("""
        class T {
          @GeneratorMethod static void f(Yielder<Integer> out) {
            class Local {
              @GeneratorMethod final void g(Yielder<Integer> out) {} // ERROR: template-in-local-class | the local class `Local`
              class Inner {
                @dev.switchback.GeneratorMethod final void h(Yielder<Integer> out) {} // ERROR: template-in-local-class
              }
            }
          }
          Object field = new Object() {
            @GeneratorMethod final void i(Yielder<Integer> out) {} // ERROR: template-in-local-class | an anonymous `Object`
          };
          enum E {
            A {
              @GeneratorMethod final void j(Yielder<Integer> out) {} // ERROR: template-in-local-class
            };
            @GeneratorMethod static void k(Yielder<Integer> out) {}
          }
        }
        """);
  }

  @Test
  void otherAnnotationsOfThatNameMarkNoTemplates() {
    check("""
        class T {
          @interface GeneratorMethod {}
          @dev.switchback.GeneratorMethod static void f(Yielder<Integer> out) {
            new Object() {
              @GeneratorMethod void g() {}
            };
          }
          @GeneratorMethod void h() {}
        }
        """);
  }

  @Test
  void factoryHidesAMethodOfObject() {
    check("""
        final class T {
          @GeneratorMethod static void notify(Yielder<Integer> out) {} // ERROR: factory-hides-object | `notify()`
          @GeneratorMethod static void wait(Yielder<Integer> out, long millis) {} // ERROR: factory-hides-object | rename
          @GeneratorMethod static void equals(Yielder<Integer> out, Object other) {} // ERROR: factory-hides-object
          @GeneratorMethod static <X> void equals(Yielder.OfInt out, X other) {} // ERROR: factory-hides-object
          @GeneratorMethod void toString(Yielder<Integer> out) {}
          @GeneratorMethod static void hashCode(Yielder<Integer> out, int n) {}
        }
        """);
  }

  @Test
  void factoryClash() {
    check("""
        class T<C> {
          @GeneratorMethod static void f(Yielder<Integer> out, int a) {}
          @GeneratorMethod static void f(Yielder.OfInt out, int a) {} // ERROR: factory-clash | `static f(Yielder, int)` and `static f(Yielder.OfInt, int)` would get the same factory, `f(int)`
          @GeneratorMethod final void g(Yielder<Integer> out) {}
          @GeneratorMethod static void g(Yielder<Integer> out, T<String> t) {} // ERROR: factory-clash | `g(Yielder)` and `static g(Yielder, T)` would get the same factory, `g(T)`
          @GeneratorMethod static void h(Yielder<Integer> out, List<String> a) {}
          @GeneratorMethod static void h(Yielder.OfInt out, List<Integer> a) {} // ERROR: factory-clash | rename one of the two
          @GeneratorMethod static void i(Yielder<Integer> out, Object a) {}
          @GeneratorMethod static <X> void i(Yielder.OfInt out, X a) {} // ERROR: factory-clash
          @GeneratorMethod static void j(Yielder<Integer> out, int[] a) {}
          @GeneratorMethod static void j(Yielder.OfInt out, int... a) {} // ERROR: factory-clash | `j(int[])`
          @GeneratorMethod static void k(Yielder<Integer> out, int a) {}
          @GeneratorMethod static void k(Yielder<Integer> out, long a) {}
        }
        """);
  }

  @Test
  void everyErrorIsReported() {
    check("""
        class T {
          @GeneratorMethod synchronized void f(Yielder<Integer> out) { // ERROR: template-synchronized // ERROR: template-overridable
            Object o = out; // ERROR: capability-stored
          }
          @GeneratorMethod static void g(int a) {} // ERROR: capability-missing
        }
        """);
  }

  @Test
  void constructorIsTheCompilersBusiness() {
    var compilation = Host.JAVAC.compile(
        java.util.Map.of("T.java", "class T { @dev.switchback.GeneratorMethod T() {} }"),
        dev.switchback.processor.ChecksOnly.processor());
    org.assertj.core.api.Assertions.assertThat(compilation.errors()).isEmpty();
    org.assertj.core.api.Assertions.assertThat(compilation.otherErrors()).hasSize(1);
  }

  @Test
  void positionsInOddTexts() {
    String source = """
        class T {
          // \\u000a class in a comment's escape: the next line \\u007b\\u007d
          @GeneratorMethod static void f(Yielder<Integer> \\u006fut) {
            Object o = \\u006f\\u0075t; // ERROR: capability-stored | Capability `out`
            String text = \"""
                several
                lines\""";
            Object p =\tout; // ERROR: capability-stored
          }
        }
        """.replace("\\u000a class", "class");
    Expectations.check(source);
    Expectations.check(source.replace("\n", "\r\n"));
  }
}
