package dev.switchback.processor.lower;

import com.sun.source.tree.*;
import dev.switchback.processor.diagnostics.Message;
import dev.switchback.processor.diagnostics.Refusal;
import dev.switchback.processor.lower.copy.SourceCopier;
import dev.switchback.processor.lower.copy.TypeCode;
import dev.switchback.processor.lower.names.Binding;
import dev.switchback.processor.lower.names.Bindings;
import dev.switchback.processor.lower.names.SuspensionPoints;
import dev.switchback.processor.lower.names.Variables;
import dev.switchback.processor.lower.names.Writes;
import dev.switchback.processor.lower.syntax.ArrayElement;
import dev.switchback.processor.lower.syntax.Operators;
import dev.switchback.processor.lower.syntax.Parentheses;
import dev.switchback.processor.lower.syntax.Place;
import dev.switchback.processor.lower.types.ArgumentTypes;
import dev.switchback.processor.lower.types.ExpressionTypes;
import dev.switchback.processor.model.Code;
import dev.switchback.processor.model.Op;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * Takes the suspension points out of expressions. What is evaluated before a suspension point, and could have an effect or
 * change meanwhile, is kept in a temporary; what comes after it stays where it is. The rest of the expression is then plain
 * Java with the answers in place, in Java's own order of evaluation (JLS 15.7).
 */
final class Spiller {

  private final Bindings bindings;
  private final Variables variables;
  private final SuspensionPoints suspensions;
  private final SourceCopier copier;
  private final BlockList blocks;
  private final ExpressionTypes types;
  private final OperatorPlaces operators;
  private final Suspender suspender;
  private final OperandKeeper keeper;
  private final ArgumentTypes arguments;
  private final Map<Tree, TypeMirror> bareArrays = new IdentityHashMap<>();
  private final SwitchValues switches;
  private final ConditionalLowering conditionals;
  private final Map<Tree, TargetType> wanted = new IdentityHashMap<>();

  Spiller(
      Bindings bindings,
      Variables variables,
      SuspensionPoints suspensions,
      SourceCopier copier,
      BlockList blocks,
      ExpressionTypes types,
      Suspender suspender,
      OperandKeeper keeper,
      ArgumentTypes arguments,
      Arms arms,
      SwitchValues switches) {
    this.bindings = bindings;
    this.variables = variables;
    this.suspensions = suspensions;
    this.copier = copier;
    this.blocks = blocks;
    this.types = types;
    this.operators = new OperatorPlaces(types);
    this.suspender = suspender;
    this.keeper = keeper;
    this.arguments = arguments;
    this.switches = switches;
    this.conditionals =
        new ConditionalLowering(bindings, blocks, variables, copier, arms, this::value);
  }

  /** Code for the value of {@code tree}, to be evaluated at once; its suspension points have been passed by then. */
  Code value(ExpressionTree tree) {
    return suspensions.in(tree) ? lift(tree, true) : copier.copy(tree);
  }

  /** Code for the value of a condition, to branch by it at once. */
  Code condition(ExpressionTree tree) {
    return conditionals.condition(tree);
  }

  /** Passes the suspension points of {@code tree}, and answers what is left to evaluate for its effect; maybe nothing. */
  Code effect(ExpressionTree tree) {
    return suspensions.in(tree) ? lift(tree, false) : copier.copy(tree);
  }

  /** Tells what type is wanted where {@code tree} stands, in an assignment context. */
  void target(ExpressionTree tree, TargetType type) {
    wanted.put(Parentheses.strip(tree), type);
  }

  /** Code for the value of an expression that stands alone, to be read more than once; it is evaluated now. */
  Code kept(ExpressionTree tree) {
    return isStable(tree, List.of())
        ? copier.copy(tree)
        : keeper.keep(tree, value(tree), Place.ALONE);
  }

