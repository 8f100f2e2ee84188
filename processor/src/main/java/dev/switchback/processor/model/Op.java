package dev.switchback.processor.model;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** One step of straight-line code in a block. */
public sealed interface Op {
  /** What it evaluates. */
  Code code();

  /**
   * Runs whole statements, as they are.
   *
   * @param introduces whether what follows sees pattern variables of theirs (JLS 6.3.2)
   */
  record Run(Code code, boolean introduces) implements Op {
    /** Runs statements of which nothing is seen afterwards. */
    public Run(Code code) {
      this(code, false);
    }
  }

  /** Assigns a variable; the first assignment of an inferred variable declares it. */
  record Assign(Variable target, Code code) implements Op {}

  /** Begins the life of a variable that has no value yet. */
  record Declare(Variable target) implements Op {
    @Override
    public Code code() {
      return Code.EMPTY;
    }
  }

  /**
   * Does nothing, but needs the values of variables, for people to look at: those that are surely assigned by then.
   */
  record Keep(Set<Variable> variables) implements Op {
    public Keep {
      variables = Set.copyOf(variables);
    }

    @Override
    public Code code() {
      return Code.EMPTY;
    }
  }

  /** Records the template's result. */
  record SetResult(Code code) implements Op {}

  /**
   * Goes back to a call of the template by itself, whose body has ended: what the caller needs has the values again that it
   * was left with.
   *
   * @param caller refers to what holds them
   * @param resume where the caller goes on
   */
  record Return(Variable caller, Label resume) implements Op {
    @Override
    public Code code() {
      return Code.read(caller);
    }
  }

  /** The variable it assigns, if it is an assignment. */
  default Optional<Variable> assigned() {
    return this instanceof Assign assign ? Optional.of(assign.target()) : Optional.empty();
  }

  /** Whether nothing is written down for it. */
  default boolean isSilent() {
    return this instanceof Declare || this instanceof Keep;
  }

  /** The variables whose values from before it are needed. */
  default Set<Variable> reads() {
    return this instanceof Keep keep ? keep.variables() : code().reads();
  }

  /** The variables that have a new value afterwards. */
  default Set<Variable> overwrites() {
    Set<Variable> found = new LinkedHashSet<>(code().overwrites());
    assigned().ifPresent(found::add);
    if (this instanceof Declare declare) {
      found.add(declare.target());
    }
    return found;
  }
}
