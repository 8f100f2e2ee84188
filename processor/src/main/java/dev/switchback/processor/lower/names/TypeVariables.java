package dev.switchback.processor.lower.names;

import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** The type variables in types. */
public final class TypeVariables {
  private TypeVariables() {}

  /** The type parameters that {@code type} mentions. */
  public static Set<TypeParameterElement> of(TypeMirror type) {
    Set<TypeParameterElement> all = new LinkedHashSet<>();
    collect(type, all);
    return all;
  }

  /** Whether {@code type} mentions one of {@code parameters}. */
  public static boolean mentions(TypeMirror type, Set<? extends TypeParameterElement> parameters) {
    return of(type).stream().anyMatch(parameters::contains);
  }

  private static void collect(TypeMirror type, Set<TypeParameterElement> into) {
    switch (type.getKind()) {
      case TYPEVAR -> into.add((TypeParameterElement) ((TypeVariable) type).asElement());
      case ARRAY -> collect(((ArrayType) type).getComponentType(), into);
      case DECLARED -> {
        DeclaredType known = (DeclaredType) type;
        known.getTypeArguments().forEach(argument -> collect(argument, into));
        if (!InnerTypes.standsAlone((TypeElement) known.asElement())) {
          // In ECJ static classes have an enclosing type, too.
          collect(known.getEnclosingType(), into);
        }
      }
      case WILDCARD -> {
        WildcardType wildcard = (WildcardType) type;
        if (wildcard.getExtendsBound() != null) {
          collect(wildcard.getExtendsBound(), into);
        }
        if (wildcard.getSuperBound() != null) {
          collect(wildcard.getSuperBound(), into);
        }
      }
      default -> {}
    }
  }
}
