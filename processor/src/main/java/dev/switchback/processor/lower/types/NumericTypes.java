package dev.switchback.processor.lower.types;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The types of operators: numeric promotion and unboxing (JLS 5.6 and 15.15 to 15.24). */
public final class NumericTypes {
  private final Elements elements;
  private final Types types;

  NumericTypes(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  Optional<TypeMirror> literal(LiteralTree literal) {
    return switch (literal.getKind()) {
      case INT_LITERAL -> primitive(TypeKind.INT);
      case LONG_LITERAL -> primitive(TypeKind.LONG);
      case FLOAT_LITERAL -> primitive(TypeKind.FLOAT);
      case DOUBLE_LITERAL -> primitive(TypeKind.DOUBLE);
      case CHAR_LITERAL -> primitive(TypeKind.CHAR);
      case BOOLEAN_LITERAL -> primitive(TypeKind.BOOLEAN);
      case STRING_LITERAL -> Optional.of(string().asType());
      default -> Optional.empty();
    };
  }

  Optional<TypeMirror> unary(UnaryTree tree, TypeMirror operand) {
    return switch (tree.getKind()) {
      case LOGICAL_COMPLEMENT -> primitive(TypeKind.BOOLEAN);
      case UNARY_MINUS, UNARY_PLUS, BITWISE_COMPLEMENT ->
        unboxed(operand).filter(NumericTypes::isNumeric).flatMap(type -> promoted(type, type));
      default -> Optional.of(operand);
    };
  }

  Optional<TypeMirror> binary(
      BinaryTree tree, Optional<TypeMirror> left, Optional<TypeMirror> right) {
    switch (tree.getKind()) {
      case CONDITIONAL_AND,
          CONDITIONAL_OR,
          EQUAL_TO,
          NOT_EQUAL_TO,
          LESS_THAN,
          LESS_THAN_EQUAL,
          GREATER_THAN,
          GREATER_THAN_EQUAL -> {
        return primitive(TypeKind.BOOLEAN);
      }
      case PLUS -> {
        if (left.filter(this::isString).isPresent()
            || right.filter(this::isString).isPresent()) {
          return Optional.of(string().asType());
        }
      }
      default -> {}
    }
    Optional<PrimitiveType> first = left.flatMap(this::unboxed);
    Optional<PrimitiveType> second = right.flatMap(this::unboxed);
    if (first.isEmpty() || second.isEmpty()) {
      return Optional.empty();
    }
    return switch (tree.getKind()) {
      case LEFT_SHIFT, RIGHT_SHIFT, UNSIGNED_RIGHT_SHIFT -> promoted(first.get(), first.get());
      default ->
        first.get().getKind() == TypeKind.BOOLEAN
            ? primitive(TypeKind.BOOLEAN)
            : promoted(first.get(), second.get());
    };
  }

  /** The type of a numeric or boolean conditional (JLS 15.25), but for those of types narrower than int. */
  Optional<TypeMirror> conditional(TypeMirror left, TypeMirror right) {
    Optional<PrimitiveType> first = unboxed(left);
    Optional<PrimitiveType> second = unboxed(right);
    if (first.isEmpty() || second.isEmpty()) {
      return Optional.empty();
    }
    boolean booleans = first.get().getKind() == TypeKind.BOOLEAN;
    if (booleans || second.get().getKind() == TypeKind.BOOLEAN) {
      return booleans && second.get().getKind() == TypeKind.BOOLEAN
          ? primitive(TypeKind.BOOLEAN)
          : Optional.empty();
    }
    return isWide(first.get()) && isWide(second.get())
        ? promoted(first.get(), second.get())
        : Optional.empty();
  }

  private static boolean isWide(PrimitiveType type) {
    return switch (type.getKind()) {
      case INT, LONG, FLOAT, DOUBLE -> true;
      default -> false;
    };
  }

  /** A primitive type as it is, and that of its wrapper class. */
  public Optional<PrimitiveType> unboxed(TypeMirror type) {
    if (type instanceof PrimitiveType primitive) {
      return Optional.of(primitive);
    }
    try {
      return Optional.of(types.unboxedType(type));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  public boolean isString(TypeMirror type) {
    return type instanceof DeclaredType known && known.asElement().equals(string());
  }

  private static boolean isNumeric(PrimitiveType type) {
    return type.getKind() != TypeKind.BOOLEAN;
  }

  private Optional<TypeMirror> promoted(PrimitiveType left, PrimitiveType right) {
    for (TypeKind wide : List.of(TypeKind.DOUBLE, TypeKind.FLOAT, TypeKind.LONG)) {
      if (left.getKind() == wide || right.getKind() == wide) {
        return primitive(wide);
      }
    }
    return primitive(TypeKind.INT);
  }

  private Optional<TypeMirror> primitive(TypeKind kind) {
    return Optional.of(types.getPrimitiveType(kind));
  }

  private TypeElement string() {
    return elements.getTypeElement("java.lang.String");
  }

  /** Whether an operator promotes its left operand, so that a unary plus before it changes nothing. */
  public static boolean promotes(Tree.Kind operator) {
    return switch (operator) {
      case AND, OR, XOR -> false;
      default -> unboxes(operator);
    };
  }

  /** Whether an operator always unboxes its operands before it evaluates the next one, whatever their types. */
  public static boolean unboxes(Tree.Kind operator) {
    return switch (operator) {
      case MINUS,
          MULTIPLY,
          DIVIDE,
          REMAINDER,
          LEFT_SHIFT,
          RIGHT_SHIFT,
          UNSIGNED_RIGHT_SHIFT,
          AND,
          OR,
          XOR,
          LESS_THAN,
          LESS_THAN_EQUAL,
          GREATER_THAN,
          GREATER_THAN_EQUAL -> true;
      default -> false;
    };
  }
}
