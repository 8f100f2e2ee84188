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
    return new Nearest(type);
  }

  /** Measures only if there is something to compare: mostly a class has one member of a name. */
  private static final class Nearest implements Comparator<Element> {
    private final TypeElement type;
    private final List<Element> classes = new ArrayList<>();
    private final Map<Element, Integer> distances = new HashMap<>();

    Nearest(TypeElement type) {
      this.type = type;
    }

    @Override
    public int compare(Element one, Element other) {
      if (distances.isEmpty()) {
        for (Element at = type; at instanceof TypeElement holder; at = superclass(holder)) {
          classes.add(at);
        }
        measure(type, 0, distances);
      }
      return Integer.compare(distance(one), distance(other));
    }

    private int distance(Element member) {
      Element holder = member.getEnclosingElement();
      int index = classes.indexOf(holder);
      return index >= 0 ? index : classes.size() + distances.getOrDefault(holder, 0);
    }
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
