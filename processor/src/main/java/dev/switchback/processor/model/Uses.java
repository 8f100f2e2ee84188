package dev.switchback.processor.model;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which variables the code of blocks mentions. */
public final class Uses {
  private final Map<Label, Variable> answers = new HashMap<>();

  /** Looks at {@code blocks}, all of a machine. */
  public Uses(List<Block> blocks) {
    for (Block block : blocks) {
      Terminator end = block.terminator();
      end.resultVariable().ifPresent(answer -> answers.put(end.resumed().orElseThrow(), answer));
    }
  }

  /** The variables that {@code block} reads or writes, in the order of their first appearance. */
  public Set<Variable> of(Block block) {
    Set<Variable> found = new LinkedHashSet<>();
    Variable answer = answers.get(block.label());
    if (answer != null) {
      found.add(answer);
    }
    block.ops().forEach(op -> add(op, found));
    add(block.terminator(), found);
    return found;
  }

  /** The variables that {@code op} reads or writes. */
  public static Set<Variable> of(Op op) {
    Set<Variable> found = new LinkedHashSet<>();
    add(op, found);
    return found;
  }

  /** The variables that {@code end} reads or writes. */
  public static Set<Variable> of(Terminator end) {
    Set<Variable> found = new LinkedHashSet<>();
    add(end, found);
    return found;
  }

  private static void add(Terminator end, Set<Variable> into) {
    end.codes().forEach(code -> add(code, into));
    end.exits().forEach(exit -> exit.ops().forEach(op -> add(op, into)));
    end.resultVariable().ifPresent(into::add);
  }

  private static void add(Op op, Set<Variable> into) {
    add(op.code(), into);
    op.assigned().ifPresent(into::add);
  }

  private static void add(Code code, Set<Variable> into) {
    for (Code.Part part : code.parts()) {
      if (part instanceof Code.Use use) {
        into.add(use.variable());
      } else if (part instanceof Code.Escape escape) {
        escape.exit().ops().forEach(op -> add(op, into));
      }
    }
  }
}
