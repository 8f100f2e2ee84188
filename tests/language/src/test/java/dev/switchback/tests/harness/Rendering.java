package dev.switchback.tests.harness;

import dev.switchback.GeneratorExit;
import dev.switchback.StopIteration;
import java.lang.reflect.Array;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Texts for the values of one run, made so that two runs of one template that do the same give the same texts.
 *
 * <p>An object whose class gives it no text, and every exception, is numbered in order of first appearance: two runs
 * agree on the numbers only if they agree on which objects are the same. That is how exception objects are compared by
 * identity although each run makes its own. Class names are simple ones, because a local class of a template has
 * another binary name in the companion.
 */
final class Rendering {
  private final Map<Object, Integer> numbers = new IdentityHashMap<>();

  String text(Object value) {
    if (value == null) {
      return "null";
    }
    if (value instanceof Throwable thrown) {
      return thrown(thrown);
    }
    if (value instanceof CharSequence || value instanceof Character) {
      return "'" + value + "'";
    }
    if (value instanceof Integer || value instanceof Boolean) {
      return value.toString();
    }
    if (value instanceof Number && value.getClass().getPackageName().equals("java.lang")) {
      return value + " " + value.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }
    if (value.getClass().isArray()) {
      return array(value);
    }
    if (value instanceof Collection<?> elements) {
      return elements.stream().map(this::text).collect(Collectors.joining(", ", "[", "]"));
    }
    return object(value);
  }

  private String array(Object array) {
    StringBuilder text =
        new StringBuilder(array.getClass().getComponentType().getSimpleName()).append('{');
    for (int i = 0; i < Array.getLength(array); i++) {
      text.append(i == 0 ? "" : ", ").append(text(Array.get(array, i)));
    }
    return text.append('}').toString();
  }

  private String object(Object value) {
    Class<?> type = value.getClass();
    String name = type.isHidden() || type.isSynthetic() ? "lambda" : type.getSimpleName();
    return hasText(type) ? name + " " + value : name + number(value);
  }

  private static boolean hasText(Class<?> type) {
    try {
      return type.getMethod("toString").getDeclaringClass() != Object.class;
    } catch (NoSuchMethodException e) {
      throw new AssertionError("every class has toString()", e);
    }
  }

  private String thrown(Throwable thrown) {
    boolean known = numbers.containsKey(thrown);
    StringBuilder text = new StringBuilder(thrown.getClass().getSimpleName());
    // The protocol's own two may be shared constants or made each time: which, is no matter of the
    // law.
    if (!(thrown instanceof GeneratorExit || thrown instanceof StopIteration)) {
      text.append(number(thrown));
    }
    if (hasMessageOfItsOwn(thrown) && thrown.getMessage() != null) {
      text.append('(').append(thrown.getMessage()).append(')');
    }
    if (!known && thrown.getCause() != null && thrown.getCause() != thrown) {
      text.append(" caused by ").append(thrown(thrown.getCause()));
    }
    for (Throwable suppressed : thrown.getSuppressed()) {
      text.append(" suppressing ").append(thrown(suppressed));
    }
    return text.toString();
  }

  /** The JVM's texts for these name the expression at fault, which reads differently in a companion. */
  private static boolean hasMessageOfItsOwn(Throwable thrown) {
    return !(thrown instanceof NullPointerException || thrown instanceof ClassCastException);
  }

  private String number(Object value) {
    return "#" + numbers.computeIfAbsent(value, v -> numbers.size() + 1);
  }
}
