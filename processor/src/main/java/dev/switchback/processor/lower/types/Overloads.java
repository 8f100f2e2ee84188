package dev.switchback.processor.lower.types;

import com.sun.source.tree.*;
import dev.switchback.processor.lower.names.Bindings;
import dev.switchback.processor.lower.names.ClassMembers;
import dev.switchback.processor.lower.names.MemberBinder;
import dev.switchback.processor.lower.names.Qualifier;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
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
  private final PassedArguments passed;
  private final Functions functions;
  private final Underway underway;
  private final Captures captures;
  private final Map<Tree, List<ExecutableElement>> known = new IdentityHashMap<>();
  private final Types types;

  Overloads(
      Bindings bindings,
      MemberBinder binder,
      ClassMembers members,
      ExpressionTypes expressions,
      PassedArguments passed,
      Functions functions,
      Underway underway,
      Captures captures,
      Types types) {
    this.bindings = bindings;
    this.binder = binder;
    this.members = members;
    this.expressions = expressions;
    this.passed = passed;
    this.functions = functions;
    this.underway = underway;
    this.captures = captures;
    this.types = types;
  }

  /** The methods among which a call chooses, by name and number of arguments. */
  List<ExecutableElement> of(MethodInvocationTree tree) {
    return known(tree, () -> find(tree));
  }

  private List<ExecutableElement> known(Tree tree, Supplier<List<ExecutableElement>> search) {
    return underway.kept(tree, known, () -> {
      Captures.Mark before = captures.mark();
      List<ExecutableElement> found = search.get();
      captures.reset(before); // which method is meant depends on classes only
      return found;
    });
  }

  private List<ExecutableElement> find(MethodInvocationTree tree) {
    List<ExecutableElement> named;
    if (tree.getMethodSelect() instanceof IdentifierTree name) {
      boolean outside = bindings.of(name).isPresent() || passesCapability(tree);
      named = outside ? binder.methods(name.getName().toString()) : List.of();
    } else {
      MemberSelectTree select = (MemberSelectTree) tree.getMethodSelect();
      String name = select.getIdentifier().toString();
      named = expressions
          .receiver(select.getExpression(), name)
          .map(receiver -> isSuper(select.getExpression())
              ? members.methods(receiver.type(), name)
              : binder.accessible(receiver.type(), members.methods(receiver.type(), name)))
          .orElse(List.of());
    }
    return applicable(named, tree.getArguments());
  }

  private static boolean isSuper(ExpressionTree tree) {
    return tree instanceof IdentifierTree name && name.getName().contentEquals("super")
        || tree instanceof MemberSelectTree select && select.getIdentifier().contentEquals("super");
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
            .chosen(candidates, arguments.stream().map(passed::of).toList());
  }

  private boolean mayFit(ExecutableElement method, List<? extends ExpressionTree> arguments) {
    int fixed = method.getParameters().size() - (method.isVarArgs() ? 1 : 0);
    return IntStream.range(0, Math.min(fixed, arguments.size()))
        .allMatch(i ->
            functions.mayFit(arguments.get(i), method.getParameters().get(i).asType()));
  }

  /** The constructors among which a creation chooses, by number of arguments. */
  List<ExecutableElement> of(NewClassTree tree) {
    return known(tree, () -> find(tree));
  }

  private List<ExecutableElement> find(NewClassTree tree) {
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
