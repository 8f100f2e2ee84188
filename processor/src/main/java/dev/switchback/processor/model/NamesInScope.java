package dev.switchback.processor.model;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The types that simple names mean in a compilation unit (JLS 6.4.1 and 7.5): members of the classes around, imports, and the
 * types of the package. Type parameters of methods and local classes are for others to know; they hide what is found here.
 */
public final class NamesInScope {
  private final Elements elements;
  private final Map<String, List<String>> single = new LinkedHashMap<>();
  private final List<String> onDemand = new ArrayList<>();
  private final Map<String, List<String>> singleStatic = new LinkedHashMap<>();
  private final List<String> staticOnDemand = new ArrayList<>();
  private final List<String> modules = new ArrayList<>();
  private final Map<TypeElement, List<TypeElement>> memberTypes = new HashMap<>();

  /** Reads the imports of {@code unit}. */
  public NamesInScope(Elements elements, CompilationUnitTree unit) {
    this.elements = elements;
    for (ImportTree each : unit.getImports()) {
      String name = each.getQualifiedIdentifier().toString();
      int dot = name.lastIndexOf('.');
      if (isModule(each)) {
        modules.add(name);
      } else if (name.endsWith(".*")) {
        (each.isStatic() ? staticOnDemand : onDemand).add(name.substring(0, dot));
      } else if (dot > 0) {
        (each.isStatic() ? singleStatic : single)
            .computeIfAbsent(name.substring(dot + 1), key -> new ArrayList<>())
            .add(name.substring(0, dot));
      }
    }
  }

  /** {@code import module M;} came with Java 25, {@code ImportTree.isModule} with the compiler that reads it. */
  private static boolean isModule(ImportTree declaration) {
    try {
      return (Boolean) ImportTree.class.getMethod("isModule").invoke(declaration);
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  /** Returns the class that {@code name} means inside {@code from}; none for a type parameter of a class around. */
  public Optional<TypeElement> type(String name, TypeElement from) {
    for (Element at = from; at instanceof TypeElement type; at = at.getEnclosingElement()) {
      if (type.getTypeParameters().stream()
          .anyMatch(parameter -> parameter.getSimpleName().contentEquals(name))) {
        return Optional.empty();
      }
      if (type.getSimpleName().contentEquals(name)) {
        return Optional.of(type);
      }
      Optional<TypeElement> member = member(type, name);
      if (member.isPresent()) {
        return member;
      }
    }
    return declared(single.getOrDefault(name, List.of()), name)
        .or(() -> inherited(singleStatic.getOrDefault(name, List.of()), name))
        .or(() -> inPackage(elements.getPackageOf(from), name))
        .or(() -> declared(onDemand, name))
        .or(() -> inherited(staticOnDemand, name))
        .or(() -> declared(List.of("java.lang"), name))
        .or(() -> modules.stream().flatMap(module -> exported(module, name)).findFirst());
  }

  /** Returns what a single-type import of {@code name} qualifies it with, whether or not that exists. */
  public Optional<String> importedFrom(String name) {
    return Optional.ofNullable(single.get(name)).map(all -> all.get(0));
  }

  /** Returns whether an import may bring types that it does not name. */
  public boolean importsOnDemand() {
    return !onDemand.isEmpty();
  }

  /**
   * Returns the classes from which static imports bring members {@code name}: those that name it, or, if there are none, those
   * on demand (JLS 6.4.1).
   */
  public List<TypeElement> staticImports(String name, Predicate<TypeElement> hasMember) {
    return Stream.of(singleStatic.getOrDefault(name, List.of()), staticOnDemand)
        .map(all -> all.stream()
            .map(elements::getTypeElement)
            .filter(type -> type != null && hasMember.test(type))
            .distinct()
            .toList())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** Returns the member class {@code name} of a class, its own or inherited. */
  public Optional<TypeElement> member(TypeElement type, String name) {
    return memberTypes
        .computeIfAbsent(type, key -> ElementFilter.typesIn(elements.getAllMembers(key)))
        .stream()
        .filter(member -> member.getSimpleName().contentEquals(name))
        .filter(member -> member.getEnclosingElement().equals(type) || isInherited(member, type))
        .min(Hiding.nearestTo(type));
  }

  /** Private types are not inherited, and those without a modifier not in another package (JLS 8.5). */
  private boolean isInherited(TypeElement member, TypeElement type) {
    Set<Modifier> modifiers = member.getModifiers();
    return modifiers.contains(Modifier.PUBLIC)
        || modifiers.contains(Modifier.PROTECTED)
        || !modifiers.contains(Modifier.PRIVATE)
            && elements.getPackageOf(member).equals(elements.getPackageOf(type));
  }

  /** A type of a package, or one that a class declares: an import gives it by its canonical name (JLS 7.5). */
  private Optional<TypeElement> declared(List<String> qualifiers, String name) {
    return qualifiers.stream()
        .map(each -> elements.getTypeElement(each + "." + name))
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** A member type of a class, which the class may have inherited: a static import brings that, too. */
  private Optional<TypeElement> inherited(List<String> qualifiers, String name) {
    return qualifiers.stream()
        .map(elements::getTypeElement)
        .filter(Objects::nonNull)
        .flatMap(each -> member(each, name).stream())
        .findFirst();
  }

  private Optional<TypeElement> inPackage(PackageElement enclosing, String name) {
    String prefix = enclosing.isUnnamed() ? "" : enclosing.getQualifiedName() + ".";
    return Optional.ofNullable(elements.getTypeElement(prefix + name));
  }

  /** The types {@code name} that a module exports to everyone, by way of the modules it requires transitively too. */
  private Stream<TypeElement> exported(String moduleName, String name) {
    ModuleElement module = elements.getModuleElement(moduleName);
    if (module == null) {
      return Stream.empty();
    }
    Stream<TypeElement> own = ElementFilter.exportsIn(module.getDirectives()).stream()
        .filter(exports -> exports.getTargetModules() == null)
        .flatMap(exports -> inPackage(exports.getPackage(), name).stream());
    Stream<TypeElement> others = ElementFilter.requiresIn(module.getDirectives()).stream()
        .filter(ModuleElement.RequiresDirective::isTransitive)
        .flatMap(
            requires -> exported(requires.getDependency().getQualifiedName().toString(), name));
    return Stream.concat(own, others);
  }
}
