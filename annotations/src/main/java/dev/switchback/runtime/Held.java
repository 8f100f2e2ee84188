package dev.switchback.runtime;

/**
 * Holds the value of a variable whose type only the compiler of generated code knows, and which is assigned more than once or
 * not on every way. A holder can be saved and restored as a whole, whether or not there is a value in it yet, and its
 * {@code value} has exactly the type of the value that it was made for, primitive or not.
 */
public abstract class Held {
  private Held() {}

  abstract Object get();

  /**
   * What a saved holder holds.
   *
   * @param saved a holder, or null
   * @return its value, boxed if need be; null if there is no holder
   */
  public static Object value(Object saved) {
    return saved == null ? null : ((Held) saved).get();
  }

  /**
   * Holds a reference.
   *
   * @param <T> its type
   * @param value the reference
   * @return a holder
   */
  public static <T> OfObject<T> of(T value) {
    return new OfObject<>(value);
  }

  /**
   * Holds a reference.
   *
   * @param <T> its type
   */
  public static final class OfObject<T> extends Held {
    /** The value. */
    public T value;

    private OfObject(T value) {
      this.value = value;
    }

    @Override
    Object get() {
      return value;
    }
  }

  /**
   * Holds a {@code boolean}.
   *
   * @param value the value
   * @return a holder
   */
  public static OfBoolean of(boolean value) {
    return new OfBoolean(value);
  }

  /** Holds a {@code boolean}. */
  public static final class OfBoolean extends Held {
    /** The value. */
    public boolean value;

    private OfBoolean(boolean value) {
      this.value = value;
    }

    @Override
    Object get() {
      return value;
    }
  }

  /**
   * Holds a {@code byte}.
   *
   * @param value the value
   * @return a holder
   */
  public static OfByte of(byte value) {
    return new OfByte(value);
  }

  /** Holds a {@code byte}. */
  public static final class OfByte extends Held {
    /** The value. */
    public byte value;

    private OfByte(byte value) {
      this.value = value;
    }

    @Override
    Object get() {
      return value;
    }
  }

  /**
   * Holds a {@code short}.
   *
   * @param value the value
   * @return a holder
   */
  public static OfShort of(short value) {
    return new OfShort(value);
  }

  /** Holds a {@code short}. */
  public static final class OfShort extends Held {
    /** The value. */
    public short value;

    private OfShort(short value) {
      this.value = value;
    }

    @Override
    Object get() {
      return value;
    }
  }

  /**
   * Holds a {@code char}.
   *
   * @param value the value
   * @return a holder
   */
  public static OfChar of(char value) {
    return new OfChar(value);
  }

  /** Holds a {@code char}. */
  public static final class OfChar extends Held {
    /** The value. */
    public char value;

    private OfChar(char value) {
      this.value = value;
    }

    @Override
    Object get() {
      return value;
    }
  }

  /**
   * Holds an {@code int}.
   *
   * @param value the value
   * @return a holder
   */
  public static OfInt of(int value) {
    return new OfInt(value);
  }

  /** Holds an {@code int}. */
  public static final class OfInt extends Held {
    /** The value. */
    public int value;

    private OfInt(int value) {
      this.value = value;
    }

    @Override
    Object get() {
      return value;
    }
  }

  /**
   * Holds a {@code long}.
   *
   * @param value the value
   * @return a holder
   */
  public static OfLong of(long value) {
    return new OfLong(value);
  }

  /** Holds a {@code long}. */
  public static final class OfLong extends Held {
    /** The value. */
    public long value;

    private OfLong(long value) {
      this.value = value;
    }

    @Override
    Object get() {
      return value;
    }
  }

  /**
   * Holds a {@code float}.
   *
   * @param value the value
   * @return a holder
   */
  public static OfFloat of(float value) {
    return new OfFloat(value);
  }

  /** Holds a {@code float}. */
  public static final class OfFloat extends Held {
    /** The value. */
    public float value;

    private OfFloat(float value) {
      this.value = value;
    }

    @Override
    Object get() {
      return value;
    }
  }

  /**
   * Holds a {@code double}.
   *
   * @param value the value
   * @return a holder
   */
  public static OfDouble of(double value) {
    return new OfDouble(value);
  }

  /** Holds a {@code double}. */
  public static final class OfDouble extends Held {
    /** The value. */
    public double value;

    private OfDouble(double value) {
      this.value = value;
    }

    @Override
    Object get() {
      return value;
    }
  }
}
