package dev.switchback.processor.lower.syntax;

import dev.switchback.processor.model.Code;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** Names of classes as parts of code. */
public final class ClassNames {
  private ClassNames() {}

  /** A reference to {@code type}. */
  public static Code.ClassRef of(TypeElement type) {
    Deque<String> names = new ArrayDeque<>();
    Element at = type;
    while (at instanceof TypeElement) {
      names.addFirst(at.getSimpleName().toString());
      at = at.getEnclosingElement();
    }
    return new Code.ClassRef(packageOf(type), List.copyOf(names));
  }

  /** A reference to the companion of the generator templates of {@code type}. */
  public static Code.ClassRef companion(TypeElement type) {
    return new Code.ClassRef(
        packageOf(type), List.of(String.join("_", of(type).simpleNames()) + "Generators"));
  }

  /** A reference that is never shortened by an import. */
  public static Code.ClassRef qualified(Code.ClassRef type) {
    String name = type.packageName() + "." + String.join(".", type.simpleNames());
    return new Code.ClassRef("", List.of(name));
  }

  /** The first word of the package of {@code type}. */
  public static String root(Code.ClassRef type) {
    return type.packageName().split("\\.", 2)[0];
  }

  public static String packageOf(TypeElement type) {
    Element at = type;
    while (!(at instanceof PackageElement)) {
      at = at.getEnclosingElement();
    }
    return ((PackageElement) at).getQualifiedName().toString();
  }
}
