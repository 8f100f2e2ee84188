package dev.switchback.processor.lower.syntax;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import dev.switchback.processor.source.TemplateSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.type.TypeKind;

/**
 * What a method tests before anything else: {@code if (node == null) return;}, or a whole body in an {@code if} or a
 * {@code while}. Only tests that can neither fail nor have an effect, so that a caller may make them as well: comparisons of
 * parameters with null, and of parameters of primitive types with each other and with literals.
 */
public final class LeadingGuards {
  private final TemplateSource source;

  /** By name, whether the parameter is of a primitive type. */
  private final Map<String, Boolean> parameters = new HashMap<>();

  private LeadingGuards(MethodTree method, TemplateSource source) {
    this.source = source;
    List<? extends VariableTree> all = method.getParameters();
    for (VariableTree parameter : all.subList(Math.min(1, all.size()), all.size())) {
      parameters.put(
          parameter.getName().toString(), parameter.getType() instanceof PrimitiveTypeTree);
    }
  }

  /**
   * The condition under which a method without a result does nothing at all.
   *
   * @param method a method of the file that {@code source} is from; its first parameter is not looked at
   * @return an expression over the other parameters
   */
  public static Optional<String> of(MethodTree method, TemplateSource source) {
    boolean isVoid = method.getReturnType() instanceof PrimitiveTypeTree type
        && type.getPrimitiveTypeKind() == TypeKind.VOID;
    BlockTree body = method.getBody();
    if (!isVoid || body == null || body.getStatements().isEmpty()) {
      return Optional.empty();
    }
    LeadingGuards guards = new LeadingGuards(method, source);
    StatementTree first = body.getStatements().get(0);
    boolean alone = body.getStatements().size() == 1;
    if (first instanceof IfTree test) {
      if (returns(test.getThenStatement())) {
        return guards.condition(test.getCondition());
      }
      return alone && test.getElseStatement() == null
          ? guards.negated(test.getCondition())
          : Optional.empty();
    }
    return alone && first instanceof WhileLoopTree loop
        ? guards.negated(loop.getCondition())
        : Optional.empty();
  }

  private static boolean returns(StatementTree statement) {
    return statement instanceof ReturnTree
        || statement instanceof BlockTree block
            && !block.getStatements().isEmpty()
            && returns(block.getStatements().get(0));
  }

  private Optional<String> nested(ExpressionTree condition) {
    return condition(condition).map(test -> "(" + test + ")");
  }

  private Optional<String> negated(ExpressionTree condition) {
    return condition(condition).map(test -> "!(" + test + ")");
  }

  private Optional<String> condition(ExpressionTree tree) {
    ExpressionTree bare = Parentheses.strip(tree);
    if (bare instanceof UnaryTree not && not.getKind() == Tree.Kind.LOGICAL_COMPLEMENT) {
      return negated(not.getExpression());
    }
    if (!(bare instanceof BinaryTree binary)) {
      return bare instanceof IdentifierTree ? primitive(bare) : Optional.empty();
    }
    return switch (binary.getKind()) {
      case CONDITIONAL_AND -> both(binary, this::nested, " && ");
      case CONDITIONAL_OR -> both(binary, this::nested, " || ");
      case EQUAL_TO -> comparison(binary, " == ");
      case NOT_EQUAL_TO -> comparison(binary, " != ");
      case LESS_THAN -> both(binary, this::primitive, " < ");
      case LESS_THAN_EQUAL -> both(binary, this::primitive, " <= ");
      case GREATER_THAN -> both(binary, this::primitive, " > ");
      case GREATER_THAN_EQUAL -> both(binary, this::primitive, " >= ");
      default -> Optional.empty();
    };
  }

  private Optional<String> comparison(BinaryTree binary, String operator) {
    String left = nameOrNull(binary.getLeftOperand());
    String right = nameOrNull(binary.getRightOperand());
    boolean withNull = left != null && right != null && left.equals("null") != right.equals("null");
    return withNull
        ? Optional.of(left + operator + right)
        : both(binary, this::primitive, operator);
  }

  /** The name of a parameter, or that of null; null for anything else. */
  private String nameOrNull(ExpressionTree tree) {
    ExpressionTree bare = Parentheses.strip(tree);
    if (bare.getKind() == Tree.Kind.NULL_LITERAL) {
      return "null";
    }
    boolean isParameter = bare instanceof IdentifierTree name
        && parameters.containsKey(name.getName().toString());
    return isParameter ? bare.toString() : null;
  }

  private interface Operand {
    Optional<String> text(ExpressionTree tree);
  }

  private static Optional<String> both(BinaryTree binary, Operand operand, String operator) {
    return operand
        .text(binary.getLeftOperand())
        .flatMap(
            left -> operand.text(binary.getRightOperand()).map(right -> left + operator + right));
  }

  private Optional<String> primitive(ExpressionTree tree) {
    ExpressionTree bare = Parentheses.strip(tree);
    if (bare instanceof IdentifierTree name) {
      String parameter = name.getName().toString();
      return parameters.getOrDefault(parameter, false) ? Optional.of(parameter) : Optional.empty();
    }
    if (bare instanceof UnaryTree minus && minus.getKind() == Tree.Kind.UNARY_MINUS) {
      return primitive(minus.getExpression()).map(operand -> "(-" + operand + ")");
    }
    return switch (bare.getKind()) {
      case INT_LITERAL,
          LONG_LITERAL,
          FLOAT_LITERAL,
          DOUBLE_LITERAL,
          CHAR_LITERAL,
          BOOLEAN_LITERAL -> Optional.of(source.text(bare));
      default -> Optional.empty();
    };
  }
}
