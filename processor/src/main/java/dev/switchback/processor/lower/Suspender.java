package dev.switchback.processor.lower;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import dev.switchback.processor.diagnostics.Message;
import dev.switchback.processor.model.Capability;
import dev.switchback.processor.model.Code;
import dev.switchback.processor.model.Label;
import dev.switchback.processor.model.Template;
import dev.switchback.processor.model.Terminator;
import dev.switchback.processor.model.Variable;
import dev.switchback.processor.source.TemplateSource;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;

/** Ends a block at a suspension point and begins the block in which the machine goes on. */
final class Suspender {
  private final Template template;
  private final BlockList blocks;
  private final SourceCopier copier;
  private final Variables variables;
  private final Variable self;
  private final ExpressionTypes types;
  private final TemplateCalls calls;

  Suspender(
      Template template,
      BlockList blocks,
      SourceCopier copier,
      Variables variables,
      Variable self,
      ExpressionTypes types,
      TemplateCalls calls) {
    this.template = template;
    this.blocks = blocks;
    this.copier = copier;
    this.variables = variables;
    this.self = self;
    this.types = types;
    this.calls = calls;
  }

  /** Whether a qualifier is evaluated: it is neither a type nor a package. */
  boolean isValue(ExpressionTree qualifier) {
    return types.isValue(qualifier);
  }

  /** Whether nothing but the target says what a generic method called without arguments answers. */
  boolean isInferredFromTarget(MethodInvocationTree call) {
    if (!call.getArguments().isEmpty() || !call.getTypeArguments().isEmpty()) {
      return false;
    }
    return types.candidates(call).stream()
        .anyMatch(method -> !method.getTypeParameters().isEmpty());
  }

  /** Whether every method that a call may mean takes a primitive value for an argument. */
  boolean unboxesArgument(MethodInvocationTree call, int index) {
    return areAllPrimitive(types.candidates(call), index);
  }

  /** Whether every constructor that a creation may mean takes a primitive value for an argument. */
  boolean unboxesArgument(NewClassTree made, int index) {
    return areAllPrimitive(types.constructors(made), index);
  }

  private static boolean areAllPrimitive(List<ExecutableElement> candidates, int index) {
    return !candidates.isEmpty()
        && candidates.stream()
            .allMatch(method -> parameter(method, index).getKind().isPrimitive());
  }

  /** The type of the parameter, one of a variable number maybe, that an argument is for. */
  private static TypeMirror parameter(ExecutableElement method, int index) {
    int last = method.getParameters().size() - 1;
    TypeMirror type = method.getParameters().get(Math.min(index, last)).asType();
    return method.isVarArgs() && index >= last ? ((ArrayType) type).getComponentType() : type;
  }

  /** The type of what is yielded. */
  TargetType yielded() {
    return TargetType.of(template.capability().yieldType());
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

  /** The line that a stack trace would give for a call: that of its opening parenthesis. */
  private int line(MethodInvocationTree call) {
    TemplateSource source = template.source();
    int parenthesis = source.text().indexOf('(', source.end(call.getMethodSelect()));
    return source.line(parenthesis);
  }
}
