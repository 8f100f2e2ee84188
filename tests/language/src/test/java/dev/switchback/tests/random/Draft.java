package dev.switchback.tests.random;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** What is known at the place of a template that is being written. */
final class Draft {
  final Rng rng;
  final Set<Feature> features;
  final Signature self;
  final List<Signature> batch;
  final Scope scope = new Scope();
  final Targets targets = new Targets();
  final Expressions expressions;
  final Statements statements;

  /** Whether a suspension point may stand here. */
  boolean suspends = true;

  /** Whether statements may leave the body by return. */
  boolean returns = true;

  /** What a yield statement hands to the switch expression around; null if there is none. */
  Type yields;

  /** How many more statements the template may have. */
  int budget;

  /** How many more expressions that are no leaves the template may have. */
  int forms;

  private int labels;

  Draft(Rng rng, Set<Feature> features, Signature self, List<Signature> batch) {
    this.rng = rng;
    this.features = features;
    this.self = self;
    this.batch = batch;
    this.budget = rng.pick(6, 8, 12, 16);
    this.forms = 8 * budget;
    this.expressions = new Expressions(this);
    this.statements = new Statements(this);
  }

  boolean on(Feature feature) {
    return features.contains(feature);
  }

  /** Whether {@code feature} is on and a die of so many percent falls right. */
  boolean on(Feature feature, int percent) {
    return rng.chance(percent) && on(feature);
  }

  /** How deep the next expression of a statement may be. */
  int depth() {
    return rng.pick(1, 2, 2, 2, 3);
  }

  /** A label for a trace event that no other place of the template has. */
  String mark() {
    return "\"" + labels++ + "\"";
  }

  Tree value(Type type, int depth) {
    return expressions.value(type, depth);
  }

  Tree exact(Type type, int depth) {
    return expressions.exact(type, depth);
  }

  Tree operand(Type type, int depth) {
    return expressions.exact(type, depth).asOperand();
  }

  /** Writes what {@code writer} writes without suspension points and jumps, as in a lambda. */
  <T> T inside(Scope.Border border, Supplier<T> writer) {
    boolean suspended = suspends;
    boolean returned = returns;
    Type yielded = yields;
    boolean completed = statements.completes();
    var hidden = targets.hide();
    scope.push(border);
    suspends = false;
    returns = false;
    yields = null;
    try {
      return writer.get();
    } finally {
      scope.pop();
      suspends = suspended;
      returns = returned;
      yields = yielded;
      targets.show(hidden);
      statements.completes(completed);
    }
  }
}
