package dev.switchback.processor.check;

import dev.switchback.processor.diagnostics.Diagnostics;
import dev.switchback.processor.diagnostics.Message;
import dev.switchback.processor.model.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * The rule that no two templates of a class have the same factory. The two methods themselves differ: in their capability, or in
 * that one is static and takes what is the receiver of the other.
 */
final class FactoryClashes {

  private final Types types;
  private final List<ExecutableElement> methodsOfObject;

  FactoryClashes(Types types, Elements elements) {
    this.types = types;
    this.methodsOfObject =
        ElementFilter.methodsIn(elements.getTypeElement("java.lang.Object").getEnclosedElements());
  }

  /**
   * Returns the templates without those whose factory clashes with that of an earlier one, or would hide a method of Object
   * (JLS 8.4.8.2); these are reported.
   */
  List<Template> check(List<Template> templates, Diagnostics diagnostics) {
    List<Template> kept = new ArrayList<>();
    for (Template template : templates) {
      var clash =
          kept.stream().filter(earlier -> sameFactory(earlier, template)).findFirst();
      if (hidesMethodOfObject(template)) {
        diagnostics
            .of(template)
            .reportDeclaration(
                Message.FACTORY_HIDES_OBJECT, describe(template), describeFactory(template));
      } else if (clash.isEmpty()) {
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
    return a.name().equals(b.name()) && same(factoryParameters(a), factoryParameters(b));
  }

  private boolean hidesMethodOfObject(Template template) {
    return methodsOfObject.stream()
        .filter(method -> method.getSimpleName().contentEquals(template.name()))
        .map(method ->
            method.getParameters().stream().map(VariableElement::asType).toList())
        .anyMatch(parameters -> same(factoryParameters(template), parameters));
  }

  private boolean same(List<TypeMirror> a, List<TypeMirror> b) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      if (!types.isSameType(a.get(i), b.get(i))) {
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
