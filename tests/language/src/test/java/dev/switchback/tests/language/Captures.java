package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.Yielder;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** Lambdas and method references that capture locals, parameters and the receiver. */
final class Captures {
  int count = 1;

  Captures() {}

  @GeneratorMethod
  static void effectivelyFinalLocal(Yielder<Integer> out) {
    int n = 5;
    IntSupplier supplier = () -> n + 1;
    out.yield_(n);
    out.yield_(supplier.getAsInt());
    IntSupplier later = () -> n + 2;
    out.yield_(later.getAsInt());
  }

  @GeneratorMethod
  static void localAssignedOnceLater(Yielder<String> out, boolean flag) {
    String s;
    out.yield_("before");
    if (flag) {
      s = "yes";
    } else {
      s = "no";
    }
    Supplier<String> supplier = () -> s + s;
    out.yield_(s);
    out.yield_(supplier.get());
  }

  @GeneratorMethod
  static void parameter(Yielder<Integer> out, int n) {
    IntSupplier supplier = () -> n * n;
    out.yield_(supplier.getAsInt());
    out.yield_(n);
    out.yield_(supplier.getAsInt());
  }

  @GeneratorMethod
  static void perIterationOfEnhancedFor(Yielder<Integer> out) {
    List<IntSupplier> suppliers = new ArrayList<>();
    for (int i : new int[] {1, 2, 3}) {
      suppliers.add(() -> i * 10);
      out.yield_(i);
      suppliers.add(() -> i * 100);
    }
    for (IntSupplier supplier : suppliers) {
      out.yield_(supplier.getAsInt());
    }
  }

  @GeneratorMethod
  static void perIterationCopy(Yielder<Integer> out) {
    List<Supplier<Integer>> suppliers = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      int copy = i;
      suppliers.add(() -> copy);
      out.yield_(copy);
    }
    for (Supplier<Integer> supplier : suppliers) {
      out.yield_(supplier.get());
    }
  }

  @GeneratorMethod
  static void capturedBeforeAndAfterSuspension(Yielder<Object> out) {
    List<String> list = new ArrayList<>();
    Runnable first = () -> list.add("first");
    out.yield_(list.size());
    first.run();
    Runnable second = () -> {
      first.run();
      list.add("second");
    };
    out.yield_(list.size());
    second.run();
    out.yield_(list);
  }

  @GeneratorMethod
  static void boundMethodReference(Yielder<String> out) {
    StringBuilder text = new StringBuilder("a");
    Supplier<String> show = text::toString;
    out.yield_(show.get());
    text.append("b");
    out.yield_(show.get());
    Function<String, StringBuilder> append = text::append;
    append.apply("c");
    out.yield_(text.toString());
  }

  @GeneratorMethod
  static void otherMethodReferences(Yielder<Object> out) {
    Supplier<List<String>> make = ArrayList::new;
    IntFunction<int[]> array = int[]::new;
    Function<String, Integer> length = String::length;
    Function<String, String> own = Captures::twice;
    out.yield_(0);
    List<String> list = make.get();
    list.add(own.apply("x"));
    out.yield_(list);
    out.yield_(array.apply(length.apply("abc")).length);
  }

  static String twice(String s) {
    return s + s;
  }

  @GeneratorMethod
  static void nestedLambdas(Yielder<Integer> out) {
    int a = 1;
    Function<Integer, Function<Integer, Integer>> add = b -> c -> a + b + c;
    out.yield_(add.apply(2).apply(3));
    int d = 10;
    out.yield_(a);
    Supplier<Supplier<Integer>> deep = () -> {
      int e = a + d;
      return () -> e + d;
    };
    out.yield_(deep.get().get());
  }

  @GeneratorMethod
  static void lambdaInArgument(Yielder<Supplier<String>> out) {
    String s = "s";
    out.yield_(() -> s);
    String t = log("t", "t");
    out.yield_(() -> {
      mark("run");
      return s + t;
    });
  }

  @GeneratorMethod
  static void genericLambdaTypes(Yielder<Object> out) throws Exception {
    Callable<? extends Number> call = () -> 42;
    Function<? super Integer, ? extends List<? extends Number>> list = n -> List.of(n, n / 2.0);
    out.yield_(call.call());
    out.yield_(list.apply(3));
  }

  @GeneratorMethod
  void receiver(Yielder<Integer> out) {
    IntSupplier increment = () -> ++count;
    out.yield_(count);
    out.yield_(increment.getAsInt());
    IntSupplier own = this::increment;
    out.yield_(own.getAsInt());
    Supplier<Captures> self = () -> this;
    out.yield_(self.get().count);
    mark("same " + (self.get() == this));
  }

  int increment() {
    return count += 10;
  }

  @GeneratorMethod
  static void loopVariableOfBasicForIsNotCapturedButCopied(Yielder<Integer> out) {
    IntSupplier last = () -> -1;
    for (int i = 0, n = 3; i < n; i++) {
      final int square = i * i;
      IntSupplier previous = last;
      last = () -> square + previous.getAsInt();
      out.yield_(last.getAsInt());
    }
    out.yield_(last.getAsInt());
  }

  @GeneratorMethod
  static void catchParameter(Yielder<String> out) {
    try {
      throw new IllegalStateException("caught");
    } catch (IllegalStateException e) {
      Supplier<String> message = () -> e.getMessage();
      out.yield_(message.get());
      out.yield_(e.getMessage());
      out.yield_(message.get());
    }
  }

  @GeneratorMethod
  static void localWithALateValue(Yielder<Integer> out, boolean flag) {
    int value;
    IntSupplier supplier = () -> -1;
    if (flag) {
      value = 1;
      supplier = () -> value;
    } else {
      for (int i = 0; i < 1; i++) {
        int inside;
        inside = 2;
        supplier = () -> inside;
      }
    }
    int other;
    switch (supplier.getAsInt()) {
      case 1:
        other = 7;
        IntSupplier before = supplier;
        supplier = () -> before.getAsInt() + other;
        break;
      default:
    }
    out.yield_(1);
    out.yield_(supplier.getAsInt());
  }
}
