package dev.switchback.processor.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

  /** All code in it, in order. */
  public List<Code> codes() {
    List<Code> all = new ArrayList<>();
    ops.forEach(op -> all.add(op.code()));
    all.addAll(terminator.codes());
    return all;
  }

  /** Where control jumps to out of statements that stay as they are. */
  public Set<Label> jumps() {
    Set<Label> all = new LinkedHashSet<>();
    codes().forEach(code -> code.exits().forEach(exit -> exit.target().ifPresent(all::add)));
    return all;
  }

  /** Where control may go next in the same step: at the end, by an exception, or by a jump. */
  public Set<Label> successors() {
    Set<Label> all = new LinkedHashSet<>(terminator.successors());
    handler.ifPresent(all::add);
    all.addAll(jumps());
    return all;
  }

  /** Where control may go next, in the same step or after a suspension. */
  public Set<Label> ways() {
    Set<Label> all = successors();
    terminator.resumed().ifPresent(all::add);
    return all;
  }
}
