package dev.switchback.processor.check;

import dev.switchback.processor.diagnostics.Diagnostics;
import dev.switchback.processor.diagnostics.Message;
import dev.switchback.processor.model.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * The rule that no two templates of a class have the same factory. The two methods themselves differ: in their capability, or in
 * that one is static and takes what is the receiver of the other.
 */
final class FactoryClashes {

  private final Types types;

  FactoryClashes(Types types) {
    this.types = types;
  }

  /** Returns the templates without those whose factory clashes with that of an earlier one; these are reported. */
  List<Template> check(List<Template> templates, Diagnostics diagnostics) {
    List<Template> kept = new ArrayList<>();
    for (Template template : templates) {
      var clash =
          kept.stream().filter(earlier -> sameFactory(earlier, template)).findFirst();
      if (clash.isEmpty()) {
        kept.add(template);
      } else {
        diagnostics
            .of(template)
            .reportDeclaration(
                Message.FACTORY_CLASH,
                describe(clash.get()),
                describe(template),
                describeFactory(template));
      }
    }
    return kept;
  }

  private boolean sameFactory(Template a, Template b) {
    List<TypeMirror> parametersOfA = factoryParameters(a);
    List<TypeMirror> parametersOfB = factoryParameters(b);
    if (!a.name().equals(b.name()) || parametersOfA.size() != parametersOfB.size()) {
      return false;
    }
    for (int i = 0; i < parametersOfA.size(); i++) {
      if (!types.isSameType(parametersOfA.get(i), parametersOfB.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Returns the erased parameter types of the factory: javac tells methods apart by no more. */
  private List<TypeMirror> factoryParameters(Template template) {
    List<TypeMirror> parameters = new ArrayList<>();
    if (!template.isStatic()) {
      parameters.add(types.erasure(template.owner().asType()));
    }
    for (VariableElement parameter : template.parameters()) {
      parameters.add(types.erasure(parameter.asType()));
    }
    return parameters;
  }

  private String describeFactory(Template template) {
    return template.name() + describe(factoryParameters(template));
  }

  private String describe(Template template) {
    List<TypeMirror> parameters = new ArrayList<>();
    template
        .element()
        .getParameters()
        .forEach(parameter -> parameters.add(types.erasure(parameter.asType())));
    return (template.isStatic() ? "static " : "") + template.name() + describe(parameters);
  }

  private static String describe(List<TypeMirror> parameters) {
    return parameters.stream()
        .map(FactoryClashes::simpleName)
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String simpleName(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return simpleName(array.getComponentType()) + "[]";
    } else if (type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element) {
      boolean nested = element.getEnclosingElement() instanceof TypeElement;
      return nested
          ? element.getEnclosingElement().getSimpleName() + "." + element.getSimpleName()
          : element.getSimpleName().toString();
    }
    return type.toString();
  }
}
