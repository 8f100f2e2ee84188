package dev.switchback.processor.lower.types;

import com.sun.source.tree.*;
import dev.switchback.processor.lower.names.Bindings;
import dev.switchback.processor.lower.names.ClassMembers;
import dev.switchback.processor.lower.names.MemberBinder;
import dev.switchback.processor.lower.names.Qualifier;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** The methods and constructors among which a call chooses, as far as names, numbers and types of arguments tell. */
final class Overloads {
  private final Bindings bindings;
  private final MemberBinder binder;
  private final ClassMembers members;
  private final ExpressionTypes expressions;
  private final CallTypes calls;
  private final Functions functions;
  private final Types types;

  Overloads(
      Bindings bindings,
      MemberBinder binder,
      ClassMembers members,
      ExpressionTypes expressions,
      CallTypes calls,
      Functions functions,
      Types types) {
    this.bindings = bindings;
    this.binder = binder;
    this.members = members;
    this.expressions = expressions;
    this.calls = calls;
    this.functions = functions;
    this.types = types;
  }

  /** The methods among which a call chooses, by name and number of arguments. */
  List<ExecutableElement> of(MethodInvocationTree tree) {
    List<ExecutableElement> named;
    if (tree.getMethodSelect() instanceof IdentifierTree name) {
      boolean outside = bindings.of(name).isPresent() || passesCapability(tree);
      named = outside ? binder.methods(name.getName().toString()) : List.of();
    } else {
      MemberSelectTree select = (MemberSelectTree) tree.getMethodSelect();
      named = expressions
          .receiver(select.getExpression(), select.getIdentifier().toString())
          .map(receiver ->
              members.methods(receiver.type(), select.getIdentifier().toString()))
          .orElse(List.of());
    }
    return applicable(named, tree.getArguments());
  }

  /** Those of {@code named} that take {@code arguments}, as far as their types tell. */
  List<ExecutableElement> applicable(
      List<ExecutableElement> named, List<? extends ExpressionTree> arguments) {
    List<ExecutableElement> candidates = named.stream()
        .filter(method -> ClassMembers.accepts(method, arguments.size()))
        .toList();
    if (candidates.size() > 1) {
      candidates =
          candidates.stream().filter(method -> mayFit(method, arguments)).toList();
    }
    return candidates.size() < 2
        ? candidates
        : new Applicability(types)
            .chosen(candidates, arguments.stream().map(calls::argument).toList());
  }

  private boolean mayFit(ExecutableElement method, List<? extends ExpressionTree> arguments) {
    int fixed = method.getParameters().size() - (method.isVarArgs() ? 1 : 0);
    return IntStream.range(0, Math.min(fixed, arguments.size()))
        .allMatch(i ->
            functions.mayFit(arguments.get(i), method.getParameters().get(i).asType()));
  }

  /** The constructors among which a creation chooses, by number of arguments. */
  List<ExecutableElement> of(NewClassTree tree) {
    Tree name = tree.getIdentifier();
    if (name instanceof ParameterizedTypeTree generic) {
      name = generic.getType();
    }
    if (!(name instanceof ExpressionTree type) || tree.getEnclosingExpression() != null) {
      return List.of();
    }
    List<ExecutableElement> all = expressions.receiver(type).filter(Qualifier::isTypeName).stream()
        .flatMap(made -> ElementFilter.constructorsIn(made.type().getEnclosedElements()).stream())
        .toList();
    return applicable(all, tree.getArguments());
  }

  private boolean passesCapability(MethodInvocationTree tree) {
    return !tree.getArguments().isEmpty()
        && bindings.isCapability(tree.getArguments().get(0));
  }
}
