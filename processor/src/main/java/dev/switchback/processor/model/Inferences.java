package dev.switchback.processor.model;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where the variables are declared whose types only the compiler of the companion knows: each by one {@code var}, from whose
 * initializer the type comes. A method that did not declare such a variable has to repeat the declaration, in code that
 * never runs, before it can take the variable from its field.
 */
public final class Inferences {
  /**
   * One declaration.
   *
   * @param variable the variable
   * @param order its place among all declarations
   * @param block the index of its block
   * @param op the assignment that declares it; empty: it is the result of the suspension that ends the block
   * @param end the end of the block
   * @param uses what the initializer mentions
   */
  public record Inference(
      Variable variable,
      int order,
      int block,
      Optional<Op> op,
      Terminator end,
      Set<Variable> uses) {}

  private final Map<Variable, Inference> all = new HashMap<>();

  /** Finds the declarations in {@code blocks}, all of a machine. */
  public Inferences(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      Terminator end = blocks.get(i).terminator();
      for (Op op : blocks.get(i).ops()) {
        add(op.assigned(), i, Optional.of(op), end, Uses.of(op));
      }
      add(end.resultVariable(), i, Optional.empty(), end, Uses.of(end));
    }
  }

  private void add(
      Optional<Variable> made, int block, Optional<Op> op, Terminator end, Set<Variable> uses) {
    made.filter(Variable::inferred)
        .ifPresent(variable ->
            all.put(variable, new Inference(variable, all.size(), block, op, end, uses)));
  }

  /** The declaration of {@code variable}. */
  public Inference of(Variable variable) {
    return all.get(variable);
  }

  /**
   * The declarations that {@code used} need of what was declared before the block {@code from}, those included whose
   * initializers they mention; in the order of the blocks.
   */
  public List<Inference> before(int from, Iterable<Variable> used) {
    Set<Inference> found = new TreeSet<>(Comparator.comparingInt(Inference::order));
    used.forEach(variable -> collect(variable, from, found));
    return List.copyOf(found);
  }

  private void collect(Variable variable, int from, Set<Inference> into) {
    Inference inference = all.get(variable);
    if (inference != null && inference.block() < from && into.add(inference)) {
      inference.uses().forEach(used -> {
        if (!used.equals(variable)) {
          collect(used, Integer.MAX_VALUE, into);
        }
      });
    }
  }
}
