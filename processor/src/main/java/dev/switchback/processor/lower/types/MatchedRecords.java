package dev.switchback.processor.lower.types;

import dev.switchback.processor.lower.names.TypeVariables;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Infers the type arguments of record patterns that have none from the type of what they match (JLS 18.5.5). */
final class MatchedRecords {
  private final Types types;
  private final Supertypes supertypes;

  MatchedRecords(Types types) {
    this.types = types;
    this.supertypes = new Supertypes(types);
  }

  /** The type as which {@code matched} is taken apart; what {@code matched} does not tell becomes a wildcard. */
  DeclaredType of(TypeElement type, TypeMirror matched) {
    List<TypeMirror> arguments = type.getTypeParameters().stream()
        .map(parameter -> argument(parameter, type, matched))
        .toList();
    return types.getDeclaredType(type, arguments.toArray(TypeMirror[]::new));
  }

  private TypeMirror argument(
      TypeParameterElement parameter, TypeElement type, TypeMirror matched) {
    for (TypeElement above : classes(matched)) {
      DeclaredType wanted = supertypes.as(matched, above).orElseThrow();
      DeclaredType offered = supertypes.as(type.asType(), above).orElse(wanted);
      for (int i = 0; i < offered.getTypeArguments().size(); i++) {
        TypeMirror to = offered.getTypeArguments().get(i);
        if (i < wanted.getTypeArguments().size() && TypeVariables.mentions(to, Set.of(parameter))) {
          TypeMirror from = wanted.getTypeArguments().get(i);
          // A wildcard that is the argument itself stays one: what it stands for is captured.
          return to.getKind() == TypeKind.TYPEVAR ? from : equated(parameter, type, from, to);
        }
      }
    }
    return types.getWildcardType(null, null);
  }

  private TypeMirror equated(
      TypeParameterElement parameter, TypeElement type, TypeMirror from, TypeMirror to) {
    Inference inference = new Inference(types, new HashSet<>(type.getTypeParameters()));
    inference.same(from, to);
    return inference.instantiate(parameter.asType()).orElse(types.getWildcardType(null, null));
  }

  /** The classes and interfaces of a type, which has several if it is a type variable with several bounds. */
  private List<TypeElement> classes(TypeMirror type) {
    return ReceiverClasses.bounds(type);
  }
}
