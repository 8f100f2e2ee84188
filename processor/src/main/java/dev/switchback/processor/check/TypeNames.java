package dev.switchback.processor.check;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * What class a name means in the body of a class (JLS 6.5.5), without asking the compiler to attribute the body. Type variables and
 * local classes are the caller's to know; they hide what is found here.
 */
final class TypeNames {

  private final Elements elements;

  TypeNames(Elements elements) {
    this.elements = elements;
  }

  /** Returns the class that a name or a type, seen from inside {@code from}, means. */
  Optional<TypeElement> resolve(Tree type, TypeElement from, CompilationUnitTree unit) {
    if (type instanceof IdentifierTree simple) {
      return resolve(simple.getName().toString(), from, unit);
    } else if (type instanceof ParameterizedTypeTree parameterized) {
      return resolve(parameterized.getType(), from, unit);
    } else if (type instanceof AnnotatedTypeTree annotated) {
      return resolve(annotated.getUnderlyingType(), from, unit);
    } else if (type instanceof MemberSelectTree qualified) {
      return resolve(qualified.getExpression(), from, unit)
          .flatMap(outer -> member(outer, qualified.getIdentifier().toString()))
          .or(() -> Optional.ofNullable(elements.getTypeElement(qualified.toString())));
    }
    return Optional.empty();
  }

  private Optional<TypeElement> resolve(String name, TypeElement from, CompilationUnitTree unit) {
    for (Element enclosing = from;
        enclosing instanceof TypeElement type;
        enclosing = enclosing.getEnclosingElement()) {
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
    return imported(name, unit, false)
        .or(() -> inPackage(elements.getPackageOf(from), name))
        .or(() -> imported(name, unit, true))
        .or(() -> Optional.ofNullable(elements.getTypeElement("java.lang." + name)));
  }

  private Optional<TypeElement> imported(String name, CompilationUnitTree unit, boolean onDemand) {
    for (ImportTree declaration : unit.getImports()) {
      // `import module M;` has no qualifier. What it brings is in a module, and exported: neither
      // private nor ours.
      if (declaration.getQualifiedIdentifier() instanceof MemberSelectTree qualified) {
        boolean star = qualified.getIdentifier().contentEquals("*");
        if (star == onDemand && (star || qualified.getIdentifier().contentEquals(name))) {
          Optional<TypeElement> found = named(qualified.getExpression().toString(), name);
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** A type of a package, or a member type of a class, which the class may have inherited. */
  private Optional<TypeElement> named(String qualifier, String name) {
    TypeElement outer = elements.getTypeElement(qualifier);
    return outer != null
        ? member(outer, name)
        : Optional.ofNullable(elements.getTypeElement(qualifier + "." + name));
  }

  private Optional<TypeElement> inPackage(PackageElement enclosing, String name) {
    String prefix = enclosing.isUnnamed() ? "" : enclosing.getQualifiedName() + ".";
    return Optional.ofNullable(elements.getTypeElement(prefix + name));
  }

  private Optional<TypeElement> member(TypeElement type, String name) {
    return ElementFilter.typesIn(elements.getAllMembers(type)).stream()
        .filter(member -> member.getSimpleName().contentEquals(name))
        .findFirst();
  }

  /** Returns whether a class has a field, its own or inherited, of that name. */
  boolean hasField(TypeElement type, String name) {
    List<? extends Element> members = elements.getAllMembers(type);
    return members.stream()
        .anyMatch(member ->
            (member.getKind() == ElementKind.FIELD || member.getKind() == ElementKind.ENUM_CONSTANT)
                && member.getSimpleName().contentEquals(name));
  }
}
