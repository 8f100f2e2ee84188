package dev.switchback.processor.lower;

import com.sun.source.tree.*;
import com.sun.source.util.TreeScanner;
import dev.switchback.processor.diagnostics.Message;
import dev.switchback.processor.model.Code;
import dev.switchback.processor.model.Label;
import dev.switchback.processor.model.Op;
import dev.switchback.processor.model.Terminator;
import dev.switchback.processor.model.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes the suspension points out of expressions. What is evaluated before a suspension point, and could have an effect or
 * change meanwhile, is kept in a temporary; what comes after it stays where it is. The rest of the expression is then plain
 * Java with the answers in place, in Java's own order of evaluation (JLS 15.7).
 */
final class Spiller {
  private static final Code BOOLEAN = Code.text("boolean");

  private final Bindings bindings;
  private final Variables variables;
  private final SuspensionPoints suspensions;
  private final SourceCopier copier;
  private final BlockList blocks;
  private final KnownTypes types;
  private final Suspender suspender;
  private int conditional;

  Spiller(
      Bindings bindings,
      Variables variables,
      SuspensionPoints suspensions,
      SourceCopier copier,
      BlockList blocks,
      KnownTypes types,
      Suspender suspender) {
    this.bindings = bindings;
    this.variables = variables;
    this.suspensions = suspensions;
    this.copier = copier;
    this.blocks = blocks;
    this.types = types;
    this.suspender = suspender;
  }

  /** Code for the value of {@code tree}, to be evaluated at once; its suspension points have been passed by then. */
  Code value(ExpressionTree tree) {
    return suspensions.in(tree) ? lift(tree, true) : copier.copy(tree);
  }

  /** Passes the suspension points of {@code tree}, and answers what is left to evaluate for its effect; maybe nothing. */
  Code effect(ExpressionTree tree) {
    return suspensions.in(tree) ? lift(tree, false) : copier.copy(tree);
  }

  private Code lift(ExpressionTree tree, boolean used) {
    switch (tree.getKind()) {
      case PARENTHESIZED -> operands(List.of(((ParenthesizedTree) tree).getExpression()));
      case METHOD_INVOCATION -> {
        MethodInvocationTree call = (MethodInvocationTree) tree;
        Optional<SuspensionPoints.Kind> kind = suspensions.kind(call);
        if (kind.isPresent()) {
          return suspend(call, kind.get(), used);
        }
        List<ExpressionTree> operands = new ArrayList<>();
        if (call.getMethodSelect() instanceof MemberSelectTree select
            && isValue(select.getExpression())) {
          operands.add(select.getExpression());
        }
        operands.addAll(call.getArguments());
        operands(operands);
      }
      case NEW_CLASS -> {
        NewClassTree made = (NewClassTree) tree;
        List<ExpressionTree> operands = new ArrayList<>();
        if (made.getEnclosingExpression() != null) {
          operands.add(made.getEnclosingExpression());
        }
        operands.addAll(made.getArguments());
        operands(operands);
      }
      case NEW_ARRAY -> {
        NewArrayTree made = (NewArrayTree) tree;
        operands(
            made.getInitializers() != null ? flat(made.getInitializers()) : made.getDimensions());
      }
      case ASSIGNMENT -> {
        AssignmentTree assignment = (AssignmentTree) tree;
        List<ExpressionTree> operands = new ArrayList<>(targetOperands(assignment.getVariable()));
        operands.add(assignment.getExpression());
        operands(operands);
      }
      case CONDITIONAL_AND, CONDITIONAL_OR -> {
        return lazy((BinaryTree) tree);
      }
      case CONDITIONAL_EXPRESSION -> {
        return conditional((ConditionalExpressionTree) tree);
      }
      case TYPE_CAST -> operands(List.of(((TypeCastTree) tree).getExpression()));
      case INSTANCE_OF -> operands(List.of(((InstanceOfTree) tree).getExpression()));
      case MEMBER_SELECT -> operands(List.of(((MemberSelectTree) tree).getExpression()));
      case ARRAY_ACCESS ->
        operands(
            List.of(((ArrayAccessTree) tree).getExpression(), ((ArrayAccessTree) tree).getIndex()));
      default -> {
        if (tree instanceof CompoundAssignmentTree assignment) {
          compound(assignment);
        } else if (tree instanceof BinaryTree binary) {
          operands(List.of(binary.getLeftOperand(), binary.getRightOperand()));
        } else if (tree instanceof UnaryTree unary) {
          operands(List.of(unary.getExpression()));
        } else {
          throw new Refusal(Message.EXPRESSION_NOT_LOWERED, tree, describe(tree));
        }
      }
    }
    return copier.copy(tree);
  }

