package dev.switchback.processor.lower;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import dev.switchback.processor.diagnostics.Message;
import dev.switchback.processor.diagnostics.Refusal;
import dev.switchback.processor.lower.copy.SourceCopier;
import dev.switchback.processor.lower.copy.TypeCode;
import dev.switchback.processor.lower.names.SuspensionPoints;
import dev.switchback.processor.lower.names.Variables;
import dev.switchback.processor.lower.syntax.ClassNames;
import dev.switchback.processor.lower.syntax.RuntimeClasses;
import dev.switchback.processor.lower.types.ExpressionTypes;
import dev.switchback.processor.lower.types.PolyPositions;
import dev.switchback.processor.lower.types.TemplateCalls;
import dev.switchback.processor.model.Capability;
import dev.switchback.processor.model.Code;
import dev.switchback.processor.model.Entrance;
import dev.switchback.processor.model.Label;
import dev.switchback.processor.model.Op;
import dev.switchback.processor.model.Template;
import dev.switchback.processor.model.Terminator;
import dev.switchback.processor.model.Variable;
import dev.switchback.processor.source.TemplateSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.type.TypeMirror;

/** Ends a block at a suspension point and begins the block in which the machine goes on. */
final class Suspender {
  private static final Code ANY_MACHINE =
      Code.builder().add(RuntimeClasses.MACHINE).add("<?, ?, ?>").build();

  private final Template template;
  private final SuspensionPoints suspensions;
  private final BlockList blocks;
  private final SourceCopier copier;
  private final Variables variables;
  private final Variable self;
  private final ExpressionTypes types;
  private final TemplateCalls calls;
  private final Arms arms;
  private final PolyPositions poly;
  private final SelfCallLowering selfCalls;
  private final Entrances entrances;

  Suspender(
      Template template,
      SuspensionPoints suspensions,
      BlockList blocks,
      SourceCopier copier,
      Variables variables,
      Variable self,
      ExpressionTypes types,
      TemplateCalls calls,
      Arms arms,
      PolyPositions poly,
      SelfCallLowering selfCalls) {
    this.template = template;
    this.suspensions = suspensions;
    this.blocks = blocks;
    this.copier = copier;
    this.variables = variables;
    this.self = self;
    this.types = types;
    this.calls = calls;
    this.arms = arms;
    this.poly = poly;
    this.selfCalls = selfCalls;
    this.entrances = new Entrances(template);
  }

  /** Whether a qualifier is evaluated: it is neither a type nor a package. */
  boolean isValue(ExpressionTree qualifier) {
    return types.isValue(qualifier);
  }

  /** The type of what is yielded. */
  TargetType yielded() {
    return TargetType.of(template.capability().yieldType());
  }

  /** Suspends with a value; answers what was sent, or nothing. */
  Code yield(MethodInvocationTree call, Code value) {
    suspend(call, resume -> new Terminator.Yield(value, resume, line(call)));
    Capability capability = template.capability();
    return capability.kind() == Capability.Kind.TWO_WAY
        ? incoming(new Code.TypeRef(capability.sendType()))
        : Code.EMPTY;
  }

  /** Delegates by {@code yieldFrom}; answers the delegation's value. */
  Code yieldFrom(MethodInvocationTree call, Code arguments, boolean used) {
    Optional<Entrance> entrance = used ? Optional.empty() : entrances.ofSource(call, copier);
    if (entrance.isPresent()) {
      enter(call, fresh(call, entrance.get()), entrance.get(), Terminator.How.DELEGATION);
      return Code.EMPTY;
    }
    Optional<Variable> result = used ? Optional.of(inferredResult()) : Optional.empty();
    suspend(
        call,
        resume -> new Terminator.YieldFrom(
            typeArguments(call, List.of()), arguments, result, resume, line(call)));
    return result.map(answer -> answer(call, answer, arguments)).orElse(Code.EMPTY);
  }

  /** What is delegated to, made by an entrance rather than by the factory. */
  private Code fresh(MethodInvocationTree call, Entrance entrance) {
    MethodInvocationTree made = (MethodInvocationTree) call.getArguments().get(0);
    Code.Builder arguments = Code.builder().add("(");
    String separator = "";
    for (ExpressionTree argument : made.getArguments()) {
      arguments.add(separator).add(copier.copy(argument));
      separator = ", ";
    }
    return Code.builder()
        .add(ClassNames.companion(template.owner()))
        .add(".")
        .add(typeArguments(made, List.of()))
        .add(entrance.method())
        .add(arguments.add(")").build())
        .build();
  }

