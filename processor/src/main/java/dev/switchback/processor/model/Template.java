package dev.switchback.processor.model;

import dev.switchback.processor.source.TemplateSource;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * A template whose declaration is sound: it has a body and a capability. Its body may still be in error.
 *
 * @param element the annotated method
 * @param owner the class that declares it
 * @param capability its first parameter
 * @param parameters its other parameters, in order: those of its factory
 * @param source its syntax
 */
public record Template(
    ExecutableElement element,
    TypeElement owner,
    Capability capability,
    List<VariableElement> parameters,
    TemplateSource source) {

  /** Copies the parameters. */
  public Template {
    parameters = List.copyOf(parameters);
  }

  /** Returns the simple name of the template, and so of its factory. */
  public String name() {
    return element.getSimpleName().toString();
  }

  /** Returns whether the template has no receiver. */
  public boolean isStatic() {
    return element.getModifiers().contains(Modifier.STATIC);
  }
}
