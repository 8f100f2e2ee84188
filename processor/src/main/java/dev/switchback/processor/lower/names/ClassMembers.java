package dev.switchback.processor.lower.names;

import dev.switchback.processor.model.Hiding;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** The members of classes by simple name, inherited ones included (JLS 8.2). */
public final class ClassMembers {
  private final Elements elements;
  private final PackageElement around;
  private final Map<TypeElement, List<Element>> members = new HashMap<>();
  private final Map<TypeElement, Map<String, List<Element>>> byName = new HashMap<>();
  private final Map<TypeElement, Map<String, List<ExecutableElement>>> methods = new HashMap<>();
  private final Map<Element, Set<Element>> declared = new HashMap<>();

  /**
   * @param around the package of the templates; what they can't reach because it is package-private elsewhere is no member to
   *     them
   */
  public ClassMembers(Elements elements, PackageElement around) {
    this.elements = elements;
    this.around = around;
  }

  /** The field {@code name} of {@code type}. */
  public Optional<VariableElement> field(TypeElement type, String name) {
    return ElementFilter.fieldsIn(named(type, name)).stream().min(Hiding.nearestTo(type));
  }

  /** All methods {@code name} of {@code type}. */
  public List<ExecutableElement> methods(TypeElement type, String name) {
    return methods
        .computeIfAbsent(type, key -> new HashMap<>())
        .computeIfAbsent(
            name,
            key -> ElementFilter.methodsIn(named(type, key)).stream()
                .sorted(Hiding.nearestTo(type))
                .toList());
  }

  /** Whether {@code type} has fields or methods {@code name} that not everything has. */
  public boolean declares(TypeElement type, String name) {
    return named(type, name).stream()
        .anyMatch(member -> member.getKind() == ElementKind.FIELD
            || member.getKind() == ElementKind.METHOD
                && !((TypeElement) member.getEnclosingElement())
                    .getQualifiedName()
                    .contentEquals("java.lang.Object"));
  }

  /** Whether subclasses of {@code type} inherit a field {@code name}. */
  boolean inheritsField(TypeElement type, String name) {
    return field(type, name).filter(field -> !PrivateMembers.isPrivate(field)).isPresent();
  }

  /** Whether subclasses of {@code type} inherit a method {@code name}. */
  boolean inheritsMethod(TypeElement type, String name) {
    return methods(type, name).stream().anyMatch(method -> !PrivateMembers.isPrivate(method));
  }

  /** The one abstract method of a functional interface (JLS 9.8). */
  public Optional<ExecutableElement> function(TypeElement type) {
    List<ExecutableElement> found = ElementFilter.methodsIn(all(type)).stream()
        .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
        .filter(method -> !isOfObject(method))
        .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static boolean isOfObject(ExecutableElement method) {
    return switch (method.getSimpleName().toString()) {
      case "equals" -> method.getParameters().size() == 1;
      case "hashCode", "toString" -> method.getParameters().isEmpty();
      default -> false;
    };
  }

  /** The member class {@code name} of {@code type}. */
  public Optional<TypeElement> memberType(TypeElement type, String name) {
    return ElementFilter.typesIn(named(type, name)).stream().min(Hiding.nearestTo(type));
  }

  /** The class around {@code type}, if it is a member class. */
  public static Optional<TypeElement> enclosing(TypeElement type) {
    return type.getNestingKind() == NestingKind.MEMBER
            && type.getEnclosingElement() instanceof TypeElement outer
        ? Optional.of(outer)
        : Optional.empty();
  }

  /** Whether {@code type} has no enclosing instance. */
  public static boolean isStaticClass(TypeElement type) {
    return type.getNestingKind() != NestingKind.MEMBER
        || type.getModifiers().contains(Modifier.STATIC)
        || type.getKind() != ElementKind.CLASS
        || type.getEnclosingElement().getKind().isInterface();
  }

  private List<Element> named(TypeElement type, String name) {
    return byName
        .computeIfAbsent(
            type,
            key -> all(key).stream()
                .collect(Collectors.groupingBy(member -> member.getSimpleName().toString())))
        .getOrDefault(name, List.of());
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
            .map(this::declared)
            .toList());
  }

  /** A member as its class declares it: of a generic class's, ECJ gives those that the subclass sees. */
  private Element declared(Element member) {
    Set<Element> all = declared.computeIfAbsent(
        member.getEnclosingElement(), key -> new LinkedHashSet<>(key.getEnclosedElements()));
    if (!(member instanceof ExecutableElement method) || all.contains(member)) {
      return member;
    }
    List<ExecutableElement> alike = ElementFilter.methodsIn(all).stream()
        .filter(each -> each.getSimpleName().equals(method.getSimpleName())
            && each.getParameters().size() == method.getParameters().size())
        .toList();
    List<ExecutableElement> same = alike.size() <= 1
        ? alike
        : alike.stream().filter(each -> sees(each, method)).toList();
    return same.size() == 1 ? same.get(0) : member;
  }

  /** Whether {@code seen} may be {@code declared} with type arguments for type parameters. */
  private static boolean sees(ExecutableElement declared, ExecutableElement seen) {
    for (int i = 0; i < declared.getParameters().size(); i++) {
      TypeMirror parameter = declared.getParameters().get(i).asType();
      boolean depends = !TypeVariables.of(parameter).isEmpty();
      if (!depends
          && !parameter.toString().equals(seen.getParameters().get(i).asType().toString())) {
        return false;
      }
    }
    return true;
  }

  /** Whether {@code method}, or constructor, may be called with {@code count} arguments. */
  public static boolean accepts(ExecutableElement method, int count) {
    int parameters = method.getParameters().size();
    return method.isVarArgs() ? count >= parameters - 1 : count == parameters;
  }
}
