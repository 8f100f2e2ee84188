package dev.switchback.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.switchback.processor.model.Accessor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * The accessors of one companion: one nested class for each class whose members they are. They are made as the machines ask for
 * them.
 */
final class Accessors {
  private static final String SUFFIX = "Privates";

  private final ClassName companion;
  private final TypeElement owner;
  private final Elements elements;
  private final Types types;
  private final Set<String> takenNames;
  private final Map<TypeElement, AccessorHolder> holders = new LinkedHashMap<>();

  /**
   * Makes an empty collection.
   *
   * @param takenNames the names of the companion's nested classes, to which this adds
   */
  Accessors(
      ClassName companion,
      TypeElement owner,
      Elements elements,
      Types types,
      Set<String> takenNames) {
    this.companion = companion;
    this.owner = owner;
    this.elements = elements;
    this.types = types;
    this.takenNames = takenNames;
  }

  /** The name of an accessor, as a reference that works anywhere in the companion. */
  Snippet reference(Accessor accessor, String dots, Snippet typeArguments) {
    AccessorHolder holder = holders.computeIfAbsent(
        accessor.of(), of -> new AccessorHolder(companion.nestedClass(name(of)), of, types));
    return Snippet.of("$T$L$L$L", holder.className(), dots, typeArguments, holder.name(accessor));
  }

  /** The nested classes. */
  List<TypeSpec> write() {
    return holders.values().stream().map(AccessorHolder::write).toList();
  }

  /** A name that hides no class of the package. */
  private String name(TypeElement of) {
    String base = of.equals(owner) ? SUFFIX : of.getSimpleName() + SUFFIX;
    String qualifier = companion.packageName().isEmpty() ? "" : companion.packageName() + ".";
    String name = base;
    for (int n = 2;
        elements.getTypeElement(qualifier + name) != null || !takenNames.add(name);
        n++) {
      name = base + n;
    }
    return name;
  }
}
