package dev.switchback.tests.random;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/** Random templates for suites that compile them in another way. */
public final class RandomTemplates {
  private RandomTemplates() {}

  /** The simple name of the class of {@code seed}; it is in package {@code random}. */
  public static String name(long seed) {
    return RandomClass.name(seed);
  }

  /** The source of the class of {@code seed}. */
  public static String source(long seed) {
    return RandomClass.of(seed).tree().source();
  }

  /** A test for each template of a class that was made from {@code seed}, compiled with its companion. */
  public static Stream<DynamicNode> tests(Class<?> type, long seed) {
    RandomClass source = RandomClass.of(seed);
    return source.templates().stream()
        .map(name -> DynamicTest.dynamicTest(type.getSimpleName() + "." + name, () -> {
          List<Failure> failures = Trial.compare(type, source, name);
          failures.forEach(failure -> Assertions.fail(Soak.text(failure)));
        }));
  }
}
