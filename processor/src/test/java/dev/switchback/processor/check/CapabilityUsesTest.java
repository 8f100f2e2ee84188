package dev.switchback.processor.check;

import static dev.switchback.processor.testing.Expectations.check;
import static dev.switchback.processor.testing.Expectations.checkAllStagesOnJavac;

import org.junit.jupiter.api.Test;

class CapabilityUsesTest {

  @Test
  void soundUses() {
    check("""
        class T {
          @GeneratorMethod static void f(Yielder<Integer> out, List<Integer> xs) {
            out.yield_(1);
            (out).yield_(2);
            ((out)).yieldFrom(xs);
            f(out, xs);
            T.f((out), xs);
            synchronized (xs) { xs.clear(); }
            Runnable r = () -> xs.clear();
          }
        }
        """);
  }

  @Test
  void reassigned() {
    check("""
        class T {
          @GeneratorMethod static void f(Yielder<Integer> out, Yielder<Integer> other) {
            out = other; // ERROR: capability-reassigned | Capability `out` is assigned to.
            (out) = other; // ERROR: capability-reassigned
            out.yield_(1);
            other = out; // ERROR: capability-stored
          }
        }
        """);
  }

  @Test
  void stored() {
    check("""
        class T {
          static Yielder<Integer> kept;
          @GeneratorMethod static void f(Yielder<Integer> out) {
            kept = out; // ERROR: capability-stored | `out.yield_(value)`
            Yielder<Integer> copy = out; // ERROR: capability-stored
            var same = (out); // ERROR: capability-stored
            Object[] all = {1, out}; // ERROR: capability-stored
            Object[] more = new Object[] {
              out // ERROR: capability-stored
            };
          }
        }
        """);
  }

  @Test
  void returned() {
    check("""
        class T {
          @GeneratorMethod static Object f(Yielder<Integer> out) {
            out.yield_(1);
            return out; // ERROR: capability-returned | let the caller use its own capability
          }
        }
        """);
  }

  @Test
  void passedElsewhere() {
    check("""
        class T {
          T(Object o) {}
          static void use(Object a, Object b) {}
          @GeneratorMethod static void f(Yielder<Integer> out) {
            use(1, out); // ERROR: capability-passed | @GeneratorMethod
            use(1,
                out); // ERROR: capability-passed
            new T(out); // ERROR: capability-passed
            new T(out) {}; // ERROR: capability-passed
            use(out, 1); // whether `use` is a template is for later stages
          }
        }
        """);
  }

  @Test
  void usedAsValue() {
    check("""
        class T {
          static void use(Object a) {}
          @GeneratorMethod static void f(Yielder<Integer> out, boolean b, Yielder<Integer> other) {
            if (out == null) { // ERROR: capability-as-value | `out.yield_` and `out.yieldFrom`
              return;
            }
            String s = "" + out; // ERROR: capability-as-value
            use((Object) out); // ERROR: capability-as-value
            use(b ? out : other); // ERROR: capability-as-value
            (b ? out : other).yield_(1); // ERROR: capability-as-value
            synchronized (out) { // ERROR: capability-as-value
              b = false;
            }
            b = out instanceof TwoWayYielder; // ERROR: capability-as-value
            int n = switch (0) {
              default -> {
                Object same = switch (1) { default: yield out; }; // ERROR: capability-as-value
                yield 1;
              }
            };
          }
        }
        """);
  }

  @Test
  void otherMembers() {
    check("""
        class T {
          @GeneratorMethod static void f(Yielder<Integer> out) {
            out.toString(); // ERROR: capability-member | `out.toString` is no suspension point
            out.getClass().getName(); // ERROR: capability-member | call `out.yield_` or `out.yieldFrom`
            out.equals(null); // ERROR: capability-member
          }
        }
        """);
  }

