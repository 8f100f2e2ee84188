package dev.switchback.tests.language.names;

import static java.lang.Math.max;
import static java.util.Collections.*;

import dev.switchback.GeneratorMethod;
import dev.switchback.Yielder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Variables with the names of types and packages, which they obscure (JLS 6.4.2). */
public final class Obscured {
  static int count = 3;
  int own = 1;

  Obscured() {}

  static int helper(int n) {
    return n + 1;
  }

  @GeneratorMethod
  static void localsNamedLikePackages(Yielder<Object> out) {
    int java = 1;
    String dev = "dev";
    int util = 2;
    int lang = 3;
    List<String> list = new ArrayList<>(List.of(dev));
    out.yield_(java + util);
    for (String each : list) {
      out.yield_(each + lang);
    }
    try {
      out.yield_(max(java, helper(lang)));
    } finally {
      out.yield_(dev + java);
    }
    out.yieldFrom(emptyList());
    var unknown = singletonList(java);
    out.yield_(unknown.get(0));
    Object o = unknown;
    if (o instanceof List<?> l) {
      out.yield_(l.size() + lang);
    }
  }

  @GeneratorMethod
  static void parametersNamedLikePackages(Yielder<Object> out, int java, String dev) {
    out.yield_(java);
    out.yield_(max(java, 2) + dev + count);
    out.yieldFrom(List.of(helper(java)));
  }

  @GeneratorMethod
  static void localsNamedLikeTypesOfStaticImports(Yielder<Object> out) {
    int Math = 5;
    String Collections = "c";
    out.yield_(max(Math, 4));
    out.yield_(Collections + emptyList());
    Math++;
    out.yield_(max(Math, nCopies(2, 1).size()));
  }

  @GeneratorMethod
  static void localsNamedLikeTheClass(Yielder<Object> out) {
    int Obscured = 7;
    out.yield_(helper(Obscured));
    count = 3;
    out.yield_(count + Obscured);
    count += Obscured;
    out.yield_(dev.switchback.tests.language.names.Obscured.count);
  }

  @GeneratorMethod
  static void inStatementsThatStay(Yielder<Object> out) {
    out.yield_(1);
    int sum = 0;
    for (int Obscured = 0; Obscured < 3; Obscured++) {
      sum += helper(Obscured);
      int Math = sum;
      sum = max(Math, 2);
    }
    out.yield_(sum);
    IntUnaryOperator lambda = Obscured -> helper(Obscured) + count;
    count = 3;
    out.yield_(lambda.applyAsInt(4));
    IntUnaryOperator other = n -> {
      int Math = n;
      int java = max(Math, 1);
      return java;
    };
    out.yield_(other.applyAsInt(4));
  }

  @GeneratorMethod
  static void localsNamedLikeTypesOfTheMachine(Yielder<Object> out) {
    int Machines = 1;
    int Override = 2;
    int Throwable = 3;
    int IllegalStateException = 4;
    int Object = 5;
    int YieldFrom = 6;
    int Cursors = 7;
    int Objects = 8;
    var list = List.of(Machines, Override);
    for (var each : list) {
      out.yield_(each + Throwable);
    }
    try {
      out.yieldFrom(List.of(IllegalStateException));
    } catch (RuntimeException e) {
      Machines++;
    }
    Object o = list;
    if (o instanceof List<?> l && !l.isEmpty()) {
      out.yield_(l.size() + Object);
    }
    out.yield_(Machines + YieldFrom + Cursors + Objects);
  }

  @GeneratorMethod
  void inAnInstanceTemplate(Yielder<Object> out, int Obscured) {
    int java = own;
    own += helper(Obscured);
    out.yield_(own + java);
    Runnable run = () -> own = helper(Obscured);
    run.run();
    out.yield_(own + this.own + Obscured);
    localsNamedLikeTheClass(out);
  }

  @GeneratorMethod
  static void fieldsNamedLikeTypes(Yielder<Object> out) {
    class Local {
      int Math = 2;
      int Obscured = 3;

      int get() {
        return max(1, Math) + helper(Obscured) + Obscured;
      }
    }
    out.yield_(new Local().get());
    Object o = new Object() {
      final int Obscured = 4;

      @Override
      public String toString() {
        return "" + helper(Obscured);
      }
    };
    out.yield_(o.toString());
  }
}
