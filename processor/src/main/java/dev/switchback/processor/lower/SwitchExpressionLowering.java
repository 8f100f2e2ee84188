package dev.switchback.processor.lower;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.YieldTree;
import dev.switchback.processor.diagnostics.Message;
import dev.switchback.processor.diagnostics.Refusal;
import dev.switchback.processor.lower.names.Variables;
import dev.switchback.processor.lower.syntax.Parentheses;
import dev.switchback.processor.lower.syntax.PatternScopes;
import dev.switchback.processor.lower.syntax.SwitchResults;
import dev.switchback.processor.lower.types.ExpressionTypes;
import dev.switchback.processor.model.Code;
import dev.switchback.processor.model.Exit;
import dev.switchback.processor.model.Label;
import dev.switchback.processor.model.Op;
import dev.switchback.processor.model.Terminator;
import dev.switchback.processor.model.Variable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes switch expressions apart whose cases suspend. Where the type of the value is known, each case keeps its value in one
 * variable. Elsewhere the machine remembers which result expression it came to, and a switch without suspension points in
 * the place of the template's evaluates that one: so the compiler finds the type, as it did in the template (JLS 15.28.1).
 */
final class SwitchExpressionLowering {
  private static final Code INT = Code.text("int");

  private final StatementLowering statements;
  private final Variables variables;
  private final BlockList blocks;
  private final JumpTargets targets;
  private final CaseSelection selection;
  private final ExpressionTypes types;
  private final Arms arms;
  private final Deque<Result> results = new ArrayDeque<>();

  SwitchExpressionLowering(
      StatementLowering statements,
      Variables variables,
      BlockList blocks,
      JumpTargets targets,
      CaseSelection selection,
      ExpressionTypes types,
      Arms arms) {
    this.statements = statements;
    this.variables = variables;
    this.blocks = blocks;
    this.targets = targets;
    this.selection = selection;
    this.types = types;
    this.arms = arms;
  }

  /**
   * Lowers a switch expression.
   *
   * @param target the type that is wanted where it stands, if that is known
   * @return code for its value
   */
  Code value(SwitchExpressionTree tree, Optional<TargetType> target) {
    Label after = blocks.newLabel();
    int line = blocks.line();
    Result result = target
        .or(() -> types.of(tree).map(TargetType::of))
        .<Result>map(type -> new Kept(after, type))
        .orElseGet(() -> new Chosen(after, tree));
    List<Label> entries = new ArrayList<>();
    tree.getCases().forEach(each -> entries.add(blocks.newLabel()));
    selection.choose(
        Parentheses.strip(tree.getExpression()), tree.getCases(), entries, Optional.empty());
    result.begin();
    results.push(result);
    targets.enterSwitchExpression(after);
    for (int i = 0; i < entries.size(); i++) {
      CaseTree each = tree.getCases().get(i);
      blocks.at(statements.line(each));
      blocks.start(entries.get(i));
      arm(each, result);
    }
    if (blocks.isOpen()) {
      blocks.end(new Terminator.Unreachable());
    }
    targets.leave();
    results.pop();
    blocks.at(line);
    blocks.start(after);
    result.end();
    return result.code();
  }

  private void arm(CaseTree node, Result result) {
    if (node.getStatements() != null) {
      arms.apart(() -> statements.statements(node.getStatements()));
    } else if (node.getBody() instanceof ExpressionTree value) {
      result.give(value);
    } else {
      arms.apart(() -> statements.statement((StatementTree) node.getBody()));
      if (blocks.isOpen()) {
        blocks.end(new Terminator.Unreachable());
      }
    }
  }

  /** Lowers a {@code yield}. */
  void yield(YieldTree statement) {
    results.getFirst().give(statement.getValue());
  }

  /** The way of a {@code yield} inside of what is copied as it is. */
  Exit exit(YieldTree jump) {
    return results.getFirst().exit(jump.getValue());
  }

  /** Where the value of a switch expression goes. */
  private abstract class Result {
    private final Label after;

    Result(Label after) {
      this.after = after;
    }

    /** Ends the block with {@code value} as the switch's. */
    abstract void give(ExpressionTree value);

    /** The way with {@code value} from inside of what is copied as it is. */
    abstract Exit exit(ExpressionTree value);

    abstract void begin();

    abstract void end();

    abstract Code code();

    final Exit leave(List<Op> ops) {
      Exit onwards = targets.yieldTo(after);
      List<Op> all = new ArrayList<>(ops);
      all.addAll(onwards.ops());
      return new Exit(all, onwards.target());
    }
  }

  /** A value of a known type, kept in a variable. */
  private final class Kept extends Result {
    private final TargetType type;
    private final Variable kept;

    Kept(Label after, TargetType type) {
      super(after);
      this.type = type;
      this.kept = variables.temporary("value", Optional.of(type.code()), type.primitive());
    }

