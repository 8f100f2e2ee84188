package dev.switchback.processor.lower.names;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.switchback.processor.lower.syntax.RecordPatterns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A local variable, parameter or pattern binding of a template's body, as the scope analysis found it.
 *
 * <p>Filled while the names are bound, only read afterwards.
 */
public final class Local {
  /** Where a local is declared. */
  public enum Kind {
    CAPABILITY,
    PARAMETER,
    DECLARED,
    FOR_EACH,
    CATCH,
    RESOURCE,
    PATTERN,
    /** A local of a lambda, or of a local or anonymous class: never a variable of the machine. */
    INNER
  }

  private final String name;
  private final VariableTree tree;
  private final Kind kind;
  private final List<Tree> uses = new ArrayList<>();
  private ExpressionTree iterated;
  private RecordPatterns.Component component;
  private int writes;
  private boolean hoisted;

  Local(VariableTree tree, Kind kind) {
    this.name = tree.getName().toString();
    this.tree = tree;
    this.kind = kind;
  }

  public String name() {
    return name;
  }

  public VariableTree tree() {
    return tree;
  }

  public Kind kind() {
    return kind;
  }

  public List<Tree> uses() {
    return uses;
  }

  void used(Tree at) {
    uses.add(at);
  }

  /** Tells what the local, the variable of an enhanced for, runs through. */
  void runsThrough(ExpressionTree elements) {
    iterated = elements;
  }

  /** What the variable of an enhanced for runs through. */
  public Optional<ExpressionTree> iterated() {
    return Optional.ofNullable(iterated);
  }

  /** Tells which component of a record the local, a pattern's binding, takes. */
  void takes(RecordPatterns.Component part) {
    component = part;
  }

  /** The component of a record that a binding takes in a record pattern. */
  public Optional<RecordPatterns.Component> component() {
    return Optional.ofNullable(component);
  }

  void written() {
    writes++;
  }

  /** Whether it has one value for all of its life: never assigned after its declaration gave it one. */
  public boolean assignedOnlyByItsDeclaration() {
    return writes == 0;
  }

  void hoist() {
    hoisted = true;
  }

  /** Whether it is a variable of the machine. */
  public boolean hoistedOrParameter() {
    return hoisted || kind == Kind.PARAMETER;
  }

  /** Whether it becomes a variable of the machine. */
  public boolean hoisted() {
    return hoisted;
  }
}
