package dev.switchback.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.Set;

/**
 * Keeps the template's types apart from those that every machine inherits: in the body of a class its member types, inherited
 * ones included, hide types of the same package and imported ones (JLS 6.4.1).
 */
final class HiddenNames {
  private static final Set<String> INHERITED = Set.of(
      // Types
      "State",
      "OfInt",
      "OfLong",
      "OfDouble",
      // Fields, which obscure types (JLS 6.4.2)
      "state",
      "value",
      "result",
      "delegation",
      "RUNNING",
      "DONE",
      "LINES");

  private HiddenNames() {}

  /** A type as it can be written inside a machine. */
  static TypeName visible(TypeName type) {
    if (type instanceof ClassName name) {
      return visible(name);
    }
    if (type instanceof ArrayTypeName array) {
      return ArrayTypeName.of(visible(array.componentType()));
    }
    if (type instanceof WildcardTypeName wildcard) {
      return wildcard.lowerBounds().isEmpty()
          ? WildcardTypeName.subtypeOf(visible(wildcard.upperBounds().get(0)))
          : WildcardTypeName.supertypeOf(visible(wildcard.lowerBounds().get(0)));
    }
    if (type instanceof ParameterizedTypeName generic && mentions(generic)) {
      TypeName[] arguments =
          generic.typeArguments().stream().map(HiddenNames::visible).toArray(TypeName[]::new);
      return ParameterizedTypeName.get(visible(generic.rawType()), arguments);
    }
    return type;
  }

  /** A class by its whole name, if its simple name would mean another one. */
  static ClassName visible(ClassName name) {
    return isHidden(name) ? ClassName.get("", name.canonicalName()) : name;
  }

  /** Whether everything in a machine that is called {@code name} would have to be told from what it inherits. */
  static boolean isInherited(String name) {
    return INHERITED.contains(name);
  }

  private static boolean mentions(ParameterizedTypeName type) {
    String text = type.toString(); // made anew each time
    return INHERITED.stream().anyMatch(text::contains);
  }

  private static boolean isHidden(ClassName name) {
    return !name.packageName().isEmpty()
        && INHERITED.contains(name.topLevelClassName().simpleName());
  }
}
