package dev.switchback.processor.lower;

import com.sun.source.tree.*;
import dev.switchback.processor.diagnostics.Message;
import dev.switchback.processor.model.Code;
import dev.switchback.processor.model.Label;
import dev.switchback.processor.model.Op;
import dev.switchback.processor.model.Terminator;
import dev.switchback.processor.model.Variable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.TypeMirror;

/**
 * Takes the suspension points out of expressions. What is evaluated before a suspension point, and could have an effect or
 * change meanwhile, is kept in a temporary; what comes after it stays where it is. The rest of the expression is then plain
 * Java with the answers in place, in Java's own order of evaluation (JLS 15.7).
 */
final class Spiller {
  private static final Code BOOLEAN = Code.text("boolean");
  private static final Code.ClassRef OBJECTS = new Code.ClassRef("java.util", List.of("Objects"));

  private final Bindings bindings;
  private final Variables variables;
  private final SuspensionPoints suspensions;
  private final SourceCopier copier;
  private final BlockList blocks;
  private final ExpressionTypes types;
  private final Suspender suspender;
  private final SwitchValues switches;
  private final Set<Tree> primitiveElements = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Tree, TargetType> wanted = new IdentityHashMap<>();
  private int conditional;

  Spiller(
      Bindings bindings,
      Variables variables,
      SuspensionPoints suspensions,
      SourceCopier copier,
      BlockList blocks,
      ExpressionTypes types,
      Suspender suspender,
      SwitchValues switches) {
    this.bindings = bindings;
    this.variables = variables;
    this.suspensions = suspensions;
    this.copier = copier;
    this.blocks = blocks;
    this.types = types;
    this.suspender = suspender;
    this.switches = switches;
  }

  /** Code for the value of {@code tree}, to be evaluated at once; its suspension points have been passed by then. */
  Code value(ExpressionTree tree) {
    return suspensions.in(tree) ? lift(tree, true) : copier.copy(tree);
  }

  /** Passes the suspension points of {@code tree}, and answers what is left to evaluate for its effect; maybe nothing. */
  Code effect(ExpressionTree tree) {
    return suspensions.in(tree) ? lift(tree, false) : copier.copy(tree);
  }

  /** Tells what type is wanted where {@code tree} stands, in an assignment context. */
  void target(ExpressionTree tree, TargetType type) {
    wanted.put(Parentheses.strip(tree), type);
  }

  /** Lowers what is used only where it has been evaluated for certain. */
  void certainly(Runnable inside) {
    int before = conditional;
    conditional = 0;
    inside.run();
    conditional = before;
  }

  /** As {@link #value}, where control may also come by ways on which {@code tree} is not evaluated. */
  Code uncertain(ExpressionTree tree) {
    conditional++;
    Code value = value(tree);
    conditional--;
    return value;
  }

  /** Code for the value of an expression that stands alone, to be read more than once; it is evaluated now. */
  Code kept(ExpressionTree tree) {
    return kept(tree, List.of());
  }

  private Code kept(ExpressionTree tree, List<? extends ExpressionTree> later) {
    if (isStable(tree, later)) {
      return copier.copy(tree);
    }
    Optional<TargetType> type = types.of(tree).map(TargetType::of);
    if (type.isEmpty() && conditional > 0) {
      throw new Refusal(Message.OPERAND_TYPE_UNKNOWN, tree, tree);
    }
    Variable kept = variables.temporary(
        "operand",
        type.map(TargetType::code),
        type.filter(TargetType::primitive).isPresent());
    blocks.add(new Op.Assign(kept, value(tree)));
    return Code.read(kept);
  }

