package dev.switchback.processor.lower.names;

import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Which methods are templates. */
public final class GeneratorMethods {
  private static final String ANNOTATION = "dev.switchback.GeneratorMethod";

  private GeneratorMethods() {}

  /** Whether a class has templates, and so a companion. */
  static boolean areIn(TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .anyMatch(GeneratorMethods::isOne);
  }

  /** Whether {@code method} is a template. */
  public static boolean isOne(ExecutableElement method) {
    return method.getAnnotationMirrors().stream()
        .anyMatch(annotation -> ((TypeElement) annotation.getAnnotationType().asElement())
            .getQualifiedName()
            .contentEquals(ANNOTATION));
  }
}
