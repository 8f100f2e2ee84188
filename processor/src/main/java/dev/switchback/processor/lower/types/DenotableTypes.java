package dev.switchback.processor.lower.types;

import dev.switchback.processor.lower.names.InnerTypes;
import dev.switchback.processor.lower.names.MemberBinder;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** The types that can be written down in the companion. */
record DenotableTypes(MemberBinder binder) {
  boolean contains(TypeMirror type) {
    return switch (type.getKind()) {
      case BOOLEAN, BYTE, SHORT, CHAR, INT, LONG, FLOAT, DOUBLE -> true;
      case ARRAY -> contains(((ArrayType) type).getComponentType());
      case TYPEVAR -> binder.isTypeParameterInScope((TypeVariable) type);
      case WILDCARD -> {
        WildcardType wildcard = (WildcardType) type;
        yield (wildcard.getExtendsBound() == null || contains(wildcard.getExtendsBound()))
            && (wildcard.getSuperBound() == null || contains(wildcard.getSuperBound()));
      }
      case DECLARED -> {
        DeclaredType known = (DeclaredType) type;
        yield binder.isAccessible((TypeElement) known.asElement())
            && (InnerTypes.standsAlone((TypeElement) known.asElement())
                || contains(known.getEnclosingType()))
            && known.getTypeArguments().stream().allMatch(this::contains);
      }
      default -> false;
    };
  }
}
