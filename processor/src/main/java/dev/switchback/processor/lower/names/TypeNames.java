package dev.switchback.processor.lower.names;

import dev.switchback.processor.lower.syntax.ClassNames;
import dev.switchback.processor.model.Code;
import dev.switchback.processor.model.NamesInScope;
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

/** What simple names of types mean in a template, outside its own local classes (JLS 6.4.1 and 7.5). */
public final class TypeNames {
  private static final String COMPANION = "Generators";

  private final NamesInScope scope;
  private final ClassMembers members;
  private final TypeElement owner;
  private final Element template;
  private final Map<String, Optional<Code.Part>> known = new HashMap<>();
  private final Map<String, Optional<TypeElement>> elements;
  private final Set<String> unresolved = new LinkedHashSet<>();

  /**
   * @param elements the classes that names mean all over the owner, as far as they were asked for
   */
  public TypeNames(
      NamesInScope scope,
      Map<String, Optional<TypeElement>> elements,
      ClassMembers members,
      TypeElement owner,
      Element template) {
    this.scope = scope;
    this.elements = elements;
    this.members = members;
    this.owner = owner;
    this.template = template;
  }

  /** The type that {@code name} means, if it means one. */
  Optional<Code.Part> resolve(String name) {
    return known.computeIfAbsent(name, this::find);
  }

  /** The class that {@code name} means, if it is one that exists. */
  Optional<TypeElement> element(String name) {
    return typeParameter(name).isPresent() ? Optional.empty() : findElement(name);
  }

  /** The classes from which static imports bring members {@code name}. */
  List<TypeElement> staticImports(String name, Predicate<TypeElement> hasMember) {
    return scope.staticImports(name, hasMember);
  }

  private Optional<Code.Part> find(String name) {
    Optional<TypeMirror> parameter = typeParameterType(name);
    if (parameter.isPresent()) {
      return parameter.map(Code.TypeRef::new);
    }
    Optional<TypeElement> element = findElement(name);
    if (element.isPresent()) {
      return element.map(ClassNames::of);
    }
    // Not there (yet): the import tells its name, whether or not the class exists already.
    Optional<String> qualifier = scope.importedFrom(name);
    if (qualifier.isPresent()) {
      return Optional.of(new Code.ClassRef(qualifier.get(), List.of(name)));
    }
    Optional<Code.Part> companion = companion(name);
    if (companion.isEmpty() && scope.importsOnDemand() && Character.isUpperCase(name.charAt(0))) {
      unresolved.add(name);
    }
    return companion;
  }

  /**
   * Whether a type was asked for that does not exist, and that an import on demand may bring once it does. Without such an
   * import its name, left as it is, means the same in the companion.
   */
  public boolean awaitsTypes() {
    return !unresolved.isEmpty();
  }

  /** The companion that {@code name} will mean: its class is made in this very round. */
  private Optional<Code.Part> companion(String name) {
    return withTemplates(name).map(ClassNames::companion);
  }

  /** The class whose templates have their factories in the companion {@code name}, which need not exist yet. */
  public Optional<TypeElement> withTemplates(String name) {
    if (!name.endsWith(COMPANION)) {
      return Optional.empty();
    }
    String[] names = name.substring(0, name.length() - COMPANION.length()).split("_");
    Optional<TypeElement> type = findElement(names[0]);
    for (String inner : List.of(names).subList(1, names.length)) {
      type = type.flatMap(outer -> members.memberType(outer, inner));
    }
    return type.filter(GeneratorMethods::areIn);
  }

  /** The type parameter that {@code name} means, as a type. */
  public Optional<TypeMirror> typeParameterType(String name) {
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
    return elements.computeIfAbsent(name, key -> scope.type(key, owner));
  }
}
