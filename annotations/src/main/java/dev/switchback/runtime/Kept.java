package dev.switchback.runtime;

/**
 * Brings back an operand that was evaluated before a suspension point, in an expression whose types are inferred:
 * {@code false ? List.of() : Kept.value(operand)} has the type that {@code List.of()} has where it stands, and the value of
 * {@code operand}.
 */
public final class Kept {
  private Kept() {}

  /**
   * A reference, at the type that its context asks for.
   *
   * @param <T> the type, inferred
   * @param kept the value
   * @return the value
   */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  public static <T> T value(Object kept) {
    return (T) kept;
  }

  /**
   * A reference, at the type of an expression that stands alone: {@code Kept.like(false ? map.entrySet() : null, kept)}.
   *
   * @param <T> the type, inferred from the expression; it may be one that no variable has
   * @param type not looked at
   * @param kept the value
   * @return the value
   */
  @SuppressWarnings("unchecked")
  public static <T> T like(T type, Object kept) {
    return (T) kept;
  }

  /**
   * A primitive value as it is.
   *
   * @param kept the value
   * @return the value
   */
  public static boolean value(boolean kept) {
    return kept;
  }

  /**
   * A primitive value as it is.
   *
   * @param kept the value
   * @return the value
   */
  public static byte value(byte kept) {
    return kept;
  }

  /**
   * A primitive value as it is.
   *
   * @param kept the value
   * @return the value
   */
  public static short value(short kept) {
    return kept;
  }

  /**
   * A primitive value as it is.
   *
   * @param kept the value
   * @return the value
   */
  public static char value(char kept) {
    return kept;
  }

  /**
   * A primitive value as it is.
   *
   * @param kept the value
   * @return the value
   */
  public static int value(int kept) {
    return kept;
  }

  /**
   * A primitive value as it is.
   *
   * @param kept the value
   * @return the value
   */
  public static long value(long kept) {
    return kept;
  }

  /**
   * A primitive value as it is.
   *
   * @param kept the value
   * @return the value
   */
  public static float value(float kept) {
    return kept;
  }

  /**
   * A primitive value as it is.
   *
   * @param kept the value
   * @return the value
   */
  public static double value(double kept) {
    return kept;
  }

  /**
   * A boxed value as it is: were its type inferred, {@code long n = …} would take an {@code Integer} for a {@code Long}.
   *
   * @param kept the value
   * @return the value
   */
  public static Boolean value(Boolean kept) {
    return kept;
  }

  /**
   * A boxed value as it is: were its type inferred, {@code long n = …} would take an {@code Integer} for a {@code Long}.
   *
   * @param kept the value
   * @return the value
   */
  public static Byte value(Byte kept) {
    return kept;
  }

  /**
   * A boxed value as it is: were its type inferred, {@code long n = …} would take an {@code Integer} for a {@code Long}.
   *
   * @param kept the value
   * @return the value
   */
  public static Short value(Short kept) {
    return kept;
  }

  /**
   * A boxed value as it is: were its type inferred, {@code long n = …} would take an {@code Integer} for a {@code Long}.
   *
   * @param kept the value
   * @return the value
   */
  public static Character value(Character kept) {
    return kept;
  }

  /**
   * A boxed value as it is: were its type inferred, {@code long n = …} would take an {@code Integer} for a {@code Long}.
   *
   * @param kept the value
   * @return the value
   */
  public static Integer value(Integer kept) {
    return kept;
  }

  /**
   * A boxed value as it is: were its type inferred, {@code long n = …} would take an {@code Integer} for a {@code Long}.
   *
   * @param kept the value
   * @return the value
   */
  public static Long value(Long kept) {
    return kept;
  }

  /**
   * A boxed value as it is: were its type inferred, {@code long n = …} would take an {@code Integer} for a {@code Long}.
   *
   * @param kept the value
   * @return the value
   */
  public static Float value(Float kept) {
    return kept;
  }

  /**
   * A boxed value as it is: were its type inferred, {@code long n = …} would take an {@code Integer} for a {@code Long}.
   *
   * @param kept the value
   * @return the value
   */
  public static Double value(Double kept) {
    return kept;
  }
}
