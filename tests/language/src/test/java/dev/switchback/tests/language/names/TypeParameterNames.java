package dev.switchback.tests.language.names;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Type parameters with the names of others, of classes, and of what machines use. */
public final class TypeParameterNames<T extends Comparable<? super T>> {
  final T element;
  final List<T> elements = new ArrayList<>();

  @SuppressWarnings("unchecked")
  TypeParameterNames() {
    element = (T) "element";
    elements.add(element);
  }

  @GeneratorMethod
  <T> void methodHidesTheClassOnes(Yielder<T> out, T first, List<? extends T> more) {
    out.yield_(first);
    T copy = first;
    out.yield_(copy);
    for (T each : more) {
      out.yield_(each);
    }
  }

  @GeneratorMethod
  <T extends List<T>> void hiddenOneThroughMembers(Yielder<Object> out, T unused) {
    out.yield_(element);
    var own = element;
    out.yield_(own.toString());
    var me = this;
    out.yield_(me.elements.size());
    out.yield_(elements.get(0).compareTo(null == unused ? element : own));
  }

  @GeneratorMethod
  <T> T localClassOfTheInnerOne(TwoWayYielder<Object, T> out, T value) {
    class Box {
      final T content = value;
      final Object outer = element;
    }
    Box box = new Box();
    out.yield_(box.outer);
    T sent = out.yield_(box.content);
    return sent == null ? box.content : sent;
  }

  @GeneratorMethod
  static <Object> void namedObject(Yielder<Object> out, Object first) {
    out.yield_(first);
    List<Object> all = List.of(first);
    out.yield_(all.get(0));
    try {
      out.yield_(first);
    } finally {
      java.lang.Object o = all;
      all = o == null ? all : List.of();
    }
  }

  @GeneratorMethod
  static <String, Integer, Override, Throwable> void namedLikeJavaLang(
      Yielder<Map<String, Integer>> out, String a, Integer b, Override c, Throwable d) {
    Map<String, Integer> map = Map.of(a, b);
    out.yield_(map);
    try {
      out.yield_(map);
    } catch (RuntimeException e) {
      out.yield_(Map.of());
    }
    out.yieldFrom(List.of(map));
  }

  @GeneratorMethod
  static <Generator, Machines, ObjectMachine, NamedLikeTheRuntimeMachine>
      Generator namedLikeTheRuntime(
          Yielder<Machines> out,
          Generator a,
          Machines b,
          ObjectMachine c,
          NamedLikeTheRuntimeMachine d) {
    out.yield_(b);
    var list = List.of(c);
    out.yieldFrom(List.of(b, b));
    list.forEach(each -> each.hashCode());
    return a;
  }

  @GeneratorMethod
  static <State, OfInt> void namedLikeInheritedTypes(Yielder<State> out, State s, OfInt i) {
    State state = s;
    out.yield_(state);
    OfInt ofInt = i;
    out.yield_(ofInt == null ? null : state);
    out.yield_(s);
  }

  /** An inner class whose parameter hides that of the class around. */
  public static final class Outer<T> {
    T t;

    final class Inner<T> {
      T own;

      Inner(T own) {
        this.own = own;
      }

      @GeneratorMethod
      <U> void both(Yielder<Object> out, U u) {
        out.yield_(own);
        T copy = own;
        out.yield_(copy);
        out.yield_(u);
      }

      @GeneratorMethod
      <T> void thrice(Yielder<T> out, T u) {
        out.yield_(u);
        T copy = u;
        out.yield_(copy);
      }
    }
  }

  /** A nested class with a parameter of the same name, which is another one. */
  public static final class Nested<T> {
    final T own;

    @SuppressWarnings("unchecked")
    Nested() {
      own = (T) "own";
    }

    @GeneratorMethod
    void plain(Yielder<T> out) {
      out.yield_(own);
      out.yield_(own);
    }

    @GeneratorMethod
    static <T> void staticOne(Yielder<T> out, T t) {
      out.yield_(t);
      out.yield_(t);
    }
  }
}
