package dev.switchback.processor.lower;

import com.sun.source.tree.*;
import dev.switchback.processor.model.Code;
import dev.switchback.processor.model.Variable;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The types of expressions that their syntax alone tells. */
final class KnownTypes {
  private static final Code BOOLEAN = Code.text("boolean");
  private static final Code INT = Code.text("int");
  private static final Code STRING = Code.of(new Code.ClassRef("java.lang", List.of("String")));
  private static final Set<String> NUMERIC =
      Set.of("byte", "short", "char", "int", "long", "float", "double");

  private final Bindings bindings;
  private final Variables variables;
  private final TypeCode types;

  KnownTypes(Bindings bindings, Variables variables, TypeCode types) {
    this.bindings = bindings;
    this.variables = variables;
    this.types = types;
  }

  /** The type of {@code tree}; empty: only a compiler can tell. */
  Optional<Code> of(ExpressionTree tree) {
    if (tree instanceof ParenthesizedTree inner) {
      return of(inner.getExpression());
    }
    if (tree instanceof LiteralTree literal) {
      return literal(literal);
    }
    if (tree instanceof TypeCastTree cast) {
      return cast.getType().getKind() == Tree.Kind.INTERSECTION_TYPE
          ? Optional.empty()
          : Optional.of(types.of(cast.getType()));
    }
    if (tree instanceof NewClassTree made) {
      return newClass(made);
    }
    if (tree instanceof NewArrayTree made && made.getType() != null) {
      return Optional.of(newArray(made));
    }
    if (tree instanceof IdentifierTree) {
      return bindings.localOf(tree).flatMap(variables::find).flatMap(Variable::type);
    }
    if (tree instanceof InstanceOfTree) {
      return Optional.of(BOOLEAN);
    }
    if (tree instanceof UnaryTree unary) {
      return unary(unary);
    }
    if (tree instanceof BinaryTree binary) {
      return binary(binary);
    }
    if (tree instanceof MemberSelectTree select
        && select.getIdentifier().contentEquals("length")
        && of(select.getExpression()).filter(KnownTypes::isArray).isPresent()) {
      return Optional.of(INT);
    }
    if (tree instanceof ArrayAccessTree access) {
      return of(access.getExpression()).filter(KnownTypes::isArray).map(KnownTypes::element);
    }
    return Optional.empty();
  }

  static boolean isPrimitive(Code type) {
    return text(type)
        .filter(name -> name.equals("boolean") || NUMERIC.contains(name))
        .isPresent();
  }

  static boolean isArray(Code type) {
    return !type.parts().isEmpty()
        && type.parts().get(type.parts().size() - 1) instanceof Code.Text last
        && last.text().endsWith("[]");
  }

  /** The element type of an array type. */
  static Code element(Code array) {
    List<Code.Part> parts = new java.util.ArrayList<>(array.parts());
    Code.Text last = (Code.Text) parts.remove(parts.size() - 1);
    String rest = last.text().substring(0, last.text().length() - 2);
    if (!rest.isEmpty()) {
      parts.add(new Code.Text(rest));
    }
    return new Code(parts);
  }

  private static Optional<String> text(Code type) {
    return type.parts().size() == 1 && type.parts().get(0) instanceof Code.Text only
        ? Optional.of(only.text())
        : Optional.empty();
  }

  private static Optional<Code> literal(LiteralTree literal) {
    return switch (literal.getKind()) {
      case INT_LITERAL -> Optional.of(INT);
      case LONG_LITERAL -> Optional.of(Code.text("long"));
      case FLOAT_LITERAL -> Optional.of(Code.text("float"));
      case DOUBLE_LITERAL -> Optional.of(Code.text("double"));
      case CHAR_LITERAL -> Optional.of(Code.text("char"));
      case BOOLEAN_LITERAL -> Optional.of(BOOLEAN);
      case STRING_LITERAL -> Optional.of(STRING);
      default -> Optional.empty();
    };
  }

  private Optional<Code> newClass(NewClassTree made) {
    boolean diamond = made.getIdentifier() instanceof ParameterizedTypeTree type
        && type.getTypeArguments().isEmpty();
    return diamond
            || made.getClassBody() != null
            || made.getEnclosingExpression() != null
            || bindings.of(made).isPresent()
        ? Optional.empty()
        : Optional.of(types.of(made.getIdentifier()));
  }

  private Code newArray(NewArrayTree made) {
    Code.Builder type = Code.builder().add(types.of(made.getType()));
    int dimensions = made.getDimensions().size();
    if (made.getInitializers() != null) {
      dimensions++;
    }
    // With dimension expressions the tree's type is the element type without them; empty brackets
    // are part of it.
    return type.add("[]".repeat(dimensions)).build();
  }

  private Optional<Code> unary(UnaryTree unary) {
    return switch (unary.getKind()) {
      case LOGICAL_COMPLEMENT -> Optional.of(BOOLEAN);
      case UNARY_MINUS, UNARY_PLUS, BITWISE_COMPLEMENT ->
        of(unary.getExpression())
            .flatMap(KnownTypes::text)
            .filter(NUMERIC::contains)
            .map(type -> promoted(type, "int"));
      default -> of(unary.getExpression());
    };
  }

  private Optional<Code> binary(BinaryTree binary) {
    switch (binary.getKind()) {
      case CONDITIONAL_AND,
          CONDITIONAL_OR,
          EQUAL_TO,
          NOT_EQUAL_TO,
          LESS_THAN,
          LESS_THAN_EQUAL,
          GREATER_THAN,
          GREATER_THAN_EQUAL -> {
        return Optional.of(BOOLEAN);
      }
      default -> {}
    }
    Optional<Code> left = of(binary.getLeftOperand());
    Optional<Code> right = of(binary.getRightOperand());
    if (binary.getKind() == Tree.Kind.PLUS
        && (left.filter(STRING::equals).isPresent()
            || right.filter(STRING::equals).isPresent())) {
      return Optional.of(STRING);
    }
    Optional<String> leftName = left.flatMap(KnownTypes::text).filter(NUMERIC::contains);
    Optional<String> rightName = right.flatMap(KnownTypes::text).filter(NUMERIC::contains);
    return switch (binary.getKind()) {
      case LEFT_SHIFT, RIGHT_SHIFT, UNSIGNED_RIGHT_SHIFT ->
        leftName.map(type -> promoted(type, "int"));
      case PLUS, MINUS, MULTIPLY, DIVIDE, REMAINDER, AND, OR, XOR ->
        leftName.isPresent() && rightName.isPresent()
            ? Optional.of(promoted(leftName.get(), rightName.get()))
            : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** Binary numeric promotion (JLS 5.6). */
  private static Code promoted(String left, String right) {
    for (String wide : List.of("double", "float", "long")) {
      if (left.equals(wide) || right.equals(wide)) {
        return Code.text(wide);
      }
    }
    return INT;
  }
}
