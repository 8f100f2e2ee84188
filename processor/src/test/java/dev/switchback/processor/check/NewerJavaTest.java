package dev.switchback.processor.check;

import static dev.switchback.processor.testing.Expectations.check;

import dev.switchback.processor.testing.Host;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Syntax that Java got after the release the processor is compiled for. */
class NewerJavaTest {

  @ParameterizedTest
  @EnumSource
  @EnabledForJreRange(min = JRE.JAVA_21)
  void patterns(Host host) {
    check(host, """
        class T {
          record out(Object x) {}
          private record Hidden(Object x) {}
          enum E { out }
          @GeneratorMethod static void f(TwoWayYielder<Object, Boolean> out, Object o, E e) {
            if (o instanceof out(var x)) {
              out.yield_(x);
            }
            switch (o) {
              case out(Integer i) when out.yield_(i) -> {}
              case out(Integer i) when out != null -> {} // ERROR: capability-as-value
              case Hidden(var x) -> {} // ERROR: private-type
              default -> {}
            }
            switch (e) {
              case out -> {}
            }
            switch (e) {
              case out:
                Object kept = out; // ERROR: capability-stored
            }
            new Object() {
              Object get() { return o instanceof T.out(Object out) ? out : null; }
            };
            Supplier<Object> s = () -> o instanceof T.out(var x) ? x : out; // ERROR: capability-captured
          }
        }
        """, "-source", "21", "-target", "21");
  }

  @ParameterizedTest
  @EnumSource
  @EnabledForJreRange(min = JRE.JAVA_22)
  void unnamedVariables(Host host) {
    check(host, """
        class T {
          @GeneratorMethod static void f(Yielder<Object> out, List<Object> xs) {
            for (var _ : xs) {
              Consumer<Object> c = _ -> out.yield_(1); // ERROR: suspension-in-lambda
              out.yield_(2);
            }
          }
        }
        """, "-source", "22", "-target", "22");
  }

  @ParameterizedTest
  @EnumSource
  @EnabledForJreRange(min = JRE.JAVA_25)
  void compactSourceFile(Host host) {
    check(host, """

        @GeneratorMethod static void f(Yielder<Object> out) {} // ERROR: template-in-compact-file | `class T { … }`
        void main() {}
        class Declared {
          @GeneratorMethod static void g(Yielder<Object> out) {}
        }
        """, "-source", "25", "-target", "25");
  }

  @Test
  @EnabledForJreRange(min = JRE.JAVA_25)
  void moduleImports() {
    check(Host.JAVAC, """
        import module java.base;
        import dev.switchback.*;
        class T {
          static class Base { int out; }
          @GeneratorMethod static void f(Yielder<Object> out) {
            new Base() { Object get() { return out; } };
            new ArrayList<Object>() { Object get() { return out; } }; // ERROR: capability-captured
          }
        }
        """, "-source", "25", "-target", "25");
  }
}
