package dev.switchback.tests.language;

import dev.switchback.GeneratorMethod;
import dev.switchback.Yielder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Local classes and type parameters. */
final class LocalGenerics<E> {
  final E element;
  final List<E> elements;

  @SuppressWarnings("unchecked")
  LocalGenerics() {
    element = (E) "e";
    elements = new ArrayList<>(List.of(element));
  }

  @GeneratorMethod
  static <T> void capturesAValueOfATypeParameter(Yielder<Object> out, T value) {
    class Box {
      T get() {
        return value;
      }
    }
    out.yield_(new Box().get());
    T same = new Box().get();
    out.yield_(same);
  }

  @GeneratorMethod
  static <T extends Comparable<T>> void namesATypeParameter(Yielder<Object> out, T a, T b) {
    class Max<U extends T> {
      private T best;

      void offer(U candidate) {
        if (best == null || candidate.compareTo(best) > 0) {
          best = candidate;
        }
      }
    }
    Max<T> max = new Max<>();
    max.offer(a);
    out.yield_(max.best);
    max.offer(b);
    out.yield_(max.best);
    List<Max<T>> all = List.of(max, new Max<>());
    out.yield_(all.get(1).best == null);
    Supplier<Max<T>> maker = Max::new;
    maker.get().offer(a);
    out.yield_(a);
  }

  static java.util.stream.Stream<Object[]> namesATypeParameterArguments() {
    return java.util.stream.Stream.<Object[]>of(new Object[] {"a", "b"}, new Object[] {4, 3});
  }

  @GeneratorMethod
  static <T> void staticAlthoughGeneric(Yielder<Object> out, T value) {
    class Plain {
      int n = 1;
    }
    record Pair<A, B>(A a, B b) {
      static <X> Pair<X, X> twice(X x) {
        return new Pair<>(x, x);
      }
    }
    Plain[] plains = {new Plain(), new Plain()};
    plains[1].n++;
    out.yield_(plains[1].n);
    Pair<T, String> pair = new Pair<>(value, "b");
    out.yield_(pair.a());
    Object o = plains[0];
    out.yield_(o instanceof Plain plain ? plain.n : 0);
    out.yield_(Pair.twice(value).b());
  }

  @GeneratorMethod
  static <T> void arraysAndTestsOfAGenericCapture(Yielder<Object> out, T value) {
    class Box {
      final T content = value;
    }
    Box[] boxes = new Box[2];
    boxes[0] = new Box();
    Object o = boxes[0];
    out.yield_(o instanceof Box);
    out.yield_(boxes[0].content);
    if (o instanceof Box box) {
      out.yield_(box.content);
    }
    out.yield_(((Box) o).content);
    Function<Integer, Box[]> maker = Box[]::new;
    out.yield_(maker.apply(3).length);
    Box[][] deep = new Box[2][];
    out.yield_(deep.length + boxes.length);
  }

  @GeneratorMethod
  void inAGenericClass(Yielder<Object> out) {
    class View {
      E first() {
        return elements.get(0);
      }

      void add(E another) {
        elements.add(another);
      }
    }
    View view = new View();
    out.yield_(view.first());
    view.add(element);
    out.yield_(elements.size());
    out.yield_(view.first() == element);
    E again = new View().first();
    out.yield_(again);
  }

  @GeneratorMethod
  <T> void ofClassAndMethod(Yielder<Object> out, T other) {
    class Both<A> {
      final E e = element;
      final T t = other;
      A a;

      Both<A> with(A a) {
        this.a = a;
        return this;
      }

      @Override
      public String toString() {
        return "" + e + t + a;
      }
    }
    Both<Integer> both = new Both<Integer>().with(1);
    out.yield_(both.toString());
    out.yield_(both.e);
    Both<List<T>> lists = new Both<>();
    out.yield_(lists.with(List.of(other)).a.get(0));
  }

  @GeneratorMethod
  static <T> void anExceptionInAGenericTemplate(Yielder<Object> out, T value) {
    String text = "" + value;
    class Failure extends Exception {
      private static final long serialVersionUID = 1L;

      @Override
      public String getMessage() {
        return text;
      }
    }
    try {
      out.yield_(value);
      throw new Failure();
    } catch (Failure e) {
      out.yield_(e.getMessage());
    }
  }
}