  private Code lift(ExpressionTree tree, boolean used) {
    switch (tree.getKind()) {
      case PARENTHESIZED ->
        operands(List.of(((ParenthesizedTree) tree).getExpression()), Unboxing.NEVER);
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
        int arguments = operands.size();
        operands.addAll(call.getArguments());
        operands(operands, i -> i >= arguments && suspender.unboxesArgument(call, i - arguments));
      }
      case NEW_CLASS -> {
        NewClassTree made = (NewClassTree) tree;
        List<ExpressionTree> operands = new ArrayList<>();
        if (made.getEnclosingExpression() != null) {
          operands.add(made.getEnclosingExpression());
        }
        int arguments = operands.size();
        operands.addAll(made.getArguments());
        operands(operands, i -> i >= arguments && suspender.unboxesArgument(made, i - arguments));
      }
      case NEW_ARRAY -> {
        NewArrayTree made = (NewArrayTree) tree;
        operands(
            made.getInitializers() != null ? flat(made.getInitializers()) : made.getDimensions(),
            i -> made.getInitializers() == null || elementsUnbox(made));
      }
      case ASSIGNMENT -> {
        AssignmentTree assignment = (AssignmentTree) tree;
        types
            .of(assignment.getVariable())
            .ifPresent(type -> target(assignment.getExpression(), TargetType.of(type)));
        List<ExpressionTree> operands = new ArrayList<>(targetOperands(assignment.getVariable()));
        operands.add(assignment.getExpression());
        operands(operands, i -> i == 1); // the index, if anything
      }
      case CONDITIONAL_AND, CONDITIONAL_OR -> {
        return lazy((BinaryTree) tree);
      }
      case CONDITIONAL_EXPRESSION -> {
        return conditional((ConditionalExpressionTree) tree);
      }
      case SWITCH_EXPRESSION -> {
        SwitchExpressionTree choice = (SwitchExpressionTree) tree;
        if (suspensions.inAny(choice.getCases())) {
          return switches.value(choice, Optional.ofNullable(wanted.get(choice)));
        }
        ExpressionTree selector = Parentheses.strip(choice.getExpression());
        copier.replace(selector, value(selector));
      }
      case MEMBER_REFERENCE ->
        operands(List.of(((MemberReferenceTree) tree).getQualifierExpression()), Unboxing.NEVER);
      case TYPE_CAST -> operands(List.of(((TypeCastTree) tree).getExpression()), Unboxing.NEVER);
      case INSTANCE_OF ->
        operands(List.of(((InstanceOfTree) tree).getExpression()), Unboxing.NEVER);
      case MEMBER_SELECT ->
        operands(List.of(((MemberSelectTree) tree).getExpression()), Unboxing.NEVER);
      case ARRAY_ACCESS ->
        operands(
            List.of(((ArrayAccessTree) tree).getExpression(), ((ArrayAccessTree) tree).getIndex()),
            Unboxing.NEVER);
      default -> {
        if (tree instanceof CompoundAssignmentTree assignment) {
          return compound(assignment);
        } else if (tree instanceof BinaryTree binary) {
          operands(
              List.of(binary.getLeftOperand(), binary.getRightOperand()), i -> unboxesLeft(binary));
        } else if (tree instanceof UnaryTree unary) {
          operands(List.of(unary.getExpression()), Unboxing.NEVER);
        } else {
          throw new Refusal(Message.SYNTAX_UNKNOWN, tree, tree.getKind());
        }
      }
    }
    return copier.copy(tree);
  }

  /** Whether a qualifier is evaluated: it is neither a type nor a package. */
  private boolean isValue(ExpressionTree qualifier) {
    return suspender.isValue(qualifier);
  }

  private boolean elementsUnbox(NewArrayTree tree) {
    // A bare initializer has the type of its variable; unboxing what is a wrapper there would be
    // boxed again, to no effect
    // but that of a null, which only an array of primitives refuses.
    return tree.getType() == null
        ? primitiveElements.contains(tree)
        : types
            .of(tree)
            .filter(type -> NumericTypes.innermost(type).getKind().isPrimitive())
            .isPresent();
  }

  /** Tells that a bare array initializer is for an array of primitives. */
  void initializesPrimitives(NewArrayTree tree) {
    primitiveElements.add(tree);
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
  private void operands(List<? extends ExpressionTree> operands, Unboxing unboxing) {
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
      } else if (Parentheses.strip(operand) instanceof MemberReferenceTree reference
          && isValue(reference.getQualifierExpression())) {
        receiver(reference.getQualifierExpression(), operands.subList(i + 1, last + 1));
      } else if (suspensions.in(operand)
          || unboxing.of(i) && isBoxed(operand)
          || !isStable(operand, operands.subList(i + 1, last + 1))) {
        copier.replace(operand, Code.read(spill(operand, unboxing.of(i))));
      }
    }
  }

  /** A method reference stays where it is, but its receiver is evaluated and may be missing before (JLS 15.13.3). */
  private void receiver(ExpressionTree tree, List<? extends ExpressionTree> later) {
    copier.replace(tree, kept(tree, later));
    blocks.add(new Op.Run(Code.builder()
        .add(OBJECTS)
        .add(".requireNonNull(")
        .add(copier.copy(tree))
        .add(");")
        .build()));
  }

  /** Which operands are unboxed before the next one is evaluated. */
  private interface Unboxing {
    Unboxing NEVER = i -> false;

    boolean of(int index);
  }

  /** Whether the left operand is unboxed: not by a concatenation, nor where references are compared. */
  private boolean unboxesLeft(BinaryTree tree) {
    if (NumericTypes.unboxes(tree.getKind())) {
      return true;
    }
    Optional<TypeMirror> left = types.of(tree.getLeftOperand());
    Optional<TypeMirror> right = types.of(tree.getRightOperand());
    if (left.isEmpty() || right.isEmpty()) {
      return false;
    }
    boolean both = types.numeric().unboxed(left.get()).isPresent()
        && types.numeric().unboxed(right.get()).isPresent();
    return switch (tree.getKind()) {
      case PLUS -> both;
      case EQUAL_TO, NOT_EQUAL_TO -> both && right.get().getKind().isPrimitive();
      default -> false;
    };
  }

  /** Whether unboxing {@code tree} can fail, which must happen in its turn, however stable its value. */
  private boolean isBoxed(ExpressionTree tree) {
    return types
        .of(tree)
        .filter(type -> !type.getKind().isPrimitive())
        .flatMap(types.numeric()::unboxed)
        .isPresent();
  }

  /** The parts of an assignment's target that are evaluated before its right side (JLS 15.26.1). */
  private List<ExpressionTree> targetOperands(ExpressionTree target) {
    ExpressionTree bare = Parentheses.strip(target);
    if (bare instanceof ArrayAccessTree access) {
      return List.of(access.getExpression(), access.getIndex());
    }
    return bare instanceof MemberSelectTree select && isValue(select.getExpression())
        ? List.of(select.getExpression())
        : List.of();
  }

  /** In {@code x += …} the old value of {@code x} is read before the right side is evaluated (JLS 15.26.2). */
  private Code compound(CompoundAssignmentTree assignment) {
    ExpressionTree target = assignment.getVariable();
    ExpressionTree right = assignment.getExpression();
    if (!suspensions.in(right)) {
      operands(targetOperands(target), Unboxing.NEVER);
      return copier.copy(assignment);
    }
    List<ExpressionTree> parts = targetOperands(target);
    for (ExpressionTree part : parts) {
      if (suspensions.in(part) || !isStable(part, List.of(right))) {
        copier.replace(part, Code.read(spill(part, part != parts.get(0))));
      }
    }
    if (!isBoxed(target) && isStable(target, List.of(right))) {
      copier.replace(right, embedded(value(right)));
      return copier.copy(assignment);
    }
    Optional<TypeMirror> type = types.of(target);
    Variable old = keep(target, copier.copy(target), true);
    Code rest = value(right);
    Code place = copier.copy(target);
    if (type.isEmpty()) {
      // Put the old value back: then the assignment reads it, and converts as it should, whatever
      // the types.
      blocks.add(
          new Op.Run(Code.builder().add(place).add(" = ").read(old).add(";").build()));
      copier.replace(right, embedded(rest));
      return copier.copy(assignment);
    }
    return Code.builder()
        .add(written(target, place))
        .add(" = (")
        .add(TypeCode.of(type.get()))
        .add(") (")
        .read(old)
        .add(" " + Operators.of(assignment.getKind()) + " (")
        .add(rest)
        .add("))")
        .build();
  }

  private Code written(ExpressionTree target, Code place) {
    return bindings
        .localOf(Parentheses.strip(target))
        .flatMap(variables::find)
        .map(variable -> Code.of(new Code.Use(variable, Code.Access.OVERWRITE, false)))
        .orElse(place);
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
      case YIELD -> {
        target(call.getArguments().get(0), suspender.yielded());
        yield suspender.yield(call, value(call.getArguments().get(0)));
      }
      case YIELD_FROM -> {
        operands(call.getArguments(), Unboxing.NEVER);
        yield suspender.yieldFrom(call, copier.arguments(call, 0), used, conditional > 0);
      }
      case CALL -> {
        List<ExpressionTree> operands = new ArrayList<>();
        if (call.getMethodSelect() instanceof MemberSelectTree select
            && isValue(select.getExpression())) {
          operands.add(select.getExpression());
        }
        int arguments = operands.size() - 1;
        operands.addAll(call.getArguments().subList(1, call.getArguments().size()));
        operands(operands, i -> i > arguments && suspender.unboxesArgument(call, i - arguments));
        yield suspender.call(call, used, conditional > 0);
      }
    };
  }

  /** Keeps the value of an operand in a temporary. */
  private Variable spill(ExpressionTree operand, boolean unboxed) {
    Code value = value(operand);
    return keep(operand, value, unboxed);
  }

  private Variable keep(ExpressionTree operand, Code value, boolean unboxed) {
    Optional<TypeMirror> type = types.of(operand);
    if (unboxed) {
      type = type.<TypeMirror>flatMap(types.numeric()::unboxed).or(() -> types.of(operand));
    }
    if (type.isEmpty() && (conditional > 0 || needsTarget(operand))) {
      throw new Refusal(Message.OPERAND_TYPE_UNKNOWN, operand, operand);
    }
    boolean primitive = type.filter(known -> known.getKind().isPrimitive()).isPresent();
    Variable kept = variables.temporary("operand", type.map(TypeCode::of), primitive);
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
                && later.stream().noneMatch(each -> Writes.are(each, use.local(), bindings));
      }
      default -> tree instanceof LiteralTree;
    };
  }

  /** A cast needs parentheses wherever something may follow it. */
  private static Code embedded(Code code) {
    boolean cast = code.parts().stream().anyMatch(Code.Incoming.class::isInstance);
    return cast ? Code.builder().add("(").add(code).add(")").build() : code;
  }
}
