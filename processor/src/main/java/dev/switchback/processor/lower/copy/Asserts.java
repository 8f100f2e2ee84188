package dev.switchback.processor.lower.copy;

import com.sun.source.tree.AssertTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import dev.switchback.processor.lower.syntax.Parentheses;
import dev.switchback.processor.model.Code;
import java.util.List;
import java.util.Optional;

/**
 * Assert statements (JLS 14.10). Whether they are enabled is a matter of the template's class, not of the companion: so they
 * are written out as tests of a constant that asks for it.
 */
public final class Asserts {
  /** Whether assertions are enabled. */
  public static final Code ENABLED = Code.of(new Code.AssertionsEnabled());

  private static final Code.ClassRef ERROR =
      new Code.ClassRef("java.lang", List.of("AssertionError"));
  private static final Code.ClassRef OBJECT = new Code.ClassRef("java.lang", List.of("Object"));

  private Asserts() {}

  /**
   * An assert statement that is copied.
   *
   * @param alone whether it stands where Java wants one statement
   */
  static Code copied(AssertTree statement, Code condition, Optional<Code> detail, boolean alone) {
    Code.Builder all = Code.builder().add(alone ? "{ if (" : "if (").add(ENABLED);
    all.add(" && !(").add(condition).add(")) { throw ");
    all.add(error(statement.getDetail(), detail));
    return all.add(alone ? "; } }" : "; }").build();
  }

  /**
   * The error of an assert that fails.
   *
   * @param tree the detail
   * @param detail code for its value; empty if there is no detail
   */
  public static Code error(ExpressionTree tree, Optional<Code> detail) {
    Code argument = detail.map(code -> argument(tree, code)).orElse(Code.EMPTY);
    return Code.builder().add("new ").add(ERROR).add("(").add(argument).add(")").build();
  }

  /**
   * A detail as an argument of the error's constructor. In the assert statement it stands alone, as it does behind a cast; an
   * argument may be of another type, since the constructors' parameters may have a say in it. As far as the message goes, the
   * constructors agree.
   */
  private static Code argument(ExpressionTree detail, Code code) {
    ExpressionTree bare = Parentheses.strip(detail);
    if (bare instanceof LiteralTree || bare instanceof BinaryTree) {
      return code;
    }
    return Code.builder().add("(").add(OBJECT).add(") (").add(code).add(")").build();
  }
}
