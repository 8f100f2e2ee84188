package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.util.List;

/** What {@link SuiteReceivers} inherits. */
class SuiteBase<T> {
  <U> String named(T t, U u) {
    return "base " + t + u;
  }

  int number(int n) {
    return 444 * n;
  }

  @GeneratorMethod
  final int part(TwoWayYielder<Object, Integer> out, T t) {
    Integer sent = out.yield_(named(t, 1));
    mark("part of " + t);
    return sent == null ? number(1) : sent;
  }

  @GeneratorMethod
  final void values(Yielder<Object> out, List<T> list) {
    for (T t : list) {
      out.yield_(t);
    }
  }
}
