package dev.switchback.processor.lower.types;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import dev.switchback.processor.lower.names.Bindings;
import dev.switchback.processor.lower.names.GeneratorMethods;
import dev.switchback.processor.lower.names.PrivateMembers;
import dev.switchback.processor.lower.names.TypeNames;
import dev.switchback.processor.lower.names.TypeVariables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * What is known of the factories that a template calls. A companion is made in the same compilation, so that its methods can't be
 * asked; but each follows from its template.
 */
final class Factories {
  private final Bindings bindings;
  private final TypeNames typeNames;
  private final PassedArguments passed;
  private final Types types;

  Factories(Bindings bindings, TypeNames typeNames, PassedArguments passed, Types types) {
    this.bindings = bindings;
    this.typeNames = typeNames;
    this.passed = passed;
    this.types = types;
  }

  /** The types that the factories that {@code call} may mean have for parameter {@code index}; none: it calls no factory. */
  List<TypeMirror> parameters(MethodInvocationTree call, int index) {
    List<ExecutableElement> templates = templates(call);
    return templates.stream().map(template -> parameter(template, index)).toList();
  }

  /** What the generator that {@code call} makes returns at its end, if its template returns something and is not generic. */
  Optional<TypeMirror> result(MethodInvocationTree call) {
    List<ExecutableElement> templates = templates(call);
    return templates.stream()
        .map(ExecutableElement::getReturnType)
        .filter(
            first -> first.getKind() != TypeKind.VOID && TypeVariables.of(first).isEmpty())
        .filter(first ->
            templates.stream().allMatch(each -> types.isSameType(first, each.getReturnType())))
        .findFirst()
        .map(type -> type.getKind().isPrimitive()
            ? types.boxedClass((PrimitiveType) type).asType()
            : type);
  }

  private static TypeMirror parameter(ExecutableElement template, int index) {
    if (PrivateMembers.isStatic(template)) {
      return template.getParameters().get(index + 1).asType(); // the first is the capability
    }
    return index == 0
        ? template.getEnclosingElement().asType()
        : template.getParameters().get(index).asType();
  }

  private List<ExecutableElement> templates(MethodInvocationTree call) {
    if (!(call.getMethodSelect() instanceof MemberSelectTree select)
        || !(select.getExpression() instanceof IdentifierTree companion)
        || bindings.localOf(companion).isPresent()) {
      return List.of();
    }
    Optional<TypeElement> type = typeNames.withTemplates(companion.getName().toString());
    List<ExecutableElement> named =
        type.map(TypeElement::getEnclosedElements).map(ElementFilter::methodsIn).stream()
            .flatMap(List::stream)
            .filter(each -> each.getSimpleName().contentEquals(select.getIdentifier()))
            .filter(GeneratorMethods::isOne)
            .filter(each -> count(each) == call.getArguments().size())
            .toList();
    boolean instance = named.stream().noneMatch(PrivateMembers::isStatic);
    if (!instance && !named.stream().allMatch(PrivateMembers::isStatic)) {
      return named;
    }
    List<Applicability.Argument> arguments = new ArrayList<>();
    arguments.add(Applicability.Argument.UNKNOWN);
    call.getArguments().stream().skip(instance ? 1 : 0).map(passed::of).forEach(arguments::add);
    return new Applicability(types).chosen(named, arguments);
  }

  /** How many parameters the factory of {@code template} has: those of the template, with the receiver for the capability. */
  private static int count(ExecutableElement template) {
    return template.getParameters().size() - (PrivateMembers.isStatic(template) ? 1 : 0);
  }
}
