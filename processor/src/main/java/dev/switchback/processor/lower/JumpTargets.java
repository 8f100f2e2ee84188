package dev.switchback.processor.lower;

import dev.switchback.processor.lower.names.Variables;
import dev.switchback.processor.model.Code;
import dev.switchback.processor.model.Exit;
import dev.switchback.processor.model.Label;
import dev.switchback.processor.model.Op;
import dev.switchback.processor.model.Terminator;
import dev.switchback.processor.model.Variable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where {@code break}, {@code continue} and {@code return} lead from the place that is being lowered. On its way out a jump
 * passes every {@code finally} in between: it records in the machine's variables how it means to go on, and the end of the
 * finally block takes it up from there, since the finally may suspend.
 */
final class JumpTargets {
  /** Something that jumps lead to or through. */
  private sealed interface Scope {}

  private record Target(
      Set<String> labels, Optional<Label> onBreak, Optional<Label> onContinue, boolean unlabelled)
      implements Scope {}

  /** A finally block that is still to come. */
  static final class Finally implements Scope {
    /** Values of {@link #completion}: how control came into the finally block. */
    static final int NORMALLY = 0;

    static final int BY_EXCEPTION = 1;

    private final Label entry;
    private final Variable completion;
    private final Optional<Variable> failure;
    private final Optional<Variable> returned;
    private final Map<Destination, Integer> pending = new LinkedHashMap<>();

    /**
     * @param entry its first block
     * @param completion how it was entered
     * @param failure what it was entered with by an exception, if that comes this way
     * @param returned what a return on its way out will return
     */
    Finally(
        Label entry, Variable completion, Optional<Variable> failure, Optional<Variable> returned) {
      this.entry = entry;
      this.completion = completion;
      this.failure = failure;
      this.returned = returned;
    }

    Label entry() {
      return entry;
    }

    Variable completion() {
      return completion;
    }

    /** The jumps that go through here, and the value of {@link #completion} that stands for each. */
    Map<Destination, Integer> pending() {
      return pending;
    }

    /** What is recorded on the way into the finally block; what this way does not use holds nothing. */
    List<Op> entering(int how, Optional<Op> value) {
      List<Op> ops = new ArrayList<>();
      if (how != BY_EXCEPTION) {
        failure.ifPresent(variable -> ops.add(new Op.Declare(variable)));
      }
      if (value.isPresent()) {
        ops.add(value.get());
      } else {
        returned.ifPresent(variable -> ops.add(new Op.Declare(variable)));
      }
      ops.add(new Op.Assign(completion, Code.text(Integer.toString(how))));
      return ops;
    }

    private Exit enter(Destination destination, Optional<Op> value) {
      int how = pending.computeIfAbsent(destination, key -> BY_EXCEPTION + 1 + pending.size());
      return new Exit(entering(how, value), Optional.of(entry));
    }
  }

  /** What a jump means to reach: a target's label, or the end of the machine. */
  record Destination(Optional<Label> target) {
    static final Destination RETURN = new Destination(Optional.empty());
  }

  private final Deque<Scope> scopes = new ArrayDeque<>();
  private final Variables variables;
  private final Optional<Code> resultType;
  private final boolean primitiveResult;
  private final Optional<Label> end;

  /**
   * @param resultType the type that the template returns; empty for void
   * @param end where a return leads; empty: the machine ends
   */
  JumpTargets(
      Variables variables,
      Optional<Code> resultType,
      boolean primitiveResult,
      Optional<Label> end) {
    this.variables = variables;
    this.resultType = resultType;
    this.primitiveResult = primitiveResult;
    this.end = end;
  }

  /** Makes a variable for what a return will return once it has passed a finally block. */
  Optional<Variable> returned() {
    return resultType.map(
        type -> variables.temporary("returned", Optional.of(type), primitiveResult));
  }

  void enterLoop(Set<String> labels, Label onBreak, Label onContinue) {
    scopes.push(new Target(labels, Optional.of(onBreak), Optional.of(onContinue), true));
  }

  void enterSwitch(Set<String> labels, Label onBreak) {
    scopes.push(new Target(labels, Optional.of(onBreak), Optional.empty(), true));
  }

  void enterLabelled(Set<String> labels, Label onBreak) {
    scopes.push(new Target(labels, Optional.of(onBreak), Optional.empty(), false));
  }

  /** A switch expression, which only {@link #yieldTo} leads out of. */
  void enterSwitchExpression(Label onYield) {
    scopes.push(new Target(Set.of(), Optional.of(onYield), Optional.empty(), false));
  }

  void enterFinally(Finally region) {
    scopes.push(region);
  }

  void leave() {
    scopes.pop();
  }

  /** The way of a {@code break}; {@code label} is null for an unlabelled one. */
  Exit breakTo(String label) {
    return through(new Destination(target(label, true).onBreak()));
  }

  /** The way of a {@code continue}; {@code label} is null for an unlabelled one. */
  Exit continueTo(String label) {
    return through(new Destination(target(label, false).onContinue()));
  }

  /** The way of a {@code yield} out of the switch expression that goes on at {@code onYield}. */
  Exit yieldTo(Label onYield) {
    return through(new Destination(Optional.of(onYield)));
  }

  /** The type of what the template returns; empty for void. */
  Optional<TargetType> result() {
    return resultType.map(type -> new TargetType(type, primitiveResult));
  }

  /** The way of a {@code return}. */
  Exit returning(Optional<Code> value) {
    for (Scope scope : scopes) {
      if (scope instanceof Finally region) {
        Optional<Op> kept = value.map(code -> new Op.Assign(region.returned.orElseThrow(), code));
        return region.enter(Destination.RETURN, kept);
      }
    }
    return new Exit(
        value.<List<Op>>map(code -> List.of(new Op.SetResult(code))).orElse(List.of()), end);
  }

  /** The way on, from the end of {@code region}'s finally block, of a jump that went through it. */
  Exit onwards(Finally region, Destination destination) {
    if (destination.target().isEmpty()) {
      return returning(region.returned.map(Code::read));
    }
    return through(destination);
  }

  private Exit through(Destination destination) {
    for (Scope scope : scopes) {
      if (scope instanceof Finally region) {
        return region.enter(destination, Optional.empty());
      }
      if (scope instanceof Target target
          && (target.onBreak().equals(destination.target())
              || target.onContinue().equals(destination.target()))) {
        break;
      }
    }
    return new Exit(List.of(), destination.target());
  }

  private Target target(String label, boolean isBreak) {
    for (Iterator<Scope> all = scopes.iterator(); all.hasNext(); ) {
      if (all.next() instanceof Target target
          && (label == null
              ? target.unlabelled() && (isBreak || target.onContinue().isPresent())
              : target.labels().contains(label))) {
        return target;
      }
    }
    throw new IllegalStateException("no target for a jump to " + label);
  }

  /** Makes a jump the end of a block. */
  static void take(BlockList blocks, Exit exit) {
    exit.ops().forEach(blocks::add);
    blocks.end(exit.target().<Terminator>map(Terminator.Goto::new).orElseGet(Terminator.End::new));
  }
}
