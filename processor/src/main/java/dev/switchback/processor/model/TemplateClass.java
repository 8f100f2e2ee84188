package dev.switchback.processor.model;

import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * A class and its templates: what one companion is made of.
 *
 * @param owner the class that declares the templates
 * @param templates its templates in source order, without those whose declaration is in error
 */
public record TemplateClass(TypeElement owner, List<Template> templates) {

  /** Copies the templates. */
  public TemplateClass {
    templates = List.copyOf(templates);
  }
}
