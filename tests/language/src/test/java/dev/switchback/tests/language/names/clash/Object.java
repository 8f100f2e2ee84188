package dev.switchback.tests.language.names.clash;

import dev.switchback.GeneratorMethod;
import dev.switchback.Yielder;

/** Named like the class of all classes. */
public final class Object {
  final int n = 1;

  static int count = 2;

  static int twice(int n) {
    return 2 * n;
  }

  @GeneratorMethod
  static void inAClassNamedObject(Yielder<java.lang.Object> out) {
    Object own = new Object();
    out.yield_(own.n);
    java.lang.Object any = twice(count);
    out.yield_(any);
    var unknown = java.util.List.of(own, own);
    out.yield_(unknown.size());
    out.yield_(unknown.get(0) == own);
  }

  @GeneratorMethod
  void instanceTemplate(Yielder<java.lang.Integer> out) {
    out.yield_(n);
    out.yield_(this.n + count);
    out.yieldFrom(java.util.List.of(1));
  }
}
