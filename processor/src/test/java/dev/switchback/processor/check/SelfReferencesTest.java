package dev.switchback.processor.check;

import static dev.switchback.processor.testing.Expectations.checkAllStages;
import static dev.switchback.processor.testing.Expectations.checkAllStagesOnJavac;

import org.junit.jupiter.api.Test;

class SelfReferencesTest {

  @Test
  void namesThatMeanSomethingElse() {
    checkAllStages("""
        class T {
          int x;
          static int x() { return 1; }
          static class A {}
          @GeneratorMethod static void f(Yielder<Integer> out, Thread.State s, T t) {
            int n = (n = 1) + n;
            var x = x() + t.x;
            var NEW = switch (s) { case NEW -> 1; default -> 2; };
            var o = new Object() { int o = 3; int m() { return o; } };
            class B extends A {}
            var a = new int[] {1};
            var T = new T();
            out.yield_(n + x + NEW + o.m() + a[0] + new B().hashCode() + T.x);
          }
        }
        """);
  }

  @Test
  void variables() {
    checkAllStagesOnJavac("""
        class T {
          static <X> X id(Supplier<X> x) { return x.get(); }
          @GeneratorMethod static void f(Yielder<Integer> out, int n) {
            var a = a + 1; // ERROR: self-reference | `a` refers to itself
            var b = 1 + (b = 2); // ERROR: self-reference
            var c = id(() -> c); // ERROR: self-reference
            var d = switch (n) { case 1 -> d; default -> 2; }; // ERROR: self-reference
            try (var e = e) { out.yield_(1); } // ERROR: self-reference
            for (var g = g; ; ) { out.yield_(a + b + c + d + g); } // ERROR: self-reference
          }
        }
        """);
  }

  @Test
  void elementsWithoutAType() {
    checkAllStagesOnJavac("""
        class T {
          @GeneratorMethod static void f(Yielder<Integer> out) {
            var a = {1}; // ERROR: var-type-unknown | instead of `var`
            out.yield_(a[0]);
          }
        }
        """);
  }

  @Test
  void classes() {
    checkAllStagesOnJavac("""
        class T {
          @GeneratorMethod static void f(Yielder<Integer> out) {
            class A extends A {} // ERROR: self-reference | `A`
            class B<X> extends B<X> {} // ERROR: self-reference
            interface C extends Runnable, C {} // ERROR: self-reference
            out.yield_(new A().x + new B<Integer>().x());
          }
        }
        """);
  }
}
