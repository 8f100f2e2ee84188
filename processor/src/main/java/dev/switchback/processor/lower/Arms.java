package dev.switchback.processor.lower;

import dev.switchback.processor.model.Op;
import dev.switchback.processor.model.Variable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The arms of expressions of which one is evaluated and the others are not: those of a conditional expression, the right side
 * of {@code &&}. What is kept in one arm begins its life there: on the way through another arm there is nothing to keep, and
 * nothing to bring back before its declaration.
 */
final class Arms {
  private final BlockList blocks;
  private Deque<Choice> open = new ArrayDeque<>();

  Arms(BlockList blocks) {
    this.blocks = blocks;
  }

  /** An expression with arms; the ends of the arms and what was made in each. */
  static final class Choice {
    private final List<BlockList.Place> ends = new ArrayList<>();
    private final List<List<Variable>> made = new ArrayList<>();
    private List<Variable> current = new ArrayList<>();
  }

  /** Lowers statements inside of an expression, which don't leave any value behind. */
  void apart(Runnable inside) {
    in(new ArrayDeque<>(), inside);
  }

  /** The expressions with arms that are open. */
  Deque<Choice> open() {
    return open;
  }

  /** Lowers what stands in an arm of the innermost of {@code expressions}. */
  void in(Deque<Choice> expressions, Runnable inside) {
    Deque<Choice> around = open;
    open = expressions;
    inside.run();
    open = around;
  }

  /** Whether a value of a type that only the compiler knows was kept in an arm of the innermost expression. */
  boolean anyInferred() {
    Choice choice = open.element();
    return choice.made.stream().flatMap(List::stream).anyMatch(Variable::inferred);
  }

  /** Begins an expression with arms, and its first arm. */
  void enter() {
    open.push(new Choice());
  }

  /** Ends an arm: the block that is open goes on after the expression, or another arm begins. */
  void end() {
    Choice choice = open.element();
    choice.ends.add(blocks.place());
    choice.made.add(choice.current);
    choice.current = new ArrayList<>();
  }

  /** Ends the expression. */
  void leave() {
    Choice choice = open.pop();
    for (int end = 0; end < choice.ends.size(); end++) {
      for (int arm = 0; arm < choice.made.size(); arm++) {
        if (arm != end) {
          for (Variable variable : choice.made.get(arm)) {
            blocks.insert(choice.ends.get(end), new Op.Declare(variable));
          }
        }
      }
    }
    choice.made.forEach(all -> all.forEach(this::made));
  }

  /** Tells that a temporary got its value here. */
  void made(Variable variable) {
    if (inside()) {
      open.element().current.add(variable);
    }
  }

  /** Whether what is evaluated here is not always evaluated. */
  boolean inside() {
    return !open.isEmpty();
  }
}
