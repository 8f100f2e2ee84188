package dev.switchback.tests.harness;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Values to send to a two-way template, by the type that its capability declares. */
final class Sends {
  private static final Map<Type, IntFunction<Object>> BY_TYPE = Map.of(
      Integer.class, step -> 100 + step,
      Long.class, step -> 1_000L * step,
      Double.class, step -> step / 4d,
      Character.class, step -> (char) ('a' + step),
      Boolean.class, step -> step % 3 != 0,
      String.class, step -> "s" + step,
      Object.class, step -> step % 2 == 0 ? "even" : (Object) step,
      int[].class, step -> new int[] {step, -step});

  private Sends() {}

  /** The value for step {@code step}; null where no sample of the type is known. */
  static Object value(Method template, int step) {
    Type sent =
        ((ParameterizedType) template.getGenericParameterTypes()[0]).getActualTypeArguments()[1];
    if (sent instanceof ParameterizedType type && type.getRawType() == List.class) {
      return List.of("l" + step);
    }
    return BY_TYPE.getOrDefault(sent, k -> null).apply(step);
  }
}
