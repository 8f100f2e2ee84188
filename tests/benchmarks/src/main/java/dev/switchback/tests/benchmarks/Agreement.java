package dev.switchback.tests.benchmarks;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Setup;

/** Makes sure that what is compared does the same: benchmarks of as many elements have to return the same. */
final class Agreement {
  private final Map<Class<?>, Object> benchmarks = new HashMap<>();
  private final Map<Measure, Object> results = new HashMap<>();

  private Agreement() {}

  /** Runs the benchmarks of all rows once. */
  static void check(List<Comparison> rows) {
    Agreement agreement = new Agreement();
    for (Comparison row : rows) {
      if (row.measures().stream().allMatch(each -> each.kind() == Measure.Kind.TIME)) {
        agreement.check(row);
      }
    }
  }

  private void check(Comparison row) {
    try {
      Method measured = method(row.measured());
      Method base = method(row.base());
      if (elements(measured) != elements(base)) {
        return;
      }
      Object result = result(row.measured(), measured);
      Object expected = result(row.base(), base);
      if (!result.equals(expected)) {
        throw new IllegalStateException(row + ": " + result + " instead of " + expected);
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(row.toString(), e);
    }
  }

  private static Method method(Measure measure) throws ReflectiveOperationException {
    int dot = measure.name().lastIndexOf('.');
    return Class.forName(measure.name().substring(0, dot))
        .getMethod(measure.name().substring(dot + 1));
  }

  private static int elements(Method benchmark) {
    OperationsPerInvocation own = benchmark.getAnnotation(OperationsPerInvocation.class);
    OperationsPerInvocation all =
        benchmark.getDeclaringClass().getAnnotation(OperationsPerInvocation.class);
    return own != null ? own.value() : all != null ? all.value() : 1;
  }

  private Object result(Measure measure, Method benchmark) throws ReflectiveOperationException {
    Object result = results.get(measure);
    if (result == null) {
      result = benchmark.invoke(benchmark(benchmark.getDeclaringClass()));
      results.put(measure, result);
    }
    return result;
  }

  private Object benchmark(Class<?> type) throws ReflectiveOperationException {
    Object benchmark = benchmarks.get(type);
    if (benchmark == null) {
      benchmark = type.getConstructor().newInstance();
      for (Method method : type.getMethods()) {
        if (method.isAnnotationPresent(Setup.class)) {
          method.invoke(benchmark);
        }
      }
      benchmarks.put(type, benchmark);
    }
    return benchmark;
  }
}
