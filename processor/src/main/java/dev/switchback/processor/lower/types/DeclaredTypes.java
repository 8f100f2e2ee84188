package dev.switchback.processor.lower.types;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WildcardTree;
import dev.switchback.processor.lower.names.InnerTypes;
import dev.switchback.processor.lower.names.MemberBinder;
import dev.switchback.processor.lower.names.TypeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** The types that type trees of a template's body spell. */
public final class DeclaredTypes {
  private final MemberBinder binder;
  private final TypeNames names;
  private final InnerTypes innerTypes;
  private final Types types;

  public DeclaredTypes(MemberBinder binder, TypeNames names, InnerTypes innerTypes, Types types) {
    this.innerTypes = innerTypes;
    this.binder = binder;
    this.names = names;
    this.types = types;
  }

  /** Whether a local is declared with {@code var}, or is the parameter of a lambda without types. */
  public static boolean isVar(Tree type) {
    return type == null
        || type.getKind().name().equals("VAR_TYPE")
        || type instanceof IdentifierTree name && name.getName().contentEquals("var");
  }

  /** The type that {@code tree} spells; empty for {@code var}, unions, and classes that are local or don't exist. */
  public Optional<TypeMirror> of(Tree tree) {
    if (isVar(tree)) {
      return Optional.empty();
    }
    if (tree instanceof PrimitiveTypeTree primitive) {
      return Optional.of(types.getPrimitiveType(primitive.getPrimitiveTypeKind()));
    }
    if (tree instanceof AnnotatedTypeTree annotated) {
      return of(annotated.getUnderlyingType());
    }
    if (tree instanceof ArrayTypeTree array) {
      return of(array.getType()).map(types::getArrayType);
    }
    if (tree instanceof WildcardTree wildcard) {
      return wildcard(wildcard);
    }
    if (tree instanceof ParameterizedTypeTree parameterized) {
      return parameterized(parameterized);
    }
    if (tree instanceof IdentifierTree name && !binder.isOwnType(name)) {
      Optional<TypeMirror> parameter = names.typeParameterType(name.getName().toString());
      if (parameter.isPresent()) {
        return parameter;
      }
    }
    if (tree instanceof IdentifierTree || tree instanceof MemberSelectTree) {
      return binder.classNamed(tree, null).flatMap(found -> declared(tree, found));
    }
    return Optional.empty();
  }

  /** A class by its name; empty where it is a raw member of a generic class. */
  private Optional<TypeMirror> declared(Tree name, TypeElement type, TypeMirror... arguments) {
    if (InnerTypes.standsAlone(type)) {
      return Optional.of(types.getDeclaredType(type, arguments));
    }
    Optional<DeclaredType> outer = name instanceof MemberSelectTree select
        ? of(select.getExpression()).map(DeclaredType.class::cast).filter(DeclaredTypes::isGeneric)
        : innerTypes.outer(type);
    return arguments.length == type.getTypeParameters().size()
        ? outer.map(found -> types.getDeclaredType(found, type, arguments))
        : Optional.empty();
  }

  private static boolean isGeneric(DeclaredType type) {
    return !type.getTypeArguments().isEmpty()
        || !InnerTypes.standsAlone((TypeElement) type.asElement());
  }

  private Optional<TypeMirror> wildcard(WildcardTree wildcard) {
    if (wildcard.getBound() == null) {
      return Optional.of(types.getWildcardType(null, null));
    }
    return of(wildcard.getBound())
        .map(bound -> wildcard.getKind() == Tree.Kind.EXTENDS_WILDCARD
            ? types.getWildcardType(bound, null)
            : types.getWildcardType(null, bound));
  }

  private Optional<TypeMirror> parameterized(ParameterizedTypeTree tree) {
    Optional<TypeElement> type = binder.classNamed(tree.getType(), null);
    List<TypeMirror> arguments = new ArrayList<>();
    for (Tree argument : tree.getTypeArguments()) {
      of(argument).ifPresent(arguments::add);
    }
    boolean complete = !arguments.isEmpty()
        && arguments.size() == tree.getTypeArguments().size()
        && type.filter(found -> found.getTypeParameters().size() == arguments.size())
            .isPresent();
    return complete
        ? type.flatMap(
            found -> declared(tree.getType(), found, arguments.toArray(TypeMirror[]::new)))
        : Optional.empty();
  }
}
