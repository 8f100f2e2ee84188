package dev.switchback.processor.lower;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.switchback.processor.lower.copy.SourceCopier;
import dev.switchback.processor.lower.names.Bindings;
import dev.switchback.processor.lower.names.Local;
import dev.switchback.processor.lower.names.SuspensionPoints;
import dev.switchback.processor.lower.names.Variables;
import dev.switchback.processor.lower.syntax.Cases;
import dev.switchback.processor.lower.syntax.PatternScopes;
import dev.switchback.processor.lower.syntax.RuntimeClasses;
import dev.switchback.processor.model.Code;
import dev.switchback.processor.model.Exit;
import dev.switchback.processor.model.Label;
import dev.switchback.processor.model.Op;
import dev.switchback.processor.model.Terminator;
import dev.switchback.processor.source.TemplateSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Chooses among the cases of a switch that is taken apart. The machine switches over the same labels, patterns and guards,
 * so that matching, null, exhaustiveness and the exceptions that go with them are the compiler's; its cases only take the
 * bindings of their patterns along and jump.
 *
 * <p>A guard that suspends cuts the switch in two: the first switch ends with the pattern before the guard, then the guard
 * is evaluated, and where it is false another switch goes on with the cases after it.
 */
final class CaseSelection {
  private final TemplateSource source;
  private final Bindings bindings;
  private final SuspensionPoints suspensions;
  private final Variables variables;
  private final BlockList blocks;
  private final SourceCopier copier;
  private final Spiller spiller;

  CaseSelection(
      TemplateSource source,
      Bindings bindings,
      SuspensionPoints suspensions,
      Variables variables,
      BlockList blocks,
      SourceCopier copier,
      Spiller spiller) {
    this.source = source;
    this.bindings = bindings;
    this.suspensions = suspensions;
    this.variables = variables;
    this.blocks = blocks;
    this.copier = copier;
    this.spiller = spiller;
  }

  /**
   * Ends the block with a jump to the case that matches.
   *
   * @param selector the selector, without the parentheses of the switch
   * @param entries the labels of the cases' blocks
   * @param unmatched where to go if there is no default and nothing matches; empty: something must match
   */
  void choose(
      ExpressionTree selector,
      List<? extends CaseTree> cases,
      List<Label> entries,
      Optional<Label> unmatched) {
    boolean cut = cases.stream().anyMatch(this::guardSuspends);
    Choice choice = new Choice(cut ? spiller.kept(selector) : spiller.value(selector));
    choice.otherwise = unmatched;
    for (int i = 0; i < cases.size(); i++) {
      if (Cases.isDefault(cases.get(i))) {
        choice.hasDefault = true;
        choice.otherwise = Optional.of(entries.get(i));
      }
      choice.nullToCome |= Cases.takesNull(cases.get(i));
    }
    for (int i = 0; i < cases.size(); i++) {
      CaseTree each = cases.get(i);
      if (guardSuspends(each)) {
        choice.cut(each, entries.get(i));
      } else if (!Cases.isDefault(each)) {
        choice.add(each, entries.get(i));
      }
    }
    choice.end();
  }

  private boolean guardSuspends(CaseTree node) {
    Tree guard = Cases.guard(node);
    return guard != null && suspensions.in(guard);
  }

  /** One switch, or what is left of it after a guard. */
  private final class Choice {
    private final Code selector;
    private final List<Terminator.Case> cases = new ArrayList<>();
    private final List<Terminator.Case> unguarded = new ArrayList<>();
    private Optional<Label> otherwise = Optional.empty();
    private boolean hasDefault;
    private boolean nullToCome;
    private boolean isRest;

    Choice(Code selector) {
      this.selector = selector;
    }

    void add(CaseTree node, Label entry) {
      Terminator.Case made = matching(node, Optional.ofNullable(Cases.guard(node)), entry);
      cases.add(made);
      if (Cases.guard(node) == null) {
        unguarded.add(made);
      }
      nullToCome &= !Cases.takesNull(node);
    }

    /** Ends the switch with the pattern of {@code node}, whose guard suspends, and begins another one. */
    void cut(CaseTree node, Label entry) {
      Label test = blocks.newLabel();
      Label rest = blocks.newLabel();
      cases.add(matching(node, Optional.empty(), test));
      end(Optional.of(rest));
      blocks.at(source.line(Cases.guard(node)));
      blocks.start(test);
      Code guard = spiller.condition((ExpressionTree) Cases.guard(node));
      blocks.end(new Terminator.Branch(guard, entry, rest));
      blocks.start(rest);
      isRest = true;
      cases.clear();
      if (!hasDefault) {
        cases.addAll(unguarded); // without them the compiler would not find the rest exhaustive
      }
    }

    void end() {
      if (isRest && cases.isEmpty() && otherwise.isPresent()) {
        blocks.end(new Terminator.Goto(otherwise.get()));
      } else {
        end(otherwise);
      }
    }

    private void end(Optional<Label> last) {
      List<Terminator.Case> all = new ArrayList<>(cases);
      if (nullToCome && last.isPresent()) {
        all.add(new Terminator.Case(Code.text("null, default"), last.get()));
        blocks.end(new Terminator.Select(selector, all, Optional.empty()));
      } else {
        blocks.end(new Terminator.Select(selector, all, last));
      }
    }
  }

  /** The labels of a case, and a way from there that takes the bindings along. */
  private Terminator.Case matching(CaseTree node, Optional<Tree> guard, Label target) {
    List<Op> taken = new ArrayList<>();
    for (VariableTree binding : PatternScopes.introducedBy(node)) {
      boolean ofGuard = guard.isEmpty() && source.start(binding) >= guardStart(node);
      if (!ofGuard) {
        Local local = bindings.declaredBy(binding);
        String matched = variables.fresh(local.name());
        copier.rename(binding, matched);
        guard.ifPresent(within -> renameUses(local, within, matched));
        taken.add(new Op.Assign(variables.of(local), Code.text(matched)));
      }
    }
    Code.Builder labels = Code.builder();
    String separator = "";
    for (Tree label : Cases.labels(node)) {
      Tree constant = Cases.constant(label);
      labels.add(separator).add(copier.copy(constant == null ? label : constant));
      separator = ", ";
    }
    guard.ifPresent(test -> labels.add(" when ").add(copier.copyGuard(test)));
    if (guard.isEmpty() && Cases.guard(node) != null) {
      // A guard to the compiler: a pattern that matches everything would leave nothing to the
      // default of this switch.
      labels.add(" when ").add(RuntimeClasses.MACHINES).add(".bound(true)");
    }
    return new Terminator.Case(labels.build(), new Exit(taken, Optional.of(target)));
  }

  private int guardStart(CaseTree node) {
    Tree guard = Cases.guard(node);
    return guard == null ? Integer.MAX_VALUE : source.start(guard);
  }

  private void renameUses(Local local, Tree within, String name) {
    for (Tree use : local.uses()) {
      if (source.start(use) >= source.start(within) && source.end(use) <= source.end(within)) {
        copier.replace(use, Code.text(name));
      }
    }
  }
}
