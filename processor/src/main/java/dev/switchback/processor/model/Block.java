package dev.switchback.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * Straight-line code with one way in, at its top.
 *
 * @param label its name
 * @param line the line of the template that it comes from
 * @param handler where an exception thrown in it goes; empty: out of the machine
 * @param ops what it does
 * @param terminator how it ends
 */
public record Block(
    Label label, int line, Optional<Label> handler, List<Op> ops, Terminator terminator) {
  public Block {
    ops = List.copyOf(ops);
  }
}
