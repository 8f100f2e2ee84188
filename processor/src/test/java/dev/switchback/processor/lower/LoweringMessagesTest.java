package dev.switchback.processor.lower;

import static dev.switchback.processor.testing.Expectations.checkAllStages;
import static dev.switchback.processor.testing.Expectations.checkAllStagesOnJavac;

import org.junit.jupiter.api.Test;

/** Every message of the lowering, on javac and ECJ: its id, its line, and that nothing else is reported. */
class LoweringMessagesTest {
  private static final String OTHER = """
      class Other {
        @GeneratorMethod static void t(Yielder<Integer> out, int n) { out.yield_(n); }
        static void plain(Yielder<Integer> out) {}
        @GeneratorMethod static int two(Yielder<Integer> out, int n) { return n; }
        @GeneratorMethod static long two(Yielder<Integer> out, String s) { return 1; }
      }
      """;

  @Test
  void calleeReceiverUnknown() {
    checkAllStages("""
        class T<X> {
          @GeneratorMethod final void t(Yielder<Integer> out) { out.yield_(1); }
          static class One<X> extends T<X> {}
          static class Other<X> extends T<X> {}
          @GeneratorMethod static void u(Yielder<Integer> out, One<Integer> a, Other<Long> b) {
            java.util.List.of(a, b).get(0).t(out); // ERROR: callee-receiver-unknown | List.of(a, b)
          }
        }
        """);
  }

  @Test
  void calleeUnknown() {
    checkAllStagesOnJavac("""
        class T {
          @GeneratorMethod static void t(Yielder<Integer> out) {
            Other.t(out); // ERROR: callee-unknown | `Other` has no template `t`
            Other.none(out, 1); // not looked at any more: the first error of a template ends its lowering
          }
        }
        """ + OTHER);
  }

  @Test
  void calleeNoTemplate() {
    checkAllStages("""
        class T {
          @GeneratorMethod static void t(Yielder<Integer> out) {
            Other.plain(out); // ERROR: callee-no-template | annotate it with @GeneratorMethod
          }
        }
        """ + OTHER);
  }

  @Test
  void calleeAmbiguous() {
    checkAllStages("""
        class T<X> {
          static class One<X> extends T<X> {}
          static class Another<X> extends T<X> {}
          @GeneratorMethod static void t(Yielder<Integer> out, One<Integer> a, Another<Long> b) {
            Derived.three(out, java.util.List.of(a, b).get(0)); // ERROR: callee-ambiguous | different names
          }
        }
        class Base {
          @GeneratorMethod static void three(Yielder<Integer> out, T<?> n) { out.yield_(3); }
        }
        class Derived extends Base {
          @GeneratorMethod static void three(Yielder<Integer> out, String n) { out.yield_(4); }
        }
        """ + OTHER);
  }

  @Test
  void calleeTypeArguments() {
    checkAllStages("""
        final class T {
          static final class Box<Y> {
            @GeneratorMethod <X> void t(Yielder<X> out, X x) { out.yield_(x); }
          }
          @GeneratorMethod static void u(Yielder<Integer> out, Box<?> box) {
            box.<Integer>t(out, 1); // ERROR: callee-type-arguments
          }
        }
        """);
  }

  @Test
  void importAmbiguous() {
    checkAllStages("""
        import static java.lang.Integer.valueOf;
        import static java.lang.String.valueOf;
        class T<X> {
          static class One<X> extends T<X> {}
          static class Another<X> extends T<X> {}
          @GeneratorMethod static void t(Yielder<Object> out, One<Integer> a, Another<Long> b) {
            out.yield_(valueOf("1", 8));
            out.yield_(valueOf(true));
            out.yield_(valueOf(List.of(a, b).get(0))); // ERROR: import-ambiguous | from `Integer` and `String`
          }
        }
        """);
  }

  @Test
  void methodUnknown() {
    checkAllStagesOnJavac("""
        class T {
          @GeneratorMethod static void t(Yielder<Integer> out) {
            out.yield_(nowhere(1)); // ERROR: method-unknown | nowhere
          }
        }
        """);
  }

