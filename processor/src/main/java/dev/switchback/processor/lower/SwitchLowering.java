package dev.switchback.processor.lower;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchTree;
import dev.switchback.processor.lower.names.SuspensionPoints;
import dev.switchback.processor.lower.syntax.Cases;
import dev.switchback.processor.lower.syntax.Parentheses;
import dev.switchback.processor.model.Label;
import dev.switchback.processor.model.Terminator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Flattens switch statements that have a suspension point inside. */
final class SwitchLowering {
  private final StatementLowering statements;
  private final SuspensionPoints suspensions;
  private final BlockList blocks;
  private final JumpTargets targets;
  private final CaseSelection selection;

  SwitchLowering(
      StatementLowering statements,
      SuspensionPoints suspensions,
      BlockList blocks,
      JumpTargets targets,
      CaseSelection selection) {
    this.statements = statements;
    this.suspensions = suspensions;
    this.blocks = blocks;
    this.targets = targets;
    this.selection = selection;
  }

  void lower(SwitchTree statement, Set<String> labels) {
    ExpressionTree selector = Parentheses.strip(statement.getExpression());
    List<? extends CaseTree> cases = statement.getCases();
    Label after = blocks.newLabel();
    if (!suspensions.inAny(cases)) {
      statements.copier().replace(selector, statements.spiller().value(selector));
      targets.enterLabelled(labels, after);
      statements.copied(statement);
      targets.leave();
      blocks.start(after);
      return;
    }
    List<Label> entries = new ArrayList<>();
    cases.forEach(each -> entries.add(blocks.newLabel()));
    boolean enhanced = cases.stream().anyMatch(Cases::isEnhanced);
    selection.choose(selector, cases, entries, enhanced ? Optional.empty() : Optional.of(after));
    targets.enterSwitch(labels, after);
    for (int i = 0; i < entries.size(); i++) {
      CaseTree each = cases.get(i);
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
}
