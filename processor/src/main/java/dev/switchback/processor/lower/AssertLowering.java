package dev.switchback.processor.lower;

import com.sun.source.tree.AssertTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import dev.switchback.processor.model.Code;
import dev.switchback.processor.model.Label;
import dev.switchback.processor.model.Terminator;
import java.util.List;
import java.util.Optional;

/**
 * Assert statements (JLS 14.10). Whether they are enabled is a matter of the template's class, not of the companion: so they
 * are written out as tests of a constant that asks for it.
 */
final class AssertLowering {
  private static final Code ENABLED = Code.of(new Code.AssertionsEnabled());
  private static final Code.ClassRef ERROR =
      new Code.ClassRef("java.lang", List.of("AssertionError"));
  private static final Code.ClassRef OBJECT = new Code.ClassRef("java.lang", List.of("Object"));

  private final BlockList blocks;
  private final Spiller spiller;

  AssertLowering(BlockList blocks, Spiller spiller) {
    this.blocks = blocks;
    this.spiller = spiller;
  }

  /** Lowers an assert statement with a suspension point inside. */
  void lower(AssertTree statement) {
    Label enabled = blocks.newLabel();
    Label failed = blocks.newLabel();
    Label after = blocks.newLabel();
    blocks.end(new Terminator.Branch(ENABLED, enabled, after));
    blocks.start(enabled);
    Code condition = spiller.value(Parentheses.strip(statement.getCondition()));
    blocks.end(new Terminator.Branch(condition, after, failed));
    blocks.start(failed);
    blocks.end(new Terminator.Throw(error(detail(statement.getDetail()))));
    blocks.start(after);
  }

  private Code detail(ExpressionTree detail) {
    return detail == null ? Code.EMPTY : argument(detail, spiller.value(detail));
  }

  /**
   * An assert statement that is copied.
   *
   * @param alone whether it stands where Java wants one statement
   */
  static Code copied(AssertTree statement, Code condition, Optional<Code> detail, boolean alone) {
    Code.Builder all = Code.builder().add(alone ? "{ if (" : "if (").add(ENABLED);
    all.add(" && !(").add(condition).add(")) { throw ");
    all.add(error(detail.map(code -> argument(statement.getDetail(), code)).orElse(Code.EMPTY)));
    return all.add(alone ? "; } }" : "; }").build();
  }

  private static Code error(Code detail) {
    return Code.builder().add("new ").add(ERROR).add("(").add(detail).add(")").build();
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
