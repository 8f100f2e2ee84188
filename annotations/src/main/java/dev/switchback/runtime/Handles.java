package dev.switchback.runtime;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;

/**
 * Handles on members that only one class may use: its private ones, and what it inherits as protected. A companion keeps them
 * in constants, so that compiled code uses them as it would use the members themselves.
 *
 * <p>A class and its companion are in one package, hence in one module: no {@code opens} is needed. All types are erased.
 */
public final class Handles {
  private final MethodHandles.Lookup lookup;

  private Handles(MethodHandles.Lookup lookup) {
    this.lookup = lookup;
  }

  /**
   * Handles on what {@code type} may use.
   *
   * @param companion the lookup of a class of the same package
   * @param type the class
   * @return the handles
   * @throws IllegalAccessError if the two classes come from different class loaders or modules
   */
  public static Handles in(MethodHandles.Lookup companion, Class<?> type) {
    try {
      return new Handles(MethodHandles.privateLookupIn(type, companion));
    } catch (IllegalAccessException e) {
      LinkageError error = new IllegalAccessError(companion.lookupClass().getName()
          + " is in another class loader or module than " + type.getName());
      error.initCause(e);
      throw error;
    }
  }

  /**
   * An instance field of the class.
   *
   * @param name its name
   * @param type its type
   * @return a handle that takes the receiver
   * @throws NoSuchFieldError if there is none
   */
  public VarHandle field(String name, Class<?> type) {
    return field(lookup.lookupClass(), name, type);
  }

  /**
   * An instance field that the class inherits.
   *
   * @param holder the superclass by which it is known, since the class has a field of that name itself
   * @param name its name
   * @param type its type
   * @return a handle that takes the receiver
   * @throws NoSuchFieldError if there is none
   */
  public VarHandle field(Class<?> holder, String name, Class<?> type) {
    try {
      return lookup.findVarHandle(holder, name, type);
    } catch (ReflectiveOperationException e) {
      throw missing(name, e);
    }
  }

  /**
   * A static field.
   *
   * @param name its name
   * @param type its type
   * @return a handle
   * @throws NoSuchFieldError if there is none
   */
  public VarHandle staticField(String name, Class<?> type) {
    try {
      return lookup.findStaticVarHandle(lookup.lookupClass(), name, type);
    } catch (ReflectiveOperationException e) {
      throw missing(name, e);
    }
  }

  /**
   * An instance method of the class.
   *
   * @param name its name
   * @param result what it returns
   * @param parameters what it takes
   * @return a handle that takes the receiver first, and calls what overrides the method, if anything does
   * @throws NoSuchMethodError if there is none
   */
  public MethodHandle method(String name, Class<?> result, Class<?>... parameters) {
    try {
      MethodType type = MethodType.methodType(result, parameters);
      return lookup.findVirtual(lookup.lookupClass(), name, type);
    } catch (ReflectiveOperationException e) {
      throw missing(name, e);
    }
  }

  /**
   * A method as {@code super.name(…)} calls it.
   *
   * @param holder the superclass, or the interface of {@code Interface.super.name(…)}
   * @param name its name
   * @param result what it returns
   * @param parameters what it takes
   * @return a handle that takes the receiver first
   * @throws NoSuchMethodError if there is none
   */
  public MethodHandle superMethod(
      Class<?> holder, String name, Class<?> result, Class<?>... parameters) {
    try {
      MethodType type = MethodType.methodType(result, parameters);
      return lookup.findSpecial(holder, name, type, lookup.lookupClass());
    } catch (ReflectiveOperationException e) {
      throw missing("super." + name, e);
    }
  }

  /**
   * A static method.
   *
   * @param name its name
   * @param result what it returns
   * @param parameters what it takes
   * @return a handle
   * @throws NoSuchMethodError if there is none
   */
  public MethodHandle staticMethod(String name, Class<?> result, Class<?>... parameters) {
    try {
      MethodType type = MethodType.methodType(result, parameters);
      return lookup.findStatic(lookup.lookupClass(), name, type);
    } catch (ReflectiveOperationException e) {
      throw missing(name, e);
    }
  }

  /**
   * A constructor of the class.
   *
   * @param parameters what it takes; for an inner class the enclosing instance first
   * @return a handle
   * @throws NoSuchMethodError if there is none
   */
  public MethodHandle constructor(Class<?>... parameters) {
    try {
      return lookup.findConstructor(
          lookup.lookupClass(), MethodType.methodType(void.class, parameters));
    } catch (ReflectiveOperationException e) {
      throw missing("<init>", e);
    }
  }

  /** What a class compiled against another version of its companion would get from the virtual machine as well. */
  private LinkageError missing(String member, ReflectiveOperationException cause) {
    String text = lookup.lookupClass().getName() + "." + member
        + " is not what it was when the companion was compiled: compile both again";
    LinkageError error = cause instanceof NoSuchFieldException
        ? new NoSuchFieldError(text)
        : cause instanceof NoSuchMethodException
            ? new NoSuchMethodError(text)
            : new IllegalAccessError(text);
    error.initCause(cause);
    return error;
  }
}
