package dev.switchback.tests.language.names.clash;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.util.List;

/** Beside classes that are named like those which generated code uses. */
public final class Clash {
  Clash() {}

  @GeneratorMethod
  static void namesOfThePackage(Yielder<java.lang.Object> out) {
    out.yield_(String.name());
    out.yield_(Override.name() + Throwable.name() + Integer.name());
    String none = null;
    out.yield_(none == null);
    List<Integer> list = List.of(new Integer());
    for (Integer each : list) {
      out.yield_(each != null);
    }
    Map map = new Map();
    out.yield_(Map.name() + (map == null) + Machines.name() + Objects.name() + Cursors.name());
    java.lang.Object any = map;
    if (any instanceof Map same && same == map) {
      out.yield_(same == map);
    }
    try {
      out.yield_(IllegalStateException.name());
    } catch (java.lang.IllegalStateException e) {
      out.yield_(e);
    } finally {
      out.yieldFrom(List.of(YieldFrom.name(), Machine.name()));
    }
  }

  @GeneratorMethod
  static java.lang.String result(TwoWayYielder<java.lang.Integer, java.lang.String> out) {
    java.lang.String first = out.yield_(1);
    var second = out.yield_(2);
    java.lang.Integer n = 3;
    out.yield_(n);
    return first + second + Generated.name();
  }

  @GeneratorMethod
  void instanceTemplate(Yielder<java.lang.Object> out, Object object, int Objects) {
    out.yield_(object == null);
    out.yield_(Objects);
    Void nothing = null;
    out.yield_(nothing);
  }

  static java.util.stream.Stream<java.lang.Object[]> instanceTemplateArguments() {
    return java.util.stream.Stream.<java.lang.Object[]>of(new java.lang.Object[] {new Object(), 1});
  }

  @GeneratorMethod
  static void primitives(Yielder.OfInt out, int n) {
    out.yield_(n);
    for (int i : new int[] {1, 2}) {
      out.yield_(i);
    }
  }

  @GeneratorMethod
  static int primitiveResult(Yielder<Integer> out) {
    out.yield_(null);
    int n = callee(out);
    out.yield_(null);
    return n;
  }

  @GeneratorMethod
  static int callee(Yielder<Integer> out) {
    out.yield_(null);
    return 7;
  }

  @GeneratorMethod
  static void localClassesOfThoseNames(Yielder<java.lang.Object> out, int n) {
    record Object(int n) {}
    class Throwable {
      int get() {
        return n;
      }
    }
    enum Generator {
      ONE
    }
    interface Override {}
    class Math {
      static int max(int a, int b) {
        return a;
      }
    }
    Object object = new Object(1);
    out.yield_(object);
    Throwable throwable = new Throwable();
    out.yield_(throwable.get());
    var list = List.of(new Math());
    out.yield_(list.size() + Math.max(1, 2) + java.lang.Math.max(1, 2));
    Override override = new Override() {};
    out.yield_(override != null);
    out.yield_(Generator.ONE);
  }
}