  private Code lift(ExpressionTree tree, boolean used) {
    switch (tree.getKind()) {
      case PARENTHESIZED ->
        operands(List.of(((ParenthesizedTree) tree).getExpression()), Places.ALONE);
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
        int first = operands.size();
        operands.addAll(call.getArguments());
        operands(operands, i -> i < first ? Place.ALONE : arguments.place(call, i - first));
      }
      case NEW_CLASS -> {
        NewClassTree made = (NewClassTree) tree;
        if (made.getEnclosingExpression() != null) {
          enclosing(made.getEnclosingExpression(), made.getArguments());
        }
        operands(made.getArguments(), i -> arguments.place(made, i));
      }
      case NEW_ARRAY -> {
        NewArrayTree made = (NewArrayTree) tree;
        if (made.getInitializers() == null) {
          operands(made.getDimensions(), i -> Place.INDEX);
        } else {
          List<ArrayElement> elements = ArrayElement.of(made);
          Optional<TypeMirror> type = arrayType(made);
          operands(
              elements.stream().map(ArrayElement::tree).toList(),
              i -> Place.targeted(type.flatMap(elements.get(i)::target)));
        }
      }
      case ASSIGNMENT -> {
        AssignmentTree assignment = (AssignmentTree) tree;
        types
            .of(assignment.getVariable())
            .ifPresent(type -> target(assignment.getExpression(), TargetType.of(type)));
        List<ExpressionTree> operands = new ArrayList<>(targetOperands(assignment.getVariable()));
        operands.add(assignment.getExpression());
        operands(operands, i -> i == 1 ? Place.INDEX : Place.ALONE);
      }
      case CONDITIONAL_AND, CONDITIONAL_OR -> {
        return conditionals.lazy((BinaryTree) tree);
      }
      case CONDITIONAL_EXPRESSION -> {
        return conditionals.value((ConditionalExpressionTree) tree, arm -> embedded(value(arm)));
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
        operands(List.of(((MemberReferenceTree) tree).getQualifierExpression()), Places.ALONE);
      case TYPE_CAST -> operands(List.of(((TypeCastTree) tree).getExpression()), Places.ALONE);
      case INSTANCE_OF -> operands(List.of(((InstanceOfTree) tree).getExpression()), Places.ALONE);
      case MEMBER_SELECT ->
        operands(List.of(((MemberSelectTree) tree).getExpression()), Places.ALONE);
      case ARRAY_ACCESS ->
        operands(
            List.of(((ArrayAccessTree) tree).getExpression(), ((ArrayAccessTree) tree).getIndex()),
            Places.ALONE);
      default -> {
        if (tree instanceof CompoundAssignmentTree assignment) {
          return compound(assignment);
        } else if (tree instanceof BinaryTree binary) {
          operands(
              List.of(binary.getLeftOperand(), binary.getRightOperand()),
              i -> operators.left(binary));
        } else if (tree instanceof UnaryTree unary) {
          operands(
              isStep(unary)
                  ? targetOperands(unary.getExpression())
                  : List.of(unary.getExpression()),
              Places.ALONE);
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

  private Optional<TypeMirror> arrayType(NewArrayTree tree) {
    // A bare initializer has the type of its variable.
    return tree.getType() == null ? Optional.ofNullable(bareArrays.get(tree)) : types.of(tree);
  }

  /** Tells what a bare array initializer makes. */
  void initializes(NewArrayTree tree, TypeMirror array) {
    bareArrays.put(tree, array);
  }

  /** Passes the suspension points of operands that are evaluated one after the other. */
  private void operands(List<? extends ExpressionTree> operands, Places places) {
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
      } else if (suspensions.in(operand)
          || places.of(i).string()
          || places.of(i).unboxed() && operators.isBoxed(operand)
          || !isStable(operand, operands.subList(i + 1, last + 1))) {
        copier.replace(operand, spill(operand, places.of(i), operands.subList(i + 1, last + 1)));
      }
    }
  }

  /** The outer object of a new inner one, which must not be null when the arguments are evaluated (JLS 15.9.4). */
  private void enclosing(ExpressionTree outer, List<? extends ExpressionTree> arguments) {
    if (arguments.stream().noneMatch(suspensions::in)) {
      operands(List.of(outer), Places.ALONE);
      return;
    }
    if (suspensions.in(outer) || !isStable(outer, arguments)) {
      copier.replace(outer, spill(outer, Place.ALONE, arguments));
    }
    keeper.check(copier.copy(outer));
  }

  /** Where each of several operands stands. */
  private interface Places {
    Places ALONE = i -> Place.ALONE;

    Place of(int index);
  }

  private static boolean isStep(UnaryTree tree) {
    return switch (tree.getKind()) {
      case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT -> true;
      default -> false;
    };
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
      operands(targetOperands(target), Places.ALONE);
      return copier.copy(assignment);
    }
    List<ExpressionTree> parts = targetOperands(target);
    for (ExpressionTree part : parts) {
      if (suspensions.in(part) || !isStable(part, List.of(right))) {
        Place at = part == parts.get(0) ? Place.ALONE : Place.INDEX;
        copier.replace(part, spill(part, at, List.of(right)));
      }
    }
    Place place = operators.left(assignment);
    if (!place.string() && !operators.isBoxed(target) && isStable(target, List.of(right))) {
      copier.replace(right, embedded(value(right)));
      return copier.copy(assignment);
    }
    Optional<TypeMirror> type = types.of(target);
    Code old = keeper.keep(target, copier.copy(target), place);
    Code rest = value(right);
    if (type.isEmpty()) {
      // Put the old value back: then the assignment reads it, and converts as it should, whatever
      // the types.
      blocks.add(
          new Op.Run(Code.builder().add(copier.assignment(target, old)).add(";").build()));
      copier.replace(right, embedded(rest));
      return copier.copy(assignment);
    }
    Code value = Code.builder()
        .add("(")
        .add(TypeCode.of(type.get()))
        .add(") (")
        .add(old)
        .add(" " + Operators.of(assignment.getKind()) + " (")
        .add(rest)
        .add("))")
        .build();
    return bindings
        .localOf(Parentheses.strip(target))
        .flatMap(variables::find)
        .filter(variable -> !variable.isHeld())
        .map(variable -> Code.builder()
            .add(new Code.Use(variable, Code.Access.OVERWRITE, false))
            .add(" = ")
            .add(value)
            .build())
        .orElseGet(() -> copier.assignment(target, value));
  }

  private Code suspend(MethodInvocationTree call, SuspensionPoints.Kind kind, boolean used) {
    return switch (kind) {
      case YIELD -> {
        target(call.getArguments().get(0), suspender.yielded());
        yield suspender.yield(call, value(call.getArguments().get(0)));
      }
      case YIELD_FROM -> {
        operands(call.getArguments(), Places.ALONE);
        yield suspender.yieldFrom(call, copier.arguments(call, 0), used);
      }
      case CALL -> {
        List<ExpressionTree> operands = new ArrayList<>();
        if (call.getMethodSelect() instanceof MemberSelectTree select
            && isValue(select.getExpression())) {
          operands.add(select.getExpression());
        }
        int receivers = operands.size();
        operands.addAll(call.getArguments().subList(1, call.getArguments().size()));
        operands(
            operands, i -> i < receivers ? Place.ALONE : arguments.place(call, i - receivers + 1));
        yield suspender.call(call, used);
      }
    };
  }

  /** Keeps a value; answers what stands in for it. */
  Code keep(ExpressionTree tree, Code value) {
    return keeper.keep(
        tree, value, types.standsAlone(tree) ? Place.ALONE : Place.targeted(Optional.empty()));
  }

  /** Keeps the value of an operand; answers what stands in for it once all of {@code later} is evaluated. */
  private Code spill(ExpressionTree operand, Place place, List<? extends ExpressionTree> later) {
    ExpressionTree bare = Parentheses.strip(operand);
    if (place.poly() && types.of(bare).isEmpty() && place.target().isEmpty()) {
      if (bare instanceof ConditionalExpressionTree choice) {
        Place ofArm = types.isNumeric(choice) ? Place.ALONE : place; // JLS 15.25.2
        Code whole = conditionals.value(
            choice,
            arm -> suspensions.in(arm) || !isStable(arm, later)
                ? spill(arm, ofArm, later)
                : copier.copy(arm));
        return Code.builder().add("(").add(whole).add(")").build();
      }
    }
    if (bare instanceof MemberReferenceTree reference) {
      ExpressionTree receiver = reference.getQualifierExpression();
      Code kept =
          isStable(receiver, later) ? copier.copy(receiver) : spill(receiver, Place.ALONE, later);
      copier.replace(receiver, kept);
      keeper.check(kept);
      return copier.copy(operand);
    }
    return keeper.keep(operand, value(operand), place);
  }

  /** Whether {@code tree} has no effect and has the same value after {@code later} was evaluated. */
  private boolean isStable(ExpressionTree tree, List<? extends ExpressionTree> later) {
    return switch (tree.getKind()) {
      case PARENTHESIZED -> isStable(((ParenthesizedTree) tree).getExpression(), later);
      case LAMBDA_EXPRESSION -> true;
      case MEMBER_SELECT -> ((MemberSelectTree) tree).getIdentifier().contentEquals("class");
      case MEMBER_REFERENCE -> {
        ExpressionTree qualifier = ((MemberReferenceTree) tree).getQualifierExpression();
        // What is not sure to be there is looked at for null at once (JLS 15.13.3).
        yield !isValue(qualifier)
            || bindings.of(qualifier).filter(Binding.ToSelf.class::isInstance).isPresent()
            || qualifier instanceof LiteralTree;
      }
      case IDENTIFIER -> {
        Binding binding = bindings.of(tree).orElse(null);
        yield binding instanceof Binding.ToSelf
            || binding instanceof Binding.ToSuper
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
