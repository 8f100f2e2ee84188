package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** A class whose templates call what it inherits, and what it overrides, out of lambdas and as templates. */
final class SuiteReceivers extends SuiteBase<String> {
  private int calls;

  SuiteReceivers() {}

  @Override
  <U> String named(String t, U u) {
    calls++;
    return "own " + t + u + calls;
  }

  @GeneratorMethod
  void superMethodsInLambdas(Yielder<Object> out) {
    String t = "t";
    int[] i = {0};
    Supplier<String> f = () -> {
      Supplier<BiFunction<String, Integer, String>> deep = () -> super::<Integer>named;
      return deep.get().apply(t, i[0]);
    };
    out.yield_(f.get());
    f = () -> {
      Supplier<BiFunction<String, String, String>> deep = () -> this::<String>named;
      return deep.get().apply(t, null);
    };
    out.yield_(f.get());
    f = () -> {
      Supplier<BiFunction<String, Integer, String>> deep = () -> {
        i[0]++;
        return super::named;
      };
      return deep.get().apply(t, i[0]) + super.named(t, calls);
    };
    out.yield_(f.get());
    log("i", i[0]);
  }

  @GeneratorMethod
  void superMethodsThatChangeLocals(TwoWayYielder<Object, Integer> out) {
    int[] local = {0};
    Runnable first = () -> local[0] = super.number(1);
    first.run();
    Integer sent = out.yield_(local[0]);
    Supplier<Integer> second = () -> {
      local[0]++;
      return super.number(sent == null ? 2 : sent) + this.number(3);
    };
    out.yield_(second.get());
    log("local", local[0]);
  }

  @Override
  int number(int n) {
    return 222 * n;
  }

  /** The superclass's template, by all the ways to call it. */
  @GeneratorMethod
  int templatesOfTheSuperclass(TwoWayYielder<Object, Integer> out) {
    out.yield_(0);
    int sum = super.part(out, "super");
    sum += part(out, "plain") + this.part(out, "this");
    for (Object each : SuiteBaseGenerators.values(this, List.of("x"))) {
      out.yield_(each);
    }
    out.yieldFrom(SuiteBaseGenerators.values(this, List.of("y", "z")));
    return log("sum", sum);
  }
}
