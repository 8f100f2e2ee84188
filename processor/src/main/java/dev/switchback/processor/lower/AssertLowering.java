package dev.switchback.processor.lower;

import com.sun.source.tree.AssertTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import dev.switchback.processor.model.Code;
import dev.switchback.processor.model.Label;
import dev.switchback.processor.model.Op;
import dev.switchback.processor.model.Terminator;
import dev.switchback.processor.model.Variable;
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

  private final BlockList blocks;
  private final Variables variables;
  private final Spiller spiller;
  private final ExpressionTypes types;

  AssertLowering(BlockList blocks, Variables variables, Spiller spiller, ExpressionTypes types) {
    this.blocks = blocks;
    this.variables = variables;
    this.spiller = spiller;
    this.types = types;
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
    if (detail == null) {
      return Code.EMPTY;
    }
    if (canBeArgument(detail) || types.of(detail).isPresent()) {
      return spiller.value(detail);
    }
    Variable kept = variables.temporary("detail", Optional.empty(), false);
    blocks.add(new Op.Assign(kept, spiller.value(detail)));
    return Code.read(kept);
  }

  /**
   * An assert statement that is copied.
   *
   * @param name a name of its own for the detail
   * @param alone whether it stands where Java wants one statement
   */
  static Code copied(
      AssertTree statement, Code condition, Optional<Code> detail, String name, boolean alone) {
    Code.Builder all = Code.builder().add(alone ? "{ if (" : "if (").add(ENABLED);
    all.add(" && !(").add(condition).add(")) { ");
    if (detail.isEmpty() || canBeArgument(statement.getDetail())) {
      all.add("throw ").add(error(detail.orElse(Code.EMPTY)));
    } else {
      all.add("var " + name + " = ").add(detail.get());
      all.add("; throw ").add(error(Code.text(name)));
    }
    return all.add(alone ? "; } }" : "; }").build();
  }

  private static Code error(Code detail) {
    return Code.builder().add("new ").add(ERROR).add("(").add(detail).add(")").build();
  }

  /**
   * Whether a detail has the same type as an argument of the error's constructors. A call of a generic method need not: it
   * stands alone in the assert statement, but an overloaded constructor might want a {@code char} from it.
   */
  private static boolean canBeArgument(ExpressionTree detail) {
    ExpressionTree bare = Parentheses.strip(detail);
    return bare instanceof LiteralTree || bare instanceof BinaryTree;
  }
}
