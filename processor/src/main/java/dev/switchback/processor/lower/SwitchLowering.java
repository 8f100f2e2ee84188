package dev.switchback.processor.lower;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import dev.switchback.processor.diagnostics.Message;
import dev.switchback.processor.model.Code;
import dev.switchback.processor.model.Label;
import dev.switchback.processor.model.Terminator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Flattens switch statements over constants that have a suspension point inside: a plain switch jumps to the cases' blocks. */
final class SwitchLowering {
  private final StatementLowering statements;
  private final BlockList blocks;
  private final JumpTargets targets;

  SwitchLowering(StatementLowering statements, BlockList blocks, JumpTargets targets) {
    this.statements = statements;
    this.blocks = blocks;
    this.targets = targets;
  }

  void lower(SwitchTree statement, Set<String> labels) {
    Label after = blocks.newLabel();
    Label otherwise = after;
    List<Label> entries = new ArrayList<>();
    List<Terminator.Case> cases = new ArrayList<>();
    for (CaseTree each : statement.getCases()) {
      Label entry = blocks.newLabel();
      entries.add(entry);
      Code constants = constants(each);
      if (!constants.isEmpty()) {
        cases.add(new Terminator.Case(constants, entry));
      }
      if (Cases.isDefault(each)) {
        otherwise = entry;
      }
    }
    blocks.end(
        new Terminator.Select(statements.condition(statement.getExpression()), cases, otherwise));
    targets.enterSwitch(labels, after);
    for (int i = 0; i < entries.size(); i++) {
      CaseTree each = statement.getCases().get(i);
      blocks.at(statements.line(each));
      blocks.start(entries.get(i));
      if (each.getStatements() != null) {
        statements.statements(each.getStatements());
      } else {
        statements.statement((StatementTree) each.getBody());
        if (blocks.isOpen()) {
          blocks.end(new Terminator.Goto(after));
        }
      }
    }
    targets.leave();
    blocks.start(after);
  }

  private Code constants(CaseTree each) {
    Code.Builder all = Code.builder();
    String separator = "";
    for (Tree label : Cases.labels(each)) {
      Tree constant = Cases.constant(label);
      if (constant == null && !label.getKind().name().equals("DEFAULT_CASE_LABEL")) {
        throw new Refusal(
            Message.STATEMENT_NOT_LOWERED,
            label,
            "a pattern in a switch that has a suspension point inside");
      }
      if (constant != null) {
        if (constant.getKind() == Tree.Kind.NULL_LITERAL) {
          throw new Refusal(
              Message.STATEMENT_NOT_LOWERED,
              label,
              "`case null` in a switch that has a suspension point inside");
        }
        all.add(separator).add(statements.copier().copy(constant));
        separator = ", ";
      }
    }
    return all.build();
  }
}
