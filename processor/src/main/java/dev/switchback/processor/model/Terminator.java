package dev.switchback.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a block ends. */
public sealed interface Terminator {
  /** Goes on at another block. */
  record Goto(Label target) implements Terminator {}

  /** Goes one of two ways. */
  record Branch(Code condition, Label whenTrue, Label whenFalse) implements Terminator {}

  /**
   * Goes to the case whose labels match.
   *
   * @param selector the selector
   * @param cases the cases in source order
   * @param otherwise where to go when none matches; empty: the cases are exhaustive, and Java itself fails if none matches
   */
  record Select(Code selector, List<Case> cases, Optional<Label> otherwise) implements Terminator {
    public Select {
      cases = List.copyOf(cases);
    }

    /** Whether matching is all there is to do before going on. */
    public boolean isPlain() {
      return cases.stream().allMatch(each -> each.exit().ops().isEmpty());
    }
  }

  /** One case of a selection: the text between {@code case} and its colon, guard included, and the way from there. */
  record Case(Code labels, Exit exit) {
    /** A case without patterns that bind anything. */
    public Case(Code labels, Label target) {
      this(labels, Exit.to(target));
    }
  }

  /** Hands a value to the caller and goes on at {@code resume}. */
  record Yield(Code value, Label resume, int line) implements Terminator {}

  /**
   * Runs another template, and goes on at {@code resume} with its result.
   *
   * @param machine makes its machine, or reads it if it has come by an entrance
   * @param entrance by which the machine has come, if it is that of a template of the same class
   */
  record Call(
      Code machine,
      Optional<Entrance> entrance,
      Optional<Variable> result,
      Label resume,
      int line,
      How how)
      implements Terminator {}

  /**
   * Runs the body once more, for a call of the template by itself, and goes on at {@code resume} when that ends.
   *
   * @param caller refers to what holds what the caller needs
   * @param body where the arguments are evaluated, and the body begins
   */
  record OwnCall(Variable caller, Label body, Label resume, int line) implements Terminator {
    /** Whether the body that runs was begun by no call of the template by itself: then it ends with the machine. */
    public static Code isOutermost(Variable caller) {
      return Code.builder().read(caller).add(" == null").build();
    }
  }

  /** How another template is run. */
  enum How {
    /** As a call. */
    CALL,
    /** As a call after which nothing is left to do. */
    TAIL_CALL,
    /** As a generator that is delegated to by {@code yieldFrom}. */
    DELEGATION
  }

  /**
   * Delegates by {@code yieldFrom}, and goes on at {@code resume}.
   *
   * @param typeArguments the explicit type arguments of the call, in angle brackets, or nothing
   * @param arguments the arguments, in parentheses
   * @param result an inferred variable that takes the value, if it is used
   */
  record YieldFrom(
      Code typeArguments, Code arguments, Optional<Variable> result, Label resume, int line)
      implements Terminator {}

  /** Ends the machine. */
  record End() implements Terminator {}

  /** Throws. */
  record Throw(Code exception) implements Terminator {}

  /** The statements before it never complete normally. */
  record Unreachable() implements Terminator {}

  /** The code that is evaluated here first, whatever way is taken then. */
  default Code evaluated() {
    if (this instanceof Branch branch) {
      return branch.condition();
    } else if (this instanceof Select select) {
      return select.selector();
    } else if (this instanceof Yield yield) {
      return yield.value();
    } else if (this instanceof Call call) {
      return call.machine();
    } else if (this instanceof YieldFrom from) {
      return from.arguments();
    } else if (this instanceof Throw thrown) {
      return thrown.exception();
    }
    return Code.EMPTY;
  }

  /** All code that is evaluated here, in order. */
  default List<Code> codes() {
    List<Code> all = new ArrayList<>(List.of(evaluated()));
    if (this instanceof Select select) {
      for (Case each : select.cases()) {
        all.add(each.labels());
        each.exit().ops().forEach(op -> all.add(op.code()));
      }
    }
    return all;
  }

  /** The ways from here without a suspension in between. */
  default List<Exit> exits() {
    Optional<Label> next = next();
    if (next.isPresent()) {
      return List.of(Exit.to(next.get()));
    } else if (this instanceof Branch branch) {
      return List.of(Exit.to(branch.whenTrue()), Exit.to(branch.whenFalse()));
    } else if (this instanceof Select select) {
      List<Exit> all = new ArrayList<>();
      select.cases().forEach(each -> all.add(each.exit()));
      select.otherwise().map(Exit::to).ifPresent(all::add);
      return all;
    }
    return List.of();
  }

  /** Where control goes next without a suspension in between, if there is only one way. */
  default Optional<Label> next() {
    if (this instanceof Goto jump) {
      return Optional.of(jump.target());
    }
    return this instanceof OwnCall call ? Optional.of(call.body()) : Optional.empty();
  }

  /** Where control may go next without a suspension in between. */
  default List<Label> successors() {
    List<Label> all = new ArrayList<>();
    for (Exit exit : exits()) {
      exit.target().ifPresent(all::add);
    }
    return all;
  }

  /** Where the template goes on after it was suspended here, if this suspends it. */
  default Optional<Label> resumed() {
    if (this instanceof Yield yield) {
      return Optional.of(yield.resume());
    } else if (this instanceof Call call) {
      return Optional.of(call.resume());
    } else if (this instanceof YieldFrom from) {
      return Optional.of(from.resume());
    }
    return this instanceof OwnCall own ? Optional.of(own.resume()) : Optional.empty();
  }

  /** The variable that takes the value of a delegation, if this is one whose value is used. */
  default Optional<Variable> resultVariable() {
    if (this instanceof Call call) {
      return call.result();
    } else if (this instanceof YieldFrom from) {
      return from.result();
    }
    return Optional.empty();
  }
}
