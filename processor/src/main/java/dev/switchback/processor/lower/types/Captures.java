package dev.switchback.processor.lower.types;

/**
 * Keeps account of what is known of an expression's type but for the names of captured wildcards. An expression may have such
 * a type itself, as {@code list.get(0)} of a {@code List<? extends T>}: then {@code T} is what {@code var} makes of it. From
 * these the types of others may follow, as {@code List.of(list.get(0))}: compilers don't agree on what {@code var} makes of
 * that, so the type is near enough to find members, and no more.
 */
final class Captures {
  private int captured;
  private int approximate;

  /** Notes that the type at hand is that of a captured wildcard. */
  void captured() {
    captured++;
  }

  /** Notes that the type at hand was inferred from such types. */
  void approximate() {
    approximate++;
  }

  /** The notes so far. */
  Mark mark() {
    return new Mark(captured, approximate);
  }

  /** Forgets the notes since {@code mark}, which concern an expression that has been looked at. */
  void reset(Mark mark) {
    captured = mark.captured();
    approximate = mark.approximate();
  }

  /** How many notes there were. */
  record Mark(int captured, int approximate) {
    boolean isCapturedSince(Mark before) {
      return captured > before.captured;
    }

    boolean isApproximateSince(Mark before) {
      return approximate > before.approximate;
    }
  }
}
