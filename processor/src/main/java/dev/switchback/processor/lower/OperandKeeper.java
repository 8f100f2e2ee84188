package dev.switchback.processor.lower;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreeScanner;
import dev.switchback.processor.diagnostics.Message;
import dev.switchback.processor.diagnostics.Refusal;
import dev.switchback.processor.lower.copy.TypeCode;
import dev.switchback.processor.lower.names.Variables;
import dev.switchback.processor.lower.syntax.Parentheses;
import dev.switchback.processor.lower.syntax.Place;
import dev.switchback.processor.lower.syntax.RuntimeClasses;
import dev.switchback.processor.lower.syntax.SwitchResults;
import dev.switchback.processor.lower.types.ArgumentTypes;
import dev.switchback.processor.lower.types.ExpressionTypes;
import dev.switchback.processor.model.Code;
import dev.switchback.processor.model.Op;
import dev.switchback.processor.model.Variable;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * Keeps the values of operands that are evaluated before a suspension point, so that the rest of their expression means what
 * it would with the operands in place: the same overloads, the same inferred types.
 */
final class OperandKeeper {
  /**
   * For what {@code var} has no type for, which is null in any case, and for switches that get their type from where they stand:
   * by itself, one would make its numbers those of one type (JLS 15.28.1).
   */
  private static final Code OBJECT = Code.of(new Code.ClassRef("java.lang", List.of("Object")));

  private final Variables variables;
  private final BlockList blocks;
  private final ExpressionTypes types;
  private final ArgumentTypes arguments;
  private final Arms arms;

  OperandKeeper(
      Variables variables,
      BlockList blocks,
      ExpressionTypes types,
      ArgumentTypes arguments,
      Arms arms) {
    this.variables = variables;
    this.blocks = blocks;
    this.types = types;
    this.arguments = arguments;
    this.arms = arms;
  }

  /**
   * Keeps the value of an operand.
   *
   * @param value code for its value
   * @return what stands in for the operand from now on
   */
  Code keep(ExpressionTree operand, Code value, Place place) {
    if (place.string()) {
      return keep(
          variables.temporary("operand", Optional.of(Code.of(RuntimeClasses.STRING)), false),
          Code.builder()
              .add(RuntimeClasses.OBJECTS)
              .add(".toString(")
              .add(value)
              .add(")")
              .build());
    }
    Optional<TypeMirror> type = typeOf(operand, place);
    if (type.isPresent()) {
      boolean primitive = type.get().getKind().isPrimitive();
      Code kept = keep(variables.temporary("operand", type.map(TypeCode::of), primitive), value);
      return at(operand, value, place, kept);
    }
    boolean poly = place.poly() && arguments.isPoly(operand);
    if (poly && arguments.needsTarget(operand)) {
      Optional<TypeMirror> targeted = types.targeted(operand);
      if (targeted.isPresent()) {
        return keep(variables.temporary("operand", targeted.map(TypeCode::of), false), value);
      }
      throw new Refusal(Message.OPERAND_TYPE_UNKNOWN, operand, operand);
    }
    Code evaluated =
        place.promoted() ? Code.builder().add("+(").add(value).add(")").build() : value;
    boolean copied = poly && !declaresClasses(operand);
    // Where a primitive type may be meant, it is: all numbers are converted to it.
    boolean boxed = !place.unboxed() && !place.maybeUnboxed();
    boolean any =
        SwitchResults.isNull(operand) || copied && boxed && SwitchResults.isSwitch(operand);
    Code kept = arms.inside() && !any && !(Parentheses.strip(operand) instanceof NewClassTree)
        ? hold("operand", evaluated)
        : keep(
            variables.temporary("operand", any ? Optional.of(OBJECT) : Optional.empty(), false),
            evaluated);
    if (place.unboxed() && place.poly()) {
      check(kept); // which primitive type an argument is for, need not be known
    } else if (place.unboxed() && !place.promoted()) {
      unbox(kept);
    }
    return copied ? retyped(value, kept) : at(operand, value, place, kept);
  }

  /** Whether there are classes in {@code operand}: those of a copy would be others. */
  static boolean declaresClasses(ExpressionTree operand) {
    boolean[] found = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitClass(ClassTree node, Void unused) {
        found[0] = true;
        return null;
      }
    }.scan(operand, null);
    return found[0];
  }

  /** What was kept in a variable, at the type of the operand if that is one that no variable has. */
  private Code at(ExpressionTree operand, Code value, Place place, Code kept) {
    if (place.target().isPresent()
        || !types.hasNestedCaptures(operand)
        || declaresClasses(operand)) {
      return kept;
    }
    return place.poly() ? retyped(value, kept) : like(value, kept);
  }

  /** Lets what must not be null fail in its turn. */
  void check(Code kept) {
    blocks.add(new Op.Run(Code.builder()
        .add(RuntimeClasses.OBJECTS)
        .add(".requireNonNull(")
        .add(kept)
        .add(");")
        .build()));
  }

  /** Lets an operand of {@code &}, {@code |} or {@code ^} that is null fail in its turn, whatever type it has. */
  private void unbox(Code kept) {
    blocks.add(new Op.Run(Code.builder()
        .add(RuntimeClasses.MACHINES)
        .add(".bound(")
        .add(kept)
        .add(" ^ ")
        .add(kept)
        .add(");")
        .build()));
  }

  private Optional<TypeMirror> typeOf(ExpressionTree operand, Place place) {
    Optional<TypeMirror> own = types.of(operand);
    if (place.unboxed() && own.isPresent()) {
      return own.<TypeMirror>flatMap(types.numeric()::unboxed).or(() -> own);
    }
    return own.or(() -> place.target());
  }

  private Code keep(Variable variable, Code value) {
    blocks.add(new Op.Assign(variable, value));
    arms.made(variable);
    return Code.read(variable);
  }

  /** Keeps a value of a type that only the compiler knows in a holder, which may be without a value on another way. */
  private Code hold(String hint, Code value) {
    Variable evaluated = variables.temporary(hint, Optional.empty(), false);
    blocks.add(new Op.Assign(evaluated, value));
    Variable holder = variables.held(hint);
    keep(holder, holding(evaluated));
    return content(holder);
  }

  static Code holding(Variable value) {
    return Code.builder()
        .add(RuntimeClasses.HELD)
        .add(".of(")
        .read(value)
        .add(")")
        .build();
  }

  private static Code content(Variable holder) {
    return Code.builder().read(holder).add(".value").build();
  }

  /** What was kept, at the type that the operand has where it stands. */
  static Code retyped(Code operand, Code kept) {
    return Code.retyped(
        operand,
        Code.builder()
            .add(RuntimeClasses.KEPT)
            .add(".value(")
            .add(kept)
            .add(")")
            .build());
  }

  /** What was kept, at the type that the operand has by itself. */
  static Code like(Code operand, Code kept) {
    return Code.builder()
        .add(RuntimeClasses.KEPT)
        .add(".like(")
        .add(Code.retyped(operand, Code.text("null")))
        .add(", ")
        .add(kept)
        .add(")")
        .build();
  }
}
