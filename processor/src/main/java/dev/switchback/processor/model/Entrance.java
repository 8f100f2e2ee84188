package dev.switchback.processor.model;

import java.util.Locale;
import java.util.Set;

/**
 * A method of a companion for its own machines: they call the templates of a name by it, not by their factories. It answers
 * null in place of a machine that would end at once.
 *
 * @param template the name of the templates
 * @param method the name of the method, of which there is one for each of the templates
 */
public record Entrance(String template, String method) {
  /** The entrance to templates, by a name that is not among {@code taken}. */
  public static Entrance to(String template, Set<String> taken) {
    String method =
        "enter" + template.substring(0, 1).toUpperCase(Locale.ROOT) + template.substring(1);
    while (taken.contains(method)) {
      method += "_";
    }
    return new Entrance(template, method);
  }
}