  private static String describe(Tree tree) {
    return switch (tree.getKind()) {
      case SWITCH_EXPRESSION -> "a switch expression";
      case MEMBER_REFERENCE -> "the receiver of a method reference";
      default -> "an expression of this kind (" + tree.getKind() + ")";
    };
  }

  /** Whether a qualifier is evaluated: it is neither a type nor a package. */
  private boolean isValue(ExpressionTree qualifier) {
    return suspender.isValue(qualifier);
  }

  /** The elements of nested array initializers, in order. */
  private static List<ExpressionTree> flat(List<? extends ExpressionTree> initializers) {
    List<ExpressionTree> all = new ArrayList<>();
    for (ExpressionTree each : initializers) {
      if (each instanceof NewArrayTree nested && nested.getType() == null) {
        all.addAll(flat(nested.getInitializers()));
      } else {
        all.add(each);
      }
    }
    return all;
  }

  /** Passes the suspension points of operands that are evaluated one after the other. */
  private void operands(List<? extends ExpressionTree> operands) {
    int last = -1;
    for (int i = 0; i < operands.size(); i++) {
      if (suspensions.in(operands.get(i))) {
        last = i;
      }
    }
    for (int i = 0; i <= last; i++) {
      ExpressionTree operand = operands.get(i);
      if (i == last) {
        copier.replace(operand, embedded(value(operand)));
      } else if (suspensions.in(operand) || !isStable(operand, operands.subList(i + 1, last + 1))) {
        copier.replace(operand, Code.read(spill(operand)));
      }
    }
  }

  /** The parts of an assignment's target that are evaluated before its right side (JLS 15.26.1). */
  private List<ExpressionTree> targetOperands(ExpressionTree target) {
    ExpressionTree bare = target;
    while (bare instanceof ParenthesizedTree inner) {
      bare = inner.getExpression();
    }
    if (bare instanceof ArrayAccessTree access) {
      return List.of(access.getExpression(), access.getIndex());
    }
    return bare instanceof MemberSelectTree select && isValue(select.getExpression())
        ? List.of(select.getExpression())
        : List.of();
  }

  /** In {@code x += …} the old value of {@code x} is read before the right side is evaluated (JLS 15.26.2). */
  private void compound(CompoundAssignmentTree assignment) {
    ExpressionTree target = assignment.getVariable();
    ExpressionTree right = assignment.getExpression();
    if (!suspensions.in(right)) {
      operands(targetOperands(target));
      return;
    }
    List<ExpressionTree> parts = new ArrayList<>(targetOperands(target));
    parts.add(right);
    for (ExpressionTree part : parts.subList(0, parts.size() - 1)) {
      if (suspensions.in(part) || !isStable(part, List.of(right))) {
        copier.replace(part, Code.read(spill(part)));
      }
    }
    Optional<Variable> old = Optional.empty();
    if (!isStable(target, List.of(right))) {
      old = Optional.of(keep(target, copier.copy(target)));
    }
    copier.replace(right, embedded(value(right)));
    if (old.isPresent()) {
      // Put the old value back: then the compound assignment reads it, and converts as it should,
      // whatever the types.
      Optional<Variable> local = bindings.localOf(target).flatMap(variables::find);
      Code restored = Code.read(old.get());
      blocks.add(
          local.isPresent()
              ? new Op.Assign(local.get(), restored)
              : new Op.Run(Code.builder()
                  .add(copier.copy(target))
                  .add(" = ")
                  .add(restored)
                  .add(";")
                  .build()));
    }
  }

  private Code lazy(BinaryTree tree) {
    Variable outcome = variables.temporary("test", Optional.of(BOOLEAN), true);
    blocks.add(new Op.Assign(outcome, value(tree.getLeftOperand())));
    Label right = blocks.newLabel();
    Label after = blocks.newLabel();
    boolean and = tree.getKind() == Tree.Kind.CONDITIONAL_AND;
    blocks.end(new Terminator.Branch(Code.read(outcome), and ? right : after, and ? after : right));
    blocks.start(right);
    conditional++;
    blocks.add(new Op.Assign(outcome, value(tree.getRightOperand())));
    conditional--;
    blocks.start(after);
    return Code.read(outcome);
  }

  private Code conditional(ConditionalExpressionTree tree) {
    Variable test = variables.temporary("test", Optional.of(BOOLEAN), true);
    blocks.add(new Op.Assign(test, value(tree.getCondition())));
    Label whenTrue = blocks.newLabel();
    Label whenFalse = blocks.newLabel();
    Label after = blocks.newLabel();
    blocks.end(new Terminator.Branch(Code.read(test), whenTrue, whenFalse));
    conditional++;
    blocks.start(whenTrue);
    copier.replace(tree.getTrueExpression(), embedded(value(tree.getTrueExpression())));
    blocks.end(new Terminator.Goto(after));
    blocks.start(whenFalse);
    copier.replace(tree.getFalseExpression(), embedded(value(tree.getFalseExpression())));
    blocks.start(after);
    conditional--;
    copier.replace(tree.getCondition(), Code.read(test));
    return copier.copy(tree);
  }