  /** Runs another template; answers its result. */
  Code call(MethodInvocationTree call, boolean used) {
    TemplateCalls.Callee callee = calls.resolve(call, used);
    if (used && callee.result() instanceof TemplateCalls.Result.None) {
      throw new Refusal(Message.SUSPENSION_VALUE, call, callee.name());
    }
    if (selfCalls.replaces(call, callee)) {
      selfCalls.again(call, line(call));
      return Code.EMPTY;
    }
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
    Optional<Entrance> entrance = entrances.of(callee, used);
    Code factoryCall = Code.builder()
        .add(callee.companion())
        .add(".")
        .add(typeArguments(call, callee.classArguments()))
        .add(entrance.map(Entrance::method).orElse(callee.name()))
        .add(arguments.add(")").build())
        .build();
    if (entrance.isPresent()) {
      enter(call, factoryCall, entrance.get(), Terminator.How.CALL);
      return Code.EMPTY;
    }
    boolean inferred = !(callee.result() instanceof TemplateCalls.Result.Known);
    Optional<Variable> result = used && inferred ? Optional.of(inferredResult()) : Optional.empty();
    suspend(
        call,
        resume -> new Terminator.Call(
            factoryCall, Optional.empty(), result, resume, line(call), Terminator.How.CALL));
    if (!used) {
      return Code.EMPTY;
    }
    if (callee.result() instanceof TemplateCalls.Result.Known known) {
      return incoming(new Code.TypeRef(known.type()));
    }
    return callee.result() instanceof TemplateCalls.Result.OfOverloads
        ? ofOverloads(call, callee, Code.read(result.orElseThrow()))
        : answer(
            call,
            result.orElseThrow(),
            Code.builder().add("(").add(factoryCall).add(")").build());
  }

  /** Runs another template of the class, without being suspended if its machine would end at once. */
  private void enter(
      MethodInvocationTree call, Code entering, Entrance entrance, Terminator.How how) {
    Variable callee = variables.temporary("entered", Optional.of(ANY_MACHINE), false);
    blocks.add(new Op.Assign(callee, entering));
    Label entered = blocks.newLabel();
    Label after = blocks.newLabel();
    Code ended = Code.builder().add(Code.read(callee)).add(" == null").build();
    blocks.end(new Terminator.Branch(ended, after, entered));
    blocks.start(entered);
    suspend(
        call,
        resume -> new Terminator.Call(
            Code.read(callee), Optional.of(entrance), Optional.empty(), resume, line(call), how));
    blocks.start(after);
  }

  private void suspend(MethodInvocationTree call, Function<Label, Terminator> end) {
    Label resume = blocks.newLabel();
    blocks.end(end.apply(resume));
    blocks.start(resume);
    Set<Variable> seen = suspensions.scopeOf(call).stream()
        .flatMap(local -> variables.find(local).stream())
        .collect(Collectors.toSet());
    if (!seen.isEmpty()) {
      blocks.add(new Op.Keep(seen));
    }
  }

  /** The answer of a call whose type may be primitive, which that of the variable is not. */
  private Code ofOverloads(MethodInvocationTree call, TemplateCalls.Callee callee, Code answer) {
    Code type = templateCall(call, callee);
    // Alone, it is of the answer's type or the primitive one that this is the box of (JLS 15.25).
    return poly.contains(call) ? OperandKeeper.retyped(type, answer) : Code.retyped(type, answer);
  }

  /** The call as it stands, to be typed and never run: the compiler chooses among the overloads. */
  private Code templateCall(MethodInvocationTree call, TemplateCalls.Callee callee) {
    Code of = callee.isStatic()
        ? Code.of(ClassNames.of(callee.declaring()))
        : callee.receiver().map(copier::copy).orElseGet(this::ownReceiver);
    Code.Builder all = Code.builder().add(of).add(".").add(typeArguments(call, List.of()));
    TypeMirror capability = template.element().getParameters().get(0).asType();
    all.add(callee.name() + "((").add(new Code.TypeRef(capability)).add(") null");
    for (ExpressionTree argument :
        call.getArguments().subList(1, call.getArguments().size())) {
      all.add(", ").add(copier.copy(argument));
    }
    return all.add(")").build();
  }

  /** The answer of a delegation, at the type that the call has where it stands. */
  private Code answer(MethodInvocationTree call, Variable answer, Code delegate) {
    Code type = Code.builder()
        .add(RuntimeClasses.MACHINES)
        .add(".resultOf")
        .add(delegate)
        .build();
    if (!call.getTypeArguments().isEmpty()) {
      return Code.read(answer);
    }
    if (call.getArguments().stream().anyMatch(OperandKeeper::declaresClasses)) {
      return Code.read(answer);
    }
    if (poly.contains(call)) {
      return OperandKeeper.retyped(type, Code.read(answer));
    }
    return types.hasNestedCaptures(call)
        ? OperandKeeper.like(type, Code.read(answer))
        : Code.read(answer);
  }

  private Code ownReceiver() {
    return Code.read(self);
  }

  /** A variable for an answer of an inferred type; never a primitive one. */
  private Variable inferredResult() {
    Variable answer = variables.temporary("answer", Optional.empty(), false);
    arms.made(answer);
    return answer;
  }

  private static Code incoming(Code.TypeRef type) {
    return Code.builder().add("(").add(type).add(") ").add(new Code.Incoming()).build();
  }

  private Code typeArguments(MethodInvocationTree call, List<TypeMirror> before) {
    if (call.getTypeArguments().isEmpty()) {
      return Code.EMPTY;
    }
    Code.Builder all = Code.builder().add("<");
    String separator = "";
    for (TypeMirror argument : before) {
      all.add(separator).add(TypeCode.of(argument));
      separator = ", ";
    }
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
