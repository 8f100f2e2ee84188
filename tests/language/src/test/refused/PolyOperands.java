package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

final class PolyOperands {
  @GeneratorMethod
  static void polyArgumentsBesideAYield(TwoWayYielder<Integer, String> out) {
    log("inferred", pair(List.of(), out.yield_(1))); // REFUSED: operand-type-unknown
    log("lambda", apply(s -> s + "!", out.yield_(2)));
    log("reference", apply(String::length, out.yield_(3)));
    log("diamond", pair(new ArrayList<>(), out.yield_(4)));
    BiFunction<String, String, String> both = String::concat;
    log("both", both.apply(out.yield_(5), out.yield_(6)));
  }

  static <T> String pair(List<T> list, String last) {
    return list + last;
  }

  static <T> Object apply(Function<String, T> f, String value) {
    return f.apply(value);
  }
}