  private Code suspend(MethodInvocationTree call, SuspensionPoints.Kind kind, boolean used) {
    return switch (kind) {
      case YIELD -> suspender.yield(call, value(call.getArguments().get(0)));
      case YIELD_FROM -> {
        operands(call.getArguments());
        yield suspender.yieldFrom(call, copier.arguments(call, 0), used, conditional > 0);
      }
      case CALL -> {
        List<ExpressionTree> operands = new ArrayList<>();
        if (call.getMethodSelect() instanceof MemberSelectTree select
            && isValue(select.getExpression())) {
          operands.add(select.getExpression());
        }
        operands.addAll(call.getArguments().subList(1, call.getArguments().size()));
        operands(operands);
        yield suspender.call(call, used, conditional > 0);
      }
    };
  }

  /** Keeps the value of an operand in a temporary. */
  private Variable spill(ExpressionTree operand) {
    Code value = value(operand);
    return keep(operand, value);
  }

  private Variable keep(ExpressionTree operand, Code value) {
    Optional<Code> type = types.of(operand);
    if (type.isEmpty() && (conditional > 0 || needsTarget(operand))) {
      throw new Refusal(Message.OPERAND_TYPE_UNKNOWN, operand, operand);
    }
    Variable kept = variables.temporary(
        "operand", type, type.filter(KnownTypes::isPrimitive).isPresent());
    blocks.add(new Op.Assign(kept, value));
    return kept;
  }

  /** Whether an expression has no type of its own, only one that comes from where it stands (JLS 15.2). */
  private boolean needsTarget(ExpressionTree tree) {
    return switch (tree.getKind()) {
      case PARENTHESIZED -> needsTarget(((ParenthesizedTree) tree).getExpression());
      case LAMBDA_EXPRESSION, MEMBER_REFERENCE, SWITCH_EXPRESSION, CONDITIONAL_EXPRESSION -> true;
      case NEW_CLASS ->
        ((NewClassTree) tree).getIdentifier() instanceof ParameterizedTypeTree type
            && type.getTypeArguments().isEmpty();
      case METHOD_INVOCATION -> suspender.isInferredFromTarget((MethodInvocationTree) tree);
      default -> false;
    };
  }

  /** Whether {@code tree} has no effect and has the same value after {@code later} was evaluated. */
  private boolean isStable(ExpressionTree tree, List<? extends ExpressionTree> later) {
    return switch (tree.getKind()) {
      case PARENTHESIZED -> isStable(((ParenthesizedTree) tree).getExpression(), later);
      case LAMBDA_EXPRESSION -> true;
      case MEMBER_SELECT -> ((MemberSelectTree) tree).getIdentifier().contentEquals("class");
      case MEMBER_REFERENCE -> {
        ExpressionTree qualifier = ((MemberReferenceTree) tree).getQualifierExpression();
        yield !isValue(qualifier) || isStable(qualifier, later);
      }
      case IDENTIFIER -> {
        Binding binding = bindings.of(tree).orElse(null);
        yield binding instanceof Binding.ToSelf
            || binding instanceof Binding.ToConstant
            || binding instanceof Binding.ToLocal use
                && later.stream().noneMatch(each -> writes(each, use.local()));
      }
      default -> tree instanceof LiteralTree;
    };
  }

  private boolean writes(ExpressionTree tree, Local local) {
    boolean[] found = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitAssignment(AssignmentTree node, Void unused) {
        check(node.getVariable());
        return super.visitAssignment(node, unused);
      }

      @Override
      public Void visitCompoundAssignment(CompoundAssignmentTree node, Void unused) {
        check(node.getVariable());
        return super.visitCompoundAssignment(node, unused);
      }

      @Override
      public Void visitUnary(UnaryTree node, Void unused) {
        check(node.getExpression());
        return super.visitUnary(node, unused);
      }

      private void check(Tree target) {
        Tree bare = target;
        while (bare instanceof ParenthesizedTree inner) {
          bare = inner.getExpression();
        }
        found[0] |= bindings.localOf(bare).filter(local::equals).isPresent();
      }
    }.scan(tree, null);
    return found[0];
  }

  /** A cast needs parentheses wherever something may follow it. */
  private static Code embedded(Code code) {
    boolean cast = code.parts().stream().anyMatch(Code.Incoming.class::isInstance);
    return cast ? Code.builder().add("(").add(code).add(")").build() : code;
  }
}