    @Override
    void give(ExpressionTree value) {
      arms.apart(() -> {
        statements.spiller().target(value, type);
        Code code = statements.spiller().value(value);
        JumpTargets.take(blocks, leave(List.of(new Op.Assign(kept, code))));
      });
    }

    @Override
    Exit exit(ExpressionTree value) {
      return leave(List.of(new Op.Assign(kept, statements.copier().copy(value))));
    }

    @Override
    void begin() {}

    @Override
    void end() {
      arms.made(kept);
    }

    @Override
    Code code() {
      return Code.read(kept);
    }
  }

  /** A value that is made after the switch has been left, by a switch over the number of the result expression. */
  private final class Chosen extends Result {
    private final Optional<Variable> arm;
    private final Optional<Label> handler = blocks.handler();
    private final Set<Variable> before = new HashSet<>(variables.all());
    private final List<Code> values = new ArrayList<>();
    private final Map<BlockList.Place, Set<Variable>> ways = new LinkedHashMap<>();
    private final SwitchExpressionTree tree;
    private Deque<Arms.Choice> inside = new ArrayDeque<>();
    private boolean exits;

    Chosen(Label after, SwitchExpressionTree tree) {
      super(after);
      this.tree = tree;
      for (CaseTree each : tree.getCases()) {
        PatternScopes.introducedBy(each)
            .forEach(binding -> before.remove(statements.variable(binding)));
      }
      this.arm = SwitchResults.of(tree).size() == 1
          ? Optional.empty()
          : Optional.of(variables.temporary("arm", Optional.of(INT), true));
    }

    @Override
    void begin() {
      arms.enter();
      inside = arms.open();
    }

    @Override
    void end() {
      if (exits && arms.anyInferred()) {
        throw new Refusal(Message.OPERAND_TYPE_UNKNOWN, tree, tree);
      }
      forgetLocals();
      arms.leave();
      arm.ifPresent(arms::made);
    }

    @Override
    void give(ExpressionTree value) {
      arms.in(inside, () -> result(value));
    }

    private void result(ExpressionTree value) {
      Code code = statements.spiller().value(value);
      if (!isConstant(value) && !keepsItsMeaning(code)) {
        code = statements.spiller().keep(value, code);
      }
      arms.end();
      ways.put(blocks.place(), code.reads());
      JumpTargets.take(blocks, leaveWith(code, List.of()));
    }

    @Override
    Exit exit(ExpressionTree value) {
      exits = true;
      Code code = statements.copier().copy(value);
      if (isConstant(value)) {
        return leaveWith(code, List.of());
      }
      Variable kept = typed(value);
      return leaveWith(Code.read(kept), List.of(new Op.Assign(kept, code)));
    }

    private Exit leaveWith(Code code, List<Op> before) {
      List<Op> ops = new ArrayList<>(before);
      arm.ifPresent(
          number -> ops.add(new Op.Assign(number, Code.text(Integer.toString(values.size())))));
      values.add(code.conditional());
      return leave(ops);
    }

    /** On the way with one value, the locals that only other values need hold nothing. */
    private void forgetLocals() {
      Set<Variable> all = new LinkedHashSet<>();
      values.forEach(value -> all.addAll(value.reads()));
      all.removeIf(
          each -> before.contains(each) || each.inferred() || each.sourceName().isEmpty());
      ways.forEach((place, needed) -> all.stream()
          .filter(each -> !needed.contains(each))
          .forEach(each -> blocks.insert(place, new Op.Declare(each))));
    }

    private boolean isConstant(ExpressionTree value) {
      return Parentheses.strip(value) instanceof LiteralTree;
    }

    /** Whether code does the same after the switch: it has no handler less, and no variable whose type nobody knows. */
    private boolean keepsItsMeaning(Code code) {
      return blocks.handler().equals(handler)
          && code.reads().stream()
              .allMatch(
                  each -> !each.inferred() || each.sourceName().isEmpty() || before.contains(each));
    }

    private Variable typed(ExpressionTree value) {
      TargetType type = types
          .of(value)
          .map(TargetType::of)
          .orElseThrow(() -> new Refusal(Message.OPERAND_TYPE_UNKNOWN, value, value));
      return variables.temporary("value", Optional.of(type.code()), type.primitive());
    }

    @Override
    Code code() {
      if (values.size() < 2) {
        Code only = values.isEmpty() ? Code.text("null") : values.get(0);
        return Code.builder().add("(").add(only).add(")").build();
      }
      Code.Builder all = Code.builder().add("switch (").read(arm.orElseThrow()).add(") { ");
      int last = values.size() - 1;
      for (int i = 0; i < last; i++) {
        all.add("case " + i + " -> ").add(values.get(i)).add("; ");
      }
      return all.add("default -> ").add(values.get(last)).add("; }").build();
    }
  }
}
