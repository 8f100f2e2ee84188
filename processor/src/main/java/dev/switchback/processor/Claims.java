package dev.switchback.processor;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;

/**
 * Whether to claim the annotations of a round.
 *
 * <p>Of those that no processor claims javac warns ({@code -Xlint:processing}), as if the processor were missing; nobody else has
 * business with {@code @GeneratorMethod}, or with the {@code @Generated} of companions, which javac does not except. But once
 * all annotations of a round are claimed, javac asks no further processor: those for {@code *}, Lombok and checkers among them,
 * that stand behind this one would pass over the round's classes in silence. So they are claimed only if some annotation is left
 * over, or nobody is there to miss it: this processor was found as a service, as all are then, and there is no other.
 */
final class Claims {
  private static final int FRAMES_OF_A_SERVICE_LOADER = 12;
  private static final String SERVICES = "META-INF/services/javax.annotation.processing.Processor";

  private final boolean alone;

  /**
   * Decides for one compilation.
   *
   * @param service whether the processor was found as a service, rather than named or made by the caller of the compiler, who
   *     may bring others that can't be seen from here
   */
  Claims(boolean service) {
    this.alone = service && isAlone();
  }

  /** Whether what calls this is being made by a {@link java.util.ServiceLoader}. */
  static boolean isMadeAsService() {
    return StackWalker.getInstance()
        .walk(frames -> frames
            .limit(FRAMES_OF_A_SERVICE_LOADER)
            .anyMatch(frame -> frame.getClassName().startsWith("java.util.ServiceLoader")));
  }

  /** Whether to claim {@code annotations}, which are all of the round that the processor supports. */
  boolean of(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (annotations.isEmpty()) {
      return false;
    }
    Set<String> names = annotations.stream()
        .map(annotation -> annotation.getQualifiedName().toString())
        .collect(Collectors.toSet());
    return alone || round.getRootElements().stream().anyMatch(root -> hasOther(root, names));
  }

  /** Whether an annotation other than {@code names} stands on an element or inside it. */
  private static boolean hasOther(Element element, Set<String> names) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (mirror.getAnnotationType().asElement() instanceof QualifiedNameable type
          && !names.contains(type.getQualifiedName().toString())) {
        return true;
      }
    }
    return inside(element).anyMatch(each -> hasOther(each, names));
  }

  private static Stream<? extends Element> inside(Element element) {
    if (element instanceof ExecutableElement method) {
      return method.getParameters().stream();
    }
    // The classes of a package or a module are roots themselves, if they are compiled.
    return element instanceof TypeElement type
        ? type.getEnclosedElements().stream()
        : Stream.empty();
  }

  /** Whether no other processor is to be seen where this one comes from. */
  private static boolean isAlone() {
    try {
      List<URL> services = Collections.list(Claims.class.getClassLoader().getResources(SERVICES));
      return services.size() == 1;
    } catch (IOException e) {
      return false;
    }
  }
}