  @Test
  void receiverUnknown() {
    checkAllStages("""
        class T<X> {
          private int field;
          static class One<X> extends T<X> {}
          static class Other<X> extends T<X> {}
          @GeneratorMethod static void t(Yielder<Integer> out, One<Integer> a, Other<Long> b) {
            out.yield_(java.util.List.of(a, b).get(0).field); // ERROR: receiver-unknown | private one of `T`
          }
        }
        """);
  }

  @Test
  void privateConstructor() {
    checkAllStages("""
        class T {
          private T(int n) {}
          @GeneratorMethod static void t(Yielder<T> out) {
            out.yield_(new T(1) {}); // ERROR: private-constructor | can't extend
          }
        }
        """);
  }

  @Test
  void localClassOfAnInnerOne() {
    checkAllStages("""
        class T<K> {
          class Shelf { int n() { return 1; } }
          static class Sub extends T<String> {
            @GeneratorMethod final void t(Yielder<Object> out) {
              out.yield_(new Shelf() { int n() { return 2; } }.n());
              class Corner extends Shelf {} // ERROR: local-class-inner | member class of `T`
              out.yield_(new Corner());
            }
          }
        }
        """);
  }

  @Test
  void enclosingInstance() {
    checkAllStages("""
        class T {
          int field;
          void method() {}
          final class Inner {
            @GeneratorMethod void t(Yielder<Integer> out) {
              out.yield_(field); // ERROR: enclosing-instance | field
            }
            @GeneratorMethod void u(Yielder<Object> out) {
              out.yield_(T.this); // ERROR: enclosing-instance
            }
          }
        }
        """);
  }

  @Test
  void operandThatOnlyItsTargetGivesAType() {
    checkAllStages("""
        class T {
          static <X> int both(java.util.function.Function<X, Integer> f, List<X> l, int n) { return n; }
          static <X> List<X> any() { return List.of(); }
          static <X> java.util.function.Function<X, Integer> f(java.util.function.Function<X, Integer> f) { return f; }
          @GeneratorMethod static void u(TwoWayYielder<Integer, Integer> out) {
            out.yield_(both(f(x -> x.hashCode()), any(), out.yield_(1))); // ERROR: operand-type-unknown | f((x
          }
        }
        """);
  }

  @Test
  void nameObscured() {
    checkAllStages("""
        class T {
          static int helper() { return 1; }
          @GeneratorMethod static void t(Yielder<Object> out) {
            Object o = new Object() {
              int T = 1;
              int test = 2;
              int get() {
                return helper(); // ERROR: name-obscured | `T.helper`
              }
            };
            out.yield_(o);
          }
        }
        """);
  }

  @Test
  void localClassName() {
    checkAllStages("""
        class T {
          @GeneratorMethod static void t(Yielder<Integer> out) {
            record TGenerators() {} // ERROR: local-class-name | TGenerators
            out.yield_(1);
          }
          @GeneratorMethod static void u(Yielder<Integer> out) {
            Runnable native_ = () -> {
              class TGenerators {} // ERROR: local-class-name | TGenerators
            };
            out.yield_(1);
          }
        }
        """);
  }

  @Test
  void localExceptionGeneric() {
    checkAllStages("""
        class T {
          @GeneratorMethod static <X> void t(Yielder<X> out, X x) {
            class Plain extends Exception {}
            class Base extends Exception {
              int n = out_(1);
              int out_(int n) { return n; }
            }
            class Derived extends Base { // ERROR: local-exception-generic | `Derived`
              X get() { return x; }
            }
            out.yield_(x);
          }
        }
        """);
  }

  @Test
  void companionExists() {
    checkAllStages("""
        class T { // ERROR: companion-exists | TGenerators
          @GeneratorMethod static void t(Yielder<Integer> out) { out.yield_(1); }
        }
        class TGenerators {}
        """);
  }
}