  @Test
  void captured() {
    check("""
        class T {
          static void use(Object a) {}
          @GeneratorMethod static void f(Yielder<Integer> out, List<Integer> xs) {
            Supplier<Object> lambda = () -> out; // ERROR: capability-captured | captured by a lambda
            Runnable passing = () -> use(out); // ERROR: capability-captured | for (var x : xs) out.yield_(x);
            Object anonymous = new Supplier<Object>() {
              public Object get() {
                return out; // ERROR: capability-captured | an anonymous `Supplier<Object>`
              }
            };
            class Local {
              Object field = out; // ERROR: capability-captured | the local class `Local`
            }
          }
        }
        """);
  }

  @Test
  void methodReference() {
    check("""
        class T {
          @GeneratorMethod static void f(Yielder<Integer> out, List<Integer> xs) {
            xs.forEach(out::yield_); // ERROR: capability-method-reference | `out.yieldFrom(xs);`
            Runnable r = () -> xs.forEach(out::yield_); // ERROR: capability-method-reference | `out::yield_`
          }
        }
        """);
  }

  @Test
  void suspensionInSynchronized() {
    check("""
        class T {
          @GeneratorMethod static void f(TwoWayYielder<Integer, Object> out, Object lock) {
            synchronized (lock) {
              out.yield_(1); // ERROR: suspension-in-synchronized | suspend after it
              for (;;) {
                f(out, lock); // ERROR: suspension-in-synchronized
              }
            }
          }
          @GeneratorMethod static void lock(TwoWayYielder<Integer, Object> out) {
            synchronized (out.yield_(1)) { // the lock is not taken yet
              out.hashCode(); // ERROR: capability-member
            }
          }
        }
        """);
  }

  @Test
  void suspensionInLambda() {
    check("""
        class T {
          @GeneratorMethod static void f(Yielder<Integer> out, List<Integer> xs) {
            xs.forEach(x -> out.yield_(x)); // ERROR: suspension-in-lambda | `xs.forEach(x -> out.yield_(x));`
            xs.forEach(x -> {
              synchronized (xs) {
                out.yieldFrom(xs); // ERROR: suspension-in-lambda
              }
            });
          }
        }
        """);
  }

  @Test
  void suspensionInClass() {
    check("""
        class T {
          @GeneratorMethod static void f(Yielder<Integer> out, List<Integer> xs) {
            class Local {
              void m() {
                out.yield_(1); // ERROR: suspension-in-class | the local class `Local`
              }
            }
            new Object() {
              { out.yield_(2); } // ERROR: suspension-in-class | an anonymous `Object`
            };
          }
        }
        """);
  }

  @Test
  void argumentsOfAnonymousClassSuspend() {
    check("""
        class T {
          T(Object o) {}
          @GeneratorMethod static void f(TwoWayYielder<Integer, Object> out) {
            new T(out.yield_(1)) {};
          }
        }
        """);
  }

  @Test
  void suspensionInConstructorCall() {
    check("""
        class T {
          @GeneratorMethod static void f(TwoWayYielder<Integer, Object> out) {
            class Local {
              Local(Object o) {}
              Local() {
                this(out.yield_(1)); // ERROR: suspension-in-constructor-call | `this(…)`
              }
            }
            class Derived extends Local {
              Derived() {
                super(out.yield_(1)); // ERROR: suspension-in-constructor-call | pass the value to its constructor
              }
            }
          }
        }
        """);
  }

