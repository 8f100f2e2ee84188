package dev.switchback.tests.hosts;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;

/**
 * The harness of the language suite as the compiler under test has compiled it: reached through its names.
 *
 * @param loader has it
 */
record Harness(ClassLoader loader) {
  /** The tests of {@code PullEqualsPush} for a class with templates. */
  Stream<DynamicNode> pullEqualsPush(Class<?> templates) {
    Object tests = call("harness.PullEqualsPush", "of", (Object) new Class<?>[] {templates});
    return ((Stream<?>) tests).map(DynamicNode.class::cast);
  }

  /** The simple name of the class of random templates that {@code seed} gives. */
  String randomName(long seed) {
    return (String) call("random.RandomTemplates", "name", seed);
  }

  /** Its source. */
  String randomSource(long seed) {
    return (String) call("random.RandomTemplates", "source", seed);
  }

  /** A test for each of its templates. */
  Stream<DynamicNode> randomTests(Class<?> type, long seed) {
    return ((Stream<?>) call("random.RandomTemplates", "tests", type, seed))
        .map(DynamicNode.class::cast);
  }

  private Object call(String type, String name, Object... arguments) {
    try {
      Method method = Arrays.stream(
              loader.loadClass("dev.switchback.tests." + type).getMethods())
          .filter(each -> each.getName().equals(name))
          .findFirst()
          .orElseThrow();
      return method.invoke(null, arguments);
    } catch (InvocationTargetException e) {
      throw new AssertionError(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
