package dev.switchback.processor.lower;

import dev.switchback.processor.lower.copy.TypeCode;
import dev.switchback.processor.model.Code;
import dev.switchback.processor.model.Variable;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * The type that is wanted where an expression stands in an assignment context (JLS 5.2), or that its value has.
 *
 * @param code the type as it is written
 * @param primitive whether it is known to be primitive
 */
record TargetType(Code code, boolean primitive) {
  static TargetType of(TypeMirror type) {
    return new TargetType(TypeCode.of(type), type.getKind().isPrimitive());
  }

  /** The type of what is assigned to {@code variable}; empty: only the compiler knows. */
  static Optional<TargetType> of(Variable variable) {
    return variable.type().map(type -> new TargetType(type, variable.primitive()));
  }
}
