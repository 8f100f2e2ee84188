package dev.switchback.processor.lower;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import dev.switchback.processor.model.Code;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** What simple names of types mean in a template, outside its own local classes (JLS 6.4.1 and 7.5). */
final class TypeNames {
  private static final String COMPANION = "Generators";

  private final Elements elements;
  private final ClassMembers members;
  private final TypeElement owner;
  private final Element template;
  private final String packageName;
  private final Map<String, String> single = new HashMap<>();
  private final List<String> onDemand = new ArrayList<>();
  private final List<String> singleStatic = new ArrayList<>();
  private final List<String> staticOnDemand = new ArrayList<>();
  private final Map<String, Optional<Code.Part>> known = new HashMap<>();
  private final Set<String> unresolved = new LinkedHashSet<>();

  TypeNames(
      Elements elements,
      ClassMembers members,
      TypeElement owner,
      Element template,
      CompilationUnitTree unit) {
    this.elements = elements;
    this.members = members;
    this.owner = owner;
    this.template = template;
    this.packageName = ClassNames.packageOf(owner);
    for (ImportTree each : unit.getImports()) {
      String name = each.getQualifiedIdentifier().toString();
      if (name.endsWith(".*")) {
        (each.isStatic() ? staticOnDemand : onDemand).add(name.substring(0, name.length() - 2));
      } else if (each.isStatic()) {
        singleStatic.add(name);
      } else {
        single.put(name.substring(name.lastIndexOf('.') + 1), name);
      }
    }
  }

  /** The type that {@code name} means, if it means one; a type parameter is text. */
  Optional<Code.Part> resolve(String name) {
    return known.computeIfAbsent(name, this::find);
  }

  /** The class that {@code name} means, if it is one that exists. */
  Optional<TypeElement> element(String name) {
    return typeParameter(name).isPresent() ? Optional.empty() : findElement(name);
  }

  /** The classes that {@code import static} names may come from: {@code C} in {@code import static C.name} and {@code C.*}. */
  Optional<TypeElement> staticImport(String name, Predicate<TypeElement> hasMember) {
    for (String each : singleStatic) {
      int dot = each.lastIndexOf('.');
      if (each.substring(dot + 1).equals(name)) {
        TypeElement type = elements.getTypeElement(each.substring(0, dot));
        if (type != null && hasMember.test(type)) {
          return Optional.of(type);
        }
      }
    }
    return staticOnDemand.stream()
        .map(elements::getTypeElement)
        .filter(type -> type != null && hasMember.test(type))
        .findFirst();
  }

  private Optional<Code.Part> find(String name) {
    if (typeParameter(name).isPresent()) {
      return Optional.of(new Code.Text(name));
    }
    Optional<TypeElement> element = findElement(name);
    if (element.isPresent()) {
      return element.map(ClassNames::of);
    }
    // Not there (yet): the import tells its name, whether or not the class exists already.
    String imported = single.get(name);
    if (imported != null && imported.contains(".")) {
      int dot = imported.lastIndexOf('.');
      return Optional.of(
          new Code.ClassRef(imported.substring(0, dot), List.of(imported.substring(dot + 1))));
    }
    Optional<Code.Part> companion = companion(name);
    if (companion.isEmpty() && !onDemand.isEmpty() && Character.isUpperCase(name.charAt(0))) {
      unresolved.add(name);
    }
    return companion;
  }

  /**
   * Whether a type was asked for that does not exist, and that an import on demand may bring once it does. Without such an
   * import its name, left as it is, means the same in the companion.
   */
  boolean awaitsTypes() {
    return !unresolved.isEmpty();
  }

  /** The companion that {@code name} will mean: its class is made in this very round. */
  private Optional<Code.Part> companion(String name) {
    if (!name.endsWith(COMPANION)) {
      return Optional.empty();
    }
    String[] names = name.substring(0, name.length() - COMPANION.length()).split("_");
    Optional<TypeElement> type = findElement(names[0]);
    for (String inner : List.of(names).subList(1, names.length)) {
      type = type.flatMap(outer -> members.memberType(outer, inner));
    }
    return type.filter(TemplateCalls::hasTemplates).map(ClassNames::companion);
  }

  /** The type parameter that {@code name} means, as a type. */
  Optional<TypeMirror> typeParameterType(String name) {
    return typeParameter(name).map(TypeParameterElement::asType);
  }

  private Optional<? extends TypeParameterElement> typeParameter(String name) {
    if (template instanceof ExecutableElement method) {
      var found = method.getTypeParameters().stream()
          .filter(p -> p.getSimpleName().contentEquals(name))
          .findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    for (TypeElement type = owner;
        type != null;
        type = ClassMembers.enclosing(type).orElse(null)) {
      var found = type.getTypeParameters().stream()
          .filter(p -> p.getSimpleName().contentEquals(name))
          .findFirst();
      if (found.isPresent()) {
        return found;
      }
      if (members.memberType(type, name).isPresent() || ClassMembers.isStaticClass(type)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<TypeElement> findElement(String name) {
    for (TypeElement type = owner;
        type != null;
        type = ClassMembers.enclosing(type).orElse(null)) {
      if (type.getSimpleName().contentEquals(name)) {
        return Optional.of(type);
      }
      Optional<TypeElement> member = members.memberType(type, name);
      if (member.isPresent()) {
        return member;
      }
    }
    String imported = single.get(name);
    if (imported != null) {
      return Optional.ofNullable(elements.getTypeElement(imported));
    }
    Optional<TypeElement> statically = staticMemberType(name);
    if (statically.isPresent()) {
      return statically;
    }
    TypeElement own =
        elements.getTypeElement(packageName.isEmpty() ? name : packageName + "." + name);
    if (own != null) {
      return Optional.of(own);
    }
    for (String scope : onDemand) {
      TypeElement found = elements.getTypeElement(scope + "." + name);
      if (found != null) {
        return Optional.of(found);
      }
    }
    return staticOnDemand.stream()
        .map(elements::getTypeElement)
        .filter(type -> type != null)
        .flatMap(type -> members.memberType(type, name).stream())
        .findFirst()
        .or(() -> Optional.ofNullable(elements.getTypeElement("java.lang." + name)));
  }

  private Optional<TypeElement> staticMemberType(String name) {
    for (String each : singleStatic) {
      if (each.endsWith("." + name)) {
        TypeElement type = elements.getTypeElement(each);
        if (type != null) {
          return Optional.of(type);
        }
      }
    }
    return Optional.empty();
  }
}