  @Test
  void shadowedByDeclarationsOfInnerClasses() {
    check("""
        class T {
          static class Base { protected int out = 3; }
          interface Constants { String out = "x"; }
          @GeneratorMethod static void f(Yielder<Integer> out, List<Object> xs) {
            new Object() {
              String out = "field";
              String get() { return out; }
            };
            new Object() {
              String get() { return out; }
              String out = "later field";
            };
            new Object() {
              int get(Integer out) { return out; }
              int local() { String out = ""; return out.length(); }
              Object loop() { for (Object out : xs) { return out; } return null; }
              Supplier<Object> lambda() { Function<Object, Object> f = out -> out; return null; }
              int pattern(Object o) { return o instanceof String out ? out.length() : 0; }
              int negated(Object o) { if (!(o instanceof String out)) return 0; return out.length(); }
              void caught() { try { } catch (RuntimeException out) { throw out; } }
              Object own() { Object out = null; return out; }
            };
            new Base() { int get() { return out; } };
            new Constants() { String get() { return out; } };
            class Local extends Base { int get() { return out; } }
            class Heir extends Local { int get() { return out; } }
            record Point(int out) { int get() { return out; } }
            enum Color { out; Color get() { return out; } }
            new T.Base() { int get() { return this.out; } };
            out.yield_(1);
          }
        }
        """);
  }

  @Test
  void shadowingEnds() {
    check("""
        class T {
          static class Base { private int out; }
          @GeneratorMethod static void f(Yielder<Integer> out) {
            new Object() {
              void a(Object out) {}
              Object b() { { int out = 1; } return out; } // ERROR: capability-captured
              Object c() { Object early = out; int out = 2; return early; } // ERROR: capability-captured
              void d() { try { } catch (RuntimeException out) { } out.yield_(1); } // ERROR: suspension-in-class
            };
            new Base() {
              Object get() { return out; } // ERROR: capability-captured
            };
          }
        }
        """.replace("private int out", "private int other"));
  }

  @Test
  void namesThatOnlyLookLikeIt() {
    check("""
        class T {
          @interface Note { String out() default ""; }
          enum E { out, other }
          static class out { static int count; }
          int out;
          static int out() { return 1; }
          @GeneratorMethod final void f(Yielder<Integer> out, E e) {
            @Note(out = "x") int a = this.out + out();
            switch (e) { case out: break; default: }
            int b = switch (e) { case out -> 1; case other -> 2; };
            Object made = new out();
            out[] array = new out[0];
            List<out> list = new ArrayList<out>();
            boolean is = made instanceof out;
            out:
            for (;;) { break out; }
            out.yield_(1);
          }
        }
        """);
  }

  @Test
  void argumentsOfSuspensionPoints() {
    checkAllStagesOnJavac("""
        class T {
          @GeneratorMethod static void f(Yielder<Integer> out) {
            out.yield_(); // ERROR: suspension-arguments | `out.yield_` takes one argument, not 0.
            out.yield_(1, 2); // ERROR: suspension-arguments | not 2
            out.yieldFrom(); // ERROR: suspension-arguments | `out.yieldFrom`
          }
        }
        """);
  }

  @Test
  void valuesOfSuspensionPointsThatHaveNone() {
    checkAllStagesOnJavac("""
        class T {
          @GeneratorMethod static void f(Yielder<Integer> out, int n) {
            for (out.yield_(1); n > 0; out.yield_(2)) n--;
            switch (n) { case 1 -> out.yield_(3); default -> {} }
            int x = out.yield_(4); // ERROR: suspension-value | TwoWayYielder<T, S>
            out.yield_(out.yield_(5)); // ERROR: suspension-value
            int y = switch (n) { case 1 -> out.yield_(6); default -> 7; }; // ERROR: suspension-value
          }
          @GeneratorMethod static int g(Yielder.OfLong out) {
            return out.yield_(8); // ERROR: suspension-value
          }
          @GeneratorMethod static int h(TwoWayYielder<Integer, Integer> out) {
            return out.yield_(9);
          }
        }
        """);
  }

  @Test
  void valuesOfCallsThatHaveNone() {
    checkAllStagesOnJavac("""
        class T {
          @GeneratorMethod static void f(Yielder<Integer> out) { out.yield_(1); }
          @GeneratorMethod static void g(Yielder<Integer> out, int n) {
            switch (n) { case 1 -> f(out); default -> {} }
            for (f(out); n > 0; f(out)) n--;
            int x = 1 + f(out); // ERROR: suspension-value | `f` has no value
          }
        }
        """);
  }
}
