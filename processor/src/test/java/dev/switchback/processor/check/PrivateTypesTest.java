package dev.switchback.processor.check;

import static dev.switchback.processor.testing.Expectations.check;

import org.junit.jupiter.api.Test;

class PrivateTypesTest {

  @Test
  void inSignature() {
    check("""
        class T {
          private static class Node {}
          private static class Broken extends Exception {}
          @GeneratorMethod static void a(Yielder<Node> out) {} // ERROR: private-type | make `Node` package-private
          @GeneratorMethod static void b(Yielder<Integer> out, List<? extends Node[]> n) {} // ERROR: private-type
          @GeneratorMethod static T.Node c(Yielder<Integer> out) { return null; } // ERROR: private-type
          @GeneratorMethod static void d(Yielder<Integer> out) throws Broken {} // ERROR: private-type | `Broken` is private
          @GeneratorMethod static <N extends Node> void e(Yielder<N> out) {} // ERROR: private-type
        }
        """);
  }

  @Test
  void inBody() {
    check("""
        class T {
          private record Point(int x) {
            static final int ZERO = 0;
            static int twice(int i) { return 2 * i; }
            static class Deep {}
          }
          static class Other { private enum Hidden { A } }
          @GeneratorMethod static void f(Yielder<Object> out, List<Object> xs) {
            Point p = null; // ERROR: private-type | `Point` is private
            out.yield_(new Point(1)); // ERROR: private-type
            out.yield_(Point.ZERO); // ERROR: private-type
            out.yield_(Point.twice(1)); // ERROR: private-type
            out.yield_(Point.class); // ERROR: private-type
            Function<Integer, Object> make = Point::new; // ERROR: private-type
            Object cast = (Point) xs.get(0); // ERROR: private-type
            boolean is = cast instanceof Point; // ERROR: private-type
            List<Point> points = new ArrayList<>(); // ERROR: private-type
            Point.Deep deep = null; // ERROR: private-type
            Object array = new Point[0]; // ERROR: private-type
            out.yield_(Other.Hidden.A); // ERROR: private-type | make `Hidden` package-private
            T.Other.Hidden hidden = null; // ERROR: private-type
            Runnable lambda = () -> new Point(2); // ERROR: private-type
          }
        }
        """);
  }

  @Test
  void inherited() {
    check("""
        class T {
          static class Base { static class Node {} }
          static class Heir extends Base {
            @GeneratorMethod static void f(Yielder<Object> out) {
              out.yield_(new Node()); // the inherited one
            }
          }
          private static class Node {}
          static class Orphan {
            @GeneratorMethod static void f(Yielder<Object> out) {
              out.yield_(new Node()); // ERROR: private-type
            }
          }
        }
        """);
  }

  @Test
  void qualified() {
    check("""
        import dev.switchback.*;
        class T {
          @GeneratorMethod static void f(Yielder<Object> out) {
            out.yield_(Hidden.A); // ERROR: private-type
            pkg.T.Hidden again = null; // ERROR: private-type
          }
          private enum Hidden { A }
        }
        class Second {
          static class Hidden {}
          @GeneratorMethod static void f(Yielder<Object> out) {
            out.yield_(new Hidden());
          }
        }
        """.replaceFirst("^", "package pkg; "));
  }

  @Test
  void otherThingsOfThatName() {
    check("""
        class T {
          private static class Node { int size; }
          private static class Shadow {}
          static class Holder { int Node; }
          static Holder Shadow = new Holder();
          @GeneratorMethod static <Node> void typeVariable(Yielder<Node> out, Node n) {
            out.yield_((Node) n);
          }
          @GeneratorMethod static void local(Yielder<Object> out, Holder h) {
            class Node {}
            out.yield_(new Node());
          }
          @GeneratorMethod static void variable(Yielder<Object> out, Holder Node) {
            out.yield_(Node.Node);
            out.yield_(Shadow.Node);
            Node();
          }
          static void Node() {}
          @GeneratorMethod static void reached(Yielder<Object> out) {
            var node = make();
            out.yield_(node.toString());
          }
          private static Node make() { return new Node(); }
        }
        """);
  }

  @Test
  void privateClass() {
    check("""
        class T {
          private static class Hidden { // ERROR: template-class-private | make `Hidden` package-private
            @GeneratorMethod static void f(Yielder<Integer> out) {}
            @GeneratorMethod static void g(Yielder<Integer> out) {}
            static class Inside { // ERROR: template-class-private | private class `Hidden`
              @GeneratorMethod static void f(Yielder<Integer> out) {}
            }
          }
        }
        """);
  }

  @Test
  void protectedElsewhere() {
    check("""
        final class T extends java.awt.Component {
          @GeneratorMethod void f(Yielder<Object> out) {
            FlipBufferStrategy made = null; // ERROR: protected-type | `FlipBufferStrategy` is a protected type of another
            out.yield_(made);
          }
          @GeneratorMethod BltBufferStrategy g(Yielder<Object> out) { return null; } // ERROR: protected-type
          @GeneratorMethod java.awt.Component.BaselineResizeBehavior h(Yielder<Object> out) { return null; }
          static class Inside {
            @GeneratorMethod static void f(Yielder<java.awt.Component.FlipBufferStrategy> out) {} // ERROR: protected-type
          }
        }
        """);
  }
}
