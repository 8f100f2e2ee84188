package dev.switchback.processor.check;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import dev.switchback.processor.model.NamesInScope;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * What class a name means in the body of a class (JLS 6.5.5), without asking the compiler to attribute the body. Type variables and
 * local classes are the caller's to know; they hide what is found here.
 */
public final class TypeNames {

  private final Elements elements;
  private CompilationUnitTree scopeOf;
  private NamesInScope scope;

  TypeNames(Elements elements) {
    this.elements = elements;
  }

  /** Returns the class that a name or a type, seen from inside {@code from}, means. */
  Optional<TypeElement> resolve(Tree type, TypeElement from, CompilationUnitTree unit) {
    if (unit != scopeOf) {
      scopeOf = unit;
      scope = new NamesInScope(elements, unit);
    }
    return resolve(type, from, scope);
  }

  private Optional<TypeElement> resolve(Tree type, TypeElement from, NamesInScope names) {
    if (type instanceof IdentifierTree simple) {
      return names.type(simple.getName().toString(), from);
    } else if (type instanceof ParameterizedTypeTree parameterized) {
      return resolve(parameterized.getType(), from, names);
    } else if (type instanceof AnnotatedTypeTree annotated) {
      return resolve(annotated.getUnderlyingType(), from, names);
    } else if (type instanceof MemberSelectTree qualified) {
      return resolve(qualified.getExpression(), from, names)
          .flatMap(outer -> names.member(outer, qualified.getIdentifier().toString()))
          .or(() -> Optional.ofNullable(elements.getTypeElement(qualified.toString())));
    }
    return Optional.empty();
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
