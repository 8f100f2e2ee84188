package dev.switchback.processor.lower.names;

import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import dev.switchback.processor.diagnostics.Message;
import dev.switchback.processor.diagnostics.Refusal;
import dev.switchback.processor.model.Accessor;
import dev.switchback.processor.model.Code;
import dev.switchback.processor.model.Variable;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * References to constructors of inner classes: {@code Inner::new} takes the instance around from where it stands, and there is
 * no way to write it with another one. A lambda does the same: {@code (a, b) -> self.new Inner(a, b)}, or an accessor:
 * {@code InnerPrivates.newInnerOf(self)::call}.
 */
public final class InnerConstructors {
  private InnerConstructors() {}

  /**
   * What a reference to a constructor of {@code inner} stands for, if that is a member of the template's class: a lambda if
   * there is no question which constructor is meant, else a reference to the methods of an object that has one for each.
   */
  static Binding bind(
      MemberReferenceTree node, TypeElement inner, boolean isMember, PrivateMembers privates) {
    if (!isMember) {
      throw new Refusal(
          Message.ENCLOSING_INSTANCE,
          node,
          inner.getSimpleName() + "::new",
          inner.getEnclosingElement().getSimpleName());
    }
    List<ExecutableElement> all = ElementFilter.constructorsIn(inner.getEnclosedElements());
    int count = all.get(0).getParameters().size();
    boolean alike = all.stream()
        .allMatch(each -> each.getParameters().size() == count
            && !each.isVarArgs()
            && privates.isReachable(each));
    return alike && node.getTypeArguments() == null
        ? new Binding.ToInnerConstructor(inner.getSimpleName().toString(), count)
        : privates.methods(node, inner, all, Accessor.Form.BOUND, Binding.Receiver.SELF, List.of());
  }

  /** The lambda, if {@code node} is such a reference. */
  public static Optional<Code> lambda(
      MemberReferenceTree node,
      Bindings bindings,
      Variable self,
      Variables variables,
      Function<Tree, Code> copy) {
    if (!(bindings.of(node).orElse(null) instanceof Binding.ToInnerConstructor constructor)) {
      return Optional.empty();
    }
    String arguments = Stream.generate(() -> variables.fresh("argument"))
        .limit(constructor.arguments())
        .collect(Collectors.joining(", ", "(", ")"));
    return Optional.of(Code.builder()
        .add(arguments + " -> ")
        .add(new Code.Use(self, Code.Access.READ, true))
        .add(".new " + constructor.name())
        .add(typeArguments(node.getQualifierExpression(), copy))
        .add(arguments)
        .build());
  }

  private static Code typeArguments(Tree type, Function<Tree, Code> copy) {
    if (!(type instanceof ParameterizedTypeTree parameterized)) {
      return Code.EMPTY;
    }
    Code.Builder all = Code.builder();
    String separator = "<";
    for (Tree argument : parameterized.getTypeArguments()) {
      all.add(separator).add(copy.apply(argument));
      separator = ", ";
    }
    return all.add(">").build();
  }
}
