package dev.switchback.processor.model;

import java.util.AbstractSet;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * A set of variables of one machine, which iterates in the order of their declaration. Large machines have thousands of
 * such sets with hundreds of variables in each, so that one bit for each variable is all that they can afford.
 */
public final class VariableSet extends AbstractSet<Variable> {
  private final Universe universe;
  private final BitSet bits;

  private VariableSet(Universe universe, BitSet bits) {
    this.universe = universe;
    this.bits = bits;
  }

  /** All variables of a machine, numbered in the order of their declaration. */
  public static final class Universe {
    private final List<Variable> all;
    private final Map<Variable, Integer> numbers = new HashMap<>();

    /** Numbers {@code all} of the variables. */
    public Universe(Collection<Variable> all) {
      this.all = List.copyOf(all);
      this.all.forEach(variable -> numbers.put(variable, numbers.size()));
    }

    /** The variables whose numbers are in {@code bits}, which must not change any more. */
    public VariableSet of(BitSet bits) {
      return new VariableSet(this, bits);
    }

    /** The numbers of {@code variables}. */
    public BitSet bits(Iterable<Variable> variables) {
      BitSet bits = new BitSet(all.size());
      variables.forEach(variable -> bits.set(numbers.get(variable)));
      return bits;
    }

    /** The number of {@code variable}. */
    public int number(Variable variable) {
      return numbers.get(variable);
    }

    /** The variable of that number. */
    public Variable variable(int number) {
      return all.get(number);
    }

    /** How many there are. */
    public int size() {
      return all.size();
    }
  }

  @Override
  public boolean contains(Object variable) {
    Integer number = variable instanceof Variable ? universe.numbers.get(variable) : null;
    return number != null && bits.get(number);
  }

  @Override
  public Iterator<Variable> iterator() {
    return bits.stream().mapToObj(universe.all::get).iterator();
  }

  @Override
  public int size() {
    return bits.cardinality();
  }
}
