package dev.switchback.processor.model;

/**
 * The name of a block.
 *
 * @param id unique in the machine; not yet the number that the emitter gives it
 */
public record Label(int id) {
  // Labels are the keys of most maps about blocks; what a record gets by itself is slow in a short
  // run.
  @Override
  public boolean equals(Object other) {
    return other instanceof Label that && id == that.id;
  }

  @Override
  public int hashCode() {
    return id;
  }
}
