package dev.switchback.processor.lower.syntax;

import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * Where an operand stands.
 *
 * @param poly whether its type may come from there: an invocation or assignment context (JLS 15.2)
 * @param unboxed whether it is unboxed before the next operand is evaluated
 * @param maybeUnboxed whether that hangs on which of several methods is meant
 * @param promoted whether it is promoted as a number then
 * @param string whether it is made a string then
 * @param target the type that it is converted to there, if declarations tell
 */
public record Place(
    boolean poly,
    boolean unboxed,
    boolean maybeUnboxed,
    boolean promoted,
    boolean string,
    Optional<TypeMirror> target) {
  /** A place that says nothing about its operand. */
  public static final Place ALONE = new Place(false, false, false, false, false, Optional.empty());

  /** The place of an index, or of a dimension. */
  public static final Place INDEX = new Place(false, true, false, true, false, Optional.empty());

  /** The place of what a concatenation makes a string of. */
  public static final Place STRING = new Place(false, false, false, false, true, Optional.empty());

  /** The place of an argument or of an array's element. */
  public static Place targeted(Optional<TypeMirror> target) {
    boolean unboxed = target.filter(type -> type.getKind().isPrimitive()).isPresent();
    return new Place(true, unboxed, false, false, false, target);
  }

  /** The place of an operator's left operand. */
  public static Place operand(boolean unboxed, boolean promoted) {
    return new Place(false, unboxed, false, promoted, false, Optional.empty());
  }
}
