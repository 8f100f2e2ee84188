package dev.switchback.processor.model;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.lang.model.element.Element;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** The types that inherited members have as members of a parameterized type. */
public final class InheritedMembers {
  private InheritedMembers() {}

  /**
   * As {@link Types#asMemberOf}, which in ECJ knows nothing of what an interface inherits: asks of the supertype that declares
   * the member.
   */
  public static TypeMirror typeOf(Types types, DeclaredType holder, Element member) {
    Deque<TypeMirror> above = new ArrayDeque<>();
    above.add(holder);
    while (!above.isEmpty()) {
      TypeMirror type = above.poll();
      if (type.getKind() == TypeKind.DECLARED) {
        if (((DeclaredType) type).asElement().equals(member.getEnclosingElement())) {
          return types.asMemberOf((DeclaredType) type, member);
        }
        above.addAll(types.directSupertypes(type));
      }
    }
    return types.asMemberOf(holder, member);
  }
}
