package dev.switchback.processor.model;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * A static method of the companion for what a template may do and the companion, which is another class, may not: to use a
 * private member of its nest, a protected one that its class inherits from another package, or a member of {@code super}.
 *
 * <p>Accessors mean the same wherever a template uses them, so that the companion has each but once.
 */
public sealed interface Accessor {

  /** The class whose member it is for the template, which is the class of the receiver, too. */
  TypeElement of();

  /**
   * Uses a field.
   *
   * @param field the field
   * @param through the class that may use it
   * @param receiver whether the accessor takes a receiver, which it does not look at if the field is static
   * @param hidden whether the field is one of a superclass, and {@code through} has one of that name as well
   * @param instance where its type is a type parameter, the types for which operators are evaluated
   * @param operation what to do with it
   */
  record OfField(
      TypeElement of,
      VariableElement field,
      TypeElement through,
      boolean receiver,
      boolean hidden,
      Optional<Instance> instance,
      Operation operation)
      implements Accessor {

    /** The same field, for another operation. */
    public OfField with(Operation other) {
      boolean evaluates = other instanceof Operation.Step || other instanceof Operation.Update;
      return new OfField(
          of, field, through, receiver, hidden, evaluates ? instance : Optional.empty(), other);
    }
  }

  /** The type of a receiver, and that of the field it has. */
  record Instance(Code.TypeRef receiver, Code.TypeRef type) {}

  /** What to do with a field. */
  sealed interface Operation {
    /** {@code field(receiver)} reads it. */
    record Read() implements Operation {}

    /** {@code field(receiver, value)} assigns it; the result is the new value. */
    record Write() implements Operation {}

    /** {@code incrementField(receiver)}, for {@code ++} and {@code --}; the result is the old value, or the new one. */
    record Step(boolean increment, boolean prefix) implements Operation {}

    /**
     * {@code fieldPlus(receiver).by(operand)}, for {@code +=} and the like: it reads the field before the operand is
     * evaluated (JLS 15.26.2).
     *
     * @param operator the operator without its equals sign
     */
    record Update(String operator) implements Operation {}
  }

  /**
   * Calls a method or constructor: a group of overloads, among which the compiler of the companion chooses as the template's
   * does (JLS 15.12.2).
   *
   * @param kind what is called
   * @param name the simple name of the methods; that of the class for constructors
   * @param holder for {@link Kind#SUPER}, the superclass or interface
   * @param form what calls look like
   * @param overloads the methods, whichever of them may be meant
   */
  record OfMethods(
      TypeElement of,
      Kind kind,
      String name,
      Optional<TypeElement> holder,
      Form form,
      List<Overload> overloads)
      implements Accessor {
    public OfMethods {
      overloads = List.copyOf(overloads);
    }
  }

  /** What a group of overloads is. */
  enum Kind {
    METHODS,
    /** The methods that {@code super.name} means. */
    SUPER,
    CONSTRUCTORS
  }

  /** What uses of a group of overloads look like. */
  enum Form {
    /** {@code name(arguments)}: all of them are static, or constructors. */
    PLAIN,
    /** The same for the constructors of a raw type, whose parameters are erased (JLS 4.8). */
    RAW,
    /** {@code name(receiver, arguments)}; static methods don't look at it. */
    RECEIVER,
    /** For {@code Type::name}: instance methods take a receiver, static ones don't. */
    UNBOUND,
    /** For {@code receiver::name}: {@code nameOf(receiver)} answers an object with methods {@code call(arguments)}. */
    BOUND
  }

  /**
   * One method of a group.
   *
   * @param method the method
   * @param through the class that may call it; empty: everyone in the package may
   */
  record Overload(ExecutableElement method, Optional<TypeElement> through) {}
}
