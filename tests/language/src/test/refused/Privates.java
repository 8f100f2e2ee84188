package dev.switchback.tests.language;

import dev.switchback.GeneratorMethod;
import dev.switchback.Yielder;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;

/** Private members that no accessor reaches, for want of a type or since nothing could. */
class Privates {
  private int field;
  private Hidden hidden;
  private List<Hidden> all;

  private Privates(int field) {
    this.field = field;
  }

  private int method(int n) {
    return n;
  }

  private void take(Hidden hidden) {}

  /** Can't be named by another class. */
  private static class Hidden {
    private int value;
  }

  /** A class that a template extends. */
  static class Extensible {
    private Extensible(int n) {}

    Extensible() {}

    protected int one() {
      return 1;
    }
  }

  /** A generic class with members of its own. */
  static class Holder<T> {
    private T held;

    private int method(int n) {
      return n;
    }
  }

  static class One<T> extends Holder<T> {}

  static class Other<T> extends Holder<T> {}

  /** Least upper bounds with type arguments take all of Java's inference: these are of type {@code Holder<? extends …>}. */
  @GeneratorMethod
  static void fieldOfUnknown(Yielder<Object> out, One<Integer> one, Other<String> other) {
    out.yield_(List.of(one, other).get(0).held); // REFUSED: receiver-unknown
  }

  @GeneratorMethod
  static void methodOfUnknown(Yielder<Object> out, One<Integer> one, Other<String> other) {
    out.yield_(List.of(one, other).get(0).method(1)); // REFUSED: receiver-unknown
  }

  @GeneratorMethod
  static void referenceOfUnknown(Yielder<Object> out, One<Integer> one, Other<String> other) {
    IntUnaryOperator reference = List.of(one, other).get(0)::method; // REFUSED: receiver-unknown
    out.yield_(reference);
  }

  @GeneratorMethod
  static void anonymousSubclass(Yielder<Object> out) {
    out.yield_(new Extensible(1) {}); // REFUSED: private-constructor
  }

  @GeneratorMethod
  static void subclassInLambda(Yielder<Object> out) {
    Function<Integer, Object> make = n -> {
      class Extended extends Extensible {
        Extended() {
          super(n); // REFUSED: private-constructor
        }
      }
      return new Extended();
    };
    out.yield_(make.apply(1));
  }

  @GeneratorMethod
  final void fieldOfPrivateType(Yielder<Object> out) {
    var inferred = hidden; // REFUSED: private-type
    out.yield_(inferred);
  }

  @GeneratorMethod
  final void elementsOfPrivateType(Yielder<Object> out) {
    out.yield_(all.size()); // REFUSED: private-type
  }

  @GeneratorMethod
  final void parameterOfPrivateType(Yielder<Object> out) {
    take(null); // REFUSED: private-type
    out.yield_(1);
  }

  /** No class can have a field of the type of {@code either}, which is {@code Collection<Integer> & …}. */
  @GeneratorMethod
  static void capturedOfUnknownType(Yielder<Object> out, boolean flag) {
    var either = flag ? List.of(1) : Set.of(2);
    class Local { // REFUSED: var-type-unknown
      int size() {
        return either.size();
      }
    }
    out.yield_(new Local().size());
    out.yield_(new Local().size());
  }
}
