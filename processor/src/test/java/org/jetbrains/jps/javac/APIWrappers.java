package org.jetbrains.jps.javac;

import java.util.Map;
import java.util.WeakHashMap;

/** Stands in for the class of that name in IntelliJ IDEA's compile server, of which the processor knows one method. */
public final class APIWrappers {

  /** The wrapped objects: by wrapper, as the real class has it, out of sight of reflection on the wrappers. */
  public static final Map<Object, Object> WRAPPED = new WeakHashMap<>();

  private APIWrappers() {}

  public static <T> T unwrap(Class<? extends T> type, T wrapper) {
    return type.cast(WRAPPED.get(System.identityHashCode(wrapper)));
  }
}
