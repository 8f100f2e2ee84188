package dev.switchback.tests.language.names;

import dev.switchback.GeneratorMethod;
import dev.switchback.Yielder;
import java.util.List;

/** Classes with names of variables, and variables with names of everything. */
public final class LowerCase {
  LowerCase() {}

  /** Named like a field of every machine. */
  public static final class value {
    static int count = 1;
    int own = 5;

    value() {}

    static int helper(int n) {
      return n * 3;
    }

    @GeneratorMethod
    static void statics(Yielder<Object> out) {
      count = 1;
      out.yield_(helper(count));
      count++;
      out.yield_(new value().own + count);
    }

    @GeneratorMethod
    void instance(Yielder<Object> out) {
      out.yield_(helper(own));
      value other = new value();
      out.yield_(other.own + value.helper(2));
    }
  }

  /** Named like a parameter of the step method. */
  public static final class in {
    static int pc = 4;

    static int label() {
      return 9;
    }

    @GeneratorMethod
    static void statics(Yielder<Object> out) {
      pc = 4;
      for (int i = 0; i < 2; i++) {
        out.yield_(label() + pc);
      }
      int in = pc;
      out.yield_(in + label());
    }
  }

  @GeneratorMethod
  static void oneNameForEverything(Yielder<Object> out) {
    name:
    for (int name = 0; name < 3; name++) {
      out.yield_(name(name));
      if (name == 1) {
        break name;
      }
    }
    class name {
      final String name = "n";

      String name() {
        return name + this.name;
      }
    }
    name name = new name();
    out.yield_(name.name());
    out.yield_(name.name + name(3));
  }

  static String name(int name) {
    return "name" + name;
  }

  @GeneratorMethod
  static void unicode(Yielder<Object> out) {
    int größe = 1;
    String 名前 = "名";
    int abc = 2;
    out.yield_(größe);
    größe += abc;
    out.yield_(名前 + größe);
    record Straße(int länge) {}
    Straße straße = new Straße(abc);
    out.yield_(straße.länge());
    class Zähler {
      int zähle(int µ) {
        return µ + größe() + abc;
      }

      int größe() {
        return 10;
      }
    }
    out.yield_(new Zähler().zähle(1));
    List<Integer> ℓ = List.of(größe);
    out.yield_(ℓ.get(0));
  }

  @GeneratorMethod
  static void namesThatObscureInStatementsThatStay(Yielder<Object> out) {
    out.yield_(1);
    int sum = 0;
    for (int LowerCase = 0, other = LowerCase; LowerCase < 2; LowerCase++) {
      sum += Integer.parseInt(name(LowerCase).substring(4)) + other;
    }
    out.yield_(sum);
    java.util.function.IntUnaryOperator f = LowerCase -> name(LowerCase).length();
    out.yield_(f.applyAsInt(10));
    java.util.function.IntBinaryOperator g =
        (int LowerCase, final int /* LowerCase */ java) -> name(LowerCase).length() + java;
    out.yield_(g.applyAsInt(10, 1));
  }

  @GeneratorMethod
  static void localsLikeGeneratedNames(Yielder<Object> out) {
    int LINES = 1;
    int scope_1 = 2;
    String CounterScope = "c";
    int callee = 3;
    int dispatch = 4;
    int into = 5;
    int each_1 = 6;
    int operand_1 = 7;
    class Counter {
      int get() {
        return LINES + scope_1 + callee;
      }
    }
    out.yield_(new Counter().get());
    for (int each : List.of(dispatch, into)) {
      out.yield_(each + each_1 + operand_1);
    }
    out.yield_(CounterScope + new Counter().get() + LINES);
  }

  @GeneratorMethod
  static void classesLikeGeneratedNames(Yielder<Object> out, int n) {
    class ClassesLikeGeneratedNamesMachine {
      int get() {
        return n;
      }
    }
    record CounterScope(int scope_1) {}
    class Counter {
      int self = 4;
      int self_1 = 5;

      CounterScope get() {
        return new CounterScope(n + self + self_1);
      }
    }
    out.yield_(new ClassesLikeGeneratedNamesMachine().get());
    out.yield_(new Counter().get());
    List<Object> inner = new java.util.ArrayList<>();
    for (int i = 0; i < 1; i++) {
      record UnicodeMachine(int n) {}
      inner.add(new UnicodeMachine(n));
    }
    out.yield_(inner);
  }
}
