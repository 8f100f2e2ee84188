package dev.switchback.tests.harness;

import dev.switchback.Generator;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A template with one choice of arguments: both ways to run it.
 *
 * @param method the template itself
 * @param choice which of the lists of arguments that {@link Arguments} offers for it
 */
record Template(Method method, int choice) {
  private static final List<Class<?>> CAPABILITIES = List.of(
      Yielder.class,
      Yielder.OfInt.class,
      Yielder.OfLong.class,
      Yielder.OfDouble.class,
      TwoWayYielder.class);

  /** The templates that {@code type} declares, once for each choice of their arguments, ordered by name. */
  static Stream<Template> of(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(Template::isTemplate)
        .sorted((a, b) -> a.toGenericString().compareTo(b.toGenericString()))
        .flatMap(method -> Stream.iterate(0, choice -> choice + 1)
            .limit(Arguments.of(method).size())
            .map(choice -> new Template(method, choice)));
  }

  /** The annotation is not kept for run time, so that a template is known by its first parameter. */
  private static boolean isTemplate(Method method) {
    return !method.isSynthetic()
        && method.getParameterCount() > 0
        && CAPABILITIES.contains(method.getParameterTypes()[0]);
  }

  Class<?> capability() {
    return method.getParameterTypes()[0];
  }

  boolean isTwoWay() {
    return capability() == TwoWayYielder.class;
  }

  /** Runs the body itself; what it throws comes out unwrapped. */
  Object push(Object capability) throws Throwable {
    Object[] arguments =
        Stream.concat(Stream.of(capability), Arrays.stream(arguments())).toArray();
    method.setAccessible(true);
    return call(method, isStatic() ? null : instance(), arguments);
  }

  /** A machine from the companion's factory. */
  Generator<?> pull() throws Throwable {
    Object[] arguments = arguments();
    if (!isStatic()) {
      arguments = Stream.concat(Stream.of(instance()), Arrays.stream(arguments)).toArray();
    }
    Method factory = factory();
    factory.setAccessible(true);
    return (Generator<?>) call(factory, null, arguments);
  }

  /** The factory: named as the template, with its parameters but the capability, the receiver first. */
  private Method factory() {
    Class<?> type = method.getDeclaringClass();
    Class<?>[] parameters =
        Arrays.stream(method.getParameterTypes()).skip(1).toArray(Class<?>[]::new);
    if (!isStatic()) {
      parameters =
          Stream.concat(Stream.of(type), Arrays.stream(parameters)).toArray(Class<?>[]::new);
    }
    String companion = type.getName().replace('$', '_') + "Generators";
    try {
      return Class.forName(companion, true, type.getClassLoader())
          .getDeclaredMethod(method.getName(), parameters);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError("no factory of " + this + " in " + companion, e);
    }
  }

  private Object[] arguments() {
    return Arguments.of(method).get(choice);
  }

  private boolean isStatic() {
    return Modifier.isStatic(method.getModifiers());
  }

  private Object instance() {
    Class<?> type = method.getDeclaringClass();
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    try {
      Constructor<?> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      return constructor.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(
          "an instance template's class needs a constructor without parameters: " + type, e);
    }
  }

  private static Object call(Method method, Object receiver, Object[] arguments) throws Throwable {
    try {
      return method.invoke(receiver, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  @Override
  public String toString() {
    String types = Arrays.stream(method.getParameterTypes())
        .map(Class::getSimpleName)
        .collect(Collectors.joining(", "));
    String name =
        method.getDeclaringClass().getSimpleName() + "." + method.getName() + "(" + types + ")";
    return method.getParameterCount() == 1 ? name : name + " [" + choice + "]";
  }
}
