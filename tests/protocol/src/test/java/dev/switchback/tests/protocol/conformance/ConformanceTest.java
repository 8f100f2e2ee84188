package dev.switchback.tests.protocol.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Generators do what CPython's do, but for the differences that have a reason. */
class ConformanceTest {
  static final List<Class<?>> SUITES = List.of(
      Delegating.class,
      DelegatingThrow.class,
      DelegatingClose.class,
      DelegatingSources.class,
      DelegatingShared.class,
      DelegatingRunning.class,
      DelegatingCalls.class,
      Stepping.class,
      Sending.class,
      Throwing.class,
      Unwinding.class,
      Ending.class,
      Closing.class,
      Managing.class,
      Reentrance.class,
      Frames.class,
      Recipes.class,
      Streams.class,
      Backtracking.class,
      Pipelines.class,
      Scheduling.class);

  @TestFactory
  Stream<DynamicContainer> suites() {
    return SUITES.stream().map(suite -> {
      try {
        return dynamicContainer(suite.getSimpleName(), tests(suite));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }

  private static List<DynamicTest> tests(Class<?> suite) throws IOException {
    Map<String, Golden> recorded = Golden.recorded(suite);
    Map<String, Golden> different = Golden.different(suite);
    List<DynamicTest> tests = new ArrayList<>();
    recorded.forEach((name, golden) -> tests.add(dynamicTest(name + ": " + golden.summary(), () -> {
      List<String> lines = run(suite, name);
      Golden own = different.get(name);
      if (own == null) {
        assertThat(lines).isEqualTo(golden.lines());
      } else {
        assertThat(lines).isEqualTo(own.lines()).isNotEqualTo(golden.lines());
      }
    })));
    tests.add(dynamicTest("every case is here and there", () -> {
      assertThat(cases(suite)).containsExactlyInAnyOrderElementsOf(recorded.keySet());
      assertThat(recorded.keySet()).containsAll(different.keySet());
    }));
    return tests;
  }

  /** The static methods of a suite that take a trace and nothing else. */
  private static List<String> cases(Class<?> suite) {
    return Arrays.stream(suite.getDeclaredMethods())
        .filter(each -> !each.isSynthetic()
            && Arrays.equals(each.getParameterTypes(), new Class<?>[] {Trace.class}))
        .map(Method::getName)
        .toList();
  }

  private static List<String> run(Class<?> suite, String name) throws Exception {
    Trace trace = new Trace();
    Method method = suite.getDeclaredMethod(name, Trace.class);
    method.setAccessible(true);
    try {
      method.invoke(null, trace);
    } catch (InvocationTargetException e) {
      throw new AssertionError("after " + String.join("\n", trace.lines()), e.getTargetException());
    }
    return trace.lines();
  }
}
