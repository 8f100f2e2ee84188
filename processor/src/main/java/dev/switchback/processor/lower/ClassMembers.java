package dev.switchback.processor.lower;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** The members of classes by simple name, inherited ones included (JLS 8.2). */
final class ClassMembers {
  private final Elements elements;
  private final PackageElement around;
  private final Map<TypeElement, List<Element>> members = new HashMap<>();

  /**
   * @param owner the class of the template; what it can't reach because it is package-private elsewhere is no member to it
   */
  ClassMembers(Elements elements, TypeElement owner) {
    this.elements = elements;
    this.around = elements.getPackageOf(owner);
  }

  /** The field {@code name} of {@code type}. */
  Optional<VariableElement> field(TypeElement type, String name) {
    return ElementFilter.fieldsIn(all(type)).stream()
        .filter(field -> named(field, name))
        .findFirst();
  }

  /** All methods {@code name} of {@code type}. */
  List<ExecutableElement> methods(TypeElement type, String name) {
    return ElementFilter.methodsIn(all(type)).stream()
        .filter(method -> named(method, name))
        .toList();
  }

  /** The member class {@code name} of {@code type}. */
  Optional<TypeElement> memberType(TypeElement type, String name) {
    return ElementFilter.typesIn(all(type)).stream()
        .filter(member -> named(member, name))
        .findFirst();
  }

  /** The class around {@code type}, if it is a member class. */
  static Optional<TypeElement> enclosing(TypeElement type) {
    return type.getNestingKind() == NestingKind.MEMBER
            && type.getEnclosingElement() instanceof TypeElement outer
        ? Optional.of(outer)
        : Optional.empty();
  }

  /** Whether {@code type} has no enclosing instance. */
  static boolean isStaticClass(TypeElement type) {
    return type.getNestingKind() != NestingKind.MEMBER
        || type.getModifiers().contains(Modifier.STATIC)
        || type.getKind() != ElementKind.CLASS
        || type.getEnclosingElement().getKind().isInterface();
  }

  private static boolean named(Element element, String name) {
    return element.getSimpleName().contentEquals(name);
  }

  private boolean isForeign(Element member) {
    Set<Modifier> modifiers = member.getModifiers();
    return !modifiers.contains(Modifier.PUBLIC)
        && !modifiers.contains(Modifier.PROTECTED)
        && !elements.getPackageOf(member).equals(around);
  }

  private List<Element> all(TypeElement type) {
    return members.computeIfAbsent(
        type,
        key -> elements.getAllMembers(key).stream()
            .filter(member -> member.getEnclosingElement().equals(key)
                || !member.getModifiers().contains(Modifier.PRIVATE))
            .filter(member -> !isForeign(member))
            .map(Element.class::cast)
            .toList());
  }
}
