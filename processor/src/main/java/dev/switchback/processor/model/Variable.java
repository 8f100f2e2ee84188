package dev.switchback.processor.model;

import java.util.Optional;

/**
 * A variable of a machine: a parameter or local of the template, or a temporary of the lowering. Its name is unique in the
 * machine, so that variables are equal when their names are.
 *
 * @param name its name in the companion
 * @param sourceName its name in the template; empty for temporaries
 * @param type its type; empty where only the compiler of the companion can tell (it is declared with {@code var} then)
 * @param primitive whether the type is known to be primitive, so that there is no reference to let go
 * @param role how it comes to its value
 */
public record Variable(
    String name, Optional<String> sourceName, Optional<Code> type, boolean primitive, Role role) {
  /** How a variable comes to its value. */
  public enum Role {
    /** A parameter that the body never assigns. */
    FINAL_PARAMETER,
    /** A parameter that the body assigns. */
    PARAMETER,
    /** A local or a temporary. */
    LOCAL,
    /** A local or a temporary of an inferred type in a holder, which is what the variable is; it is assigned more than once. */
    HELD,
    /** A constant variable, whose value is known to the compiler and never saved. */
    CONSTANT
  }

  /** Whether the compiler of the companion infers the type. */
  public boolean inferred() {
    return type.isEmpty();
  }

  /** Whether it is the receiver or a parameter of the template. */
  public boolean isParameter() {
    return role == Role.FINAL_PARAMETER || role == Role.PARAMETER;
  }

  /** Whether it is a constant variable. */
  public boolean isConstant() {
    return role == Role.CONSTANT;
  }

  /** Whether its value is in a holder. */
  public boolean isHeld() {
    return role == Role.HELD;
  }

  /** Whether its value never changes, so that lambdas may capture it as it is. */
  public boolean isFinal() {
    return role == Role.FINAL_PARAMETER || role == Role.CONSTANT;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Variable that && name.equals(that.name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}
