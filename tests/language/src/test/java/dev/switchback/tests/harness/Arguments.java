package dev.switchback.tests.harness;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Arguments for the parameters of a template after the capability.
 *
 * <p>A template {@code walk} takes them from a static method {@code Stream<Object[]> walkArguments()} of its class if
 * there is one; it is asked anew for every run, so that arguments may have state. Otherwise a few values are tried for
 * each parameter type, in all combinations.
 */
final class Arguments {
  private static final Map<Class<?>, List<Object>> SAMPLES = Map.ofEntries(
      Map.entry(boolean.class, List.of(true, false)),
      Map.entry(byte.class, List.of((byte) 0, (byte) 127)),
      Map.entry(short.class, List.of((short) 0, Short.MAX_VALUE)),
      Map.entry(char.class, List.of('a', '\uffff')),
      Map.entry(int.class, List.of(0, 1, 4)),
      Map.entry(long.class, List.of(0L, 3L)),
      Map.entry(float.class, List.of(0f, 2.5f)),
      Map.entry(double.class, List.of(0d, 2.5d)),
      Map.entry(Integer.class, List.of(0, 1000)),
      Map.entry(String.class, List.of("", "abc")),
      Map.entry(Object.class, List.of("text", 7, 2.5d)),
      Map.entry(Comparable.class, List.of("text", 7)),
      Map.entry(int[].class, List.of(new int[0], new int[] {3, 1, 2})),
      Map.entry(String[].class, List.of(new String[0], new String[] {"x", "y"})),
      Map.entry(Object[].class, List.of(new Object[0], new Object[] {"x", 2})),
      Map.entry(List.class, List.of(List.of(), List.of("p", "q", "r"))),
      Map.entry(Iterable.class, List.of(List.of(), List.of("p", "q", "r"))));

  private Arguments() {}

  /** The lists of arguments to try, none of them shared with another call if the template brings its own. */
  static List<Object[]> of(Method template) {
    try {
      Method own = template.getDeclaringClass().getDeclaredMethod(template.getName() + "Arguments");
      own.setAccessible(true);
      return ((Stream<?>) own.invoke(null))
          .map(arguments -> ((Object[]) arguments).clone())
          .toList();
    } catch (NoSuchMethodException e) {
      return combinations(Arrays.stream(template.getParameterTypes()).skip(1).toList());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError("arguments of " + template, e);
    }
  }

  private static List<Object[]> combinations(List<Class<?>> types) {
    List<Object[]> combinations = List.<Object[]>of(new Object[0]);
    for (Class<?> type : types) {
      List<Object> samples = SAMPLES.get(type);
      if (samples == null) {
        throw new AssertionError("no sample arguments for parameters of type " + type.getName());
      }
      List<Object[]> longer = new ArrayList<>();
      for (Object[] combination : combinations) {
        for (Object sample : samples) {
          Object[] extended = Arrays.copyOf(combination, combination.length + 1);
          extended[combination.length] = sample instanceof int[] array ? array.clone() : sample;
          longer.add(extended);
        }
      }
      combinations = longer;
    }
    return combinations;
  }
}
