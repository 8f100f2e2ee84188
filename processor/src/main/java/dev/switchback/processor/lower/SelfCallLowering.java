package dev.switchback.processor.lower;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import dev.switchback.processor.lower.copy.SourceCopier;
import dev.switchback.processor.lower.names.SelfCalls;
import dev.switchback.processor.lower.names.Variables;
import dev.switchback.processor.lower.syntax.RuntimeClasses;
import dev.switchback.processor.lower.types.TemplateCalls;
import dev.switchback.processor.model.Code;
import dev.switchback.processor.model.Exit;
import dev.switchback.processor.model.Label;
import dev.switchback.processor.model.Op;
import dev.switchback.processor.model.Template;
import dev.switchback.processor.model.Terminator;
import dev.switchback.processor.model.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Begins the body again, with other arguments, in place of a call of the template by itself. If there is something left to
 * do afterwards, what that needs is put aside, and where a body ends that was begun by a call, its caller goes on.
 */
final class SelfCallLowering {
  private final Template template;
  private final SelfCalls calls;
  private final List<Variable> parameters;
  private final BlockList blocks;
  private final Variables variables;
  private final SourceCopier copier;
  private final Label body;
  private final Optional<Variable> caller;
  private final Optional<Label> end;

  /** Where the template goes on after its calls of itself. */
  private final List<Label> resumed = new ArrayList<>();

  /**
   * @param parameters the variables of the receiver, if there is one, and of the parameters
   * @param end where the body ends, if there are calls after which there is something left to do
   */
  SelfCallLowering(
      Template template,
      SelfCalls calls,
      List<Variable> parameters,
      BlockList blocks,
      Variables variables,
      SourceCopier copier,
      Optional<Label> end) {
    this.template = template;
    this.calls = calls;
    this.parameters = parameters;
    this.blocks = blocks;
    this.variables = variables;
    this.copier = copier;
    this.body = blocks.newLabel();
    this.end = end;
    this.caller = end.map(label -> variables.named("caller", Code.of(new Code.MachineType())));
  }

  /** Marks the beginning of the body. */
  void begin() {
    if (!calls.isEmpty()) {
      blocks.start(body);
    }
  }

  /** Whether a call of a template is lowered here. */
  boolean replaces(MethodInvocationTree call, TemplateCalls.Callee callee) {
    return (calls.isLast(call) || calls.isBetween(call))
        && callee.declaring().equals(template.owner());
  }

  /**
   * Begins again with the receiver and the arguments of a call.
   *
   * @param line the line of the call
   */
  void again(MethodInvocationTree call, int line) {
    List<Code> values = values(call);
    if (calls.isLast(call)) {
      begin(values);
      return;
    }
    if (values.stream().anyMatch(SelfCallLowering::writes)) {
      values = evaluated(values);
    }
    Label begun = blocks.newLabel();
    Label resume = blocks.newLabel();
    blocks.end(new Terminator.OwnCall(caller.orElseThrow(), begun, resume, line));
    blocks.start(begun);
    begin(values);
    blocks.start(resume);
    resumed.add(resume);
  }

  private List<Code> values(MethodInvocationTree call) {
    List<Code> values = new ArrayList<>();
    if (!template.isStatic()) {
      values.add(SelfCalls.otherReceiver(call)
          .map(copier::copy)
          .orElseGet(() -> Code.read(parameters.get(0))));
    }
    for (ExpressionTree argument :
        call.getArguments().subList(1, call.getArguments().size())) {
      values.add(copier.copy(argument));
    }
    return values;
  }

  /** Whether evaluating a value changes variables, which a caller must not be left before. */
  private static boolean writes(Code value) {
    return value.parts().stream()
        .anyMatch(part -> part instanceof Code.Use use
            && use.access() != Code.Access.NONE
            && use.access() != Code.Access.READ);
  }

  /** Evaluates all values but those that parameters keep for good. */
  private List<Code> evaluated(List<Code> values) {
    List<Code> kept = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      Code value = values.get(i);
      if (!parameters.get(i).isFinal()) {
        Variable passed = passed(parameters.get(i));
        blocks.add(new Op.Assign(passed, value));
        value = Code.read(passed);
      }
      kept.add(value);
    }
    return kept;
  }

  private Variable passed(Variable parameter) {
    return variables.temporary(parameter.name(), parameter.type(), parameter.primitive());
  }

  private void begin(List<Code> values) {
    List<Op> last = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      pass(i, values.get(i), values.subList(i + 1, values.size()), last);
    }
    last.forEach(blocks::add);
    blocks.end(new Terminator.Goto(body));
  }

  /**
   * Evaluates a value that a parameter gets, which keeps the one that it has as long as that is needed.
   *
   * @param later the values that are evaluated after this one
   * @param last what is done when all of them have been
   */
  private void pass(int index, Code value, List<Code> later, List<Op> last) {
    Variable parameter = parameters.get(index);
    boolean isReceiver = index == 0 && !template.isStatic();
    boolean needed = later.stream().anyMatch(each -> uses(each, parameter, false));
    if (value.equals(Code.read(parameter))
        && later.stream().noneMatch(each -> uses(each, parameter, true))) {
      return;
    }
    if (isReceiver ? later.isEmpty() : !needed) {
      blocks.add(new Op.Assign(parameter, isReceiver ? present(value) : value));
      return;
    }
    Variable passed = passed(parameter);
    blocks.add(new Op.Assign(passed, value));
    Code read = Code.read(passed);
    last.add(new Op.Assign(parameter, isReceiver ? present(read) : read));
  }

  /** A receiver is looked at for null once the arguments have been evaluated (JLS 15.12.4.4). */
  private static Code present(Code receiver) {
    return Code.builder()
        .add(RuntimeClasses.OBJECTS)
        .add(".requireNonNull(")
        .add(receiver)
        .add(")")
        .build();
  }

  /** Ends the body: the machine, or a call in it. */
  void end() {
    if (end.isEmpty()) {
      if (blocks.isOpen()) {
        blocks.end(new Terminator.End());
      }
      return;
    }
    blocks.start(end.get());
    if (resumed.isEmpty()) {
      blocks.end(new Terminator.End());
      return;
    }
    Variable caller = this.caller.orElseThrow();
    Label ended = blocks.newLabel();
    Label back = blocks.newLabel();
    blocks.end(new Terminator.Branch(Terminator.OwnCall.isOutermost(caller), ended, back));
    blocks.start(ended);
    blocks.end(new Terminator.End());
    blocks.start(back);
    Label last = resumed.get(resumed.size() - 1);
    Label otherwise = blocks.newLabel();
    if (resumed.size() > 1) {
      List<Terminator.Case> cases = resumed.stream()
          .filter(resume -> !resume.equals(last))
          .map(resume -> new Terminator.Case(
              Code.of(new Code.PointNumber(resume)),
              new Exit(List.of(new Op.Return(caller, resume)), Optional.of(resume))))
          .toList();
      Code point = Code.builder().read(caller).add(".state").build();
      blocks.end(new Terminator.Select(point, cases, Optional.of(otherwise)));
    }
    blocks.start(otherwise);
    blocks.add(new Op.Return(caller, last));
    blocks.end(new Terminator.Goto(last));
  }

  private static boolean uses(Code code, Variable variable, boolean written) {
    return code.parts().stream()
        .anyMatch(part -> part instanceof Code.Use use
            && use.variable().equals(variable)
            && use.access() != Code.Access.NONE
            && !(written && use.access() == Code.Access.READ));
  }
}
