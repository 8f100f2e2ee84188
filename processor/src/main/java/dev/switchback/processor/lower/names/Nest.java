package dev.switchback.processor.lower.names;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** The classes of a top level class, with itself: those whose private members a template in one of them sees (JLS 6.6.1). */
public record Nest(List<TypeElement> types) {
  /** A number of arguments that every method accepts: a method reference has none. */
  public static final int ANY_NUMBER = -1;

  public static Nest of(TypeElement type) {
    TypeElement top = type;
    while (ClassMembers.enclosing(top).isPresent()) {
      top = ClassMembers.enclosing(top).get();
    }
    List<TypeElement> types = new ArrayList<>();
    collect(top, types);
    return new Nest(List.copyOf(types));
  }

  private static void collect(TypeElement type, List<TypeElement> types) {
    types.add(type);
    ElementFilter.typesIn(type.getEnclosedElements()).forEach(each -> collect(each, types));
  }

  /** Those of {@code overloads} that accept so many arguments and are seen: what is private elsewhere is never meant. */
  public List<ExecutableElement> seen(List<ExecutableElement> overloads, int arguments) {
    return overloads.stream()
        .filter(each -> arguments == ANY_NUMBER || ClassMembers.accepts(each, arguments))
        .filter(
            each -> !PrivateMembers.isPrivate(each) || types.contains(each.getEnclosingElement()))
        .toList();
  }
}
