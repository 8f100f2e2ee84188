package dev.switchback.processor.lower;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import dev.switchback.processor.diagnostics.Message;
import dev.switchback.processor.model.Capability;
import dev.switchback.processor.model.Code;
import dev.switchback.processor.model.Label;
import dev.switchback.processor.model.Template;
import dev.switchback.processor.model.Terminator;
import dev.switchback.processor.model.Variable;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/** Ends a block at a suspension point and begins the block in which the machine goes on. */
final class Suspender {
  private final Template template;
  private final BlockList blocks;
  private final SourceCopier copier;
  private final Variables variables;
  private final Variable self;
  private final ReceiverTypes receivers;
  private final TemplateCalls calls;
  private final ClassMembers members;
  private final MemberBinder binder;

  Suspender(
      Template template,
      BlockList blocks,
      SourceCopier copier,
      Variables variables,
      Variable self,
      ReceiverTypes receivers,
      TemplateCalls calls,
      ClassMembers members,
      MemberBinder binder) {
    this.template = template;
    this.blocks = blocks;
    this.copier = copier;
    this.variables = variables;
    this.self = self;
    this.receivers = receivers;
    this.calls = calls;
    this.members = members;
    this.binder = binder;
  }

  /** Whether a qualifier is evaluated: it is neither a type nor a package. */
  boolean isValue(ExpressionTree qualifier) {
    return receivers.of(qualifier).map(receiver -> !receiver.isTypeName()).orElse(true);
  }

  /** Whether nothing but the target says what a generic method called without arguments answers. */
  boolean isInferredFromTarget(MethodInvocationTree call) {
    if (!call.getArguments().isEmpty() || !call.getTypeArguments().isEmpty()) {
      return false;
    }
    List<ExecutableElement> methods;
    if (call.getMethodSelect() instanceof MemberSelectTree select) {
      methods = receivers
          .of(select.getExpression())
          .map(holder -> members.methods(holder.type(), select.getIdentifier().toString()))
          .orElse(List.of());
    } else {
      methods =
          binder.methods(((IdentifierTree) call.getMethodSelect()).getName().toString());
    }
    return methods.stream().anyMatch(method -> !method.getTypeParameters().isEmpty());
  }

  /** Suspends with a value; answers what was sent, or nothing. */
  Code yield(MethodInvocationTree call, Code value) {
    Label resume = blocks.newLabel();
    blocks.end(new Terminator.Yield(value, resume, line(call)));
    blocks.start(resume);
    Capability capability = template.capability();
    return capability.kind() == Capability.Kind.TWO_WAY
        ? incoming(new Code.TypeRef(capability.sendType()))
        : Code.EMPTY;
  }

  /** Delegates by {@code yieldFrom}; answers the delegation's value. */
  Code yieldFrom(MethodInvocationTree call, Code arguments, boolean used, boolean conditional) {
    Optional<Variable> result =
        used ? Optional.of(inferredResult(call, conditional)) : Optional.empty();
    Label resume = blocks.newLabel();
    blocks.end(
        new Terminator.YieldFrom(typeArguments(call), arguments, result, resume, line(call)));
    blocks.start(resume);
    return result.map(Code::read).orElse(Code.EMPTY);
  }

  /** Runs another template; answers its result. */
  Code call(MethodInvocationTree call, boolean used, boolean conditional) {
    TemplateCalls.Callee callee = calls.resolve(call);
    Code.Builder arguments = Code.builder().add("(");
    String separator = "";
    if (!callee.isStatic()) {
      arguments.add(callee.receiver().map(copier::copy).orElseGet(this::ownReceiver));
      separator = ", ";
    }
    for (ExpressionTree argument :
        call.getArguments().subList(1, call.getArguments().size())) {
      arguments.add(separator).add(copier.copy(argument));
      separator = ", ";
    }
    Code factoryCall = Code.builder()
        .add(callee.companion())
        .add(".")
        .add(typeArguments(call))
        .add(callee.name())
        .add(arguments.add(")").build())
        .build();
    boolean inferred = callee.result() instanceof TemplateCalls.Result.Inferred;
    Optional<Variable> result =
        used && inferred ? Optional.of(inferredResult(call, conditional)) : Optional.empty();
    Label resume = blocks.newLabel();
    blocks.end(new Terminator.Call(factoryCall, result, resume, line(call)));
    blocks.start(resume);
    if (!used || callee.result() instanceof TemplateCalls.Result.None) {
      return Code.EMPTY;
    }
    return callee.result() instanceof TemplateCalls.Result.Known known
        ? incoming(new Code.TypeRef(known.type()))
        : Code.read(result.orElseThrow());
  }

  private Code ownReceiver() {
    return Code.read(self);
  }

  private Variable inferredResult(MethodInvocationTree call, boolean conditional) {
    if (conditional) {
      throw new Refusal(Message.OPERAND_TYPE_UNKNOWN, call, call);
    }
    return variables.temporary("answer", Optional.empty(), false);
  }

  private static Code incoming(Code.TypeRef type) {
    return Code.builder().add("(").add(type).add(") ").add(new Code.Incoming()).build();
  }

  private Code typeArguments(MethodInvocationTree call) {
    if (call.getTypeArguments().isEmpty()) {
      return Code.EMPTY;
    }
    Code.Builder all = Code.builder().add("<");
    String separator = "";
    for (Tree argument : call.getTypeArguments()) {
      all.add(separator).add(copier.copy(argument));
      separator = ", ";
    }
    return all.add(">").build();
  }

  private int line(Tree tree) {
    return template.source().line(tree);
  }
}
