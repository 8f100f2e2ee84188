package newer;

import static dev.switchback.tests.harness.Trace.log;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.util.List;
import java.util.function.Supplier;

/** Legal Java that ECJ refuses, in templates as anywhere. */
final class OnlyJavac {
  /** ECJ knows a local class by its name only where no type parameter is called the same (JLS 6.4.1). */
  @GeneratorMethod
  static <T> void typeParameterOfTheSameNameAsAClass(Yielder<Object> out, T value) {
    out.yield_(value);
    record T(int n) {}
    T t = new T(3);
    out.yield_(t);
    out.yield_(t.n());
    List<T> all = List.of(t);
    out.yield_(all.get(0).n());
  }

  /** ECJ finds no locals of the block when it infers a type from a lambda that a switch expression yields (JLS 15.28.1). */
  @GeneratorMethod
  static void lambdaYieldedToAGenericMethod(TwoWayYielder<Object, Integer> out) {
    Supplier<Object> made = same(
        switch (out.yield_("n") == null ? 0 : 1) {
          case 0 -> {
            Integer sent = out.yield_("sent");
            int later = 5;
            yield () -> later + "," + sent;
          }
          default -> "text"::length;
        });
    out.yield_("between");
    log("made", made.get());
  }

  static <T> Supplier<T> same(Supplier<T> supplier) {
    return supplier;
  }

  /** ECJ does not unbox a variable that can't change the result (JLS 15.22.2), so it may be null. */
  @GeneratorMethod
  static void constantBesideWhatMayBeNull(TwoWayYielder<String, Boolean> out) {
    log("or", true | out.yield_("or"));
    log("and", false & out.yield_("and"));
  }

  /** ECJ adds strings to variables of type String and Object only (JLS 15.26.2). */
  @GeneratorMethod
  static void stringsAddedToASequence(TwoWayYielder<String, String> out) {
    CharSequence c = null;
    c += out.yield_("sequence");
    log("c", c);
  }

  static <T> T first(T first, Object second) {
    return first;
  }

  /** ECJ does not take a switch of numbers for a numeric operand of a conditional (JLS 15.25). */
  @GeneratorMethod
  static void conditionalOfNumbersWithASwitch(TwoWayYielder<Object, Object> out, int n) {
    out.yield_(first(
            n > -9
                ? switch (n & 1) {
                  case 1 -> 1;
                  default -> 2L;
                }
                : 3,
            out.yield_(1))
        .getClass());
  }
}
