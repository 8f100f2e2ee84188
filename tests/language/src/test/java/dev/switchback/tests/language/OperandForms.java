package dev.switchback.tests.language;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.tests.harness.Trace;
import java.io.Serializable;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** An operand of every form of expression, before a suspension. */
final class OperandForms extends OperandFormsBase implements OperandFormsGreeter {
  @Target(ElementType.TYPE_USE)
  @interface Marked {}

  static class Gen<T> {
    final Object made;

    <X> Gen(X of) {
      made = of;
    }

    class In {
      final int value = 3;
    }
  }

  class Inner {
    final int value = 5;
  }

  @Override
  String name() {
    return "derived";
  }

  static <T> T first(T first, Object second) {
    return first;
  }

  static <T extends Runnable & Serializable> T both(T first, Object second) {
    return first;
  }

  @GeneratorMethod
  void references(TwoWayYielder<Object, Object> out, int n) {
    Supplier<String> ofSuper = first(super::name, out.yield_(1));
    Supplier<String> ofInterface = first(OperandFormsGreeter.super::greet, out.yield_(2));
    Supplier<String> ofThis = first(this::name, out.yield_(3));
    Supplier<String> qualified = first(OperandForms.this::name, out.yield_(4));
    Supplier<List<String>> generic = first(ArrayList<String>::new, out.yield_(5));
    IntFunction<int[]> array = first(int[]::new, out.yield_(6));
    out.yield_(ofSuper.get() + ofInterface.get() + ofThis.get() + qualified.get());
    out.yield_(generic.get().size() + array.apply(n).length);
  }

  @GeneratorMethod
  <K extends Comparable<K>> void objects(TwoWayYielder<Object, Object> out, int n, K key) {
    out.yield_(first(new <String>Gen<Integer>("x"), out.yield_(1)).made);
    out.yield_(first(
            new Gen<Integer>("y") {
              @Override
              public String toString() {
                return "gen " + n;
              }
            },
            out.yield_(2))
        .toString());
    out.yield_(first(new Gen<String>(1).new In(), out.yield_(3)).value);
    out.yield_(first(this.new Inner(), out.yield_(4)).value);
    out.yield_(first(new Inner(), out.yield_(5)).value);
    out.yield_(first(new int[] {n, 2}, out.yield_(6)).length);
    out.yield_(first(new @Marked Integer[n & 7][2][], out.yield_(7)).length);
    out.yield_(first((Function<? super K, ? extends List<? super K>>) List::of, out.yield_(8))
        .apply(key)
        .size());
    both((Runnable & Serializable) () -> Trace.mark("runs"), out.yield_(9)).run();
    out.yield_(first(n > 0 ? (Object & Comparable<K>) null : key, out.yield_(10)));
  }

  /** What is null in any case has no type of its own. */
  @GeneratorMethod
  static void nulls(TwoWayYielder<Object, Object> out, int n) {
    String text = first(null, out.yield_(1));
    text += first(n > 0 ? null : null, out.yield_(2));
    String other = first(
        switch (n) {
          case 0 -> null;
          default -> {
            yield (n > 3 ? null : null);
          }
        },
        out.yield_(3));
    out.yield_(text + other + first((Object) null, out.yield_(4)));
  }

  /** The numbers of a switch that takes its type from its place are not those of one type (JLS 15.28.1); a conditional's are. */
  @GeneratorMethod
  static void numbersOfSwitches(TwoWayYielder<Object, Object> out, int n) {
    Integer none = null;
    out.yield_(first(
            switch (n & 3) {
              case 1 -> 1;
              case 2 -> 2L;
              default -> 'c';
            },
            out.yield_(1))
        .getClass());
    out.yield_(first(
            switch (n & 1) {
              case 1 -> {
                out.yield_(2);
                yield (short) 1;
              }
              default -> 2.5;
            },
            out.yield_(3))
        .getClass());
    out.yield_(first(
        switch (n & 1) {
          case 1 -> 1L;
          default -> none;
        },
        out.yield_(4)));
    out.yield_(first(
            n > 0
                ? switch (n & 1) {
                  case 1 -> 1;
                  default -> 2L;
                }
                : "text",
            out.yield_(5))
        .getClass());
  }

  /** A copy of a class, made to tell its type, would be another class. */
  @GeneratorMethod
  static void classesInOperands(TwoWayYielder<Object, Object> out, int n) {
    out.yield_(first(
            switch (n & 1) {
              case 1 ->
                new Object() {
                  @Override
                  public String toString() {
                    return "anonymous " + n;
                  }
                };
              default -> null;
            },
            out.yield_(1))
        + "");
    out.yield_(first(
            List.of(new Object() {
              final int field = n;
            }),
            out.yield_(2))
        .get(0)
        .field);
    out.yield_(first(
            switch (n & 1) {
              default -> {
                class Local {
                  int field = n;
                }
                yield List.of(new Local());
              }
            },
            out.yield_(3))
        .get(0)
        .field);
  }

  @GeneratorMethod
  static void literals(TwoWayYielder<Object, Object> out, int n) {
    out.yield_(first(int.class, out.yield_(1)).getName());
    out.yield_(first(int[].class, out.yield_(2)).getName());
    out.yield_(first(void.class, out.yield_(3)).getName());
    out.yield_(first(Map.Entry.class, out.yield_(4)).getSimpleName());
    out.yield_(first("""
        text
        block""", out.yield_(5)).length());
    out.yield_(first(
            switch (n) {
              case 0 -> "zero";
              default -> {
                String text = "n" + n;
                yield text;
              }
            },
            out.yield_(6))
        .length());
  }
}

class OperandFormsBase {
  String name() {
    return "base";
  }
}

interface OperandFormsGreeter {
  default String greet() {
    return "hi";
  }
}
