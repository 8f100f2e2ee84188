package dev.switchback.processor.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A template after lowering: what the emitter writes down.
 *
 * @param template the template
 * @param values the kind of its values: that of the capability, or a primitive one if they are boxed when they are taken
 * @param names the names of the machinery, chosen so that none of them collides with a name of the template
 * @param parameters the machine's variables for the receiver, if there is one, and the template's parameters, in order
 * @param variables all variables, in order of declaration
 * @param constants local constant variables, declared once at the top of the step method
 * @param classes the member classes that local classes became
 * @param blocks the blocks in source order; the first is the start
 * @param frames by the label of the resumed block (and of the start): what is saved while the machine is suspended before it
 * @param liveIn by label: the variables whose values are needed at the top of the block
 * @param settled the variables that are saved where they are assigned, which happens at most once
 * @param spent the parameters that are let go when the machine starts
 * @param idle a condition over the parameters under which the body does nothing at all, in code by their names in the template
 * @param parts how the blocks are spread over methods
 */
public record MachineModel(
    Template template,
    Capability.Kind values,
    Names names,
    List<Variable> parameters,
    List<Variable> variables,
    List<Constant> constants,
    List<MachineClass> classes,
    List<Block> blocks,
    Map<Label, SavedFrame> frames,
    Map<Label, Set<Variable>> liveIn,
    Set<Variable> settled,
    Set<Variable> spent,
    Optional<String> idle,
    Parts parts) {
  public MachineModel {
    parameters = List.copyOf(parameters);
    variables = List.copyOf(variables);
    constants = List.copyOf(constants);
    classes = List.copyOf(classes);
    blocks = List.copyOf(blocks);
    settled = Set.copyOf(settled);
    spent = Set.copyOf(spent);
  }

  /** What refers to the callers of the body that runs, if it may have been begun by a call of the template by itself. */
  public Optional<Variable> caller() {
    return callerIn(blocks);
  }

  /** What {@link #caller} will be for a machine with these blocks. */
  public static Optional<Variable> callerIn(List<Block> blocks) {
    return blocks.stream()
        .map(Block::terminator)
        .filter(Terminator.OwnCall.class::isInstance)
        .map(end -> ((Terminator.OwnCall) end).caller())
        .findFirst();
  }

  /** A local constant variable and its initializer. */
  public record Constant(Variable variable, Code value) {}

  /**
   * What a suspended machine keeps.
   *
   * @param saved the variables that are live
   * @param stale the variables whose fields may hold a reference from an earlier suspension that is dead now
   */
  public record SavedFrame(Set<Variable> saved, Set<Variable> stale) {}

  /**
   * The names of the machinery in the step method.
   *
   * @param copySuffix what is added to a variable's name for a final copy that a lambda captures
   */
  public record Names(
      String label,
      String pc,
      String in,
      String thrown,
      String caught,
      String failure,
      String region,
      String from,
      String callee,
      String dispatch,
      String into,
      String next,
      String handler,
      String copySuffix) {}
}
