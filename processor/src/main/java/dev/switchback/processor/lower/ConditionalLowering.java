package dev.switchback.processor.lower;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import dev.switchback.processor.lower.copy.SourceCopier;
import dev.switchback.processor.lower.names.Bindings;
import dev.switchback.processor.lower.names.Variables;
import dev.switchback.processor.lower.syntax.Parentheses;
import dev.switchback.processor.lower.syntax.PatternScopes;
import dev.switchback.processor.lower.syntax.RecordPatterns;
import dev.switchback.processor.model.Code;
import dev.switchback.processor.model.Label;
import dev.switchback.processor.model.Op;
import dev.switchback.processor.model.Terminator;
import dev.switchback.processor.model.Variable;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Lowers conditionals, and the operators that may leave out their right operand, with suspension points inside. */
final class ConditionalLowering {
  private static final Code BOOLEAN = Code.text("boolean");

  private final Bindings bindings;
  private final BlockList blocks;
  private final Variables variables;
  private final SourceCopier copier;
  private final Arms arms;
  private final Function<ExpressionTree, Code> values;

  /**
   * @param values lowers an expression to code for its value
   */
  ConditionalLowering(
      Bindings bindings,
      BlockList blocks,
      Variables variables,
      SourceCopier copier,
      Arms arms,
      Function<ExpressionTree, Code> values) {
    this.bindings = bindings;
    this.blocks = blocks;
    this.variables = variables;
    this.copier = copier;
    this.arms = arms;
    this.values = values;
  }

  /** Code for the value of what a branch depends on. */
  Code condition(ExpressionTree tree) {
    // Of an if with a record pattern in its condition, and a pattern switch after it, javac 25
    // makes
    // code that the JVM rejects.
    ExpressionTree bare = Parentheses.strip(tree);
    return RecordPatterns.areIn(bare) ? Code.read(flag(bare)) : values.apply(bare);
  }

  /** Code for the value of {@code a && b} or {@code a || b}. */
  Code lazy(BinaryTree tree) {
    Variable outcome = flag(tree.getLeftOperand());
    Label right = blocks.newLabel();
    Label after = blocks.newLabel();
    boolean and = tree.getKind() == Tree.Kind.CONDITIONAL_AND;
    undeclare(tree.getRightOperand());
    arms.enter();
    arms.end(); // the way around the right operand
    blocks.end(new Terminator.Branch(Code.read(outcome), and ? right : after, and ? after : right));
    blocks.start(right);
    blocks.add(new Op.Assign(outcome, values.apply(tree.getRightOperand())));
    arms.end();
    blocks.start(after);
    arms.leave();
    return Code.read(outcome);
  }

  /** On the way around an operand its patterns bind nothing: what their variables held is not needed. */
  private void undeclare(ExpressionTree operand) {
    Stream.of(true, false)
        .flatMap(outcome -> PatternScopes.introduced(operand, outcome).stream())
        .flatMap(pattern -> variables.find(bindings.declaredBy(pattern)).stream())
        .forEach(variable -> blocks.add(new Op.Declare(variable)));
  }

  /** Evaluates a conditional expression, but for what {@code arm} leaves of its arms. */
  Code value(ConditionalExpressionTree tree, Function<ExpressionTree, Code> arm) {
    Variable test = flag(tree.getCondition());
    Label whenTrue = blocks.newLabel();
    Label whenFalse = blocks.newLabel();
    Label after = blocks.newLabel();
    blocks.end(new Terminator.Branch(Code.read(test), whenTrue, whenFalse));
    arms.enter();
    blocks.start(whenTrue);
    copier.replace(tree.getTrueExpression(), arm.apply(tree.getTrueExpression()));
    arms.end();
    blocks.end(new Terminator.Goto(after));
    blocks.start(whenFalse);
    copier.replace(tree.getFalseExpression(), arm.apply(tree.getFalseExpression()));
    arms.end();
    blocks.start(after);
    arms.leave();
    copier.replace(tree.getCondition(), Code.read(test));
    return copier.copy(tree);
  }

  private Variable flag(ExpressionTree condition) {
    Variable test = variables.temporary("test", Optional.of(BOOLEAN), true);
    blocks.add(new Op.Assign(test, values.apply(condition)));
    arms.made(test);
    return test;
  }
}
