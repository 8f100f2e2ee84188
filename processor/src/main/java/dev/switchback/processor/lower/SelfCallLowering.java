package dev.switchback.processor.lower;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import dev.switchback.processor.lower.copy.SourceCopier;
import dev.switchback.processor.lower.names.SelfCalls;
import dev.switchback.processor.lower.names.Variables;
import dev.switchback.processor.lower.syntax.RuntimeClasses;
import dev.switchback.processor.lower.types.TemplateCalls;
import dev.switchback.processor.model.Code;
import dev.switchback.processor.model.Label;
import dev.switchback.processor.model.Op;
import dev.switchback.processor.model.Template;
import dev.switchback.processor.model.Terminator;
import dev.switchback.processor.model.Variable;
import java.util.ArrayList;
import java.util.List;

/**
 * Begins the body again, with other arguments, in place of a call of the template by itself that is the last thing to do: the
 * machine of such a call would be a new one that does nothing but take the place of this.
 */
final class SelfCallLowering {
  private final Template template;
  private final SelfCalls calls;
  private final List<Variable> parameters;
  private final BlockList blocks;
  private final Variables variables;
  private final SourceCopier copier;
  private final Label body;

  /**
   * @param parameters the variables of the receiver, if there is one, and of the parameters
   */
  SelfCallLowering(
      Template template,
      SelfCalls calls,
      List<Variable> parameters,
      BlockList blocks,
      Variables variables,
      SourceCopier copier) {
    this.template = template;
    this.calls = calls;
    this.parameters = parameters;
    this.blocks = blocks;
    this.variables = variables;
    this.copier = copier;
    this.body = blocks.newLabel();
  }

  /** Marks the beginning of the body. */
  void begin() {
    if (!calls.isEmpty()) {
      blocks.start(body);
    }
  }

  /** Whether a call is one after which the template has nothing left to do. */
  boolean replaces(MethodInvocationTree call, TemplateCalls.Callee callee) {
    return calls.contains(call) && callee.declaring().equals(template.owner());
  }

  /** Begins again with the receiver and the arguments of a call. */
  void again(MethodInvocationTree call) {
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
    Variable passed =
        variables.temporary(parameter.name(), parameter.type(), parameter.primitive());
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

  private static boolean uses(Code code, Variable variable, boolean written) {
    return code.parts().stream()
        .anyMatch(part -> part instanceof Code.Use use
            && use.variable().equals(variable)
            && use.access() != Code.Access.NONE
            && !(written && use.access() == Code.Access.READ));
  }
}
