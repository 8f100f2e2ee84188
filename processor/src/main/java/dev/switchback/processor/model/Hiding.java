package dev.switchback.processor.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Which of several members of one name a class has. */
public final class Hiding {
  private Hiding() {}

  /** The members of the class itself first: compilers list those that they hide (JLS 8.3, 8.4.8.2, 8.5) as well. */
  public static Comparator<Element> nearestTo(TypeElement type) {
    List<Element> classes = new ArrayList<>();
    for (Element at = type; at instanceof TypeElement holder; at = superclass(holder)) {
      classes.add(at);
    }
    Map<Element, Integer> distances = new HashMap<>();
    measure(type, 0, distances);
    return Comparator.comparingInt(member -> {
      Element holder = member.getEnclosingElement();
      return classes.contains(holder)
          ? classes.indexOf(holder)
          : classes.size() + distances.getOrDefault(holder, 0);
    });
  }

  private static Element superclass(TypeElement type) {
    TypeMirror above = type.getSuperclass();
    return above.getKind() == TypeKind.DECLARED ? ((DeclaredType) above).asElement() : null;
  }

  /** Finds the longest way to every supertype, so that each comes before those above it. */
  private static void measure(TypeElement type, int distance, Map<Element, Integer> distances) {
    if (distances.getOrDefault(type, -1) >= distance) {
      return;
    }
    distances.put(type, distance);
    Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
        .filter(above -> above.getKind() == TypeKind.DECLARED)
        .forEach(above ->
            measure((TypeElement) ((DeclaredType) above).asElement(), distance + 1, distances));
  }
}
