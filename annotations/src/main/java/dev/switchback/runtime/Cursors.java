package dev.switchback.runtime;

import java.util.Iterator;

/**
 * What an enhanced {@code for} runs over when the template's syntax does not tell whether that is an array or an iterable:
 * the overloads let the compiler of the companion decide, and no element is boxed (JLS 14.14.2).
 */
public final class Cursors {
  private Cursors() {}

  /**
   * Runs over an iterable. The wildcard lets it be of a type variable {@code C extends Iterable<?>} too, of whose bound no
   * capture is made (JLS 18.2.3).
   *
   * @param <T> the elements
   * @param elements what to run over
   * @return its iterator
   */
  @SuppressWarnings("unchecked") // nothing can be put into an iterator
  public static <T> Iterator<T> over(Iterable<? extends T> elements) {
    return (Iterator<T>) elements.iterator();
  }

  /**
   * Runs over an array.
   *
   * @param <T> the elements
   * @param elements what to run over
   * @return a cursor
   */
  public static <T> Elements<T> over(T[] elements) {
    return new Elements<>(elements);
  }

  /**
   * Runs over an array.
   *
   * @param elements what to run over
   * @return a cursor
   */
  public static Ints over(int[] elements) {
    return new Ints(elements);
  }

  /**
   * Runs over an array.
   *
   * @param elements what to run over
   * @return a cursor
   */
  public static Longs over(long[] elements) {
    return new Longs(elements);
  }

  /**
   * Runs over an array.
   *
   * @param elements what to run over
   * @return a cursor
   */
  public static Doubles over(double[] elements) {
    return new Doubles(elements);
  }

  /**
   * Runs over an array.
   *
   * @param elements what to run over
   * @return a cursor
   */
  public static Floats over(float[] elements) {
    return new Floats(elements);
  }

  /**
   * Runs over an array.
   *
   * @param elements what to run over
   * @return a cursor
   */
  public static Shorts over(short[] elements) {
    return new Shorts(elements);
  }

  /**
   * Runs over an array.
   *
   * @param elements what to run over
   * @return a cursor
   */
  public static Bytes over(byte[] elements) {
    return new Bytes(elements);
  }

  /**
   * Runs over an array.
   *
   * @param elements what to run over
   * @return a cursor
   */
  public static Chars over(char[] elements) {
    return new Chars(elements);
  }

  /**
   * Runs over an array.
   *
   * @param elements what to run over
   * @return a cursor
   */
  public static Booleans over(boolean[] elements) {
    return new Booleans(elements);
  }

  /** A place in an array. */
  @SuppressWarnings("EffectivelyPrivate") // its public method is that of its public subclasses
  private abstract static class Cursor {
    private final int length;
    int index;

    Cursor(int length) {
      this.length = length;
    }

    /**
     * Whether there is an element left.
     *
     * @return whether {@code next} may be called
     */
    public final boolean hasNext() {
      return index < length;
    }
  }

  /**
   * A place in an array of references.
   *
   * @param <T> the elements
   */
  public static final class Elements<T> extends Cursor {
    private final T[] elements;

    Elements(T[] elements) {
      super(elements.length);
      this.elements = elements;
    }

    /**
     * Goes on.
     *
     * @return the next element
     */
    public T next() {
      return elements[index++];
    }
  }

  /** A place in an array of int. */
  public static final class Ints extends Cursor {
    private final int[] elements;

    Ints(int[] elements) {
      super(elements.length);
      this.elements = elements;
    }

    /**
     * Goes on.
     *
     * @return the next element
     */
    public int next() {
      return elements[index++];
    }
  }

  /** A place in an array of long. */
  public static final class Longs extends Cursor {
    private final long[] elements;

    Longs(long[] elements) {
      super(elements.length);
      this.elements = elements;
    }

    /**
     * Goes on.
     *
     * @return the next element
     */
    public long next() {
      return elements[index++];
    }
  }

  /** A place in an array of double. */
  public static final class Doubles extends Cursor {
    private final double[] elements;

    Doubles(double[] elements) {
      super(elements.length);
      this.elements = elements;
    }

    /**
     * Goes on.
     *
     * @return the next element
     */
    public double next() {
      return elements[index++];
    }
  }

  /** A place in an array of float. */
  public static final class Floats extends Cursor {
    private final float[] elements;

    Floats(float[] elements) {
      super(elements.length);
      this.elements = elements;
    }

    /**
     * Goes on.
     *
     * @return the next element
     */
    public float next() {
      return elements[index++];
    }
  }

  /** A place in an array of short. */
  public static final class Shorts extends Cursor {
    private final short[] elements;

    Shorts(short[] elements) {
      super(elements.length);
      this.elements = elements;
    }

    /**
     * Goes on.
     *
     * @return the next element
     */
    public short next() {
      return elements[index++];
    }
  }

  /** A place in an array of byte. */
  public static final class Bytes extends Cursor {
    private final byte[] elements;

    Bytes(byte[] elements) {
      super(elements.length);
      this.elements = elements;
    }

    /**
     * Goes on.
     *
     * @return the next element
     */
    public byte next() {
      return elements[index++];
    }
  }

  /** A place in an array of char. */
  public static final class Chars extends Cursor {
    private final char[] elements;

    Chars(char[] elements) {
      super(elements.length);
      this.elements = elements;
    }

    /**
     * Goes on.
     *
     * @return the next element
     */
    public char next() {
      return elements[index++];
    }
  }

  /** A place in an array of boolean. */
  public static final class Booleans extends Cursor {
    private final boolean[] elements;

    Booleans(boolean[] elements) {
      super(elements.length);
      this.elements = elements;
    }

    /**
     * Goes on.
     *
     * @return the next element
     */
    public boolean next() {
      return elements[index++];
    }
  }
}
