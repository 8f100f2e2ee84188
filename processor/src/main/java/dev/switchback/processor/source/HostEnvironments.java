package dev.switchback.processor.source;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * The compiler's own environment inside those that build tools wrap around it. {@code Trees.instance} accepts no other.
 *
 * <ul>
 *   <li>IntelliJ IDEA (JPS) passes a {@code java.lang.reflect.Proxy}, and offers
 *       {@code org.jetbrains.jps.javac.APIWrappers.unwrap(Class, Object)} in the proxy's class loader. Releases before that method
 *       existed, and other tools that use proxies, are served by looking for an environment in the fields of the proxy's handler.
 *   <li>Gradle, when it compiles incrementally, passes an {@code IncrementalProcessingEnvironment}, which keeps the compiler's in a
 *       field; so do the wrappers of other tools.
 * </ul>
 */
final class HostEnvironments {

  private static final String INTELLIJ_WRAPPERS = "org.jetbrains.jps.javac.APIWrappers";

  private HostEnvironments() {}

  /** Returns the environment and all that it wraps, outermost first. */
  static List<ProcessingEnvironment> unwrap(ProcessingEnvironment environment) {
    Set<ProcessingEnvironment> found = new LinkedHashSet<>();
    List<ProcessingEnvironment> toUnwrap = new ArrayList<>(List.of(environment));
    while (!toUnwrap.isEmpty()) {
      ProcessingEnvironment next = toUnwrap.remove(0);
      if (found.stream().noneMatch(known -> known == next)) { // A proxy's equals may do anything.
        found.add(next);
        toUnwrap.addAll(unwrapByIntelliJ(next));
        toUnwrap.addAll(delegates(next));
      }
    }
    return List.copyOf(found);
  }

  private static List<ProcessingEnvironment> unwrapByIntelliJ(ProcessingEnvironment environment) {
    ClassLoader loader = environment.getClass().getClassLoader();
    if (loader == null || !Proxy.isProxyClass(environment.getClass())) {
      return List.of();
    }
    try {
      Method unwrap = loader
          .loadClass(INTELLIJ_WRAPPERS)
          .getDeclaredMethod("unwrap", Class.class, Object.class);
      return unwrap.invoke(null, ProcessingEnvironment.class, environment)
              instanceof ProcessingEnvironment unwrapped
          ? List.of(unwrapped)
          : List.of();
    } catch (ReflectiveOperationException | RuntimeException | LinkageError notIntelliJ) {
      return List.of();
    }
  }

  private static List<ProcessingEnvironment> delegates(ProcessingEnvironment environment) {
    Object holder = Proxy.isProxyClass(environment.getClass())
        ? Proxy.getInvocationHandler(environment)
        : environment;
    List<ProcessingEnvironment> delegates = new ArrayList<>();
    for (Class<?> c = holder.getClass(); c != null && c != Object.class; c = c.getSuperclass()) {
      try {
        for (Field field : c.getDeclaredFields()) {
          // The fields of JDK classes, javac's own environment among them, stay closed; there is
          // nothing to find there.
          if (!field.getType().isPrimitive()
              && field.trySetAccessible()
              && field.get(holder) instanceof ProcessingEnvironment delegate) {
            delegates.add(delegate);
          }
        }
      } catch (ReflectiveOperationException | RuntimeException | LinkageError closed) {
        // A field whose class can't even be loaded: this is not a wrapper we know how to open.
      }
    }
    return delegates;
  }
}
