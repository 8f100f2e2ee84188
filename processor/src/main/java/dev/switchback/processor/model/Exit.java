package dev.switchback.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A way from one place of the machine to another, or to its end.
 *
 * @param ops what happens on the way
 * @param target where it leads; empty: the machine ends
 */
public record Exit(List<Op> ops, Optional<Label> target) {
  public Exit {
    ops = List.copyOf(ops);
  }

  /** A plain jump. */
  public static Exit to(Label label) {
    return new Exit(List.of(), Optional.of(label));
  }
}
